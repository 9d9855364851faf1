"""Futures of any library, a few at a time: batches are handed out as earlier ones come back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait

Batch = tuple[int, bytes]


def a_few_at_a_time(
    begin: Callable[[Batch], Future[bytes]], batches: Iterable[Batch], most: int
) -> Iterator[tuple[int, Future[bytes]]]:
    """(number, future) of each batch, in the order in which they are done.

    Args:
        begin: hands a batch out.
        batches: taken one by one, so that those of a large archive are never all in memory.
        most: how many are out at once.
    """
    source = iter(batches)
    out: dict[Future[bytes], int] = {}
    while True:
        while len(out) < most and (batch := next(source, None)):
            out[begin(batch)] = batch[0]
        if not out:
            return
        done, _ = wait(out, return_when=FIRST_COMPLETED)
        for future in sorted(done, key=lambda each: out[each]):
            yield out.pop(future), future
