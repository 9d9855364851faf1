"""Readings go into the dossier and come out again, layer by layer.

Invariant: what is loaded equals what was saved, except that a statement, figure or happening with the id of an earlier
one in its reading is kept once. One reading is one transaction of the caller.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import Connection, delete, select

from counterclaim.model.article import Article
from counterclaim.model.meaning import Meaning
from counterclaim.model.reading import Reading, Sentence
from counterclaim.store import language_tables
from counterclaim.store import reading_tables as tables
from counterclaim.store.articles import load_articles
from counterclaim.store.columns import passage_row, span_of
from counterclaim.store.layers import (
    date_mention_of,
    date_mention_row,
    figure_of,
    figure_row,
    happening_of,
    happening_row,
    mention_of,
    mention_row,
    reference_of,
    reference_row,
)
from counterclaim.store.rows import (
    add_rows,
    chunks,
    grouped,
    rows_in,
    rows_of,
    skipped_of,
    skipped_row,
    uncollected,
)
from counterclaim.store.statements import add_statements, load_statements


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """What tells it from its like."""


Thing = TypeVar("Thing", bound=Identified)

# Articles whose rows are fetched together: what a large dossier holds in rows would take several times the memory of
# its readings.
TOGETHER = 100


def save_reading(connection: Connection, reading: Reading, made_from: str) -> None:
    """Write a reading in place of the one before. Its article must be there, and no account that rests on it.

    Args:
        made_from: a hash of what the reading depends on besides the text; `reading_states` gives it back.
    """
    article = reading.article.id
    for table in (language_tables.figure_heads, language_tables.reading_languages, *tables.LAYERS):
        connection.execute(delete(table).where(table.c.article == article))
    add_rows(connection, tables.readings, [{"article": article, "engine": reading.engine, "made_from": made_from}])
    key = {"article": article}
    if reading.language is not None:
        add_rows(connection, language_tables.reading_languages, [key | {"language": reading.language}])
    add_rows(
        connection,
        tables.sentences,
        (
            key | {"position": position, "paragraph": sentence.paragraph} | passage_row("quote", sentence.span)
            for position, sentence in enumerate(reading.sentences)
        ),
    )
    add_rows(
        connection,
        tables.mentions,
        (key | {"position": position} | mention_row(mention) for position, mention in enumerate(reading.mentions)),
    )
    seen: set[str] = set()
    add_statements(connection, article, "attributed", once_each(reading.statements, seen))
    add_statements(connection, article, "narrated", once_each(reading.narrations, seen))
    add_rows(
        connection,
        tables.dates_read,
        (key | {"position": position} | date_mention_row(told) for position, told in enumerate(reading.dates)),
    )
    figures = once_each(reading.figures, set())
    add_rows(
        connection,
        tables.figures,
        (key | {"id": figure.id, "position": position} | figure_row(figure) for position, figure in enumerate(figures)),
    )
    heads = (key | {"figure": figure.id, "head": figure.head} for figure in figures if figure.head)
    add_rows(connection, language_tables.figure_heads, heads)
    add_rows(
        connection,
        tables.happenings,
        (
            key | {"id": happening.id, "position": position} | happening_row(happening)
            for position, happening in enumerate(once_each(reading.happenings, set()))
        ),
    )
    add_rows(
        connection,
        tables.skipped_passages,
        (key | {"position": position} | skipped_row(gap) for position, gap in enumerate(reading.skipped)),
    )
    add_rows(
        connection,
        tables.meanings,
        (
            key | {"position": position, "statement": meaning.statement, "vector": meaning.vector}
            for position, meaning in enumerate(reading.meanings)
        ),
    )
    add_rows(
        connection,
        tables.stand_ins,
        (
            key | {"position": position} | reference_row(reference)
            for position, reference in enumerate(reading.references)
        ),
    )


def once_each(things: Iterable[Thing], seen: set[str]) -> list[Thing]:
    """The things whose id was not seen before, in order."""
    kept = []
    for thing in things:
        if thing.id not in seen:
            seen.add(thing.id)
            kept.append(thing)
    return kept


@uncollected()
def load_readings(connection: Connection, among: Collection[str] | None = None) -> tuple[Reading, ...]:
    """All readings, or those of the articles `among` which ids are given, in the order of their articles.

    Of some, no row of any other article is looked at: an archive is laid out story by story.
    """
    engines, read = articles_read(connection, among)
    return tuple(
        reading
        for start in range(0, len(read), TOGETHER)
        for reading in readings_of(connection, read[start : start + TOGETHER], engines)
    )


def articles_read(connection: Connection, among: Collection[str] | None) -> tuple[dict[str, str], list[Article]]:
    """What read each article, of all that were read or of some, and these articles in their order."""
    engines = engines_of(connection, among)
    return engines, [article for article in load_articles(connection, among) if article.id in engines]


def engines_of(connection: Connection, among: Collection[str] | None) -> dict[str, str]:
    """What read each article, of all that were read or of some."""
    if among is None:
        rows = rows_of(connection, tables.readings)
    else:
        rows = [row for some in chunks(sorted(set(among))) for row in rows_in(connection, tables.readings, some)]
    return {row["article"]: row["engine"] for row in rows}


def readings_of(connection: Connection, articles: Sequence[Article], engines: Mapping[str, str]) -> Iterator[Reading]:
    """The readings of some articles, in their order."""
    wanted = [article.id for article in articles]
    layers = {
        table.name: grouped(rows_in(connection, table, wanted, "article", "position"), lambda row: str(row["article"]))
        for table in (
            tables.sentences,
            tables.mentions,
            tables.dates_read,
            tables.figures,
            tables.happenings,
            tables.skipped_passages,
            tables.meanings,
            tables.stand_ins,
        )
    }
    statements = load_statements(connection, wanted)
    languages = {
        row["article"]: row["language"]
        for row in rows_in(connection, language_tables.reading_languages, wanted, "article")
    }
    heads = {row["figure"]: row["head"] for row in rows_in(connection, language_tables.figure_heads, wanted, "figure")}
    for article in articles:
        yield Reading(
            article,
            engines[article.id],
            tuple(Sentence(span_of(row), row["paragraph"]) for row in layers["sentences"][article.id]),
            tuple(mention_of(row) for row in layers["mentions"][article.id]),
            tuple(statements["attributed", article.id]),
            tuple(statements["narrated", article.id]),
            tuple(date_mention_of(row) for row in layers["dates"][article.id]),
            tuple(figure_of(row, heads.get(row["id"], "")) for row in layers["figures"][article.id]),
            tuple(happening_of(row) for row in layers["happenings"][article.id]),
            tuple(skipped_of(row) for row in layers["skipped_passages"][article.id]),
            tuple(Meaning(row["statement"], row["vector"]) for row in layers["meanings"][article.id]),
            tuple(reference_of(row) for row in layers["stand_ins"][article.id]),
            languages.get(article.id),
        )


def load_attributions(connection: Connection, among: Collection[str]) -> tuple[Reading, ...]:
    """The readings of some articles with nothing in them but attributed statements: a fifth of the rows."""
    engines, read = articles_read(connection, among)
    statements = load_statements(connection, [article.id for article in read])
    return tuple(
        Reading(article, engines[article.id], statements=tuple(statements["attributed", article.id]))
        for article in read
    )


def reading_states(connection: Connection) -> dict[str, tuple[str, str]]:
    """For each article that was read: the engine, and what the reading was made from."""
    query = select(tables.readings.c.article, tables.readings.c.engine, tables.readings.c.made_from)
    return {article: (engine, made_from) for article, engine, made_from in connection.execute(query)}


def load_meanings(
    connection: Connection, by: str, among: Collection[str] | None = None
) -> tuple[tuple[str, Meaning], ...]:
    """The id of the article and the meaning of every statement whose reading was made by an encoder, by article.

    Args:
        by: the encoder's name as it stands in a reading's `engine`.
        among: ids of articles, None for all.
    """
    # Looked for here, as LIKE minds capitals in one database and not in the other.
    known = connection.execute(select(tables.readings.c.engine).distinct()).scalars()
    engines = sorted(engine for engine in known if by in engine)
    query = (
        select(tables.meanings.c.article, tables.meanings.c.statement, tables.meanings.c.vector)
        .join(tables.readings, tables.readings.c.article == tables.meanings.c.article)
        .where(tables.readings.c.engine.in_(engines))
        .order_by(tables.meanings.c.article, tables.meanings.c.position)
    )
    if among is not None:
        query = query.where(tables.meanings.c.article.in_(sorted(among)))
    return tuple((article, Meaning(statement, vector)) for article, statement, vector in connection.execute(query))
