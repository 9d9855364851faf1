"""How a text falls into the words that a search finds: for both databases by SQLite's own rule.

FTS5 takes letters, digits and private characters for words, without capitals and accents (`unicode61
remove_diacritics 2`). PostgreSQL knows no such rule, so a text of its own is taken apart by an empty FTS5 index in
memory. Invariant: the same text has the same words in both.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing

TOKENIZER = "unicode61 remove_diacritics 2"

# PostgreSQL's index holds no key of more than some 2,700 bytes; no word of a language comes near.
LONGEST = 500
KEPT = 100


def words_of(texts: Sequence[str]) -> list[list[str]]:
    """The words of each text, in order.

    >>> words_of(["The Café's owner", "?!"])
    [['the', 'cafe', 's', 'owner'], []]
    """
    found: list[list[str]] = [[] for _ in texts]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        memory.execute(f'CREATE VIRTUAL TABLE said USING fts5(text, content="", tokenize="{TOKENIZER}")')
        memory.execute("CREATE VIRTUAL TABLE said_words USING fts5vocab(said, instance)")
        memory.execute("BEGIN")
        memory.executemany("INSERT INTO said (rowid, text) VALUES (?, ?)", enumerate(texts))
        memory.execute("COMMIT")
        for document, term in memory.execute('SELECT doc, term FROM said_words ORDER BY doc, "offset"'):
            found[document].append(shortened(term))
    return found


def shortened(word: str) -> str:
    """The word, or its beginning and a hash where it is longer than any index holds."""
    written = word.encode()
    if len(written) <= LONGEST:
        return word
    return f"{word[:KEPT]}\x01{hashlib.blake2b(written, digest_size=16).hexdigest()}"


def quoted_terms(words: str) -> list[str]:
    """The search terms of FTS5: everything between an odd and an even quotation mark is one phrase.

    >>> quoted_terms('police "shot by" x*')
    ['"police"', '"shot by"', '"x*"']
    """
    return [f'"{phrase}"' for phrase in phrases_of(words)]


def phrases_of(words: str) -> list[str]:
    """The same without their marks."""
    phrases = []
    for index, part in enumerate(words.replace("\x00", " ").split('"')):
        pieces = [part.strip()] if index % 2 else part.split()
        # A term of marks alone holds no word: FTS5 would find nothing at all for it.
        phrases += [phrase for phrase in pieces if any(letter.isalnum() for letter in phrase)]
    return phrases
