"""The table of actors: every spelling, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import Column, Row, Table, place_cells, place_columns, text
from counterclaim.show.exports.material import Material


def actor_rows(material: Material) -> Iterator[Row]:
    """One row a use of a spelling; an actor without one has one row with an empty quote."""
    for actor in material.account.cast:
        row: Row = {
            "actor": actor.id,
            "status": actor.status,
            "hidden": actor.hidden,
            "name": actor.name,
            "kind": actor.kind,
        }
        if not actor.passages:
            yield row
        for variant in actor.variants:
            for span in variant.passages:
                yield {**row, "spelling": variant.text, **place_cells(material, span)}


ACTORS = Table(
    "actors",
    "One row a use of a spelling of somebody's name.",
    (
        text("actor", "id of the actor"),
        text("status", "suggested by the program, or accepted or rejected by a person"),
        Column("hidden", "boolean", "whether a person hid it from the cast"),
        text("name", "the fullest spelling, or the one that a person chose"),
        text("kind", "person, org, place, group"),
        text("spelling", "the spelling used here"),
        *place_columns("the passage that uses it"),
    ),
    actor_rows,
)
