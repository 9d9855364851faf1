"""A bar for work that takes more than two seconds, on standard error, and only where that is a terminal."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

PATIENCE = 2.0  # seconds without a bar

STAGES = {
    "ingest": "Opening",
    "add": "Opening",
    "read": "Reading",
    "place": "Placing",
    "link": "Linking",
    "store": "Saving",
}


class Progress:
    """What a stage calls with (stage, done, total); draws nothing until `PATIENCE` is over.

    Use it as a context manager, so that the bar is gone before anything else is printed.
    """

    def __init__(self, *, quiet: bool, patience: float = PATIENCE) -> None:
        self.wanted = not quiet and sys.stderr.isatty()
        self.patience = patience
        self.began = time.monotonic()
        self.bar: Bar | None = None
        self.tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bar is not None:
            self.bar.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Draw how far a stage is."""
        if not self.wanted or (self.bar is None and time.monotonic() - self.began < self.patience):
            return
        bar = self.bar or self._begin()
        if stage not in self.tasks:
            for other in self.tasks.values():
                bar.update(other, visible=False)
            self.tasks[stage] = bar.add_task(STAGES.get(stage, stage.capitalize()), total=total)
        bar.update(self.tasks[stage], completed=done, total=total)

    def _begin(self) -> Bar:
        """The bar, drawn from now on and wiped at the end."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        self.bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self.bar.start()
        return self.bar
