"""All copied passages among the articles of a dossier, with who had them first.

The front of `copies`: words → index → passages → direction. Each pair of articles is judged by these two alone, so
what was found of one pair stays true when further articles come. Invariant: the same articles in any order give the
same copies, but for which side is called left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Self

from counterclaim.link.copies.blocks import Seeds, find_seeds
from counterclaim.link.copies.direction import find_direction
from counterclaim.link.copies.index import candidate_pairs
from counterclaim.link.copies.passages import Passage, find_passages
from counterclaim.link.copies.sides import Side, make_side, quoted_in
from counterclaim.link.copies.words import Numbering, Numbers, Words, number_words
from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span


def find_copies(readings: Sequence[Reading]) -> tuple[Copy, ...]:
    """Every passage that two articles share, in the order of the articles and of the left one's text.

    Quotations of one speech, set phrases and page furniture are no copies (see `sides`). Where very many articles share
    a passage, not every pair is listed; `SharedPassages` knows which are one voice all the same.
    """
    numbering = Numbering()
    prepared = [Prepared.of(reading, numbering) for reading in readings]
    places = sorted(range(len(readings)), key=lambda place: _first_known(readings[place]))
    pairs = candidate_pairs([prepared[place].words for place in places])
    return tuple(
        copy
        for left, right in sorted(tuple(sorted((places[a], places[b]))) for a, b in pairs)
        for copy in compare(prepared[left], prepared[right])
    )


def _first_known(reading: Reading) -> tuple[date, str]:
    """Sorts articles by their date, those without one last: the first carriers of a run stand for all others."""
    published = reading.article.publication
    return (published.dates.start if published else date.max, reading.article.id)


class Prepared:
    """An article made ready for comparing; what a comparison needs is made when it is first asked for, and once.

    Args:
        identity: the id of the article.
        text: its text.
        read: gives its reading, which is asked for only where another article shares enough of its words.
        numbering: numbers equal words alike in all articles that have it.
    """

    def __init__(
        self, identity: str, text: str, read: Callable[[], Reading], numbering: Numbering | None = None
    ) -> None:
        self.identity = identity
        self._read = read
        self.words: Words = number_words(text, numbering)

    @classmethod
    def of(cls, reading: Reading, numbering: Numbering | None = None) -> Self:
        """The article of a reading that is at hand."""
        return cls(reading.article.id, reading.article.text, lambda: reading, numbering)

    @cached_property
    def reading(self) -> Reading:
        """What was read in it."""
        return self._read()

    @property
    def numbers(self) -> Numbers:
        """The words by their numbers."""
        return self.words.numbers

    @cached_property
    def seeds(self) -> Seeds:
        """The short runs by which passages are found."""
        return find_seeds(self.words.numbers)

    @cached_property
    def side(self) -> Side:
        """What each word weighs, and its sentence."""
        return make_side(self.words, quoted_in(self.reading))

    def span(self, first: int, end: int) -> Span:
        """The passage from a word on, up to the end of the word before `end`."""
        return self.reading.article.span(*self.words.characters(first, end))


def compare(left: Prepared, right: Prepared) -> list[Copy]:
    """The copies between two articles, in the order of the left one's text."""
    # One of the two comes first whatever the order of the articles, so that ties are decided alike.
    if right.identity < left.identity:
        swapped = (passage.swapped for passage in find_passages(right, left))
        found = sorted(swapped, key=lambda passage: (passage.left, passage.right))
    else:
        found = find_passages(left, right)
    shorter = max(min(len(left.words), len(right.words)), 1)
    share = min(sum(passage.shared for passage in found) / shorter, 1.0)
    return [_copy(left, right, passage, share) for passage in found]


def _copy(left: Prepared, right: Prepared, passage: Passage, share: float) -> Copy:
    spans = left.span(passage.left, passage.left_end), right.span(passage.right, passage.right_end)
    words = max(passage.left_end - passage.left, passage.right_end - passage.right)
    value = f"{passage.shared} of {words} words"
    shared = Reason("copies", "shared words", value, "Both articles have these words, in this order")
    direction = find_direction(left.reading, right.reading, spans, share)
    reasons = (shared, *direction.reasons)
    return Copy(*spans, round(share, 3), direction.agency, direction.source, reasons)
