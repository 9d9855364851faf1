"""The table of the timeline: every telling of every happening."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import (
    Row,
    Table,
    date_cells,
    date_columns,
    place_cells,
    place_columns,
    places,
    text,
    texts,
)
from counterclaim.show.exports.material import Material


def timeline_rows(material: Material) -> Iterator[Row]:
    """One row a telling, earliest happening first."""
    for entry in material.account.timeline:
        for span in entry.tellings or (entry.label,):
            yield {
                "happening": entry.id,
                "status": entry.verdict,
                **date_cells("date", entry.dates),
                "told_as": entry.status,
                "label": entry.label.text,
                **place_cells(material, span),
                "date_passages": places(entry.date_passages),
            }


TIMELINE = Table(
    "timeline",
    "One row a telling of something that happened or is planned.",
    (
        text("happening", "id of the happening"),
        text("status", "suggested by the program, or accepted or rejected by a person"),
        *date_columns("date", "when"),
        text("told_as", "reported, planned, denied"),
        text("label", "the passage that shows it best"),
        *place_columns("the passage that tells it"),
        texts("date_passages", "the words that give the date, as article:start-end"),
    ),
    timeline_rows,
)
