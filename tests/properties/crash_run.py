"""The program that `test_crash` starts: dossiers whose process is killed while it adds, reads and links.

Its first run, undisturbed, does the real work and counts the SQL statements of each stage. Then every child is a fork
that knows the readings and the account already (both stages are pure), so that what is left is what the store does; it
kills itself with SIGKILL at a chosen statement, or is killed by its parent at a chosen time. After each kill the
dossier must open and pass its check; at the end of each chain of kills it must hold the undisturbed account.

Prints one JSON object: kills by stage, every fault, and whether each account was the undisturbed one.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random

from sqlalchemy import Engine, event

from counterclaim import Account, Article, Dossier
from counterclaim.dossier import linking
from counterclaim.dossier import reading as stage_read
from counterclaim.model.reading import Reading
from tests.properties.crash_articles import write_articles

STAGES = ("open", "ingest", "read", "link")

# Each chain is one dossier that is killed again and again; the numbers of kills by count of statements add up to 21.
CHAINS = (
    ("open", "ingest", "ingest", "read", "read", "link"),
    ("ingest", "ingest", "read", "read", "link"),
    ("ingest", "read", "read", "link", "link"),
    ("ingest", "read", "link", "link", "link"),
)

# What a child needs at most for its work; kills by time fall somewhere before.
SECONDS = 3.0


class Statements:
    """Counts the SQL statements of each stage, rows of bulk inserts and COMMIT too, and tells when one is reached."""

    def __init__(self) -> None:
        self.stage = "open"
        self.counts: Counter[str] = Counter()
        self.at: tuple[str, int] | None = None

    def connected(self, connection: object, _: object) -> None:
        """Listen to a new connection."""
        connection.set_trace_callback(self.seen)  # type: ignore[attr-defined]

    def seen(self, statement: str) -> None:
        """One more statement is about to run: die here where that was asked for."""
        self.counts[self.stage] += 1
        if self.at is None:
            return
        stage, number = self.at
        later = STAGES.index(self.stage) > STAGES.index(stage)
        if later or (self.stage == stage and self.counts[stage] >= number):
            os.kill(os.getpid(), signal.SIGKILL)


def work(path: Path, articles: Path, statements: Statements) -> Account:
    """The whole job on one dossier."""
    statements.stage = "open"
    with Dossier(path) as kept:
        statements.stage = "ingest"
        kept.add(articles)
        statements.stage = "read"
        kept.read()
        statements.stage = "link"
        return kept.link()


def remember(readings: Iterable[Reading], account: Account) -> None:
    """Let the stages that only compute give what they gave before, where they are asked the same."""
    by_article = {reading.article: reading for reading in readings}
    in_order = account.readings
    gaps = set(account.gaps)
    link = linking.link_readings

    def read_again(articles: Iterable[Article], *, day_first: bool, engine: str) -> Iterator[Reading]:
        return (by_article[article] for article in articles)

    def link_again(readings, judgements=(), skipped=(), comparer=None):  # type: ignore[no-untyped-def]
        if tuple(readings) == in_order and not judgements and set(skipped) <= gaps:
            return account
        return link(readings, judgements, skipped, comparer)

    stage_read.read_articles = read_again  # type: ignore[assignment]
    linking.link_readings = link_again


def killed(child: Callable[[], None], after: float | None = None) -> bool:
    """Whether a fork that does `child` was killed; with `after`, by this process, so many seconds later."""
    pid = os.fork()
    if pid == 0:
        try:
            child()
            os._exit(0)
        finally:
            os._exit(1)
    if after is not None:
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status) == signal.SIGKILL
    if os.WEXITSTATUS(status):
        raise RuntimeError("a child failed by itself")
    return False


def faults_of(path: Path) -> list[str]:
    """What is wrong with a dossier whose process was killed; it is made anew where it had not begun to be."""
    with Dossier(path) as kept:
        return list(kept.check())


def main(folder: Path, number: int, seed: int) -> None:
    """Write the articles, run undisturbed, then kill."""
    random = Random(seed)
    articles = folder / "articles"
    articles.mkdir()
    write_articles(articles, number, seed)
    statements = Statements()
    event.listen(Engine, "connect", statements.connected)
    undisturbed = work(folder / "undisturbed.db", articles, statements)
    counts = dict(statements.counts)
    remember(undisturbed.readings, undisturbed)

    kills: Counter[str] = Counter()
    faults: list[str] = []
    equal = []
    for index, chain in enumerate(CHAINS):
        path = folder / f"chain-{index}.db"
        for stage in chain:
            statements.counts.clear()
            statements.at = (stage, random.randint(1, counts[stage]))
            if killed(lambda path=path: work(path, articles, statements)):  # type: ignore[misc]
                kills[stage] += 1
            statements.at = None
            faults += faults_of(path)
        if killed(lambda path=path: work(path, articles, statements), random.uniform(0, SECONDS)):  # type: ignore[misc]
            kills["time"] += 1
        faults += faults_of(path)
        account = work(path, articles, statements)
        equal.append(repr(account) == repr(undisturbed))
        faults += faults_of(path)
    told = {
        "articles": len(undisturbed.articles),
        "gaps": len(undisturbed.gaps),
        "statements": sum(len(reading.statements) for reading in undisturbed.readings),
        "counts": counts,
        "kills": kills,
        "faults": faults,
        "equal": equal,
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
