"""Every reader of a format, fed with bent files for as long as you like: no crash, no hang, no memory above the bound.

    python -m evals.fuzz [--parser NAME …] [--seconds 600] [--together 1] [--folder FOLDER] [--seed 0] [--keep]

Guided by coverage: a file that makes a reader take a step from line to line that none has made before is bent further.
Each reader works in a process of its own under a limit of memory; this one watches it, starts it anew when it dies, and
writes down the file that it died of. A file may take 5 seconds of processor time, untraced, and 512 MB. What is found
stands in `tests/ingest/corpus`, where a test replays it for ever; `--keep` puts the smallest files that reached
something there too.

Seconds are those of the reader's own processor time, so that other work on the machine takes nothing away. With
`--folder` a run that was stopped goes on where it was, and a reader that had its time is not fed again until a
function or constant of ours that it goes through has changed; the files that it was bent from stay.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import counterclaim.ingest
from evals.fuzzing.parsers import PARSERS
from evals.fuzzing.pieces import Pieces, pieces_of
from evals.fuzzing.worker import SECONDS, found

ROOM = Path(counterclaim.ingest.__file__).parent
CORPUS = Path(__file__).resolve().parents[1] / "tests" / "ingest" / "corpus"
MEGABYTES = 512
LARGEST_KEPT = 4_000
MOST_KEPT = 8
PIECE = 150.0  # seconds of work between two notes of how far a reader is
LOOK = 0.5  # seconds between two looks at a process
START = 2.0  # seconds of processor time until a process has loaded its libraries
STILL = 600  # looks at a file on which no processor time is spent: the reader waits for something that does not come


@dataclass(slots=True)
class Tally:
    """What one reader has gone through, with the digest of each piece of our code that it depends on."""

    code: dict[str, str]
    seconds: float = 0.0
    files: int = 0
    steps: int = 0
    starts: int = 0


def tally_of(folder: Path, pieces: Pieces) -> Tally:
    """How far a reader is; at the beginning where something that it went through has changed."""
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
        tally = Tally(**json.loads((folder / "tally.json").read_text(encoding="utf-8")))
        if tally.code.items() <= pieces.digests().items():
            return tally
    return Tally({})


def watch(name: str, folder: Path, seconds: float, seed: int) -> Tally:
    """Let one reader work until it had so many seconds of processor time, starting it anew whenever it dies."""
    folder.mkdir(parents=True, exist_ok=True)
    pieces = pieces_of(ROOM)
    tally = tally_of(folder, pieces)
    while (left := seconds - tally.seconds) > LOOK or not tally.starts:
        command = [sys.executable, "-m", "evals.fuzzing.worker", name, str(folder), str(min(left, PIECE))]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [*command, str(seed + tally.starts), str(MEGABYTES)], stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )
            hung, used = wait(process, folder)
        count, steps = beat_of(folder)
        tally.starts, tally.seconds = tally.starts + 1, tally.seconds + used
        tally.files, tally.steps = tally.files + count, max(tally.steps, steps)
        with contextlib.suppress(FileNotFoundError):  # the first file of all ended it
            tally.code |= pieces.behind((folder / "went").read_text(encoding="utf-8").splitlines())
        (folder / "tally.json").write_text(json.dumps(asdict(tally)), encoding="utf-8")
        if process.returncode in {0, 3} and not hung:
            continue
        if not count:
            raise RuntimeError((folder / "log").read_text(errors="replace")[-2_000:])
        if hung and not hangs([sys.executable, "-m", "evals.fuzzing.once", name, str(folder / "now")]):
            continue
        why = f"hang: more than {SECONDS:.0f} s" if hung else f"crash: ended with {process.returncode}"
        found(folder, why, (folder / "now").read_bytes())
    return tally


def wait(process: subprocess.Popen[bytes], folder: Path) -> tuple[bool, float]:
    """Wait for the end of a process; whether it hung on one file and was ended, and its processor seconds."""
    last, since, used, still = -1, 0.0, 0.0, 0
    pause = threading.Event()
    while process.poll() is None:
        pause.wait(LOOK)
        count, before = beat_of(folder)[0], used
        used = max(used, processor_seconds(process.pid))
        if count != last:
            last, since, still = count, used, 0
            continue
        still = still + 1 if used == before else 0
        if last > 0 and (used - since > SECONDS - 2 * LOOK or still > STILL):
            process.kill()
            process.wait()
            return True, used
    return False, used


def hangs(command: Sequence[str]) -> bool:
    """Whether a command takes more than its processor time: to be traced alone makes a reader several times slower."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    pause, used, still = threading.Event(), 0.0, 0
    while process.poll() is None and used < SECONDS + START and still < STILL:
        pause.wait(LOOK)
        before, used = used, max(used, processor_seconds(process.pid))
        still = still + 1 if used == before else 0
    ended = process.poll() is not None
    process.kill()
    process.wait()
    return not ended


def processor_seconds(pid: int) -> float:
    """Processor time of a process so far; 0 where it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def beat_of(folder: Path) -> tuple[int, int]:
    """How many files the process has read, and how many steps it saw."""
    try:
        data = (folder / "beat").read_bytes()
    except OSError:
        return 0, 0
    return int.from_bytes(data[:8], "little"), int.from_bytes(data[8:16], "little")


def faults_of(folder: Path) -> dict[str, bytes]:
    """What went wrong, with the smallest file that it went wrong with."""
    place = folder / "found"
    whys = sorted(place.glob("*.why")) if place.exists() else ()
    return {path.read_text(encoding="utf-8"): path.with_suffix("").read_bytes() for path in whys}


def keep(name: str, files: Sequence[bytes]) -> None:
    """Put files where the tests replay them."""
    place = CORPUS / name.replace(" ", "_")
    place.mkdir(parents=True, exist_ok=True)
    for data in files:
        (place / hashlib.sha256(data).hexdigest()[:12]).write_bytes(data)


def smallest(queue: Path) -> list[bytes]:
    """The smallest files that reached something."""
    files = sorted((path.read_bytes() for path in queue.iterdir()), key=lambda data: (len(data), data))
    return [data for data in files if len(data) <= LARGEST_KEPT][:MOST_KEPT]


def line_of(name: str, tally: Tally, queue: int, faults: int) -> str:
    """One line of the table.

    >>> line_of("csv", Tally({}, 600.2, 31_000, 420), 96, 0)
    'csv                600 s    31,000     420     96  none'
    """
    return f"{name:<14}{tally.seconds:>8.0f} s{tally.files:>10,}{tally.steps:>8,}{queue:>7,}  {faults or 'none'}"


def main() -> int:
    """Print the table; 1 where a reader failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--parser", action="append", choices=sorted(PARSERS), help="one of them; all unless given")
    parser.add_argument("--seconds", type=float, default=600, help="of processor time, for each")
    parser.add_argument("--together", type=int, default=1, help="readers at once")
    parser.add_argument("--folder", type=Path, help="where everything stays, so that a run can go on")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", action="store_true", help="keep small files that reached something as tests")
    given = parser.parse_args()
    print(f"{'reader':<14}{'time':>10}{'files':>10}{'steps':>8}{'queue':>7}  faults")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(given.together) as pool:
        root = given.folder or Path(scratch)

        def feed(name: str) -> bool:
            folder = root / name.replace(" ", "_")
            tally = watch(name, folder, given.seconds, given.seed)
            faults = faults_of(folder)
            if given.keep:
                keep(name, smallest(folder / "queue"))
            if faults:
                keep(name, list(faults.values()))
            lines = [line_of(name, tally, len(list((folder / "queue").iterdir())), len(faults))]
            print("\n    ".join([*lines, *faults]), flush=True)
            return not faults

        return 0 if all(list(pool.map(feed, given.parser or PARSERS))) else 1


if __name__ == "__main__":
    sys.exit(main())
