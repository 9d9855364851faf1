"""The statements that are nearest to some words by what they mean, for a search.

After reading, beside linking: the same directions, compared with one more. Every one is compared (a hundred thousand
take a tenth of a second), so nothing near is missed. Invariant: statements that are equally near come in the order in
which they were given, and products of whole numbers have no rounding, so the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Self

import numpy as np

from counterclaim.link.compare.meanings import direction
from counterclaim.model.meaning import Meaning

# Rows that become floats at a time: 6 MB, which a processor keeps at hand.
AT_ONCE = 4_096


class Directions:
    """The directions of many statements, ready to be compared with one.

    Args:
        meanings: each with the id of its article; those that point nowhere, or are not as long as most, are left out.
    """

    def __init__(self, meanings: Iterable[tuple[str, Meaning]]) -> None:
        known = [(article, each) for article, each in meanings if any(each.vector)]
        size = max((len(each.vector) for _, each in known), default=0)
        known = [(article, each) for article, each in known if len(each.vector) == size]
        self.statements = [each.statement for _, each in known]
        self.articles = np.array([article for article, _ in known])
        self.rows = np.frombuffer(b"".join(each.vector for _, each in known), np.int8).reshape(len(known), size)
        squares = [np.square(self.rows[i : i + AT_ONCE].astype(np.int64)).sum(axis=1) for i in self._starts()]
        self.lengths = np.sqrt(np.concatenate(squares)) if squares else np.zeros(0)

    def __len__(self) -> int:
        return len(self.statements)

    def replaced(self, articles: Collection[str], meanings: Iterable[tuple[str, Meaning]]) -> Self:
        """The same with the statements of some articles taken anew: as if all had been, in a fraction of the time.

        Args:
            articles: ids of those whose statements go.
            meanings: the statements that come, in the order of the ids of their articles.
        """
        new = type(self)(meanings)
        size = max(self.rows.shape[1], new.rows.shape[1])
        kept = ~np.isin(self.articles, sorted(articles)) & (self.rows.shape[1] == size)
        come = np.full(len(new), new.rows.shape[1] == size)
        names = np.concatenate([self.articles[kept].astype(str), new.articles[come].astype(str)])
        order = np.argsort(names, kind="stable")
        statements = [each for each, stays in zip(self.statements, kept, strict=True) if stays]
        statements += [each for each, comes in zip(new.statements, come, strict=True) if comes]
        new.statements = [statements[i] for i in order]
        new.articles = names[order]
        rows = [each for each in (self.rows[kept], new.rows[come]) if each.shape[1] == size]
        new.rows = np.concatenate(rows)[order]
        new.lengths = np.concatenate([self.lengths[kept], new.lengths[come]])[order]
        return new

    def nearest(self, vector: bytes, most: int, among: Collection[str] | None = None) -> tuple[tuple[str, float], ...]:
        """The ids of the statements that are nearest, with the cosine, 0 to 1; the nearest first.

        >>> directions = Directions([("a", Meaning("s", bytes([3, 4]))), ("a", Meaning("t", bytes([4, 3])))])
        >>> directions.nearest(bytes([6, 8]), 2)
        (('s', 1.0), ('t', 0.96))

        Args:
            vector: a direction by the same encoder.
            most: how many at most.
            among: ids of articles, None for all.
        """
        wanted = direction(vector)
        if wanted is None or not len(self) or self.rows.shape[1] != len(vector):
            return ()
        one = np.frombuffer(vector, np.int8).astype(np.float32)
        products = np.concatenate([self.rows[i : i + AT_ONCE].astype(np.float32) @ one for i in self._starts()])
        near = np.round(products.astype(np.float64) / (self.lengths * wanted.length), 4)
        if among is not None:
            near[~np.isin(self.articles, sorted(among))] = -1
        order = np.argsort(-near, kind="stable")[:most]
        return tuple((self.statements[i], float(near[i])) for i in order if near[i] > 0)

    def _starts(self) -> range:
        return range(0, len(self.statements), AT_ONCE)
