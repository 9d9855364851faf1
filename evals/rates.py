"""Reading by one process and by two, beside plain multiprocessing, spaCy's pipeline and textacy: in one run, in turns.

Ours is what a dossier and `counterclaim shard` use (`counterclaim.shards.runners.processes`). Every worker has loaded
its models before the clock starts, and none begins before all have.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.read import read_articles
from counterclaim.read.engines import spacy_engine
from counterclaim.shards.runners.processes import work_through
from evals import textacy_peer
from evals.workers import LONGEST_START, WARM, seconds_with

# Articles that are compared on, and how often; the best round counts.
SAMPLE = 120
ROUNDS = 2
TOGETHER = 4


@dataclass(frozen=True, slots=True)
class Ready:
    """Reads some texts; those of the first call wait until every worker is ready."""

    barrier: Barrier

    def __call__(self, texts: tuple[str, ...]) -> tuple[Reading, ...]:
        """The readings of the texts."""
        readings = tuple(read_articles([Article.of(text) for text in texts]))
        if texts == (WARM,):
            self.barrier.wait(timeout=LONGEST_START)
        return readings


def seconds_of_ours(workers: int, texts: list[str]) -> float:
    """Seconds on the clock in which our workers read all texts, once they are warm."""
    work = Ready(multiprocessing.get_context("spawn").Barrier(workers))
    batches = [tuple(texts[n : n + TOGETHER]) for n in range(0, len(texts), TOGETHER)]
    results = work_through(work, [*[(WARM,)] * workers, *batches], workers, print)
    for _ in range(workers):
        next(results)
    start = time.perf_counter()
    for finished in results:
        assert finished.result is not None, finished.fault
    return time.perf_counter() - start


def seconds_of(job: Callable[[str], object], texts: list[str]) -> float:
    """Seconds on the clock for all texts in this process."""
    job(WARM)
    start = time.perf_counter()
    for text in texts:
        job(text)
    return time.perf_counter() - start


def compare_rates(archive: Path) -> dict[str, Any]:
    """Seconds of each for the same articles, and why one is absent."""
    lines = archive.read_text(encoding="utf-8").splitlines()
    texts = [str(json.loads(line)["text"]) for line in lines[:: max(len(lines) // SAMPLE, 1)]][:SAMPLE]
    nlp = spacy_engine.load()
    jobs: dict[str, Callable[[], float]] = {
        "reading, one process": partial(seconds_of_ours, 1, texts),
        "reading, two processes": partial(seconds_of_ours, 2, texts),
        "reading, two of plain multiprocessing": partial(seconds_with, 2, texts, "trained"),
        "spaCy's pipeline alone, one process": partial(seconds_of, nlp, texts),
    }
    absent = []
    if textacy_peer.is_there():
        jobs["textacy's direct quotations alone, one process"] = partial(
            seconds_of, textacy_peer.textacy_attributions, texts
        )
    else:
        absent.append(textacy_peer.HOW_TO_INSTALL)
    load = os.getloadavg()[0]
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            best[name] = min(best.get(name, float("inf")), job())
    return {
        "articles": len(texts),
        "words": sum(len(text.split()) for text in texts),
        "rounds": ROUNDS,
        "seconds": best["reading, one process"],
        "peers": best,
        "absent": absent,
        "load": load,
    }
