"""Batches one after the other in this process: needs nothing, and what every other runner must equal."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable

from counterclaim.errors import CounterclaimError
from counterclaim.shards.runners.outcome import Outcome, Tell


class OneProcess:
    """The runner that is this process."""

    def run(
        self, work: Callable[[bytes], bytes], batches: Iterable[tuple[int, bytes]], tell: Tell
    ) -> Generator[Outcome, None, None]:
        """An outcome for each batch, in order; see `Runner`."""
        for number, message in batches:
            try:
                yield Outcome(number, work(message))
            except CounterclaimError:
                raise
            except Exception as error:  # a text that no rule foresaw: the other batches go on
                yield Outcome(number, None, f"{type(error).__name__}: {error}")
