"""What weights of opposition are worth on stories that they were not fitted on: areas of pairs, and disputes found.

Called by `training.opposition`. The stories are dealt into parts; each part is scored by weights of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from counterclaim.link.actors import Cast
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.copies import find_copies
from counterclaim.link.disputes import oppose
from counterclaim.link.figures import link_figures
from counterclaim.link.number_disputes import find_number_disputes
from counterclaim.link.pairs import Judged, Part, chances
from counterclaim.link.tellings import Tellings
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading
from training.headings import score_headings
from training.logistic import Array, area


@dataclass(frozen=True)
class Pairs:
    """Features (pairs, features) of one story's candidate pairs, by the places of the two, and their two labels."""

    story: str
    places: tuple[tuple[int, int], ...]
    rows: Array
    together: Array
    opposed: Array


@dataclass(frozen=True)
class Material:
    """One story made ready: its readings, its tellings, its labelled pairs and its gold disputes."""

    readings: tuple[Reading, ...]
    cast: Cast
    tellings: Tellings
    pairs: Pairs
    gold: Sequence[dict[str, Any]]


# Weights of "together" and of "opposed" from some stories.
Fit = Callable[[Sequence[Material]], tuple[Array, Array]]

SCORES = ("area", "opposed", "R", "P", "sides", "holders", "kind", "heading", "asked")


def print_held_out(stories: Sequence[Material], scorer: ModuleType, parts: int, fit_both: Fit) -> None:
    """Print a row for each story, and the mean: areas under the ROC curve of "together" and of "opposed" among those
    that are, then recall and precision of disputes, the shares of sides, holders and kinds, and how much headings and
    the labels' questions share (`headings`).
    """
    print(f"{'':26}{'pairs':>7}{'of one':>8}" + "".join(f"{name:>9}" for name in SCORES))
    rows = []
    for number, story in enumerate(stories):
        others = [other for n, other in enumerate(stories) if n % parts != number % parts]
        rows.append(score_by(story, fit_both(others), scorer))
        counts = f"{len(story.pairs.rows):7}{int(story.pairs.together.sum()):8}"
        print(f"{story.pairs.story:26}{counts}" + "".join(f"{value:9.3f}" for value in rows[-1]), flush=True)
    print(f"{'mean':41}" + "".join(f"{value:9.3f}" for value in np.nanmean(rows, axis=0)))


def score_by(story: Material, weights: tuple[Array, Array], scorer: ModuleType) -> list[float]:
    """The scores of one story by weights of others, in the order of `SCORES`."""
    together, opposed = weights
    pairs = story.pairs
    inside = pairs.together == 1
    disputes = disputes_by(story, _named(together), _named(opposed))
    account = scorer.Account(account_of(story.readings, disputes))
    found = scorer.score_disputes(story.gold, account)
    return [
        area(pairs.rows, pairs.together, together),
        area(pairs.rows[inside], pairs.opposed[inside], opposed),
        found["found"]["r"],
        found["found"]["p"],
        found["sides"],
        found["holders"],
        found["kind"],
        *score_headings(story.gold, account, scorer),
    ]


def _named(weights: Array) -> dict[str, float]:
    return dict(zip([*FEATURES, "(base)"], (float(value) for value in weights), strict=True))


def disputes_by(story: Material, together: Mapping[str, float], opposed: Mapping[str, float]) -> tuple[Dispute, ...]:
    """The disputes of a story as linking finds them, by other weights than those shipped."""
    features = dict(zip(FEATURES, story.pairs.rows.T, strict=True))
    left, right = np.array(story.pairs.places, np.int64).reshape(-1, 2).T
    likely = chances(features, together), chances(features, opposed)
    judged = Judged([Part.of(left, right, *likely, story.pairs.rows)])
    copies = find_copies(story.readings)
    figures = link_figures(story.readings, story.cast)
    numbers = find_number_disputes(story.readings, story.cast, figures, copies)
    return oppose(judged, story.tellings, copies, numbers)


def account_of(readings: Sequence[Reading], disputes: Sequence[Dispute]) -> dict[str, Any]:
    """As much of an account as the scorer looks at."""
    return {
        "articles": [{"id": reading.article.id, "file": reading.article.file} for reading in readings],
        "disputes": [
            {
                "question": dispute.question,
                "topic": [phrase.text for phrase in dispute.topic],
                "kind": dispute.kind,
                "sides": [
                    {
                        "holder": side.holder,
                        "evidence": [{"article": span.article, "text": span.text} for span in side.evidence],
                    }
                    for side in dispute.sides
                ],
            }
            for dispute in disputes
        ],
    }
