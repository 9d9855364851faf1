"""Invented articles about a march in Ostrel, read by hand, for the tests of diverging terms."""

from __future__ import annotations

import re

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.span import Span
from counterclaim.model.statement import Mode, Stance, Statement

SENTENCE = re.compile(r"[^\s][^\n]*?(?:[.!?][”\"]?(?=\s|$)|$)", re.MULTILINE)


def find(article: Article, words: str, nth: int = 0) -> Span:
    """The nth place of some words."""
    places = [match.start() for match in re.finditer(re.escape(words), article.text)]
    return article.span(places[nth], places[nth] + len(words))


def said(
    article: Article, content: str, source: str | None, mode: Mode = "direct", stance: Stance = "asserts", nth: int = 0
) -> Statement:
    """A statement by a source of the article."""
    speaker = find(article, source) if source else None
    span = find(article, content, nth)
    return Statement(
        article.id, speaker, None, (span,), mode, stance, span, speaker, speaker_basis="named" if source else "open"
    )


def read(article: Article, *statements: Statement) -> Reading:
    """A reading with sentences, statements and the mentions of their sources."""
    sentences = tuple(
        Sentence(article.span(match.start(), match.end()), number)
        for number, match in enumerate(SENTENCE.finditer(article.text))
    )
    sources = dict.fromkeys(statement.source for statement in statements if statement.source)
    mentions = tuple(Mention(span, "person", span) for span in sources if span)
    return Reading(article, "by hand", sentences, mentions, tuple(statements))


def outlet(text: str, name: str) -> Article:
    """An article."""
    return Article.of(text, file=f"{name}.txt", outlet=name)
