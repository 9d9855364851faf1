"""A quantity in a text, with its bounds kept as they were told."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.date_range import DateRange
from counterclaim.model.ids import make_id
from counterclaim.model.span import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """So many of something, told by somebody.

    `span` is the whole expression with what is counted ("some 6,700 people were arrested"), `number` the
    expression of the quantity alone with its precision word ("some 6,700"), `counted` the counted thing
    ("people") or None. An exact or approximate count has `low == high`; "at least 12" has no `high`; "up to 12" no
    `low`; "thousands" is low 1000 and no high. `unit` is "" for a plain count, else "%", "year", "USD", "km"…
    `precision` is the word that carries it ("some", "at least", "dozens") or None. `as_of` is the time for which it
    is told, where the sentence says so. `statement` is the id of the statement whose content holds it, or None where
    the outlet itself tells it. `terms` are the lemmas that say what is counted and what happened to it, for the
    referent test. `head` is the counted noun as one word that can be compared across languages, "" where `counted` says
    it in English.
    """

    span: Span
    number: Span
    low: float | None
    high: float | None
    unit: str = ""
    counted: Span | None = None
    precision: Span | None = None
    as_of: DateRange | None = None
    statement: str | None = None
    terms: tuple[str, ...] = ()
    subject: Span | None = None
    head: str = ""

    @property
    def id(self) -> str:
        """A hash of the article and the place of the number."""
        return make_id("figure", self.span.article, self.number.start, self.number.end)
