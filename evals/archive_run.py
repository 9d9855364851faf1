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


class Statements:
    """Counts SQL statements, rows of bulk inserts too; kills this process before the nth where that is asked for."""

    def __init__(self, last: int | None) -> None:
        self.count, self._last = 0, last
        event.listen(Engine, "connect", self.connected)

    def connected(self, connection: object, _: object) -> None:
        """Listen to a new connection."""
        connection.set_trace_callback(self.seen)  # type: ignore[attr-defined]

    def seen(self, _: str) -> None:
        """One more is about to run."""
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> int:
    """Do it."""
    dossier, archive, *statement = sys.argv[1:]
    statements = Statements(int(statement[0]) if statement else None)
    start = time.perf_counter()
    with Dossier(dossier) as kept:
        added = kept.add(archive)
    told = {
        "added": len(added.added),
        "known": added.known,
        "notes": [f"{gap.file}: {gap.reason}" for gap in added.skipped],
        "statements": statements.count,
        "seconds": round(time.perf_counter() - start, 1),
        "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
