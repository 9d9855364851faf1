"""What clauses say, as plain words that can be compared across articles."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Proposition
from counterclaim.read.parse import Parse


def find_propositions(article: Article, parse: Parse, spans: Sequence[Span]) -> tuple[Proposition, ...]:
    """One proposition for each clause inside the given pieces of content."""
    return ()
