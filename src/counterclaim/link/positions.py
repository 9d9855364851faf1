"""What each holder says, thread by thread: the answer to "what does the president say?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterclaim.model.account import Position
from counterclaim.model.claim import Claim
from counterclaim.model.reading import Reading


def list_positions(
    readings: Sequence[Reading], holders: Mapping[str, tuple[str | None, str | None]], claims: Sequence[Claim]
) -> tuple[Position, ...]:
    """One position for each holder, those who say most first. `holders` maps statement ids to (name, actor id).

    A claim that several articles tell of one holder is one thread of theirs; statements stand in the order of the text.
    """
    claim_of = {statement: claim for claim in claims for statement in claim.statements}
    said: dict[tuple[str, str | None], list[str]] = {}
    for reading in readings:
        for statement in reading.statements:
            name, actor = holders.get(statement.id, (None, None))
            if name:
                said.setdefault((name, actor), []).append(statement.id)
    positions = []
    for (name, actor), statements in said.items():
        threads = {
            claim_of[identity].id: None
            for identity in statements
            if identity in claim_of and len(claim_of[identity].statements) > 1
        }
        positions.append(Position(name, actor, tuple(threads), tuple(statements)))
    return tuple(sorted(positions, key=lambda position: (-len(position.statements), position.holder)))
