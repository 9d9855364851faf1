"""Written days, in every shape that pages and dumps use."""

from __future__ import annotations

import pytest

from counterclaim.ingest.days import WrittenDay, read_day, read_month, read_written


def iso(day: WrittenDay | None) -> str | None:
    assert day is not None, "it has not the shape of a date"
    return day.dates.iso if day.dates else None


@pytest.mark.parametrize(
    "written",
    [
        "2031-05-02",
        "2031/5/2",
        "2031.05.02",
        "2 May 2031",
        "2nd May 2031",
        "2 of May, 2031",
        "02-May-2031",
        "May 2, 2031",
        "May 2 2031",
        "Friday, May 2nd, 2031",
        "Fri 2 May 2031",
        "2031-05-02T10:00:00Z",
        "2031-05-02T10:00:00.000Z",
        "2031-05-02 10:00:00",
        "2031-05-02 10:00:00+03:00",
        "2031-05-02T23:30:00-0400",
        "Fri, 02 May 2031 10:00:00 GMT",
        "Fri, 2 May 2031 10:00:00 +0300",
        "Fri May 2 10:00:00 2031",
        "Fri May 02 10:00:00 +0000 2031",
        "Fri May 02 2031 10:00:00 GMT+0300 (Orvast Summer Time)",
        "10:00 GMT, 2 May 2031",
        "2 May 2031 at 10.30am",
        "2 May 2031, 10:30 p.m. EDT",
        "May 2, 2031 | 10:30",
        "2. 5. 2031".replace(" ", ""),
        "02/05/2031",
    ],
)
def test_the_day_is_the_one_written(written: str) -> None:
    """Zones change nothing: a reader who opens the page sees the same day."""
    assert iso(read_day(written, day_first=True)) == "2031-05-02"


@pytest.mark.parametrize(
    "month", ["Jan", "Feb.", "March", "Apr", "May", "June", "Jul", "Aug", "Sept", "Oct.", "November", "Dec"]
)
def test_every_month_is_known_short_and_long(month: str) -> None:
    number = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].index(month[:3]) + 1
    assert iso(read_day(f"7 {month} 2031", day_first=True)) == f"2031-{number:02d}-07"


def test_which_number_is_the_day_is_a_setting() -> None:
    assert iso(read_day("09/08/2031", day_first=True)) == "2031-08-09"
    assert iso(read_day("09/08/2031", day_first=False)) == "2031-09-08"


def test_a_number_above_twelve_settles_it() -> None:
    assert iso(read_day("08/21/2031", day_first=True)) == "2031-08-21"
    assert iso(read_day("21/08/2031", day_first=False)) == "2031-08-21"


def test_a_weekday_settles_it() -> None:
    assert iso(read_day("Monday, 09/08/2031", day_first=True)) == "2031-09-08"


@pytest.mark.parametrize(
    "written",
    ["2031-02-31", "31 February 2031", "February 29, 2031", "2031-13-01", "0000-01-01", "99999-01-01", "32/13/2031"],
)
def test_a_day_that_cannot_be_is_told_apart_from_no_date(written: str) -> None:
    assert read_day(written, day_first=True) == WrittenDay(None)


@pytest.mark.parametrize(
    "written", ["", "yesterday", "2 May", "May 2031", "2031", "2 May 2031 in Orvast", "5-2", "x" * 500]
)
def test_what_is_no_whole_date_is_none(written: str) -> None:
    assert read_day(written, day_first=True) is None


def test_a_month_alone_is_a_month() -> None:
    assert iso(read_month("2031-05")) == iso(read_month("May, 2031")) == "2031-05"
    assert iso(read_month("2031-13")) is None
    assert iso(read_month("December 9999")) == "9999-12-01/.."


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2031", "2031"),
        (2031, "2031"),
        ("May 2031", "2031-05"),
        ("20310502", "2031-05-02"),
        (20310502, "2031-05-02"),
        ("20310502T100000Z", "2031-05-02"),
        ("2031-05-02/2031-05-04", "2031-05-02/2031-05-04"),
        (1935569400, "2031-05-03"),
        (1935569400.5, "2031-05-03"),
        (1935569400000, "2031-05-03"),
        ("1935569400", "2031-05-03"),
        (1935569400000000, "2031-05-03"),
        ("5/22/31", "2031-05-22"),
        ("22/5/31", "2031-05-22"),
        ("22/5/99", "1999-05-22"),
    ],
)
def test_metadata_counts_seconds_and_knows_years_months_and_intervals(written: str | float, expected: str) -> None:
    assert iso(read_written(written, day_first=True)) == expected


@pytest.mark.parametrize("written", [10**30, -(10**30), "2031-05-04/2031-05-02", "2031-05-02/2031-02-31", "20310231"])
def test_a_count_or_an_interval_that_cannot_be_is_told(written: str | float) -> None:
    assert read_written(written, day_first=True) == WrittenDay(None)


@pytest.mark.parametrize("written", [float("nan"), float("inf"), "last week", "soon/later"])
def test_other_metadata_is_no_date(written: str | float) -> None:
    assert read_written(written, day_first=True) is None
