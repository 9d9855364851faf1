"""Quotations: stretches of text between quotation marks, of every kind of mark, matched within a paragraph.

First of the steps that find statements. A quotation that a paragraph leaves open runs on when the next paragraph
opens with a mark; otherwise the mark has no partner, and the passage is reported, never guessed at.
Invariant: quotations of one depth do not overlap; nested ones lie inside a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

MARK = re.compile(r"``|''|[\"“”„‟«»＂‘’‚‛']")
OPENS_DOUBLE = frozenset(["“", "„", "‟", "«", "``"])
CLOSES_DOUBLE = frozenset(["”", "»"])
EITHER_DOUBLE = frozenset(['"', "＂", "''"])
OPENS_SINGLE = frozenset(["‘", "‚", "‛"])
BEFORE_AN_OPENING = frozenset(" \t\u00a0([{<—–-/\u2009\u202f")
# Words that begin with an apostrophe: 'tis, the '90s, rock 'n' roll.
ELISION = re.compile(r"(?:\d|(?:tis|twas|em|cause|til|till|n|bout|round|cos|cuz)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Characters `start` to `end`, marks included. `runs_on`: the next paragraph goes on with the same words."""

    start: int
    end: int
    paragraph: int
    nested: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A mark without its partner: `start` is where it stands or what it opens, `end` as far as it may reach."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark with its neighbours, blanks at the edges of its paragraph."""

    kind: str
    start: int
    end: int
    before: str
    after: str

    @property
    def may_open(self) -> bool:
        """Stands where an opening mark stands: after a blank or bracket, before a word."""
        return self.before in BEFORE_AN_OPENING and not self.after.isspace()

    @property
    def may_close(self) -> bool:
        """Stands where a closing mark stands: directly after something, not inside a word."""
        return not self.before.isspace() and not self.after.isalnum()


def find_quotations(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[list[Quotation], list[Unpaired]]:
    """Quotations in the order of the text, outer before inner, and the marks that have no partner.

    >>> text = 'He said "no" and left.'
    >>> [text[quotation.start : quotation.end] for quotation in find_quotations(text, [(0, 22)])[0]]
    ['"no"']
    """
    found: list[Quotation] = []
    unpaired: list[Unpaired] = []
    for number, (start, end) in enumerate(paragraphs):
        marks = _marks(text, start, end)
        if not marks:
            continue
        following = text[paragraphs[number + 1][0]] if number + 1 < len(paragraphs) else " "
        outer, loose = _doubles(text, marks, number, end, following)
        inner, more = _singles(text, marks, outer, number, end, following)
        found += _nest(sorted([*outer, *inner], key=lambda quotation: (quotation.start, -quotation.end)))
        unpaired += sorted([*loose, *more], key=lambda mark: mark.start)
    return found, unpaired


def _nest(quotations: list[Quotation]) -> list[Quotation]:
    """The same with `nested` set where an outer one of single marks holds one of double marks."""
    reach, found = -1, []
    for quotation in quotations:
        inside = quotation.start < reach
        if inside and quotation.end > reach:
            continue
        found.append(replace(quotation, nested=inside))
        reach = max(reach, quotation.end)
    return found


def _marks(text: str, start: int, end: int) -> list[Mark]:
    found = []
    for match in MARK.finditer(text, start, end):
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        found.append(Mark(match.group(), match.start(), match.end(), before, after))
    return found


def _doubles(
    text: str, marks: list[Mark], number: int, end: int, following: str
) -> tuple[list[Quotation], list[Unpaired]]:
    found: list[Quotation] = []
    loose: list[Unpaired] = []
    opened: Mark | None = None
    for mark in marks:
        if mark.kind not in OPENS_DOUBLE | CLOSES_DOUBLE | EITHER_DOUBLE:
            continue
        if opened is None:
            if _opens(mark):
                opened = mark
            elif not (mark.kind in EITHER_DOUBLE and (mark.before.isdigit() or mark.after.isalnum())):
                loose.append(Unpaired(mark.start, mark.end))  # not inches, not a mark inside a word
        elif _opens_anew(mark, opened):
            stop = _sentence_end(text, opened.end, mark.start)
            if stop:  # a quotation over paragraphs whose line breaks are lost: "One. "Two."
                found.append(Quotation(opened.start, stop, number, runs_on=True))
            else:
                loose.append(Unpaired(opened.start, mark.start))
            opened = mark
        else:
            found.append(Quotation(opened.start, mark.end, number))
            opened = None
    if opened is not None and opened.end < end:
        if following in OPENS_DOUBLE | EITHER_DOUBLE | CLOSES_DOUBLE:
            found.append(Quotation(opened.start, end, number, runs_on=True))
        else:
            loose.append(Unpaired(opened.start, end))
    elif opened is not None:
        loose.append(Unpaired(opened.start, opened.end))
    return found, loose


def _sentence_end(text: str, start: int, mark: int) -> int:
    """Where the text before a mark ends, if a sentence ends there and something stands in it; else 0."""
    stop = mark
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    last = text[max(start, stop - 4) : stop].rstrip("'’)]")[-1:]
    return stop if start + 1 < stop < mark and last and last in ".!?…" else 0


def _opens(mark: Mark) -> bool:
    """Whether a mark opens a quotation where none is open. ”…” and »…« are read as well."""
    if mark.kind in OPENS_DOUBLE:
        return True
    if mark.may_open:
        return True
    return mark.kind in EITHER_DOUBLE and mark.before.isspace() and mark.after.isspace()


def _opens_anew(mark: Mark, opened: Mark) -> bool:
    """Whether a mark inside an open quotation opens another: then the first has no partner."""
    if mark.kind == "“":
        return opened.kind not in ("„", "‟") or mark.may_open
    if mark.kind == "«":
        return opened.kind != "»"
    if mark.kind in OPENS_DOUBLE:
        return True
    return mark.kind in EITHER_DOUBLE and mark.may_open and mark.after not in ".,;:!?)"


def _singles(
    text: str, marks: list[Mark], outer: list[Quotation], number: int, end: int, following: str
) -> tuple[list[Quotation], list[Unpaired]]:
    """Quotations between single marks: outer ones beside the double ones, nested ones inside them.

    The mark is also the apostrophe, so an opening one must stand like one and find a closing one.
    """
    found: list[Quotation] = []
    loose: list[Unpaired] = []
    singles = [mark for mark in marks if mark.kind in OPENS_SINGLE or mark.kind in ("’", "'")]
    for zone, members in _zones(singles, outer):
        i = 0
        while i < len(members):
            mark = members[i]
            i += 1
            if not _opens_single(text, mark):
                continue
            closing = _closing(text, members, i)
            if closing is not None:
                found.append(Quotation(mark.start, members[closing].end, number, nested=zone >= 0))
                i = closing + 1
            elif zone < 0 and mark.kind == "‘" and not ELISION.match(text, mark.end):
                if following == "‘" and i == len(members):
                    found.append(Quotation(mark.start, end, number, runs_on=True))
                else:
                    loose.append(Unpaired(mark.start, members[i].start if i < len(members) else end))
    return found, loose


def _closing(text: str, members: list[Mark], first: int) -> int | None:
    """Which mark closes: the first that may, but one after an s (the workers') only if no better one follows."""
    fallback = None
    for j in range(first, len(members)):
        mark = members[j]
        if _opens_single(text, mark):
            break
        if mark.may_close and mark.kind in ("’", "'"):
            if mark.before not in "sS":
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


def _opens_single(text: str, mark: Mark) -> bool:
    if mark.kind in OPENS_SINGLE:
        return not mark.before.isalnum() and not mark.after.isspace()
    stands = mark.before in BEFORE_AN_OPENING or mark.before in '"“„«'
    return mark.kind == "'" and stands and not mark.after.isspace() and not ELISION.match(text, mark.end)
