"""One of those who work on a dossier at once: a process that `evals.writers` starts.

Reads its task as a line of JSON and writes what it did as another: how long each act took, what it was told is kept,
and every error that a person would have seen.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from counterclaim.dossier import Dossier
from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement
from counterclaim.settings import Settings
from counterclaim.store import Store

# How many new articles are linked at most: after that a link takes longer than the run.
MOST_LINKED = 12

TEXT = """Ferry {number} leaves the port of Lodem

The port authority said on Monday that ferry {number} of {name} had left Lodem with {people} people on board.
"Nobody was warned," Ida Brandvik told reporters. The dockers' union denied that it had known of the departure.
"""


class Work:
    """What one process does, and what came of it."""

    def __init__(self, task: dict[str, Any]) -> None:
        self.task = task
        self.chance = random.Random(task["name"])
        self.seconds: defaultdict[str, list[float]] = defaultdict(list)
        self.kept: list[tuple[str, str]] = []
        self.errors: list[str] = []
        self.number = 0
        self.settings = Settings(engine="rules", workers=1)
        self.folder = Path(tempfile.mkdtemp(prefix="writer-"))
        self.dossier = Dossier(task["location"], settings=self.settings)
        self.store = Store(task["location"])
        # What the story is: whoever loads an account must find all of one.
        self.readings = self.store.readings()
        self.account = self.store.account()

    def do(self, until: float) -> None:
        """Act by chance until the time is over."""
        acts = self.writing() if self.task["role"] == "writer" else self.reading()
        names = [name for name, (weight, _) in acts.items() for _ in range(weight)]
        while time.monotonic() < until:
            name = self.chance.choice(names)
            start = time.monotonic()
            try:
                acts[name][1]()
            except Exception as error:  # all that a person would see
                self.errors.append(f"{self.task['name']}: {name}: {type(error).__name__}: {error}")
            self.seconds[name].append(time.monotonic() - start)

    def writing(self) -> dict[str, tuple[int, Callable[[], None]]]:
        """What a writer does, each with its weight."""
        acts = {"add": (6, self.add), "decide": (6, self.decide), "reread": (1, self.reread), "save": (3, self.save)}
        return acts | ({"link": (1, self.link)} if self.task["links"] else {})

    def reading(self) -> dict[str, tuple[int, Callable[[], None]]]:
        """What a reader does, each with its weight."""
        return {
            "list": (4, lambda: self.look(self.dossier)),
            "search": (4, lambda: self.search(self.dossier)),
            "account": (4, self.load),
            "open": (1, self.open_anew),
        }

    def add(self) -> None:
        """Add a new article."""
        self.number += 1
        path = self.folder / f"{self.task['name']}-{self.number}.txt"
        words = {"number": self.number, "name": self.task["name"], "people": self.chance.randint(2, 400)}
        path.write_text(TEXT.format(**words), encoding="utf-8")
        (article,) = self.dossier.add([path]).added
        self.kept.append(("article", article.id))

    def decide(self) -> None:
        """Write a note."""
        at = datetime.now(UTC).isoformat(timespec="microseconds")
        note = Judgement("a dispute", "", "note", self.task["name"], at, note=f"{self.chance.random()}")
        self.kept.append(("decision", self.store.decide(note).id))

    def reread(self) -> None:
        """Write the reading of an article of the story anew; the account is taken away by it."""
        self.store.save_reading(self.chance.choice(self.readings), "anew")

    def save(self) -> None:
        """Write the whole account of the story."""
        if self.account is not None:
            self.store.save_account(self.account, f"saved by {self.task['name']}")

    def link(self) -> None:
        """Read and link all of it, as long as that is little."""
        if len(self.store.articles()) < MOST_LINKED:
            self.dossier.link()

    def look(self, dossier: Dossier) -> None:
        """List what is there: the story is never missing."""
        known = {article.id for article in dossier.articles()}
        if not {reading.article.id for reading in self.readings} <= known:
            self.errors.append(f"{self.task['name']}: articles are missing")
        dossier.judgements()

    def search(self, dossier: Dossier) -> None:
        """Find something that is there."""
        if not dossier.search_best("harbour", 5):
            self.errors.append(f"{self.task['name']}: nothing was found")

    def load(self) -> None:
        """Load the account: none, or all of one."""
        account = self.store.account()
        if account is not None and not is_whole(account):
            self.errors.append(f"{self.task['name']}: an account is not whole")

    def open_anew(self) -> None:
        """Open the dossier as another program would, look and close it."""
        with Dossier(self.task["location"], settings=self.settings) as dossier:
            self.look(dossier)
            self.search(dossier)

    def report(self) -> dict[str, Any]:
        """What `evals.writers` is told."""
        return {"seconds": self.seconds, "kept": self.kept, "errors": self.errors}


def is_whole(account: Account) -> bool:
    """Whether everything that an account is made of is one state of the dossier."""
    read = {said.id for reading in account.readings for said in (*reading.statements, *reading.narrations)}
    used = {said for claim in account.claims for said in claim.statements}
    used |= {said for dispute in account.disputes for side in dispute.sides for said in side.statements}
    return used <= read and bool(account.disputes) and all(len(each.sides) > 1 for each in account.disputes)


def main() -> None:
    """Do what the task says."""
    work = Work(json.loads(sys.stdin.readline()))
    work.do(time.monotonic() + work.task["seconds"])
    sys.stdout.write(json.dumps(work.report()))


if __name__ == "__main__":
    main()
