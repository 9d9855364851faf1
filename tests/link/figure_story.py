"""Short invented articles with their statements given by hand, for the tests of figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from counterclaim.link.actors import Cast, link_actors
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.statement import Stance, Statement
from counterclaim.read.engines import spacy_engine
from counterclaim.read.figures import find_figures
from counterclaim.read.parse import Parse

PEOPLE = ("Lena Orlik", "Orlik", "Darro")
PLACES = ("Ostra", "Velm")
ORGANISATIONS = ("Norvia", "Carland", "the electoral board", "Harbour Police")


@cache
def parse_of(text: str) -> Parse:
    return spacy_engine.parse(text)


def reading_of(
    text: str, *said: tuple[str, str] | tuple[str, str, Stance], outlet: str = "The Courier", day: int = 1
) -> Reading:
    """An article of March 2031 whose statements are `said`: (source, content) or (source, content, stance)."""
    published = Publication(DateRange.day(date(2031, 3, day)), "metadata")
    article = Article.of(text, file=f"{day:02}-{outlet}.txt", outlet=outlet, publication=published)
    statements = [_statement(article, *one) for one in said]
    figures = find_figures(article, parse_of(text), statements)
    return Reading(article, mentions=_mentions(article), statements=tuple(statements), figures=figures)


def cast_of(readings: Sequence[Reading]) -> Cast:
    return link_actors(readings)


def _find(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return article.span(start, start + len(words))


def _statement(article: Article, source: str, content: str, stance: Stance = "asserts") -> Statement:
    whole = article.span(0, len(article.text))
    told = _find(article, content)
    start = article.text.rindex(source, 0, told.start)
    spans = article.span(start, start + len(source)), told
    return Statement(article.id, spans[0], None, (spans[1],), "indirect", stance, whole, spans[0], "named")


def _mentions(article: Article) -> tuple[Mention, ...]:
    found = []
    for kind, names in (("person", PEOPLE), ("place", PLACES), ("org", ORGANISATIONS)):
        for name in names:
            start = article.text.find(name)
            while start >= 0:
                span = article.span(start, start + len(name))
                if not any(other.span.covers(span) for other in found):
                    found.append(Mention(span, kind, span))  # type: ignore[arg-type]
                start = article.text.find(name, start + 1)
    return tuple(sorted(found, key=lambda mention: mention.span.start))
