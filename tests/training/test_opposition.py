"""The fit of the weights finds what the pairs show, and stays at the prior where they show nothing."""

from __future__ import annotations

import numpy as np
import pytest

from counterclaim.link.compare.opposition import FEATURES
from training.logistic import area, fit
from training.opposition import PRIOR, prior


def test_a_feature_of_the_positive_pairs_alone_gets_a_positive_weight() -> None:
    """And one that they lack a negative one; the order of the pairs then is right."""
    rows = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]] * 5)
    labels = np.array([1.0, 1.0, 0.0, 0.0] * 5)

    weights = fit(rows, labels, np.zeros(3), 3.0)

    assert weights[0] > 0.5 and weights[1] < -0.5
    assert area(rows, labels, weights) == pytest.approx(1.0)


def test_a_feature_that_no_pair_shows_keeps_its_prior() -> None:
    """Six stories cannot speak for everything."""
    rows = np.array([[1.0, 0.0], [0.0, 0.0], [1.0, 0.0], [0.0, 0.0]])
    labels = np.array([1.0, 0.0, 0.0, 1.0])

    weights = fit(rows, labels, np.array([0.0, 1.7, 0.0]), 3.0)

    assert weights[1] == pytest.approx(1.7)


def test_the_prior_names_features_that_are() -> None:
    """In their order, and zero for the base."""
    assert PRIOR.keys() <= FEATURES.keys()
    assert prior(1)[list(FEATURES).index("denial")] == PRIOR["denial"][1]
    assert prior(0)[-1] == 0.0
