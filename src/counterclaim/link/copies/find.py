"""All copied passages among the articles of a dossier, with who had them first.

The front of `copies`: words → index → passages → direction. Each pair of articles is judged by these two alone, so
what was found of one pair stays true when further articles come. Invariant: the same articles in any order give the
same copies, but for which side is called left.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from counterclaim.link.copies.direction import find_direction
from counterclaim.link.copies.index import candidate_pairs
from counterclaim.link.copies.passages import Passage, find_passages
from counterclaim.link.copies.sides import Side, make_side, quoted_in
from counterclaim.link.copies.words import Numbering, Words, number_words
from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason


def find_copies(readings: Sequence[Reading]) -> tuple[Copy, ...]:
    """Every passage that two articles share, in the order of the articles and of the left one's text.

    Quotations of one speech, set phrases and page furniture are no copies (see `sides`). Where very many articles share
    a passage, not every pair is listed; `SharedPassages` knows which are one voice all the same.
    """
    comparison = Comparison(readings)
    places = sorted(range(len(readings)), key=lambda place: _first_known(readings[place]))
    pairs = candidate_pairs([comparison.words[place] for place in places])
    return tuple(
        copy
        for left, right in sorted(tuple(sorted((places[a], places[b]))) for a, b in pairs)
        for copy in comparison.compare(left, right)
    )


def _first_known(reading: Reading) -> tuple[date, str]:
    """Sorts articles by their date, those without one last: the first carriers of a run stand for all others."""
    published = reading.article.publication
    return (published.dates.start if published else date.max, reading.article.id)


class Comparison:
    """Articles that are compared in pairs: what is made of each is made once."""

    def __init__(self, readings: Sequence[Reading], numbering: Numbering | None = None) -> None:
        self.readings = readings
        numbering = numbering or Numbering()
        self.words: list[Words] = [number_words(reading.article.text, numbering) for reading in readings]
        self._sides: dict[int, Side] = {}

    def compare(self, left: int, right: int) -> list[Copy]:
        """The copies between two articles, by their places."""
        # One of the two comes first whatever the order of the articles, so that ties are decided alike.
        swapped = self.readings[right].article.id < self.readings[left].article.id
        first, second = (right, left) if swapped else (left, right)
        found = find_passages(
            self.words[first].numbers,
            self.words[second].numbers,
            lambda: (self._side(first), self._side(second)),
        )
        if swapped:
            found = sorted((passage.swapped for passage in found), key=lambda each: (each.left, each.right))
        shorter = max(min(len(self.words[left]), len(self.words[right])), 1)
        share = min(sum(passage.shared for passage in found) / shorter, 1.0)
        return [self._copy(left, right, passage, share) for passage in found]

    def _side(self, place: int) -> Side:
        if place not in self._sides:
            self._sides[place] = make_side(self.words[place], quoted_in(self.readings[place]))
        return self._sides[place]

    def _copy(self, left: int, right: int, passage: Passage, share: float) -> Copy:
        one, other = self.readings[left], self.readings[right]
        spans = (
            one.article.span(*self.words[left].characters(passage.left, passage.left_end)),
            other.article.span(*self.words[right].characters(passage.right, passage.right_end)),
        )
        words = max(passage.left_end - passage.left, passage.right_end - passage.right)
        value = f"{passage.shared} of {words} words"
        shared = Reason("copies", "shared words", value, "Both articles have these words, in this order")
        direction = find_direction(one, other, spans, share)
        reasons = (shared, *direction.reasons)
        return Copy(*spans, round(share, 3), direction.agency, direction.source, reasons)
