"""Who says what in one article, by rules over its grammar."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.skipped import Skipped
from counterclaim.model.statement import Statement
from counterclaim.read.parse import Parse


def find_statements(
    article: Article, parse: Parse, mentions: Sequence[Mention]
) -> tuple[tuple[Statement, ...], tuple[Statement, ...], tuple[Skipped, ...]]:
    """Attributed statements, sentences in the outlet's own voice, and passages that were skipped."""
    return (), (), ()
