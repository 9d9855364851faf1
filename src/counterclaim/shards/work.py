"""What is done with one batch, in whatever process: articles as Arrow sends them in, a shard as Parquet out.

Handed to a runner of `shards.runners`. Invariant: a pure function. The same articles give the same bytes, wherever and
however often it runs; what reads is handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.shards.arrow import from_message, to_parquet
from counterclaim.shards.rows import Row, articles_of, readings_batch

Read = Callable[[Iterable[Article]], Iterable[Reading]]
MadeFrom = Callable[[Article], str]


@dataclass(frozen=True, slots=True)
class Work:
    """Reading one batch. Both functions travel to other processes, so they are functions of a module, or partial ones.

    `read` gives a reading for each article, in order; `made_from` a hash of what that reading depends on besides the
    text.
    """

    read: Read
    made_from: MadeFrom

    def __call__(self, message: bytes) -> bytes:
        """The shard of a batch of articles."""
        return to_parquet(readings_batch(self._rows(articles_of(from_message(message)))))

    def _rows(self, articles: Iterator[Article]) -> Iterator[Row]:
        for reading in self.read(articles):
            yield Row(reading, self.made_from(reading.article))
