"""What each holder says, thread by thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterclaim.model.account import Position
from counterclaim.model.claim import Claim
from counterclaim.model.reading import Reading


def list_positions(
    readings: Sequence[Reading], holders: Mapping[str, tuple[str | None, str | None]], claims: Sequence[Claim]
) -> tuple[Position, ...]:
    """One position for each holder, those who say most first. `holders` maps statement ids to (name, actor id)."""
    return ()
