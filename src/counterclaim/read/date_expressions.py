"""Finding the words of a date in a text, before anybody asks which day they mean.

First step of `dates`: plain patterns over the text give Expressions; `date_arithmetic` counts from a base day.
Invariant: expressions never overlap, stand in the order of the text, and every pattern takes time in proportion to
the text: repetitions are bounded and gaps between words are short.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

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

Kind = Literal[
    "day", "day-of-month", "month", "year", "decade", "century", "quarter", "season", "weekday", "feast", "unit",
    "weekend", "ago", "span", "offset", "event-offset", "same-day", "event-day", "range", "vague", "impossible",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expression:
    """The words of a date from `start` to `end`, taken apart.

    Which fields are filled depends on `kind`. `shift` is -1 for "last", 0 for "this", 1 for "next", None where the
    words say nothing; `count` the bounds of a number of `unit`s, negative before and positive after; `until` the end
    of a range; `word` what names a feast, a vague time or an event; `since` whether it is open towards now.
    """

    start: int
    end: int
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    week_shift: int | None = None
    unit: str = ""
    count: tuple[int, int] = (0, 0)
    word: str = ""
    until: Expression | None = None
    since: bool = False


def either(words: object) -> str:
    """A pattern for any of some words, longest first."""
    return "|".join(sorted((re.escape(str(word)) for word in words if word), key=lambda w: (-len(w), w)))  # type: ignore[attr-defined]


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


def _numeric(match: re.Match[str]) -> Expression | None:
    """ "09/08/2020": kept as day first in `day` and `month`; `resolve` may swap them."""
    first, second, year = int(match["d"]), int(match["m"]), int(match["y"])
    if len(match["y"]) == 2:
        if match["sep"] != "/":
            return None
        year += 2000 if year < 50 else 1900
    if len(match["y"]) == 3:
        return None
    found = Expression(match.start(), match.end(), "day", year, second, first, word="numeric")
    return found if 1 <= first <= 31 and 1 <= second <= 31 else replace(found, kind="impossible")


def _whole(match: re.Match[str]) -> Expression:
    """A day and a month by name or in ISO order, with or without year and weekday."""
    fields = match.groupdict()
    month = fields["m"].rstrip(".").lower()
    number = int(month) if month.isdigit() else MONTHS[month]
    weekday = WEEKDAYS[fields["w"].rstrip(".").lower()] if fields.get("w") else None
    day = int(re.sub(r"\D", "", fields["d"]))
    year = int(fields["y"]) if fields.get("y") else None
    found = Expression(
        match.start(), match.end(), "day" if year else "day-of-month", year, number, day, weekday,
        since=bool(fields.get("since")),
    )  # fmt: skip
    if not fields.get("d2"):
        return found
    end_month = MONTHS[fields["m2"].rstrip(".").lower()] if fields.get("m2") else number
    until = replace(found, month=end_month, day=int(re.sub(r"\D", "", fields["d2"])), weekday=None)
    return replace(found, kind="range", weekday=None, until=until)


def _month(match: re.Match[str]) -> Expression:
    fields = match.groupdict()
    year = int(fields["y"]) if fields.get("y") else None
    shift = SHIFTS[" ".join(fields["shift"].lower().split())] if fields.get("shift") else None
    if fields.get("shift2"):
        shift = 10 + SHIFTS[fields["shift2"].lower()]  # "in May last year": the year is shifted, not the month
    return Expression(
        match.start(), match.end(), "month", year, MONTHS[match["m"].rstrip(".").lower()], shift=shift,
        since=bool(fields.get("since")),
    )  # fmt: skip


def _year(match: re.Match[str]) -> Expression | None:
    year = int(match["y"])
    if not 1000 <= year <= 2100:
        return None
    return Expression(match.start(), match.end(), "year", year, since=bool(match["since"]))


def _years(match: re.Match[str]) -> Expression | None:
    first = int(match["y"])
    tail = match["y2"]
    last = int(tail) if len(tail) == 4 else first // 100 * 100 + int(tail)
    if not 1000 <= first < last <= 2100:
        return None
    found = Expression(match.start(), match.end(), "year", first)
    return replace(found, kind="range", until=replace(found, year=last))


def _decade(match: re.Match[str]) -> Expression:
    word = match["word"]
    if word:
        year = DECADE_WORDS[word.lower()]
    else:
        digits = match["y"]
        year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return Expression(match.start(), match.end(), "decade", year, since=bool(match["since"]))


def _century(match: re.Match[str]) -> Expression | None:
    number = int(match["n"])
    if not 1 <= number <= 22:
        return None
    return Expression(match.start(), match.end(), "century", (number - 1) * 100 + 1)


def _weekday(match: re.Match[str]) -> Expression:
    fields = match.groupdict()
    shift = SHIFTS[" ".join(fields["shift"].lower().split())] if fields["shift"] else None
    week = fields["week"] or fields["week2"]
    return Expression(
        match.start(), match.end(), "weekday", weekday=WEEKDAYS[match["w"].lower()], shift=shift,
        week_shift=SHIFTS[week.lower()] if week else None, since=bool(fields["since"]),
    )  # fmt: skip


NEAR_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "overnight": 0}


def _near(match: re.Match[str]) -> Expression:
    word = " ".join(match["near"].lower().split())
    count = NEAR_DAYS.get(word)
    if count is None:
        count = {"the day before yesterday": -2, "the day after tomorrow": 2, "last night": -1}.get(word, 0)
    return Expression(
        match.start(), match.end(), "offset", unit="day", count=(count, count), word=word,
        since=bool(match["since"]),
    )  # fmt: skip


def _unit(match: re.Match[str]) -> Expression:
    unit = UNITS[match["unit"].lower()] if match["unit"].lower() != "weekend" else "weekend"
    shift = SHIFTS[" ".join(match["shift"].lower().split())]
    kind: Kind = "weekend" if unit == "weekend" else "unit"
    return Expression(match.start(), match.end(), kind, shift=shift, unit=unit, since=bool(match["since"]))


def _bare_unit(match: re.Match[str]) -> Expression:
    """ "the end of the month", "earlier in the year", "the weekend": this one, unless something else is shown."""
    unit = match["unit"].lower()
    kind: Kind = "weekend" if unit == "weekend" else "unit"
    return Expression(match.start(), match.end(), kind, shift=None if unit == "weekend" else 0, unit=unit)


def bounds_of(words: str | None) -> tuple[int, int]:
    """How many a number word means, as bounds.

    >>> bounds_of("a few"), bounds_of("ten"), bounds_of("12")
    ((2, 6), (10, 10), (12, 12))
    """
    word = " ".join((words or "").lower().split())
    if word.isdigit():
        return int(word), int(word)
    if word in NUMBERS:
        return NUMBERS[word], NUMBERS[word]
    return VAGUE_NUMBERS.get(word, VAGUE_NUMBERS[""])


def _ago(match: re.Match[str]) -> Expression:
    low, high = bounds_of(match["n"])
    high = max(high, low + 1) if match["more"] else high
    return Expression(
        match.start(), match.end(), "ago", unit=UNITS[match["unit"].lower()], count=(-high, -low),
    )  # fmt: skip


def _span(match: re.Match[str]) -> Expression:
    _, high = bounds_of(match["n"])
    back = match["way"].lower() in ("last", "past", "previous")
    count = (-high, 0) if back else (0, high)  # the vaguest reading: all the days it can reach
    return Expression(match.start(), match.end(), "span", unit=UNITS[match["unit"].lower()], count=count)


def _event_offset(match: re.Match[str]) -> Expression | None:
    fields = match.groupdict()
    number, many = (fields["n"] or "").lower(), fields["unit"].lower().endswith("s")
    low, high = bounds_of(number) if number != "the" and (number or many) else (2, 10) if many else (1, 1)
    hedge = (fields["hedge"] or "").lower()
    if hedge in ("about", "around", "nearly", "almost", "barely"):
        low = max(low - 1, 1)
        high += hedge in ("about", "around")
    way = fields["way"].lower()
    back = way in ("before", "earlier", "previous", "ahead of", "prior to", "prior")
    count = (-high, -low) if back else (low, high)
    return Expression(
        match.start(), match.end(), "event-offset", unit=UNITS[fields["unit"].lower()], count=count, word=way
    )


def _same_day(match: re.Match[str]) -> Expression:
    return Expression(match.start(), match.end(), "same-day", unit=match["unit"].lower(), word="same")


def _next_day(match: re.Match[str]) -> Expression:
    unit = match["unit"].lower()
    unit = UNITS.get(unit, "day")
    count = -1 if match["way"].lower() == "previous" else 1
    return Expression(
        match.start(), match.end(), "event-offset", unit=unit, count=(count, count), word=match["way"].lower()
    )


def _quarter(match: re.Match[str]) -> Expression:
    fields = match.groupdict()
    year = int(fields["y"] or fields["y2"]) if fields["y"] or fields["y2"] else None
    shift = SHIFTS.get((fields["shift"] or fields["shift2"] or "").lower())
    return Expression(
        match.start(), match.end(), "quarter", year, ORDINALS[match["n"].lower()], shift=shift
    )  # `month` holds the number of the quarter


def _season(match: re.Match[str]) -> Expression:
    fields = match.groupdict()
    year = int(fields["y"]) if fields["y"] else None
    shift = SHIFTS[" ".join(fields["shift"].lower().split())] if fields["shift"] else None
    return Expression(match.start(), match.end(), "season", year, SEASONS[match["s"].lower()], shift=shift)


def _feast(match: re.Match[str]) -> Expression:
    word = match["f"].lower().replace("’", "'")
    year = int(match["y"]) if match["y"] else None
    shift = SHIFTS[" ".join(match["shift"].lower().split())] if match["shift"] else None
    return Expression(match.start(), match.end(), "feast", year, word=word, shift=shift)


def _event_day(match: re.Match[str]) -> Expression:
    return Expression(match.start(), match.end(), "event-day", word=(match["a"] or match["b"]).lower())


def _vague(match: re.Match[str]) -> Expression:
    return Expression(match.start(), match.end(), "vague", word=" ".join(match.group().lower().split()))


Builder = Callable[[re.Match[str]], Expression | None]
FEASTS = either([*FIXED_FEASTS, *EASTER_FEASTS, *WEEKDAY_FEASTS]).replace("'", "['’]")

PATTERNS: tuple[tuple[re.Pattern[str], Builder, str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), builder, trigger)
    for pattern, builder, trigger in (
        (r"(?<![\d/.-])(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d|[-/]\d)", _whole, "number"),
        (
            r"(?<![\d/.-])(?P<d>\d{1,2})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{2,4})(?!\d|[-/]\d)",
            _numeric,
            "number",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?:the{GAP})?(?P<d>{DAY})"
            rf"(?:(?:{DASH}|{GAP}(?:to|and|until|through){GAP})(?P<d2>{DAY}))?"
            rf"{GAP}(?:(?:day{GAP})?of{GAP})?(?P<m>{MONTH})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?",
            _whole,
            "month",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?P<w>{SHORT_WEEKDAY}){COMMA})?(?P<m>{MONTH})"
            rf"(?:{GAP}|(?<=\.))(?:the{GAP})?(?P<d>{DAY})(?![\w%]|[:.,]\d|{GAP}(?:percent|per{GAP}cent|million|billion))"
            rf"(?:(?:{DASH}|{GAP}(?:to|and|until|through){GAP})(?:(?P<m2>{MONTH}){GAP})?(?P<d2>{DAY})(?![\w%]|[:.,]\d))?"
            rf"(?:,?{GAP}(?P<y>{YEAR}))?",
            _whole,
            "month",
        ),
        (rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<m>{MONTH})(?:{COMMA}(?:of{GAP})?)(?P<y>{YEAR})", _month, "month"),
        (
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?:(?P<shift>{SHIFT}){GAP})?(?P<m>{MONTH})(?![\w’'-]*\d)\b"
            rf"(?:{GAP}(?:of{GAP})?(?P<shift2>last|this|next){GAP}year)?",
            _month,
            "month",
        ),
        (
            rf"{BEFORE_WORD}(?:(?:between|from){GAP})?(?P<y>{YEAR})"
            rf"(?:[-–—]|{GAP}(?:to|until|through|(?<=between \d\d\d\d )and){GAP})(?P<y2>{YEAR}|\d\d(?![\d%,]|-\d))",
            _years,
            "year",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?P<y>{YEAR})(?![\w’'/]|-\d)(?!-(?:year|strong|seat|acre|page|word|mile))",
            _year,
            "year",
        ),
        (
            rf"(?<![\w.$£€-]){SINCE}(?:the{GAP})?{PHASE}(?:(?P<y>(?:1[0-9]|20)\d0|(?<=[’'‘])\d0)[’']?s\b|the{GAP}(?P<word>{either(DECADE_WORDS)})\b)",
            _decade,
            "decade",
        ),
        (rf"\b(?:the{GAP})?{PHASE}(?P<n>\d{{1,2}})(?:st|nd|rd|th){GAP}century\b", _century, "century"),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?P<week2>last|next|this){GAP}week,?{GAP}on{GAP})?(?:(?:early|late|earlier|later){GAP}(?:on{GAP})?)?(?:the{GAP})?"
            rf"(?:(?P<shift>{SHIFT}){GAP})?(?P<w>{WEEKDAY})\b(?!s\b)(?:{GAP}(?:{PART})\b)?"
            rf"(?:{GAP}(?:of{GAP})?(?P<week>last|next|this){GAP}week\b)?",
            _weekday,
            "weekday",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}(?:(?:early|late|earlier|later){GAP})?(?P<near>the{GAP}day{GAP}before{GAP}yesterday|the{GAP}day{GAP}after{GAP}tomorrow|"
            rf"yesterday|today|tonight|tomorrow|overnight|last{GAP}night|this{GAP}(?:{PART}))\b(?:{GAP}(?:{PART})\b)?",
            _near,
            "near",
        ),
        (
            rf"{BEFORE_WORD}{SINCE}{PHASE}(?:the{GAP})?(?P<shift>{SHIFT}){GAP}(?:calendar{GAP})?"
            rf"(?P<unit>weekend|week|fortnight|month|quarter|year|decade)\b(?!-old)",
            _unit,
            "unit",
        ),
        (rf"\b{EARLY}{GAP}(?:in{GAP})?(?:of{GAP})?the{GAP}(?P<unit>week|month|year|decade)\b", _bare_unit, "unit"),
        (rf"\b(?:over|during|at|on|for){GAP}the{GAP}(?P<unit>weekend)\b", _bare_unit, "unit"),
        (rf"\bthe{GAP}(?P<unit>weekend)\b", _bare_unit, "unit"),
        (
            rf"{BEFORE_WORD}(?:(?P<more>more{GAP}than|over|at{GAP}least){GAP}|(?:about|around|nearly|almost|roughly|some|only|just|barely|less{GAP}than){GAP})?"
            rf"(?:(?P<n>{NUMBER})(?:{GAP}|-))?(?P<unit>{UNIT})(?:{GAP}or{GAP}(?:so|two|more))?{GAP}ago\b",
            _ago,
            "ago",
        ),
        (
            rf"\b(?:the|these){GAP}(?P<way>last|past|previous|next|coming){GAP}(?P<n>{NUMBER}){GAP}(?P<unit>{UNIT})\b(?!-old)",
            _span,
            "unit",
        ),
        (
            rf"{BEFORE_WORD}(?:(?P<hedge>about|around|nearly|almost|just|only|barely){GAP})?"
            rf"(?:(?P<n>the|{NUMBER}){GAP})?(?P<unit>{UNIT}){GAP}(?P<way>after|before|following|earlier|later|ahead{GAP}of|prior{GAP}to|prior)\b",
            _event_offset,
            "offset",
        ),
        (
            rf"\b(?:the|that){GAP}(?P<way>next|following|previous){GAP}(?P<unit>day|morning|afternoon|evening|night|week|month|year)\b",
            _next_day,
            "unit",
        ),
        (
            rf"\b(?:(?:earlier|later){GAP})?(?:the{GAP}same|that(?:{GAP}same)?){GAP}(?P<unit>day|morning|afternoon|evening|night)\b",
            _same_day,
            "same",
        ),
        (
            rf"{BEFORE_WORD}(?:(?:the|its|their|(?P<shift>last|this|next){GAP}year['’]s){GAP})?(?:fiscal{GAP})?(?:(?P<y2>{YEAR}){GAP})?"
            rf"(?P<n>{either(ORDINALS)})(?:-|{GAP})quarter\b"
            rf"(?:{GAP}(?:of{GAP})?(?:(?P<y>{YEAR})|(?P<shift2>last|this|next){GAP}year))?",
            _quarter,
            "quarter",
        ),
        (
            rf"\b(?:the{GAP})?{PHASE}(?:(?P<shift>{SHIFT}){GAP})?(?P<s>{either(SEASONS)})\b(?:,?{GAP}(?:of{GAP})?(?P<y>{YEAR}))?",
            _season,
            "season",
        ),
        (rf"\b(?:(?P<shift>{SHIFT}){GAP})?(?P<f>{FEASTS})(?!\w)(?:,?{GAP}(?P<y>{YEAR}))?", _feast, "feast"),
        (
            rf"\b(?:(?P<a>{either(DAYS_OF_EVENTS)}){GAP}(?:day|night)|the{GAP}(?:day|night){GAP}of{GAP}the{GAP}(?P<b>\w{{3,20}}))\b",
            _event_day,
            "event",
        ),
        (rf"\b(?:{either(VAGUE_TIMES)})\b".replace(r"\ ", GAP), _vague, "vague"),
    )
)


# The words without which a pattern cannot match, so that most of a text is read by one pass over its words.
_UNITS_AND_WEEKEND = [*UNITS, "weekend"]
TRIGGERS: dict[str, tuple[str, ...]] = {}
for _trigger, _words in (
    ("month", MONTHS),
    ("weekday", [name for name in WEEKDAYS if name.endswith("day")]),
    ("near", [*NEAR_DAYS, "yesterday", "night", *PARTS_OF_DAY]),
    ("unit", [*_UNITS_AND_WEEKEND, "morning", "afternoon", "evening", "night"]),
    ("ago", ["ago"]),
    ("offset", ["after", "before", "following", "earlier", "later", "ahead", "prior"]),
    ("same", ["day", "morning", "afternoon", "evening", "night"]),
    ("quarter", ["quarter"]),
    ("season", SEASONS),
    ("decade", [*DECADE_WORDS, *(f"{decade:02d}s" for decade in range(0, 100, 10))]),
    ("century", ["century"]),
    ("event", ["day", "night"]),
    ("feast", [words.split()[-1] for words in (*FIXED_FEASTS, *EASTER_FEASTS, *WEEKDAY_FEASTS)]),
    ("vague", [words.split()[-1] for words in VAGUE_TIMES]),
):
    for _word in _words:
        if _trigger not in TRIGGERS.get(_word, ()):
            TRIGGERS[_word] = (*TRIGGERS.get(_word, ()), _trigger)
WORD = re.compile(r"\w+")
# Characters before and after a trigger word that its pattern may need: the longest prefix ("since sometime in the
# middle of …") has 50, the longest tail ("to September 30, 2020") 30.
REACH = 64


def _triggers_of(word: str, text: str, end: int) -> tuple[str, ...]:
    """Which kinds of pattern a word can be part of."""
    if not word[0].isdigit():
        return TRIGGERS.get(word.lower(), ())
    if word.isdigit():
        number = ("number",) if len(word) <= 4 and text[end : end + 1] in ("-", "/", ".") else ()
        return (*number, "year") if len(word) == 4 else number
    if word[-1] in "sS" and word[:-1].isdigit():
        return ("decade",)
    return ()


def _windows(text: str) -> dict[str, list[tuple[int, int]]]:
    """For each kind of pattern, the stretches of text where one can match."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for match in WORD.finditer(text):
        for trigger in _triggers_of(match.group(), text, match.end()):
            found = windows.setdefault(trigger, [])
            start, end = max(match.start() - REACH, 0), match.end() + REACH
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
    return windows


def find_expressions(text: str) -> Iterator[Expression]:
    """The date words of a text, in order, without overlaps: of two, the one that begins first, then the longer.

    >>> [expression.kind for expression in find_expressions("On 9 August, two weeks ago, he left.")]
    ['day-of-month', 'ago']
    """
    windows = _windows(text)
    found = [
        expression
        for pattern, build, trigger in PATTERNS
        for start, end in windows.get(trigger, ())
        for match in pattern.finditer(text, start, end)
        if (expression := build(match)) is not None
    ]
    end = 0
    for expression in sorted(found, key=lambda found: (found.start, -found.end, found.kind)):
        if expression.start >= end:
            yield expression
            end = expression.end
