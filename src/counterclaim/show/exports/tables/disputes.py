"""The table of disputes: every passage of every side. No side is said to be right."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import (
    Column,
    Row,
    Table,
    integer,
    place_cells,
    place_columns,
    text,
    texts,
)
from counterclaim.show.exports.material import Material


def dispute_rows(material: Material) -> Iterator[Row]:
    """One row a passage of a side; a side without a passage has one row with an empty quote."""
    for dispute in material.account.disputes:
        for i, side in enumerate(dispute.sides):
            row: Row = {
                "dispute": dispute.id,
                "status": dispute.status,
                "kind": dispute.kind,
                "question": dispute.question,
                "strength": dispute.strength,
                "side": i,
                "camp": side.camp,
                "holder": side.holder,
                "actor": side.actor,
                "origins": side.origins,
                "statements": side.statements,
            }
            if not side.evidence:
                yield row
            for span in side.evidence:
                yield {**row, **place_cells(material, span)}


DISPUTES = Table(
    "disputes",
    "One row a passage of a side of a dispute.",
    (
        text("dispute", "id of the dispute"),
        text("status", "suggested by the program, or accepted or rejected by a person"),
        text("kind", "number, denial, rival-account, legitimacy, demand-refusal"),
        text("question", "what it is about, in the articles' own phrases"),
        Column("strength", "number", "0 to 1, for sorting only: how sure the program is that this is a dispute"),
        integer("side", "number of the side in its dispute, from 0"),
        text("camp", "sides of one dispute with the same word here agree"),
        text("holder", "whose side it is; empty for the outlet's own voice"),
        text("actor", "id of the holder in the table of actors, where known"),
        integer("origins", "independent voices of the side, copied passages counted once"),
        texts("statements", "ids of the side's statements"),
        *place_columns("a passage that states the side"),
    ),
    dispute_rows,
)
