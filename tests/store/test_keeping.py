"""What the database itself keeps, refuses and shows: the same in a file and in a schema."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.errors import DossierError
from counterclaim.model.account import Account
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading
from counterclaim.model.statement import Statement
from counterclaim.store import Store
from counterclaim.store.views import VIEWS

pytestmark = pytest.mark.usefixtures("either")

TEXT = """The café on Quay Street burned, the mayor said.

Ådne Holm, its owner, denied that he had set the fire.
"I was at sea," he said.\tNobody believed him.
"""


@pytest.fixture
def path(tmp_path, either) -> Path:
    """A dossier with one article."""
    path = tmp_path / "fire.db"
    with Store(path) as store:
        store.put_article(Article.of(TEXT, file="a.txt", outlet="The Courier"))
        store.add_judgement(Judgement("Holm", "Ådne Holm", "same", "Ida", "2031-05-02T10:00:00"))
    return path


def test_references_are_looked_at(path):
    """What points to nothing is refused when the transaction ends, and nothing of it is kept."""
    article = Article.of("The mayor denied it.", file="b.txt")
    with Store(path) as store:
        with pytest.raises(DossierError, match=r"(?i)foreign key"):
            store.save_reading(Reading(article, "engine"), "")

        assert store.readings() == ()


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
def test_the_ledger_refuses_to_forget(path, either, change):
    """Also when another program opens the dossier."""
    with pytest.raises(Exception, match="only withdrawn") as caught:
        either.change(path, change, checked=True)

    assert "integrity" in type(caught.value).__name__.lower()
    assert either.rows(path, "SELECT verdict, withdrawn_at FROM judgements") == [("same", "")]


def test_a_decision_is_withdrawn_once(path, either):
    """Its time is not changed afterwards."""
    assert either.change(path, "UPDATE judgements SET withdrawn_at = '2031-05-03'", checked=True) == 1

    for time in ("", "2031-05-04"):
        with pytest.raises(Exception, match="only withdrawn"):
            either.change(path, f"UPDATE judgements SET withdrawn_at = '{time}'", checked=True)


def test_a_view_shows_what_was_said(path, either):
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

    assert either.rows(path, "SELECT outlet, words, statement FROM who_said_what") == [
        ("The Courier", "The café on Quay Street burned", statement.id)
    ]


def test_every_view_can_be_read(path, either):
    """Also where there is nothing yet."""
    assert {view for view in VIEWS if either.rows(path, f'SELECT * FROM "{view}"')} == {"decisions"}


def test_the_views_show_what_people_decided(path, either):
    """The tables are as the program linked them; a decision shows at once, and an undone one no longer."""
    with Store(path) as store:
        article = store.articles()[0]
        owner = Actor("actor-1", "Ådne Holm", "person", (Variant("Ådne Holm", (article.span(50, 59),)),))
        store.save_reading(Reading(article, "engine"), "")
        store.save_account(Account((article,), store.readings(), cast=(owner,)), "1")
        decided = store.decide(Judgement("actor-1", "", "rejected", "Ida", "2031-05-02T10:00:00+00:00"))
        store.decide(Judgement("actor-1", "", "rejected", "Ole", "2031-05-02T11:00:00+00:00"))

        assert either.rows(path, 'SELECT DISTINCT status FROM "cast"') == [("rejected",)]
        assert either.rows(path, "SELECT status FROM actors") == [("suggested",)]
        assert either.rows(path, "SELECT about, decided_by FROM decisions WHERE verdict = 'rejected'") == [
            ("Ådne Holm", "Ida"),
            ("Ådne Holm", "Ole"),
        ]
        for entry in store.judgements():
            store.withdraw_judgement(entry.id, "2031-05-03")
        assert either.rows(path, 'SELECT DISTINCT status FROM "cast"') == [("suggested",)]
        assert decided.id in [
            row[0] for row in either.rows(path, "SELECT judgement FROM decisions WHERE withdrawn_at <> ''")
        ]


def test_a_name_may_be_of_any_length(path):
    """An index that holds no long key does not stand in its way; given twice it is there once."""
    name = "".join(chr(0x4E00 + number * 7919 % 20_000) for number in range(5_000))
    article = Article.of("The mayor denied it.", file=name)
    with Store(path) as store:
        for _ in range(2):
            store.put_article(article)
            store.put_file(f"{name}#2", article.id)

        assert store.article(article.id) == article
        assert [file for file, identity in store.files() if identity == article.id] == [name, f"{name}#2"]
        store.forget_file(f"{name}#2")
        assert store.faults() == ()
