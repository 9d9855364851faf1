"""Learn how much each feature of a pair of tellings tells about opposition.

    python -m training.opposition STORIES [--held-out NAME,NAME…] [--write]

STORIES is a folder of stories with gold, as `evals/stories.py` reads them. A pair of tellings of different holders is
labelled by the gold disputes that its passages touch: "together" when both belong to sides of one dispute, "opposed"
when these sides are of different camps. Two logistic regressions are fitted by Newton's method with an L2 penalty: is
a pair about one dispute, and, of those that are, is it opposed. The weights go to `link/words/weights.py`.

Held-out stories are never read here. Seeded by nothing: the fit is convex and exact.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from counterclaim.link.actors import link_actors
from counterclaim.link.compare.opposition import FEATURES, compare_tellings
from counterclaim.link.evidence import show_telling
from counterclaim.link.tellings import Telling, Tellings, list_tellings

PENALTY = 1.0


def labels_of(telling: Telling, gold: Sequence[dict[str, Any]], file: str, touches: Any) -> set[tuple[str, str]]:
    """(dispute, camp) of each gold side that a telling states."""
    passages = [span.text for span in show_telling(telling)]
    return {
        (dispute["id"], side["camp"])
        for dispute in gold
        for side in dispute["sides"]
        for evidence in side["evidence"]
        if evidence["file"] == file and any(touches(passage, evidence["quote"]) for passage in passages)
    }


def pairs_of(tellings: Tellings, labels: Sequence[set[tuple[str, str]]]) -> Iterator[tuple[list[float], bool, bool]]:
    """(features, together, opposed) for each pair of tellings."""
    listed = tellings.listed
    for i, j in combinations(range(len(listed)), 2):
        if overlap(listed[i], listed[j]):
            continue
        values = list(compare_tellings(listed[i], listed[j], tellings.weights).values())
        both = [(a, b) for a in labels[i] for b in labels[j] if a[0] == b[0]]
        yield values, bool(both), any(a[1] != b[1] for a, b in both)


def overlap(left: Telling, right: Telling) -> bool:
    """Whether the two share characters of content."""
    return any(span.overlaps(other) for span in left.statement.content for other in right.statement.content)


def fit(rows: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression, the intercept last. `rows` is (pairs, features)."""
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    weights = np.zeros(rows.shape[1])
    penalty = PENALTY * np.eye(len(weights))
    penalty[-1, -1] = 0
    for _ in range(50):
        chances = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (chances - labels) + penalty @ weights
        curvature = (rows * (chances * (1 - chances))[:, None]).T @ rows + penalty
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def report(name: str, rows: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> None:
    """Print how well scores order the pairs (area under the ROC curve) and how many there are."""
    scores = np.hstack([rows, np.ones((len(rows), 1))]) @ weights
    order = scores.argsort().argsort() + 1
    positive = int(labels.sum())
    negative = len(labels) - positive
    area = (order[labels == 1].sum() - positive * (positive + 1) / 2) / max(positive * negative, 1)
    print(f"{name}: {len(labels)} pairs, {positive} positive, area {area:.3f}")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--held-out", default="", help="names of stories that are not read, by comma")
    parser.add_argument("--write", action="store_true", help="write link/words/weights.py")
    options = parser.parse_args()
    sys.path.insert(0, str(options.stories.parent / "bench"))
    from account_score import touches

    from evals.stories import read_story

    rows, together, opposed = [], [], []
    for folder in sorted(options.stories.glob("*/gold.json")):
        if folder.parent.name in options.held_out.split(","):
            continue
        gold = json.loads(folder.read_text(encoding="utf-8"))["disputes"]
        readings = read_story(folder.parent)
        tellings = list_tellings(readings, link_actors(readings))
        labels = [labels_of(telling, gold, telling.article.file, touches) for telling in tellings.listed]
        for values, both, against in pairs_of(tellings, labels):
            rows.append(values)
            together.append(both)
            opposed.append(against)
