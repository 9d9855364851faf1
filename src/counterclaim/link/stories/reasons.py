"""Why the articles of a story stand in it: the nearest of each, what both share, with passages.

For `why`, after the stories are made. Invariant: every reason rests on passages of the two articles, or on what was
measured of them; nothing is told that was not looked at when the story was made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from counterclaim.link.stories.openings import first_passages
from counterclaim.link.stories.pairs import FIGURES, MEASURES
from counterclaim.link.stories.profiles import LEAD, PLACE, hash_of, unpack_terms
from counterclaim.link.stories.second_look import ONE, TWO, edges_of
from counterclaim.link.stories.surroundings import Floats
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span
from counterclaim.model.story import UNDATED, Pair, Profile, opening_of

STEP = "stories"
# How many shared words a reason names, the most telling first.
MOST_WORDS = 5


def explain_part(
    members: Sequence[str],
    pairs: Sequence[Pair],
    profiles: Mapping[str, Profile],
    articles: Mapping[str, Article],
    judgements: Sequence[Judgement] = (),
) -> tuple[Reason, ...]:
    """Why some articles are one story: for each the other that it is nearest to, and the nearest outside.

    Args:
        members: the ids of the articles, in order.
        pairs: all pairs of the dossier.
        profiles: of the members and of the articles that they are paired with, by id.
        articles: the same articles.
        judgements: of people.
    """
    order = sorted({*members, *(each for pair in pairs for each in (pair.left, pair.right))})
    edges, scores = edges_of(order, pairs)
    inside = set(members)
    best: dict[str, tuple[float, str, Floats]] = {}
    outside: tuple[float, str, str] | None = None
    for left, right, score, measures in zip(edges.left, edges.right, scores.tolist(), edges.measures, strict=True):
        one, other = order[left], order[right]
        if one in inside and other in inside:
            for mine, theirs in ((one, other), (other, one)):
                if mine not in best or score > best[mine][0]:
                    best[mine] = score, theirs, measures
        elif one in inside or other in inside:
            mine, theirs = (one, other) if one in inside else (other, one)
            if outside is None or score > outside[0]:
                outside = score, mine, theirs
    reasons: list[Reason] = []
    told: set[frozenset[str]] = set()
    for member in members:
        if member in best and frozenset((member, best[member][1])) not in told:
            score, other, measures = best[member]
            told.add(frozenset((member, other)))
            reasons += _explain_pair(
                profiles[member], profiles[other], articles[member], articles[other], score, measures
            )
    if outside is not None:
        score, mine, theirs = outside
        sentence = (
            "This article of another story is the nearest; its story and this one are not near enough in the mean"
        )
        passages = openings_of(articles[mine], articles[theirs])
        reasons.append(Reason(STEP, "nearest outside", f"{chance(score):.2f}", sentence, passages))
    return (*reasons, *_decisions(inside, judgements))


def _explain_pair(
    left: Profile, right: Profile, one: Article, other: Article, score: float, measures: Floats
) -> list[Reason]:
    """What puts two articles into one story."""
    both = openings_of(one, other)
    sentence = "How likely the two tell one event, seen among all that each of them is near"
    found = [Reason(STEP, "nearest", f"{chance(score):.2f}", sentence, both)]
    for feature, flags, said in (
        ("shared words", LEAD, "Telling words that the beginnings of both have"),
        ("same place", PLACE, "Both place it there"),
    ):
        words = _shared(left, right, one, other, flags)
        if words:
            value = " · ".join(spans[0].text for spans in words)
            found.append(Reason(STEP, feature, value, said, tuple(sorted(span for spans in words for span in spans))))
    meaning = float(measures[MEASURES.index("meaning")])
    if meaning > 0:
        sentence = "How near the beginnings are by what they mean, words aside"
        found.append(Reason(STEP, "meaning", f"{meaning:.2f}", sentence, both))
    years = sorted(set(left.years) & set(right.years))
    if years:
        found.append(Reason(STEP, "same year", " · ".join(map(str, years)), "Both name it", both))
    if measures[FIGURES] > 0:
        sentence = "Both have figures that are the same; others that differ take nothing away"
        found.append(Reason(STEP, "same figures", str(len(set(left.figures) & set(right.figures))), sentence, both))
    if UNDATED not in (left.day, right.day):
        found.append(
            Reason(STEP, "days between", str(abs(left.day - right.day)), "Between both days of publication", both)
        )
    return found


def _shared(left: Profile, right: Profile, one: Article, other: Article, flags: int) -> list[tuple[Span, Span]]:
    """The first passages of the most telling words that both have."""
    mine, theirs = unpack_terms(left), unpack_terms(right)
    mine, theirs = mine[(mine["flags"] & flags) > 0], theirs[(theirs["flags"] & flags) > 0]
    shared = mine[np.isin(mine["word"], theirs["word"])]
    wanted = [int(word) for word in shared["word"][np.lexsort((shared["word"], -shared["weight"].astype(int)))]]
    passages = [{hash_of(stem): span for stem, span in first_passages(article).items()} for article in (one, other)]
    found = [(passages[0][word], passages[1][word]) for word in wanted if all(word in each for each in passages)]
    return found[:MOST_WORDS]


def _decisions(inside: set[str], judgements: Sequence[Judgement]) -> list[Reason]:
    """What people decided on articles of a story."""
    said = {ONE: "decided that both tell one story", TWO: "decided that these tell two stories"}
    return [
        Reason(
            STEP,
            "judgement",
            judgement.id,
            f"{judgement.decided_by} {said[judgement.verdict]}: {judgement.left}, {judgement.right}",
        )
        for judgement in judgements
        if judgement.holds and judgement.verdict in said and inside & {judgement.left, judgement.right}
    ]


def openings_of(*articles: Article) -> tuple[Span, ...]:
    """The passages by which some articles are known."""
    return tuple(span for article in articles if (span := opening_of(article)))


def chance(score: float) -> float:
    """A log-odds as a share, 0 to 1.

    >>> chance(0.0)
    0.5
    """
    return float(1 / (1 + np.exp(-score)))
