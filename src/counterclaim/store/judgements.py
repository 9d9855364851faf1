"""The ledger of people's decisions: rows are added and withdrawn, never changed or deleted.

Whoever decides looks at the ledger and writes in one transaction, so that two people at once lose nothing and double
nothing. Triggers in the file hold the promise against every other program.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select, update

from counterclaim.model.judgement import Judgement
from counterclaim.store.article_tables import judgements
from counterclaim.store.columns import Row
from counterclaim.store.rows import add_rows, clean, rows_of, storable


def decide(connection: Connection, judgement: Judgement, replaces: Collection[str] = ()) -> Judgement:
    """Enter a decision; the entry as the ledger has it.

    The same decision by the same person while it holds is the one that is there. Those that it contradicts, whoever
    made them, are withdrawn by this one. No two entries have one moment, so that the time of a withdrawal names the
    decision that made it: where the clock is too coarse, the later one is a microsecond on. Must run in a transaction
    that holds the right to write.

    Args:
        judgement: what was decided.
        replaces: ids of further decisions that it withdraws.
    """
    judgement = cleaned(judgement)
    holding = load_judgements(connection, holding=True)
    for other in holding:
        if judgement.repeats(other):
            return other
    while connection.execute(select(judgements.c.id).where(judgements.c.decided_at == judgement.decided_at)).first():
        judgement = replace(judgement, decided_at=a_moment_after(judgement.decided_at))
    for other in holding:
        if judgement.contradicts(other) or other.id in replaces:
            withdraw_judgement(connection, other.id, judgement.decided_at, judgement.decided_by)
    add_judgement(connection, judgement)
    return load_judgement(connection, judgement.id)


def add_judgement(connection: Connection, judgement: Judgement) -> None:
    """Write a decision; the same one twice is once."""
    if connection.execute(select(judgements.c.id).where(judgements.c.id == judgement.id)).first():
        return
    row = {
        "id": judgement.id,
        "left": judgement.left,
        "right": judgement.right,
        "verdict": judgement.verdict,
        "decided_by": judgement.decided_by,
        "decided_at": judgement.decided_at,
        "withdrawn_at": judgement.withdrawn_at,
        "note": judgement.note,
        "withdrawn_by": judgement.withdrawn_by,
        "passages": "\n".join(judgement.passages),
    }
    add_rows(connection, judgements, [clean(row)])


def withdraw_judgement(connection: Connection, identity: str, at: str, by: str = "") -> None:
    """Say that a decision holds no longer; one that was withdrawn keeps its time."""
    holds = (judgements.c.id == identity) & (judgements.c.withdrawn_at == "")
    connection.execute(update(judgements).where(holds).values(withdrawn_at=at, withdrawn_by=storable(by)))


def load_judgements(connection: Connection, *, holding: bool = False) -> tuple[Judgement, ...]:
    """All decisions in the order in which they were made, withdrawn ones too unless only those `holding` are asked."""
    where = judgements.c.withdrawn_at == "" if holding else None
    return tuple(judgement_of(row) for row in rows_of(connection, judgements, "decided_at", "id", where=where))


def load_judgement(connection: Connection, identity: str) -> Judgement:
    """The decision with an id, which is there."""
    (row,) = rows_of(connection, judgements, "id", where=judgements.c.id == identity)
    return judgement_of(row)


def ledger_mark(connection: Connection) -> str:
    """What tells one state of the ledger from every other: each entry and each withdrawal counts it up."""
    entries, withdrawn = connection.execute(
        select(func.count(), func.count().filter(judgements.c.withdrawn_at != "")).select_from(judgements)
    ).one()
    return f"{entries}.{withdrawn}"


def judgement_of(row: Row) -> Judgement:
    """The decision that a row is."""
    return Judgement(
        row["left"],
        row["right"],
        row["verdict"],
        row["decided_by"],
        row["decided_at"],
        row["withdrawn_at"],
        row["note"],
        row["withdrawn_by"],
        tuple(row["passages"].split("\n")) if row["passages"] else (),
    )


def cleaned(judgement: Judgement) -> Judgement:
    """The decision as its row will hold it: with its id, and comparable with the others."""
    left, right = storable(judgement.left), storable(judgement.right)
    by, note = storable(judgement.decided_by), storable(judgement.note)
    return replace(judgement, left=left, right=right, decided_by=by, note=note)


def a_moment_after(time: str) -> str:
    """The time a microsecond later: two notes by one person in one microsecond are two."""
    return (datetime.fromisoformat(time) + timedelta(microseconds=1)).isoformat(timespec="microseconds")
