"""The table of figures: how many of what, by whom. Bounds are those that were told, never a middle."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import (
    Column,
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


def figure_rows(material: Material) -> Iterator[Row]:
    """One row a figure of one holder."""
    for entry in material.account.figures:
        figure = entry.figure
        yield {
            "figure": entry.id,
            "status": entry.status,
            "referent": entry.referent,
            "label": entry.label.text,
            "low": figure.low,
            "high": figure.high,
            "unit": figure.unit,
            "precision_word": figure.precision.text if figure.precision else None,
            "counted": figure.counted.text if figure.counted else None,
            "holder": entry.holder,
            "actor": entry.actor,
            "statement": figure.statement,
            **date_cells("as_of", figure.as_of),
            **date_cells("told", entry.told),
            "updates": entry.updates,
            **place_cells(material, figure.span),
            "number": figure.number.text,
            "also_in": places(entry.evidence),
        }


FIGURES = Table(
    "figures",
    "One row a figure of one holder. Rows with one referent count the same thing.",
    (
        text("figure", "id of the figure"),
        text("status", "suggested by the program, or accepted or rejected by a person"),
        text("referent", "what is counted, as a key"),
        text("label", "what is counted, in an article's words"),
        Column("low", "number", "lower bound; empty where none was told"),
        Column(
            "high", "number", "upper bound; equal to low for an exact or approximate count, empty where none was told"
        ),
        text("unit", "empty for a plain count, else %, year, USD, km, …"),
        text("precision_word", "the word that carries the precision"),
        text("counted", "the thing counted, as printed"),
        text("holder", "whose figure it is; empty for the outlet's own voice"),
        text("actor", "id of the holder in the table of actors, where known"),
        text("statement", "id of the statement that holds it"),
        *date_columns("as_of", "the time for which it is told"),
        *date_columns("told", "when it was told"),
        text("updates", "id of the earlier figure that this one supersedes"),
        *place_columns("the whole expression"),
        text("number", "the quantity alone, as printed"),
        texts("also_in", "all passages that tell it, as article:start-end"),
    ),
    figure_rows,
)
