"""A dossier is copied whole between a file and a schema, and comes back as it was."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from counterclaim.dossier import Dossier
from counterclaim.errors import DossierError
from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.show import to_json
from counterclaim.store import Store
from counterclaim.store import copying as copying_module
from counterclaim.store.columns import metadata
from tests.either import Schemas
from tests.store import strategies as any_of


@pytest.fixture(scope="module")
def schemas(postgres) -> Iterator[Schemas]:
    """Schemas on the server of these tests, taken away at the end."""
    made = Schemas(postgres)
    yield made
    made.drop()


def rows_of(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, in the order of their keys."""
    with store.transaction(writes=False) as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))]
            for table in metadata.sorted_tables
        }


def test_a_dossier_comes_back_from_postgres_row_by_row_and_byte_for_byte(linked, tmp_path, schemas):
    """A linked story with decisions, some withdrawn: file to schema to file."""
    first, between, last = tmp_path / "first.db", schemas.location("between"), tmp_path / "last.db"
    first.write_bytes(linked.read_bytes())
    with Dossier(first) as dossier:
        account = dossier.account()
        dossier.accept(account.disputes[0].id, by="Ida")
        dossier.undo(dossier.reject(account.disputes[0].id, by="Ole", note="seen \x00 twice").id, by="Ida")
        dossier.note(account.articles[0].id, "look again", by="Ida")
        rows = dossier.copy(between)
    with Dossier(between) as dossier:
        assert dossier.copy(last) == rows
        assert dossier.check() == ()

    shown = []
    for place in (first, between, last):
        with Dossier(place) as dossier:
            shown.append(to_json(dossier.account()))
            assert dossier.is_current()
    assert shown[0] == shown[1] == shown[2]
    with Store(first) as one, Store(between) as two, Store(last) as three:
        assert rows_of(one) == rows_of(two) == rows_of(three)
        assert sum(len(found) for found in rows_of(one).values()) == rows
        assert one.search_best("harbour lease", 9) == two.search_best("harbour lease", 9) != ()
        assert two.search_best("harbour lease", 9) == three.search_best("harbour lease", 9)


def test_what_was_copied_goes_on(linked, tmp_path, schemas):
    """New articles get numbers of their own, the ledger is guarded, and a search finds old and new."""
    place = schemas.location("goes on")
    with Store(linked) as store, Store(place) as copied:
        store.copy_to(copied)
        copied.put_article(Article.of("The harbour master denied it.", file="z.txt"))
        copied.decide(Judgement("dispute-1", "", "accepted", "Ida", "2031-05-02T10:00:00+00:00"))

        assert "The harbour master denied it." in [span.text for span in copied.search("harbour")]
        assert copied.faults() == ()
        with pytest.raises(DossierError, match="never deleted"), copied.transaction(writes=True) as connection:
            connection.exec_driver_sql("DELETE FROM judgements")


@settings(max_examples=6)
@given(any_of.accounts(), st.lists(any_of.judgements(), max_size=2, unique_by=lambda judgement: judgement.id))
def test_any_dossier_comes_back(schemas: Schemas, account: Account, judgements: list[Judgement]):
    """Whatever Unicode its texts hold."""
    engine = schemas.open_engine(":memory:")
    with Store() as store, Store() as last:
        between = Store.__new__(Store)
        between.path, between.engine = "between", engine
        for reading in account.readings:
            store.put_article(reading.article)
            store.save_reading(reading, "")
        store.save_account(account, "state")
        for judgement in judgements:
            store.add_judgement(judgement)
        store.copy_to(between)
        between.copy_to(last)

        assert rows_of(store) == rows_of(between) == rows_of(last)
        assert between.account() == account
        assert between.faults() == last.faults() == ()
        words = account.articles[0].text
        assert store.search(words) == between.search(words)
        assert store.search_best(words, 5) == between.search_best(words, 5)
        between.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_target_that_holds_something_is_left_as_it_is(kind, tmp_path, schemas):
    """Even one article of somebody else's."""
    place: str | Path = tmp_path / "held.db" if kind == "sqlite" else str(schemas.location("held"))
    with Store() as store, Store(place) as held:
        store.put_article(Article.of("The mayor denied it.", file="a.txt"))
        held.put_article(Article.of("The captain denied it.", file="b.txt"))
        before = rows_of(held)
        with pytest.raises(DossierError, match="holds something") as caught:
            store.copy_to(held)

        assert rows_of(held) == before
        assert caught.value.where
        assert caught.value.next_step


def test_a_copy_that_breaks_off_leaves_the_target_empty(schemas, monkeypatch):
    """It is one transaction; the copy can be made again."""
    place = schemas.location("broken")
    whole = copying_module.copy_table

    def breaks_off(source, target, table):
        if table.name == "paragraphs":
            raise RuntimeError("killed")
        return whole(source, target, table)

    with Store() as store, Store(place) as target:
        store.put_article(Article.of("The mayor denied it.", file="a.txt"))
        monkeypatch.setattr(copying_module, "copy_table", breaks_off)
        with pytest.raises(RuntimeError):
            store.copy_to(target)
        assert target.articles() == ()
        monkeypatch.setattr(copying_module, "copy_table", whole)
        store.copy_to(target)

        assert rows_of(store) == rows_of(target)


def test_a_copy_is_of_one_moment(schemas):
    """What another writes while it is made is in it or not, with all that belongs to it."""
    place = schemas.location("moving")
    with Store(place) as store, Store() as copied:
        stop = threading.Event()

        def write() -> None:
            with Store(place) as other:
                for number in range(1000):
                    other.put_article(Article.of(f"Ferry {number} left.", file=f"{number}.txt"))
                    if stop.is_set():
                        return

        writer = threading.Thread(target=write)
        writer.start()
        try:
            while len(store.articles()) < 3:
                stop.wait(0.01)
            store.copy_to(copied)
        finally:
            stop.set()
            writer.join()

        rows = rows_of(copied)
        assert len(rows["articles"]) == len(rows["article_files"]) == len(rows["paragraphs"]) >= 3
        assert copied.faults() == ()
