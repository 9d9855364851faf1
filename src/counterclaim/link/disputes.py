"""Opposition between claims, typed, with sides."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.actors import Cast
from counterclaim.link.tellings import Tellings
from counterclaim.model.account import Copy, LedgerEntry
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading


def find_disputes(
    readings: Sequence[Reading],
    cast: Cast,
    tellings: Tellings,
    figures: Sequence[LedgerEntry],
    copies: Sequence[Copy],
) -> tuple[Dispute, ...]:
    """Disputes, the most contested first."""
    return ()
