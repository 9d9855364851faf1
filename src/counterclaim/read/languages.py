"""Which languages can be read, and by what: the one list that a further language is added to.

A language is a `Reader`: what it is called in a reading's `engine`, and the function from an article to its layers. An
article in any other language, or in one whose model is not installed, gets a reading without layers and one gap about
the whole of it. How to add one is told in docs/languages.md.
Invariant: no reader is imported before an article in its language is read.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, cast

from counterclaim.errors import EngineMissing
from counterclaim.model.article import Article
from counterclaim.model.language import ENGLISH, language_name
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.read.engines import language_identifier
from counterclaim.read.language import Foreign, Found, find_language

# The module that reads a language, and the extra of the package that brings its model; English needs neither.
READERS: dict[str, tuple[str, str]] = {"fr": ("counterclaim.read.french.reader", "french")}

TAG = re.compile(r"([a-z]{2,3}): ")
UNREAD_NEXT = "read it yourself: nothing is said of what it leaves out"


class Reader(Protocol):
    """What a module named in `READERS` offers."""

    def version(self) -> str:
        """What reads, with versions, for a reading's `engine`. Loads no model.

        Raises:
            EngineMissing: its model is not installed.
        """

    def read(self, article: Article, text: str, *, day_first: bool) -> Reading:
        """The layers of an article; `text` is its text with what is in other languages blanked, as long as the text."""


def reader_of(language: str) -> Reader:
    """The reader of a language of `READERS`."""
    return cast(Reader, importlib.import_module(READERS[language][0]))


def tell_language(article: Article) -> Found:
    """The language of an article, and its passages in others."""
    return find_language(article.text, article.language, language_identifier.guess)


def language_of(engine: str) -> str:
    """The language that a reading's `engine` tells of.

    >>> language_of("fr: rules 4, spacy 3.8.18 fr_core_news_sm 3.8.0"), language_of("rules 4, spacy 3.8.18")
    ('fr', 'en')
    """
    tag = TAG.match(engine)
    return tag[1] if tag else ENGLISH


def reader_name(language: str, rules: str) -> str:
    """What stands in the `engine` of readings in a language other than English, whether or not it can be read here."""
    try:
        by = reader_of(language).version() if language in READERS else "not read"
    except EngineMissing:
        by = "not read"
    return f"{language}: {by}, rules {rules}"


def read_foreign(article: Article, found: Found, rules: str, *, day_first: bool) -> Reading:
    """The reading of an article that is not in English: its layers, or the gap that says that it was not read."""
    language, name = found.language, reader_name(found.language, rules)
    try:
        if language not in READERS:
            return Reading(article, name, skipped=(unread(article, language, UNREAD_NEXT),), language=language)
        reader = reader_of(language)
        reader.version()
        reading = reader.read(article, blanked(article.text, found.foreign), day_first=day_first)
    except EngineMissing:
        extra = f"pip install 'counterclaim[{READERS[language][1]}]', then link again"
        return Reading(article, name, skipped=(unread(article, language, extra),), language=language)
    return with_gaps(replace(reading, engine=name, language=language), found.foreign)


def with_gaps(reading: Reading, foreign: Sequence[Foreign]) -> Reading:
    """The reading with a gap for each passage in another language than its article."""
    article = reading.article
    gaps = tuple(
        Skipped(
            "read",
            article.file,
            f"a passage in {language_name(passage.language)}, not read",
            UNREAD_NEXT,
            article.id,
            article.span(passage.start, passage.end),
        )
        for passage in foreign
    )
    return replace(reading, skipped=(*reading.skipped, *gaps)) if gaps else reading


def unread(article: Article, language: str, next_step: str) -> Skipped:
    """The gap about a whole article."""
    return Skipped("read", article.file, f"in {language_name(language)}, not read", next_step, article.id)


def blanked(text: str, foreign: Sequence[Foreign]) -> str:
    """The text with blanks in place of some passages, so that every other character keeps its place.

    >>> blanked("One. Два. Two.", [Foreign(5, 9, "ru")])
    'One.      Two.'
    """
    for passage in foreign:
        text = text[: passage.start] + " " * (passage.end - passage.start) + text[passage.end :]
    return text
