"""Whether two answers to one question take the same position: balanced accuracy, leaving out one question at a time.

    python -m evals.nanco

`nanco` (Laban et al. 2022, "Discord Questions"): answers of many outlets to a question, grouped by three annotators;
the group that the three agreed on by graph clustering is `cluster_global`. As published: all pairs of answers to one
question, no pair left out, "same" where both are in one group; balanced accuracy (the mean of the shares of "same" and
of "different" pairs that are told right) of each question, then the mean over questions. As published too, a threshold
is the mean of the best thresholds of questions that are not scored: here of all questions but the one scored. "One
threshold" is set on these questions together instead.
Published for four questions, two of which are among our four: best model 0.813, similarity by MPNet 0.730.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

from counterclaim.link.compare.meanings import direction, nearness
from counterclaim.link.compare.positions import compare_positions
from counterclaim.link.terms import bag, cosine, stem, weigh
from counterclaim.read.engines.meaning.engine import embed

FILE = Path(__file__).resolve().parents[2] / "shared" / "data" / "nanco.jsonl.gz"

# What the product compares by ("position"); nearness and words alone are printed beside it.
FLOOR = 0.78

WORD = re.compile(r"[^\W_]+(?:[.,'’][^\W_]+)*")

Scores = Mapping[tuple[int, int], float]


@dataclass(frozen=True)
class Question:
    """A question with its answers, and the group of each."""

    name: str
    answers: tuple[str, ...]
    groups: tuple[str, ...]

    @property
    def pairs(self) -> dict[tuple[int, int], bool]:
        """Every two answers, and whether they are in one group."""
        return {(i, j): self.groups[i] == self.groups[j] for i, j in combinations(range(len(self.answers)), 2)}


def load(path: Path = FILE) -> list[Question]:
    """The questions, in the order of the file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Question(
            row["question"],
            tuple(answer["Answer"] for answer in row["answers"]),
            tuple(str(answer["cluster_global"]) for answer in row["answers"]),
        )
        for row in rows
    ]


def score(question: Question) -> dict[str, Scores]:
    """How much each two answers say the same, by each way of comparing."""
    terms = [sorted({stem(word) for word in WORD.findall(answer)}) for answer in question.answers]
    weights = weigh(terms)
    bags = [bag(each, weights) for each in terms]
    directions = [direction(vector) for vector in embed(question.answers)]
    return {
        "words": {(i, j): cosine(bags[i], bags[j], weights) for i, j in question.pairs},
        "meaning": {(i, j): nearness(directions[i], directions[j]) for i, j in question.pairs},
        "position": compare_positions(directions, bags, weights),
    }


def balanced(scores: Scores, pairs: Mapping[tuple[int, int], bool], threshold: float) -> float:
    """The mean of the shares of "same" and of "different" pairs that stand on their side of a threshold.

    >>> balanced({(0, 1): 0.9, (0, 2): 0.2, (1, 2): 0.6}, {(0, 1): True, (0, 2): False, (1, 2): False}, 0.5)
    0.75
    """
    same = [scores[pair] > threshold for pair, label in pairs.items() if label]
    different = [scores[pair] <= threshold for pair, label in pairs.items() if not label]
    return (sum(same) / max(len(same), 1) + sum(different) / max(len(different), 1)) / 2


def best_threshold(questions: Sequence[Question], scores: Sequence[Scores]) -> float:
    """The threshold that tells the pairs of some questions best, on the mean; of equals the one in the middle."""
    values = sorted({value for each in scores for value in each.values()})
    between = [(low + high) / 2 for low, high in pairwise(values)] or values
    known = [(question.pairs, each) for question, each in zip(questions, scores, strict=True)]
    rated = [(sum(balanced(each, pairs, value) for pairs, each in known), value) for value in between]
    most = max(rate for rate, _ in rated)
    best = [value for rate, value in rated if rate == most]
    return best[len(best) // 2]


def leave_one_out(questions: Sequence[Question], scores: Sequence[Scores], *, common: bool = False) -> list[float]:
    """The balanced accuracy of each question, by what the others say of the threshold.

    As published that is the mean of their best ones; with `common` the one that is best for them together.
    """
    own = [best_threshold([question], [each]) for question, each in zip(questions, scores, strict=True)]
    found = []
    for n, question in enumerate(questions):
        others = [k for k in range(len(questions)) if k != n]
        threshold = sum(own[k] for k in others) / len(others)
        if common:
            threshold = best_threshold([questions[k] for k in others], [scores[k] for k in others])
        found.append(balanced(scores[n], question.pairs, threshold))
    return found


def measure(questions: Sequence[Question]) -> dict[str, list[float]]:
    """For each way of comparing, the balanced accuracy of each question left out."""
    scored = [score(question) for question in questions]
    found = {way: leave_one_out(questions, [scores[way] for scores in scored]) for way in scored[0]}
    together = leave_one_out(questions, [scores["position"] for scores in scored], common=True)
    return {**found, "position, one threshold": together}


def main() -> int:
    """Print the accuracies; 1 where the product's is under its floor, 0 otherwise and where the data are absent."""
    if not FILE.exists():
        print("skipped: nanco is not on this machine (../shared/data/nanco.jsonl.gz)")
        return 0
    questions = load()
    found = measure(questions)
    for n, question in enumerate(questions):
        pairs = question.pairs
        print(f"{question.name:56}{len(pairs):5} pairs, {sum(pairs.values()):4} the same", end="")
        print("".join(f"  {way} {accuracies[n]:.3f}" for way, accuracies in found.items()))
    means = {way: sum(accuracies) / len(accuracies) for way, accuracies in found.items()}
    print("mean, each question left out:" + "".join(f"  {way} {mean:.3f}" for way, mean in means.items()))
    if means["position"] < FLOOR:
        print(f"under its floor: position {means['position']:.3f} < {FLOOR}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
