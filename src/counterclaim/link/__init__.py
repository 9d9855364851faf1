"""Many Readings become one Account: actors, copies, claims, figures, disputes, timeline. Pure functions only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from counterclaim.link.version import link_name, story_version
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.comparing import Comparer
from counterclaim.model.judgement import Judgement
from counterclaim.model.meaning import Meaning
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.skipped import Skipped
from counterclaim.model.story import Pair, Part, Placing, Profile, Shelf
from counterclaim.model.version import Revision, Versions

if TYPE_CHECKING:
    from counterclaim.link.nearest import Directions

__all__ = [
    "compare_versions",
    "directions_of",
    "explain_story",
    "find_stories",
    "find_versions",
    "link_name",
    "link_readings",
    "name_stories",
    "place_article",
    "profile_article",
    "story_version",
]


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
    from counterclaim.link import versions  # loads rapidfuzz

    return versions.find_versions(articles)


def compare_versions(before: Reading, after: Reading) -> tuple[Revision, ...]:
    """What changed from one version of an article to another; see `link.versions.compare_versions`."""
    from counterclaim.link import versions  # loads rapidfuzz

    return versions.compare_versions(before, after)


def profile_article(article: Article, encode: Callable[[str], bytes] | None = None) -> Profile:
    """What an article is put into a story by; see `link.stories.profiles.profile_of`."""
    from counterclaim.link.stories import profiles  # loads numpy

    return profiles.profile_of(article, encode)


def place_article(profile: Profile, shelf: Shelf) -> Placing:
    """What changes when an article joins those that were placed; see `link.stories.placing.place`."""
    from counterclaim.link.stories import placing  # loads numpy

    return placing.place(profile, shelf)


def find_stories(days: Mapping[str, int], pairs: Sequence[Pair], judgements: Sequence[Judgement] = ()) -> list[Part]:
    """The stories of all placed articles; see `link.stories.second_look.look_again`."""
    from counterclaim.link.stories import second_look  # loads numpy

    return second_look.look_again(days, pairs, judgements)


def name_stories(
    parts: Sequence[Part], told: Mapping[str, str], since: Mapping[str, int], firsts: Mapping[str, str]
) -> tuple[list[str], dict[str, str]]:
    """The id of each story, and where ids that were told lead; see `link.stories.ids.name_parts`."""
    from counterclaim.link.stories import ids

    return ids.name_parts(parts, ids.Told(told, since, firsts))


def explain_story(
    members: Sequence[str],
    pairs: Sequence[Pair],
    profiles: Mapping[str, Profile],
    articles: Mapping[str, Article],
    judgements: Sequence[Judgement] = (),
) -> tuple[Reason, ...]:
    """Why some articles are one story; see `link.stories.reasons.explain_part`."""
    from counterclaim.link.stories import reasons  # loads numpy

    return reasons.explain_part(members, pairs, profiles, articles, judgements)
