"""The shapes of dates in English text, as patterns, each with the function that takes it apart.

Read by `date_expressions`. Invariant: repetitions are bounded and gaps between words short, so that each pattern takes
time in proportion to the text; patterns are ASCII, because "ſunday" is no weekday.
"""

from __future__ import annotations

import re

from counterclaim.read.date_counts import read_ago, read_event_offset, read_next_day, read_same_day, read_span
from counterclaim.read.date_parts import (
    read_bare_unit,
    read_century,
    read_decade,
    read_event_day,
    read_feast,
    read_month,
    read_near,
    read_numeric,
    read_quarter,
    read_running,
    read_season,
    read_unit,
    read_vague,
    read_weekday,
    read_whole,
    read_year,
    read_years,
)
from counterclaim.read.date_periods import read_half, read_period
from counterclaim.read.date_shapes import (
    BEFORE_WORD,
    COMMA,
    DASH,
    DAY,
    EARLY,
    FEASTS,
    GAP,
    MONTH,
    NUMBER,
    PART,
    PHASE,
    SHIFT,
    SHORT_WEEKDAY,
    SINCE,
    UNIT,
    WEEKDAY,
    YEAR,
    Builder,
    either,
)
from counterclaim.read.lexicon.calendar_words import DAYS_OF_EVENTS, DECADE_WORDS, ORDINALS, SEASONS, VAGUE_TIMES

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
            rf"{BEFORE_WORD}{SINCE}(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?:(?P<shift>last|this{GAP}past|this|next){GAP})?(?P<m>{MONTH})"
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
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?:(?:post|pre)-|the{GAP}year{GAP})?(?P<y>{YEAR})(?![\w’'/]|-\d|-[a-z]\b)(?!-(?:year|strong|seat|acre|page|word|mile))",
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
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<the>the{GAP})?(?P<shift>{SHIFT}){GAP}(?:(?:calendar|fiscal|financial){GAP})?"
            rf"(?P<unit>weekend|week|fortnight|month|quarter|year|decade)\b(?!-old)",
            read_unit,
            "unit",
        ),
        (
            rf"\b(?:{EARLY}{GAP}(?:in{GAP})?(?:of{GAP})?|(?:rest|remainder|months|most|half){GAP}of{GAP})the{GAP}"
            rf"(?P<unit>week|month|year|decade)\b",
            read_bare_unit,
            "unit",
        ),
        (rf"\bthe{GAP}full{GAP}(?P<unit>year)\b", read_bare_unit, "unit"),
        (rf"\b(?:the{GAP})?(?P<unit>year|month|week)['’]s{GAP}end\b", read_bare_unit, "unit"),
        (
            r"(?:(?<=\bfor )|(?<=\bin )|(?<=\bof )|(?<=\bduring )|(?<=\bthroughout ))"
            rf"the{GAP}(?P<unit>year|month)\b(?!['’-]|{GAP}(?:after|ago|before|earlier|end|following|of|since|that|through|to|when)|{GAP}\d)",
            read_running,
            "unit",
        ),
        (rf"\b(?:earlier|later){GAP}in{GAP}the{GAP}(?P<unit>day|morning|afternoon|evening)\b", read_same_day, "same"),
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
            rf"\b(?:(?:earlier|later){GAP})?(?:the{GAP}same|that(?:{GAP}same)?){GAP}(?P<unit>day|morning|afternoon|evening|night|week|month|year)\b",
            read_same_day,
            "same",
        ),
        (
            rf"{BEFORE_WORD}(?:(?:the|its|their|(?P<shift>last|this|next){GAP}year['’]s){GAP})?(?:fiscal{GAP})?(?:(?P<y2>{YEAR}){GAP})?"
            rf"(?P<n>{either(ORDINALS)})(?:-|{GAP})quarters?\b"
            rf"(?:{GAP}(?:of{GAP})?(?:(?P<y>{YEAR})|(?P<shift2>last|this|next){GAP}year))?",
            read_quarter,
            "quarter",
        ),
        (
            rf"\b(?:the{GAP})?(?P<n>first|second|last|latter){GAP}(?:half|six{GAP}months|two{GAP}quarters){GAP}of{GAP}"
            rf"(?:(?P<y>{YEAR})|(?:the|(?P<shift>this|last|next)){GAP}year\b)",
            read_half,
            "year-word",
        ),
        (
            rf"\b(?:(?:the|its|this){GAP})(?:(?:latest|most{GAP}recent|full|same|corresponding|comparable|similar|(?P<back>year-ago|year-earlier|prior-year)|(?P<y>{YEAR})){GAP})?"
            rf"(?:(?P<n>{either(ORDINALS)})(?:-|{GAP}))?(?P<noun>quarter|period)\b(?:{GAP}(?:in{GAP}|of{GAP})?(?P<back2>(?:a|one){GAP}year{GAP}(?:ago|earlier|before)|last{GAP}year|the{GAP}(?:previous|prior){GAP}year|the{GAP}year{GAP}before))?",
            read_period,
            "period",
        ),
        (rf"\b(?P<back>year-(?:ago|earlier)(?:{GAP}(?:quarter|period))?)\b", read_period, "period"),
        (
            rf"\b(?P<back>last{GAP}year['’]s)(?:{GAP}(?:comparable|same|corresponding))?{GAP}(?:quarter|period)\b",
            read_period,
            "period",
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
        (
            rf"\b(?:{either(VAGUE_TIMES)})\b(?!(?<=the past){GAP}(?:{NUMBER}|century)\b)".replace(r"\ ", GAP),
            read_vague,
            "vague",
        ),
    )
)
