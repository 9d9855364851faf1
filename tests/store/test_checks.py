"""A file that no longer tells the truth says so."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from counterclaim.errors import DossierError
from counterclaim.model.article import Article
from counterclaim.store import Store, sqlite
from counterclaim.store.checks import places_of
from counterclaim.store.columns import metadata
from tests.show.harbour_story import make_account


@pytest.fixture
def path(tmp_path) -> Path:
    """A dossier with a whole account."""
    path = tmp_path / "harbour.db"
    account = make_account()
    with Store(path) as store:
        for article in account.articles:
            store.put_article(article)
        for reading in account.readings:
            store.save_reading(reading, "")
        store.save_account(account, "state")
        assert store.account() == account
        assert store.faults() == ()
    return path


def change(path: Path, statement: str) -> int:
    """Do what somebody else might do to the file; how many rows it hit."""
    connection = sqlite3.connect(path, isolation_level=None)
    rows = connection.execute(statement).rowcount
    connection.close()
    return rows


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("sentences", "quote"),
        ("statements", "source"),
        ("statements", "sentence"),
        ("contents", "quote"),
        ("evidence", "quote"),
        ("ledger", "number"),
        ("timeline", "title"),
        ("naming_terms", "title"),
        ("copies", "left"),
        ("paragraphs", "quote"),
    ],
)
def test_a_changed_quote_is_found(path, table, column):
    """The sentence names the table and the column."""
    assert change(path, f'UPDATE {table} SET "{column}" = \'something else\' WHERE "{column}" IS NOT NULL') > 0

    with Store(path) as store:
        faults = store.faults()

    assert any(fault.startswith(f"{table}.{column} says 'something else'") for fault in faults)


def test_a_moved_passage_is_found(path):
    """A quote that stands elsewhere than it says is no quote."""
    change(path, 'UPDATE evidence SET "start" = "start" + 1, "end" = "end" + 1')

    with Store(path) as store:
        assert len(store.faults()) > 3


def test_a_changed_text_is_found(path):
    """The text of an article is part of its id."""
    change(path, "UPDATE articles SET text = text || ' And so on.'")

    with Store(path) as store:
        faults = store.faults()

    assert all("is not the text that was added" in fault for fault in faults)
    assert len(faults) == len(make_account().articles)


def test_a_lost_reference_is_found(path):
    """Somebody deleted an article with a tool that does not look."""
    change(path, "DELETE FROM articles WHERE rowid = 1")

    with Store(path) as store:
        faults = store.faults()

    assert any("points to a row of articles that is not there" in fault for fault in faults)


def test_an_index_that_does_not_fit_is_found(path):
    """What a search would find is not what is there."""
    change(path, "DROP TRIGGER paragraph_removed")
    change(path, "DELETE FROM paragraphs WHERE number = 1")

    with Store(path) as store:
        assert "the search index does not fit the paragraphs" in store.faults()


def test_checking_changes_nothing(path):
    """Two checks in a row see the same file."""
    with Store(path) as store:
        store.faults()
        before = path.read_bytes()
        store.faults()

    assert path.read_bytes() == before


def test_every_passage_of_every_table_is_looked_at():
    """A column with a first character belongs to a passage that the check knows."""
    for table in metadata.sorted_tables:
        starts = {column.name for column in table.columns if column.name == "start" or column.name.endswith("_start")}
        assert starts == {place.start for place in places_of(table)}, table.name


def test_a_text_with_a_nul_is_compared_to_its_end(tmp_path):
    """SQL would stop at the NUL; the check does not."""
    path = tmp_path / "nul.db"
    with Store(path) as store:
        store.put_article(Article.of("before\x00after it"))
        assert store.faults() == ()
    change(path, "UPDATE paragraphs SET quote = 'before' || char(0) || 'later on'")

    with Store(path) as store:
        assert any(fault.startswith("paragraphs.quote says") for fault in store.faults())


@pytest.mark.parametrize("faults", [0, 1])
def test_a_dossier_that_may_not_be_written_to_is_checked_all_the_same(path, faults):
    """The search index is compared in a copy: what is sound is not called damaged, and what is damaged is found."""
    if faults:
        change(path, "DELETE FROM paragraph_words_data WHERE id > 10")
    with Store(path) as store, store.transaction(writes=False) as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")

        assert len(sqlite.damage(connection)) == faults


def test_writing_to_what_is_protected_says_so(path):
    """The message names the cause, and not a program that would hold a lock."""
    with Store(path) as store:
        with store.transaction(writes=False) as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")
        with pytest.raises(DossierError, match="write-protected") as caught:
            store.put_article(Article.of("The mayor denied it."))

    assert "right to write" in caught.value.next_step
