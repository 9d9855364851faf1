"""How long it takes to put one more article into a dossier, by how many are in it: must hardly grow.

Placing is all that happens when an article arrives, but for reading it: it is ingested, kept, put among the stories,
and held against what came before for copied passages. Relinking the whole is not part of it.
"""

from __future__ import annotations

import gc
import os
import shutil
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from counterclaim.dossier import Dossier
from counterclaim.link.copies.archive import ArchiveCopies
from counterclaim.model.reading import Reading
from counterclaim.read import read_articles
from counterclaim.shards.folder import Folder
from counterclaim.shards.manifest import NAME
from counterclaim.store import Store

SIZES = (100, 1_000)

# Articles that are placed, one after the other. The first one warms everything and does not count.
PLACED = 30


class Trial:
    """A dossier of some size into which articles are put, and what that took."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        # One connection for all, as in the program: another one's writing would make it forget every page that it has.
        self.store = dossier._store
        self.before = [placed.id for placed in self.store.placed()]
        self.readings: list[Reading] = []
        self.cpu: dict[str, list[float]] = {}
        self.clock: dict[str, list[float]] = {}

    def place(self, file: Path) -> None:
        """Put the article of a file in and among the stories."""
        added = self._timed("ingested and kept", lambda: self.dossier.add(file))
        self._timed("stories", self.dossier.place)
        (reading,) = read_articles(added.added, engine="rules")
        self.store.save_reading(reading, "")
        self.readings.append(reading)

    def lay_index(self) -> None:
        """Make the index by which copies are looked for, of all that was there before."""
        self.copies, self.ids = index_of(self.store, self.before)

    def look_for_copies(self, number: int) -> None:
        """Hold one of the articles that were placed against those that came before."""
        reading = self.readings[number]
        self.ids.append(reading.article.id)
        self._timed("copies", lambda: self.copies.add(reading))

    def result(self) -> dict[str, Any]:
        """How many articles there were before, and the median seconds of each step."""
        return {
            "articles": len(self.before),
            "cpu": {step: statistics.median(values[1:]) for step, values in self.cpu.items()},
            "clock": {step: statistics.median(values[1:]) for step, values in self.clock.items()},
        }

    def _timed(self, step: str, job: Callable[[], Any]) -> Any:
        start, start_cpu = time.perf_counter(), time.process_time()
        value = job()
        self.clock.setdefault(step, []).append(time.perf_counter() - start)
        self.cpu.setdefault(step, []).append(time.process_time() - start_cpu)
        return value


def place_in_turns(folder: Path, sizes: Sequence[int], placed: int) -> list[dict[str, Any]]:
    """Median seconds of each step, on the processor and on the clock, for one article among each of `sizes`.

    The dossiers are made of the first shards; what is placed are the last `placed` articles of the archive, which are
    in none of them. Each goes into one dossier after the other before the next one comes, so that other work on the
    machine slows all alike. Copies are looked for behind, as an index of all texts lies beside no dossier's placing.
    """
    files = new_articles(folder, placed)
    with ExitStack() as opened:
        trials = [Trial(opened.enter_context(Dossier(copy_of(folder, size)))) for size in sizes]
        for file in files:
            for trial in trials:
                trial.place(file)
        for trial in trials:
            trial.lay_index()
        gc.collect()
        gc.freeze()  # the index stays: looking through it for garbage would be counted for whichever step it falls into
        for number in range(len(files)):
            for trial in trials:
                trial.look_for_copies(number)
    return [trial.result() for trial in trials]


def copy_of(folder: Path, size: int) -> Path:
    """A copy of the dossier of that size, on the disk: what is still to be written slows whatever comes next."""
    path = dossier_of(folder, size)
    work = folder / f"placing-{size}.db"
    for old in folder.glob(f"{work.name}*"):
        old.unlink()
    shutil.copy(path, work)
    os.sync()
    return work


def dossier_of(folder: Path, size: int) -> Path:
    """A dossier of the first `size` articles, as whole shards, with all of them placed; made where there is none."""
    path = folder / f"first-{size}.db"
    if not path.exists():
        some = folder / f"shards-{size}"
        some.mkdir(exist_ok=True)
        with Folder(folder / "shards") as all_shards:
            for shard in all_shards.shards:
                if (shard.number + 1) * all_shards.shards[0].articles <= size:
                    shutil.copy(folder / "shards" / shard.file, some / shard.file)
        (some / NAME).write_bytes((folder / "shards" / NAME).read_bytes())
        scratch = folder / f".first-{size}.db"
        for old in folder.glob(f".first-{size}.db*"):
            old.unlink()
        with Dossier(scratch) as dossier:
            dossier.add(some)
            dossier.place()
        scratch.rename(path)
        shutil.rmtree(some)
    return path


def copies_among(store: Store, ids: Sequence[str]) -> ArchiveCopies:
    """What looks for copies among articles of a dossier that are given to it in this order."""

    def texts(numbers: Sequence[int]) -> list[tuple[str, str]]:
        wanted = [ids[number] for number in numbers]
        found = store.texts(wanted)
        return [(each, found[each]) for each in wanted]

    return ArchiveCopies(texts, lambda number: store.attributions([ids[number]])[0])


def index_of(store: Store, before: Sequence[str]) -> tuple[ArchiveCopies, list[str]]:
    """What looks for copies among some articles of a dossier, and their ids by number."""
    ids = list(before)
    copies = copies_among(store, ids)
    for start in range(0, len(ids), 50):
        readings = {reading.article.id: reading for reading in store.readings(ids[start : start + 50])}
        for each in ids[start : start + 50]:
            copies.add(readings[each])
    return copies, ids


def new_articles(folder: Path, placed: int) -> list[Path]:
    """Files with one article each: the last ones of the archive."""
    lines = (folder / "archive.jsonl").read_text(encoding="utf-8").splitlines()[-placed:]
    files = []
    for number, line in enumerate(lines):
        path = folder / f"new-{number}.jsonl"
        path.write_text(line + "\n", encoding="utf-8")
        files.append(path)
    return files
