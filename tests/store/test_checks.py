"""A file that no longer tells the truth says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.model.article import Article
from counterclaim.store import Store
from counterclaim.store.checks import places_of
from counterclaim.store.columns import metadata
from counterclaim.store.page_tables import page_places
from tests.show.harbour_story import make_account

pytestmark = pytest.mark.usefixtures("either")


@pytest.fixture
def path(tmp_path, either) -> Path:
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
def test_a_changed_quote_is_found(path, either, table, column):
    """The sentence names the table and the column."""
    assert either.change(path, f'UPDATE {table} SET "{column}" = \'something else\' WHERE "{column}" IS NOT NULL') > 0

    with Store(path) as store:
        faults = store.faults()

    assert any(fault.startswith(f"{table}.{column} says 'something else'") for fault in faults)


def test_a_moved_passage_is_found(path, either):
    """A quote that stands elsewhere than it says is no quote."""
    either.change(path, 'UPDATE evidence SET "start" = "start" + 1, "end" = "end" + 1')

    with Store(path) as store:
        assert len(store.faults()) > 3


def test_a_changed_text_is_found(path, either):
    """The text of an article is part of its id."""
    either.change(path, "UPDATE articles SET text = text || ' And so on.'")

    with Store(path) as store:
        faults = store.faults()

    assert all("is not the text that was added" in fault for fault in faults)
    assert len(faults) == len(make_account().articles)


def test_a_lost_reference_is_found(path, either):
    """Somebody deleted an article with a tool that does not look."""
    either.change(path, "DELETE FROM articles WHERE file = (SELECT min(file) FROM articles)")

    with Store(path) as store:
        faults = store.faults()

    assert any("points to a row of articles that is not there" in fault for fault in faults)


def test_an_index_that_does_not_fit_is_found(path, either):
    """What a search would find is not what is there."""
    if either.name == "sqlite":
        either.change(path, "DROP TRIGGER paragraph_removed")
    either.change(path, "DELETE FROM paragraphs WHERE number = 1")

    with Store(path) as store:
        assert "the search index does not fit the paragraphs" in store.faults()


def test_every_passage_of_every_table_is_looked_at():
    """A column with a first character belongs to a passage that the check knows; but for lines that keep no words."""
    for table in metadata.sorted_tables:
        if table is page_places:
            continue
        starts = {column.name for column in table.columns if column.name == "start" or column.name.endswith("_start")}
        assert starts == {place.start for place in places_of(table)}, table.name


def test_a_text_with_a_nul_is_compared_to_its_end(tmp_path, either):
    """SQL would stop at the NUL; the check does not."""
    path = tmp_path / "nul.db"
    with Store(path) as store:
        store.put_article(Article.of("before\x00after it"))
        assert store.faults() == ()
    nul = "char(0)" if either.name == "sqlite" else "chr(1) || chr(1)"
    either.change(path, f"UPDATE paragraphs SET quote = 'before' || {nul} || 'later on'")

    with Store(path) as store:
        assert any(fault.startswith("paragraphs.quote says") for fault in store.faults())
