"""Numbers, percentages, money and units as they are printed in news, each class in all its ways, by words alone."""

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


NUMBERS = (
    ("1,00,000 people", 100_000, ""), ("12,34,567 voters", 1_234_567, ""), ("10 000 people", 10_000, ""),
    ("half a percent", 0.5, "%"), ("half a percentage point", 0.5, "percentage point"),
    ("a quarter of a percentage point", 0.25, "percentage point"), ("three quarters of an hour", 0.75, "hour"),
    ("a third of a mile", 1 / 3, "mile"), ("a half-mile walk", 0.5, "mile"), ("a quarter-mile", 0.25, "mile"),
    ("an hour and a half", 1.5, "hour"), ("a year and a half", 1.5, "year"), ("two and a half years", 2.5, "year"),
    ("two-and-a-half years", 2.5, "year"), ("2 and a half miles", 2.5, "mile"), ("one and a half million", 1.5e6, ""),
    ("a million and a half voters", 1.5e6, ""), ("nineteen hundred tons", 1900, "ton"), ("1 1/2 cups", 1.5, "cup"),
    ("300K followers", 300e3, ""), ("2.4 bln barrels", 2.4e9, "barrel"), ("5 lakhs", 5e5, ""), ("$3 mln", 3e6, "USD"),
    ("1.5 m subscribers", 1.5e6, ""), ("5.5M users", 5.5e6, ""), ("a 2.5-million-strong army", 2.5e6, ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), NUMBERS, ids=[text for text, _, _ in NUMBERS])
def test_numbers_are_read_however_they_are_written(text: str, value: float, unit: str) -> None:
    ((_, low, high, name),) = quantities_of(text)
    assert low == pytest.approx(value)
    assert (low, name) == (high, unit)


PERCENTAGES = (
    ("5 p.c.", "%"), ("5 %", "%"), ("5-percent rise", "%"), ("5 PERCENT", "%"), ("5 percents", "%"),
    ("5 per-cent", "%"), ("5pct", "%"), ("5pc", "%"), ("five per cent", "%"),
    ("5 percentage-point lead", "percentage point"), ("5 pct pts", "percentage point"), ("5 pp", "percentage point"),
    ("5 percentage points", "percentage point"), ("5bp cut", "basis point"), ("5 bps", "basis point"),
    ("5-basis-point cut", "basis point"), ("5‰", "per mille"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "unit"), PERCENTAGES, ids=[text for text, _ in PERCENTAGES])
def test_percent_and_points_of_it_are_told_apart(text: str, unit: str) -> None:
    assert [found[1:] for found in quantities_of(text)] == [(5, 5, unit)]


# Amount as printed, value, unit.
AMOUNTS = (
    ("A$5 million", 5e6, "AUD"), ("AU$5", 5, "AUD"), ("C$1.2bn", 1.2e9, "CAD"), ("Can$30", 30, "CAD"),
    ("NZ$30", 30, "NZD"), ("HK$300", 300, "HKD"), ("S$12", 12, "SGD"), ("NT$500", 500, "TWD"),
    ("R$12.5", 12.5, "BRL"), ("Mex$20", 20, "MXN"), ("J$500", 500, "JMD"), ("US $84 billion", 84e9, "USD"),
    ("US$ 84 billion", 84e9, "USD"), ("Rs. 500", 500, "INR"), ("Rs 1,20,000", 120_000, "INR"),
    ("R1.5 billion", 1.5e9, "ZAR"), ("R250,000", 250e3, "ZAR"), ("N500 million", 5e8, "NGN"), ("KSh 500", 500, "KES"),
    ("Rp 500,000", 5e5, "IDR"), ("RMB30 million", 30e6, "CNY"), ("SFr30", 30, "CHF"), ("Y=28,030", 28_030, "JPY"),
    ("Y5 trillion", 5e12, "JPY"), ("500 kr", 500, "krone"), ("kr 500", 500, "krone"), ("500 Kč", 500, "CZK"),
    ("500 zł", 500, "PLN"), ("P500 million", 5e8, "PHP"), ("30 bucks", 30, "USD"), ("50c", 50, "cent"),
    ("1.2 bn €", 1.2e9, "EUR"), ("30 €", 30, "EUR"), ("euro 5 million", 5e6, "EUR"), ("EUR5m", 5e6, "EUR"),
    ("5m EUR", 5e6, "EUR"), ("GBP 5.2m", 5.2e6, "GBP"), ("£5 m", 5e6, "GBP"), ("5 million crowns", 5e6, "crown"),
    ("5 million soles", 5e6, "PEN"), ("2,000 riel", 2000, "KHR"), ("300 Ghana cedis", 300, "GHS"),
    ("$1,000-a-month", 1000, "USD/month"), ("$15-an-hour wage", 15, "USD/hour"), ("$15/hour", 15, "USD/hour"),
    ("£9 a week", 9, "GBP/week"), ("$3.50/gal", 3.5, "USD/gallon"), ("60 US cents a pound", 60, "cent/pound"),
    ("75 U.S. cents", 75, "cent"), ("€20/MWh", 20, "EUR/MWh"), ("$1,900/oz", 1900, "USD/ounce"),
    ("30 U.S. dollars", 30, "USD"), ("$75 Canadian", 75, "CAD"), ("a $30-billion-a-year industry", 30e9, "USD/year"),
    ("30 euros a ticket", 30, "EUR/ticket"), ("30 Australian cents", 30, "cent"), ("COP 500,000", 5e5, "COP"),
    ("TRY 5 million", 5e6, "TRY"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), AMOUNTS, ids=[text for text, _, _ in AMOUNTS])
def test_money_is_known_by_sign_letters_code_and_word(text: str, value: float, unit: str) -> None:
    assert [found[1:] for found in quantities_of(text)] == [(value, value, unit)]


# A unit's name, then ways to print it behind a number.
PRINTED = (
    ("millisecond", "20ms; 20 ms; 20 milliseconds"), ("second", "2.4s; 45 secs; 30-second"),
    ("minute", "20 mins; 20min"), ("hour", "12 hrs; 48h; 48 hr"), ("week", "3 wks; 3-week"),
    ("millennium", "3 millennia"), ("year", "3 yrs; 3-year"), ("nautical mile", "12 nautical miles"),
    ("nm", "7nm; 7 nm; 7-nanometer"), ("stone", "12 stone; 12st"), ("ton", "5 metric tonnes; 5 tonnes; 5t; 5-ton"),
    ("ounce", "5 troy ounces; 12oz; 12 oz."), ("cup", "3 cups"), ("tablespoon", "3 tablespoons; 2 tbsp"),
    ("cubic foot", "300 cubic feet; 300 cu ft; 300 cu. ft."), ("cc", "500cc"),
    ("liter", "2L; 2 L; 2l; 2.0-liter; 2 litres"), ("gallon", "12 gal; 12 gallons"), ("acre foot", "300 acre-feet"),
    ("hectare", "5 ha; 5ha; 5 hectares"), ("square foot", "300 sq ft; 300 sq. ft.; 300-square-foot; 300 sqft"),
    ("square m", "300 sq m; 300 sqm; 300 m²; 300 m2; 300-square-meter"), ("cubic m", "5m3; 5 cubic metres; 5 m³"),
    ("km/h", "60kph; 60km/h; 60 km per hour; 60 kilometres an hour; 60 km/hr"), ("mph", "60 MPH; 60 miles an hour"),
    ("frame/second", "30fps; 30 fps"), ("°C", "20C; 20°C; 20ºC; 20 ° C; 20 deg C; 20 degrees C; 20℃"),
    ("degree", "20°; 20º; 20-degree; 20 degrees"), ("mbar", "950 millibars; 950 mbar"),
    ("mmHg", "120 mmHg; 120 mm Hg"), ("psi", "30psi; 30 pounds per square inch"), ("BTU", "300 BTU; 300 Btu"),
    ("kWh", "300 kWh; 300 kilowatt-hours"), ("TWh", "300 TWh; 300 terawatt hours"),
    ("horsepower", "300hp; 300-hp; 300bhp; 300 PS"), ("MW", "300MW; 300-megawatt"),
    ("pound-foot", "300 lb-ft; 300 pound-feet"), ("foot pound", "300 ft-lb; 300 foot-pounds"),
    ("newton meter", "300Nm"), ("rpm", "3,000rpm; 3,000 revolutions per minute"), ("TB", "5TB; 5 terabytes"),
    ("ZB", "5 zettabytes"), ("Mbps", "100Mbps; 100 megabits per second; 100 megabits a second"),
    ("mAh", "5,000mAh; 5,000 mAh"), ("decibel", "85 dB; 85dB; 85 decibels"), ("lumen", "1,000 lumens"),
    ("ppt", "70 ppt; 70 parts per trillion"), ("mg/liter", "5 mg/L; 5 mg per liter"),
    ("μg/cubic m", "5 µg/m3; 5 micrograms per cubic metre"), ("g/km", "120 g/km"),
    ("inch", "27in; 27 inches; 27-inch"), ("pound", "150lbs; 150-lb; 150 pounds"), ("time", "3x; 3 times"),
    ("barrel/day", "20,000 bpd; 20,000 barrels a day; 20,000 barrels per day"), ("mile/gallon", "25 mpg"),
    ("astronomical unit", "30 AU"), ("point/game", "25 ppg"), ("month", "3-month; 3 months"), ("bar", "3 bar"),
)  # fmt: skip


@pytest.mark.parametrize(("unit", "ways"), PRINTED, ids=[unit for unit, _ in PRINTED])
def test_a_unit_is_one_however_it_is_printed(unit: str, ways: str) -> None:
    assert {way: [found[3] for found in quantities_of(way)] for way in ways.split("; ")} == {
        way: [unit] for way in ways.split("; ")
    }


@pytest.mark.parametrize("text", ["12 stone walls", "3 bars were shut", "5 bar owners", "12 SEC schools", "the 21st"])
def test_words_that_are_units_only_at_times_are_none_before_a_noun(text: str) -> None:
    assert {found[3] for found in quantities_of(text)} <= {""}


PACES = (
    ("20,000 barrels of crude oil a day", ["barrel/day"]),
    ("5 tons of gold per week", ["ton/week"]),
    ("3 litres of clean water per person", ["liter/person"]),
    ("9 million crowns ($2.4 million) a year", ["crown/year", "USD/year"]),
    ("60 miles (97 km) per hour", ["mph", "km/h"]),
    ("5 tons of gold a week ago", ["ton"]),
    ("$5 million a year earlier", ["USD"]),
)


@pytest.mark.parametrize(("text", "units"), PACES, ids=[text for text, _ in PACES])
def test_what_stands_behind_the_stuff_or_a_bracket_is_what_an_amount_is_told_for(text: str, units: list[str]) -> None:
    assert [found[3] for found in quantities_of(text)] == units
