"""What two passages of one story are to each other: same, in conflict, the later an update of the earlier, or neither.

Asked of pairs that are about one matter already: claims put together what is the same, and not what is in conflict or
was overtaken. Invariant: pure and symmetric; every relation has a reason, and a conflict or an update never rests on
closeness alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from counterclaim.link.compare.relations import FEATURES, compare_reports, in_time
from counterclaim.link.reports import Report, Reports
from counterclaim.link.rows import Values
from counterclaim.link.tellings import Tellings
from counterclaim.link.words.relation_weights import WEIGHTS
from counterclaim.model.comparing import Comparer
from counterclaim.model.reason import Reason

RelationKind = Literal["same", "conflict", "update", "unrelated"]
KINDS: tuple[RelationKind, ...] = ("same", "conflict", "update", "unrelated")

STEP = "relations"

# A conflict must be so many times as likely as any other kind: a clash that is none costs a reader more than one that
# is overlooked. Tried with each story left out in turn (509 pairs; accuracy, unrelated pairs called a conflict): 1.5
# (0.625, 0.13), 1.7 (0.625, 0.10), 2.0 (0.619, 0.08), 2.3 (0.615, 0.07). After a change of features run
# `python -m evals.related`.
SURELY = 1.7

# A chance of being neither in conflict nor an update from which the comparer need not be asked, since no claim hangs on
# the rest. Of 223 pairs that were about to share a claim (24 stories that may be looked at) it spares 86 in a hundred,
# and the comparer would have parted none of these; of the others it parts six. At 0.85 it spares 69, at 0.6 94.
PLAINLY = 0.75

# What the comparer may say, told to two places.
ANSWERS = np.arange(101) / 100

# What keeps two tellings from being one claim, however alike. Of 29 labelled pairs in one claim 26 were the same, and
# all of these stay; of the three others two are told for updates. Elsewhere nine pairs of 395 in one claim are parted.
APART = frozenset({"conflict", "update"})

# A feature is a reason when it moved the odds of what was chosen against the next best by at least so much.
TELLING_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Relation:
    """What two passages are to each other. `chances` are those of all kinds and add up to 1 but for rounding."""

    kind: RelationKind
    chances: Mapping[RelationKind, float]
    reasons: tuple[Reason, ...]


def relate(left: Report, right: Report, tellings: Tellings, comparer: Comparer | None = None) -> Relation:
    """The relation of two reports of one story, with its reasons, the weightiest first.

    Which of the two is given first does not matter: of an update the article that appeared later has the newer news.

    Args:
        left: a report.
        right: another.
        tellings: of the story of both.
        comparer: what tells how near two passages are.
    """
    features = compare_reports(left, right, tellings, comparer)
    chances = chances_of(features)
    kind = decide(chances)
    return Relation(kind, chances, _reasons(kind, features, chances, left, right))


def are_apart(left: int, right: int, reports: Reports) -> bool:
    """Whether what is said at two places of the list of tellings is in conflict, or one overtook the other.

    The comparer is asked only where what was read of the two lets them be so, and where what it says can decide it: its
    answers cost a hundred times as much as all else.
    """
    one, other = reports.of(left), reports.of(right)
    features = compare_reports(one, other, reports.tellings)
    chances = chances_of(features)
    comparer = reports.comparer
    if comparer is None or chances["same"] + chances["unrelated"] >= PLAINLY:
        return decide(chances) in APART
    if reports.tellings.meaning(left, right) is not None:  # else it is asked of the passages themselves too
        sure = _surely_apart(features, ANSWERS[:, None], ANSWERS)
        if sure is None:
            near = comparer.nearness(one.sentence.text, other.sentence.text)
            sure = _surely_apart(features, np.array([near]), ANSWERS)
        if sure is not None:
            return sure
    return relate(one, other, reports.tellings, comparer).kind in APART


def _surely_apart(features: Mapping[str, float], sentences: Values, settings: Values) -> bool | None:
    """Whether two are apart whatever the comparer says; None where it decides.

    Args:
        features: of the two; what the comparer would say is not looked at.
        sentences: what it may say of their sentences.
        settings: what it may say of a sentence in the other's setting.
    """
    known = {**features, "close sentences": 0.0, "sentence in setting": 0.0}
    scores = np.array(
        [
            _score(WEIGHTS[kind], known)
            + WEIGHTS[kind]["close sentences"] * sentences
            + WEIGHTS[kind]["sentence in setting"] * settings
            for kind in KINDS
        ]
    )
    parts = np.exp(scores - scores.max(axis=0))
    chances = np.round(parts / parts.sum(axis=0), 6)
    chances[KINDS.index("conflict")] /= SURELY
    apart = np.isin(chances.argmax(axis=0), [KINDS.index(kind) for kind in KINDS if kind in APART])
    return None if apart.any() != apart.all() else bool(apart.all())


def chances_of(
    features: Mapping[str, float], weights: Mapping[RelationKind, Mapping[str, float]] | None = None
) -> dict[RelationKind, float]:
    """How likely each kind is, by the logistic function of the weighted features; rounded, so that no platform's last
    digit reaches an account. `weights` are the learnt ones if no others are given.
    """
    scores = [_score((weights or WEIGHTS)[kind], features) for kind in KINDS]
    parts = [math.exp(score - max(scores)) for score in scores]
    return {kind: round(part / math.fsum(parts), 6) for kind, part in zip(KINDS, parts, strict=True)}


def decide(chances: Mapping[RelationKind, float]) -> RelationKind:
    """The likeliest kind, conflict only where it is so by far (`SURELY`); of equals the first of `KINDS`."""
    return max(KINDS, key=lambda kind: (chances[kind] / (SURELY if kind == "conflict" else 1.0), -KINDS.index(kind)))


def _score(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    return weights["(base)"] + math.fsum(weights[name] * value for name, value in features.items())


def _reasons(
    kind: RelationKind,
    features: Mapping[str, float],
    chances: Mapping[RelationKind, float],
    left: Report,
    right: Report,
) -> tuple[Reason, ...]:
    """The features that spoke for a kind against the next best one; the weightiest of all where none is weighty."""
    other = max((each for each in KINDS if each != kind), key=lambda each: (chances[each], -KINDS.index(each)))
    moved = {name: (WEIGHTS[kind][name] - WEIGHTS[other][name]) * value for name, value in features.items()}
    named = sorted((name for name in FEATURES if moved[name] >= TELLING_SHARE), key=lambda name: -moved[name])
    earlier, later = in_time(left, right)
    passages = (earlier.span, later.span)
    found = [Reason(STEP, name, f"{features[name]:.2f}", FEATURES[name], passages) for name in named]
    if not found:
        value = f"{chances[kind]:.2f}"
        found = [Reason(STEP, "likeliest", value, f"nothing speaks against its being {kind}", passages)]
    return tuple(found)
