"""A function over many items in several processes of this machine, each with the models loaded once.

Workers start bare ("spawn") and have a pipe of their own, so when one dies it is known at once which and with what; the
others go on. (A `Pool` waits for ever for a dead worker; a `ProcessPoolExecutor` ends with all its workers.) Invariant:
results come in the order of the items, whichever worker was first; as many items are under way as there are workers,
and some results wait for their turn, so memory does not grow with the number of items.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Generic, TypeVar

from counterclaim.errors import CounterclaimError
from counterclaim.shards.runners.outcome import TRIES, Outcome, Tell

Item = TypeVar("Item")
Result = TypeVar("Result")

# A worker that holds more after an item ends, and another takes its place: words that were never seen before stay in a
# language model's memory, some 100 MB for 50,000 articles. Fresh, it holds 500.
MOST_MEGABYTES = 1_000

# Results that may wait for an earlier one, for each worker: a slow item then stops the others only after as many.
AHEAD = 4

GUARD = (
    "it did not begin; a program that asks for several workers must be a file whose own work stands under "
    "`if __name__ == '__main__':`"
)


@dataclass(slots=True)
class Given(Generic[Item]):
    """An item under way: its place in the order, and how often it was tried."""

    place: int
    item: Item
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Finished(Generic[Item, Result]):
    """An item that is done, with its result, or with the reason why there is none."""

    item: Item
    result: Result | None
    fault: str = ""


class Worker(Generic[Item, Result]):
    """One process, and the pipe to it."""

    def __init__(self, work: Callable[[Item], Result]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, work), daemon=True)
        self.process.start()
        theirs.close()  # so that the pipe ends when the process does
        self.given: Given[Item] | None = None
        self.began = False

    def give(self, given: Given[Item]) -> None:
        """Let it do an item, as soon as it has begun: to send sooner would wait for it, and the others with it."""
        self.given = given
        given.tries += 1
        if self.began:
            self.send()

    def send(self) -> None:
        """Send the item that it was given."""
        assert self.given
        try:
            self.pipe.send(self.given.item)
        except OSError:  # it is dead already: that is heard when its answer is asked for
            return

    def end(self) -> None:
        """Stop it, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def serve(pipe: Connection, work: Callable[[Any], Any]) -> None:
    """What a worker does: item in, result out, until the pipe ends. That is also when its starter is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interruption is for the starter to hear
    pipe.send(None)
    while True:
        try:
            item = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer = ("done", work(item))
        except CounterclaimError as error:
            answer = ("error", error)
        except Exception as error:  # a text that no rule foresaw: the other items go on
            answer = ("fault", f"{type(error).__name__}: {error}")
        try:
            pipe.send((*answer, megabytes_held()))
        except OSError:
            return


def megabytes_held() -> float:
    """What this process holds in memory now, in MB (10^6 bytes); 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return pages * 4096 / 1e6


def work_through(
    work: Callable[[Item], Result], items: Iterable[Item], workers: int, tell: Tell
) -> Iterator[Finished[Item, Result]]:
    """Each item with its result, in the order of the items.

    Args:
        work: a function of a module, or a partial one: it travels to other processes, as items and results do.
        items: taken as workers become free.
        workers: how many processes.
        tell: told of each worker that dies; its item is given to another, at most `TRIES` times in all.

    Raises:
        CounterclaimError: what `work` raised.
    """
    line: Line[Item, Result] = Line(AHEAD * workers)
    for given, finished in in_any_order(work, items, workers, tell, line.may_begin):
        yield from line.admit(given.place, finished)


@dataclass(slots=True)
class Line(Generic[Item, Result]):
    """Results that wait until it is their turn; `room` of them at most."""

    room: int
    turn: int = 0
    waiting: dict[int, Finished[Item, Result]] = field(default_factory=dict)

    def may_begin(self, place: int) -> bool:
        """Whether there would be room for the result of the item at a place."""
        return place < self.turn + self.room

    def admit(self, place: int, finished: Finished[Item, Result]) -> Iterator[Finished[Item, Result]]:
        """The results whose turn it is, now that one more is there."""
        self.waiting[place] = finished
        while self.turn in self.waiting:
            yield self.waiting.pop(self.turn)
            self.turn += 1


def in_any_order(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    workers: int,
    tell: Tell,
    may_begin: Callable[[int], bool],
) -> Iterator[tuple[Given[Item], Finished[Item, Result]]]:
    """Each item with its result as soon as that is there; see `work_through`.

    Args:
        work: as there.
        items: as there.
        workers: as there.
        tell: as there.
        may_begin: whether the item at a place may be begun now; when nothing is under way any may.
    """
    source = enumerate(items)
    again: deque[Given[Item]] = deque()
    ahead: deque[Given[Item]] = deque()  # at most one: taken, but too far ahead to begin
    idle: list[Worker[Item, Result]] = []
    busy: dict[Connection, Worker[Item, Result]] = {}

    def following() -> Given[Item] | None:
        if again:
            return again.popleft()
        if not ahead:
            ahead.extend(Given(place, item) for place, item in [next(source, (-1, None))] if place >= 0)  # type: ignore[arg-type]
        return ahead.popleft() if ahead and (not busy or may_begin(ahead[0].place)) else None

    try:
        while True:
            while len(busy) < workers and (given := following()):
                worker = idle.pop() if idle else Worker(work)
                worker.give(given)
                busy[worker.pipe] = worker
            if not busy:
                return
            for pipe in wait(list(busy)):
                worker = busy[pipe]  # type: ignore[index]
                answer = hear(worker)
                if answer is None and worker.process.is_alive():  # it says that it has begun
                    worker.send()
                    continue
                del busy[worker.pipe]
                finished = settle(worker, answer, tell)
                if answer is not None and answer[2] <= MOST_MEGABYTES:
                    idle.append(worker)
                else:
                    worker.end()
                assert worker.given
                if finished is None:
                    again.append(worker.given)
                else:
                    yield worker.given, finished
    finally:
        for worker in (*idle, *busy.values()):
            worker.end()


def hear(worker: Worker[Item, Result]) -> tuple[str, Any, float] | None:
    """What a worker answers; None where it only says that it has begun, or is dead."""
    try:
        answer = worker.pipe.recv()
    except (EOFError, OSError):
        worker.process.kill()  # its pipe is shut, so it is of no use; nearly always it is dead already
        worker.process.join()
        return None
    worker.began = True
    return answer  # type: ignore[no-any-return]


def settle(
    worker: Worker[Item, Result], answer: tuple[str, Any, float] | None, tell: Tell
) -> Finished[Item, Result] | None:
    """The item that a worker had, done; None where it is to be tried again.

    Raises:
        CounterclaimError: what the work raised.
    """
    given = worker.given
    assert given
    if answer is not None:
        kind, value, _ = answer
        if kind == "error":
            raise value
        return Finished(given.item, value) if kind == "done" else Finished(given.item, None, value)
    end = GUARD if not worker.began else ending(worker.process.exitcode)
    if given.tries < TRIES:
        tell(f"a worker died ({end}); what it had is given to another")
        return None
    return Finished(given.item, None, f"the process that read it died {given.tries} times ({end})")


def ending(code: int | None) -> str:
    """How a process ended, in words."""
    if code is not None and code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        return f"{name}, as when memory is short" if name == "SIGKILL" else name
    return f"exit code {code}"


@dataclass(frozen=True, slots=True)
class Processes:
    """The runner on several processes of this machine."""

    workers: int

    def run(
        self, work: Callable[[bytes], bytes], batches: Iterable[tuple[int, bytes]], tell: Tell
    ) -> Generator[Outcome, None, None]:
        """An outcome for each batch; see `Runner`."""
        done = in_any_order(Numbered(work), batches, self.workers, tell, lambda place: True)
        for given, finished in done:
            yield Outcome(given.item[0], finished.result, finished.fault)


@dataclass(frozen=True, slots=True)
class Numbered:
    """The work on a batch that has a number."""

    work: Callable[[bytes], bytes]

    def __call__(self, batch: tuple[int, bytes]) -> bytes:
        """The shard of a numbered batch."""
        return self.work(batch[1])
