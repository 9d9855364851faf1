"""The runner that is asked for by name."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Literal

from counterclaim.errors import InputError
from counterclaim.shards.runners.on_dask import Dask
from counterclaim.shards.runners.on_spark import Spark
from counterclaim.shards.runners.one import OneProcess
from counterclaim.shards.runners.outcome import Runner
from counterclaim.shards.runners.processes import Processes

# What a worker that reads may hold at its most, in MB, and how much of the memory workers may have together.
WORKER = 1_200
SHARE = 0.75

Where = Literal["one", "processes", "dask", "spark"]


def runner_on(where: Where, workers: int = 0, address: str | None = None) -> Runner:
    """The runner of a name.

    Args:
        where: "one" for this process, "processes" for several of this machine, "dask", "spark".
        workers: how many processes of this machine; 0 for one on each core.
        address: of the Dask scheduler or the Spark master of a cluster.

    Raises:
        InputError: an address is given where there is none to have.
    """
    if address and where not in ("dask", "spark"):
        raise InputError("only Dask and Spark have a scheduler", where=address, next_step="add --on dask or --on spark")
    workers = workers or room_for_workers()
    if where == "dask":
        return Dask(workers, address)
    if where == "spark":
        return Spark(workers, address)
    return OneProcess() if where == "one" else Processes(workers)


def room_for_workers() -> int:
    """How many workers this machine has cores and memory for."""
    return int(max(1, min(cores(), megabytes() * SHARE // WORKER)))


def megabytes() -> float:
    """The memory that this process may use, in MB (10^6 bytes): the machine's, or less where its container has less."""
    limits = [float("inf")]
    with contextlib.suppress(OSError, ValueError, AttributeError):
        limits.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e6)
    with contextlib.suppress(OSError, ValueError):
        limits.append(int(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii")) / 1e6)
    return min(limits)


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
