"""A shelf in memory, for tests of what a dossier does on disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from counterclaim.link.stories.placing import place
from counterclaim.model.story import Pair, Profile


class MemoryShelf:
    """Satisfies `model.story.Shelf`."""

    def __init__(self) -> None:
        self._profiles: dict[str, Profile] = {}
        self._pairs: dict[tuple[str, str], Pair] = {}
        self._lists: dict[int, list[str]] = {}
        self._full: set[int] = set()

    def place(self, profile: Profile) -> None:
        """Place an article and keep what that changes."""
        placing = place(profile, self)
        self._profiles[profile.article] = profile
        self._full.update(placing.filled)
        for number in placing.lists:
            self._lists.setdefault(number, []).append(profile.article)
        for number in placing.filled:
            del self._lists[number]
        self._pairs.update(((pair.left, pair.right), pair) for pair in placing.pairs)
        for pair in placing.gone:
            del self._pairs[pair]

    def days(self) -> dict[str, int]:
        """The day of each article."""
        return {article: profile.day for article, profile in self._profiles.items()}

    def pairs(self) -> list[Pair]:
        """All pairs that were kept."""
        return list(self._pairs.values())

    def full(self, lists: Sequence[int]) -> Set[int]:
        """Which lists are full."""
        return self._full & set(lists)

    def holders(self, lists: Sequence[int]) -> Mapping[int, Sequence[str]]:
        """Who stands in each list."""
        return {number: self._lists[number] for number in lists if number in self._lists}

    def profiles(self, articles: Sequence[str]) -> Sequence[Profile]:
        """Some profiles."""
        return [self._profiles[article] for article in sorted(articles) if article in self._profiles]

    def pairs_among(self, lists: Sequence[int]) -> Sequence[tuple[str, str]]:
        """The pairs of which both stand in one of the lists."""
        together = [set(self._lists[number]) for number in lists]
        return sorted(pair for pair in self._pairs if any(set(pair) <= articles for articles in together))
