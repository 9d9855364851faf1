"""How long it takes to put one more article into a dossier, by how many are in it: must hardly grow.

Placing is all that happens when an article arrives, but for reading it: it is ingested, kept, put among the stories,
and held against what came before for copied passages. Relinking the whole is not part of it.
"""

from __future__ import annotations

import gc
import shutil
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from counterclaim.dossier import Dossier
from counterclaim.link.copies.archive import ArchiveCopies
from counterclaim.model.article import Article
from counterclaim.read import read_articles
from counterclaim.shards.folder import Folder
from counterclaim.shards.manifest import NAME
from counterclaim.store import Store

SIZES = (100, 1_000)

# Articles that are placed, one after the other. The first one warms everything and does not count.
PLACED = 10


def place_into(folder: Path, size: int) -> dict[str, Any]:
    """Median seconds of each step, on the processor and on the clock, for one article among `size`.

    The dossier is made of the first shards; what is placed are the last articles of the archive, which are not in it.
    """
    path = dossier_of(folder, size)
    work = folder / "placing.db"
    for old in folder.glob("placing.db*"):
        old.unlink()
    shutil.copy(path, work)
    files = new_articles(folder)
    cpu: dict[str, list[float]] = {}
    clock: dict[str, list[float]] = {}

    def timed(step: str, job: Callable[[], Any]) -> Any:
        start, start_cpu = time.perf_counter(), time.process_time()
        value = job()
        clock.setdefault(step, []).append(time.perf_counter() - start)
        cpu.setdefault(step, []).append(time.process_time() - start_cpu)
        return value

    with Dossier(work) as dossier:
        # One connection for all, as in the program: another one's writing would make it forget every page that it has.
        store = dossier._store
        copies, ids = index_of(store)
        gc.collect()
        gc.freeze()  # the index stays: looking through it for garbage would be counted for whichever step it falls into
        for file in files:
            added = timed("ingested and kept", lambda file=file: dossier.add(file))  # type: ignore[misc]
            timed("stories", dossier.place)
            (article,) = added.added
            (reading,) = read_articles([article], engine="rules")
            ids.append(article.id)
            store.save_reading(reading, "")
            timed("copies", lambda reading=reading: copies.add(reading))  # type: ignore[misc]
    return {
        "articles": len(ids) - len(files),
        "cpu": {step: statistics.median(values[1:]) for step, values in cpu.items()},
        "clock": {step: statistics.median(values[1:]) for step, values in clock.items()},
    }


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

    def fetch(numbers: Sequence[int]) -> list[Article]:
        wanted = [ids[number] for number in numbers]
        found = {article.id: article for article in store.articles(wanted)}
        return [found[each] for each in wanted]

    return ArchiveCopies(fetch, lambda number: store.attributions([ids[number]])[0])


def index_of(store: Store) -> tuple[ArchiveCopies, list[str]]:
    """What looks for copies, with every article of a dossier in it, and their ids by number."""
    ids = [article.id for article in store.articles()]

    copies = copies_among(store, ids)
    for start in range(0, len(ids), 50):
        readings = {reading.article.id: reading for reading in store.readings(ids[start : start + 50])}
        for each in ids[start : start + 50]:
            copies.add(readings[each])
    return copies, ids


def new_articles(folder: Path) -> list[Path]:
    """Files with one article each: the last ones of the archive."""
    lines = (folder / "archive.jsonl").read_text(encoding="utf-8").splitlines()[-PLACED:]
    files = []
    for number, line in enumerate(lines):
        path = folder / f"new-{number}.jsonl"
        path.write_text(line + "\n", encoding="utf-8")
        files.append(path)
    return files
