"""Whether a dossier still tells the truth: every stored passage equals its quote, every row its reference.

Passages are found by the mark that `columns.passage` puts on them, so a new table is checked from its first day.
Characters are compared here and not in SQL, whose substr ends a text at its first NUL.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Table, select

from counterclaim.model.article import Article
from counterclaim.store.articles import load_articles
from counterclaim.store.captures import false_originals
from counterclaim.store.columns import Place, metadata
from counterclaim.store.databases import database_of


def find_faults(connection: Connection) -> Iterator[str]:
    """One sentence for each thing that is wrong; none for a faithful dossier."""
    yield from database_of(connection).damage(connection)
    articles = load_articles(connection)
    texts = {article.id: article.text for article in articles}
    for article in articles:
        if Article.of(article.text, outlet=article.outlet, url=article.url).id != article.id:
            yield f"the text of {article.id} ({article.file}) is not the text that was added"
    yield from false_originals(connection)
    for table in metadata.sorted_tables:
        for place in places_of(table):
            yield from unfaithful(connection, table, place, texts)


def places_of(table: Table) -> list[Place]:
    """Where a table holds passages."""
    return [column.info["place"] for column in table.columns if "place" in column.info]


def unfaithful(connection: Connection, table: Table, place: Place, texts: Mapping[str, str]) -> Iterator[str]:
    """One sentence for each passage of a table that its article does not say at that place."""
    query = select(*(table.c[name] for name in place)).where(table.c[place.quote].is_not(None))
    for article, start, end, quote in connection.execute(query):
        # A passage of a text that never became an article cannot be compared; references are checked apart.
        if article in texts and texts[article][start:end] != quote:
            yield f"{table.name}.{place.quote} says {quote!r} where {article} has other characters at {start} to {end}"
