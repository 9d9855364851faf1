"""What each stage of `evals.stages` does, in a process of its own, and how its time and memory are taken."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import os
import pickle
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from counterclaim.dossier import Dossier
from counterclaim.ingest import ingest
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.sharding import Place, shard
from counterclaim.show import to_html, to_json
from counterclaim.store import Store
from evals.corpora import ARTICLES as SOURCE
from evals.labelled import NoData
from evals.placing import PLACED, SIZES, copies_among, place_in_turns
from evals.rates import compare_rates
from evals.stopwatch import LINKING_PARTS, watch_parts

__all__ = ["SIZES", "STAGES", "Result", "do_stage"]

Result = dict[str, Any]
"""articles, seconds on the clock, cpu (seconds of all processes), megabytes (the most of one process), load (of the
machine when it began), and more."""

# Articles in a shard: the least dossier of `placing` is one of them.
SHARD = 100
WORKERS = 2

# Readings that are in memory together while copies are looked for.
TOGETHER = 50

# Stories of fewer articles are not laid out: a dispute between outlets needs two.
LEAST = 2


def archive_of(folder: Path, articles: int) -> Path:
    """The articles as JSON Lines.

    Raises:
        NoData: they are not on this machine.
    """
    path = folder / "archive.jsonl"
    if not path.exists():
        if not SOURCE.exists():
            raise NoData("no articles at ../shared/data/articles-6k.jsonl.gz")
        with gzip.open(SOURCE, "rt", encoding="utf-8") as lines, path.open("w", encoding="utf-8") as archive:
            archive.writelines(islice(lines, articles))
    return path


def stage_ingest(folder: Path, articles: int) -> Result:
    """Files become articles."""
    found = ingest([archive_of(folder, articles)], longest_article=2_000_000, day_first=True)
    return {"articles": sum(isinstance(item, Article) for item in found)}


def stage_read(folder: Path, articles: int) -> Result:
    """Articles become shards, by two processes; what an earlier run took is added."""
    taken = folder / "read.json"
    before = {"articles": 0, "seconds": 0.0, "cpu": 0.0}
    if taken.exists():
        before = json.loads(taken.read_text(encoding="utf-8"))
    start, start_cpu = time.perf_counter(), all_cpu()

    def keep(_: str, done: int, __: int = 0) -> None:
        now = {
            "articles": before["articles"] + done,
            "seconds": before["seconds"] + time.perf_counter() - start,
            "cpu": before["cpu"] + all_cpu() - start_cpu,
        }
        taken.write_text(json.dumps(now), encoding="utf-8")

    filled = shard(
        archive_of(folder, articles),
        folder / "shards",
        place=Place("processes", WORKERS),
        size=shard_size(articles),
        progress=keep,
    )
    keep("read", filled.read)  # now the workers have ended, and their processor time is known
    return dict(json.loads(taken.read_text(encoding="utf-8")))


def shard_size(articles: int) -> int:
    """How many articles a shard of these has: the last one is left out of the dossiers into which one more is put."""
    return max(10, min(SHARD, articles // 6))


def stage_store(folder: Path, articles: int) -> Result:
    """Shards become a dossier with their readings."""
    for path in folder.glob("desk.db*"):
        path.unlink()
    with Dossier(folder / "desk.db") as dossier:
        added = dossier.add(folder / "shards")
    return {"articles": len(added.added), "readings": added.read}


def stage_stories(folder: Path, articles: int) -> Result:
    """Articles are placed among the others, one after the other, and stories told."""
    with Store(folder / "desk.db") as store:
        store.stories.forget(None)  # what an earlier run has placed
    with Dossier(folder / "desk.db") as dossier:
        placed = dossier.place()
        stories = dossier.stories()
    return {"articles": placed, "stories": len(stories)}


def stage_copies(folder: Path, articles: int) -> Result:
    """Copied passages are found, one article after the other."""
    with Store(folder / "desk.db") as store:
        ids = [article.id for article in store.articles()]
        archive, copies = copies_among(store, ids), 0
        for start in range(0, len(ids), TOGETHER):
            readings = {reading.article.id: reading for reading in store.readings(ids[start : start + TOGETHER])}
            copies += sum(len(archive.add(readings[each])) for each in ids[start : start + TOGETHER])
    return {"articles": len(ids), "copies": copies}


def stage_accounts(folder: Path, articles: int) -> Result:
    """Readings become an account for each story of two or more articles, one after the other."""
    kept = emptied(folder / "accounts")
    sizes, disputes = [], 0
    with Dossier(folder / "desk.db") as dossier, watch_parts(LINKING_PARTS) as watch:
        for story, account in dossier.accounts(least=LEAST):
            sizes.append(len(story.articles))
            disputes += len(account.disputes)
            (kept / f"{story.id}.pkl").write_bytes(pickle.dumps(account))
            del account  # the next one is made beside it otherwise
    largest = max(sizes, default=0)
    return {
        "articles": sum(sizes),
        "stories": len(sizes),
        "largest": largest,
        "disputes": disputes,
        "parts": watch.seconds,
    }


def stage_show(folder: Path, articles: int) -> Result:
    """Each of these accounts becomes a page and JSON."""
    pages = emptied(folder / "pages")
    sizes, written = [], 0
    for path in sorted((folder / "accounts").glob("*.pkl")):
        account: Account = pickle.loads(path.read_bytes())
        sizes.append(len(account.articles))
        for ending, told in ((".html", to_html(account)), (".json", to_json(account))):
            written += (pages / f"{path.stem}{ending}").write_text(told, encoding="utf-8")
        del account
    return {"articles": sum(sizes), "stories": len(sizes), "largest": max(sizes, default=0), "characters": written}


def emptied(folder: Path) -> Path:
    """A folder without what an earlier run has left in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def stage_placing(folder: Path, articles: int) -> Result:
    """One more article into dossiers of several sizes."""
    largest = articles - shard_size(articles)
    sizes = [*(size for size in SIZES if size < largest), largest]
    placed = min(PLACED, shard_size(articles))
    return {"articles": len(sizes), "sizes": place_in_turns(folder, sizes, placed)}


def stage_rates(folder: Path, articles: int) -> Result:
    """Reading by one process, by two, and by others."""
    return compare_rates(archive_of(folder, articles))


WORK: dict[str, Callable[[Path, int], Result]] = {
    "ingest": stage_ingest,
    "rates": stage_rates,
    "read": stage_read,
    "store": stage_store,
    "stories": stage_stories,
    "copies": stage_copies,
    "placing": stage_placing,
    "accounts": stage_accounts,
    "show": stage_show,
}
STAGES = tuple(WORK)


def do_stage(name: str, folder: Path, articles: int) -> Result:
    """Do one stage; what it took.

    Raises:
        NoData: there is nothing to measure on.
    """
    archive_of(folder, articles)
    start, start_cpu, load = time.perf_counter(), all_cpu(), os.getloadavg()[0]
    with watch_memory() as peak:
        result = WORK[name](folder, articles)
    took = {"seconds": time.perf_counter() - start, "cpu": all_cpu() - start_cpu, "megabytes": peak[0], "load": load}
    return {**took, **result}


def all_cpu() -> float:
    """Processor seconds of this process and those that it has ended."""
    times = os.times()
    return float(times.user + times.system + times.children_user + times.children_system)


@contextmanager
def watch_memory() -> Iterator[list[float]]:
    """The most memory that this process or one of its workers holds until the block ends, in MB, in a list of one."""
    peak, over = [0.0], threading.Event()

    def look() -> None:
        while True:
            pids = ["self", *(str(child.pid) for child in multiprocessing.active_children())]
            peak[0] = max([peak[0], *map(megabytes_of, pids)])
            if over.wait(0.5):
                return

    watcher = threading.Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield peak
    finally:
        peak[0] = max(peak[0], megabytes_of("self"))
        over.set()
        watcher.join()


def megabytes_of(pid: str) -> float:
    """The most memory that a process has held so far, in MB (10^6 bytes); 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) * 1024 / 1e6
    except (OSError, StopIteration, ValueError):
        return 0.0
