"""Bounds, hedges, ranges and units, and numbers that count nothing, by words alone."""

from __future__ import annotations

import pytest

from counterclaim.read.number_parts import cut
from counterclaim.read.quantities import find_quantities

Found = tuple[str, float | None, float | None, str]


def quantities_of(text: str) -> list[Found]:
    pieces = cut(text, 0, len(text))
    return [
        (text[pieces[found.first].start : pieces[found.end - 1].end], found.low, found.high, found.unit)
        for found in find_quantities(pieces)
        if not found.aside
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
        ("slightly less than 40 boats", "slightly less than 40", None, 40),
        ("a little over 40 boats", "a little over 40", 40, None),
        ("as few as 40 boats", "as few as 40", 40, None),
        ("not exceeding 40 tons", "not exceeding 40 tons", None, 40),
        ("something like 40 boats", "something like 40", 40, 40),
        ("just shy of 40 boats", "just shy of 40", 40, 40),
        ("40 degrees or higher", "40 degrees or higher", 40, None),
        ("40 tons or less", "40 tons or less", None, 40),
        ("40 boats, give or take", "40", 40, 40),
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
        ("5-10W of power", "5-10W", 5, 10, "watt"),
        ("25 – 40min", "25 – 40min", 25, 40, "minute"),
        ("by 1 to 1.5 degrees Celsius", "1 to 1.5 degrees Celsius", 1, 1.5, "°C"),
        ("children of 18- to 24-months", "18- to 24-months", 18, 24, "month"),
        ("between $62 and $68 per share", "between $62 and $68 per share", 62, 68, "USD/share"),
        ("claims from $200 to $4 million", "$200 to $4 million", 200, 4e6, "USD"),
    ],
)
def test_a_range_has_both_ends(text: str, words: str, low: float, high: float, unit: str) -> None:
    assert quantities_of(text) == [(words, low, high, unit)]


def test_a_list_of_numbers_shares_the_unit_at_its_end() -> None:
    assert [found[1:] for found in quantities_of("five, four and two years old")] == [
        (5, 5, "year"),
        (4, 4, "year"),
        (2, 2, "year"),
    ]
    assert [found[3] for found in quantities_of("280 million of the 1.5 billion shekels")] == ["ILS", "ILS"]


def test_an_amount_and_the_level_it_led_to_are_no_range() -> None:
    assert [found[1] for found in quantities_of("shares rose 2p to 345p")] == [2, 345]
    assert quantities_of("shares rose 2 to 3 percent")[0][1:3] == (2, 3)


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
        ("7.5 million Danish crowns", 7.5e6, "DKK"),
        ("12 Hong Kong dollars", 12, "HKD"),
        ("3 billion South Korean won", 3e9, "KRW"),
        ("$76 US", 76, "USD"),
        ("RM23.50", 23.5, "MYR"),
        ("1,200€", 1200, "EUR"),
        ("110 JPY", 110, "JPY"),
        ("a fare of 85p", 85, "penny"),
        ("$80 a barrel", 80, "USD/barrel"),
        ("63 cents per share", 63, "cent/share"),
        ("£30 per square foot", 30, "GBP/square foot"),
        ("52,000 barrels-a-day", 52000, "barrel/day"),
        ("50 miles per hour", 50, "mph"),
        ("100km/hr", 100, "km/h"),
        ("12 square miles", 12, "square mile"),
        ("275 pound-feet of torque", 275, "pound-foot"),
        ("40 basis points", 40, "basis point"),
        ("12 degrees Celsius", 12, "°C"),
        ("100°F", 100, "°F"),
        ("a 5W lamp", 5, "watt"),
        ("$ 75 million", 75e6, "USD"),
        ("Rs 500 crore", 5e9, "INR"),
        ("a $84B fund", 84e9, "USD"),
        ("50¢", 50, "cent"),
        ("tens of millions of dollars", 10e6, "USD"),
        ("a 1/4 mile", 0.25, "mile"),
        ("500 km2", 500, "square km"),
        ("1.3 A/cm2", 1.3, "A/square cm"),
        ("5 mg/dL", 5, "mg/dl"),
        ("40 mSv", 40, "mSv"),
        ("12 kilopascals", 12, "kPa"),
        ("at 3 years of age", 3, "year"),
        ("24h", 24, "hour"),
        ("fined 200 pounds", 200, "GBP"),
        ("lost 200 pounds", 200, "pound"),
        ("a one-month term", 1, "month"),
    ],
)
def test_units_and_currencies_have_one_name(text: str, value: float, unit: str) -> None:
    assert [(found[1], found[3]) for found in quantities_of(text)] == [(value, unit)]


# Text; (low, high, unit) of each quantity.
RANGES: tuple[tuple[str, list[tuple[float | None, float | None, str]]], ...] = (
    ("rose by $43 million to $419 million", [(43e6, 43e6, "USD"), (419e6, 419e6, "USD")]),
    ("grew by 2 to 3 percent", [(2, 3, "%")]),
    ("a fine of $3 billion to $5 billion", [(3e9, 5e9, "USD")]),
    ("from £200 up to £300", [(200, 300, "GBP")]),
    ("fell from $12 to $10 a share", [(12, 12, "USD"), (10, 10, "USD/share")]),
    ("cut it by 20 to 30 jobs", [(20, 30, "")]),
    ("lost by 20 to 3", [(20, 20, ""), (3, 3, "")]),
    ("10,000–15,000", [(10_000, 15_000, "")]),
    ("1-2 million", [(1e6, 2e6, "")]),
    ("$5m-$10m", [(5e6, 10e6, "USD")]),
    ("20C-25C", [(20, 25, "°C")]),
    ("three- and five-year bonds", [(3, 3, "year"), (5, 5, "year")]),
    ("10- to 20-year terms", [(10, 20, "year")]),
    ("5 x 10 metres", [(5, 5, "m"), (10, 10, "m")]),
    ("from 5 percent in May to 3", [(5, 5, "%"), (3, 3, "%")]),
    ("from 12 percent to 10 seats", [(12, 12, "%"), (10, 10, "")]),
    ("5-foot-11", [(5, 5, "foot"), (11, 11, "inch")]),
    ("a 6-foot-4-inch man", [(6, 6, "foot"), (4, 4, "inch")]),
)


@pytest.mark.parametrize(("text", "told"), RANGES, ids=[text for text, _ in RANGES])
def test_a_range_a_change_and_a_list_are_told_apart(
    text: str, told: list[tuple[float | None, float | None, str]]
) -> None:
    assert [found[1:] for found in quantities_of(text)] == told


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
        "shot in 4K",
        "a 5G modem",
        "it hit number one",
        "on 12 and 13 May",
        "between 5 and 6 p.m.",
        "call 020 7946 0958",
        "the Group of 20",
        "the COP26 summit and the COP 26 summit",
        "the PS5",
        "a 3-D printer and a 10-K filing",
        "a 401(k) plan",
        "the 4x100m relay",
        "the twenty-first century",
        "a one-off and a one-way street",
        "R2 and N95",
        "a zero-tolerance rule on a two-way street for two-faced 20-somethings",
        "as in the 50s and the A-10",
        "1) taxes and 2) jobs",
        "as studies show [16]",
        "Building 7 and chart 3",
        "Step two is next",
        "until at least 2025",
        "in 2012 people voted",
    ],
)
def test_numbers_that_count_nothing_are_left_out(text: str) -> None:
    assert quantities_of(text) == []


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("fell to minus 5 degrees", "minus 5 degrees", -5, "degree"),
        ("sank to minus-30 degrees", "minus-30 degrees", -30, "degree"),
        ("a change of −3%", "−3%", -3, "%"),
        ("a balance of $-50bn", "$-50bn", -50e9, "USD"),
        ("a loss of -$2 million", "-$2 million", -2e6, "USD"),
    ],
)
def test_a_quantity_under_zero_keeps_its_sign(text: str, words: str, value: float, unit: str) -> None:
    assert quantities_of(text) == [(words, value, value, unit)]


@pytest.mark.parametrize("text", ["prices - 5 of them", "the Comet-19 test", "rooms 3-5", "$5 million a year ago"])
def test_a_dash_is_no_sign_and_a_date_no_pace(text: str) -> None:
    assert all((low or 0) >= 0 and "/" not in unit for _, low, _, unit in quantities_of(text))


def test_one_of_many_is_read_but_set_aside() -> None:
    pieces = cut("it is one of the tallest towers", 0, 31)
    assert [(found.low, found.aside) for found in find_quantities(pieces)] == [(1, True)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("more than 2000 people", 2000),
        ("2000 troops", 2000),
        ("$1999", 1999),
        ("may 12 men", 12),
        ("built 1850 homes", 1850),
    ],
)
def test_what_only_looks_like_a_year_or_a_date_is_a_quantity(text: str, value: float) -> None:
    assert [found[1] for found in quantities_of(text)] == [value]
