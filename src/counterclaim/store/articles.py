"""Articles go into the dossier and come out again, with the files they came in and what ingest left out.

Invariant: an article is the record that was given under its smallest file name, so the order of adding does not matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator

from sqlalchemy import Connection, delete, select, update

from counterclaim.model.article import Article, Publication
from counterclaim.model.capture import Capture
from counterclaim.model.page_place import PagePlace
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.wire import Wire
from counterclaim.store.article_tables import article_files, articles, paragraphs, publication_evidence, skipped_files
from counterclaim.store.capture_tables import captures, publication_bases
from counterclaim.store.captures import load_captures, put_capture
from counterclaim.store.columns import Row, dates_of, dates_row, passage_row, span_of
from counterclaim.store.databases import database_of
from counterclaim.store.language_tables import declared_languages
from counterclaim.store.outlets import load_given, put_given
from counterclaim.store.page_tables import load_places, put_places
from counterclaim.store.rows import (
    add_rows,
    chunks,
    clean,
    grouped,
    one_of,
    rows_of,
    skipped_of,
    skipped_row,
    storable,
)
from counterclaim.store.sources import load_wires, put_wire
from counterclaim.store.story_tables import story_waiting

LINE = re.compile(r"[^\n\r\u2028\u2029]+")


def put_article(connection: Connection, article: Article) -> None:
    """Write an article, or put the record in place of the one with its id. Its text is the same by its id."""
    known = connection.execute(select(articles.c.id).where(articles.c.id == article.id)).first()
    if known:
        connection.execute(update(articles).where(articles.c.id == article.id).values(article_row(article)))
        connection.execute(delete(publication_evidence).where(publication_evidence.c.published == article.id))
        connection.execute(delete(publication_bases).where(publication_bases.c.article == article.id))
        connection.execute(delete(declared_languages).where(declared_languages.c.article == article.id))
    else:
        add_rows(connection, articles, [article_row(article)])
        add_rows(connection, story_waiting, [{"article": article.id}])
        add_rows(
            connection,
            paragraphs,
            (clean({"article": span.article, **passage_row("quote", span)}) for span in find_blocks(article)),
        )
        database_of(connection).index_paragraphs(connection, article.id)
    add_rows(connection, publication_evidence, evidence_rows(article))
    if article.publication and article.publication.basis:
        add_rows(connection, publication_bases, [clean({"article": article.id, "basis": article.publication.basis})])
    if article.language is not None:
        add_rows(connection, declared_languages, [clean({"article": article.id, "language": article.language})])
    put_capture(connection, article.id, article.file, article.capture)
    put_wire(connection, article.id, article.wire)
    put_given(connection, article.id, article.given_outlet)
    put_places(connection, article.id, article.places)


def put_file(connection: Connection, file: str, article: str) -> None:
    """Remember one more file name under which an article was given."""
    file = storable(file)
    known = (article_files.c.file == file) & (article_files.c.article == article)
    if not connection.execute(select(article_files.c.file).where(known)).first():
        add_rows(connection, article_files, [{"file": file, "article": article}])


def find_blocks(article: Article) -> Iterator[Span]:
    """The paragraphs: lines that hold text, without the white space around it."""
    for line in LINE.finditer(article.text):
        text = line.group()
        bare = text.strip()
        if bare:
            start = line.start() + len(text) - len(text.lstrip())
            yield article.span(start, start + len(bare))


def article_row(article: Article) -> Row:
    """The columns of an article."""
    row: Row = {
        "id": article.id,
        "name": f"{article.label}: {article.title}" if article.title else article.label,
        "outlet": article.outlet,
        "title": article.title,
        "file": article.file,
        "url": article.url,
        "author": article.author,
        **dates_row("published", article.publication.dates if article.publication else None),
        "published_origin": article.publication.origin if article.publication else None,
        "digest": article.digest,
        "text": article.text,
    }
    return clean(row)


def evidence_rows(article: Article) -> Iterator[Row]:
    """The passages that prove its publication date."""
    for position, span in enumerate(article.publication.evidence if article.publication else ()):
        yield clean(
            {"published": article.id, "position": position, "article": span.article, **passage_row("quote", span)}
        )


def load_articles(connection: Connection, among: Collection[str] | None = None) -> tuple[Article, ...]:
    """All articles, or those with some ids, by file name, then id. Of some, no row of any other is looked at."""
    if among is None:
        return tuple(articles_in(connection, None))
    found = [article for some in chunks(sorted(set(among))) for article in articles_in(connection, some)]
    return tuple(sorted(found, key=lambda article: (article.file, article.id)))


def load_article(connection: Connection, identity: str) -> Article | None:
    """The article with an id, or None."""
    return next(articles_in(connection, [identity]), None)


def articles_in(connection: Connection, among: Collection[str] | None) -> Iterator[Article]:
    """All articles, or as many with some ids as one query takes, by file name, then id."""
    proved, based = publication_evidence.c.published, publication_bases.c.article
    evidence = grouped(
        rows_of(connection, publication_evidence, "published", "position", where=one_of(proved, among)),
        lambda row: str(row["published"]),
    )
    bases = {row["article"]: row["basis"] for row in rows_of(connection, publication_bases, where=one_of(based, among))}
    taken = load_captures(connection, among)
    languages = rows_of(connection, declared_languages, where=one_of(declared_languages.c.article, among))
    declared = {row["article"]: row["language"] for row in languages}
    sent = load_wires(connection, among)
    given = load_given(connection, among)
    places = load_places(connection, among)
    yield from (
        article_of(
            row,
            tuple(span_of(proof) for proof in evidence[row["id"]]),
            bases.get(row["id"], ""),
            taken.get((row["id"], row["file"])),
            declared.get(row["id"]),
            sent.get(row["id"]),
            given.get(row["id"]),
            tuple(places.get(row["id"], ())),
        )
        for row in rows_of(connection, articles, "file", "id", where=one_of(articles.c.id, among))
    )


def article_of(
    row: Row,
    evidence: tuple[Span, ...],
    basis: str,
    capture: Capture | None,
    language: str | None,
    wire: Wire | None,
    given_outlet: str | None,
    places: tuple[PagePlace, ...],
) -> Article:
    """The article of a row."""
    publication = None
    if row["published_origin"] is not None:
        publication = Publication(dates_of(row, "published"), row["published_origin"], evidence, basis)
    return Article(
        row["id"],
        row["text"],
        row["file"],
        row["digest"],
        row["outlet"],
        row["url"],
        row["title"],
        row["author"],
        publication,
        capture,
        language,
        wire,
        given_outlet,
        places,
    )


def load_files(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Every (file name, article id), in order."""
    return tuple((row["file"], row["article"]) for row in rows_of(connection, article_files, "file", "article"))


def put_skipped(connection: Connection, skipped: Skipped) -> None:
    """Remember what ingest left out; the same twice is once."""
    row = skipped_row(skipped)
    if not connection.execute(select(skipped_files.c.id).where(skipped_files.c.id == row["id"])).first():
        add_rows(connection, skipped_files, [row])


def forget_file(connection: Connection, file: str) -> None:
    """Forget what was left out of a file or its records, and that it held an article that stands under another name."""
    file = storable(file)
    # From "#" to the next character: LIKE minds capitals in one database and not in the other.
    record = (skipped_files.c.file >= f"{file}#") & (skipped_files.c.file < f"{file}$")
    connection.execute(delete(skipped_files).where((skipped_files.c.file == file) | record))
    own = select(articles.c.id).where(articles.c.file == file)
    connection.execute(
        delete(article_files).where((article_files.c.file == file) & article_files.c.article.not_in(own))
    )
    connection.execute(delete(captures).where((captures.c.file == file) & captures.c.article.not_in(own)))


def load_skipped(connection: Connection) -> tuple[Skipped, ...]:
    """What ingest left out, by file name, then id."""
    return tuple(skipped_of(row) for row in rows_of(connection, skipped_files, "file", "id"))


def search_articles(connection: Connection, words: str) -> tuple[Span, ...]:
    """The paragraphs that hold all of `words`, by file name and place."""
    numbers = database_of(connection).matching_paragraphs(connection, storable(words))
    if numbers is None:
        return ()
    query = (
        select(paragraphs)
        .join(articles)
        .where(paragraphs.c.number.in_(numbers))
        .order_by(articles.c.file, articles.c.id, paragraphs.c.start)
    )
    return tuple(span_of(dict(row)) for row in connection.execute(query).mappings())


def search_best(connection: Connection, words: str, most: int, among: Collection[str] | None) -> tuple[Span, ...]:
    """The paragraphs that hold all of `words`, those that fit best first; see `databases`."""
    chosen = database_of(connection).best_paragraphs(
        connection, storable(words), most, None if among is None else json.dumps(sorted(among))
    )
    if chosen is None:
        return ()
    best = chosen.subquery()
    query = (
        select(paragraphs)
        .join(best, best.c.number == paragraphs.c.number)
        .order_by(best.c.rank, paragraphs.c.article, paragraphs.c.start)
    )
    return tuple(span_of(dict(row)) for row in connection.execute(query).mappings())
