"""Words made comparable: stems, and how much a shared one tells.

"Iran", "Iranian" and "Iranians" or "release", "released" and "releasing" must meet although they are other words.
The stemmer is light on purpose (Harman 1991: weak stemming helps as much as strong and errs less).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

# Longest first; what is left must keep SHORTEST_STEM letters.
SUFFIXES = (
    "ational", "ization", "isation", "ations", "ation", "ition", "ments", "ment", "ness", "ances", "ance", "ence",
    "able", "ible", "ians", "ian", "ions", "ion", "ings", "ing", "ists", "ist", "ally", "ors", "ers", "or", "er",
    "ful", "ive", "ity", "ies", "ish", "ia", "al", "an", "ic", "ly", "ed", "es", "ry", "e", "y", "s",
)  # fmt: skip
SHORTEST_STEM = 4


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word in small letters without one ending.

    >>> stem("Iranian") == stem("Iran"), stem("protesters") == stem("protest"), stem("released") == stem("release")
    (True, True, True)
    """
    word = word.lower()
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_STEM:
            return word[: -len(suffix)]
    return word


def weigh(documents: Iterable[Iterable[str]]) -> dict[str, float]:
    """How much each term tells: log of the share of documents without it (smoothed inverse document frequency).

    Args:
        documents: the terms of each document (here: of each statement or narrated sentence).
    """
    counts: Counter[str] = Counter()
    total = 0
    for terms in documents:
        counts.update(set(terms))
        total += 1
    return {term: math.log((1 + total) / (0.5 + count)) for term, count in sorted(counts.items())}


Vector = Mapping[str, float]

# Terms kept of an expanded vector: the heaviest carry nearly all of its length.
WIDTH = 60

# A term in more documents than this ties none of them together.
MOST_CARRIERS = 60


@dataclass(frozen=True, slots=True)
class Bag:
    """A set of terms, and the length of its vector under some weights."""

    terms: frozenset[str]
    length: float


def bag(terms: Iterable[str], weights: Mapping[str, float]) -> Bag:
    """The bag of some terms; a term without a weight counts nothing."""
    found = frozenset(terms)
    return Bag(found, math.sqrt(math.fsum(weights.get(term, 0.0) ** 2 for term in found)))


def cosine(left: Bag, right: Bag, weights: Mapping[str, float]) -> float:
    """Closeness of two bags, 0 to 1: weighted cosine. Sums are exact, so the order of a set never shows.

    >>> weights = {"a": 2.0, "b": 1.0, "c": 1.0}
    >>> cosine(bag("ab", weights), bag("ac", weights), weights)
    0.8
    """
    shared = left.terms & right.terms
    size = left.length * right.length
    if not shared or not size:
        return 0.0
    return round(math.fsum(weights.get(term, 0.0) ** 2 for term in shared) / size, 6)


def closeness(left: Iterable[str], right: Iterable[str], weights: Mapping[str, float]) -> float:
    """`cosine` for terms that are compared once; those that are compared often are better kept as bags."""
    return cosine(bag(left, weights), bag(right, weights), weights)


def expand(
    documents: Sequence[Sequence[str]], weights: Mapping[str, float], wanted: Collection[int]
) -> dict[int, Vector]:
    """Documents as vectors of length 1 that also hold the terms of their neighbours, as much as they are near.

    Two documents that share no word are then close when others tie their words together. Source: the generalized vector
    space model (Wong et al. 1985), its term correlations taken from the documents themselves.

    Args:
        documents: the terms of each document; all of them tie words together.
        wanted: the places of the documents whose vectors are asked for.
    """
    own = [_unit({term: weights.get(term, 0.0) for term in sorted(set(terms))}) for terms in documents]
    index: dict[str, list[int]] = defaultdict(list)
    for place, vector in enumerate(own):
        for term in vector:
            index[term].append(place)
    found: dict[int, Vector] = {}
    for place in sorted(wanted):
        vector = own[place]
        near: dict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            if len(index[term]) <= MOST_CARRIERS:
                for other in index[term]:
                    near[other] += weight * own[other][term]
        wide: dict[str, float] = defaultdict(float)
        for other, share in sorted(near.items()):
            for term, weight in own[other].items():
                wide[term] += share * weight
        heaviest = sorted(wide.items(), key=lambda item: (-item[1], item[0]))[:WIDTH]
        found[place] = _unit(dict(sorted(heaviest)))
    return found


def _unit(vector: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def dot(left: Vector, right: Vector) -> float:
    """The cosine of two vectors of length 1."""
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    return round(sum(weight * large[term] for term, weight in small.items() if term in large), 6)
