"""Statements of the same thing put together, over all articles."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.actors import Cast
from counterclaim.model.account import Copy
from counterclaim.model.claim import Claim
from counterclaim.model.reading import Reading


def link_claims(readings: Sequence[Reading], cast: Cast, copies: Sequence[Copy]) -> tuple[Claim, ...]:
    """Claims in the order of their first telling."""
    return ()
