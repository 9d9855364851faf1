"""Many Readings become one Account: actors, copies, claims, figures, disputes, timeline. Pure functions only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from counterclaim.link.version import link_name
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.comparing import Comparer
from counterclaim.model.judgement import Judgement
from counterclaim.model.meaning import Meaning
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.model.version import Revision, Versions

if TYPE_CHECKING:
    from counterclaim.link.nearest import Directions

__all__ = ["compare_versions", "directions_of", "find_versions", "link_name", "link_readings"]


def link_readings(
    readings: Sequence[Reading],
    judgements: Sequence[Judgement] = (),
    skipped: Sequence[Skipped] = (),
    comparer: Comparer | None = None,
) -> Account:
    """The account of one story; see `link.order.link_readings`, which does the work."""
    from counterclaim.link import order  # numpy comes with it, which a command that only looks has no use for

    return order.link_readings(readings, judgements, skipped, comparer)


def directions_of(meanings: Iterable[tuple[str, Meaning]]) -> Directions:
    """The directions of statements, to be searched; see `link.nearest.Directions`."""
    from counterclaim.link.nearest import Directions  # loads numpy

    return Directions(meanings)


def find_versions(articles: Iterable[Article]) -> tuple[Versions, ...]:
    """Every address with more than one text; see `link.versions.find_versions`."""
    from counterclaim.link import versions  # loads a library for addresses

    return versions.find_versions(articles)


def compare_versions(before: Reading, after: Reading) -> tuple[Revision, ...]:
    """What changed from one version of an article to another; see `link.versions.compare_versions`."""
    from counterclaim.link import versions  # loads a library for addresses

    return versions.compare_versions(before, after)
