"""Words made comparable: stems, and how much a shared one tells.

"Iran", "Iranian" and "Iranians" or "release", "released" and "releasing" must meet although they are other words.
The stemmer is light on purpose (Harman 1991: weak stemming helps as much as strong and errs less).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
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


def cosine(left: Sequence[str], right: Sequence[str], weights: Mapping[str, float]) -> float:
    """Closeness of two sets of terms, 0 to 1: weighted cosine.

    >>> cosine(("a", "b"), ("a", "c"), {"a": 2.0, "b": 1.0, "c": 1.0})
    0.8
    """
    shared = _square(tuple(set(left) & set(right)), weights)
    size = math.sqrt(_square(left, weights) * _square(right, weights))
    return round(shared / size, 6) if size else 0.0


def _square(terms: Sequence[str], weights: Mapping[str, float]) -> float:
    # Sorted, because the sum of floats depends on its order and results must not.
    return sum(weights.get(term, 0.0) ** 2 for term in sorted(set(terms)))


def expand(documents: Sequence[Sequence[str]], weights: Mapping[str, float]) -> list[Vector]:
    """Each document as a vector of length 1 that also holds the terms of its neighbours, as much as they are near.

    Two documents that share no word are then close when others tie their words together. Source: the generalized vector
    space model (Wong et al. 1985), its term correlations taken from the documents themselves.
    """
    own = [_unit({term: weights.get(term, 0.0) for term in sorted(set(terms))}) for terms in documents]
    index: dict[str, list[int]] = defaultdict(list)
    for place, vector in enumerate(own):
        for term in vector:
            index[term].append(place)
    found: list[Vector] = []
    for vector in own:
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
        found.append(_unit(dict(sorted(heaviest))))
    return found


def _unit(vector: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def dot(left: Vector, right: Vector) -> float:
    """The cosine of two vectors of length 1."""
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    return round(sum(weight * large[term] for term, weight in small.items() if term in large), 6)
