"""Many Readings become one Account: actors, copies, claims, figures, disputes, timeline. Pure functions only."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.link.version import link_name
from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped

__all__ = ["link_name", "link_readings"]


def link_readings(
    readings: Sequence[Reading], judgements: Sequence[Judgement] = (), skipped: Sequence[Skipped] = ()
) -> Account:
    """The account of one story; see `link.order.link_readings`, which does the work."""
    from counterclaim.link import order  # numpy comes with it, which a command that only looks has no use for

    return order.link_readings(readings, judgements, skipped)
