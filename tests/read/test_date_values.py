"""Expressions of time that are counted, compared or told by the hour have the values that TimeML gives them."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.read.dates import find_dates
from counterclaim.read.engines import spacy_engine

# A Wednesday in November: most of the year's months are further back than the next ones are ahead.
PUBLISHED = DateRange.day(date(2031, 11, 5))


def mentions(text: str) -> tuple[DateMention, ...]:
    """The expressions of a text that appeared on that day."""
    article = Article.of(text, publication=Publication(PUBLISHED, "metadata"))
    return find_dates(article, spacy_engine.parse(text))


def values(text: str) -> list[tuple[str, str]]:
    """Words and value of each expression."""
    return [(mention.span.text, mention.value) for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In January, the guild sold the mill.", "2031-01"),
        ("Sales fell between February and September.", "2031-02"),
        ("The mill has grown since January.", "2031-01"),
        ("He left last Christmas.", "2030-12-25"),
        ("The mill will open in January.", "2032-01"),
        ("The guild set a dividend, payable Dec. 1.", "2031-12-01"),
        ("The offer was extended to Nov. 20.", "2031-11-20"),
        ("The council condemned the plan on Nov. 12.", "2031-11-12"),
        ("Nobody answered a letter written in December.", "2030-12"),
        ("Tariffs beginning on Friday worry the port.", "2031-11-07"),
        ("They met farmers who'd gathered on Saturday.", "2031-11-01"),
        ("The offer will expire on Aug. 10.", "2032-08-10"),
        ("By Thursday, thirty had died.", "2031-10-30"),
        ("By Thursday, thirty may die.", "2031-11-06"),
        ("They dismissed warnings on Thursday that strikes could follow.", "2031-10-30"),
    ],
)
def test_a_month_told_by_a_past_verb_is_over_however_long_ago(text: str, value: str) -> None:
    """Terms and limits lie ahead, though the verb is past."""
    assert mentions(text)[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It began two centuries ago.", "18"),
        ("It began half a century ago.", "1981"),
        ("It began two and a half years ago.", "2029-05"),
        ("It began 1,000 years ago.", "1031"),
        ("It began a hundred and ten years ago.", "1921"),
        ("It began five minutes ago.", "PAST_REF"),
        ("It began long ago.", "PAST_REF"),
        ("It began a year ago today.", "2030-11-05"),
        ("It began ten years ago this month.", "2021-11"),
        ("It will end two years from now.", "2033"),
        ("It began the week before last.", "2031-W43"),
        ("It will end the year after next.", "2033"),
        ("It began in this century.", "20"),
        ("It began in the nineteenth century.", "18"),
        ("It began in the 1700s.", "17"),
        ("It began in the early 70s.", "197"),
        ("It fell in the first quarter of last year.", "2030-Q1"),
        ("It fell in the final quarter of 2029.", "2029-Q4"),
        ("It fell in the last week of March.", "2031-W13"),
        ("It fell in the week of March 10.", "2031-W11"),
        ("It will fall in the next fiscal year.", "2032"),
        ("It fell in the prior year.", "2030"),
        ("It fell the previous week.", "2031-W44"),
        ("It fell from 4 percent a day earlier.", "2031-11-04"),
        ("It fell from 4 percent the month before.", "2031-10"),
        ("For the week, it fell.", "2031-W45"),
        ("It took two hundred and ten years.", "P210Y"),
        ("It takes two to six days.", "P2D/P6D"),
        ("It takes between 60 and 90 days.", "P60D/P90D"),
        ("It fell in recent weeks.", "PXW"),
        ("It may fall in coming months.", "PXM"),
        ("It has fallen over the past year.", "2030"),
        ("It falls each winter.", "XXXX-WI"),
        ("It will recover in the near term.", "FUTURE_REF"),
        ("It fell over the past decade.", "P10Y"),
        ("It fell more than two years ago.", "2029"),
        ("It fell at least three months ago.", "2031-08"),
        ("It fell in recent weeks and months.", "PXW"),
        ("It fell after 2027's drought.", "2027"),
        ("It was sold in the 1990's.", "199"),
        ("It was sold in the late 1980's.", "198"),
        ("It was sold in 1990's drought.", "1990"),
        ("It fell in 2029's third quarter.", "2029-Q3"),
        ("It fell in the third fiscal quarter.", "2031-Q3"),
        ("It will fall this quarter.", "2031-Q4"),
        ("It fell in early-October.", "2031-10"),
    ],
)
def test_what_is_counted_has_the_unit_it_is_counted_in(text: str, value: str) -> None:
    """Back from the day of the article, where the text names no other day."""
    assert [found for _, found in values(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On Oct. 12 it fell. The day before, it rose.", "2031-10-11"),
        ("On Oct. 12 it fell. The prior day, it rose.", "2031-10-11"),
        ("In 2011 it fell. The year before, it rose.", "2010"),
        ("In 2011 it fell. The following year, it rose.", "2012"),
    ],
)
def test_the_day_before_is_counted_from_the_last_day_told(text: str, value: str) -> None:
    """Where nothing follows that it could be counted from."""
    assert mentions(text)[-1].value == value


def test_an_hour_joins_the_day_that_is_counted_from_another() -> None:
    """And "in the morning" is that of the last day told."""
    assert mentions("On Oct. 12 he left. He returned at 6 a.m. two days later.")[-1].value == "2031-10-14T06:00"
    assert values("On Oct. 12 he left in the morning.") == [("Oct. 12", "2031-10-12"), ("morning", "2031-10-12TMO")]
    assert values("On Oct. 12 he left in the morning rush.") == [("Oct. 12", "2031-10-12")]


def test_a_quarter_with_its_year_alone_is_what_others_are_compared_with() -> None:
    """So "the quarter" after it is still the one that is reported."""
    text = "Profit fell in the third quarter. In the 2030 quarter, it rose. It paid $5 million in the quarter."
    assert [value for _, value in values(text)] == ["2031-Q3", "2030-Q3", "2031-Q3"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1980-81, it rained.", ["1980", "1981"]),
        ("It earned more than the year previous.", ["2030"]),
        ("Two weekends ago it rained.", []),
        ("She is older by decades.", []),
        ("On days when it rains, they sleep.", []),
        ("They ruled it for hundreds of years.", []),
        ("They ruled it for decades.", ["PXY"]),
        ("It took weeks.", ["PXW"]),
    ],
)
def test_bare_units_are_lengths_where_something_lasts(text: str, expected: list[str]) -> None:
    """And years that share their century are two."""
    assert [part for _, value in values(text) for part in value.split("/")] == expected


def test_an_event_is_dated_by_its_noun_or_by_its_verb() -> None:
    """By its verb only where the text tells of one day on which it happened."""
    text = "A farmer was shot on Sunday. The mill closed the day after the shooting."
    assert mentions(text)[-1].value == "2031-11-03"
    assert mentions("Another was shot on Friday. " + text)[-1].value == ""
    assert mentions("Nobody was not shot on Sunday. The mill closed the day after the shooting.")[-1].value == ""


def test_the_day_after_something_undated_stays_open() -> None:
    """It is not the day after the article."""
    [mention] = mentions("He came back the day after the storm.")
    assert (mention.kind, mention.value, mention.dates) == ("date", "", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine burned at 1400 GMT.", ("1400 GMT", "2031-11-05T14:00Z")),
        ("The mine burned at 14:30 local time.", ("14:30 local time", "2031-11-05T14:30")),
        ("The mine burned at ten o'clock in the evening.", ("ten o'clock in the evening", "2031-11-05T22:00")),
        ("The mine burned at 16:15 UTC on Monday.", ("16:15 UTC on Monday", "2031-11-03T16:15Z")),
        ("The mine burned at 5:20.", ("5:20", "2031-11-05T05:20")),
        ("The mine burned at 8:30 Monday night.", ("8:30 Monday night", "2031-11-03T20:30")),
        ("The mine burned at 8:30 p.m. last night.", ("8:30 p.m. last night", "2031-11-04T20:30")),
        ("The mine burned at 2:30 this morning.", ("2:30 this morning", "2031-11-05T02:30")),
        ("The mine will burn at 11:30 tonight.", ("11:30 tonight", "2031-11-05T23:30")),
    ],
)
def test_an_hour_is_told_in_many_ways(text: str, expected: tuple[str, str]) -> None:
    """With twelve hours or twenty-four."""
    assert values(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It won by 12:05.1.",
        "He was hit by a grey 2013 Toyota Corolla.",
        "It is open 24 hours a day, seven days a week.",
        "It cost 1400 dollars.",
        "The poster of High Noon hung there.",
    ],
)
def test_other_numbers_and_titles_are_no_hours(text: str) -> None:
    """Nor is a film."""
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill will soon close.", [("soon", "FUTURE_REF")]),
        ("The mill soon closed.", []),
        ("The mill will close as soon as it can.", []),
        ("Its current owner is a farmer.", [("current", "PRESENT_REF")]),
        ("The recent fire destroyed it.", []),
        ("The mill will one day reopen.", [("one day", "FUTURE_REF")]),
        ("One day, the mill may close.", [("One day", "FUTURE_REF")]),
        ("The work will take one day.", [("one day", "P1D")]),
        ("Now, he said, the mill is shut.", []),
        ("Now the mill is shut.", [("Now", "PRESENT_REF")]),
        ("It is a risk in today's world.", [("today", "PRESENT_REF")]),
        ("It was told in today's editions.", [("today", "2031-11-05")]),
    ],
)
def test_words_for_now_and_soon_are_times_where_they_say_when(text: str, expected: list[tuple[str, str]]) -> None:
    """Not where they go on telling, or stand for "at once"."""
    assert values(text) == expected


def test_november_told_in_may_is_the_next_one_where_the_tense_leaves_it_open() -> None:
    """But a month that has just passed is that one."""
    may = Publication(DateRange.day(date(2031, 5, 7)), "metadata")
    for text, value in (("This may affect November's vote.", "2031-11"), ("They study the crash of March.", "2031-03")):
        [mention] = find_dates(Article.of(text, publication=may), spacy_engine.parse(text))
        assert mention.value == value


def test_quarters_and_centuries_that_share_their_noun_are_two() -> None:
    """The first of two has its words alone."""
    assert values("Sales fell in the first and second quarters.") == [
        ("the first", "2031-Q1"),
        ("second quarters", "2031-Q2"),
    ]
    assert values("It grew in the 18th and 19th centuries.") == [("the 18th", "17"), ("19th centuries", "18")]
