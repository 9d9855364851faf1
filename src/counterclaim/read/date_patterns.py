"""The shapes of dates that name a day, month, year or season, as patterns with the functions that take them apart.

Read by `date_expressions`, with `date_count_patterns`, `date_period_patterns` and `length_patterns`. Invariant of all
four: repetitions are bounded and gaps between words short, so that each pattern takes time in proportion to the text;
patterns are ASCII, because "ſunday" is no weekday.
"""

from __future__ import annotations

from counterclaim.read.date_parts import (
    CENTURIES,
    WEEKS,
    read_century,
    read_decade,
    read_feast,
    read_month,
    read_near,
    read_numeric,
    read_season,
    read_vague,
    read_week_of_month,
    read_weekday,
    read_whole,
    read_year,
    read_years,
)
from counterclaim.read.date_shapes import (
    AS_DECADE,
    BEFORE_WORD,
    COMMA,
    DASH,
    DAY,
    FEASTS,
    GAP,
    MONTH,
    NUMBER,
    PART,
    PHASE,
    SHIFT,
    SHORT_WEEKDAY,
    SINCE,
    WEEKDAY,
    YEAR,
    compiled,
    either,
)
from counterclaim.read.lexicon.calendar_words import DECADE_WORDS, SEASONS
from counterclaim.read.lexicon.vague_times import VAGUE_TIMES

PATTERNS = compiled(
    ("number", read_whole, r"(?<![\d/.-])(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d|[-/]\d)"),
    (
        "number",
        read_numeric,
        r"(?<![\d/.-])(?P<d>\d{1,2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{2,4})(?!\d|[-/]\d)",
    ),
    (
        "month",
        read_whole,
        rf"{BEFORE_WORD}{SINCE}(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?:the{GAP})?(?P<d>{DAY})"
        rf"(?:(?:{DASH}|{GAP}(?:to|and|until|through){GAP})(?P<d2>{DAY}))?"
        rf"{GAP}(?:(?:day{GAP})?of{GAP})?(?P<m>{MONTH})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?",
    ),
    (
        "month",
        read_whole,
        rf"{BEFORE_WORD}{SINCE}(?P<week>the{GAP}week{GAP}(?:of|beginning|starting){GAP})?"
        rf"(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?:(?P<shift>last|this{GAP}past|this|next){GAP})?(?P<m>{MONTH})"
        rf"(?:{GAP}|(?<=\.))(?:the{GAP})?(?P<d>{DAY})(?![\w%]|[:.,]\d|{GAP}(?:percent|per{GAP}cent|million|billion))"
        rf"(?:(?:{DASH}|{GAP}(?:to|and|until|through){GAP})(?:(?P<m2>{MONTH}){GAP})?(?P<d2>{DAY})(?![\w%]|[:.,]\d))?"
        rf"(?:,?{GAP}(?P<y>{YEAR}))?",
    ),
    (
        "month",
        read_week_of_month,
        rf"\b(?:the{GAP})?(?P<n>{either(WEEKS)}){GAP}week{GAP}(?:of|in){GAP}(?P<m>{MONTH})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?",
    ),
    ("month", read_month, rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<m>{MONTH})(?:{COMMA}(?:of{GAP})?)(?P<y>{YEAR})"),
    (
        "month",
        read_month,
        rf"{BEFORE_WORD}{SINCE}{PHASE}(?:(?P<shift>{SHIFT}){GAP})?(?P<m>{MONTH})(?![\w’'-]*\d)\b"
        rf"(?:{GAP}(?:of{GAP})?(?P<shift2>last|this|next){GAP}year)?",
    ),
    (
        "year",
        read_years,
        rf"{BEFORE_WORD}(?:(?:between|from){GAP})?(?P<y>{YEAR})"
        rf"(?:[-–—]|{GAP}(?:to|until|through|(?<=between \d\d\d\d )and){GAP})(?P<y2>{YEAR}|\d\d(?![\d%]|,\d|-\d))",
    ),
    (
        "year",
        read_year,
        rf"{BEFORE_WORD}{SINCE}{PHASE}(?:(?:post|pre)-|the{GAP}year{GAP})?(?P<y>{YEAR})(?![\w/]|-\d|-[a-z]\b|['’](?!s\b)|{AS_DECADE}['’])(?!-(?:year|strong|seat|acre|page|word|mile))",
    ),
    (
        "decade",
        read_decade,
        rf"(?<![\w.$£€-]){SINCE}(?:the{GAP})?{PHASE}"
        rf"(?:(?P<y>(?:1[0-9]|20)\d0(?=s|{AS_DECADE}['’]s)|(?<=[’'‘])\d0|(?<=\d0s and )\d0)[’']?s\b|"
        rf"the{GAP}(?P<word>{either(DECADE_WORDS)})\b|"
        rf"(?<=\bthe )(?:(?:early|late|mid)[ -])?(?P<y2>[2-9]0)[’']?s\b)",
    ),
    (
        "century",
        read_century,
        rf"\b(?:the{GAP})?{PHASE}(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{either(CENTURIES)})"
        rf"(?:(?:{GAP}|-)centur(?:y|ies)\b|(?={GAP}(?:and|or|to){GAP}[\w-]{{4,14}}{GAP}centuries\b))",
    ),
    (
        "weekday",
        read_weekday,
        rf"{BEFORE_WORD}{SINCE}(?:(?P<week2>last|next|this){GAP}week,?{GAP}on{GAP})?(?:(?:early|late|earlier|later){GAP}(?:on{GAP})?)?(?:the{GAP})?"
        rf"(?:(?P<shift>{SHIFT}){GAP})?(?P<w>{WEEKDAY})\b(?!s\b)(?:{GAP}(?:{PART})\b)?"
        rf"(?:{GAP}(?:of{GAP})?(?P<week>last|next|this){GAP}week\b)?",
    ),
    (
        "near",
        read_near,
        rf"{BEFORE_WORD}{SINCE}(?:(?:early|late|earlier|later){GAP})?(?P<near>the{GAP}day{GAP}before{GAP}yesterday|the{GAP}day{GAP}after{GAP}tomorrow|"
        rf"yesterday|today|tonight|tomorrow|overnight|last{GAP}night|this{GAP}(?:{PART}))\b(?:{GAP}(?:{PART})\b)?",
    ),
    (
        "season",
        read_season,
        rf"\b(?:the{GAP})?{PHASE}(?:(?P<shift>{SHIFT}){GAP})?(?P<s>{either(SEASONS)})\b(?:,?{GAP}(?:of{GAP})?(?P<y>{YEAR}))?",
    ),
    ("feast", read_feast, rf"\b(?:(?P<shift>{SHIFT}){GAP})?(?P<f>{FEASTS})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?"),
    (
        "vague",
        read_vague,
        rf"\b(?:{either(VAGUE_TIMES)})\b(?!(?<=the past){GAP}(?:{NUMBER}|century)\b)".replace(r"\ ", GAP),
    ),
)
