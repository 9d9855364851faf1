"""The order in which an article is read; each step says what it needs and gives.

parse → mentions → statements → dates → figures → happenings. Steps are pure functions over an Article and its
Parse; what a step will not judge becomes Skipped and the next one goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from counterclaim.model.article import Article
from counterclaim.model.reading import Reading, Sentence
from counterclaim.read.dates import find_dates
from counterclaim.read.engines import spacy_engine
from counterclaim.read.figures import find_figures
from counterclaim.read.happenings import find_happenings
from counterclaim.read.mentions import find_mentions
from counterclaim.read.parse import Parse
from counterclaim.read.statements import find_statements

# Raised whenever a change here gives other layers for the same text: stored readings are then made anew.
RULES_VERSION = "1"


def engine_name() -> str:
    """What reads, with versions: a stored reading by another engine is made anew."""
    return f"rules {RULES_VERSION}, {spacy_engine.version()}"


def read_articles(articles: Iterable[Article], *, day_first: bool = True) -> Iterator[Reading]:
    """A Reading for each article, in order. Never raises for what a text holds.

    Args:
        articles: in any order.
        day_first: whether 09/08/2020 is 9 August, where nothing in the article settles it.

    Raises:
        EngineMissing: the language model is not installed.
    """
    for article in articles:
        yield read_parse(article, spacy_engine.parse(article.text), day_first=day_first)


def read_parse(article: Article, parse: Parse, *, day_first: bool = True) -> Reading:
    """The layers of one article whose grammar is known; see `read_articles`."""
    sentences = tuple(
        Sentence(
            article.span(parse.tokens[first].start, parse.tokens[end - 1].end),
            parse.paragraph_of(parse.tokens[first].start),
        )
        for first, end in parse.sentences
    )
    mentions = find_mentions(article, parse)
    statements, narrations, skipped = find_statements(article, parse, mentions)
    dates = find_dates(article, parse, day_first=day_first)
    figures = find_figures(article, parse, statements)
    happenings = find_happenings(article, parse, dates, statements)
    return Reading(
        article, engine_name(), sentences, mentions, statements, narrations, dates, figures, happenings, skipped
    )
