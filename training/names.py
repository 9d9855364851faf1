"""Learn how much each feature of two names tells about their being one.

    python -m training.names [--write]

Reads the open half of the labelled name pairs (even lines of `names.jsonl.gz`, see `evals/names.py`) and the open
pairs of `evals/transliterations.py`, never what is kept for scoring. Two logistic regressions, one for people and one
for companies and other bodies, fitted as in `training/opposition.py`: drawn to what is known beforehand, exact, the
same on every machine. Each is scored by cross-validation in ten parts (line number modulo ten), so that the figure is
of pairs that the weights have not seen. With --write the weights go to `link/data/name_weights.py`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from counterclaim.link.compare.body_likeness import BODY_FEATURES, body_features
from counterclaim.link.compare.likeness import PERSON_FEATURES, chance, person_features
from evals.names import labelled_pairs
from evals.transliterations import near_given, near_people, near_rare, transliterations
from training import logistic

Sample = tuple[dict[str, float], bool, float]

# How strongly weights are drawn to what is known beforehand. Tried 0.3, 1, 3 by cross-validation on the open half.
PENALTY = 1.0

# A generated pair counts less than a labelled one: there are more of them, and they are all of two sorts.
GENERATED = 0.1

PARTS = 10

# What is known beforehand: reading names. Features that are not here are drawn to zero.
PRIOR_PEOPLE = {
    "agreeing letters": 2.0,
    "misspelt": -0.5,
    "wrong letters": -6.0,
    "misspelt twice": -2.0,
    "short word misspelt": -1.5,
    "misspells a surname": 0.0,
    "sounds": -1.5,
    "respelt surname": -3.0,
    "contradiction": -5.0,
    "left out": -1.5,
    "first left out": -1.5,
    "one word": -3.0,
    "one name each": -1.0,
    "initial": -0.5,
    "form": -0.5,
    "order": -3.0,
    "generation": -4.0,
    "(base)": 2.5,
}
PRIOR_BODIES = {
    "agreeing letters": 2.0,
    "misspelt": -0.5,
    "wrong letters": -6.0,
    "misspelt twice": -2.0,
    "short word misspelt": -1.5,
    "sounds": -0.5,
    "contradiction": -5.0,
    "left out": -3.0,
    "sort left out": 0.5,
    "bracket left out": 1.5,
    "one word": -2.0,
    "order": -1.0,
    "numbers": -4.0,
    "number left out": -2.0,
    "legal forms": -1.0,
    "initials": 6.0,
    "same words": 2.0,
    "(base)": 2.0,
}

TARGET = Path(__file__).resolve().parent.parent / "src" / "counterclaim" / "link" / "data" / "name_weights.py"


def people_samples() -> list[Sample]:
    """Open pairs of people: features, whether one person, weight; the labelled ones first."""
    labelled = [
        (person_features(pair["name1"], pair["name2"]), pair["is_match"] == "true", 1.0)
        for pair in labelled_pairs("open")
        if pair["schema"] == "Person"
    ]
    one = [(person_features(*pair), True, GENERATED) for pair in transliterations("open")]
    two = [
        (person_features(*pair), False, GENERATED)
        for pair in [*near_people("open"), *near_rare("open"), *near_given("open")]
    ]
    return [*labelled, *one, *two]


def body_samples() -> list[Sample]:
    """Open pairs of bodies: features, whether one body, weight."""
    return [
        (body_features(pair["name1"], pair["name2"]), pair["is_match"] == "true", 1.0)
        for pair in labelled_pairs("open")
        if pair["schema"] != "Person"
    ]


def fit(samples: Sequence[Sample], names: Sequence[str], known: dict[str, float]) -> dict[str, float]:
    """Weights by feature, and "(base)", drawn to `known`."""
    keys = [*names, "(base)"]
    weights = logistic.fit(
        np.array([[features[name] for name in names] for features, _, _ in samples]),
        np.array([float(label) for _, label, _ in samples]),
        np.array([known.get(key, 0.0) for key in keys]),
        PENALTY,
        base_strength=PENALTY,
        counts=np.array([count for _, _, count in samples]),
    )
    return dict(zip(keys, (float(weight) for weight in weights), strict=True))


def cross_validate(samples: Sequence[Sample], names: Sequence[str], known: dict[str, float]) -> list[float]:
    """The chance of each sample by weights fitted on the other parts."""
    chances = [0.0] * len(samples)
    for part in range(PARTS):
        weights = fit([sample for i, sample in enumerate(samples) if i % PARTS != part], names, known)
        for i in range(part, len(samples), PARTS):
            chances[i] = chance(samples[i][0], weights)
    return chances


def score(samples: Sequence[Sample], chances: Sequence[float], threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 over the labelled samples."""
    said = [
        (value >= threshold, label) for (_, label, count), value in zip(samples, chances, strict=True) if count == 1
    ]
    hits = sum(one and two for one, two in said)
    claimed, true = sum(one for one, _ in said), sum(two for _, two in said)
    precision, recall = hits / max(claimed, 1), hits / max(true, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def train(
    title: str, samples: Sequence[Sample], names: Sequence[str], known: dict[str, float]
) -> tuple[dict[str, float], list[Sample], list[float]]:
    """Print the scores and weights of one kind; the weights, and the samples with their cross-validated chances."""
    chances = cross_validate(samples, names, known)
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7):
        values = score(samples, chances, threshold)
        print(f"{title:7} {threshold}  precision {values[0]:.3f}  recall {values[1]:.3f}  F1 {values[2]:.3f}")
    weights = fit(samples, names, known)
    for name, weight in weights.items():
        print(f"  {name:24}{weight:8.3f}   known {known.get(name, 0.0):5.1f}")
    return weights, list(samples), chances


def write(people: dict[str, float], bodies: dict[str, float]) -> None:
    """Write the weights as a module."""
    lines = [
        '"""What each feature of two names tells about their being one. Written by `python -m training.names`."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    for name, weights in (("PEOPLE", people), ("BODIES", bodies)):
        lines.append(f"{name}: dict[str, float] = {{")
        lines += [f'    "{feature}": {value:.4f},' for feature, value in weights.items()]
        lines.append("}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write link/data/name_weights.py")
    options = parser.parse_args()
    people, one, of_people = train("people", people_samples(), list(PERSON_FEATURES), PRIOR_PEOPLE)
    bodies, two, of_bodies = train("bodies", body_samples(), list(BODY_FEATURES), PRIOR_BODIES)
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7):
        values = score([*one, *two], [*of_people, *of_bodies], threshold)
        print(f"both    {threshold}  precision {values[0]:.3f}  recall {values[1]:.3f}  F1 {values[2]:.3f}")
    if options.write:
        write(people, bodies)


if __name__ == "__main__":
    main()
