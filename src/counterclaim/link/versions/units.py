"""A sentence of one version with what was read in it: what two versions are compared by.

Invariant: a sentence that tells nothing (a notice, a byline, what surrounds an article on its page) is no unit, so that
no change of it is a change of the article.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from counterclaim.link.words.revising import NUMBERS
from counterclaim.model.figure import Figure
from counterclaim.model.happening import DateMention
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

Item = TypeVar("Item")

# A number with its marks of thousands and decimals, a contracted word, a word.
_WORD = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)?", re.UNICODE)
_ENDED = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
_APOSTROPHE = str.maketrans({"’": "'"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, its place in the article's text, and whether it is printed with a capital."""

    folded: str
    start: int
    end: int
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence that states something: its words, and the layers that lie in it, in the order of the text."""

    span: Span
    words: tuple[Word, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The words alone: two sentences with the same differ in nothing but marks and capitals."""
        return tuple(word.folded for word in self.words)


def list_units(reading: Reading) -> tuple[Unit, ...]:
    """The sentences of an article that state something, in the order of the text."""
    spans = list(_whole_sentences(reading))
    statements = _within(spans, reading.statements, lambda statement: statement.parts)
    narrated = _within(spans, reading.narrations, lambda narration: narration.content)
    figures = _within(spans, reading.figures, lambda figure: (figure.number,))
    dates = _within(spans, reading.dates, lambda date: (date.span,))
    units = (
        Unit(span, words_of(span), tuple(statements[i]), tuple(figures[i]), tuple(dates[i]))
        for i, span in enumerate(spans)
        if statements[i] or narrated[i]
    )
    return tuple(unit for unit in units if unit.words)


def _whole_sentences(reading: Reading) -> Iterator[Span]:
    """The sentences, where a parser cut one in two as one: a part without a full stop goes on in its paragraph.

    Where a parser cuts depends on every word, so the same sentence with one word changed may be cut elsewhere.
    """
    begun: Sentence | None = None
    for sentence in sorted(reading.sentences, key=lambda sentence: sentence.span):
        if begun and begun.paragraph == sentence.paragraph and not _ENDED.search(begun.span.text):
            begun = Sentence(reading.article.span(begun.span.start, sentence.span.end), begun.paragraph)
            continue
        if begun:
            yield begun.span
        begun = sentence
    if begun:
        yield begun.span


def _within(
    sentences: Sequence[Span], items: Iterable[Item], passages: Callable[[Item], Iterable[Span]]
) -> defaultdict[int, list[Item]]:
    """The items by the number of each sentence in which a passage of theirs begins."""
    starts = [sentence.start for sentence in sentences]
    found: defaultdict[int, list[Item]] = defaultdict(list)
    for item in items:
        places = {bisect_right(starts, span.start) - 1 for span in passages(item)}
        for place in sorted(place for place in places if place >= 0):
            found[place].append(item)
    return found


def words_of(span: Span) -> tuple[Word, ...]:
    """The words of a passage, without capitals, in one form of each letter and of small numbers.

    >>> [word.folded for word in words_of(Span("article-1", 10, 28, "It didn’t cost two"))]
    ['it', "didn't", 'cost', '2']
    """
    return tuple(words_in(span.text, span.start))


def words_in(text: str, start: int = 0) -> Iterator[Word]:
    """The words of a text that begins at character `start` of its article; see `words_of`."""
    for match in _WORD.finditer(text):
        folded = fold(match.group())
        capital = match.group()[0].isupper()
        yield Word(NUMBERS.get(folded, folded), start + match.start(), start + match.end(), capital)


def fold(word: str) -> str:
    """A word as it is compared."""
    return unicodedata.normalize("NFKC", word).casefold().translate(_APOSTROPHE)
