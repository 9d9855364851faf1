"""Words made comparable: stems, and how much a shared one tells.

"Iran", "Iranian" and "Iranians" or "release", "released" and "releasing" must meet although they are other words.
The stemmer is light on purpose (Harman 1991: weak stemming helps as much as strong and errs less).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
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


# A term in more documents than this brings none of them together.
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
