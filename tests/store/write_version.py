"""Writes a dossier as SQL text, so that a later version of the program can be tried on it.

`python -m tests.store.write_version > tests/store/version_3.sql` wrote the file of version 3, `python -m
tests.store.write_version postgres > tests/store/postgres_first.sql` the schema with which PostgreSQL began (see
`altering.FIRST_IN_POSTGRES`). Before tables are first published they may be written anew; after that they stay as they
are, and a new version gets a file of its own.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.model.location import Location
from counterclaim.store import Store, sqlite
from tests.either import running_server

TABLES_WITH_ROWS = ("migrations", "articles", "article_files", "paragraphs", "judgements")


def fill(path: Location) -> None:
    """Two articles and a decision."""
    with Store(path) as store:
        store.put_article(Article.of("The ferry sank, the port office said.", file="a.txt", outlet="The Courier"))
        store.put_article(Article.of("“Nobody sank it,” the captain said.", file="b.txt"))
        store.add_judgement(Judgement("Holm", "Ådne Holm", "same", "Ida", "2031-05-02T10:00:00+00:00"))


def as_sql(path: Path) -> Iterator[str]:
    """The statements that make the same file again."""
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    yield f"PRAGMA application_id = {sqlite.APPLICATION_ID};\nPRAGMA user_version = {version};\n"
    order = "CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'trigger' THEN 2 ELSE 3 END, rowid"
    shadow = "paragraph_words\\_%"
    made = connection.execute(
        f"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE ? ESCAPE '\\' ORDER BY {order}",
        (shadow,),
    )
    for (statement,) in made.fetchall():
        yield "\n".join(line.rstrip() for line in statement.strip().splitlines()) + ";\n"
    for table in TABLES_WITH_ROWS:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        values = " || ', ' || ".join(f'quote("{name}")' for name in names)
        for (row,) in connection.execute(f"SELECT {values} FROM {table}"):
            yield f"INSERT INTO {table} VALUES ({row});\n"
    connection.close()


def as_postgres_sql(address: str) -> Iterator[str]:
    """The statements that make the same schema again, in a schema that is there already."""
    import psycopg

    written: list[str] = []

    def remember(connection: Connection, cursor: Any, statement: str, parameters: Any, *_: object) -> None:
        if statement.split()[0].upper() in ("CREATE", "COMMENT", "INSERT") and "CREATE SCHEMA" not in statement:
            with psycopg.ClientCursor(cursor.connection) as client:
                rows = parameters if isinstance(parameters, list) else [parameters]
                written.extend(client.mogrify(statement, row) for row in rows)

    event.listen(Engine, "before_cursor_execute", remember)
    try:
        fill(address)
    finally:
        event.remove(Engine, "before_cursor_execute", remember)
    for statement in written:
        yield "\n".join(line.rstrip() for line in statement.strip().splitlines() if line.strip()) + ";\n"


def main() -> None:
    """Write what the command line asks for."""
    if "postgres" in sys.argv:
        with running_server() as server:
            sys.stdout.writelines(as_postgres_sql(f"{server}&schema=written"))
        return
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "version.db")
        sys.stdout.writelines(as_sql(Path(folder) / "version.db"))


if __name__ == "__main__":
    main()
