"""Invented sentences read by the real parser, shared by the tests of statements."""

from __future__ import annotations

from functools import cache

from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from counterclaim.model.statement import Statement
from counterclaim.read.engines import spacy_engine
from counterclaim.read.mentions import find_mentions
from counterclaim.read.parse import Parse
from counterclaim.read.statements import find_statements

Told = tuple[str | None, str | None, str]
Read = tuple[tuple[Statement, ...], tuple[Statement, ...], tuple[Skipped, ...]]


def article_of(text: str) -> Article:
    """The text as an article of an invented outlet."""
    return Article.of(text, file="orvel.txt", outlet="The Orvel Mail")


@cache
def parse_of(text: str) -> Parse:
    """Its grammar, by the real parser."""
    return spacy_engine.parse(text)


def read(text: str) -> Read:
    """Statements, narrations and skipped passages."""
    return find_statements(article_of(text), parse_of(text), ())


def read_named(text: str) -> Read:
    """The same with the names of the text known, as reading does it: what speakers are resolved to."""
    article = article_of(text)
    return find_statements(article, parse_of(text), find_mentions(article, parse_of(text)))


def told(text: str) -> list[Told]:
    """(source, cue, content) of every statement; pieces of content are parted by " … "."""
    return [
        (
            statement.source.text if statement.source else None,
            statement.cue.text if statement.cue else None,
            " … ".join(span.text for span in statement.content),
        )
        for statement in read(text)[0]
    ]
