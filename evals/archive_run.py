"""The process that `evals.archives` starts: adds one archive to a dossier, and kills itself where it is told to.

    python -m evals.archive_run DOSSIER ARCHIVE [STATEMENT]

With a number it dies by SIGKILL before that SQL statement, be that in the middle of a transaction. Otherwise it prints
one JSON object: articles that were new, articles that were known, notes, seconds, and the most memory it held.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time

from sqlalchemy import Engine, event

from counterclaim import Dossier


def die_at(statement: int) -> None:
    """Let this process be killed before its nth SQL statement."""
    seen = 0

    def count(_: str) -> None:
        nonlocal seen
        seen += 1
        if seen >= statement:
            os.kill(os.getpid(), signal.SIGKILL)

    @event.listens_for(Engine, "connect")
    def connected(connection: object, _: object) -> None:
        connection.set_trace_callback(count)  # type: ignore[attr-defined]


def main() -> int:
    """Do it."""
    dossier, archive, *statement = sys.argv[1:]
    if statement:
        die_at(int(statement[0]))
    start = time.perf_counter()
    with Dossier(dossier) as kept:
        added = kept.add(archive)
    told = {
        "added": len(added.added),
        "known": added.known,
        "notes": [f"{gap.file}: {gap.reason}" for gap in added.skipped],
        "seconds": round(time.perf_counter() - start, 1),
        "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
