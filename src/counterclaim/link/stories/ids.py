"""Which id a story has: once it was told, it stays while the story grows, splits and merges.

Invariant: an id that was ever told leads to one story, and no two stories have one id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count

from counterclaim.model.ids import make_id
from counterclaim.model.story import Part, story_id


@dataclass(frozen=True, slots=True)
class Told:
    """The ids that were told: the story of each article then, and of each id when it was told and its first article.

    `since` counts the ids that were told before it; `firsts` are articles.
    """

    stories: Mapping[str, str]
    since: Mapping[str, int]
    firsts: Mapping[str, str]


NOTHING_TOLD = Told({}, {}, {})


def name_parts(parts: Sequence[Part], told: Told = NOTHING_TOLD) -> tuple[list[str], dict[str, str]]:
    """The id of each part, and for every id that was ever told where it leads today.

    A story that grows keeps its id. Of two that merge the older id stays. Of one that splits the larger part keeps the
    id, of equal ones the part that comes first. Where a merger comes apart again, the id of before comes back with the
    article that was first under it. A new story has the id that its first article gives it.

    >>> name_parts([Part(("b", "c"), "b")], Told({"c": "story-1"}, {"story-1": 0}, {}))
    (['story-1'], {'story-1': 'story-1'})
    """
    heirs = _heirs(parts, told)
    kept: dict[int, str] = {}
    for old in sorted(heirs, key=lambda old: (told.since[old], old)):
        kept.setdefault(heirs[old], old)
    home = {article: number for number, part in enumerate(parts) for article in part.articles}
    current = set(told.stories.values())
    for old in sorted(told.firsts, key=lambda old: (told.since[old], old)):
        number = home.get(told.firsts[old])
        if old not in current and number is not None and number not in kept:
            kept[number] = old
            heirs[old] = number
    taken = set(told.since) | set(kept.values())
    names = []
    for number, part in enumerate(parts):
        name = kept.get(number) or _free_name(part, taken)
        taken.add(name)
        names.append(name)
    return names, {old: names[number] for old, number in sorted(heirs.items())}


def _heirs(parts: Sequence[Part], told: Told) -> dict[str, int]:
    """The part that has most articles of each story that was told; ids that lead nowhere any more are left out."""
    shares: dict[str, Counter[int]] = {}
    for number, part in enumerate(parts):
        for article in part.articles:
            old = told.stories.get(article)
            if old is not None:
                shares.setdefault(old, Counter())[number] += 1
    return {old: min(counts, key=lambda number: (-counts[number], number)) for old, counts in shares.items()}


def _free_name(part: Part, taken: set[str]) -> str:
    """The id that the first article of a part gives it whose id is free, else a further one of the first article."""
    own = (story_id(article) for article in part.articles)
    further = (make_id("story", part.articles[0], number) for number in count(2))
    return next(name for name in chain(own, further) if name not in taken)
