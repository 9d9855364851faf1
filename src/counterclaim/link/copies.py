"""Passages that articles share word for word: copies are one voice."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span


def find_copies(readings: Sequence[Reading]) -> tuple[Copy, ...]:
    """Every passage that two articles share, longest first within a pair of articles."""
    return ()


def count_origins(evidence: Sequence[Span], copies: Sequence[Copy]) -> int:
    """How many independent voices carry some passages: articles that share a copied passage there count once."""
    return len({span.article for span in evidence})
