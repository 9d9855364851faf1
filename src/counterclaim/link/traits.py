"""What tellings are, as arrays: who says it, in which article, whether it denies, praises, demands and whom it names.

Between the tellings and `compare.opposition`, which asks all this of pairs by the hundred thousand. Invariant: two
tellings have the same number where their holders, articles or sentences are equal; who or what is not known has -1.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.rows import Places, gather, number
from counterclaim.link.words.contrast import ACCUSALS
from counterclaim.link.words.opposites import OPPOSITES

if TYPE_CHECKING:
    from counterclaim.link.telling import Telling

Truths = NDArray[np.bool_]


class Traits:
    """Arrays over some tellings, one value for each of them.

    `actor` has the same numbers as the columns of `named`, whom the content names, and of `people`, who are these with
    who speaks. `offices` are bits: one for each group of offices.
    """

    def __init__(self, listed: Sequence[Telling]) -> None:
        self.article = _numbers(one.article.id for one in listed)
        self.place = np.array([one.place for one in listed], np.int64)
        self.sentence = _numbers(one.statement.sentence for one in listed)
        self.holder = _numbers(one.holder or None for one in listed)
        self.voice = _numbers(one.voice for one in listed)
        self.held = _truths(one.held for one in listed)
        self.denies = _truths(one.denies for one in listed)
        self.negated = _truths(one.negated for one in listed)
        self.nameless = _truths(one.nameless for one in listed)
        self.accuses = _truths(bool(ACCUSALS & {*one.lemmas, one.statement.cue_lemma}) for one in listed)
        self.stance = _numbers(one.statement.stance for one in listed)
        self.demands = _truths(one.statement.stance == "demands" for one in listed)
        self.refuses = _truths(one.statement.stance in ("refuses", "denies") for one in listed)
        self.sign = np.array([one.sign for one in listed], np.int64)
        self.validity = np.array([one.validity for one in listed], np.int64)
        self.offices = np.array([sum(1 << group for group in one.offices) for one in listed], np.int64)
        actors = number([one.actor or "", *one.actors] for one in listed)
        self.actor = np.array([actors[one.actor] if one.actor else -1 for one in listed], np.int64)
        self.named = gather([one.actors for one in listed], actors)
        self.people = gather([(*one.actors, *([one.actor] if one.actor else [])) for one in listed], actors)
        self._words = Opposites(listed)

    def opposites(self, left: Places, right: Places) -> Places:
        """How many pairs of a word of the one and a word of the other exclude each other."""
        return self._words.count(left, right)


class Opposites:
    """Words that exclude others, by the tellings that use them."""

    def __init__(self, listed: Sequence[Telling]) -> None:
        words = {word: n for n, word in enumerate(sorted(OPPOSITES))}
        excluded = np.zeros((len(words), len(words)), np.float32)
        for word, others in OPPOSITES.items():
            excluded[words[word], [words[other] for other in sorted(others)]] = 1
        used = {n: own for n, one in enumerate(listed) if (own := [words[w] for w in one.lemmas if w in words])}
        self._row = np.full(len(listed), -1)
        self._row[list(used)] = np.arange(len(used))
        self._used = np.zeros((len(used), len(words)), np.int8)
        for row, own in enumerate(used.values()):
            self._used[row, own] = 1
        self._excluded = (self._used.astype(np.float32) @ excluded).astype(np.int8)

    def count(self, left: Places, right: Places) -> Places:
        """How many pairs of words of the two exclude each other."""
        found = np.zeros(len(left), np.int64)
        both = np.flatnonzero((self._row[left] >= 0) & (self._row[right] >= 0))
        one, other = self._excluded[self._row[left[both]]], self._used[self._row[right[both]]]
        found[both] = (one * other).sum(axis=1, dtype=np.int64)
        return found


def _numbers(things: Iterable[Hashable]) -> Places:
    """A number for each thing, the same for equal ones; -1 for None."""
    known: dict[Hashable, int] = {None: -1}
    return np.array([known.setdefault(thing, len(known) - 1) for thing in things], np.int64)


def _truths(values: Iterable[bool]) -> Truths:
    return np.array([bool(value) for value in values], np.bool_)
