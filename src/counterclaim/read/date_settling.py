"""What the dates of a text say about each other as they are written: a year for both, day first or month first.

Part of `dates`, before anything is resolved. Invariant: no expression is added, dropped or moved.
"""

from __future__ import annotations

import re
from dataclasses import replace

from counterclaim.read.date_parts import Expression

JOINED = re.compile(r"[ \u00a0]?(?:,|and|or|to|through|until|[-–—])[ \u00a0]?")


def lent(found: list[Expression], text: str) -> list[Expression]:
    """ "between March and May 2018": a month or day takes the year of the one that it is joined to."""
    filled = list(found)
    for n in range(len(filled) - 2, -1, -1):
        first, second = filled[n], filled[n + 1]
        if first.kind not in ("month", "day-of-month") or first.year or first.shift is not None or not second.year:
            continue
        if not first.month or not second.month or not JOINED.fullmatch(text, first.end, second.start):
            continue
        if first.kind == "month" and second.kind == "month" and first.outer_shift is None:
            filled[n] = replace(first, year=second.year - (first.month > second.month))
        elif first.kind == "day-of-month" and second.kind == "day":
            filled[n] = replace(first, kind="day", year=second.year - (first.month > second.month))
    return filled


DAY_THEN_MONTH = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
MONTH_THEN_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b"
)


def settled(found: list[Expression], text: str, day_first: bool) -> list[Expression]:
    """Dates in digits, read day first or month first as the article shows: by a number above 12, else by how it
    writes dates in words, else as `day_first` says.
    """
    numeric = [expression for expression in found if expression.word == "numeric"]
    if not numeric:
        return found
    # Each ground says (month first, day first); where it says both or neither, the next one is asked.
    grounds = (
        (any((one.month or 0) > 12 for one in numeric), any((one.day or 0) > 12 for one in numeric)),
        (bool(MONTH_THEN_DAY.search(text)), bool(DAY_THEN_MONTH.search(text))),
        (not day_first, day_first),
    )
    month_first = next(month for month, day in grounds if month != day)
    if month_first:
        return [
            replace(expression, word="numeric month first") if expression.word == "numeric" else expression
            for expression in found
        ]
    return found
