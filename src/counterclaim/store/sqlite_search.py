"""The search index of SQLite: FTS5 over the paragraphs, which triggers keep; `postgres_search` is its sister.

Invariant: what a person searches for is never read as search syntax.
"""

from __future__ import annotations

from sqlalchemy import Connection, TextualSelect, column, text

from counterclaim.store.search_words import TOKENIZER, quoted_terms

# Datasette finds the index by the double quotes around the table's name.
SEARCH = (
    f"""
    CREATE VIRTUAL TABLE paragraph_words USING fts5(
        quote, content="paragraphs", content_rowid="number", tokenize="{TOKENIZER}"
    )
    """,
    """
    CREATE TRIGGER paragraph_added AFTER INSERT ON paragraphs BEGIN
        INSERT INTO paragraph_words (rowid, quote) VALUES (new.number, new.quote);
    END
    """,
    """
    CREATE TRIGGER paragraph_removed AFTER DELETE ON paragraphs BEGIN
        INSERT INTO paragraph_words (paragraph_words, rowid, quote) VALUES ('delete', old.number, old.quote);
    END
    """,
)


def index_paragraphs(connection: Connection, article: str | None = None) -> None:
    """Nothing: triggers keep the search index."""


def matching_paragraphs(connection: Connection, words: str) -> TextualSelect | None:
    """A query for the numbers of the paragraphs that hold all of `words`; words in quotation marks must be neighbours.

    Case and accents do not matter. Nothing in `words` is read as search syntax; None where they hold no word at all.
    """
    terms = " ".join(quoted_terms(words))
    if not terms:
        return None
    query = text("SELECT rowid AS number FROM paragraph_words WHERE paragraph_words MATCH :terms")
    return query.bindparams(terms=terms).columns(column("number"))


def best_paragraphs(connection: Connection, words: str, most: int, among: str | None) -> TextualSelect | None:
    """A query for the numbers of the paragraphs that fit `words` best, with their rank: the smaller, the better.

    Args:
        connection: to the dossier.
        words: as for `matching_paragraphs`.
        most: how many at most.
        among: a JSON list of ids of articles, None for all.
    """
    terms = " ".join(quoted_terms(words))
    if not terms:
        return None
    query = text(
        """
        SELECT paragraph_words.rowid AS number, paragraph_words.rank AS rank
        FROM paragraph_words JOIN paragraphs ON paragraphs.number = paragraph_words.rowid
        WHERE paragraph_words MATCH :terms
            AND (:among IS NULL OR paragraphs.article IN (SELECT value FROM json_each(:among)))
        ORDER BY paragraph_words.rank, paragraphs.article, paragraphs."start"
        LIMIT :most
        """
    )
    return query.bindparams(terms=terms, most=most, among=among).columns(column("number"), column("rank"))
