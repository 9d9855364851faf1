"""The shapes of dates that are counted in units: "last week", "two years ago", "the day after"; see `date_patterns`."""

from __future__ import annotations

from counterclaim.read.date_counts import (
    read_ago,
    read_bare_unit,
    read_before_last,
    read_event_offset,
    read_next_day,
    read_running,
    read_same_day,
    read_span,
    read_unit,
)
from counterclaim.read.date_parts import read_event_day
from counterclaim.read.date_shapes import (
    BEFORE_WORD,
    EARLY,
    GAP,
    LONG_NUMBER,
    NUMBER,
    PHASE,
    SHIFT,
    SINCE,
    UNIT,
    compiled,
    either,
)
from counterclaim.read.lexicon.calendar_words import DAYS_OF_EVENTS, LENGTH_UNITS

LENGTH_UNIT = either(LENGTH_UNITS)

PATTERNS = compiled(
    (
        "unit",
        read_unit,
        rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<the>the{GAP})?(?P<shift>{SHIFT}){GAP}(?:(?:calendar|fiscal|financial){GAP})?"
        rf"(?P<unit>weekend|week|fortnight|month|quarter|year|decade|century)\b(?!-old)",
    ),
    (
        "unit",
        read_bare_unit,
        rf"\b(?:{EARLY}{GAP}(?:in{GAP})?(?:of{GAP})?|(?:rest|remainder|months|most|half){GAP}of{GAP})the{GAP}"
        rf"(?P<unit>week|month|year|decade)\b",
    ),
    ("unit", read_bare_unit, rf"\bthe{GAP}(?:full|entire|whole){GAP}(?P<unit>year|month|week)\b"),
    (
        "unit",
        read_before_last,
        rf"\bthe{GAP}(?P<unit>weekend|week|month|year){GAP}(?P<way>before{GAP}last|after{GAP}next)\b",
    ),
    ("unit", read_bare_unit, rf"\b(?:the{GAP})?(?P<unit>year|month|week)['’]s{GAP}end\b"),
    (
        "unit",
        read_running,
        r"(?:(?<=\bfor )|(?<=\bin )|(?<=\bof )|(?<=\bduring )|(?<=\bthroughout ))"
        rf"the{GAP}(?P<unit>year|month|(?<!\bof the )week)\b"
        rf"(?!['’-]|{GAP}(?:after|ago|before|earlier|end|following|of|since|that|through|to|when)|{GAP}\d)",
    ),
    ("unit", read_running, rf"\bthe{GAP}(?P<unit>year|month|week)(?=['’]s\b(?!{GAP}end\b))"),
    ("same", read_same_day, rf"\b(?:earlier|later){GAP}in{GAP}the{GAP}(?P<unit>day|morning|afternoon|evening)\b"),
    ("unit", read_bare_unit, rf"\b(?:over|during|at|on|for){GAP}the{GAP}(?P<unit>weekend)\b"),
    ("unit", read_bare_unit, rf"\bthe{GAP}(?P<unit>weekend)\b"),
    (
        "ago",
        read_ago,
        rf"(?<![\w.,$£€/-])(?:(?P<more>more{GAP}than|over|at{GAP}least){GAP}|(?:about|around|nearly|almost|roughly|some|only|just|barely|less{GAP}than){GAP})?"
        rf"(?:(?P<n>{LONG_NUMBER})(?:{GAP}|-))?(?P<unit>{LENGTH_UNIT})(?:{GAP}or{GAP}(?:so|two|more))?"
        rf"(?P<half>{GAP}and{GAP}a{GAP}half)?{GAP}(?P<way>ago|hence|from{GAP}(?:now|today))\b"
        rf"(?:{GAP}(?P<at>today|this{GAP}(?:week|month|year))\b)?",
    ),
    (
        "unit",
        read_span,
        rf"\b(?:the|these){GAP}(?P<way>last|past|previous|preceding|prior|next|coming){GAP}(?P<n>{NUMBER}){GAP}(?P<unit>{UNIT})\b(?!-old)",
    ),
    (
        "offset",
        read_event_offset,
        rf"{BEFORE_WORD}(?:(?P<hedge>about|around|nearly|almost|just|only|barely|over|at{GAP}least|more{GAP}than|less{GAP}than){GAP}(?!the\b))?"
        rf"(?:(?P<n>the|{NUMBER}){GAP})?(?P<unit>{UNIT}){GAP}(?P<way>after|before|following|earlier|later|ahead{GAP}of|prior{GAP}to|prior|previous(?=[.,;]))\b",
    ),
    (
        "unit",
        read_next_day,
        rf"\b(?:the|that){GAP}(?:very{GAP})?(?P<way>next|following|previous|prior|preceding){GAP}(?P<unit>day|morning|afternoon|evening|night|week|month|year)\b",
    ),
    (
        "same",
        read_same_day,
        rf"\b(?:(?:earlier|later){GAP})?(?:the{GAP}same|that(?:{GAP}same)?){GAP}(?P<unit>day|morning|afternoon|evening|night|week|month|year)\b",
    ),
    (
        "event",
        read_event_day,
        rf"\b(?:(?P<a>{either(DAYS_OF_EVENTS)}){GAP}(?:day|night)|the{GAP}(?:day|night){GAP}of{GAP}the{GAP}(?P<b>\w{{3,20}}))\b",
    ),
)
