"""The shapes of dates in English text, as patterns, each with the function that takes it apart.

Read by `date_expressions`. Invariant: repetitions are bounded and gaps between words short, so that each pattern takes
time in proportion to the text; patterns are ASCII, because "ſunday" is no weekday.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from counterclaim.read.date_parts import (
    Expression,
    read_ago,
    read_bare_unit,
    read_century,
    read_decade,
    read_event_day,
    read_event_offset,
    read_feast,
    read_month,
    read_near,
    read_next_day,
    read_numeric,
    read_quarter,
    read_same_day,
    read_season,
    read_span,
    read_unit,
    read_vague,
    read_weekday,
    read_whole,
    read_year,
    read_years,
)
from counterclaim.read.lexicon.calendar_words import (
    DAYS_OF_EVENTS,
    DECADE_WORDS,
    EASTER_FEASTS,
    FIXED_FEASTS,
    FULL_MONTHS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    SHIFTS,
    UNITS,
    VAGUE_NUMBERS,
    VAGUE_TIMES,
    WEEKDAY_FEASTS,
    WEEKDAYS,
)


def either(words: Iterable[str]) -> str:
    """A pattern for any of some words, longest first."""
    return "|".join(sorted((re.escape(word) for word in words if word), key=lambda word: (-len(word), word)))


GAP = r"(?:[ \t\u00a0\u2009\u202f]{1,3})"
COMMA = rf"(?:,{GAP}|{GAP})"
DASH = rf"{GAP}?[-–—]{GAP}?"
MONTH = rf"(?:{either(FULL_MONTHS)}|(?:{either(name for name in MONTHS if name not in FULL_MONTHS)})\b\.?)"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r"(?:1[0-9]|20)\d\d(?![\d%]|[,.]\d)"
WEEKDAY = rf"(?:{either(name for name in WEEKDAYS if name.endswith('day'))})"
SHORT_WEEKDAY = rf"(?:{WEEKDAY}|(?:{either(name for name in WEEKDAYS if not name.endswith('day'))})\b\.?)"
SHIFT = either(SHIFTS)
UNIT = either(UNITS)
PART = either(PARTS_OF_DAY)
NUMBER = rf"(?:\d{{1,3}}|{either([*NUMBERS, *VAGUE_NUMBERS])})"
EARLY = (
    r"(?:early|late|mid|mid-|earlier|later|sometime|"
    r"the end of|the start of|the beginning of|the middle of|the close of)"
)
PHASE = rf"(?:(?:{EARLY})(?:{GAP}(?:in|on|of)(?:{GAP}the)?)?(?:{GAP}|(?<=-)))?"
SINCE = rf"(?:(?P<since>since|ever since){GAP})?"
BEFORE_WORD = r"(?<![\w.$£€/-])"


Builder = Callable[[re.Match[str]], Expression | None]
FEASTS = either([*FIXED_FEASTS, *EASTER_FEASTS, *WEEKDAY_FEASTS]).replace("'", "['’]")

PATTERNS: tuple[tuple[re.Pattern[str], Builder, str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), builder, trigger)
    for pattern, builder, trigger in (
        (
            r"(?<![\d/.-])(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d|[-/]\d)",
            read_whole,
            "number",
        ),
        (
            r"(?<![\d/.-])(?P<d>\d{1,2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{2,4})(?!\d|[-/]\d)",
            read_numeric,
            "number",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?:the{GAP})?(?P<d>{DAY})"
            rf"(?:(?:{DASH}|{GAP}(?:to|and|until|through){GAP})(?P<d2>{DAY}))?"
            rf"{GAP}(?:(?:day{GAP})?of{GAP})?(?P<m>{MONTH})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?",
            read_whole,
            "month",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?P<m>{MONTH})"
            rf"(?:{GAP}|(?<=\.))(?:the{GAP})?(?P<d>{DAY})(?![\w%]|[:.,]\d|{GAP}(?:percent|per{GAP}cent|million|billion))"
            rf"(?:(?:{DASH}|{GAP}(?:to|and|until|through){GAP})(?:(?P<m2>{MONTH}){GAP})?(?P<d2>{DAY})(?![\w%]|[:.,]\d))?"
            rf"(?:,?{GAP}(?P<y>{YEAR}))?",
            read_whole,
            "month",
        ),
        (rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<m>{MONTH})(?:{COMMA}(?:of{GAP})?)(?P<y>{YEAR})", read_month, "month"),
        (
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?:(?P<shift>{SHIFT}){GAP})?(?P<m>{MONTH})(?![\w’'-]*\d)\b"
            rf"(?:{GAP}(?:of{GAP})?(?P<shift2>last|this|next){GAP}year)?",
            read_month,
            "month",
        ),
        (
            rf"{BEFORE_WORD}(?:(?:between|from){GAP})?(?P<y>{YEAR})"
            rf"(?:[-–—]|{GAP}(?:to|until|through|(?<=between \d\d\d\d )and){GAP})(?P<y2>{YEAR}|\d\d(?![\d%,]|-\d))",
            read_years,
            "year",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<y>{YEAR})(?![\w’'/]|-\d)(?!-(?:year|strong|seat|acre|page|word|mile))",
            read_year,
            "year",
        ),
        (
            rf"(?<![\w.$£€-]){SINCE}(?:the{GAP})?{PHASE}(?:(?P<y>(?:1[0-9]|20)\d0|(?<=[’'‘])\d0)[’']?s\b|the{GAP}(?P<word>{either(DECADE_WORDS)})\b)",
            read_decade,
            "decade",
        ),
        (rf"\b(?:the{GAP})?{PHASE}(?P<n>\d{{1,2}})(?:st|nd|rd|th){GAP}century\b", read_century, "century"),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?P<week2>last|next|this){GAP}week,?{GAP}on{GAP})?(?:(?:early|late|earlier|later){GAP}(?:on{GAP})?)?(?:the{GAP})?"
            rf"(?:(?P<shift>{SHIFT}){GAP})?(?P<w>{WEEKDAY})\b(?!s\b)(?:{GAP}(?:{PART})\b)?"
            rf"(?:{GAP}(?:of{GAP})?(?P<week>last|next|this){GAP}week\b)?",
            read_weekday,
            "weekday",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?:early|late|earlier|later){GAP})?(?P<near>the{GAP}day{GAP}before{GAP}yesterday|the{GAP}day{GAP}after{GAP}tomorrow|"
            rf"yesterday|today|tonight|tomorrow|overnight|last{GAP}night|this{GAP}(?:{PART}))\b(?:{GAP}(?:{PART})\b)?",
            read_near,
            "near",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?:the{GAP})?(?P<shift>{SHIFT}){GAP}(?:calendar{GAP})?"
            rf"(?P<unit>weekend|week|fortnight|month|quarter|year|decade)\b(?!-old)",
            read_unit,
            "unit",
        ),
        (rf"\b{EARLY}{GAP}(?:in{GAP})?(?:of{GAP})?the{GAP}(?P<unit>week|month|year|decade)\b", read_bare_unit, "unit"),
        (rf"\b(?:over|during|at|on|for){GAP}the{GAP}(?P<unit>weekend)\b", read_bare_unit, "unit"),
        (rf"\bthe{GAP}(?P<unit>weekend)\b", read_bare_unit, "unit"),
        (
            rf"{BEFORE_WORD}(?:(?P<more>more{GAP}than|over|at{GAP}least){GAP}|(?:about|around|nearly|almost|roughly|some|only|just|barely|less{GAP}than){GAP})?"
            rf"(?:(?P<n>{NUMBER})(?:{GAP}|-))?(?P<unit>{UNIT})(?:{GAP}or{GAP}(?:so|two|more))?{GAP}ago\b",
            read_ago,
            "ago",
        ),
        (
            rf"\b(?:the|these){GAP}(?P<way>last|past|previous|next|coming){GAP}(?P<n>{NUMBER}){GAP}(?P<unit>{UNIT})\b(?!-old)",
            read_span,
            "unit",
        ),
        (
            rf"{BEFORE_WORD}(?:(?P<hedge>about|around|nearly|almost|just|only|barely|over|at{GAP}least|more{GAP}than|less{GAP}than){GAP})?"
            rf"(?:(?P<n>the|{NUMBER}){GAP})?(?P<unit>{UNIT}){GAP}(?P<way>after|before|following|earlier|later|ahead{GAP}of|prior{GAP}to|prior)\b",
            read_event_offset,
            "offset",
        ),
        (
            rf"\b(?:the|that){GAP}(?P<way>next|following|previous){GAP}(?P<unit>day|morning|afternoon|evening|night|week|month|year)\b",
            read_next_day,
            "unit",
        ),
        (
            rf"\b(?:(?:earlier|later){GAP})?(?:the{GAP}same|that(?:{GAP}same)?){GAP}(?P<unit>day|morning|afternoon|evening|night)\b",
            read_same_day,
            "same",
        ),
        (
            rf"{BEFORE_WORD}(?:(?:the|its|their|(?P<shift>last|this|next){GAP}year['’]s){GAP})?(?:fiscal{GAP})?(?:(?P<y2>{YEAR}){GAP})?"
            rf"(?P<n>{either(ORDINALS)})(?:-|{GAP})quarter\b"
            rf"(?:{GAP}(?:of{GAP})?(?:(?P<y>{YEAR})|(?P<shift2>last|this|next){GAP}year))?",
            read_quarter,
            "quarter",
        ),
        (
            rf"\b(?:the{GAP})?{PHASE}(?:(?P<shift>{SHIFT}){GAP})?(?P<s>{either(SEASONS)})\b(?:,?{GAP}(?:of{GAP})?(?P<y>{YEAR}))?",
            read_season,
            "season",
        ),
        (rf"\b(?:(?P<shift>{SHIFT}){GAP})?(?P<f>{FEASTS})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?", read_feast, "feast"),
        (
            rf"\b(?:(?P<a>{either(DAYS_OF_EVENTS)}){GAP}(?:day|night)|the{GAP}(?:day|night){GAP}of{GAP}the{GAP}(?P<b>\w{{3,20}}))\b",
            read_event_day,
            "event",
        ),
        (rf"\b(?:{either(VAGUE_TIMES)})\b".replace(r"\ ", GAP), read_vague, "vague"),
    )
)
