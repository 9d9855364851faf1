"""A shelf in memory, for tests of what a dossier does on disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from counterclaim.link.stories.candidates import lists_of
from counterclaim.link.stories.placing import place
from counterclaim.model.story import Pair, Profile


class MemoryShelf:
    """Satisfies `model.story.Shelf`."""

    def __init__(self) -> None:
        self._profiles: dict[str, Profile] = {}
        self._pairs: dict[tuple[str, str], Pair] = {}

    def place(self, profile: Profile) -> None:
        """Place an article and keep what that changes."""
        placing = place(profile, self)
        self._profiles[profile.article] = profile
        self._pairs.update(((pair.left, pair.right), pair) for pair in placing.pairs)
        for pair in placing.gone:
            del self._pairs[pair]

    def days(self) -> dict[str, int]:
        """The day of each article."""
        return {article: profile.day for article, profile in self._profiles.items()}

    def pairs(self) -> list[Pair]:
        """All pairs that were kept."""
        return list(self._pairs.values())

    def holders(self, lists: Sequence[int], most: int) -> Mapping[int, Sequence[str]]:
        """Who stands in each list that is not too full."""
        found: dict[int, list[str]] = {number: [] for number in lists}
        for profile in self._profiles.values():
            for number in lists_of(profile):
                if number in found:
                    found[number].append(profile.article)
        return {number: articles for number, articles in found.items() if len(articles) <= most}

    def sizes(self, lists: Sequence[int]) -> Mapping[int, int]:
        """How many stand in each list."""
        counts = Counter(number for profile in self._profiles.values() for number in lists_of(profile))
        return {number: counts[number] for number in lists}

    def profiles(self, articles: Sequence[str]) -> Sequence[Profile]:
        """Some profiles."""
        return [self._profiles[article] for article in sorted(articles) if article in self._profiles]

    def pairs_among(self, lists: Sequence[int]) -> Sequence[tuple[str, str]]:
        """The pairs of which both stand in one of the lists."""
        own = {article: set(lists_of(profile)) for article, profile in self._profiles.items()}
        return sorted(pair for pair in self._pairs if own[pair[0]] & own[pair[1]] & set(lists))
