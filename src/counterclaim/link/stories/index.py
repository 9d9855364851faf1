"""A stream of articles put into stories in memory, one after the other.

What a dossier does on disk (`store.stories`) for a stream that is not kept: some three kB an article, whatever went
before. Invariant: `parts` depends on the articles, not on their order; what `place` says at once is a first look.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from counterclaim.link.stories.candidates import (
    LEAST_WORTH,
    MOST_HOLDERS,
    find_candidates,
    lists_of,
    lookups_of,
    shared_keys,
)
from counterclaim.link.stories.clusters import MISSING, cluster
from counterclaim.link.stories.pair_table import PairTable
from counterclaim.link.stories.pairs import measure
from counterclaim.link.stories.profiles import worths_of
from counterclaim.link.stories.story_weights import LEAST
from counterclaim.link.stories.surroundings import KEPT, Edges, score_among, score_pairs
from counterclaim.model.story import Profile, story_id


class StoryIndex:
    """Stories of a stream of articles. Nothing needs to be read in full: a profile is made from the text alone.

    >>> from counterclaim.link.stories.profiles import profile_of
    >>> from counterclaim.model.article import Article
    >>> texts = ["Ferry Ansa sank off Torvik, guards said.", "Guards found the sunken ferry Ansa off Torvik."]
    >>> index = StoryIndex()
    >>> [first, second] = [index.place(profile_of(Article.of(text))) for text in texts]
    >>> first == second, len(index)
    (True, 2)
    """

    def __init__(self, *, kept: float = KEPT, first_look: bool = True) -> None:
        self._kept = kept
        self._looks = first_look
        self._profiles: list[Profile] = []
        self._places: dict[str, int] = {}
        self._holders: dict[int, list[int]] = defaultdict(list)
        self._pairs = PairTable()
        self._story: list[int] = []  # the place of the article that founded it
        self._members: dict[int, list[int]] = {}

    def __len__(self) -> int:
        """How many articles were placed."""
        return len(self._profiles)

    def place(self, profile: Profile) -> str:
        """The id of the story that an article joins or founds; a second look (`parts`) may put it elsewhere.

        Args:
            profile: from `profile_of(article)`, or `profile_of(article, meaning_of)` to go by meaning too. The same
                article again changes nothing.
        """
        known = self._places.get(profile.article)
        if known is not None:
            return story_id(self._profiles[self._story[known]].article)
        others = self._candidates(profile)
        place = len(self._profiles)
        self._places[profile.article] = place
        self._profiles.append(profile)
        self._pairs.add_article()
        measures = measure(profile, [self._profiles[other] for other in others])
        near = np.flatnonzero(score_pairs(measures) >= self._kept)
        self._pairs.add(place, [others[row] for row in near], measures[near])
        self._post(profile, place)
        story = self._first_look(place)
        self._story.append(story)
        self._members.setdefault(story, []).append(place)
        return story_id(self._profiles[story].article)

    def edges(self) -> Edges:
        """All pairs that were kept, by the places of `articles`."""
        return self._pairs.edges()

    def articles(self) -> tuple[str, ...]:
        """The articles in the order in which they were placed."""
        return tuple(profile.article for profile in self._profiles)

    def parts(self) -> list[list[str]]:
        """The stories after a second look at all pairs that were kept: the ids of the articles of each, sorted."""
        order = sorted(range(len(self._profiles)), key=lambda place: self._profiles[place].article)
        rank = np.empty(len(order), np.int64)
        rank[order] = np.arange(len(order))
        edges = sorted_edges(self._pairs.edges(), rank)
        found = cluster(edges, score_among(edges, len(order)), len(order))
        return [[self._profiles[order[place]].article for place in part] for part in found]

    def _candidates(self, profile: Profile) -> list[int]:
        holders = {
            number: [self._profiles[place].article for place in self._holders[number]]
            for number in lookups_of(profile)
            if number in self._holders and self._is_open(number)
        }
        worths = worths_of(profile)
        found = [self._places[article] for article in find_candidates(profile, holders, worths)]
        return [place for place in sorted(found) if self._meets(profile, self._profiles[place], worths)]

    def _meets(self, left: Profile, right: Profile, worths: Mapping[int, float]) -> bool:
        return sum(worths[key] for key in shared_keys(left, right, self._is_open)) >= LEAST_WORTH

    def _is_open(self, number: int) -> bool:
        return len(self._holders.get(number, ())) <= MOST_HOLDERS

    def _post(self, profile: Profile, place: int) -> None:
        """Enter an article into its lists; where one is full by it, forget pairs that nothing else brings together."""
        filled = []
        for number in lists_of(profile):
            holders = self._holders[number]
            holders.append(place)
            if len(holders) == MOST_HOLDERS + 1:
                filled.append(number)
        for number in filled:
            for pair, left, right in self._pairs.among(self._holders[number]):
                one, other = self._profiles[left], self._profiles[right]
                if not self._meets(one, other, worths_of(one)):
                    self._pairs.drop(pair)

    def _first_look(self, place: int) -> int:
        """The story whose articles are nearest in the mean, by its founder; the article itself where none is near."""
        edges = self._pairs.near(place) if self._looks else None
        if edges is None or not len(edges.left):
            return place
        scores = score_among_places(edges)
        sums: dict[int, list[float]] = defaultdict(list)
        for left, right, score in zip(edges.left.tolist(), edges.right.tolist(), scores.tolist(), strict=True):
            if place in (left, right):
                sums[self._story[left if right == place else right]].append(score)
        means = {
            story: (sum(values) + MISSING * (len(self._members[story]) - len(values))) / len(self._members[story])
            for story, values in sums.items()
        }
        best = max(means, key=lambda story: (means[story], -story))
        return best if means[best] >= LEAST else place


def sorted_edges(edges: Edges, rank: Sequence[int] | np.ndarray) -> Edges:
    """The pairs with new places, each once as `left < right`, in order."""
    ranks = np.asarray(rank)
    one, other = ranks[edges.left], ranks[edges.right]
    left, right = np.minimum(one, other), np.maximum(one, other)
    order = np.lexsort((right, left))
    return Edges(left[order], right[order], edges.measures[order])


def score_among_places(edges: Edges) -> np.ndarray:
    """`score_among` for pairs of a few places out of many."""
    places, inverse = np.unique(np.concatenate([edges.left, edges.right]), return_inverse=True)
    half = len(edges.left)
    return score_among(Edges(inverse[:half], inverse[half:], edges.measures), len(places))
