"""An older file is brought forward, step by step, and killed in between it goes on."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from counterclaim.model.article import Article
from counterclaim.store import Store, opening, sqlite
from counterclaim.store.migrations import FIRST_VERSION, MIGRATIONS, Migration, migrate, newest

# Files that earlier versions wrote, as text: two articles, one decision. They must open for ever.
WRITTEN = sorted(Path(__file__).parent.glob("version_*.sql"))


def old_file(sql: Path, folder: Path) -> Path:
    """The file that some SQL makes."""
    path = folder / "old.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(sql.read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.fixture(params=WRITTEN, ids=lambda path: path.stem)
def old(request, tmp_path) -> Path:
    """A file of an earlier version."""
    return old_file(request.param, tmp_path)


@pytest.fixture
def first(tmp_path) -> Path:
    """A file of version 1."""
    return old_file(Path(__file__).with_name("version_1.sql"), tmp_path)


def add_colour(connection: Connection) -> None:
    """A step that only a test has."""
    connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")


def fail(connection: Connection) -> None:
    """A step that breaks off in the middle."""
    connection.exec_driver_sql("CREATE TABLE half (done INTEGER) STRICT")
    raise RuntimeError("killed")


COLOUR = Migration(2, "articles have a colour", add_colour)


def test_an_old_file_opens(old):
    """What was in it is in it."""
    with Store(old) as store:
        assert [article.file for article in store.articles()] == ["a.txt", "b.txt"]
        assert [span.text for span in store.search("ferry")] == ["The ferry sank, the port office said."]
        (judgement,) = store.judgements()
        assert (judgement.left, judgement.right, judgement.verdict) == ("Holm", "Ådne Holm", "same")
        assert (judgement.decided_by, judgement.withdrawn_by, judgement.passages) == ("Ida", "", ())
        assert store.faults() == ()


def test_the_ledger_of_an_old_file_is_guarded_and_written_to(old):
    """A decision that it holds is the one that is made again; it is withdrawn and never deleted."""
    with Store(old) as store:
        (first,) = store.judgements()
        again = replace(first, decided_at="2031-05-03T10:00:00+00:00")
        assert store.decide(again) == first
        store.decide(replace(again, verdict="different", decided_by="Ole"))
        assert [(each.verdict, each.withdrawn_by) for each in store.judgements()] == [
            ("same", "Ole"),
            ("different", ""),
        ]
    raw = sqlite3.connect(old)
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        raw.execute("DELETE FROM judgements")
    raw.close()


def test_an_old_file_has_the_tables_of_a_new_one(old, tmp_path):
    """Migrating and making new end in the same tables, columns, indexes, views and triggers."""
    Store(old).close()
    Store(tmp_path / "new.db").close()

    def shape(path: Path) -> list[tuple[str, str, str]]:
        connection = sqlite3.connect(path)
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        connection.close()
        return sorted((kind, name, " ".join(sql.split())) for kind, name, sql in rows)

    assert shape(old) == shape(tmp_path / "new.db")


def test_a_step_is_taken_once_and_recorded(first, monkeypatch):
    """The version, the record and the change are there together, and the views are still there."""
    monkeypatch.setattr(opening, "migrate", lambda engine: migrate(engine, (COLOUR,)))
    monkeypatch.setattr(opening, "newest", lambda: 2)
    for _ in range(2):
        Store(first).close()

    connection = sqlite3.connect(first)
    assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert connection.execute("SELECT version, name FROM migrations ORDER BY version").fetchall() == [
        (1, "made new"),
        (2, "articles have a colour"),
    ]
    assert connection.execute("SELECT DISTINCT colour FROM articles").fetchall() == [("grey",)]
    assert connection.execute("SELECT count(*) FROM who_said_what").fetchone() == (0,)
    connection.close()


def test_a_step_that_breaks_off_leaves_the_file_as_it_was(first):
    """The next run takes it again from its start."""
    engine = sqlite.engine_for(first)
    with pytest.raises(RuntimeError, match="killed"):
        migrate(engine, (COLOUR, Migration(3, "breaks off", fail)))

    with engine.connect() as connection:
        assert sqlite.version_of(connection) == 2
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    assert "half" not in names
    assert "who_said_what" in names
    migrate(engine, (COLOUR, Migration(3, "goes well", lambda connection: None)))

    with engine.connect() as connection:
        assert sqlite.version_of(connection) == 3
    engine.dispose()


def test_steps_have_no_holes():
    """The list starts after the first version and counts up by one."""
    assert [step.version for step in MIGRATIONS] == list(range(FIRST_VERSION + 1, newest() + 1))


def test_a_new_file_has_the_newest_version(tmp_path):
    """It goes through no steps."""
    with Store(tmp_path / "new.db") as store:
        store.put_article(Article.of("The mayor denied it."))
        with store.engine.connect() as connection:
            assert sqlite.version_of(connection) == newest()
