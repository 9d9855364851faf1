"""A dossier is made whole, opened again, and nothing else is ever touched."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from counterclaim.errors import DossierError, NewerDossier, NotADossier
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.store import Store, sqlite


def other_database(path: Path) -> None:
    """A database of some other program."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.execute("INSERT INTO recipes VALUES ('soup')")
    connection.commit()
    connection.close()


def other_database_write_ahead(path: Path) -> None:
    """Another program's database in the journal mode that a dossier has."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE articles (id TEXT)")
    connection.commit()
    connection.close()


OTHERS = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("The mayor denied it."),
    "start of a database": lambda path: path.write_bytes(b"SQLite format 3\x00"),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 20),
    "another database": other_database,
    "another database, write-ahead": other_database_write_ahead,
}


@pytest.mark.parametrize("kind", OTHERS)
def test_a_file_that_is_something_else_is_never_written_to(tmp_path, kind):
    """Not a byte of it changes, and no file appears beside it."""
    path = tmp_path / "notes.db"
    OTHERS[kind](path)
    before = path.read_bytes()

    with pytest.raises(NotADossier) as caught:
        Store(path)

    assert caught.value.where == str(path)
    assert caught.value.next_step
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["notes.db"]


def test_a_folder_is_no_dossier(tmp_path):
    """The message says that a file is wanted."""
    with pytest.raises(NotADossier, match="folder"):
        Store(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_link_to_nowhere_is_not_followed(tmp_path):
    """Nothing is made where the link points."""
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "elsewhere.db")

    with pytest.raises(DossierError):
        Store(link)

    assert not (tmp_path / "elsewhere.db").exists()


def test_a_folder_that_is_not_there_is_not_made(tmp_path):
    """The message says what to look at."""
    with pytest.raises(DossierError, match="cannot be opened") as caught:
        Store(tmp_path / "no" / "vote.db")

    assert "folder" in caught.value.next_step
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["vote.db", "name with ? and #.db", "мітинг 🗳.db", "file:vote.db", ".hidden"])
def test_a_new_dossier_is_whole_and_alone(tmp_path, name):
    """It is marked in its header before anything is in it, and leaves no file beside it when closed."""
    path = tmp_path / name
    with Store(path) as store:
        assert sqlite.is_dossier(path)
        store.put_article(Article.of("The mayor denied it.", file="a.txt"))

    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert path.read_bytes()[68:72] == b"CtrC"
    with Store(path) as store:
        assert [article.text for article in store.articles()] == ["The mayor denied it."]


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_leftover_of_a_lost_database_is_not_taken_in(tmp_path, ending):
    """SQLite would play it into the new file."""
    leftover = tmp_path / f"vote.db{ending}"
    leftover.write_bytes(b"changes of another file")

    with pytest.raises(NotADossier, match="no longer there"):
        Store(tmp_path / "vote.db")

    assert [file.name for file in tmp_path.iterdir()] == [leftover.name]


def test_a_new_dossier_has_the_permissions_of_any_new_file(tmp_path):
    """It is not only for its owner, unless the person's umask says so."""
    plain = tmp_path / "plain.txt"
    plain.touch()
    Store(tmp_path / "vote.db").close()

    assert stat.S_IMODE((tmp_path / "vote.db").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_whoever_comes_second_finds_the_dossier_of_the_first(tmp_path, monkeypatch):
    """Two that make the same dossier at once end with one dossier; neither overwrites the other's."""
    from counterclaim.store import opening

    path = tmp_path / "vote.db"
    slow = opening.lay_tables

    def lay_tables_while_another_is_faster(engine):
        monkeypatch.setattr(opening, "lay_tables", slow)
        with Store(path) as first:
            first.put_article(Article.of("The mayor denied it."))
        slow(engine)

    monkeypatch.setattr(opening, "lay_tables", lay_tables_while_another_is_faster)
    with Store(path) as second:
        assert len(second.articles()) == 1

    assert [file.name for file in tmp_path.iterdir()] == ["vote.db"]


def test_a_newer_dossier_is_not_opened(tmp_path):
    """It is left as it is, and the message names both versions."""
    path = tmp_path / "vote.db"
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(NewerDossier, match="99"):
        Store(path)

    assert path.read_bytes() == before


def test_a_damaged_dossier_is_an_error_of_ours(tmp_path):
    """Its header is right and the rest is not: no traceback of a library."""
    path = tmp_path / "vote.db"
    Store(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))

    with pytest.raises(DossierError):
        Store(path)


def test_two_dossiers_in_memory_have_nothing_in_common():
    """Each has its own articles."""
    with Store() as one, Store() as other:
        one.put_article(Article.of("The mayor denied it."))

        assert other.articles() == ()


WRITES = """
import sys
from counterclaim.model.judgement import Judgement
from counterclaim.store import Store
with Store(sys.argv[1]) as store:
    store.decide(Judgement("dispute-1", "", sys.argv[2], "Ole", "2031-05-02T10:00:00+00:00"))
"""


def test_a_dossier_that_is_opened_twice_keeps_what_others_write_and_what_it_writes(tmp_path):
    """Reading a file's header by hand would drop SQLite's locks on it; another process then takes the log away."""
    path = tmp_path / "two.db"
    with Store(path) as first:
        first.articles()
        with Store(path) as second:
            for verdict in ("accepted", "rejected"):
                subprocess.run([sys.executable, "-c", WRITES, str(path), verdict], check=True)
                for store in (first, second):
                    assert next(each.verdict for each in store.judgements() if each.holds) == verdict
                first.decide(Judgement("dispute-1", "", "note", "Ida", "2031-05-02T11:00:00+00:00", note=verdict))
    with Store(path) as later:
        assert [judgement.note for judgement in later.judgements() if judgement.note] == ["accepted", "rejected"]


WRITES_INTO_HEADER = """
import sys
with open(sys.argv[1], "r+b") as file:
    file.seek(28)
    file.write((1 << 30).to_bytes(4, "big"))
"""


def test_a_dossier_whose_log_is_being_moved_into_it_is_opened_all_the_same(tmp_path):
    """Its header promises pages that the file does not have yet; what holds stands in the log."""
    path = tmp_path / "vote.db"
    with Store(path) as first:
        first.put_article(Article.of("The mayor denied it. " * 9_999, file="a.txt"))
        subprocess.run([sys.executable, "-c", WRITES_INTO_HEADER, str(path)], check=True)
        with Store(path) as second:
            assert [article.file for article in second.articles()] == ["a.txt"]
            assert second.faults() == ()
