"""Dates in a text, and what is said to have happened at them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.date_range import DateRange
from counterclaim.model.ids import make_id
from counterclaim.model.span import Span

AnchorKind = Literal["none", "publication", "date", "event"]
HappeningStatus = Literal["reported", "planned", "denied"]
TimeKind = Literal["date", "time", "duration", "set"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression and the interval it means.

    `dates` is None where it could not be resolved; `anchor` says what it was counted from: "none" (it is complete),
    "publication", another date in the text, or an event; `anchor_span` the passage of that anchor. `candidates`
    are the intervals between which the text left a choice, the chosen one first. `kind` is TimeML's: "time" is finer
    than a day, "duration" a length ("three years"), "set" what comes back ("every Sunday"); these two have no `dates`.
    `value` is the meaning in TimeML's extension of ISO 8601 ("2031-Q3", "P3Y", "PRESENT_REF" for "now"), empty where
    nothing can be said.
    """

    span: Span
    dates: DateRange | None
    anchor: AnchorKind
    anchor_span: Span | None = None
    candidates: tuple[DateRange, ...] = ()
    kind: TimeKind = "date"
    value: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that a text puts at a date.

    `span` is the clause that tells it, with its date expression; `date` that expression; `terms` lemmas of the
    clause's content words without those of the date; `statement` the id of the statement that tells it, or None.
    """

    span: Span
    date: DateMention
    status: HappeningStatus
    predicate: str
    terms: tuple[str, ...]
    statement: str | None = None

    @property
    def id(self) -> str:
        """A hash of the article, the clause and the date's place."""
        return make_id("happening", self.span.article, self.span.start, self.span.end, self.date.span.start)
