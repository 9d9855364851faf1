"""What two articles have in common, measured for one article against many at once.

After `profiles`, before `surroundings`, which sees what these measures are worth among all the others. Invariant: the
measures of a pair are the same in either order, and are of these two articles alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.stories.profiles import LEAD, NAME, PLACE, TITLE, unpack_terms
from counterclaim.model.story import UNDATED, Profile

Floats = NDArray[np.float64]

# What is measured of a pair, in the order of the columns.
MEASURES = (
    "words",  # cosine of the weighted words of both openings
    "title words",
    "names",
    "other words",
    "shared lead",  # how much the words that both leads have are worth together, as a logarithm
    "covered lead",  # and which part of the shorter lead that is
    "meaning",  # cosine of the directions of both openings
    "meaning of titles",
    "meaning across",  # the larger cosine of one's title and the other's opening
    "shorter lead",
    "years apart",  # 1 where both name years and none is the same
    "same year",
    "places apart",  # 1 where both leads name places and none is the same
    "same place",
)
# Two more columns that no weights are learnt for: what days between publications take away, what shared figures add.
DAYS, FIGURES = len(MEASURES), len(MEASURES) + 1
WIDTH = len(MEASURES) + 2

# What the days between two publications take from a score: nothing within FREE_DAYS, and then one for each doubling. No
# labelled set has dates: in the story stream of Miranda et al. (2018) nine in ten articles of a story come within eight
# days.
FREE_DAYS = 4.0
PER_DOUBLING = 1.0
# What a shared figure of two digits or more adds, at most so many times. Figures only ever add: a clash of numbers
# counts as if nothing had been said, since rival counts are what a dispute is made of.
PER_FIGURE = 0.15
MOST_FIGURES = 3


def measure(profile: Profile, others: Sequence[Profile]) -> Floats:
    """(others, WIDTH): the measures of an article with each of some others."""
    if not others:
        return np.zeros((0, WIDTH))
    own = unpack_terms(profile)
    parts = [unpack_terms(other) for other in others]
    terms = np.concatenate(parts)
    owner = np.repeat(np.arange(len(others)), [len(part) for part in parts])
    place = np.searchsorted(own["word"], terms["word"])
    place[place == len(own)] = 0
    met = own["word"][place] == terms["word"] if len(own) else np.zeros(len(terms), bool)
    found = np.zeros((len(others), WIDTH))
    mine, theirs = _weights(own), _weights(terms)
    lead = (own["flags"] & LEAD) > 0, (terms["flags"] & LEAD) > 0
    sides = [
        (mine, theirs, np.ones(len(own), bool), np.ones(len(terms), bool)),
        (_plain(own), _plain(terms), (own["flags"] & TITLE) > 0, (terms["flags"] & TITLE) > 0),
        (_plain(own), _plain(terms), (own["flags"] & NAME) > 0, (terms["flags"] & NAME) > 0),
        (mine, theirs, (own["flags"] & NAME) == 0, (terms["flags"] & NAME) == 0),
    ]
    for column, (left, right, ours, those) in enumerate(sides):
        found[:, column] = _cosines(left * ours, right * those, place, met, owner, len(others))
    shared = met & lead[1] & (lead[0][place] if len(own) else False)
    worth = np.bincount(owner[shared], _plain(terms)[shared], len(others))
    leads = np.bincount(owner, _plain(terms) * lead[1], len(others))
    found[:, 4] = np.log1p(worth)
    found[:, 5] = worth / np.maximum(1.0, np.minimum(float((_plain(own) * lead[0]).sum()), leads))
    found[:, 6], found[:, 7], found[:, 8] = _meanings(profile, others)
    sizes = np.bincount(owner, lead[1], len(others))
    found[:, 9] = np.log(np.maximum(5, np.minimum(sizes, lead[0].sum()))) - 3
    for row, other in enumerate(others):
        found[row, 10], found[row, 11] = _years(profile, other)
        found[row, DAYS] = cost_of_days(profile.day, other.day)
        found[row, FIGURES] = PER_FIGURE * min(MOST_FIGURES, len(set(profile.figures) & set(other.figures)))
    places = (own["flags"] & PLACE) > 0, (terms["flags"] & PLACE) > 0
    same = np.bincount(owner, met & places[1] & (places[0][place] if len(own) else False), len(others)) > 0
    both = (np.bincount(owner, places[1], len(others)) > 0) & bool(places[0].any())
    found[:, 12], found[:, 13] = both & ~same, same
    return found


def cost_of_days(left: int, right: int) -> float:
    """What the days between two publications take from a score; nothing where one is not known.

    >>> cost_of_days(700_000, 700_003), cost_of_days(700_000, 700_028)
    (0.0, 3.0)
    """
    if UNDATED in (left, right):
        return 0.0
    return (
        PER_DOUBLING * max(0.0, math.log2((abs(left - right) + FREE_DAYS) / FREE_DAYS))
        if abs(left - right) > FREE_DAYS
        else 0.0
    )


def _weights(terms: NDArray[np.void]) -> Floats:
    weights: Floats = (1 + np.log(np.maximum(terms["count"], 1))) * terms["weight"] / 100
    return weights


def _plain(terms: NDArray[np.void]) -> Floats:
    weights: Floats = terms["weight"] / 100
    return weights


def _cosines(
    mine: Floats, theirs: Floats, place: NDArray[np.intp], met: NDArray[np.bool_], owner: NDArray[np.intp], count: int
) -> Floats:
    """The cosine of one vector with each of the vectors that lie behind one another in `theirs`."""
    if not len(mine):
        return np.zeros(count)
    products = np.bincount(owner[met], theirs[met] * mine[place[met]], count)
    lengths = np.sqrt(np.bincount(owner, theirs**2, count) * float((mine**2).sum()))
    cosines: Floats = np.divide(products, lengths, out=np.zeros(count), where=lengths > 0)
    return cosines


def _meanings(profile: Profile, others: Sequence[Profile]) -> tuple[Floats, Floats, Floats]:
    """The cosines of gists, of headlines, and across; 0 where one of them was not read."""
    none = np.zeros(len(others))
    if not profile.gist or not profile.headline:
        return none, none, none
    size = len(profile.gist)
    known = np.array([len(each.gist) == size == len(each.headline) for each in others])
    if not known.any():
        return none, none, none
    rows = [each for each, has in zip(others, known, strict=True) if has]
    gists, headlines = _directions([each.gist for each in rows]), _directions([each.headline for each in rows])
    gist, headline = _directions([profile.gist])[0], _directions([profile.headline])[0]
    found = []
    for values in (gists @ gist, headlines @ headline, np.maximum(gists @ headline, headlines @ gist)):
        row = np.zeros(len(others))
        row[known] = np.round(values, 4)
        found.append(row)
    return found[0], found[1], found[2]


def _directions(vectors: Sequence[bytes]) -> Floats:
    numbers = np.frombuffer(b"".join(vectors), np.int8).reshape(len(vectors), -1).astype(np.float64)
    directions: Floats = numbers / np.maximum(1e-9, np.sqrt((numbers**2).sum(1, keepdims=True)))
    return directions


def _years(left: Profile, right: Profile) -> tuple[bool, bool]:
    """Whether both name years and none is the same, and whether one is."""
    same = bool(set(left.years) & set(right.years))
    return bool(left.years and right.years and not same), same
