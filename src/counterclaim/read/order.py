"""The order in which an article is read; each step says what it needs and gives.

parse → mentions → statements → dates → figures → happenings → references. Steps are pure functions over an Article
and its Parse; what a step will not judge becomes Skipped and the next one goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from counterclaim.model.article import Article
from counterclaim.model.comparing import Comparer
from counterclaim.model.engine import Engine
from counterclaim.model.language import ENGLISH
from counterclaim.model.meaning import Meaning
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.statement import Statement
from counterclaim.read.dates import find_dates
from counterclaim.read.engines import spacy_engine
from counterclaim.read.engines.attribution import files
from counterclaim.read.engines.meaning import files as meaning_files
from counterclaim.read.figures import find_figures
from counterclaim.read.happenings import find_happenings
from counterclaim.read.languages import blanked, language_of, read_foreign, reader_name, tell_language, with_gaps
from counterclaim.read.mentions import find_mentions
from counterclaim.read.paragraph_kinds import outside_silence
from counterclaim.read.parse import Parse
from counterclaim.read.references import find_references
from counterclaim.read.statements import Finder, find_statements

# Raised whenever a change here gives other layers for the same text: stored readings are then made anew.
RULES_VERSION = "13"


def engine_name(engine: Engine = "trained", language: str = ENGLISH) -> str:
    """What reads, with versions: a stored reading by another engine is made anew.

    Args:
        engine: by what statements are found, in English.
        language: of the article; one that cannot be read here has a name too, which changes when it can.

    Raises:
        EngineMissing: the language model, or the trained weights where they are asked for, are not installed.
    """
    if language != ENGLISH:
        return reader_name(language, RULES_VERSION)
    rules = f"rules {RULES_VERSION}, {spacy_engine.version()}, {meaning_files.version()}"
    return rules if engine == "rules" else f"{files.version()}, {rules}"


def engine_of(name: str) -> Engine:
    """The engine that a stored name (`engine_name`) tells of.

    >>> engine_of("rules 1, spacy 3.8.18 en_core_web_sm 3.8.0")
    'rules'
    """
    return "rules" if name.startswith("rules ") else "trained"


def engine_today(name: str, engine: Engine) -> str:
    """What a reading that a stored name tells of would be named today: the same where nothing has changed.

    Raises:
        EngineMissing: see `engine_name`.
    """
    return engine_name(engine, language_of(name))


def most_used(names: Iterable[str]) -> Engine | None:
    """The engine by which most English readings were made, by their stored names; None where there are none."""
    found = [engine_of(name) for name in names if language_of(name) == ENGLISH]
    if not found:
        return None
    return "rules" if 2 * found.count("rules") > len(found) else "trained"


def read_articles(
    articles: Iterable[Article], *, day_first: bool = True, engine: Engine = "trained"
) -> Iterator[Reading]:
    """A Reading for each article, in order, by the reader of its language. Never raises for what a text holds.

    An article in a language that cannot be read here has no layers, and a gap that says so.

    Args:
        articles: in any order.
        day_first: whether 09/08/2020 is 9 August, where nothing in the article settles it.
        engine: by what statements are found.

    Raises:
        EngineMissing: the language model, or the trained weights where they are asked for, are not installed.
    """
    for article in articles:
        found = tell_language(article)
        if found.language != ENGLISH:
            yield read_foreign(article, found, RULES_VERSION, day_first=day_first)
            continue
        parse = spacy_engine.parse(blanked(article.text, found.foreign))
        yield with_gaps(read_parse(article, parse, day_first=day_first, engine=engine), found.foreign)


def read_parse(article: Article, parse: Parse, *, day_first: bool = True, engine: Engine = "trained") -> Reading:
    """The layers of one article whose grammar is known; see `read_articles`."""
    sentences = tuple(
        Sentence(
            article.span(parse.tokens[first].start, parse.tokens[end - 1].end),
            parse.paragraph_of(parse.tokens[first].start),
        )
        for first, end in parse.sentences
    )
    mentions = find_mentions(article, parse)
    statements, narrations, skipped = find_statements(article, parse, mentions, _finder(engine))
    dates = find_dates(article, parse, day_first=day_first)
    figures = outside_silence(parse, find_figures(article, parse, statements))
    happenings = outside_silence(parse, find_happenings(article, parse, dates, statements))
    return Reading(
        article,
        engine_name(engine),
        sentences,
        mentions,
        statements,
        narrations,
        dates,
        figures,
        happenings,
        skipped,
        _meanings(statements),
        find_references(article, parse, mentions, statements),
        ENGLISH,
    )


def _meanings(statements: Sequence[Statement]) -> tuple[Meaning, ...]:
    if not statements:
        return ()
    from counterclaim.read.engines.meaning.engine import find_meanings  # loads numpy and a tokenizer

    return find_meanings(statements)


def meaning_name() -> str:
    """What tells, inside the name of an engine, which encoder gave its directions.

    Raises:
        EngineMissing: the encoder is not there.
    """
    return meaning_files.version()


def meaning_of(words: str) -> bytes:
    """The direction of some words, to be held against those of statements that the same encoder gave.

    Raises:
        EngineMissing: the encoder is not there.
    """
    from counterclaim.read.engines.meaning.engine import embed  # loads numpy and a tokenizer

    return embed([words])[0]


def comparer() -> Comparer:
    """What tells how near two passages are, for linking. The encoder is not loaded before it is asked."""
    from counterclaim.read.engines.meaning.comparer import Comparer  # loads numpy and a tokenizer

    return Comparer()


def _finder(engine: Engine) -> Finder | None:
    if engine == "rules":
        return None
    from counterclaim.read.engines.attribution.engine import attributions_beside  # loads numpy and a tokenizer

    return attributions_beside
