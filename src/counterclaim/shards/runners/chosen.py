"""The runner that is asked for by name."""

from __future__ import annotations

import os
from typing import Literal

from counterclaim.errors import InputError
from counterclaim.shards.runners.on_dask import Dask
from counterclaim.shards.runners.on_spark import Spark
from counterclaim.shards.runners.one import OneProcess
from counterclaim.shards.runners.outcome import Runner
from counterclaim.shards.runners.processes import Processes

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
    workers = workers or cores()
    if where == "dask":
        return Dask(workers, address)
    if where == "spark":
        return Spark(workers, address)
    return OneProcess() if where == "one" else Processes(workers)


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
