"""How a file is checked: without a change, and also where it may not be written to."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from counterclaim.errors import DossierError
from counterclaim.model.article import Article
from counterclaim.store import Store, sqlite


@pytest.fixture
def path(tmp_path) -> Path:
    """A dossier with an article."""
    path = tmp_path / "harbour.db"
    with Store(path) as store:
        store.put_article(Article.of("The ferry sank.\n\nNobody sank it, the captain said.", file="a.txt"))
    return path


def test_checking_changes_nothing(path):
    """Two checks in a row see the same file."""
    with Store(path) as store:
        store.faults()
        before = path.read_bytes()
        store.faults()

    assert path.read_bytes() == before


@pytest.mark.parametrize("faults", [0, 1])
def test_a_dossier_that_may_not_be_written_to_is_checked_all_the_same(path, faults):
    """The search index is compared in a copy: what is sound is not called damaged, and what is damaged is found."""
    if faults:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("DELETE FROM paragraph_words_data WHERE id > 10")
        connection.close()
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
