"""What a text puts at a date."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.happening import DateMention, Happening
from counterclaim.model.statement import Statement
from counterclaim.read.parse import Parse


def find_happenings(
    article: Article, parse: Parse, dates: Sequence[DateMention], statements: Sequence[Statement]
) -> tuple[Happening, ...]:
    """Every clause that has a resolved date, in order."""
    return ()
