"""What comes back from a runner for each batch, and how a runner is told to speak."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from typing import Protocol

Tell = Callable[[str], None]
"""Given a sentence on what has happened to a worker, as soon as it has."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A batch is done: `shard` is its file, or None where `fault` says why there is none."""

    number: int
    shard: bytes | None
    fault: str = ""


class Runner(Protocol):
    """Runs one function over numbered batches, somewhere.

    Batches are taken as workers become free, so that those of a large archive are never all in memory; outcomes come in
    the order in which they are done. A worker that dies is told, and its batch is given to another, at most `TRIES`
    times in all.
    """

    def run(
        self, work: Callable[[bytes], bytes], batches: Iterable[tuple[int, bytes]], tell: Tell
    ) -> Generator[Outcome, None, None]:
        """An outcome for each batch.

        Raises:
            CounterclaimError: what `work` raised: no batch could be read.
        """
        ...


TRIES = 3
