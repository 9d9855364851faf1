"""Bounds, hedges, ranges and units, and numbers that count nothing, by words alone."""

from __future__ import annotations

import pytest

from counterclaim.read.numerals import cut
from counterclaim.read.quantities import find_quantities

Found = tuple[str, float | None, float | None, str]


def quantities_of(text: str) -> list[Found]:
    pieces = cut(text, 0, len(text))
    return [
        (text[pieces[found.first].start : pieces[found.end - 1].end], found.low, found.high, found.unit)
        for found in find_quantities(pieces)
    ]


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("at least 12 people", "at least 12", 12, None),
        ("more than 40 boats", "more than 40", 40, None),
        ("well over 100 officers", "well over 100", 100, None),
        ("no fewer than nine", "no fewer than nine", 9, None),
        ("20+ dead", "20+", 20, None),
        ("12 or more", "12 or more", 12, None),
        ("up to 30 guards", "up to 30", None, 30),
        ("as many as 30 guards", "as many as 30", None, 30),
        ("fewer than five", "fewer than five", None, 5),
        ("some 6,700 people", "some 6,700", 6700, 6700),
        ("an estimated 5,000", "an estimated 5,000", 5000, 5000),
        ("nearly 80 percent", "nearly 80 percent", 80, 80),
        ("50 or so", "50 or so", 50, 50),
        ("80-odd people", "80-odd", 80, 80),
    ],
)
def test_bounds_and_hedges_stay_with_the_number(text: str, words: str, low: float | None, high: float | None) -> None:
    assert quantities_of(text)[0][:3] == (words, low, high)


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("from 60% to 70%", "60% to 70%", 60, 70, "%"),
        ("between 12 and 15 people", "between 12 and 15", 12, 15, ""),
        ("10-12 people", "10-12", 10, 12, ""),
        ("60–70% of voters", "60–70%", 60, 70, "%"),
        ("$1.5-2 million", "$1.5-2 million", 1_500_000, 2_000_000, "USD"),
        ("2 to 3 million birds", "2 to 3 million", 2_000_000, 3_000_000, ""),
        ("two or three men", "two or three", 2, 3, ""),
    ],
)
def test_a_range_has_both_ends(text: str, words: str, low: float, high: float, unit: str) -> None:
    assert quantities_of(text) == [(words, low, high, unit)]


def test_a_change_from_one_number_to_another_is_two_figures() -> None:
    assert [found[1] for found in quantities_of("the price rose from 10 to 12 points")] == [10, 12]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("80.1%", 80.1, "%"),
        ("97 per cent", 97, "%"),
        ("5 percentage points", 5, "percentage point"),
        ("US$5bn", 5e9, "USD"),
        ("£2.3m", 2.3e6, "GBP"),
        ("$A82,615", 82615, "AUD"),
        ("USD1,700", 1700, "USD"),
        ("5 million Australian dollars", 5e6, "AUD"),
        ("40 kilometers", 40, "km"),
        ("40 km/h", 40, "km/h"),
        ("16-mile", 16, "mile"),
        ("three-day", 3, "day"),
        ("34-year-old", 34, "year"),
        ("10 times", 10, "time"),
        ("in its 53rd day", 53, "day"),
        ("a third straight night", 3, "night"),
        ("10m people", 10e6, ""),
        ("100m from the gate", 100, "m"),
    ],
)
def test_units_and_currencies_have_one_name(text: str, value: float, unit: str) -> None:
    assert [(found[1], found[3]) for found in quantities_of(text)] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "on August 19, 2020",
        "on 5 May",
        "in 1994",
        "by 2120 and since 1650",
        "at 10:30",
        "at 2 p.m.",
        "at 11am",
        "the G7 and an F-16",
        "COVID-19",
        "9/11",
        "Article 5",
        "No. 10",
        "Flight 370",
        "Channel Four",
        "won 52-48",
        "a 5-4 vote",
        "call 555-0123",
        "the 1st and the second",
        "no one came and one of them left",
        "007",
        "a call to 911",
        "10.0.0.1",
        "in the first half of the match",
        "it scores goals",
    ],
)
def test_numbers_that_count_nothing_are_left_out(text: str) -> None:
    assert quantities_of(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("more than 2000 people", 2000), ("2000 troops", 2000), ("$1999", 1999), ("may 12 men", 12)],
)
def test_what_only_looks_like_a_year_or_a_date_is_a_quantity(text: str, value: float) -> None:
    assert [found[1] for found in quantities_of(text)] == [value]
