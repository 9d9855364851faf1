"""Quarters that a report compares: "the latest quarter", "a year earlier", "the 1988 period", "last year's quarter".

Part of `dates`, for what is counted from the quarter that the text speaks of. In "third-quarter profit rose to $5
million from $4 million a year earlier" the year-earlier figure is that of a quarter and not of a day.
Invariant: without a quarter that was read before, none of these is resolved here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.read.date_intervals import months_of
from counterclaim.read.date_parts import Expression, year_number
from counterclaim.read.date_tokens import Words
from counterclaim.read.lexicon.calendar_words import ORDINALS

# A quarter that is itself what the others are compared with.
COMPARED = re.compile(
    r"(?<!this )year|ago|earlier|last|same|comparable|corresponding|\d{4} (?:quarter|period)", re.IGNORECASE
)
# What is told after one of these is compared with as long a time, which is no quarter.
LONGER = re.compile(r"\b(?:nine|six) months$|\bhalf\b", re.IGNORECASE)
# Only where sums or shares are compared is "a year earlier" a whole quarter.
SUMS = re.compile(
    r"[$£€¥%#]|\b(?:[mb]illion|percent|per cent|cents|pence|earn|profit|loss|sales|revenue)", re.IGNORECASE
)
# Paragraphs back to the quarter that is meant.
LOOK_BACK = 12
# Expressions back to the months that a period is compared with.
NEAR = 3
# A company may report on a quarter a few days before its end.
SOON = timedelta(days=10)


LATEST = re.compile(r"\b(?:latest|most recent)\b", re.IGNORECASE)


def read_period(match: re.Match[str]) -> Expression | None:
    """ "the latest quarter", "the year-ago period", "last year's quarter", "the 1988 quarter"."""
    fields = match.groupdict()
    back = bool(fields.get("back") or fields.get("back2"))
    year = year_number(fields["y"]) if fields.get("y") else None
    number = ORDINALS[fields["n"].lower()] if fields.get("n") else None
    if number is not None and not back:
        return None  # "the third quarter" is a quarter of its own
    word = "latest" if LATEST.search(match.group()) else ""
    if re.fullmatch(r"this\s+quarter", match.group(), re.IGNORECASE):
        word = "running"
    return Expression(match.start(), match.end(), "period", year, number, shift=-1 if back else 0, word=word)


def read_half(match: re.Match[str]) -> Expression:
    """ "the first half of 1990", "the last six months of the year"; `month` holds the number of the half."""
    fields = match.groupdict()
    number = 1 if fields["n"].lower() == "first" else 2
    year = year_number(fields["y"]) if fields["y"] else None
    shift = {"last": -1, "next": 1}.get((fields["shift"] or "").lower(), 0)
    return Expression(match.start(), match.end(), "half", year, number, shift=shift)


def is_quarter(dates: DateRange | None) -> bool:
    """Whether an interval is one quarter of a year."""
    if dates is None or dates.end is None or dates.precision != "interval" or dates.start.day != 1:
        return False
    return dates.start.month % 3 == 1 and dates == months_of(dates.start.year, dates.start.month, 3)


def quarter_of(dates: DateRange, years: int) -> DateRange:
    """The same quarter, some years later."""
    return months_of(dates.start.year + years, dates.start.month, 3)


def focus_before(
    words: Words, start: int, back_from: Iterable[DateMention], published: date | None
) -> DateMention | None:
    """The quarter that the text speaks of where a character stands: the last one named that is over, since only that
    one has results, and that is not itself a comparison.
    """
    here = words.parse.paragraph_of(start)
    for mention in back_from:
        if here - words.parse.paragraph_of(mention.span.start) > LOOK_BACK:
            return None
        if published is not None and not _is_over(mention.dates, published):
            continue
        if LONGER.search(mention.span.text):
            return None
        if is_quarter(mention.dates) and not COMPARED.search(mention.span.text):
            return mention
    return None


def _is_over(dates: DateRange | None, published: date) -> bool:
    return dates is None or dates.end is None or dates.end <= published + SOON


def resolve_period(
    words: Words, expression: Expression, back_from: Iterable[DateMention], published: date | None = None
) -> tuple[DateRange, DateMention] | None:
    """The quarter that an expression means, with the mention it was counted from; None where none was read."""
    focus = focus_before(words, expression.start, back_from, published)
    if focus is None or focus.dates is None:
        return None
    if expression.kind == "period":
        if expression.month is not None:
            year = expression.year or focus.dates.start.year + (expression.shift or 0)
            return months_of(year, 3 * expression.month - 2, 3), focus
        if expression.year is not None:
            return months_of(expression.year, focus.dates.start.month, 3), focus
        return quarter_of(focus.dates, expression.shift or 0), focus
    if not compares_sums(words, expression):
        return None
    return quarter_of(focus.dates, -1), focus


def compared_length(expression: Expression, mention: DateMention, before: Sequence[DateMention]) -> str:
    """The value of the months told shortly before, where "the year-earlier period" is as many months; else empty."""
    if expression.shift != -1 or not mention.span.text.endswith("period"):
        return ""
    for other in reversed(before[-NEAR:]):
        if other.kind == "duration" and LONGER.search(other.span.text):
            return other.value
    return ""


def is_year_back(expression: Expression) -> bool:
    """Whether an expression is "a year ago", "a year earlier" or "a year before"."""
    if expression.unit != "year" or expression.amount != "1":
        return False
    return expression.kind == "ago" or (expression.kind == "event-offset" and expression.word == "earlier")


def compares_sums(words: Words, expression: Expression) -> bool:
    """Whether the sentence of an expression tells of money or shares."""
    parse = words.parse
    first, end = parse.sentences[parse.tokens[max(words.at(expression.start), 0)].sentence]
    return bool(SUMS.search(parse.text, parse.tokens[first].start, parse.tokens[end - 1].end))
