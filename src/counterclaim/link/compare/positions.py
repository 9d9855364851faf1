"""Which answers to one question take the same position.

Beside `meanings`, which compares two contents wherever they stand. Answers to one question are near each other by the
question alone: what they all say tells none of them apart. So most of their middle is taken away before they are
compared ("all but the mean", Mu and Viswanath 2018), each wording counting once, or the position that most outlets
copy would itself be the middle. Invariant: symmetric; an answer in the same words is always the same position.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.compare.meanings import Direction, lengths, stack
from counterclaim.link.terms import Bag, cosine

# Balanced accuracy of "one position or two" on the four questions of `nanco`, each by one threshold set on the other
# three (`python -m evals.nanco`), for the share of the middle that is taken away: none 0.764, 0.25 0.793, 0.35 0.800,
# 0.5 0.817, 0.6 0.816, 0.75 0.804, all 0.795; with thresholds set as published, none 0.772, 0.5 0.796, 0.6 0.804, 0.75
# 0.799. With the middle of all answers, a copied one as often as it is printed, 0.5 gave 0.797 and 0.75 0.754. On 357
# topics of content units of summaries, by one threshold for all (nothing was chosen there): none 0.818, 0.35 0.847, 0.5
# 0.861, 0.75 0.875. The share of words hardly matters (none to 0.5: 0.800 to 0.808 as published): it keeps apart names
# and numbers, which the encoder takes for alike.
SHARE_OF_MIDDLE = 0.6
SHARE_OF_WORDS = 0.25

# Where each three of the four questions put the threshold (0.15 to 0.17).
SAME_POSITION = 0.16


def compare_positions(
    answers: Sequence[Direction | None], bags: Sequence[Bag], weights: Mapping[str, float]
) -> dict[tuple[int, int], float]:
    """How much each two answers to one question take one position, by their places: from 1 on they do.

    An answer whose meaning is not known is compared by its words alone, and joins only one in nearly the same words.

    >>> from counterclaim.link.compare.meanings import direction
    >>> from counterclaim.link.terms import bag
    >>> rain, more_rain, sluice = (direction(bytes(numbers)) for numbers in ((60, 50, 0), (60, 52, 2), (60, 0, 50)))
    >>> found = compare_positions([rain, more_rain, sluice], [bag((), {})] * 3, {})
    >>> [pair for pair, likeness in found.items() if likeness >= 1]
    [(0, 1)]

    Args:
        answers: what each means; all by one encoder.
        bags: the words of each, in the same order.
        weights: how much each word tells, among all that is compared.
    """
    places = [place for place, answer in enumerate(answers) if answer]
    near = dict(_off_middle([answer for answer in answers if answer], places))
    found = {}
    for pair in combinations(range(len(answers)), 2):
        words = cosine(bags[pair[0]], bags[pair[1]], weights)
        found[pair] = round((near.get(pair, 0.0) + SHARE_OF_WORDS * words) / SAME_POSITION, 4)
    return found


def _off_middle(answers: Sequence[Direction], places: Sequence[int]) -> list[tuple[tuple[int, int], float]]:
    """The cosines of directions from which the share of their middle was taken, by place."""
    if not answers:
        return []
    rows: NDArray[np.float64] = stack(answers) / lengths(answers)[:, None]
    first = list({answer.numbers: n for n, answer in reversed(list(enumerate(answers)))}.values())
    rows = rows - SHARE_OF_MIDDLE * rows[sorted(first)].mean(axis=0)
    sizes = np.linalg.norm(rows, axis=1)
    products = rows @ rows.T / np.maximum(np.outer(sizes, sizes), 1e-9)
    return [((places[i], places[j]), float(products[i, j])) for i, j in combinations(range(len(places)), 2)]
