"""Which of the five kinds a dispute is, from what its opposed pairs do."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from counterclaim.link.pairs import Pair
from counterclaim.link.tellings import Telling, Tellings, extent
from counterclaim.model.comparing import Comparer
from counterclaim.model.dispute import DisputeKind

# Features that speak for a kind; a pair with none of them is a rival account. Where votes are
# even the first counts: a refusal of a demand negates it too, and both are said of what is lawful.
SIGNS: dict[DisputeKind, tuple[str, ...]] = {
    "demand-refusal": ("demand and refusal",),
    "legitimacy": ("opposite validity", "law and validity"),
    "denial": ("denial", "answered charge", "denied claim", "negation"),
}

# The part of the votes that a kind needs: a denial, a demand or a point of law that turns up in one pair of many does
# not make the dispute. Tried 0.35, 0.5, 0.7 with 3, 8, 20 voters on the found disputes of the stories that may be
# looked at: 16 of 32 kinds right at 0.35 with 8 or 20, 13 to 15 elsewhere; letting one demand decide gave 12.
MAJORITY = 0.35

# A sign counts from this value: two statements that share hardly a word negate nothing of each other.
CLEAR = 0.1

# Opposed pairs that vote, the strongest first.
VOTERS = 8

# Opposed pairs of which a comparer is heard. Each costs as much as reading half a sentence anew.
HEARD = 2

# What votes and what was heard count, and how much each kind has beforehand.
BASES: dict[DisputeKind, float] = {"rival-account": 0.6, "denial": 0.1, "demand-refusal": 0.0, "legitimacy": -0.7}
OF_VOTES, OF_HEARD = 1.5, 0.6

# Added to a chance before its logarithm is taken.
LEAST = 0.01


def name_kind(opposed: Sequence[Pair], heard: Sequence[Mapping[DisputeKind, float]] = ()) -> DisputeKind:
    """The kind of a dispute. `opposed` are its pairs of different camps, the strongest first.

    Each pair votes by its strength for the kinds whose signs it shows; without a majority it is a rival account. Where
    a comparer was heard of the strongest pairs (`hear_kinds`), its chances and the votes decide together.
    """
    voters = opposed[:VOTERS]
    total = sum(pair.strength for pair in voters)
    votes = {
        kind: sum(pair.strength for pair in voters if any(pair.features[name] >= CLEAR for name in names)) / total
        for kind, names in SIGNS.items()
    }
    if heard:
        return _weigh(votes, opposed, heard)
    best = max(SIGNS, key=lambda kind: votes[kind])
    return best if votes[best] >= MAJORITY else "rival-account"


def hear_kinds(
    opposed: Sequence[Pair], tellings: Tellings, comparer: Comparer | None
) -> tuple[Mapping[DisputeKind, float], ...]:
    """What a comparer says the strongest pairs are, in their order; nothing without one."""
    if comparer is None:
        return ()
    ends = [(tellings.listed[pair.left], tellings.listed[pair.right]) for pair in opposed[:HEARD]]
    return tuple(comparer.compare(words_of(left), words_of(right)).kinds for left, right in ends)


def words_of(telling: Telling) -> str:
    """The words by which a kind is told: what is said, with who says it and the verb, as printed."""
    start, end = extent(telling.statement)
    return telling.article.text[start:end]


def _weigh(
    votes: Mapping[DisputeKind, float], opposed: Sequence[Pair], heard: Sequence[Mapping[DisputeKind, float]]
) -> DisputeKind:
    """The kind of the highest score by votes and by what was heard; of equals the first of `BASES`."""
    strengths = [pair.strength for pair in opposed[: len(heard)]]
    all_votes = {**votes, "rival-account": 1 - max(votes.values())}
    scores = {}
    for kind, base in BASES.items():
        logs = [math.log(chances[kind] + LEAST) for chances in heard]
        said = sum(strength * log for strength, log in zip(strengths, logs, strict=True)) / sum(strengths)
        scores[kind] = base + OF_VOTES * all_votes[kind] + OF_HEARD * said
    return max(BASES, key=lambda kind: scores[kind])
