"""Disputes that another one tells already: the last sieve of `disputes`.

Two strong pairs of one contest may each gather a group of their own. Invariant: what is left out shares a statement
with a dispute that is kept, and all its voices stand there too, in the same camps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from counterclaim.model.dispute import Dispute


def without_retold(disputes: Sequence[Dispute]) -> list[Dispute]:
    """The disputes of a list that no earlier one tells already, in their order.

    Left out is one whose voices all stand in an earlier one, divided as they are there, where the two share a
    statement. On 48 stories by weights of others that leaves out 14 of 578, none of them the only one to find a dispute
    of the gold's: precision 0.418 to 0.431, recall 0.572 as before. With two voices in three instead of all, recall
    falls by 0.004; with half of them, by 0.05 at a precision of 0.496.
    """
    kept: list[Dispute] = []
    telling: dict[str, list[int]] = defaultdict(list)
    for dispute in disputes:
        statements = {statement for side in dispute.sides for statement in side.statements}
        earlier = {number for statement in statements for number in telling.get(statement, ())}
        if any(_tells(kept[number], dispute) for number in sorted(earlier)):
            continue
        for statement in statements:
            telling[statement].append(len(kept))
        kept.append(dispute)
    return kept


def _tells(earlier: Dispute, dispute: Dispute) -> bool:
    """Whether the voices of each camp of a dispute stand in one camp of an earlier one, of two camps in two."""
    there = _voices(earlier)
    holding = [{camp for camp in there if voices <= there[camp]} for voices in _voices(dispute).values()]
    return all(holding) and len(set().union(*holding)) >= len(holding)


def _voices(dispute: Dispute) -> dict[str, set[str | None]]:
    """Who stands in each camp, by the camp's letter."""
    found: dict[str, set[str | None]] = defaultdict(set)
    for side in dispute.sides:
        found[side.camp].add(side.actor or side.holder)
    return found
