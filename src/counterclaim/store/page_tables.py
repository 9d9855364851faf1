"""Where the lines of a document stand on its pages, so that a passage can be checked against the print.

Rows go with their article. Invariant: places of an article are in order, lie in its text and do not overlap.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, delete

from counterclaim.model.page_place import PagePlace
from counterclaim.store.columns import measure, number, table, words
from counterclaim.store.rows import add_rows, grouped, one_of, rows_of

page_places = table(
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
)


def put_places(connection: Connection, article: str, places: Sequence[PagePlace]) -> None:
    """Write the places of an article in place of those before."""
    connection.execute(delete(page_places).where(page_places.c.article == article))
    add_rows(
        connection,
        page_places,
        (
            {
                "article": article,
                "position": position,
                "start": place.start,
                "end": place.end,
                "page": place.page,
                "left": place.left,
                "top": place.top,
                "right": place.right,
                "bottom": place.bottom,
            }
            for position, place in enumerate(places)
        ),
    )


def load_places(connection: Connection, among: Collection[str] | None = None) -> Mapping[str, Sequence[PagePlace]]:
    """The places of all articles, or of some, by the article's id."""
    where = one_of(page_places.c.article, among)
    rows = grouped(
        rows_of(connection, page_places, "article", "position", where=where), lambda row: str(row["article"])
    )
    return {
        identity: [
            PagePlace(row["start"], row["end"], row["page"], row["left"], row["top"], row["right"], row["bottom"])
            for row in own
        ]
        for identity, own in rows.items()
    }
