"""Words of the calendar as data: months, weekdays, parts of a day, units, small numbers, feasts.

Every key is in small letters. No names of people, places or events of a story; feast days are those of many calendars.
"""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

# Monday is 0, as in `date.weekday`.
WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}

FULL_MONTHS = tuple(name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july"))

# Months that are given names, surnames or verbs too: a bare one needs a stronger sign that it is a month.
AMBIGUOUS_MONTHS = frozenset({"may", "march", "april", "june", "august"})

PARTS_OF_DAY = ("morning", "afternoon", "evening", "night", "midnight", "noon", "midday", "dawn", "dusk")

UNITS: dict[str, str] = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
}

# fmt: off
NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "a dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "a hundred": 100,
}
# fmt: on

# What each unit is in TimeML's values: how many of which letter. Those with "T" before are parts of a day.
UNIT_CODES: dict[str, tuple[int, str]] = {
    "second": (1, "TS"),
    "minute": (1, "TM"),
    "hour": (1, "TH"),
    "day": (1, "D"),
    "week": (1, "W"),
    "fortnight": (2, "W"),
    "weekend": (1, "WE"),
    "month": (1, "M"),
    "quarter": (1, "Q"),
    "year": (1, "Y"),
    "decade": (10, "Y"),
    "century": (100, "Y"),
}

# Units of a length, with the plurals.
LENGTH_UNITS: dict[str, str] = UNITS | {
    "second": "second",
    "seconds": "second",
    "minute": "minute",
    "minutes": "minute",
    "hour": "hour",
    "hours": "hour",
    "century": "century",
    "centuries": "century",
}

# How many a vague word can mean: the bounds within which a reader would not object.
VAGUE_NUMBERS: dict[str, tuple[int, int]] = {
    "a couple of": (2, 3),
    "a couple": (2, 3),
    "couple of": (2, 3),
    "a few": (2, 6),
    "few": (2, 6),
    "several": (3, 9),
    "some": (2, 9),
    "many": (3, 20),
    "": (2, 10),
}

SHIFTS: dict[str, int] = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "prior": -1,
    "this past": -1,
    "this last": -1,
    "this": 0,
    "current": 0,
    "this coming": 1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
}

ORDINALS: dict[str, int] = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
}

# First month of each season in the north, and its length; the winter of a year is the one that begins in it.
SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

DECADE_WORDS: dict[str, int] = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}

# A weekday after or before one of these is part of a name ("Black Friday", "the Sunday Times").
NAMES_BEFORE_WEEKDAY = frozenset(
    {"black", "bloody", "super", "cyber", "giving", "fat", "holy", "casual", "freaky", "ruby", "blue", "news"}
)
NAMES_AFTER_WEEKDAY = frozenset(
    {"times", "telegraph", "mirror", "express", "mail", "herald", "post", "tribune", "sun", "world", "review", "school"}
)

# What the words for a part of the day are in TimeML's values.
DAY_PART_CODES: dict[str, str] = {
    "morning": "TMO",
    "dawn": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "dusk": "TEV",
    "night": "TNI",
    "tonight": "TNI",
    "overnight": "TNI",
    "noon": "T12:00",
    "midday": "T12:00",
    "midnight": "T24:00",
}

# Nouns whose day is a day of its own: "election day" is the day of the election that the text dates.
DAYS_OF_EVENTS = ("election", "polling", "voting", "inauguration", "referendum")

# A year before one of these and a capital is that of a model: "a grey 2013 Toyota Corolla".
CAR_MAKERS = word_set(
    """
    acura audi bmw bentley buick cadillac chevrolet chevy chrysler citroen datsun dodge ferrari fiat ford gmc honda
    hyundai infiniti jaguar jeep kia lada lamborghini lexus maserati mazda mercedes mercedes-benz mitsubishi nissan
    oldsmobile opel peugeot plymouth pontiac porsche renault rolls-royce saab skoda subaru suzuki tesla toyota
    vauxhall volkswagen volvo
    """
)
