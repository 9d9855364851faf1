"""One job of the desk as it stands, and what came of it: adding files, or rebuilding.

`jobs` does them and makes these; pages and `job_words` show them. Invariant: a job never changes, another takes its
place; every end has a sentence that says what happened and what to do next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from counterclaim.errors import CounterclaimError
from counterclaim.web.process import name_of

Kind = Literal["add", "rebuild"]
State = Literal["waiting", "running", "done", "failed", "stopped"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of what came of an addition: an article, or a file that was left out, with why."""

    file: str
    article: str = ""
    title: str = ""
    reason: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an addition: what is new, how many were known, what was left out, which names were taken."""

    added: tuple[Entry, ...] = ()
    known: int = 0
    skipped: tuple[Entry, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """One job as it stands now. `files` are the names that were given; `stage`, `done` and `total` say how far it is.

    `problem` says what happened where it failed. Times are ISO 8601, "" for what has not happened.
    """

    number: int
    kind: Kind
    files: tuple[str, ...] = ()
    state: State = "waiting"
    stage: str = ""
    done: int = 0
    total: int = 0
    asked_at: str = ""
    ended_at: str = ""
    outcome: Outcome | None = None
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state in ("done", "failed", "stopped")


def ending(last: dict[str, Any], code: int | None) -> dict[str, Any]:
    """What a job has come to, from the last words of its process and its exit code."""
    if "result" in last:
        return {"state": "done", "outcome": outcome_of(last["result"])}
    if "error" in last:
        return {"state": "failed", "problem": str(CounterclaimError(**last["error"])) if last["error"] else ""}
    if code is not None and code < 0:
        error = CounterclaimError(
            f"its process was ended from outside ({name_of(-code)})",
            next_step="make sure that the memory is enough, then rebuild; what was added so far is kept",
        )
    else:
        error = CounterclaimError(
            "its process ended before it was done",
            next_step="look at the window in which the desk was started, then rebuild; what was added so far is kept",
        )
    return {"state": "failed", "problem": str(error)}


def outcome_of(told: dict[str, Any]) -> Outcome:
    """The outcome that a worker told."""
    return Outcome(
        tuple(Entry(file, article, title) for article, file, title in told.get("added", ())),
        told.get("known", 0),
        tuple(Entry(file, reason=reason, next_step=step) for file, reason, step in told.get("skipped", ())),
        tuple((given, kept) for given, kept in told.get("renamed", ())),
    )
