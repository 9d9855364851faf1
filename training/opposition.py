"""Learn how much each feature of a pair of tellings tells about opposition.

    python -m training.opposition [--write]

Reads the seeds and the stories that may be looked at (`evals/labelled.py`), never the blind ones, each by both engines:
what the one finds and the other does not is a second sample of the same story, and weights of both move less. A pair
of tellings is labelled by the gold disputes that its passages touch: "together" when both belong to sides of one
dispute, "opposed" when these sides are of different camps. Two logistic regressions are fitted by Newton's method,
drawn to a prior: is a pair about one dispute, and, of those that are, is it opposed. Each story is also scored by
weights fitted on the others, which is the figure to believe. With --write the weights go to
`counterclaim/link/words/weights.py`.

The fit is convex and exact: no seed, the same weights on every machine to four places.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from counterclaim.dossier import compare
from counterclaim.link.actors import link_actors
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.evidence import show_telling
from counterclaim.link.pairs import candidates, features_of
from counterclaim.link.tellings import Telling, list_tellings
from counterclaim.model.engine import Engine
from counterclaim.model.reading import Reading
from counterclaim.settings import Settings
from evals.labelled import Story, load_scorer, shared_stories

Array = npt.NDArray[np.float64]
Touches = Callable[[str, str], bool]

# How strongly weights are drawn to what is known beforehand. Chosen by leaving out one story at a time from 3, 10, 30.
PENALTY = 3.0

# What is known beforehand (the design's lessons, and reading): six stories show some features too seldom to learn their
# weight. (together, opposed); a feature that is not here is drawn to zero.
PRIOR: dict[str, tuple[float, float]] = {
    "same words": (2.0, -0.7),
    "same topic": (0.7, -0.5),
    "word in context": (1.0, -0.9),
    "tied by others": (2.0, -0.5),
    "close in meaning": (2.0, -0.5),
    "neighbours": (0.2, 0.0),
    "turn": (0.6, 0.8),
    "turn in a sentence": (2.0, 2.0),
    "but": (1.5, 1.2),
    "denial": (0.2, 1.0),
    "both deny": (0.5, -1.0),
    "answered charge": (1.5, 1.5),
    "denied claim": (2.5, 2.5),
    "negation": (1.0, 1.5),
    "demand and refusal": (0.5, 1.5),
    "opposite judgement": (0.4, 0.7),
    "opposite validity": (1.5, 2.0),
    "law and validity": (1.2, 0.0),
    "opposite words": (0.7, 1.0),
    "names the other": (0.4, 0.8),
    "same people": (0.4, 0.0),
    "same holder": (0.3, -2.0),
}

ENGINES: tuple[Engine, ...] = ("trained", "rules")

TARGET = Path(__file__).resolve().parent.parent / "src" / "counterclaim" / "link" / "words" / "weights.py"


@dataclass(frozen=True)
class Pairs:
    """Features (pairs, features) of one story's candidate pairs, and their two labels."""

    story: str
    rows: Array
    together: Array
    opposed: Array


def labels_of(telling: Telling, gold: Sequence[dict[str, Any]], touches: Touches) -> set[tuple[str, str]]:
    """(dispute, camp) of each gold side that a telling states."""
    passages = [span.text for span in show_telling(telling)]
    return {
        (dispute["id"], side["camp"])
        for dispute in gold
        for side in dispute["sides"]
        for evidence in side["evidence"]
        if evidence["file"] == telling.article.file and any(touches(text, evidence["quote"]) for text in passages)
    }


def pairs_of(story: str, readings: Sequence[Reading], gold: Sequence[dict[str, Any]], touches: Touches) -> Pairs:
    """The labelled candidate pairs of one story."""
    tellings = list_tellings(readings, link_actors(readings))
    labels = [labels_of(telling, gold, touches) for telling in tellings.listed]
    rows, together, opposed = [], [], []
    for i, j in candidates(tellings.listed):
        rows.append(list(features_of(tellings, i, j).values()))
        both = [(one, other) for one in labels[i] for other in labels[j] if one[0] == other[0]]
        together.append(bool(both))
        opposed.append(any(one[1] != other[1] for one, other in both))
    return Pairs(story, np.array(rows, float), np.array(together, float), np.array(opposed, float))


def prior(which: int) -> Array:
    """What is known beforehand of "together" (0) or "opposed" (1), in the order of the features, zero for the base."""
    return np.array([*(PRIOR.get(name, (0.0, 0.0))[which] for name in FEATURES), 0.0])


def fit(rows: Array, labels: Array, known: Array) -> Array:
    """Weights of a logistic regression, the intercept last, drawn to `known`. `rows` is (pairs, features)."""
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    weights = known.copy()
    weights[-1] = -3.0
    penalty = PENALTY * np.eye(len(weights))
    penalty[-1, -1] = 0

    def loss(at: Array) -> float:
        scores = rows @ at
        return float(np.logaddexp(0, scores).sum() - labels @ scores + (at - known) @ penalty @ (at - known) / 2)

    for _ in range(100):
        chances = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (chances - labels) + penalty @ (weights - known)
        curvature = (rows * (chances * (1 - chances))[:, None]).T @ rows + penalty
        step = np.linalg.solve(curvature + 1e-9 * np.eye(len(weights)), gradient)
        while loss(weights - step) > loss(weights) and np.abs(step).max() > 1e-9:
            step = step / 2
        weights = weights - step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def area(rows: Array, labels: Array, weights: Array) -> float:
    """How well scores order the pairs: area under the ROC curve, 0.5 by chance."""
    scores = rows @ weights[:-1] + weights[-1]
    order = scores.argsort().argsort() + 1
    positive = labels.sum()
    negative = len(labels) - positive
    return float((order[labels == 1].sum() - positive * (positive + 1) / 2) / max(positive * negative, 1))


def fit_both(stories: Sequence[Pairs]) -> tuple[Array, Array]:
    """(weights of "together", weights of "opposed") from some stories."""
    rows = np.vstack([story.rows for story in stories])
    together = np.concatenate([story.together for story in stories])
    opposed = np.concatenate([story.opposed for story in stories])
    inside = together == 1
    return fit(rows, together, prior(0)), fit(rows[inside], opposed[inside], prior(1))


def write(together: Array, opposed: Array) -> None:
    """Write the weights as a module."""
    lines = [
        '"""What each feature of a pair tells about opposition. Written by `python -m training.opposition`."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    for name, weights in (("TOGETHER", together), ("OPPOSED", opposed)):
        lines.append(f"{name} = {{")
        lines += [
            f'    "{feature}": {value:.4f},' for feature, value in zip([*FEATURES, "(base)"], weights, strict=True)
        ]
        lines.append("}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(story: Story, engine: Engine, touches: Touches) -> Pairs:
    """The labelled pairs of a story's folder, as one engine reads it."""
    readings = compare([story.folder], settings=Settings(engine=engine)).readings
    return pairs_of(story.name, readings, story.annotation()["disputes"], touches)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write link/words/weights.py")
    options = parser.parse_args()
    touches = load_scorer().touches
    chosen = [story for story in shared_stories() if story.group in ("seeds", "seen")]
    train([read(story, engine, touches) for story in chosen for engine in ENGINES], write_weights=options.write)


def train(stories: Sequence[Pairs], *, write_weights: bool) -> None:
    """Print the areas, each story (as the first engine reads it) by weights of the others, then the weights of all."""
    for story in stories[:: len(ENGINES)]:
        together, opposed = fit_both([other for other in stories if other.story != story.story])
        inside = story.together == 1
        print(
            f"{story.story:26}{len(story.rows):7} pairs {int(story.together.sum()):5} together, area"
            f" {area(story.rows, story.together, together):.3f} {int(story.opposed.sum()):5} opposed, area"
            f" {area(story.rows[inside], story.opposed[inside], opposed):.3f}"
        )
    together, opposed = fit_both(stories)
    for name, one, other in zip([*FEATURES, "(base)"], together, opposed, strict=True):
        print(f"  {name:22}{one:8.3f}{other:8.3f}")
    if write_weights:
        write(together, opposed)


if __name__ == "__main__":
    main()
