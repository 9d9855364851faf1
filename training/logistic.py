"""A logistic regression fitted by Newton's method: convex and exact, so without a seed, the same on every machine."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def fit(
    rows: Array,
    labels: Array,
    known: Array,
    strength: float,
    *,
    base_strength: float = 0.0,
    counts: Array | None = None,
) -> Array:
    """Weights of a logistic regression, the base last, drawn to `known` as `strength` says and the base as
    `base_strength` does. `rows` is (pairs, features), `known` has one number more; a pair counts `counts` times, once
    where none are given.

    >>> rows, labels = np.array([[0.0], [0.0], [1.0], [1.0]]), np.array([0.0, 0.0, 1.0, 1.0])
    >>> fit(rows, labels, np.zeros(2), strength=1.0).round(1)
    array([ 0.8, -0.4])
    """
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    counts = np.ones(len(rows)) if counts is None else counts
    weights = known.copy()
    penalty = np.diag([*[strength] * (len(known) - 1), base_strength])

    def loss(at: Array) -> float:
        scores = rows @ at
        return float(counts @ (np.logaddexp(0, scores) - labels * scores) + (at - known) @ penalty @ (at - known) / 2)

    for _ in range(100):
        chances = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (counts * (chances - labels)) + penalty @ (weights - known)
        curvature = (rows * (counts * chances * (1 - chances))[:, None]).T @ rows + penalty
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
