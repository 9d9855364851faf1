"""The step that lets a dossier keep where lines stand on pages; `migrations` takes it in order.

Its table stays as it is for ever, whatever the tables look like today. Invariant: an article of before has no pages.
"""

from __future__ import annotations

from sqlalchemy import Connection, MetaData

from counterclaim.store.altering import create_tables
from counterclaim.store.columns import measure, number, table, words


def keep_pages(connection: Connection) -> None:
    """To version 11: the places of lines on the pages of documents."""
    declared = MetaData()
    table(
        "page_places",
        "Where the lines of a document stand on its pages.",
        words("article", "the article", to="articles.id", key=True),
        number("position", "place in the article, from 0", key=True),
        number("start", "first character of the line"),
        number("end", "character after the line"),
        number("page", "number of the page, from 1"),
        measure("left", "points from the left edge of the page to the line"),
        measure("top", "points from the upper edge of the page to the top of the line"),
        measure("right", "points from the left edge of the page to the end of the line"),
        measure("bottom", "points from the upper edge of the page to the foot of the line"),
        into=declared,
    )
    create_tables(connection, declared)
