"""Disputes about numbers."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.actors import Cast
from counterclaim.model.account import Copy, LedgerEntry
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading


def find_number_disputes(
    readings: Sequence[Reading], cast: Cast, figures: Sequence[LedgerEntry], copies: Sequence[Copy]
) -> tuple[Dispute, ...]:
    """Disputes of kind "number"."""
    return ()
