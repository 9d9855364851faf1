"""Batches on Dask: on workers of this machine, or on a cluster that has a scheduler.

Each worker has one thread, as reading is bound to the processor; the dashboard, which would open a port, stays shut. A
worker that dies is started again by its nanny, and the scheduler gives its batch to another. The library is an extra
(`counterclaim[dask]`), loaded when it is used.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from counterclaim.errors import CounterclaimError, InputError
from counterclaim.extras import load_extra
from counterclaim.shards.runners.outcome import TRIES, Outcome, Tell

# Of one worker of this machine. A worker that reads holds 500 to 900 MB; above nine tenths its nanny starts it anew.
MEMORY = "1.5GB"

# Batches that wait at each worker, so that none is idle while its result travels.
AHEAD = 2

CONFIG = {
    "distributed.scheduler.allowed-failures": TRIES,
    "distributed.admin.large-graph-warning-threshold": "1GB",  # batches travel with their tasks, and are meant to
}

TOPIC = "all"  # where the scheduler tells of workers that come and go


@dataclass(frozen=True, slots=True)
class Dask:
    """The runner on Dask: `workers` processes of this machine, or the cluster of the scheduler at `address`."""

    workers: int
    address: str | None = None

    def run(
        self, work: Callable[[bytes], bytes], batches: Iterable[tuple[int, bytes]], tell: Tell
    ) -> Generator[Outcome, None, None]:
        """An outcome for each batch; see `Runner`.

        Raises:
            InputError: Dask is not installed, or nothing answers at the address.
        """
        distributed = load_dask()
        import dask

        with dask.config.set(CONFIG), ExitStack() as stack:
            client = self._client(distributed, stack)
            client.subscribe_topic(TOPIC, Losses(tell))
            source = iter(batches)
            out = distributed.as_completed(raise_errors=False)
            numbers: dict[str, int] = {}
            run = uuid.uuid4().hex  # others may run shards of their own on the same cluster

            def fill() -> None:
                while len(numbers) < AHEAD * max(len(client.ncores()), 1) and (batch := next(source, None)):
                    future = client.submit(work, batch[1], key=f"shard-{batch[0]}-{run}", pure=False)
                    numbers[future.key] = batch[0]
                    out.add(future)

            fill()
            for future in out:
                yield outcome_of(numbers.pop(future.key), future)
                future.release()
                del future
                fill()
            client.unsubscribe_topic(TOPIC)

    def _client(self, distributed: Any, stack: ExitStack) -> Any:
        """A client of the scheduler, which is left when the stack is."""
        try:
            if self.address:
                return stack.enter_context(distributed.Client(self.address, timeout="30s"))
            cluster = distributed.LocalCluster(
                n_workers=self.workers,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
                memory_limit=MEMORY,
                silence_logs=logging.CRITICAL,
            )
            return stack.enter_context(distributed.Client(stack.enter_context(cluster)))
        except (OSError, ValueError) as error:  # a timeout is an OSError too
            raise InputError(
                f"no Dask scheduler answers: {error}",
                where=self.address or "this machine",
                next_step="check the address, such as tcp://host:8786",
            ) from error


@dataclass(frozen=True, slots=True)
class Losses:
    """Hears from the scheduler which workers it has lost."""

    tell: Tell

    def __call__(self, event: tuple[Any, Any]) -> None:
        """One event of the scheduler: when, and what."""
        told = event[1]
        if isinstance(told, dict) and told.get("action") == "remove-worker" and not told.get("expected", True):
            self.tell("a worker died; what it had is given to another")


def outcome_of(number: int, future: Any) -> Outcome:
    """What became of a batch.

    Raises:
        CounterclaimError: what the work raised.
    """
    if future.status == "finished":
        return Outcome(number, future.result())
    error = future.exception() if future.status == "error" else None
    if isinstance(error, CounterclaimError):
        raise error
    if type(error).__name__ == "KilledWorker":
        return Outcome(number, None, f"the process that read it died {TRIES + 1} times")
    return Outcome(number, None, f"{type(error).__name__}: {error}" if error else f"its task was {future.status}")


def load_dask() -> Any:
    """The library.

    Raises:
        InputError: it is not installed.
    """
    return load_extra("distributed", "dask", "reading on Dask", besides=", on its workers too")
