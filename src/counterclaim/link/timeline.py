"""Happenings in the order of their dates; one told by several articles is one entry."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.account import TimelineEntry
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading


def link_timeline(readings: Sequence[Reading]) -> tuple[TimelineEntry, ...]:
    """The timeline of the story, earliest first."""
    return tuple(
        TimelineEntry(make_id("timeline", h.id), h.date.dates, h.status, h.span, (h.span,), (h.date.span,))
        for r in readings
        for h in r.happenings
        if h.date.dates
    )
