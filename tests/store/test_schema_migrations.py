"""An older schema of PostgreSQL is brought forward, and a step that is written once works in both databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, MetaData

from counterclaim.model.article import Article
from counterclaim.store import Store, opening, schema_opening
from counterclaim.store.altering import FIRST_IN_POSTGRES, add_words, create_tables
from counterclaim.store.columns import number, table, words
from counterclaim.store.migrations import MIGRATIONS, Migration, migrate, newest
from tests.either import Either, Schemas

# The schema with which PostgreSQL began, as text: two articles, one decision. It must open for ever.
FIRST = Path(__file__).with_name("postgres_first.sql")

SHAPE = """
    SELECT 'column', table_name, column_name, data_type || coalesce(collation_name, ''), is_nullable
    FROM information_schema.columns WHERE table_schema = current_schema()
    UNION ALL SELECT 'index', tablename, indexdef, NULL, NULL
    FROM pg_indexes WHERE schemaname = current_schema()
    UNION ALL SELECT 'rule', conrelid::regclass::text, pg_get_constraintdef(oid), NULL, NULL
    FROM pg_constraint WHERE connamespace = quote_ident(current_schema())::regnamespace
    UNION ALL SELECT 'guard', tgrelid::regclass::text, tgname, NULL, NULL
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = quote_ident(current_schema())::regnamespace AND NOT tgisinternal
    UNION ALL SELECT 'comment', objoid::regclass::text, description, NULL, NULL
    FROM pg_description JOIN pg_class ON pg_class.oid = objoid
    WHERE relnamespace = quote_ident(current_schema())::regnamespace
"""


@pytest.fixture(scope="module")
def schemas(postgres) -> Iterator[Schemas]:
    """Schemas on the server of these tests, taken away at the end."""
    made = Schemas(postgres)
    yield made
    made.drop()


def lay(schemas: Schemas, schema: str) -> str:
    """The address of a new schema as it was at first."""
    with schemas.connected("public") as connection:
        connection.execute(f'CREATE SCHEMA "{schema}"; SET search_path = "{schema}"')
        connection.execute(FIRST.read_text(encoding="utf-8"))
    return schemas.address(schema)


def shape(schemas: Schemas, schema: str) -> list[tuple[Any, ...]]:
    """What a schema is made of."""
    with schemas.connected(schema) as connection:
        connection.execute(f'SET search_path = "{schema}"')
        return sorted(tuple(str(part).replace(schema, "") for part in row) for row in connection.execute(SHAPE))


def test_the_first_schema_opens(schemas):
    """What was in it is in it, the ledger is guarded, and new articles are found."""
    with Store(lay(schemas, "Test first")) as store:
        assert [article.file for article in store.articles()] == ["a.txt", "b.txt"]
        assert [span.text for span in store.search("ferry")] == ["The ferry sank, the port office said."]
        (judgement,) = store.judgements()
        assert (judgement.left, judgement.right, judgement.verdict) == ("Holm", "Ådne Holm", "same")
        store.put_article(Article.of("Another ferry sank.", file="c.txt"))
        assert len(store.search("ferry")) == 2
        assert store.faults() == ()
    with schemas.connected("Test first") as connection, pytest.raises(psycopg.Error, match="never deleted"):
        connection.execute("DELETE FROM judgements")


def test_the_first_schema_has_the_tables_of_a_new_one(schemas):
    """Migrating and making new end in the same columns, indexes, references, guards and comments."""
    Store(lay(schemas, "Test old")).close()
    Store(schemas.address("Test new")).close()

    assert shape(schemas, "Test old") == shape(schemas, "Test new") != []


def test_the_first_version_is_told():
    """Whoever writes a step knows from which version on it must work in both."""
    assert f"VALUES ({FIRST_IN_POSTGRES}::BIGINT, 'made new')" in FIRST.read_text(encoding="utf-8")
    assert newest() >= FIRST_IN_POSTGRES


def add_harbours(connection: Connection) -> None:
    """A step as it should be written: its own tables, one with a reference, and a column more."""
    declared = MetaData()
    table(
        "harbours",
        "Where ships lie.",
        words("id", "the harbour", key=True),
        number("berths", "how many lie there"),
        words("article", "which article's it is", to="articles.id"),
        into=declared,
    )
    create_tables(connection, declared)
    add_words(connection, "articles", "harbour", "the ship's place")
    connection.exec_driver_sql("INSERT INTO harbours SELECT id, 3, id FROM articles")


def fail(connection: Connection) -> None:
    """A step that breaks off in the middle."""
    connection.exec_driver_sql("CREATE TABLE half (done INTEGER)")
    raise RuntimeError("killed")


def test_a_step_that_is_written_once_works_in_both(either: Either, tmp_path, monkeypatch):
    """The version, the record and the change are there together; one that breaks off leaves nothing."""
    steps = (*MIGRATIONS, Migration(newest() + 1, "articles have harbours", add_harbours))
    place = tmp_path / "kept.db"
    with Store(place) as store:
        store.put_article(Article.of("The ferry sank.", file="a.txt"))
        with pytest.raises(RuntimeError, match="killed"):
            migrate(store.engine, (*steps[:-1], Migration(newest() + 1, "breaks off", fail)))
    for room in (opening, schema_opening):
        monkeypatch.setattr(room, "migrate", lambda engine: migrate(engine, steps))
        monkeypatch.setattr(room, "newest", lambda: newest(steps))
    for _ in range(2):
        Store(place).close()

    assert either.rows(place, "SELECT name FROM migrations ORDER BY version DESC LIMIT 1") == [
        ("articles have harbours",)
    ]
    assert either.rows(place, "SELECT berths, articles.file, harbour FROM harbours JOIN articles USING (id)") == [
        (3, "a.txt", None)
    ]
    assert either.rows(place, "SELECT count(*) FROM who_said_what") == [(0,)]
    with pytest.raises(Exception, match=r"(?i)foreign key|violates"):
        either.change(place, "DELETE FROM articles", checked=True)
