"""The timeline: happenings on one axis that holds a decade and a day side by side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from counterclaim.model.account import TimelineEntry
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import HappeningStatus
from counterclaim.show.dates import date_words
from counterclaim.show.labels import HAPPENING, MONTHS
from counterclaim.show.lookup import Lookup, Quote

# Two ticks closer than this (in percent of the axis) would print over each other on a narrow column.
NEAREST_TICKS = 24.0


@dataclass(frozen=True, slots=True)
class HappeningView:
    """One happening. `left` and `right` are the ends of its time on the axis, in percent; `open` has no end."""

    id: str
    when: str
    iso: str
    status: HappeningStatus
    status_label: str
    label: Quote
    tellings: tuple[Quote, ...]
    dates: tuple[Quote, ...]
    outlets: tuple[str, ...]
    left: float
    right: float
    open: bool


@dataclass(frozen=True, slots=True)
class TimelineView:
    """Happenings, earliest first, and the ticks of their axis as (percent, words)."""

    entries: tuple[HappeningView, ...]
    ticks: tuple[tuple[float, str], ...]


def view_timeline(lookup: Lookup) -> TimelineView:
    """The account's timeline with its axis."""
    entries = [entry for entry in lookup.account.timeline if entry.label.article in lookup.articles]
    axis = make_axis([entry.dates for entry in entries])
    views = []
    for entry in entries:
        end = axis.get(last_ordinal(entry.dates), 100.0) if entry.dates.end else 100.0
        views.append(view_happening(lookup, entry, axis[entry.dates.start.toordinal()], end))
    return TimelineView(tuple(views), list_ticks(axis))


def view_happening(lookup: Lookup, entry: TimelineEntry, left: float = 0.0, right: float = 0.0) -> HappeningView:
    """One happening; its place on an axis is the caller's, in percent."""
    tellings = lookup.quotes(entry.tellings)
    return HappeningView(
        id=entry.id,
        when=date_words(entry.dates),
        iso=entry.dates.iso,
        status=entry.status,
        status_label=HAPPENING[entry.status],
        label=lookup.quote(entry.label),
        tellings=tellings,
        dates=lookup.quotes(entry.date_passages),
        outlets=lookup.outlets(tellings),
        left=left,
        right=right,
        open=entry.dates.end is None and entry.dates.precision != "day",
    )


def last_ordinal(dates: DateRange) -> int:
    """The number of the day after the last one."""
    return dates.end.toordinal() if dates.end else dates.start.toordinal() + 1


def make_axis(ranges: list[DateRange]) -> dict[int, float]:
    """Where each start and end of a range stands, in percent of the axis, by the number of its day.

    A gap of n days is drawn as wide as the logarithm of n + 1: order is kept, days stay apart, and twenty quiet
    years do not push one week into a point.

    >>> sorted(make_axis([DateRange.day(date(2031, 5, 1)), DateRange.day(date(2031, 5, 2))]).values())
    [0.0, 50.0, 100.0]
    """
    days = sorted({day for dates in ranges for day in (dates.start.toordinal(), last_ordinal(dates))})
    at, places = 0.0, {}
    for i, day in enumerate(days):
        at += math.log2(1 + day - days[i - 1]) if i else 0.0
        places[day] = at
    return {day: round(100 * place / at, 2) if at else 0.0 for day, place in places.items()}


def list_ticks(axis: dict[int, float]) -> tuple[tuple[float, str], ...]:
    """Words for the axis: the first day, then each that has room; a year alone far from the others."""
    ticks: list[tuple[float, str]] = []
    for ordinal, place in axis.items():
        if place > 100 - NEAREST_TICKS / 2 or ordinal > date.max.toordinal():
            break
        if not ticks or place - ticks[-1][0] >= NEAREST_TICKS:
            day = date.fromordinal(ordinal)
            whole_year = (day.month, day.day) == (1, 1)
            ticks.append((place, str(day.year) if whole_year else f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"))
    return tuple(ticks)
