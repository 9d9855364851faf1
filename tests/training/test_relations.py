"""The fit of the weights of relations finds what the pairs show."""

from __future__ import annotations

import numpy as np

from counterclaim.link.compare.relations import FEATURES
from counterclaim.link.relations import KINDS, chances_of, decide
from evals.related import Answer, accuracy, ask, false_conflicts
from training.relations import Pairs, fit

WIDTH = len(FEATURES)


def made(story: str) -> Pairs:
    """Pairs of which the first four features tell the kind."""
    kinds = np.arange(40) % len(KINDS)
    rows = np.zeros((40, WIDTH))
    rows[np.arange(40), kinds] = 1.0
    return Pairs(story, "labelled", rows, kinds)


def test_each_kind_gets_the_feature_that_shows_it() -> None:
    weights = fit([made("a"), made("b")], penalty=1.0)
    names = list(FEATURES)
    for place, kind in enumerate(KINDS):
        row = np.zeros(WIDTH)
        row[place] = 1.0
        assert decide(chances_of(dict(zip(names, map(float, row), strict=True)), weights)) == kind
        assert weights[kind][names[place]] > 0


def test_a_feature_that_no_pair_shows_has_no_weight() -> None:
    weights = fit([made("a")])
    assert all(abs(weights[kind][list(FEATURES)[-1]]) < 1e-9 for kind in KINDS)


def test_a_stronger_pull_gives_smaller_weights() -> None:
    loose, tight = fit([made("a")], penalty=1.0), fit([made("a")], penalty=100.0)
    first = next(iter(FEATURES))
    assert abs(tight["same"][first]) < abs(loose["same"][first])


def test_the_answers_are_counted() -> None:
    weights = fit([made("a")], penalty=1.0)
    answers = ask(made("b"), weights)
    assert accuracy(answers) == 1.0
    assert false_conflicts(answers) == 0.0
    wrong = [Answer("a", "blind", "unrelated", "conflict"), Answer("a", "blind", "unrelated", "unrelated")]
    assert accuracy(wrong) == false_conflicts(wrong) == 0.5
