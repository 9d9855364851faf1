"""A schema of PostgreSQL is made whole, opened again, and nothing else of the database is ever touched."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from counterclaim.errors import CounterclaimError, DossierError, NewerDossier, NotADossier
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.store import Store, is_there
from tests.either import Schemas

MAYOR = Article.of("The mayor denied it.", file="a.txt")


@pytest.fixture(scope="module")
def schemas(postgres) -> Iterator[Schemas]:
    """Schemas on the server of these tests, taken away at the end."""
    made = Schemas(postgres)
    yield made
    made.drop()


@pytest.fixture
def raw(postgres) -> Iterator[Any]:
    """The database as any other program has it."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        yield connection


def tables_in(raw: Any, schema: str) -> list[str]:
    """The names of the tables of a schema."""
    query = "SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY tablename"
    return [name for (name,) in raw.execute(query, [schema])]


def test_a_new_dossier_is_made_and_opened_again(schemas, raw):
    """It is one schema, described in itself; nothing is made before it is opened."""
    place = schemas.address("Test new")
    assert not is_there(place)
    with Store(place) as store:
        store.put_article(MAYOR)

    assert is_there(place)
    with Store(place) as store:
        assert store.articles() == (MAYOR,)
    query = "SELECT obj_description(%s::regclass), col_description(%s::regclass, 1)"
    assert raw.execute(query, ['"Test new".articles'] * 2).fetchone() == (
        "One text by one outlet, never altered.",
        "a hash of text, outlet and address",
    )
    assert raw.execute("SELECT obj_description(%s::regclass)", ['"Test new".who_said_what']).fetchone()[0]


@pytest.mark.parametrize("schema", ["Test Ferry's", 'Test "quoted"', "Test %s %", "Test мітинг 🗳", "Test.a.b"])
def test_a_schema_may_have_any_name(schemas, schema):
    """Also one that has to be quoted."""
    with Store(schemas.address(schema)) as store:
        store.put_article(MAYOR)
        assert [span.text for span in store.search("mayor")] == ["The mayor denied it."]
        assert store.faults() == ()


def test_a_schema_that_is_something_else_is_never_written_to(schemas, raw):
    """Not a table appears in it."""
    raw.execute('CREATE SCHEMA "Test other"; CREATE TABLE "Test other".articles (id text)')

    with pytest.raises(NotADossier) as caught:
        Store(schemas.address("Test other"))

    assert tables_in(raw, "Test other") == ["articles"]
    assert caught.value.next_step


def test_an_empty_schema_is_taken(schemas, raw):
    """Whoever runs the database makes it, where others may not."""
    raw.execute('CREATE SCHEMA "Test empty"')

    with Store(schemas.address("Test empty")) as store:
        store.put_article(MAYOR)
        assert store.articles() == (MAYOR,)


def test_two_that_make_one_dossier_at_once_have_one(schemas):
    """Whoever comes second finds the first one's."""
    place = schemas.address("Test twice")

    def add(number: int) -> None:
        with Store(place) as store:
            store.put_article(Article.of(f"The mayor denied it {number} times.", file=f"{number}.txt"))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(add, range(4)))
    with Store(place) as store:
        assert len(store.articles()) == 4


def test_two_dossiers_of_one_database_have_nothing_in_common(schemas):
    """Each has its own articles."""
    with Store(schemas.address("Test one")) as one, Store(schemas.address("Test two")) as two:
        one.put_article(MAYOR)

        assert two.articles() == ()
        assert two.search("mayor") == ()


def test_a_newer_dossier_is_not_opened(schemas, raw):
    """The message names both versions."""
    place = schemas.address("Test newer")
    Store(place).close()
    raw.execute("""INSERT INTO "Test newer".migrations VALUES (99, 'from later')""")

    with pytest.raises(NewerDossier, match="99"):
        Store(place)


@pytest.mark.parametrize(
    ("questions", "what"),
    [
        ("schema=", "no name of a schema"),
        (f"schema={'x' * 64}", "no name of a schema"),
        ("schema=a%00b", "no name of a schema"),
        ("schema=pg_toast", "belongs to PostgreSQL"),
        ("schema=information_schema", "belongs to PostgreSQL"),
        ("colour=grey", "cannot be used|no address"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_so(postgres, questions, what):
    """With what to write instead."""
    with pytest.raises(DossierError, match=what) as caught:
        Store(f"{postgres}&{questions}")

    assert caught.value.next_step


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ada:s3cret@127.0.0.1:1/desk",
        "postgresql://ada:s3cret@no.such.host.invalid/desk",
        "postgresql://ada:s3@cret@127.0.0.1/desk",
        "postgresql://ada:s3cret@127.0.0.1:port/desk",
        "postgresql://127.0.0.1:1/desk?password=s3cret&user=ada",
    ],
)
def test_a_database_that_cannot_be_reached_is_told_without_the_password(address):
    """What happened, where, and what to do next."""
    for ask in (Store, is_there):
        with pytest.raises(CounterclaimError) as caught:
            ask(address)

        assert "cret" not in str(caught.value)
        assert caught.value.where.startswith("postgresql://")
        assert caught.value.next_step


def test_without_the_client_the_extra_is_named(monkeypatch):
    """The rest of the program does without it."""
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(DossierError, match="needs psycopg") as caught:
        Store("postgresql://db.example/desk")

    assert "counterclaim[postgres]" in caught.value.next_step


def test_a_database_of_another_encoding_is_refused(postgres, raw):
    """It could not hold every text, or would sort it otherwise."""
    raw.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    try:
        with pytest.raises(DossierError, match="LATIN1") as caught:
            Store(postgres.replace("/postgres?", "/latin?"))
        assert "UTF8" in caught.value.next_step
    finally:
        raw.execute("DROP DATABASE latin WITH (FORCE)")


def test_who_may_only_read_reads(schemas, postgres, raw):
    """And is told what is missing where they would write."""
    with Store(schemas.address("Test readers")) as store:
        store.put_article(MAYOR)
    raw.execute(
        """
        DROP ROLE IF EXISTS reader;
        CREATE ROLE reader LOGIN;
        GRANT USAGE ON SCHEMA "Test readers" TO reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA "Test readers" TO reader
        """
    )
    try:
        with Store(schemas.address("Test readers").replace("//postgres:", "//reader:")) as store:
            assert store.articles() == (MAYOR,)
            assert [span.text for span in store.search("mayor")] == ["The mayor denied it."]
            assert store.faults() == ()
            with pytest.raises(DossierError, match="write-protected") as caught:
                store.decide(Judgement("a", "", "note", "Ida", "2031-05-02T10:00:00+00:00", note="x"))
            assert "grant" in caught.value.next_step
    finally:
        raw.execute("DROP OWNED BY reader; DROP ROLE reader")


def test_whoever_waits_too_long_is_told_why(schemas, monkeypatch):
    """Not in the words of a database."""
    from counterclaim.store import postgres as postgres_module

    monkeypatch.setattr(postgres_module, "WAIT_SECONDS", 0.1)
    place = schemas.address("Test waiting")
    with Store(place) as slow, Store(place) as other, slow.transaction(writes=True):
        with pytest.raises(DossierError, match="another program has been writing") as caught:
            other.put_article(MAYOR)
        assert other.articles() == ()

    assert "run it again" in caught.value.next_step
