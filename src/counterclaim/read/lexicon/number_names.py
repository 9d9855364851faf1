"""Where a number is part of a name, a date or a clock time and counts nothing, as data. Small letters only."""

from __future__ import annotations

MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)

# "Article 5", "Flight 370", "No. 10", "Phase 2": a label with its number.
LABELS = frozenset(
    [
        "act",
        "amendment",
        "annex",
        "apartment",
        "apartments",
        "apt",
        "article",
        "articles",
        "battalion",
        "bill",
        "box",
        "brigade",
        "building",
        "bus",
        "caption",
        "case",
        "category",
        "channel",
        "chapter",
        "chart",
        "clause",
        "convention",
        "court",
        "day",
        "district",
        "division",
        "episode",
        "exhibit",
        "exit",
        "fig",
        "figure",
        "flight",
        "form",
        "formula",
        "game",
        "gate",
        "grade",
        "group",
        "highway",
        "interstate",
        "item",
        "judge",
        "junction",
        "law",
        "level",
        "line",
        "lot",
        "model",
        "no",
        "nos",
        "note",
        "number",
        "numbers",
        "page",
        "pages",
        "paragraph",
        "part",
        "phase",
        "pier",
        "photo",
        "platform",
        "precinct",
        "point",
        "proposition",
        "prop",
        "protocol",
        "psalm",
        "question",
        "quarter",
        "reactor",
        "regiment",
        "resolution",
        "room",
        "route",
        "rule",
        "runway",
        "season",
        "section",
        "sections",
        "sector",
        "series",
        "sheet",
        "slide",
        "stage",
        "station",
        "step",
        "studio",
        "suite",
        "table",
        "terminal",
        "tier",
        "title",
        "track",
        "train",
        "type",
        "unit",
        "version",
        "verse",
        "volume",
        "war",
        "ward",
        "week",
        "zone",
    ]
)

# fmt: off
CLOCK = frozenset({
    "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "cst", "cdt", "pst", "pdt", "cet", "bst", "et", "ct",
    "pt", "mt", "o'clock",
})
# fmt: on

EMERGENCY = frozenset({"911"})

# Behind the number of a house, with a capital.
# fmt: off
STREETS = frozenset({
    "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive", "way", "terrace", "highway",
    "parkway", "plaza", "crescent", "alley", "court",
})
# fmt: on

# Types of names that a number can be part of.
NAME_TYPES = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "EVENT", "FAC", "LAW", "GPE", "LOC", "NORP"})

# "the first half of the year" names a stretch of time or of a match and counts nothing.
HALF_OF_TIME = frozenset({"first", "second", "other", "latter", "back", "top", "bottom", "upper", "lower", "better"})

# "one attack in five days" is a time and no share.
COUNTED_TIME = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "nights"})

# Before four digits they show a year also outside the last two centuries.
# fmt: off
BEFORE_A_YEAR = frozenset({
    "in", "since", "between", "from", "until", "till", "by", "before", "after", "circa", "of", "and", "during",
})
# fmt: on

# Before four digits and a plural they show a year: "the 1994 games", "its 1998 profits".
LEADING_A_YEAR = frozenset(
    {"the", "its", "their", "his", "her", "our", "a", "s", "this", "that", "early", "late", "for"}
)

# Short words that end like a plural and are none.
NO_PLURALS = frozenset({"was", "is", "has", "as", "its", "this", "his", "does", "us", "says", "s", "across", "unless"})
