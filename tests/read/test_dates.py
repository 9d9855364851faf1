"""Dates in a text are resolved to the days that a reader would take them for."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.read.dates import find_dates
from counterclaim.read.engines import spacy_engine
from counterclaim.read.parse import Parse, Token

# A Wednesday.
PUBLISHED = DateRange.day(date(2031, 5, 7))


def mentions(text: str, published: DateRange | None = PUBLISHED) -> tuple[DateMention, ...]:
    """The dates of a text that appeared on a day, or on one of some days, or nobody knows when."""
    publication = None if published is None else Publication(published, "metadata")
    return find_dates(Article.of(text, publication=publication), spacy_engine.parse(text))


def dates(text: str, published: DateRange | None = PUBLISHED) -> list[str | None]:
    """The dates of a text as ISO."""
    return [mention.dates.iso if mention.dates else None for mention in mentions(text, published)]


COMPLETE = [
    ("The bridge fell on 9 August 2020.", "2020-08-09"),
    ("The bridge fell on August 9, 2020.", "2020-08-09"),
    ("The bridge fell on the 9th of August 2020.", "2020-08-09"),
    ("The bridge fell on Sunday, 9 August 2020.", "2020-08-09"),
    ("The bridge fell on 2020-08-09.", "2020-08-09"),
    ("It has ruled since 1994.", "1994/.."),
    ("The bridge fell in 2014.", "2014"),
    ("The bridge fell in March 2018.", "2018-03"),
    ("The bridge fell in early 2019.", "2019"),
    ("Many left in the 1990s.", "1990-01-01/1999-12-31"),
    ("The guild lost its rights in the 19th century.", "1801-01-01/1900-12-31"),
    ("He served between 2010 and 2012.", "2010-01-01/2012-12-31"),
    ("A 2013 court ruling closed the mine.", "2013"),
    ("The fair ran from 3 to 5 March 2018.", "2018-03-03/2018-03-05"),
]


@pytest.mark.parametrize(("text", "expected"), COMPLETE)
def test_a_complete_date_needs_no_publication(text: str, expected: str) -> None:
    """British, American and ISO order, years, decades, centuries and ranges."""
    assert dates(text, None) == [expected]
    assert mentions(text, None)[0].anchor == "none"


RELATIVE = [
    ("Thousands gathered on Sunday.", "2031-05-04"),
    ("Thousands gathered on Wednesday.", "2031-05-07"),
    ("Thousands will gather on Sunday.", "2031-05-11"),
    ("A strike planned on Monday worries the port.", "2031-05-12"),
    ("They planned a strike on Monday.", "2031-05-12"),
    ("The council is expected to vote on Friday.", "2031-05-09"),
    ("The council meets on Friday.", "2031-05-09"),
    ("He said on Friday the port would close.", "2031-05-02"),
    ("The mayor condemned Saturday's protests.", "2031-05-03"),
    ("Early Tuesday, the police closed the port.", "2031-05-06"),
    ("He was arrested last Wednesday.", "2031-04-30"),
    ("He will be tried next Wednesday.", "2031-05-14"),
    ("The port closed on Tuesday last week.", "2031-04-29"),
    ("It was postponed until Monday.", "2031-05-12"),
    ("The port closed yesterday.", "2031-05-06"),
    ("The port will close tomorrow.", "2031-05-08"),
    ("The port burned last night.", "2031-05-06"),
    ("The port closed overnight.", "2031-05-06/2031-05-07"),
    ("The vote came last week.", "2031-04-28/2031-05-04"),
    ("Troops arrived last month.", "2031-04"),
    ("The deal collapsed last year.", "2030"),
    ("She arrived two weeks ago.", "2031-04-21/2031-04-27"),
    ("She arrived three days ago.", "2031-05-04"),
    ("He wrote a few days ago that it was over.", "2031-05-01/2031-05-05"),
    ("The camp was cleared in March.", "2031-03"),
    ("The camp will open in December.", "2031-12"),
    ("The camp was cleared in December.", "2030-12"),
    ("The region faces unrest over the disputed 29 April election.", "2031-04-29"),
    ("He will stand trial on 3 January.", "2032-01-03"),
    ("He stood trial on 3 December.", "2030-12-03"),
    ("The fair ran March 3-5.", "2031-03-03/2031-03-05"),
    ("President Orlan on Sunday called the paper a disgrace.", "2031-05-04"),
    ("They agreed to talks that were held in November.", "2030-11"),
    ("Over the next decade it will grow.", "2031-05-07/2041-05-07"),
    ("The bridge fell on Thursday, 24 April.", "2031-04-24"),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_a_relative_date_is_counted_from_the_day_of_publication_by_the_tense(text: str, expected: str) -> None:
    """Published on Wednesday, 7 May 2031."""
    assert dates(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Some 2,000 people came.",
        "The 34-year-old left.",
        "He may march with them.",
        "He reads the Sunday Times.",
        "Shops opened early for Black Friday.",
        "In all, 1945 people signed.",
        "The vessel weighs 1990 tonnes.",
        "The rifle costs $2014.",
        "They wait for the form 1995-A.",
        "It grew year after year.",
        "He read the novel “1984,” and slept.",
    ],
)
def test_counts_ages_verbs_and_names_are_no_dates(text: str) -> None:
    """Nothing is found at all."""
    assert dates(text) == []


@pytest.mark.parametrize("text", ["It fell on 31 February.", "It fell on 45 August.", "It fell on 31/02/2031."])
def test_a_day_that_no_calendar_has_is_not_resolved(text: str) -> None:
    """Nor is the month or the year inside it taken for the date."""
    assert set(dates(text)) <= {None}


@pytest.mark.parametrize("year", ["0", "0000", "99999", "1" + "0" * 400])
def test_absurd_years_are_left_alone(year: str) -> None:
    """Neither found nor raised about."""
    assert dates(f"The bridge fell in {year}.") == []


def test_both_weekdays_are_kept_with_the_chosen_one_first() -> None:
    """A person can see what the tense decided."""
    [mention] = mentions("Thousands gathered on Sunday.")
    assert [choice.iso for choice in mention.candidates] == ["2031-05-04", "2031-05-11"]
    assert mention.anchor == "publication"


def test_without_a_publication_no_weekday_is_guessed() -> None:
    """The date stays missing, and so do all that would be counted from it."""
    assert dates("They met on Sunday. He left the next day, in March, two weeks ago, last year.", None) == [None] * 5


def test_a_weekday_with_its_day_is_completed_by_the_other_dates_of_the_text() -> None:
    """Monday, 5 May fits one of the years around the complete date."""
    text = "The law passed on 3 March 2031. The port will close on Monday, May 5."
    assert dates(text, None) == ["2031-03-03", "2031-05-05"]
    assert mentions(text, None)[1].anchor == "date"
    assert mentions("The port will close on Monday, May 5.", None)[0].dates is None


def test_a_publication_of_several_days_resolves_what_all_of_them_agree_on() -> None:
    """On Wednesday or Thursday: "on Sunday" is one day, "yesterday" one of two, "on Thursday" nobody knows."""
    published = DateRange.days(date(2031, 5, 7), date(2031, 5, 8))
    assert dates("They met on Sunday.", published) == ["2031-05-04"]
    assert dates("They met yesterday.", published) == ["2031-05-06/2031-05-07"]
    assert dates("They met on Thursday.", published) == [None]


def test_digits_are_read_day_first_unless_the_article_shows_otherwise() -> None:
    """By a number above twelve, or by how it writes dates in words."""
    assert dates("It fell on 09/08/2020.") == ["2020-08-09"]
    assert dates("It fell on 09/08/2020 and rose on 09/28/2020.") == ["2020-09-08", "2020-09-28"]
    assert dates("On August 3, 2020 it stood. It fell on 09/08/2020.") == ["2020-08-03", "2020-09-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell on 09/08/2020.", "2020-09-08"),
        ("It fell on 09/08/2020 and rose on 28/09/2020.", "2020-08-09"),
        ("It fell on 09/08/2020, and on 3 Aug 2021 it stood.", "2020-08-09"),
    ],
)
def test_month_first_is_the_choice_of_the_user_only_where_the_article_is_silent(text: str, expected: str) -> None:
    """What the article shows by its other dates goes before the setting."""
    first = find_dates(Article.of(text), spacy_engine.parse(text), day_first=False)[0]

    assert first.dates is not None
    assert first.dates.iso == expected


def test_a_date_after_a_dated_event_is_counted_from_it() -> None:
    """The date inside the words after "after"."""
    [offset, monday] = mentions("He resigned a day after Monday's vote.")
    assert offset.dates is not None
    assert offset.dates.iso == "2031-05-06"
    assert offset.anchor == "date"
    assert offset.anchor_span == monday.span


def test_an_event_that_the_article_dates_elsewhere_is_an_anchor() -> None:
    """The one election that has a day; with two of them nothing is chosen."""
    text = "The 29 April election was disputed. The dam broke a week after the election."
    assert dates(text) == ["2031-04-29", "2031-05-06"]
    assert mentions(text)[1].anchor == "event"
    two = "The 29 April election and the 3 May election were disputed. The dam broke a week after the election."
    assert dates(two)[-1] is None


def test_an_event_without_a_date_lies_before_what_came_a_day_after_it() -> None:
    """The statement came on Saturday, so the ministers met on Friday."""
    text = "The mayor spoke on Saturday.\n\nThe statement came the day after ministers agreed to pay."
    saturday, met = mentions(text)
    assert met.span.text == "the day after ministers agreed"
    assert met.dates is not None
    assert met.dates.iso == "2031-05-02"
    assert met.anchor_span == saturday.span


def test_the_next_day_follows_the_last_day_told() -> None:
    """And nothing where no day was told before."""
    assert dates("He was arrested on Saturday. The next day he was freed.") == ["2031-05-03", "2031-05-04"]
    assert dates("He was arrested. The next day he was freed.") == [None]


def test_a_vague_count_back_to_an_event_dates_nothing() -> None:
    """ "Days after the mill burned" tells no day of the fire."""
    assert dates("He spoke on Saturday, just days after the mill burned.") == ["2031-05-03", None]


def test_a_year_earlier_is_a_quarter_where_a_quarter_is_reported_on() -> None:
    """Counted from the last quarter that is over, and only where sums are compared."""
    text = "Profit in the first quarter of 2031 rose to $5 million from $4 million a year earlier."
    quarter, earlier = mentions(text)
    assert quarter.value == "2031-Q1"
    assert earlier.value == "2030-Q1"
    assert earlier.anchor == "date"
    assert earlier.anchor_span == quarter.span
    left = "Profit rose in the first quarter of 2031. She left the town a year ago."
    assert [mention.value for mention in mentions(left)] == ["2031-Q1", "2030"]


def test_the_quarter_is_found_only_where_one_was_named() -> None:
    """The old quarter of a town is none."""
    assert dates("Fire broke out in the quarter.") == []
    text = "The first quarter of 2031 was poor. In the latest quarter the mill lost $3 million."
    assert [mention.value for mention in mentions(text)] == ["2031-Q1", "2031-Q1"]


def test_a_quarter_that_earned_something_has_begun() -> None:
    """Published in November: the nearest first quarter lies ahead, the one that was earned in lies back."""
    published = DateRange.day(date(2031, 11, 20))
    assert dates("The mill earned $5 million in the fiscal first quarter.", published) == ["2031-01-01/2031-03-31"]
    assert dates("The mill will open in the first quarter.", published) == ["2032-01-01/2032-03-31"]


def test_nothing_is_counted_from_publication_where_it_is_not_known() -> None:
    """Neither a year before nor a quarter."""
    assert dates("Profit rose to $5 million from $4 million a year earlier.", None) == [None]
    assert dates("Profit rose to $5 million from $4 million a year earlier.") == ["2030"]


LEANING = [
    ("Neither he nor his sister could be found on Saturday in the town.", "2031-05-03"),
    ("The first three states to join the pact on Saturday were islands.", "2031-05-03"),
    ("It had been due to end on Tuesday.", "2031-05-06"),
    ("It is due to end on Tuesday.", "2031-05-13"),
    ("If cuts took effect this Friday, schools would close.", "2031-05-09"),
    ("He resigned this Monday.", "2031-05-05"),
    ("He will resign this Monday.", "2031-05-12"),
    ("It has risen since year-end.", "2030-12-31"),
    ("He was shot last Oct. 23 at his home.", "2030-10-23"),
]


@pytest.mark.parametrize(("text", "expected"), LEANING)
def test_the_grammar_around_a_day_says_whether_it_is_over(text: str, expected: str) -> None:
    """A negated subject, "the first to", what had been planned, "since" and "last"."""
    assert dates(text) == [expected]


def test_an_agency_counts_from_its_own_day() -> None:
    """Printed on Wednesday, the report's "today" is Tuesday; a day far from the publication is no dateline."""
    line, today = mentions("VALMERA, May 6 (ARN) -- The bridge fell today.")
    assert (line.dates, line.anchor) == (DateRange.day(date(2031, 5, 6)), "publication")
    assert (today.dates, today.anchor, today.anchor_span) == (line.dates, "date", line.span)
    assert dates("VALMERA, March 6 (ARN) -- The bridge fell today.")[-1] == "2031-05-07"
    assert dates("Valmera feared May 6 (and it came). The bridge fell today.")[-1] == "2031-05-07"
    assert dates("VALMERA, May 6 (ARN) -- The bridge fell today.", None) == [None, None]


def test_later_in_the_day_is_the_day_told_last() -> None:
    """And the rest of the year is this year's."""
    assert dates("He was shot on Saturday. Later in the day the port closed.") == ["2031-05-03", "2031-05-03"]
    assert dates("He was shot. Later in the day the port closed.") == [None]
    assert dates("It stays closed for the rest of the year.") == ["2031"]


def test_that_year_is_the_one_told_last() -> None:
    """And nothing where none was told with its year, just before."""
    assert dates("She was born in 1931. She was thirteen when it began. That year it burned.")[-1] is None
    assert dates("The dam broke on Monday. That year the mill closed.")[-1] is None
    assert dates("The dam broke in March 2018. That year the mill closed.") == ["2018-03", "2018"]
    assert dates("That year the mill closed.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In nineteen ninety-one the mill closed.", ["1991"]),
        ("It burned in January nineteen ninety-seven.", ["1997-01"]),
        ("By the year two thousand it was gone.", ["2000"]),
        ("About two thousand people came.", []),
        ("The post-1959 laws were harsh.", ["1959"]),
        ("Losses grew in the second half of 2029.", ["2029-07-01/2029-12-31"]),
        ("The annual March for Bread began.", []),
    ],
)
def test_years_in_words_and_halves(text: str, expected: list[str]) -> None:
    """As transcripts of broadcasts and reports on companies have them."""
    assert dates(text) == expected


def test_a_surname_that_is_a_month_is_no_month() -> None:
    """An article about Mrs May finds no May in "by May"."""
    assert dates("Mrs May left. A plan by May failed. May said it would.") == []


def test_a_count_after_a_month_is_no_day() -> None:
    """ "In March 12 people died" is March."""
    assert dates("In March 12 people died.") == ["2031-03"]


def test_a_month_takes_the_year_of_the_one_it_is_joined_to() -> None:
    """ "between November and March 2018" began in 2017."""
    assert dates("He toured between November and March 2018.") == ["2017-11", "2018-03"]
    assert dates("He sang on 3 March and 4 May 2018.") == ["2018-03-03", "2018-05-04"]


def test_the_last_week_reaches_to_now_and_last_week_does_not() -> None:
    """Seven days back, or the calendar week before."""
    assert dates("The last week has seen unrest.") == ["2031-04-30/2031-05-07"]
    assert dates("Last week saw unrest.") == ["2031-04-28/2031-05-04"]


def test_vague_words_are_kept_without_dates() -> None:
    """They are found, so that nobody thinks that they were overlooked."""
    [mention] = mentions("It recently closed.")
    assert mention.span.text == "recently"
    assert mention.dates is None
    assert mention.value == "PAST_REF"


def test_mentions_stand_in_order_and_do_not_overlap() -> None:
    """Whatever mixture of dates a sentence holds."""
    found = mentions("On Sunday, 4 May, a week after the vote, and two days later, in 2014-16, last week on Tuesday.")
    assert len(found) > 3
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))


def flat_parse(text: str) -> Parse:
    """A parse without grammar: every word hangs on the first."""
    tokens: list[Token] = []
    start = 0
    for word in text.split(" "):
        if word.strip():
            tokens.append(Token(len(tokens), start, start + len(word), word, word.lower(), "NOUN", "NN", "dep", 0, 0))
        start += len(word) + 1
    return Parse(text, tokens, [(0, len(tokens))] if tokens else [], [(0, len(text))] if tokens else [])


PIECES = (
    "on Sunday, the 9 August 31 February 2020 99999 a day after week before last next yesterday since in 1994 May may "
    "Monday 1990s '90s third quarter Easter election ago few two 13/13/2020 2020-02-30 early March 3-5 ſunday 45 0 "
    "years two-day hours every daily a.m. 10 p.m. noon nineteen ninety-six thousand the latest quarter half of "
    'between and 10**400 that the same \x00 \u202e 😀 “ " — ١٩٩٠'
)
WORDS = st.sampled_from(sorted(set(PIECES.split(" "))))


@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=14), st.one_of(st.none(), st.dates()))
def test_no_text_and_no_day_of_publication_raises(words: list[str], published: date | None) -> None:
    """Words of dates in any order, among anything, at either end of the calendar."""
    text = " ".join(words)
    publication = None if published is None else Publication(DateRange.day(published), "metadata")
    for mention in find_dates(Article.of(text, publication=publication), flat_parse(text)):
        assert text[mention.span.start : mention.span.end] == mention.span.text
        assert mention.dates is None or mention.candidates[0] == mention.dates
        assert mention.dates is None or mention.kind != "set"
