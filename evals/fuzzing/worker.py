"""The process that feeds one reader with bent files, keeps what reaches new lines, and dies where the reader does.

    python -m evals.fuzzing.worker PARSER FOLDER SECONDS SEED MEGABYTES

SECONDS are those of its processor time. FOLDER has the files found so far in `queue`; `now` is the file that is being
read, `beat` counts them and `went` names the functions of our code that they led to, for whoever watches. What goes
wrong in Python is written to `found` and the work goes on; a crash, a hang and too much memory end the process, and the
watcher writes them down.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import re
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import CodeType, FrameType
from typing import Any

import counterclaim.ingest
from evals.fuzzing.mutations import bend
from evals.fuzzing.parsers import PARSERS, Parser, run
from evals.fuzzing.pieces import name_of

ROOM = str(Path(counterclaim.ingest.__file__).parent)
SECONDS = 5.0  # of processor time for one file


class Lines:
    """Which steps from line to line the reader has made, of our own code and not of the libraries."""

    def __init__(self) -> None:
        self.seen: set[tuple[CodeType, int, int]] = set()
        self.functions: set[str] = set()
        """Those of our code that the reader was seen in, as `pieces` calls them."""
        self.new = 0
        self._ours: dict[CodeType, bool] = {}

    def trace(self, frame: FrameType, event: str, _: Any) -> Any:
        """The function for `sys.settrace`."""
        code = frame.f_code
        ours = self._ours.get(code)
        if ours is None:
            ours = self._ours[code] = code.co_filename.startswith(ROOM)
            if ours:
                file = Path(code.co_filename).relative_to(ROOM).as_posix()
                self.functions.add(f"{file}:{name_of(code.co_qualname)}")
        if not ours:
            return None
        before = 0

        def line(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal before
            step = (code, before, frame.f_lineno)
            if step not in self.seen:
                self.seen.add(step)
                self.new += 1
            before = frame.f_lineno
            return line

        return line


class Queue:
    """The files that reached something new, on the disk, so that the next process goes on from them."""

    def __init__(self, folder: Path, parser: Parser) -> None:
        self._folder = folder / "queue"
        self._folder.mkdir(parents=True, exist_ok=True)
        self.seeds = list(parser.seeds())
        self.files = [*self.seeds, *(path.read_bytes() for path in sorted(self._folder.iterdir()))]

    def add(self, data: bytes) -> None:
        """Keep a file."""
        self.files.append(data)
        (self._folder / f"{len(self.files):06d}-{hashlib.sha256(data).hexdigest()[:12]}").write_bytes(data)


def found(folder: Path, kind: str, data: bytes) -> None:
    """Write down what went wrong, once for each kind."""
    place = folder / "found"
    place.mkdir(exist_ok=True)
    name = hashlib.sha256(kind.encode()).hexdigest()[:12]
    if not (place / name).exists() or len(data) < (place / name).stat().st_size:
        (place / name).write_bytes(data)
        (place / f"{name}.why").write_text(kind, encoding="utf-8")


def kind_of(error: BaseException) -> str:
    """What tells one fault from another: the error, and the line of our code that it came through last."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(ROOM)]
    place = f"{Path(frames[-1].filename).name}, {frames[-1].name}" if frames else "the check"
    return re.sub(r"\d+", "N", f"{type(error).__name__} at {place}: {str(error)[:120]}")


def bent(queue: Queue, parser: Parser, random: Random) -> Iterator[bytes]:
    """First all files as they are, then bent ones for ever; what was found last is bent most."""
    yield from queue.files
    while True:
        files = queue.files
        which = random.choice(files[-20:]) if random.random() < 0.4 else random.choice(files)
        yield bend(which, files, parser.words, random)


def main() -> int:
    """Do it."""
    name, place, seconds, seed, megabytes = sys.argv[1:]
    folder, parser, random = Path(place), PARSERS[name], Random(int(seed))
    queue, lines = Queue(folder, parser), Lines()
    beat, went = open_beat(folder), 0
    if parser.prepare:
        parser.prepare()
    with tempfile.TemporaryDirectory() as inner:
        for data in queue.seeds:  # libraries are loaded before memory is bounded
            run(parser, data, Path(inner))
        bound_memory(int(megabytes))
        least = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        end = time.process_time() + float(seconds)
        for count, data in enumerate(bent(queue, parser, random), 1):
            (folder / "now").write_bytes(data)
            beat[:8] = count.to_bytes(8, "little")
            lines.new = 0
            sys.settrace(lines.trace)
            try:
                run(parser, data, Path(inner))
            except BaseException as error:
                sys.settrace(None)
                if isinstance(error, KeyboardInterrupt | SystemExit):
                    raise
                found(folder, kind_of(error), data)
            finally:
                sys.settrace(None)
            if len(lines.functions) > went:
                went = len(lines.functions)
                (folder / "went").write_text("\n".join(sorted(lines.functions)), encoding="utf-8")
            if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - least > int(megabytes) * 1024:
                found(folder, f"memory: more than {megabytes} MB", data)
                return 3
            if lines.new and count > len(queue.files):
                queue.add(data)
            if time.process_time() > end:
                break
    beat[8:16] = len(lines.seen).to_bytes(8, "little")
    return 0


def open_beat(folder: Path) -> mmap.mmap:
    """Sixteen bytes that the watcher sees too: how many files were read, and at the end how many steps."""
    path = folder / "beat"
    path.write_bytes(bytes(16))
    with path.open("r+b") as file:
        return mmap.mmap(file.fileno(), 16)


def bound_memory(megabytes: int) -> None:
    """Let no more memory be had than now and so much."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    size = pages * os.sysconf("SC_PAGE_SIZE") + 2 * megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


if __name__ == "__main__":
    sys.exit(main())
