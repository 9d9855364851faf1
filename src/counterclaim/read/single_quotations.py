"""Quotations between single marks: ‘…’, '…', ‚…‘ and `…', told apart from apostrophes.

Part of `read.quotations`, which calls it for every paragraph once the double marks are matched. The closing mark is
also the apostrophe of "it’s", "the workers’" and "the ’90s", so an opening mark must stand like one and find a
closing one that does. Invariant: a single quotation lies wholly inside one double quotation, or outside of all.
"""

from __future__ import annotations

import re

from counterclaim.read.quotation_marks import BEFORE_AN_OPENING, Mark, Quotation, Stretch, Unpaired

OPENS = frozenset(["‘", "‚", "‛", "`"])
EITHER = frozenset(["’", "'"])
# Words that begin with an apostrophe: 'tis, the '90s, rock 'n' roll; and, after a word, years: the class of '08.
ELISION = re.compile(r"(?:\d0s|tis|twas|em|cause|til|till|n|bout|round|cos|cuz)\b", re.IGNORECASE)
YEAR = re.compile(r"\d\d\b")
# Words that end with one, other than plural owners: "lots o' people", "doin' nothing".
SHORTENED = re.compile(r"(?:\b(?:o|th|an|ol|wi|gov)|[a-z]{2}in)$", re.IGNORECASE)
LONGEST_SHORTENED = 12  # characters before the mark that are looked at


def find_singles(
    text: str, marks: list[Mark], outer: list[Quotation], stretch: Stretch
) -> tuple[list[Quotation], list[Unpaired]]:
    """Quotations between single marks beside and inside the double ones, and opening marks that nothing closes."""
    found: list[Quotation] = []
    loose: list[Unpaired] = []
    singles = [mark for mark in marks if mark.kind in OPENS or mark.kind in EITHER]
    for zone, members in _zones(singles, outer):
        i = 0
        while i < len(members):
            mark = members[i]
            i += 1
            if not _opens(text, mark):
                continue
            closing = _closing(text, members, i, mark)
            if closing is not None:
                found.append(Quotation(mark.start, members[closing].end, stretch.number, nested=zone >= 0))
                i = closing + 1
            elif zone < 0 and _runs_on(text, mark, i == len(members), stretch):
                found.append(Quotation(mark.start, stretch.end, stretch.number, runs_on=True))
                break
            elif zone < 0 and mark.kind == "‘":
                following = members[i].start if i < len(members) else stretch.end
                loose.append(Unpaired(mark.start, following))
    return found, loose


def _runs_on(text: str, mark: Mark, last: bool, stretch: Stretch) -> bool:
    """Whether a mark that nothing closes opens a quotation that the next paragraph goes on with."""
    if mark.kind == "‘":
        return stretch.following == "‘"
    before = text[max(stretch.start, mark.start - 2) : mark.start].rstrip()
    return mark.kind == "'" and stretch.following == "'" and (not before or before[-1] in ".!?:,")


def _closing(text: str, members: list[Mark], first: int, opened: Mark) -> int | None:
    """Which mark closes the quotation before `first`.

    The first that follows or precedes a stop, or follows a word that is no plural and no shortened one; one after
    such a word (the workers', doin') only if no better one follows before the next opening mark.
    """
    fallback = None
    for j in range(first, len(members)):
        mark = members[j]
        if opened.kind == "‚" and mark.kind == "‘" and mark.may_close:
            return j
        if _opens(text, mark):
            break
        if not mark.may_close or mark.kind not in EITHER:
            continue
        beside_stop = not mark.before.isalnum() or mark.after in ',.;:!?)]”"»—–'
        owner = mark.before in "sS" or SHORTENED.search(text[max(mark.start - LONGEST_SHORTENED, 0) : mark.start])
        if beside_stop or not owner:
            return j
        fallback = j if fallback is None else fallback
    return fallback


def _zones(singles: list[Mark], outer: list[Quotation]) -> list[tuple[int, list[Mark]]]:
    """Single marks by the double quotation that they lie in; -1 holds those outside of all."""
    zones: dict[int, list[Mark]] = {}
    k = 0
    for mark in singles:
        while k < len(outer) and outer[k].end <= mark.start:
            k += 1
        inside = k < len(outer) and outer[k].start < mark.start
        zones.setdefault(k if inside else -1, []).append(mark)
    return sorted(zones.items())


def _opens(text: str, mark: Mark) -> bool:
    """Whether a single mark stands where one opens, and begins no shortened word."""
    if mark.after.isspace() or ELISION.match(text, mark.end):
        return False
    if YEAR.match(text, mark.end) and mark.before == " " and text[max(mark.start - 2, 0)].isalpha():
        return False
    if mark.kind in OPENS:
        return not mark.before.isalnum()
    return mark.kind == "'" and (mark.before in BEFORE_AN_OPENING or mark.before in '"“„«‹')
