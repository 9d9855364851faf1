"""Happenings in the order of their dates; one told by several articles is one entry."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.account import TimelineEntry
from counterclaim.model.reading import Reading


def link_timeline(readings: Sequence[Reading]) -> tuple[TimelineEntry, ...]:
    """The timeline of the story, earliest first."""
    return ()
