"""Reading in processes of their own: how much faster two are than one, and how much memory one takes.

A worker starts bare, loads the models once, and gets one article after the other; its readings come back as they
would in a program, so that the way back is part of the time.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path

from counterclaim.model.article import Article
from counterclaim.model.engine import Engine
from counterclaim.model.reading import Reading
from counterclaim.read.order import read_articles

LONGEST_START = 300  # seconds until a worker that never gets ready ends the measurement
WARM = "The mayor of Orvel said that the bridge was safe."


def read_one(text: str, engine: Engine) -> Reading:
    """The reading of one text."""
    return next(iter(read_articles([Article.of(text)], engine=engine)))


def get_ready(ready: Barrier, engine: Engine) -> None:
    """Load everything, then wait until every worker has."""
    read_one(WARM, engine)
    ready.wait(timeout=LONGEST_START)


def seconds_with(workers: int, texts: Sequence[str], engine: Engine) -> float:
    """Seconds on the clock that so many processes take for all texts, once they are warm."""
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(workers + 1)
    with ProcessPoolExecutor(workers, mp_context=context, initializer=get_ready, initargs=(ready, engine)) as pool:
        for _ in range(workers):
            pool.submit(peak_megabytes)  # each call that finds no idle worker starts one
        ready.wait(timeout=LONGEST_START)
        start = time.perf_counter()
        for _ in pool.map(partial(read_one, engine=engine), texts):
            pass
        return time.perf_counter() - start


def peak_megabytes() -> float:
    """The most memory that this process has held so far, resident, in MB (10^6 bytes)."""
    status = Path("/proc/self/status")
    if status.exists():  # what `resource` says there counts the process that started this one too
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def peak_of_reading(texts: Sequence[str], engine: Engine) -> float:
    """`peak_megabytes` of a process that reads all texts, one after the other, and keeps none."""
    for text in texts:
        read_one(text, engine)
    return peak_megabytes()


def megabytes_for(texts: Sequence[str], engine: Engine) -> float:
    """The most memory that a fresh process holds while it reads all texts."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(peak_of_reading, texts, engine).result()
