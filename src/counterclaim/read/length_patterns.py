"""The shapes of lengths, of what comes back and of hours in English text; see `date_patterns`."""

from __future__ import annotations

from counterclaim.read.date_shapes import GAP, LONG_NUMBER, NUMBER, WEEKDAY, compiled, either
from counterclaim.read.length_parts import read_clock, read_length, read_set
from counterclaim.read.lexicon.calendar_words import FULL_MONTHS, LENGTH_UNITS, NUMBERS, SEASONS

LENGTH_UNIT = either(LENGTH_UNITS)
MANY_UNITS = either(unit for unit in LENGTH_UNITS if unit.endswith("s"))
BETWEEN = (
    "more|full|straight|consecutive|additional|whole|long|extra|trading|business|working|further|solid|short|other"
)
ZONE = r"(?:EST|EDT|GMT|BST|CET|PST|PDT|CST|CDT|ET|UTC|(?:local|Eastern|Pacific|Central)\stime)"
# Behind one of these four digits are an hour.
MILITARY = r"(?:(?P<zulu>GMT|UTC)|hours|hrs|local\stime)"

# "He left in the morning": of a day told before, where no day follows.
IN_THE_PART = (
    r"(?:(?<=\bin the )|(?<=\bduring the ))(?P<in>morning|afternoon|evening)\b"
    rf"(?!{GAP}(?:of|after|before|hours?|rush)\b|[-’'])"
)

PATTERNS = compiled(
    (
        "length",
        read_length,
        rf"(?<![\w$£€/.,-])(?:(?:the|these|those|its|his|her|their){GAP})?"
        rf"(?:(?:first|last|final|early|entire|opening|another|additional|extra|initial|latest|past|next|coming|previous|"
        rf"same|corresponding|year-(?:earlier|ago)){GAP})?"
        rf"(?P<n>{LONG_NUMBER})(?:(?:{GAP}(?:to|or){GAP}|[-–])(?P<n2>{LONG_NUMBER}))?(?:{GAP}|-)"
        rf"(?:(?:{BETWEEN}){GAP})?(?P<unit>{LENGTH_UNIT})\b(?!-?old|{GAP}old|-(?:ago|earlier|of-age))(?:-long\b|(?P<half>{GAP}and{GAP}a{GAP}half)\b)?",
    ),
    (
        "length",
        read_length,
        rf"(?<![\w$£€/.,-])(?:(?:the|these|those|early){GAP})?(?:(?:early|first|final|last|ensuing|intervening){GAP})?(?P<unit>{MANY_UNITS})\b(?![-’']|{GAP}old)",
    ),
    (
        "length",
        read_length,
        rf"\bbetween{GAP}(?P<n>{LONG_NUMBER}){GAP}and{GAP}(?P<n2>{LONG_NUMBER}){GAP}(?P<unit>{MANY_UNITS})\b(?!{GAP}old)",
    ),
    (
        "length",
        read_length,
        rf"\b(?:in{GAP})?(?:(?:the|these){GAP})?(?:most{GAP})?(?:recent|coming){GAP}(?P<unit>{MANY_UNITS})\b(?:{GAP}and{GAP}(?:{MANY_UNITS})\b)?",
    ),
    ("length", read_length, rf"\bthe{GAP}(?:fiscal{GAP})?(?P<unit>year)(?={GAP}end(?:ed|ing)\b)"),
    ("length", read_length, rf"(?<![\w-])(?P<unit>{LENGTH_UNIT})-?long\b"),
    ("length", read_length, r"(?<![\w-])(?P<unit>decades?|centur(?:y|ies))-old\b"),
    (
        "set",
        read_set,
        rf"\b(?:(?P<adverb>daily|hourly|nightly|(?:{WEEKDAY})s|weekends(?!{GAP}(?:ago|later)))|(?:every|each){GAP}(?:(?P<other>other){GAP})?(?:(?P<n>{NUMBER}){GAP})?"
        rf"(?P<unit>{LENGTH_UNIT}|{WEEKDAY}|{either(FULL_MONTHS)}|{either(SEASONS)}|morning|evening|night|afternoon))\b",
    ),
    (
        "clock",
        read_clock,
        rf"(?<![\w:.$£€-])(?:(?P<h>\d{{1,2}})(?:[:.](?P<min>\d\d))?{GAP}?(?:(?P<half>[ap])(?:\.{GAP}?m\.?|m\b)|in{GAP}the{GAP}(?P<part>morning|afternoon|evening)\b)|(?P<word>noon|midnight|midday)\b|{IN_THE_PART})"
        rf"(?:{GAP}{ZONE}\b)?",
    ),
    (
        "clock",
        read_clock,
        rf"(?<![\w:.$£€(-])(?P<h>\d{{1,2}})[:.]?(?P<min>\d\d){GAP}(?:{MILITARY}|{ZONE})\b",
    ),
    ("clock", read_clock, r"(?:(?<=\bat )|(?<=\bby )|(?<=\buntil ))(?P<h>\d{1,2}):(?P<min>\d\d)(?![:\w%]|\.\d)"),
    (
        "clock",
        read_clock,
        rf"\b(?P<h>\d{{1,2}}|{either(NUMBERS)}){GAP}o['’]clock\b(?:{GAP}in{GAP}the{GAP}(?P<part>morning|afternoon|evening)\b)?",
    ),
)
