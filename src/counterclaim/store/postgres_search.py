"""The search index of PostgreSQL: the words of each paragraph in order, found by an inverted index.

An array, not a `tsvector`: that one forgets positions after the 16,383rd and all but 256 of a word, takes no text of
more than a megabyte, and takes words apart by a rule of its own. Ranks are those of FTS5 (Robertson and others, Okapi
BM25, k1 = 1.2, b = 0.75). Invariant: a search finds the same paragraphs in the same order as in SQLite.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ARRAY, Connection, Text, TextClause, TextualSelect, bindparam, column, text

from counterclaim.store.kinds import CODE_POINTS, with_nul
from counterclaim.store.search_words import phrases_of, words_of

SEARCH = (
    f"""
    CREATE TABLE paragraph_words (
        number BIGINT PRIMARY KEY REFERENCES paragraphs (number) ON DELETE CASCADE,
        words TEXT[] COLLATE "{CODE_POINTS}" NOT NULL,
        size BIGINT NOT NULL
    )
    """,
    "COMMENT ON TABLE paragraph_words IS 'The search index: each paragraph''s words, small and without accents.'",
    "COMMENT ON COLUMN paragraph_words.number IS 'the paragraph'",
    "COMMENT ON COLUMN paragraph_words.words IS 'its words in order; find with words @> ARRAY[''customs'']'",
    "COMMENT ON COLUMN paragraph_words.size IS 'how many words it has'",
    "CREATE INDEX paragraph_words_found ON paragraph_words USING gin (words)",
)

# Paragraphs that are indexed or compared together.
AT_ONCE = 5_000

K1, B = 1.2, 0.75

# What FTS5 takes for a word that more than half of all paragraphs hold.
LEAST_WEIGHT = 1e-6

Phrases = list[list[str]]


def index_paragraphs(connection: Connection, article: str | None = None) -> None:
    """Take the paragraphs of an article that was just written into the index, or all; they are in none."""
    where = "" if article is None else "WHERE article = :article"
    query = text(f"SELECT number, quote FROM paragraphs {where} ORDER BY number")
    given = {} if article is None else {"article": article}
    enter = text("INSERT INTO paragraph_words (number, words, size) VALUES (:number, :words, :size)")
    for rows in connection.execute(query, given).partitions(AT_ONCE):
        found = words_of([with_nul(quote) for _, quote in rows])
        connection.execute(
            enter,
            [
                {"number": number, "words": words, "size": len(words)}
                for (number, _), words in zip(rows, found, strict=True)
            ],
        )


def matching_paragraphs(connection: Connection, words: str) -> TextualSelect | None:
    """A query for the numbers of the paragraphs that hold all of `words`; words in quotation marks must be neighbours.

    Case and accents do not matter. Nothing in `words` is read as search syntax; None where they hold no word at all.
    """
    phrases = taken_apart(words)
    if phrases is None:
        return None
    query = bound(f"SELECT number FROM paragraph_words WHERE {holding(phrases)}", phrases)
    return query.columns(column("number"))


def best_paragraphs(connection: Connection, words: str, most: int, among: str | None) -> TextualSelect | None:
    """A query for the numbers of the paragraphs that fit `words` best, with their rank: the smaller, the better.

    Args:
        connection: to the dossier; how rare each word is in all of it is asked first.
        words: as for `matching_paragraphs`.
        most: how many at most.
        among: a JSON list of ids of articles, None for all.
    """
    phrases = taken_apart(words)
    if phrases is None:
        return None
    rows, total = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(size), 0)::bigint FROM paragraph_words"
    ).one()
    weights = [weight_of(connection, phrase, rows) for phrase in phrases]
    # Written as FTS5 reckons it, so that equal ranks are equal to the last bit.
    scores = " + ".join(
        f":weight_{index} * (({often} * :more) / ({often} + :k1 * (1 - :b + :b * size / :mean)))"
        for index, often in enumerate(times(phrase, index) for index, phrase in enumerate(phrases))
    )
    chosen = "" if among is None else "AND paragraphs.article = ANY(:among)"
    query = f"""
        SELECT paragraph_words.number AS number, -1.0::float8 * ({scores}) AS rank
        FROM paragraph_words JOIN paragraphs ON paragraphs.number = paragraph_words.number
        WHERE {holding(phrases)} {chosen}
        ORDER BY rank, paragraphs.article, paragraphs."start"
        LIMIT :most
        """
    given: dict[str, Any] = {"k1": K1, "more": K1 + 1.0, "b": B, "mean": total / rows if total else 1.0, "most": most}
    given |= {f"weight_{index}": weight for index, weight in enumerate(weights)}
    if among is not None:
        given["among"] = json.loads(among)
    return bound(query, phrases, **given).columns(column("number"), column("rank"))


def taken_apart(words: str) -> Phrases | None:
    """The words of each phrase that is looked for, or None where one of them has none and so nothing is found."""
    phrases = words_of(phrases_of(words))
    return phrases if phrases and all(phrases) else None


def holding(phrases: Phrases) -> str:
    """SQL: that a row of the index holds all of the phrases."""
    parts = ["words @> :sought"]
    parts += [f"{times(phrase, index)} > 0" for index, phrase in enumerate(phrases) if len(phrase) > 1]
    return " AND ".join(parts)


def times(phrase: Sequence[str], index: int) -> str:
    """SQL: how often a row of the index holds a phrase, as a floating-point number."""
    places = f"array_positions(words, :first_{index})"
    if len(phrase) == 1:
        return f"cardinality({places})::float8"
    piece = f"words[place:place + {len(phrase) - 1}]"
    return f"(SELECT count(*)::float8 FROM unnest({places}) AS place WHERE {piece} = :phrase_{index})"


def bound(query: str, phrases: Phrases, **given: Any) -> TextClause:
    """The query with the parameters that it names: those of `holding` and `times`, and what is given."""
    given["sought"] = sorted({word for phrase in phrases for word in phrase})
    for index, phrase in enumerate(phrases):
        given |= {f"first_{index}": phrase[0], f"phrase_{index}": phrase}
    named = set(re.findall(r"(?<!:):([a-z]\w*)", query))
    return text(query).bindparams(
        *(
            bindparam(name, value, ARRAY(Text) if isinstance(value, list) else None)
            for name, value in given.items()
            if name in named
        )
    )


def weight_of(connection: Connection, phrase: list[str], rows: int) -> float:
    """How much a phrase says: the rarer, the more."""
    query = bound(f"SELECT count(*) FROM paragraph_words WHERE {holding([phrase])}", [phrase])
    hits = connection.execute(query).scalar_one()
    weight = math.log((rows - hits + 0.5) / (hits + 0.5))
    return weight if weight > 0 else LEAST_WEIGHT


def index_fits(connection: Connection) -> bool:
    """Whether the search index is that of the paragraphs."""
    query = text(
        "SELECT paragraphs.number, quote, paragraph_words.number, words, size "
        "FROM paragraphs FULL JOIN paragraph_words ON paragraph_words.number = paragraphs.number"
    )
    for rows in connection.execute(query).partitions(AT_ONCE):
        if any(number is None or indexed is None for number, _, indexed, _, _ in rows):
            return False
        found = words_of([with_nul(quote) for _, quote, _, _, _ in rows])
        if any(list(row[3]) != words or row[4] != len(words) for row, words in zip(rows, found, strict=True)):
            return False
    return True
