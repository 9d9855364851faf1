"""A process of its own for what takes long: adds files or rebuilds, and tells how far it is.

`jobs` starts it with one line of JSON and reads lines of JSON from it. Never part of the server's process: reading and
linking would keep every reader waiting. Invariants: what it stores is whole at any moment (the dossier sees to that),
and it ends with the server, whatever ends that.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from counterclaim.dossier import Dossier
from counterclaim.errors import CounterclaimError
from counterclaim.settings import Settings
from counterclaim.web.process import stand_back
from counterclaim.web.staging import lay_out

Tell = Callable[..., None]

# Between two words on how far it is.
PAUSE = 0.2  # seconds

GONE = 1


def main() -> None:
    """Do the one job that stands in the first line of the input."""
    task = json.loads(sys.stdin.readline())
    threading.Thread(target=end_with_the_server, daemon=True).start()
    stand_back()
    try:
        with Dossier(task["dossier"], settings=Settings(**task["settings"])) as dossier:
            tell(result=do(dossier, task, Paced(tell)))
    except CounterclaimError as error:
        tell(error={"what": error.what, "where": error.where, "next_step": error.next_step})
    except MemoryError:
        tell(error={"what": "the memory is not enough", "where": "", "next_step": "add fewer files at a time"})
    except OSError as error:  # a disk that fills up, a file that goes away
        words = (error.strerror or str(error)).lower()
        where = str(error.filename or "")
        tell(error={"what": words, "where": where, "next_step": "check the disk and the rights on it"})


def do(dossier: Dossier, task: dict[str, Any], progress: Paced) -> dict[str, Any]:
    """Carry out a task and say what came of it."""
    if task["kind"] == "rebuild":
        dossier.link(progress=progress)
        return {}
    folder = Path(task["folder"])
    renamed = lay_out(folder, dossier.articles())
    added = dossier.add([folder], progress=progress)
    dossier.forget_skipped(folder)  # that it holds no article is told file by file, and the folder is soon gone
    if not dossier.is_current():
        dossier.link(progress=progress)
    return {
        "added": [[article.id, article.file, article.title or ""] for article in added.added],
        "known": added.known,
        "skipped": [[gap.file, gap.reason, gap.next_step] for gap in added.skipped if gap.file != str(folder)],
        "renamed": renamed,
    }


class Paced:
    """Tells how far a stage is, but not oftener than anybody reads it."""

    def __init__(self, tell: Tell) -> None:
        self.tell = tell
        self.last = ("", 0.0)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Tell it where the stage is new, is over, or was last told a while ago."""
        now = time.monotonic()
        if self.last[0] != stage or done == total or now - self.last[1] > PAUSE:
            self.last = (stage, now)
            self.tell(stage=stage, done=done, total=total)


def tell(**message: object) -> None:
    """One line for the server."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def end_with_the_server() -> None:
    """Wait until nobody holds the other end of the input any more, then end at once."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(GONE)


if __name__ == "__main__":
    main()
