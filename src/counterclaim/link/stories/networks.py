"""The shape of the weights that score pairs: a sum for a pair alone, one hidden layer for a pair among others."""

from __future__ import annotations

from dataclasses import dataclass

Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Weights of one way to score pairs.

    `pair` and `pair_base` weigh the measures of a pair alone; `hidden` (a row for each measure and each surrounding),
    `hidden_base`, `out` and `out_base` are the layer that sees a pair among others.
    """

    pair: Row
    pair_base: float
    hidden: tuple[Row, ...]
    hidden_base: Row
    out: Row
    out_base: float
