"""Happenings at their hours."""

from dataclasses import replace
from datetime import date

from harbour_story import TIMELINE, at, make_account

from counterclaim.model.account import Account, TimelineEntry
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.show.chapters.moments import DAY, Hours, hour_of_day, moment_of_days

NIGHT = at("courier", "on Sunday night")
DEATH = TIMELINE[2]
MIDNIGHT = hour_of_day(date(2031, 5, 11).toordinal())


def account_with(*mentions: DateMention) -> Account:
    """The harbour story with dates in the Courier's reading."""
    account = make_account()
    readings = tuple(
        replace(reading, dates=mentions) if reading.article.id == NIGHT.article else reading
        for reading in account.readings
    )
    return replace(account, readings=readings)


def told(value: str, quote: str = "on Sunday night") -> DateMention:
    """A time as a reading holds it."""
    return DateMention(at("courier", quote), DateRange.day(date(2031, 5, 11)), "publication", kind="time", value=value)


def moment(entry: TimelineEntry, *mentions: DateMention) -> object:
    """When an entry took place, as (hours from its midnight, hours, clock)."""
    found = Hours(account_with(*mentions)).moment_of(entry)
    assert found.end is not None
    return found.start - MIDNIGHT, found.end - MIDNIGHT, found.clock


def test_without_an_hour_it_is_the_whole_day() -> None:
    """Nothing is made more precise than it was told."""
    assert moment(DEATH) == (0.0, DAY, "")


def test_a_clock_time_is_a_point() -> None:
    """And its words are the clock's."""
    assert moment(DEATH, told("2031-05-11T22:30")) == (22.5, 22.5, "22:30")


def test_a_night_ends_on_the_morning_after() -> None:
    """A part of a day is as wide as people use the word."""
    assert moment(DEATH, told("2031-05-11TNI")) == (20.0, 30.0, "")


def test_several_hours_give_the_time_between_them() -> None:
    """None of them is chosen."""
    entry = replace(DEATH, date_passages=(NIGHT, at("courier", "Sunday")))

    assert moment(entry, told("2031-05-11T22:30"), told("2031-05-11T23:00Z", "Sunday")) == (22.5, 23.0, "")


def test_an_hour_of_another_day_says_nothing() -> None:
    """The hour must be of the entry's very day."""
    assert moment(DEATH, told("2031-05-10T22:30")) == (0.0, DAY, "")


def test_an_open_time_stays_open() -> None:
    """ "Since the spring" has no end."""
    since = moment_of_days(DateRange(date(2030, 3, 1), None, "month"))

    assert since.end is None
    assert since.meets(MIDNIGHT, MIDNIGHT + 1) and since.is_vaguer(MIDNIGHT, MIDNIGHT + 1)
    assert moment_of_days(DateRange.day(date.max)).end is not None
