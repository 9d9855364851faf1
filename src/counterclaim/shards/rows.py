"""Articles and readings as rows of a table, and back: one row an article, one column a field or a layer.

A batch has the fields of `Article`; a shard those of `Reading`, the article as one column of them, and what the reading
was made from. Used by `shards.work` in whatever process reads and by `shards.folder`. Invariant: what comes back equals
what went in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.shards.arrow import load_arrow
from counterclaim.shards.columns import Column, columns_of, defaults_of

ARTICLE = columns_of(Article)
READING = columns_of(Reading)
MADE_FROM = "made_from"

MEANINGS = {
    "program": "counterclaim shard",
    "offsets": "code points, half-open",
    "row": "one article with all that was read in it; docs/archives-at-scale.md tells the columns",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A reading, and a hash of what it depends on besides the text: see `counterclaim.read.made_from`."""

    reading: Reading
    made_from: str


def schema_of(columns: Mapping[str, Column], *more: str) -> Any:
    """The Arrow schema of some columns, with further ones of text."""
    arrow = load_arrow()
    fields = [arrow.field(name, column.kind(arrow), nullable=column.optional) for name, column in columns.items()]
    fields += [arrow.field(name, arrow.string(), nullable=False) for name in more]
    return arrow.schema(fields, metadata=MEANINGS)


def article_schema() -> Any:
    """The schema of a batch of articles."""
    return schema_of(ARTICLE)


def reading_schema() -> Any:
    """The schema of a shard."""
    return schema_of(READING, MADE_FROM)


def articles_batch(articles: Iterable[Article]) -> Any:
    """Articles as a record batch."""
    return batch_of([encode(ARTICLE, article) for article in articles], article_schema())


def readings_batch(rows: Iterable[Row]) -> Any:
    """Readings with their articles as a record batch."""
    return batch_of([{**encode(READING, row.reading), MADE_FROM: row.made_from} for row in rows], reading_schema())


def encode(columns: Mapping[str, Column], noun: object) -> dict[str, Any]:
    """The plain values of a thing's fields."""
    return {name: column.encode(getattr(noun, name)) for name, column in columns.items()}


def batch_of(plain: Sequence[Mapping[str, Any]], schema: Any) -> Any:
    """Plain values as a record batch."""
    arrow = load_arrow()
    arrays = [arrow.array([row[field.name] for row in plain], type=field.type) for field in schema]
    return arrow.record_batch(arrays, schema=schema)


def articles_of(table: Any) -> Iterator[Article]:
    """The articles of a batch, in order; columns of other names are passed over.

    Raises:
        SpanError: a passage is not what the article says there.
    """
    for plain in table.to_pylist():
        yield article_of(plain)


def articles_in(table: Any) -> Iterator[Article]:
    """The articles of a shard, in order; see `articles_of`."""
    for plain in table.column("article").to_pylist():
        yield article_of(plain)


def rows_of(table: Any) -> Iterator[Row]:
    """The readings of a shard, in order.

    Raises:
        SpanError: a passage is not what its article says there.
    """
    for n in range(len(table)):  # one at a time: plain values take ten times the room of the table
        plain = table.slice(n, 1).to_pylist()[0]
        article = article_of(plain["article"])
        layers = {name: value for name, value in plain.items() if name != "article"}
        yield Row(Reading(article, **decode(READING, Reading, layers, article)), plain[MADE_FROM])


def article_of(plain: Mapping[str, Any]) -> Article:
    """The article of a row."""
    bare = Article(plain["id"], plain["text"], plain["file"], plain["digest"])
    return Article(**decode(ARTICLE, Article, plain, bare))


def tidy(article: Article) -> Article:
    """The article as it comes back from a table: with nothing that UTF-8 cannot write."""
    return article_of(encode(ARTICLE, article))


def decode(columns: Mapping[str, Column], noun: type, plain: Mapping[str, Any], article: Article) -> dict[str, Any]:
    """The fields of a thing from a row's plain values; its defaults where an earlier shard has no such column."""
    given = {name: column.decode(plain[name], article) for name, column in columns.items() if name in plain}
    return {**defaults_of(noun), **given}
