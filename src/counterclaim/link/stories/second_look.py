"""All pairs that were kept become stories: where the first look erred, articles change their story here.

Pure. No pair is measured here; what was kept as articles came is looked at once more, all together. Invariant: the same
articles give the same parts, whatever their order, as do the same decisions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from counterclaim.link.stories.clusters import MISSING, cluster
from counterclaim.link.stories.pairs import WIDTH
from counterclaim.link.stories.surroundings import Edges, Floats, score_among
from counterclaim.model.judgement import Judgement
from counterclaim.model.story import UNDATED, Pair, Part

ONE, TWO = "one story", "two stories"


def look_again(days: Mapping[str, int], pairs: Sequence[Pair], judgements: Sequence[Judgement] = ()) -> list[Part]:
    """The stories of all placed articles, by their first article.

    Args:
        days: the day of each article, by its id; see `Profile`.
        pairs: all that were kept.
        judgements: of people; "one story" and "two stories" between two articles count, the later ones more.
    """
    articles = sorted(days)
    edges, scores = edges_of(articles, pairs)
    place = {article: number for number, article in enumerate(articles)}
    apart, together = _decided(judgements, place)
    parts = cluster(edges, scores, len(articles), apart)
    parts = join(parts, together, apart)
    near = _nearness(edges, scores, parts)
    found = []
    for part in parts:
        ordered = sorted(
            (articles[number] for number in part),
            key=lambda article: (days[article] == UNDATED, days[article], article),
        )
        central = max(ordered, key=lambda article: (near.get(place[article], 0.0), -ordered.index(article)))
        found.append(Part(tuple(ordered), central))
    return sorted(found, key=lambda part: (days[part.articles[0]] == UNDATED, days[part.articles[0]], part.articles[0]))


def edges_of(articles: Sequence[str], pairs: Sequence[Pair]) -> tuple[Edges, Floats]:
    """Pairs as places among sorted articles, and how likely each is one story."""
    place = {article: number for number, article in enumerate(articles)}
    chosen = sorted((place[pair.left], place[pair.right], pair.measures) for pair in pairs)
    measures = np.frombuffer(b"".join(each for *_, each in chosen), "<f4").reshape(-1, WIDTH).astype(np.float64)
    left = np.array([each for each, *_ in chosen], np.int64)
    right = np.array([each for _, each, _ in chosen], np.int64)
    edges = Edges(left, right, measures)
    return edges, score_among(edges, len(articles))


def join(
    parts: list[list[int]], together: Sequence[tuple[int, int]], apart: Sequence[tuple[int, int]]
) -> list[list[int]]:
    """The parts, those put together that a person called one story, unless two of their articles were told apart.

    >>> join([[0, 1], [2], [3]], [(1, 2), (2, 3)], [(0, 3)])
    [[0, 1, 2], [3]]
    """
    home = {place: part for part in map(list, parts) for place in part}
    for one, other in together:
        left, right = home[one], home[other]
        if left is right or any(
            {home[a] is left, home[b] is right} == {True} or (home[a] is right and home[b] is left) for a, b in apart
        ):
            continue
        left += right
        for place in right:
            home[place] = left
    return sorted(sorted(part) for part in {id(part): part for part in home.values()}.values())


def _decided(
    judgements: Sequence[Judgement], place: Mapping[str, int]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The pairs of places that people told apart, and those that they called one story, in order of decision."""
    last: dict[tuple[str, str], Judgement] = {}
    for judgement in sorted(judgements, key=lambda judgement: (judgement.decided_at, judgement.id)):
        if judgement.holds and judgement.verdict in (ONE, TWO) and judgement.left in place and judgement.right in place:
            left, right = sorted((judgement.left, judgement.right))
            last.pop((left, right), None)
            last[left, right] = judgement
    apart = [(place[left], place[right]) for (left, right), each in last.items() if each.verdict == TWO]
    together = [(place[left], place[right]) for (left, right), each in last.items() if each.verdict == ONE]
    return apart, together


def _nearness(edges: Edges, scores: Floats, parts: Sequence[Sequence[int]]) -> dict[int, float]:
    """How near each article is to the others of its part, altogether."""
    home = {place: number for number, part in enumerate(parts) for place in part}
    found: dict[int, float] = {}
    for left, right, score in zip(edges.left.tolist(), edges.right.tolist(), scores.tolist(), strict=True):
        if home[left] == home[right]:
            for place in (left, right):
                found[place] = round(found.get(place, 0.0) + score - MISSING, 4)
    return found
