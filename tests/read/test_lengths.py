"""Lengths, what comes back and hours are read, have a value, and date nothing."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.read.dates import find_dates
from counterclaim.read.engines import spacy_engine
from counterclaim.read.happenings import find_happenings

# A Wednesday.
PUBLISHED = Publication(DateRange.day(date(2031, 5, 7)), "metadata")


def mentions(text: str) -> tuple[DateMention, ...]:
    """Every expression of time of a text that appeared on Wednesday, 7 May 2031."""
    return find_dates(Article.of(text, publication=PUBLISHED), spacy_engine.parse(text))


LENGTHS = [
    ("He was held for three years.", "three years", "P3Y"),
    ("Their guest’s two-day visit ended.", "two-day", "P2D"),
    ("It took twenty-five minutes.", "twenty-five minutes", "PT25M"),
    ("It lasted 5 1/2 hours.", "5 1/2 hours", "PT5H30M"),
    ("It lasted two decades.", "two decades", "P20Y"),
    ("They waited for weeks.", "weeks", "PXW"),
    ("They waited a few days.", "a few days", "PXD"),
    ("Losses grew in the first nine months.", "the first nine months", "P9M"),
    ("It took two and a half years.", "two and a half years", "P2.5Y"),
    ("She stayed a year and a half.", "a year and a half", "P1.5Y"),
    ("They talked for half an hour.", "half an hour", "PT30M"),
    ("A half-century passed.", "A half-century", "P50Y"),
    ("They talked for half a year.", "half a year", "P6M"),
    ("It stood for a quarter of a century.", "a quarter of a century", "P25Y"),
    ("The weeklong siege ended.", "weeklong", "P1W"),
    ("They ended a decades-old feud.", "decades-old", "PXY"),
    ("Hours passed.", "Hours", "PTXH"),
]


@pytest.mark.parametrize(("text", "words", "value"), LENGTHS)
def test_a_length_has_a_value_and_no_days(text: str, words: str, value: str) -> None:
    """In figures, in words, with a hyphen, or vague."""
    [mention] = mentions(text)
    assert (mention.span.text, mention.kind, mention.value) == (words, "duration", value)
    assert mention.dates is None


SETS = [
    ("Every Sunday they sing.", "XXXX-WXX-7"),
    ("They meet each July.", "XXXX-07"),
    ("They meet every month.", "P1M"),
    ("They meet every other week.", "P2W"),
    ("They held daily rallies.", "P1D"),
    ("The court sits on Sundays.", "XXXX-WXX-7"),
    ("They meet on weekends.", "XXXX-WXX-WE"),
]


@pytest.mark.parametrize(("text", "value"), SETS)
def test_what_comes_back_is_no_day(text: str, value: str) -> None:
    """ "Every Sunday" is not last Sunday."""
    [mention] = mentions(text)
    assert (mention.kind, mention.value, mention.dates) == ("set", value, None)


@pytest.mark.parametrize(
    "text",
    [
        "He watched 60 Minutes.",
        "She got a second chance.",
        "A quarter of the town burned.",
        "Three-quarters of the town burned.",
        "Support reached three-quarters in the north.",
        "She missed the good old days.",
        "The town fell behind in the Bolin years.",
        "Average weekly hours fell.",
        "The Daily Courier said so.",
        "Ana Bolin, 52 years old, left.",
        "The 8-month-old baby cried.",
    ],
)
def test_titles_ordinals_fractions_and_ages_are_no_lengths(text: str) -> None:
    """Nothing is found at all."""
    assert mentions(text) == ()


def test_an_hour_beside_a_day_is_one_time_with_it() -> None:
    """Before it or after it."""
    for text, words in (
        ("It fell at 10:35 a.m. on Tuesday.", "10:35 a.m. on Tuesday"),
        ("It fell Tuesday at 10:35 a.m.", "Tuesday at 10:35 a.m."),
    ):
        [mention] = mentions(text)
        assert (mention.span.text, mention.kind, mention.value) == (words, "time", "2031-05-06T10:35")
        assert mention.dates == DateRange.day(date(2031, 5, 6))


def test_an_hour_alone_names_the_day_told_before_and_dates_nothing() -> None:
    """Its value is a guess that is shown; no interval comes from it."""
    tuesday, noon = mentions("It fell on Tuesday. The bells rang at noon.")
    assert (noon.value, noon.dates, noon.anchor_span) == ("2031-05-06T12:00", None, tuesday.span)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Tuesday night.", "2031-05-06TNI"),
        ("They met this morning.", "2031-05-07TMO"),
        ("They met on Tuesday.", "2031-05-06"),
        ("They met last week.", "2031-W18"),
        ("They met over the weekend.", "2031-W18-WE"),
        ("They met last summer.", "2030-SU"),
        ("They met in March.", "2031-03"),
        ("They ruled from 1991 to 1997.", "1991/1997"),
        ("They ruled in the 1990s.", "199"),
        ("It is closed now.", "PRESENT_REF"),
        ("It was closed years ago.", "PAST_REF"),
        ("They met at the end of last month.", "2031-04"),
        ("They met at the end of next year.", "2032"),
        ("Sales may grow over the next year.", "P1Y"),
        ("They leave by year's end.", "2031"),
        ("Sales fell in the last fiscal year.", "2030"),
        ("Sales fell last fiscal year.", "2030"),
        ("By the year two thousand he has to leave.", "2000"),
        ("Some day they may meet.", "FUTURE_REF"),
        ("It is now a school.", "PRESENT_REF"),
        ("In recent months a group of farmers met.", "PXM"),
        ("For the year, sales fell.", "2031"),
        ("Sales fell in the latest quarter.", "2031-Q1"),
        ("Sales fell from the year-ago period.", "2030"),
        ("Sales fell in the 2029 period.", "2029"),
        ("Sales fell in the first six months of 2030.", "P6M"),
        ("He left two years after the vote.", "P2Y"),
    ],
)
def test_a_date_has_a_value_of_its_own_precision(text: str, value: str) -> None:
    """As TimeML writes them."""
    [mention] = mentions(text)
    assert mention.value == value


@pytest.mark.parametrize(
    "text",
    [
        "For the year, sales fell.",
        "Sales fell in the latest quarter.",
        "Sales fell from the year-ago period.",
        "Sales fell in the 2029 period.",
    ],
)
def test_what_only_the_day_of_the_article_places_is_no_day_of_the_timeline(text: str) -> None:
    """It has a value, and no interval by which anything could be dated."""
    [mention] = mentions(text)
    assert mention.value
    assert mention.dates is None


def test_the_past_of_something_is_no_time() -> None:
    """ "The past" before a noun describes the noun."""
    assert mentions("The past success was forgotten.") == ()


def test_neither_a_length_nor_an_hour_nor_what_comes_back_reaches_the_timeline() -> None:
    """Only the day does."""
    text = "He was held for three years. Every Sunday they sang. The bells rang at noon. Police shot him on Tuesday."
    article, parse = Article.of(text, publication=PUBLISHED), spacy_engine.parse(text)
    found = find_happenings(article, parse, find_dates(article, parse), ())
    assert [happening.date.span.text for happening in found] == ["Tuesday"]
