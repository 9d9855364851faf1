"""Every reader of a format, fed with bent files for as long as you like: no crash, no hang, no memory above the bound.

    python -m evals.fuzz [--parser NAME] [--seconds 600] [--seed 0] [--keep]

Guided by coverage: a file that makes a reader take a step from line to line that none has made before is bent further.
Each reader works in a process of its own under a limit of memory; this one watches it, starts it anew when it dies, and
writes down the file that it died of. A file may take 5 seconds of processor time and 512 MB. What is found stands in
`tests/ingest/corpus`, where a test replays it for ever; `--keep` puts the smallest files that reached something there
too.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from evals.fuzzing.parsers import PARSERS
from evals.fuzzing.worker import SECONDS, found

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "ingest" / "corpus"
MEGABYTES = 512
LARGEST_KEPT = 4_000
MOST_KEPT = 8


@dataclass(slots=True)
class Tally:
    """What one reader has gone through."""

    files: int = 0
    steps: int = 0
    queue: int = 0
    faults: dict[str, bytes] = field(default_factory=dict)


def watch(name: str, folder: Path, seconds: float, seed: int) -> Tally:
    """Let one reader work for so long, starting it anew whenever it dies."""
    tally, end, start = Tally(), time.monotonic() + seconds, 0
    while (left := end - time.monotonic()) > 1 or not start:
        command = [sys.executable, "-m", "evals.fuzzing.worker", name, str(folder), str(left), str(seed + start)]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen([*command, str(MEGABYTES)], stdout=log, stderr=log)
            hung = wait(process, folder)
        start += 1
        count, steps = beat_of(folder)
        tally.files, tally.steps = tally.files + count, max(tally.steps, steps)
        if process.returncode in {0, 3} and not hung:
            continue
        if not count:
            raise RuntimeError((folder / "log").read_text(errors="replace")[-2_000:])
        why = f"hang: more than {SECONDS:.0f} s" if hung else f"crash: ended with {process.returncode}"
        found(folder, why, (folder / "now").read_bytes())
    tally.queue = len(list((folder / "queue").iterdir()))
    for path in sorted((folder / "found").glob("*.why")) if (folder / "found").exists() else ():
        tally.faults[path.read_text(encoding="utf-8")] = path.with_suffix("").read_bytes()
    return tally


def wait(process: subprocess.Popen[bytes], folder: Path) -> bool:
    """Wait for the end of a process; True where it hung on one file and was ended."""
    last, since = -1, 0.0
    while process.poll() is None:
        time.sleep(0.5)
        count, used = beat_of(folder)[0], processor_seconds(process.pid)
        if count != last:
            last, since = count, used
        elif last > 0 and used - since > SECONDS + 1:
            process.kill()
            process.wait()
            return True
    return False


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


def keep(name: str, files: list[bytes]) -> None:
    """Put files where the tests replay them."""
    place = CORPUS / name.replace(" ", "_")
    place.mkdir(parents=True, exist_ok=True)
    for data in files:
        (place / hashlib.sha256(data).hexdigest()[:12]).write_bytes(data)


def main() -> int:
    """Print the table; 1 where a reader failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--parser", action="append", choices=sorted(PARSERS), help="one of them; all unless given")
    parser.add_argument("--seconds", type=float, default=600, help="for each")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", action="store_true", help="keep small files that reached something as tests")
    given = parser.parse_args()
    failed = 0
    print(f"{'reader':<14}{'files':>10}{'steps':>8}{'queue':>7}  faults")
    for name in given.parser or PARSERS:
        with tempfile.TemporaryDirectory() as place:
            tally = watch(name, Path(place), given.seconds, given.seed)
            if given.keep:
                small = sorted(path.read_bytes() for path in (Path(place) / "queue").iterdir())
                small.sort(key=len)
                keep(name, [data for data in small if len(data) <= LARGEST_KEPT][:MOST_KEPT])
        keep(name, list(tally.faults.values())) if tally.faults else None
        print(
            f"{name:<14}{tally.files:>10,}{tally.steps:>8,}{tally.queue:>7,}  {len(tally.faults) or 'none'}", flush=True
        )
        for why in tally.faults:
            print(f"    {why}", flush=True)
        failed += bool(tally.faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
