"""One mention, reference, date, figure or happening as the columns of a row, and back."""

from __future__ import annotations

import json

from counterclaim.model.figure import Figure
from counterclaim.model.happening import DateMention, Happening
from counterclaim.model.mention import Mention
from counterclaim.model.reference import Reference
from counterclaim.store.columns import (
    Row,
    dates_in,
    dates_or_none,
    dates_row,
    listed,
    listed_dates,
    passage_row,
    real,
    span_of,
    span_or_none,
)


def mention_row(mention: Mention) -> Row:
    """The columns of a mention."""
    return {
        "kind": mention.kind,
        **passage_row("quote", mention.span),
        **passage_row("full", mention.full),
        **passage_row("title", mention.title),
    }


def mention_of(row: Row) -> Mention:
    """The mention of a row."""
    return Mention(span_of(row), row["kind"], span_of(row, "full"), span_or_none(row, "title"))


def reference_row(reference: Reference) -> Row:
    """The columns of a reference."""
    return {
        "form": reference.form,
        "kind": reference.kind,
        **passage_row("quote", reference.span),
        **passage_row("means", reference.means),
        "noun": reference.noun,
        "plural": int(reference.plural),
        "basis": reference.basis,
        **passage_row("whose", reference.whose),
    }


def reference_of(row: Row) -> Reference:
    """The reference of a row."""
    return Reference(
        span_of(row),
        row["form"],
        row["kind"],
        span_or_none(row, "means"),
        row["noun"],
        bool(row["plural"]),
        row["basis"],
        span_or_none(row, "whose"),
    )


def meaning_row(told: DateMention) -> Row:
    """The columns of what a date expression means."""
    return {
        **dates_row("date", told.dates),
        "anchor": told.anchor,
        **passage_row("anchor_passage", told.anchor_span, own=True),
        "candidates": listed_dates(told.candidates),
        "time_kind": told.kind,
        "time_value": told.value,
    }


def date_mention_row(told: DateMention) -> Row:
    """The columns of a date expression."""
    return {**passage_row("quote", told.span), **meaning_row(told)}


def date_mention_of(row: Row, name: str = "quote") -> DateMention:
    """The date expression that a row holds under `name`."""
    return DateMention(
        span_of(row, name),
        dates_or_none(row, "date"),
        row["anchor"],
        span_or_none(row, "anchor_passage", own=True),
        dates_in(row["candidates"]),
        row["time_kind"],
        row["time_value"],
    )


def figure_row(figure: Figure) -> Row:
    """The columns of a quantity, without its id."""
    return {
        **passage_row("quote", figure.span),
        **passage_row("number", figure.number),
        "low": real(figure.low),
        "high": real(figure.high),
        "unit": figure.unit,
        **passage_row("counted", figure.counted),
        **passage_row("precision", figure.precision),
        **dates_row("as_of", figure.as_of),
        "statement": figure.statement,
        "terms": listed(figure.terms),
        **passage_row("subject", figure.subject),
    }


def figure_of(row: Row, head: str = "") -> Figure:
    """The quantity of a row; `head` stands in a table of its own."""
    return Figure(
        span_of(row),
        span_of(row, "number"),
        row["low"],
        row["high"],
        row["unit"],
        span_or_none(row, "counted"),
        span_or_none(row, "precision"),
        dates_or_none(row, "as_of"),
        row["statement"],
        tuple(json.loads(row["terms"])),
        span_or_none(row, "subject"),
        head,
    )


def happening_row(happening: Happening) -> Row:
    """The columns of a happening, without its id."""
    return {
        **passage_row("quote", happening.span),
        **passage_row("date_words", happening.date.span),
        **meaning_row(happening.date),
        "status": happening.status,
        "predicate": happening.predicate,
        "terms": listed(happening.terms),
        "statement": happening.statement,
    }


def happening_of(row: Row) -> Happening:
    """The happening of a row."""
    return Happening(
        span_of(row),
        date_mention_of(row, "date_words"),
        row["status"],
        row["predicate"],
        tuple(json.loads(row["terms"])),
        row["statement"],
    )
