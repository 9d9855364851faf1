"""The tables of what was given: articles, the files they came in, what ingest left out, and people's decisions.

Nothing in these tables can be made again by the program; everything in the other tables can.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Index

from counterclaim.store.columns import dates, number, passage, place, table, words
from counterclaim.store.kinds import WHOLE

migrations = table(
    "migrations",
    "Which version of the tables this file has been through.",
    number("version", "the version that was reached", key=True),
    words("name", "what was done to reach it"),
)

articles = table(
    "articles",
    "One text by one outlet, never altered.",
    words("id", "a hash of text, outlet and address", key=True),
    words("name", "outlet and title, for a person"),
    words("outlet", "who published it", optional=True),
    words("title", "its headline", optional=True),
    words("file", "the smallest file name under which it was given"),
    words("url", "its address", optional=True),
    words("author", "who wrote it", optional=True),
    *dates("published", "when it was published", optional=True),
    words("published_origin", "how that is known: metadata, text or inferred", optional=True),
    words("digest", "the hash of the file's bytes"),
    words("text", "every character of it"),
    rowid=True,
)

# All that `load_placed` asks for: a file keeps a text among the columns of its row, and going through the rows of
# thousands of articles takes ten times as long. PostgreSQL keeps long texts apart, and no index over long addresses.
Index("ix_articles_places", articles.c.url, articles.c.id, articles.c.file).ddl_if(dialect="sqlite")

publication_evidence = table(
    "publication_evidence",
    "Passages that prove when an article was published.",
    words("published", "the article whose date it is", to="articles.id", key=True),
    number("position", "place in the list, from 0", key=True),
    words("article", "the article that is quoted", to="articles.id"),
    *passage("quote", "the passage"),
)

article_files = table(
    "article_files",
    "Every file name under which an article was given.",
    words("file", "the file name", key=True, free=True),
    words("article", "the article", to="articles.id", key=True),
)

paragraphs = table(
    "paragraphs",
    "The text of all articles in paragraphs, for searching.",
    Column("number", WHOLE, primary_key=True, comment="the row that the search index points to"),
    words("article", "the article", to="articles.id"),
    *passage("quote", "the paragraph"),
    rowid=True,
)


def skipped_columns(*, key: bool = False) -> list[Column[Any]]:
    """The columns of something left out; with `key` its id is the key of the table."""
    columns = [
        words("id", "a hash of stage, file, reason and place", key=key),
        words("stage", "who left it out: ingest, read or link"),
        words("file", "the file's name"),
        words("reason", "why"),
        words("next_step", "what would help, or nothing"),
        words("about", "the id of the article, where there is one", optional=True),
        # No reference to `articles`: what was skipped may never have become one.
        words("passage_article", "the article that holds the passage", optional=True),
        words("passage", "the passage, where it is one", optional=True),
        number("passage_start", "first character of the passage", optional=True),
        number("passage_end", "character after the passage", optional=True),
    ]
    columns[-3].info["place"] = place("passage", own=True)
    return columns


skipped_files = table(
    "skipped_files",
    "Files and records that were given and are no article.",
    *skipped_columns(key=True),
)

earlier = table(
    "earlier",
    "What stood in the account before the last one, to tell what has changed since.",
    words("kind", "dispute, actor, claim, figure, timeline or naming", key=True),
    words("id", "the thing", key=True),
    words("title", "words of the articles, for a person"),
    words("passages", "its passages: article:start-end, one a line"),
)

judgements = table(
    "judgements",
    "The ledger: what people decided. Rows are only added; an undone decision gets a time in withdrawn_at.",
    words("id", "a hash of the pair, the verdict, who and when", key=True),
    words("left", "a name as printed, or the id of the thing or passage decided on"),
    words("right", "the other name, or nothing"),
    words("verdict", "same, different, accepted, rejected, unsure, named, hidden or note"),
    words("decided_by", "who"),
    words("decided_at", "when, in ISO 8601"),
    words("withdrawn_at", "when it was undone; empty while it holds"),
    words("note", "why, in the person's own words"),
    words("withdrawn_by", "who undid it or decided otherwise; empty while it holds"),
    words("passages", "the passages that the thing had when it was decided on: article:start-end, one a line"),
)
