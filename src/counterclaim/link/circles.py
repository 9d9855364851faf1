"""Articles that tell of the same people and bodies: circles, in which "the driver" is one driver.

Used where actors without a name are put together over articles. A dossier may hold two crashes; what their articles
name tells them apart. Invariant: the same articles in any order give the same circles, and the cost grows with the
names in them and no faster, because only circles that share a name are compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from math import log, sqrt

# How alike (cosine, by the rarity of what is named) an article must be to the articles of a circle. Tried on the open
# halves of `evals/actors.py`: B-cubed F1 on ECB+ / MEANTIME 0.790 / 0.783 at 0, 0.795 / 0.786 at 0.06, 0.796 / 0.786
# at 0.1, 0.795 / 0.784 at 0.13, 0.795 / 0.788 at 0.2; without circles, all articles as one, 0.767 / 0.772.
ALIKE = 0.1
# A name in more circles than this tells none of them apart.
COMMON = 50


def find_circles(named: Mapping[str, Set[str]]) -> dict[str, int]:
    """The number of the circle of each article, from the actors that each names.

    >>> circles = find_circles({"a": {"wren", "orlik"}, "b": {"orlik", "wren"}, "c": {"hale"}, "d": {"hale"}})
    >>> circles["a"] == circles["b"], circles["c"] == circles["d"], circles["a"] == circles["c"]
    (True, True, False)
    """
    counts = Counter(actor for actors in named.values() for actor in actors)
    weight = {actor: log(1 + len(named) / count) for actor, count in counts.items() if count > 1}
    found: dict[str, int] = {}
    sums: list[Counter[str]] = []
    norms: list[float] = []
    by_actor: dict[str, list[int]] = {}
    order = sorted(named, key=lambda article: (-sum(weight.get(actor, 0.0) for actor in named[article]), article))
    for article in order:
        actors = sorted(actor for actor in named[article] if actor in weight)
        norm = sqrt(sum(weight[actor] ** 2 for actor in actors))
        scores: dict[int, float] = {}
        for actor in actors:
            for number in by_actor.get(actor, ())[:COMMON]:
                scores[number] = scores.get(number, 0.0) + weight[actor] * sums[number][actor]
        best, alike = -1, ALIKE
        for number in sorted(scores):
            cosine = scores[number] / (norm * norms[number]) if norm and norms[number] else 0.0
            if cosine >= alike:
                best, alike = number, cosine
        if best < 0:
            best = len(sums)
            sums.append(Counter())
            norms.append(0.0)
        found[article] = best
        for actor in actors:
            if not sums[best][actor]:
                by_actor.setdefault(actor, []).append(best)
            sums[best][actor] += weight[actor]  # type: ignore[assignment]
        norms[best] = sqrt(sum(value**2 for value in sums[best].values()))
    return found
