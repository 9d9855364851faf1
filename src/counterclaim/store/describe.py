"""The page of the docs about the file: every table, column and view, from what the tables say about themselves.

`python -m counterclaim.store.describe > docs/database.md` writes it; a test fails while the page says anything else.
"""

from __future__ import annotations

import sys

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite as dialect

from counterclaim.store import (
    account_tables,
    article_tables,
    capture_tables,
    copy_tables,
    language_tables,
    outlet_tables,
    page_tables,
    reading_tables,
    source_tables,
    sqlite,
    story_tables,
    visit_tables,
)
from counterclaim.store.columns import metadata
from counterclaim.store.migrations import newest
from counterclaim.store.views import VIEWS

GROUPS = (
    ("What was given", article_tables, "Only these tables hold what the program cannot make again."),
    ("What was captured", capture_tables, "The bytes behind the articles; nothing here can be made again either."),
    ("Where articles came through", source_tables, "What agencies say of their items; and where an add goes on."),
    ("What was asked for", visit_tables, "Written by `watch` and `fetch`, so that a site is not asked twice."),
    ("Outlets", outlet_tables, "What people say of names, hosts and owners; `outlet` writes it."),
    ("Languages", language_tables, "What files declare, what texts are in, and what figures count in words."),
    ("What was read in each article", reading_tables, "Written anew when an article is read again."),
    (
        "Stories",
        story_tables,
        "Written as articles come; only `story_ids` is not made anew.",
    ),
    ("The account", account_tables, "Written anew whenever the readings are linked."),
    ("Copied passages", copy_tables, "Written with the account."),
    ("Pages of documents", page_tables, "Where lines stand that came from a PDF."),
)

HEAD = """\
# The file

A dossier is one SQLite file, or [a schema of PostgreSQL](teams.md) with the same tables and views. Everything that
`counterclaim` shows is in it, under plain names, so that any tool that reads SQLite can ask its own questions:

    datasette vote.db
    sqlite3 vote.db "SELECT holder, stance, words, file FROM who_said_what LIMIT 10"

- `PRAGMA application_id` is {application_id} (the letters `CtrC`), `PRAGMA user_version` the version of the tables, now
  {version}. A file without that application id is never written to; one with a later version is not opened.
- A passage is three columns: its words (`quote`, or a name such as `cue`), `start` and `end` (`cue_start`, `cue_end`):
  code points of `articles.text`, half-open. The article is in `article`, or in a column of its own such as
  `left_article`. `counterclaim check` compares every passage with its article.
- An interval is four columns: as people write it (`date`), first day (`date_from`), the day after the last
  (`date_before`, empty where the end is open) and how precisely it was told (`date_precision`).
- Ids are hashes of what makes a thing itself. They stay the same when the account is made anew.
- Search the text in `paragraphs`: in Datasette by its search box, in SQL by `SELECT quote FROM paragraphs WHERE number
  IN (SELECT rowid FROM paragraph_words WHERE paragraph_words MATCH 'customs')`. Accents and capitals do not matter.
- Read as you like. Write to nothing: the next `link` writes the account anew, and the ledger of decisions refuses.
- While a program has `vote.db` open, and after one was killed, `vote.db-wal` and `vote.db-shm` beside it are part of
  it: copy all three, or open and close it once. A killed run loses nothing that was added; the next one goes on there.
- An older file is brought to the newest version when it is opened.

This page is made from the tables themselves by `python -m counterclaim.store.describe`.
"""


def describe_database() -> str:
    """The page, as Markdown."""
    parts = [HEAD.format(application_id=sqlite.APPLICATION_ID, version=newest()), "## Views for reading\n"]
    parts += [f"- `{name}`: {said}" for name, (said, _) in VIEWS.items()]
    for title, room, said in GROUPS:
        parts.append(f"\n## {title}\n\n{said}")
        tables = [value for value in vars(room).values() if isinstance(value, Table)]
        own = [table for table in tables if table.name in metadata.tables]
        parts += [describe_table(table) for table in own]
    return "\n".join(parts) + "\n"


def tables_described() -> dict[str, tuple[str, dict[str, str]]]:
    """What each table and view means, and what each column of a table means: by their names, views first."""
    found: dict[str, tuple[str, dict[str, str]]] = {name: (said, {}) for name, (said, _) in VIEWS.items()}
    for table in metadata.sorted_tables:
        found[table.name] = (table.comment or "", {column.name: column.comment or "" for column in table.columns})
    return found


def describe_table(table: Table) -> str:
    """One table with its columns."""
    lines = [f"\n### {table.name}\n\n{table.comment}\n", "| column | type | what it holds |", "| --- | --- | --- |"]
    for column in table.columns:
        kind = column.type.compile(dialect=dialect.dialect())
        marks = ["key"] if column.primary_key else []
        marks += [f"→ `{link.target_fullname}`" for link in column.foreign_keys]
        mark = f" ({', '.join(marks)})" if marks else ""
        lines.append(f"| `{column.name}` | {kind.lower()}{mark} | {column.comment} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(describe_database())
