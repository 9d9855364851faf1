"""The ledger of figures: who tells how many of what, and which figure updates which."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.actors import Cast
from counterclaim.model.account import LedgerEntry
from counterclaim.model.reading import Reading


def link_figures(readings: Sequence[Reading], cast: Cast) -> tuple[LedgerEntry, ...]:
    """One entry for each figure of each holder, grouped by what is counted."""
    return ()
