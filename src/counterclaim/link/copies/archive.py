"""The copies of one article after another, as they come into an archive, without going through the others again.

Beside `find`, which looks at all articles of a dossier together. Of the earlier articles only the index of their runs
is held; the texts of the few that may share a passage are fetched, and what was read in them only where they share one.
Invariant: memory for one article is bounded by its own length, and time by its own length and `MOST_FETCHED`
comparisons, however many articles came before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from counterclaim.link.copies.find import Prepared, compare
from counterclaim.link.copies.index import RunIndex
from counterclaim.link.copies.words import Numbering
from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading

# Earlier articles that one is compared with at most: those that share most runs with it.
MOST_FETCHED = 40

# Articles that stay at hand: copies come soon after each other, and one is often compared with the same few.
AT_HAND = 256


class ArchiveCopies:
    """Finds the copies between an article that comes in and those that came before.

    >>> from counterclaim.model.article import Article
    >>> words = "The dam above Orlin gave way before dawn and flooded two villages in the valley below it."
    >>> readings = [Reading(Article.of(words, outlet=outlet)) for outlet in ("Herald", "Post")]
    >>> archive = ArchiveCopies(
    ...     lambda numbers: [(readings[number].article.id, readings[number].article.text) for number in numbers],
    ...     lambda number: readings[number],
    ... )
    >>> [len(archive.add(reading)) for reading in readings]
    [0, 1]

    Args:
        texts: gives id and text of earlier articles by their numbers, in that order, counted from 0 as they came.
        reading: gives the reading of one; of that only the statements are asked for.
        every: one run in so many goes into the index. With 1 it finds what `find_copies` does. A single paragraph of
            one to three sentences with a word in ten edited is found in 0.98 of cases with 1, 0.95 with 2, 0.93 with 3
            and 0.82 with 4, at 1, 0.5, 0.33 and 0.25 of the memory (500 pieces of the `tune` half of
            `evals.copy_cases`); a copy of more than that is hardly ever missed with any of these.
    """

    def __init__(
        self,
        texts: Callable[[Sequence[int]], Sequence[tuple[str, str]]],
        reading: Callable[[int], Reading],
        every: int = 3,
    ) -> None:
        self._texts = texts
        self._reading = reading
        self._index = RunIndex(every)
        self._numbering = Numbering()
        self._at_hand: dict[int, Prepared] = {}
        self.compared = 0  # pairs so far, to measure by

    @property
    def count(self) -> int:
        """How many articles came so far."""
        return self._index.count

    @property
    def bytes_held(self) -> int:
        """The memory of the index, in bytes."""
        return self._index.bytes_held

    def add(self, reading: Reading) -> list[Copy]:
        """The copies between an article and earlier ones, which it joins; the article is the right side of each."""
        own = Prepared.of(reading, self._numbering)
        number = self._index.count
        candidates = sorted(self._index.add(own.words)[:MOST_FETCHED])
        self.compared += len(candidates)
        copies = [copy for earlier in self._prepared(candidates) for copy in compare(earlier, own)]
        self._keep(number, own)
        return copies

    def _prepared(self, numbers: Sequence[int]) -> list[Prepared]:
        """Earlier articles ready for comparing; those that are not at hand are fetched together."""
        missing = [number for number in numbers if number not in self._at_hand]
        found = {number: self._at_hand.pop(number) for number in numbers if number in self._at_hand}
        for number, (identity, text) in zip(missing, self._texts(missing) if missing else (), strict=True):
            found[number] = Prepared(identity, text, partial(self._reading, number), self._numbering)
        for number in numbers:
            self._keep(number, found[number])
        return [found[number] for number in numbers]

    def _keep(self, number: int, prepared: Prepared) -> None:
        """Keep an article at hand as the latest used; the one that was used longest ago goes."""
        self._at_hand[number] = prepared
        if len(self._at_hand) > AT_HAND:
            del self._at_hand[next(iter(self._at_hand))]
