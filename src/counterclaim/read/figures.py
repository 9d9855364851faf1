"""Quantities in a text, with bounds, precision word and what is counted."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.statement import Statement
from counterclaim.read.parse import Parse


def find_figures(article: Article, parse: Parse, statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """Every quantity, in order; `statement` names the innermost statement whose content holds it."""
    return ()
