"""Writes a dossier as SQL text, so that a later version of the program can be tried on it.

`python -m tests.store.write_version > tests/store/version_3.sql` wrote the file of version 3. Before the tables are
first published it may be written anew; after that it stays as it is, and a new version gets a file of its own.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.store import Store, sqlite

TABLES_WITH_ROWS = ("migrations", "articles", "article_files", "paragraphs", "judgements")


def fill(path: Path) -> None:
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


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "version.db")
        sys.stdout.writelines(as_sql(Path(folder) / "version.db"))
