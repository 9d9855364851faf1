"""The ledger of people's decisions: rows are added and withdrawn, never changed or deleted.

Triggers in the file hold the same promise against every other program.
"""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from counterclaim.model.judgement import Judgement
from counterclaim.store.article_tables import judgements
from counterclaim.store.rows import add_rows, clean, rows_of


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
    }
    add_rows(connection, judgements, [clean(row)])


def withdraw_judgement(connection: Connection, identity: str, at: str) -> None:
    """Say that a decision holds no longer; one that was withdrawn keeps its time."""
    holds = (judgements.c.id == identity) & (judgements.c.withdrawn_at == "")
    connection.execute(update(judgements).where(holds).values(withdrawn_at=at))


def load_judgements(connection: Connection) -> tuple[Judgement, ...]:
    """All decisions in the order in which they were made, withdrawn ones too."""
    return tuple(
        Judgement(
            row["left"],
            row["right"],
            row["verdict"],
            row["decided_by"],
            row["decided_at"],
            row["withdrawn_at"],
            row["note"],
        )
        for row in rows_of(connection, judgements, "decided_at", "id")
    )
