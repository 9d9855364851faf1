"""What a text puts at a date is told by the clause or the phrase that the date hangs on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import Happening
from counterclaim.model.statement import Statement
from counterclaim.read.dates import find_dates
from counterclaim.read.engines import spacy_engine
from counterclaim.read.happenings import find_happenings

# A Wednesday.
PUBLICATION = Publication(DateRange.day(date(2031, 5, 7)), "metadata")


def happenings(text: str, publication: Publication | None = PUBLICATION) -> tuple[Happening, ...]:
    """What is found in a text that appeared on Wednesday, 7 May 2031."""
    article = Article.of(text, publication=publication)
    parse = spacy_engine.parse(text)
    return find_happenings(article, parse, find_dates(article, parse), ())


def told(text: str) -> list[tuple[str, str]]:
    """Day and passage of each."""
    return [(found.date.dates.iso, found.span.text) for found in happenings(text) if found.date.dates]


TELLINGS = [
    (
        "Thousands gathered outside the mill on Saturday.",
        "2031-05-03",
        "Thousands gathered outside the mill on Saturday",
    ),
    ("Nobody accepts the disputed 29 April election.", "2031-04-29", "the disputed 29 April election"),
    ("The mayor condemned Saturday's protests.", "2031-05-03", "Saturday's protests"),
    ("Mr Orlan, who has led the port since 1997, won.", "1997/..", "Mr Orlan, who has led the port since 1997"),
    ("A 2013 police shooting of a miner was filmed.", "2013", "A 2013 police shooting of a miner"),
    ("Some 300 troops sent last month dug a trench.", "2031-04", "Some 300 troops sent last month"),
]


@pytest.mark.parametrize(("text", "day", "passage"), TELLINGS)
def test_the_passage_holds_the_date_and_what_happened(text: str, day: str, passage: str) -> None:
    """Clauses, noun phrases and participles with their noun."""
    assert told(text) == [(day, passage)]


def test_an_event_before_the_day_it_is_counted_from() -> None:
    """The offer came on Tuesday, so ministers met on Monday."""
    text = "The mayor made an offer on Tuesday. The offer came the day after ministers agreed to pay."
    assert told(text)[1] == ("2031-05-05", "the day after ministers agreed to pay")


def test_a_clause_beside_another_one_is_left_out() -> None:
    """Each date keeps its own clause."""
    text = "The council met on Monday, and the port closed on Tuesday."
    assert [passage for _, passage in told(text)] == ["The council met on Monday", "the port closed on Tuesday"]


def test_what_went_on_meanwhile_is_not_the_news() -> None:
    """ "As unrest continued on Saturday, he sought help" tells that he sought help."""
    [found] = happenings("As the unrest continued on Saturday, Mr Orlan sought help from the army.")
    assert found.predicate == "seek"
    assert "sought help" in found.span.text


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The council met on Monday.", "reported"),
        ("The council will meet on Friday.", "planned"),
        ("They planned a strike on Monday.", "planned"),
        ("The council did not meet on Monday.", "denied"),
        ("The army denied that it had shelled the mill on Monday.", "denied"),
        ("He was shot earlier this week.", "reported"),
        ("If the council does not pay by 20 May, the port will close.", "planned"),
    ],
)
def test_whether_it_happened_is_told_by_tense_and_negation(text: str, status: str) -> None:
    """Reported, planned or denied."""
    assert happenings(text)[0].status == status


@pytest.mark.parametrize(
    "text",
    [
        "2031-05-07",
        "date 2031-05-07",
        "Updated at 9:40 a.m. Wednesday",
        "It recently closed.",
        "The bridge stands.",
        "The 2031 candidate smiled.",
    ],
)
def test_a_line_with_only_a_date_and_a_time_without_a_date_tell_nothing(text: str) -> None:
    """The day of publication by itself makes no entry, and neither does a date that was not resolved."""
    assert happenings(text) == ()


def test_an_article_without_a_date_has_no_happening_on_a_bare_weekday() -> None:
    """No silent default."""
    assert happenings("Thousands gathered on Saturday.", None) == ()


def test_terms_are_lemmas_of_content_words_without_those_of_the_date() -> None:
    """They are what the timeline compares."""
    [found] = happenings("The protesters burned the old mill on Saturday.")
    assert found.predicate == "burn"
    assert found.terms == ("burn", "mill", "old", "protester")


def test_a_happening_in_the_content_of_a_statement_names_it() -> None:
    """The one with the shortest content, where statements stand in one another."""
    text = "The mayor said the mill burned on Saturday."
    article = Article.of(text, publication=PUBLICATION)
    inner = Statement(article.id, None, None, (article.span(15, 42),), "indirect", "asserts", article.span(0, 43))
    outer = Statement(article.id, None, None, (article.span(0, 42),), "indirect", "asserts", article.span(0, 43))
    parse = spacy_engine.parse(text)
    [found] = find_happenings(article, parse, find_dates(article, parse), [outer, inner])
    assert found.statement == inner.id


def test_two_dates_of_one_day_for_one_event_are_one_happening() -> None:
    """ "on Sunday, a week after the vote" is told once."""
    text = "The 27 April vote was close. A march is planned on Sunday, a week after Sunday's vote. It rained."
    spans = [(found.span, found.date.dates) for found in happenings(text)]
    assert len(spans) == len(set(spans))


def test_a_passage_stays_short_in_a_sentence_without_end() -> None:
    """A list without stops is cut round the event."""
    text = "He left on Monday " + "and the old mill by the river " * 300 + "burned on Tuesday."
    for found in happenings(text):
        assert len(found.span.text.split()) <= 60


PIECES = st.sampled_from(
    [
        "On Sunday",
        "he",
        "died",
        "on Monday",
        "after",
        "the day",
        ".",
        "“",
        '"',
        "\n",
        "a 2013 vote",
        "last week's",
        "\x00",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=12))
def test_no_text_raises_and_every_passage_is_verbatim(parts: list[str]) -> None:
    """Dates and verbs in any order."""
    text = " ".join(parts)
    for found in happenings(text):
        assert text[found.span.start : found.span.end] == found.span.text
        assert found.span.covers(found.date.span)
