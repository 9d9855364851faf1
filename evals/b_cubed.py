"""B-cubed: how well two ways of putting the same mentions into groups agree (Bagga and Baldwin 1998).

For each mention, the precision is the part of its answered group that belongs to its labelled group, the recall the
part of its labelled group that is in its answered group; both are averaged over the mentions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

Mention = TypeVar("Mention", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean over so many mentions."""

    precision: float
    recall: float
    count: int

    @property
    def f1(self) -> float:
        """The harmonic mean; 0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def b_cubed(gold: Mapping[Mention, Hashable], answer: Mapping[Mention, Hashable]) -> Score:
    """The agreement of two groupings of the same mentions.

    Args:
        gold: the labelled group of each mention.
        answer: the answered group of each mention; one that has none stands alone.

    >>> round(b_cubed({1: "a", 2: "a", 3: "b"}, {1: "x", 2: "x", 3: "x"}).precision, 3)
    0.556
    """
    answered: dict[Mention, Hashable] = {mention: answer.get(mention, ("alone", mention)) for mention in gold}
    golds, answers = Counter(gold.values()), Counter(answered.values())
    both = Counter((gold[mention], answered[mention]) for mention in gold)
    if not gold:
        return Score(0.0, 0.0, 0)
    precision = sum(both[pair] * count / answers[pair[1]] for pair, count in both.items()) / len(gold)
    recall = sum(both[pair] * count / golds[pair[0]] for pair, count in both.items()) / len(gold)
    return Score(precision, recall, len(gold))
