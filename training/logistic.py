"""A logistic regression fitted by Newton's method: convex and exact, so without a seed, the same on every machine."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def fit(rows: Array, labels: Array, known: Array, strength: float) -> Array:
    """Weights of a logistic regression, the intercept last, drawn to `known` as `strength` says. `rows` is (pairs,
    features).
    """
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    weights = known.copy()
    weights[-1] = -3.0
    penalty = strength * np.eye(len(weights))
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
