"""The words that a search looks for, and where they stand in a text, as the search index takes words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+")


def terms_of(words: str) -> tuple[tuple[str, ...], ...]:
    """The words that are looked for, those of a phrase in quotation marks together.

    >>> terms_of('Café "shot by"')
    (('cafe',), ('shot', 'by'))
    """
    found: list[tuple[str, ...]] = []
    for i, part in enumerate(words.split('"')):
        tokens = tuple(token for _, _, token in tokens_of(part))
        found += [tokens] if i % 2 else [(token,) for token in tokens]
    return tuple(dict.fromkeys(term for term in found if term))


def term_places(text: str, terms: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """(start, end) of everything in a text that was looked for, in order, none inside another.

    >>> term_places("The café; the CAFE.", terms_of("cafe"))
    [(4, 8), (14, 18)]
    """
    tokens = tokens_of(text)
    first = {term[0]: [other for other in terms if other[0] == term[0]] for term in terms}
    found: list[tuple[int, int]] = []
    for i, (start, _, word) in enumerate(tokens):
        for term in first.get(word, ()):
            told = tokens[i : i + len(term)]
            if [each for _, _, each in told] == list(term) and (not found or start >= found[-1][1]):
                found.append((start, told[-1][1]))
    return found


def tokens_of(text: str) -> list[tuple[int, int, str]]:
    """(start, end, word) of the words of a text, without capitals and accents, as the search index has them."""
    return [(match.start(), match.end(), plain(match.group())) for match in _TOKEN.finditer(text)]


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """A word without capitals and accents.

    >>> plain("Ådne")
    'adne'
    """
    if word.isascii():
        return word.lower()
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each)).lower()
