"""Where some articles stand, without their texts, and texts alone: for what must not take longer the more there are.

Looking through addresses costs a few milliseconds for 10,000 articles; loading articles, a hundred times that.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, func, or_, select

from counterclaim.model.article import Placed
from counterclaim.store.article_tables import articles
from counterclaim.store.rows import chunks


def load_placed(
    connection: Connection, among: Collection[str] | None = None, at: Collection[str] = ()
) -> tuple[Placed, ...]:
    """The articles with some ids, and those whose address holds one of some words; by file name, then id.

    Args:
        connection: a transaction.
        among: ids; None for all articles.
        at: words that stand in an address in their order, each told with blanks between; see
            `model.address.words_of`. Capitals do not count.
    """
    query = select(articles.c.id, articles.c.file, articles.c.url)
    if among is not None:
        held = [func.lower(articles.c.url).like(f"%{'%'.join(words.split())}%") for words in at]
        query = query.where(or_(articles.c.id.in_(list(among)), *held))
    rows = connection.execute(query.order_by(articles.c.file, articles.c.id))
    return tuple(Placed(identity, file, url) for identity, file, url in rows)


def load_texts(connection: Connection, among: Collection[str]) -> dict[str, str]:
    """The texts of some articles by their ids."""
    found: dict[str, str] = {}
    for some in chunks(sorted(among)):
        found.update(connection.execute(select(articles.c.id, articles.c.text).where(articles.c.id.in_(some))).all())
    return found
