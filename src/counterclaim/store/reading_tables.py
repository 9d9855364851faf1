"""The tables of what was read in each article: one row a sentence, mention, statement, date, figure, happening.

`LAYERS` go with the reading they belong to; what stands below a statement goes with the statement.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column

from counterclaim.store.article_tables import skipped_columns
from counterclaim.store.columns import dates, measure, number, octets, passage, table, words


def layer_key() -> list[Column[Any]]:
    """The key of a layer's rows: the article and the place in the layer."""
    return [of_reading(key=True), number("position", "place in the layer, from 0", key=True)]


def of_reading(*, key: bool = False) -> Column[Any]:
    """The article of a row that goes with its reading."""
    return words("article", "the article", to="articles.id", key=key)


def statement_key() -> list[Column[Any]]:
    """The key of rows below a statement."""
    return [
        words("statement", "the statement", to="statements.id", key=True, gone_with=True),
        number("position", "place in the statement, from 0", key=True),
        words("article", "the article", to="articles.id"),
    ]


def date_meaning_columns() -> list[Column[Any]]:
    """What a date expression means."""
    return [
        *dates("date", "the interval it means; empty where it could not be told", optional=True),
        words("anchor", "what it was counted from: none, publication, date or event"),
        *passage("anchor_passage", "the passage of that anchor", optional=True, own=True),
        words("candidates", "intervals between which the text left a choice, as JSON"),
        words("time_kind", "date, time (finer than a day), duration (a length) or set (what comes back)"),
        words("time_value", "the meaning as TimeML writes it: 2031-Q3, P3Y, PRESENT_REF; empty where open"),
    ]


def figure_columns() -> list[Column[Any]]:
    """A quantity with its bounds as they were told."""
    return [
        *passage("quote", "the whole expression with what is counted"),
        *passage("number", "the quantity alone with its precision word"),
        measure("low", "lower bound; empty when there is none", optional=True),
        measure("high", "upper bound; empty when there is none", optional=True),
        words("unit", "nothing for a plain count, else %, year, USD, km and so on"),
        *passage("counted", "what is counted", optional=True),
        *passage("precision", "the word that carries the precision", optional=True),
        *dates("as_of", "the time for which it is told", optional=True),
        words(
            "statement",
            "the statement that holds it; empty in the outlet's own voice",
            to="statements.id",
            optional=True,
        ),
        words("terms", "lemmas that say what is counted, as JSON"),
        *passage("subject", "who or what the figure belongs to", optional=True),
    ]


readings = table(
    "readings",
    "Which articles were read, and by what.",
    words("article", "the article", to="articles.id", key=True),
    words("engine", "what read it, with versions"),
    words("made_from", "a hash of what the reading depends on besides the text"),
)

sentences = table(
    "sentences",
    "Every sentence.",
    *layer_key(),
    number("paragraph", "number of its paragraph, from 0"),
    *passage("quote", "the sentence"),
)

mentions = table(
    "mentions",
    "Every passage that names somebody or something.",
    *layer_key(),
    words("kind", "person, org, place or group"),
    *passage("quote", "the name without title"),
    *passage("full", "the name with its title"),
    *passage("title", "the words beside the name that say who it is", optional=True),
)

statements = table(
    "statements",
    "Every statement: attributed to a source, or in the outlet's own voice.",
    words("id", "a hash of the article and its places", key=True),
    words("title", "the words of its content"),
    of_reading(),
    number("position", "place in its layer, from 0"),
    words("layer", "attributed or narrated"),
    *passage("source", "who says it, as printed", optional=True),
    *passage("cue", "the word that tells of the saying", optional=True),
    words("mode", "direct, indirect, mixed or narrated"),
    words("stance", "asserts, denies, doubts, demands, refuses, promises, warns or expects"),
    *passage("sentence", "the sentences that hold cue and content"),
    *passage("speaker", "the passage that the source stands for", optional=True),
    words("speaker_basis", "how that was decided: named, pronoun, title or open"),
    words("cue_lemma", "the cue in its dictionary form"),
    number("negated_cue", "1 where the cue is negated"),
    *passage("stance_evidence", "the words that decided the stance", optional=True),
    words("content_kind", "claim, topic, attitude, endorsement, decree or question"),
)

contents = table(
    "contents",
    "What a statement says, piece by piece.",
    *statement_key(),
    *passage("quote", "the piece"),
)

speaker_candidates = table(
    "speaker_candidates",
    "Whom the source of a statement may mean where it was left open, the likeliest first.",
    *statement_key(),
    *passage("quote", "a passage that names somebody who may be meant"),
)

chain = table(
    "chain",
    "The hands through which a statement came, outermost first.",
    *statement_key(),
    words("role", "outlet, agency or speaker"),
    words("name", "the outlet's name or the words of the passage"),
    words("channel", "interview, post, court and so on"),
    *passage("passage", "where the article says so", optional=True),
)

propositions = table(
    "propositions",
    "What each clause of a statement says, in words that can be compared.",
    *statement_key(),
    *passage("quote", "the clause"),
    words("predicate", "its verb or predicate, as a lemma"),
    number("negated", "1 where it is negated"),
    *passage("subject", "its subject", optional=True),
    *passage("object", "its object", optional=True),
    words("terms", "lemmas of its content words, as JSON"),
    words("modal", "can, must, will, or nothing"),
)

dates_read = table(
    "dates",
    "Every date expression and the interval it means.",
    *layer_key(),
    *passage("quote", "the expression"),
    *date_meaning_columns(),
)

figures = table(
    "figures",
    "Every quantity.",
    words("id", "a hash of the article and the number's place", key=True),
    of_reading(),
    number("position", "place in the layer, from 0"),
    *figure_columns(),
)

happenings = table(
    "happenings",
    "What the articles put at a date.",
    words("id", "a hash of the article, the clause and the date's place", key=True),
    of_reading(),
    number("position", "place in the layer, from 0"),
    *passage("quote", "the clause that tells it"),
    *passage("date_words", "the date expression"),
    *date_meaning_columns(),
    words("status", "reported, planned or denied"),
    words("predicate", "what happened, as a lemma"),
    words("terms", "lemmas of the clause, as JSON"),
    words(
        "statement", "the statement that tells it; empty in the outlet's own voice", to="statements.id", optional=True
    ),
)

skipped_passages = table(
    "skipped_passages",
    "What reading would not judge.",
    *layer_key(),
    *skipped_columns(),
)

meanings = table(
    "meanings",
    "What statements say as directions, by which two are told near without a shared word. For programs.",
    *layer_key(),
    words("statement", "the statement", to="statements.id"),
    octets("vector", "its direction: signed 8-bit numbers, whose length together means nothing"),
)

stand_ins = table(
    "stand_ins",
    "Every description and pronoun that stands for somebody without naming them.",
    *layer_key(),
    words("form", "description or pronoun"),
    words("kind", "person, org, place or group"),
    *passage("quote", "the description or pronoun"),
    *passage("means", "the name, or the first description, that it goes on with", optional=True),
    words("noun", "the word by which a description is compared, empty for a pronoun"),
    number("plural", "1 for several people, 0 for one"),
    words("basis", "how that was told: title, apposition, predicate, identified, same noun, pronoun or nearest"),
    *passage("whose", "the name of the one whose they are", optional=True),
)

# What a reading is made of, each before what it points to.
LAYERS = (
    sentences,
    mentions,
    dates_read,
    figures,
    happenings,
    skipped_passages,
    meanings,
    stand_ins,
    statements,
    readings,
)
