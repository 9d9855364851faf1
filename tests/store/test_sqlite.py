"""What the file itself refuses, and what a search finds."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Table

from counterclaim.errors import DossierError
from counterclaim.model.account import Account
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading
from counterclaim.model.statement import Statement
from counterclaim.store import Store
from counterclaim.store.columns import metadata
from counterclaim.store.store import accounts, readings
from counterclaim.store.views import VIEWS

TEXT = """The café on Quay Street burned, the mayor said.

Ådne Holm, its owner, denied that he had set the fire.
"I was at sea," he said.\tNobody believed him.
"""


@pytest.fixture
def path(tmp_path) -> Path:
    """A dossier with one article."""
    path = tmp_path / "fire.db"
    with Store(path) as store:
        store.put_article(Article.of(TEXT, file="a.txt", outlet="The Courier"))
        store.add_judgement(Judgement("Holm", "Ådne Holm", "same", "Ida", "2031-05-02T10:00:00"))
    return path


@pytest.fixture
def raw(path):
    """The same file, opened as any other program would, with references looked at."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


def test_every_table_is_strict(raw):
    """A word never gets into a column of numbers."""
    strict = dict(raw.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"))
    assert {name: strict[name] for name in metadata.tables} == dict.fromkeys(metadata.tables, 1)

    with pytest.raises(sqlite3.IntegrityError, match="INTEGER"):
        raw.execute("UPDATE paragraphs SET \"start\" = 'first'")


def test_references_are_looked_at(path):
    """What points to nothing is refused when the transaction ends, and nothing of it is kept."""
    article = Article.of("The mayor denied it.", file="b.txt")
    with Store(path) as store:
        with pytest.raises(DossierError, match="FOREIGN KEY"):
            store.save_reading(Reading(article, "engine"), "")

        assert store.readings() == ()


def test_every_connection_looks_at_references(path):
    """The setting is not one of the file: each connection must make it."""
    with Store(path) as store, store.engine.connect() as one, store.engine.connect() as other:
        for connection in (one, other):
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"


def test_a_reader_goes_on_while_another_writes(path):
    """The one does not see what the other has not finished, and does not wait."""
    with Store(path) as writer, Store(path) as reader:
        with writer.transaction(writes=True) as connection:
            connection.exec_driver_sql("UPDATE articles SET title = 'Fire'")

            assert [article.title for article in reader.articles()] == [None]

        assert [article.title for article in reader.articles()] == ["Fire"]


def test_what_fails_leaves_nothing(path):
    """A block that raises is undone, whatever it raises."""
    with Store(path) as store:
        with pytest.raises(ZeroDivisionError), store.transaction(writes=True) as connection:
            connection.exec_driver_sql("UPDATE articles SET title = 'Fire'")
            raise ZeroDivisionError

        assert [article.title for article in store.articles()] == [None]


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM judgements",
        "UPDATE judgements SET verdict = 'different'",
        "UPDATE judgements SET note = 'changed', withdrawn_at = '2031-05-03'",
        "UPDATE judgements SET \"left\" = 'Dahl', withdrawn_at = '2031-05-03'",
    ],
)
def test_the_ledger_refuses_to_forget(raw, change):
    """Also when another program opens the file."""
    with pytest.raises(sqlite3.IntegrityError, match="only withdrawn"):
        raw.execute(change)

    assert raw.execute("SELECT verdict, withdrawn_at FROM judgements").fetchall() == [("same", "")]


def test_a_decision_is_withdrawn_once(raw):
    """Its time is not changed afterwards."""
    raw.execute("UPDATE judgements SET withdrawn_at = '2031-05-03'")

    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("UPDATE judgements SET withdrawn_at = ''")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("UPDATE judgements SET withdrawn_at = '2031-05-04'")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", ["The café on Quay Street burned, the mayor said."]),
        ("ADNE holm", ["Ådne Holm, its owner, denied that he had set the fire."]),
        ('"set the fire"', ["Ådne Holm, its owner, denied that he had set the fire."]),
        ('"the set fire"', []),
        ("sea Nobody", ['"I was at sea," he said.\tNobody believed him.']),
        ("mayor owner", []),
        ("said NOT mayor", []),
        ("quote:cafe", []),
        ("caf*", []),
        (
            "^the",
            [
                "The café on Quay Street burned, the mayor said.",
                "Ådne Holm, its owner, denied that he had set the fire.",
            ],
        ),
        ('"', []),
        ("", []),
        ("?!", []),
        ("cafe ?!", ["The café on Quay Street burned, the mayor said."]),
        ("burned\x00", ["The café on Quay Street burned, the mayor said."]),
    ],
)
def test_a_search_finds_paragraphs(path, words, found):
    """Accents and capitals do not matter; marks have no meaning; each hit is a passage of its article."""
    with Store(path) as store:
        spans = store.search(words)
        text = store.articles()[0].text

    assert [span.text for span in spans] == found
    assert all(text[span.start : span.end] == span.text for span in spans)


def test_the_best_paragraphs_come_first():
    """Those with more of the words in fewer others; no more than asked for, and only of the articles asked for."""
    with Store() as store:
        long = Article.of("The mill " + "and the river and the road and the town " * 20 + "burned.", file="a.txt")
        short = Article.of("The mill burned. The mill!", file="b.txt")
        for article in (long, short):
            store.put_article(article)

        assert [span.article for span in store.search_best("mill", 5)] == [short.id, long.id]
        assert [span.article for span in store.search_best("mill", 1)] == [short.id]
        assert [span.article for span in store.search_best("mill", 5, [long.id])] == [long.id]
        assert store.search_best("mill", 5, []) == store.search_best("?", 5) == ()


def test_an_article_given_again_is_found_once(path):
    """The index does not grow when a record is put in the place of another."""
    with Store(path) as store:
        store.put_article(Article.of(TEXT, file="0.txt", outlet="The Courier", title="Fire"))

        assert len(store.search("cafe")) == 1
        assert [article.file for article in store.articles()] == ["0.txt"]
        assert store.faults() == ()


def test_a_view_shows_what_was_said(path):
    """A person who opens the file reads who said what without a join."""
    with Store(path) as store:
        article = store.articles()[0]
        statement = Statement(
            article.id,
            article.span(58, 63),
            None,
            (article.span(0, 30),),
            "indirect",
            "asserts",
            article.span(0, 47),
        )
        store.save_reading(Reading(article, "engine", statements=(statement,)), "")
    raw = sqlite3.connect(path)
    raw.row_factory = sqlite3.Row
    row = dict(raw.execute("SELECT * FROM who_said_what").fetchone())
    raw.close()

    assert row["outlet"] == "The Courier"
    assert row["words"] == "The café on Quay Street burned"
    assert row["statement"] == statement.id


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_can_be_read(raw, view):
    """Also where there is nothing yet."""
    assert raw.execute(f'SELECT * FROM "{view}"').fetchall() == [] or view == "decisions"


def test_no_table_is_forgotten_when_an_account_is_made_anew():
    """Every table of the account is emptied, every table of a reading goes with it."""
    from counterclaim.store import account_tables, reading_tables

    def tables_of(room: object) -> set[str]:
        names = {table.name for table in vars(room).values() if isinstance(table, Table)}
        return names & set(metadata.tables)

    below_statements = {"contents", "speaker_candidates", "chain", "propositions"}
    assert {table.name for table in accounts.WRITTEN_ANEW} == tables_of(account_tables)
    assert {table.name for table in readings.tables.LAYERS} | below_statements == tables_of(reading_tables)


def test_the_views_show_what_people_decided(path, raw):
    """The tables are as the program linked them; a decision shows at once, and an undone one no longer."""
    with Store(path) as store:
        article = store.articles()[0]
        owner = Actor("actor-1", "Ådne Holm", "person", (Variant("Ådne Holm", (article.span(50, 59),)),))
        store.save_reading(Reading(article, "engine"), "")
        store.save_account(Account((article,), store.readings(), cast=(owner,)), "1")
        decided = store.decide(Judgement("actor-1", "", "rejected", "Ida", "2031-05-02T10:00:00+00:00"))
        store.decide(Judgement("actor-1", "", "rejected", "Ole", "2031-05-02T11:00:00+00:00"))

        assert raw.execute('SELECT DISTINCT status FROM "cast"').fetchall() == [("rejected",)]
        assert raw.execute("SELECT status FROM actors").fetchall() == [("suggested",)]
        assert raw.execute("SELECT about, decided_by FROM decisions WHERE verdict = 'rejected'").fetchall() == [
            ("Ådne Holm", "Ida"),
            ("Ådne Holm", "Ole"),
        ]
        for entry in store.judgements():
            store.withdraw_judgement(entry.id, "2031-05-03")
        assert raw.execute('SELECT DISTINCT status FROM "cast"').fetchall() == [("suggested",)]
        assert decided.id in [row[0] for row in raw.execute("SELECT judgement FROM decisions WHERE withdrawn_at <> ''")]
