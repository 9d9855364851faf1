"""Reading some articles in several processes, for a dossier: readings come back in the order of the articles.

Invariant: what comes back is what one process would give, whatever the number of processes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from counterclaim.errors import ReadingError
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.shards.runners.chosen import room_for_workers
from counterclaim.shards.runners.outcome import Tell
from counterclaim.shards.runners.processes import work_through
from counterclaim.shards.work import Read

# Articles that a worker gets at once: enough that sending them costs nothing, few enough that all end together.
TOGETHER = 4

# Articles for each worker below which none is started: it takes some five seconds of a core to load the models, which
# is the time of 20 articles.
WORTH_IT = 50

Batch = tuple[Article, ...]


def workers_for(articles: int, wanted: int) -> int:
    """How many processes are to read so many articles.

    Args:
        articles: how many there are to read.
        wanted: how many were asked for; 0 for as many as this machine has cores and the articles are worth.

    >>> workers_for(10, 0), workers_for(10, 2), workers_for(3, 8)
    (1, 2, 1)
    """
    if wanted:
        return max(1, min(wanted, -(-articles // TOGETHER)))
    return max(1, min(room_for_workers(), articles // WORTH_IT))


@dataclass(frozen=True, slots=True)
class ReadAll:
    """What a worker does with some articles."""

    read: Read

    def __call__(self, articles: Batch) -> tuple[Reading, ...]:
        """Their readings."""
        return tuple(self.read(articles))


def read_apart(read: Read, articles: Iterable[Article], workers: int, tell: Tell) -> Iterator[Reading]:
    """A reading for each article, in order, by so many processes.

    Args:
        read: a function of a module, or a partial one.
        articles: what is read; asked for as there is somebody to read them.
        workers: how many processes.
        tell: told of workers that die.

    Raises:
        ReadingError: an article cannot be read, or its process dies each time.
        CounterclaimError: what `read` raised.
    """
    remaining = iter(articles)
    batches = iter(lambda: tuple(islice(remaining, TOGETHER)), ())
    work = ReadAll(read)
    for finished in work_through(work, batches, workers, tell):
        if finished.result is not None:
            yield from finished.result
            continue
        tell(f"{len(finished.item)} articles could not be read together ({finished.fault}); each is tried alone")
        for alone in work_through(work, ((article,) for article in finished.item), 1, tell):
            if alone.result is None:
                raise ReadingError(
                    alone.fault,
                    where=alone.item[0].file,
                    next_step="give fewer workers, or leave this article out; what was read before is kept",
                )
            yield from alone.result
