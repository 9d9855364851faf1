"""Quotations: stretches of text between quotation marks, of every kind of mark, matched within a paragraph.

First of the steps that find statements. A quotation that a paragraph leaves open runs on when the next paragraph
opens with a mark; headings, captions and notices between the two are passed over. Otherwise the mark has no partner,
and the passage is reported, never guessed at. Single marks, which are apostrophes as well, are read by
`read.single_quotations`.
Invariant: quotations of one depth do not overlap; nested ones lie inside a quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.paragraph_kinds import PASSED_OVER, Paragraph
from counterclaim.read.quotation_marks import (
    DOUBLE,
    EITHER_DOUBLE,
    GERMAN,
    OPENS_DOUBLE,
    Mark,
    Quotation,
    Stretch,
    Unpaired,
    marks_between,
)
from counterclaim.read.single_quotations import find_singles


def find_quotations(
    text: str, paragraphs: Sequence[tuple[int, int]], kinds: Sequence[Paragraph] | None = None
) -> tuple[list[Quotation], list[Unpaired]]:
    """Quotations in the order of the text, outer before inner, and the marks that have no partner.

    Args:
        text: of the article.
        paragraphs: (start, end) of each.
        kinds: what each paragraph is; without them every paragraph is taken for one of the article's own.

    >>> text = 'He said "no" and left.'
    >>> [text[quotation.start : quotation.end] for quotation in find_quotations(text, [(0, 22)])[0]]
    ['"no"']
    """
    found: list[Quotation] = []
    unpaired: list[Unpaired] = []
    for stretch in _stretches(text, paragraphs, kinds):
        marks = marks_between(text, stretch.start, stretch.end)
        if not marks:
            continue
        outer, loose = _doubles(text, marks, stretch)
        inner, more = find_singles(text, marks, [one for one in outer if not one.nested], stretch)
        found += _nest(sorted([*outer, *inner], key=lambda quotation: (quotation.start, -quotation.end)))
        unpaired += sorted([*loose, *more], key=lambda mark: mark.start)
    return found, unpaired


def _stretches(text: str, paragraphs: Sequence[tuple[int, int]], kinds: Sequence[Paragraph] | None) -> list[Stretch]:
    """The paragraphs in order; what a quotation may run on over is passed over in looking for what follows."""
    found: list[Stretch] = []
    following = " "
    for number in range(len(paragraphs) - 1, -1, -1):
        start, end = paragraphs[number]
        body = kinds[number].body if kinds else start
        found.append(Stretch(number, start, end, following))
        if not kinds or kinds[number].kind not in PASSED_OVER:
            following = text[body] if body < end else " "
    return found[::-1]


def _nest(quotations: list[Quotation]) -> list[Quotation]:
    """The same with `nested` set where an outer one holds another; what crosses an edge is left out."""
    reach, found = -1, []
    inner = -1
    for quotation in quotations:
        inside = quotation.start < reach
        if inside and (quotation.end > reach or quotation.start < inner):
            continue
        found.append(replace(quotation, nested=inside))
        if inside:
            inner = quotation.end
        reach = max(reach, quotation.end)
    return found


def _doubles(text: str, marks: list[Mark], stretch: Stretch) -> tuple[list[Quotation], list[Unpaired]]:
    found: list[Quotation] = []
    loose: list[Unpaired] = []
    marks = [mark for mark in marks if mark.kind in DOUBLE]
    opened: Mark | None = None
    i = 0
    while i < len(marks):
        mark = marks[i]
        i += 1
        if opened is None:
            if _opens(mark):
                opened = mark
            elif mark.kind != "’’" and not (mark.kind in EITHER_DOUBLE and _is_no_mark(mark)):
                loose.append(Unpaired(mark.start, mark.end))  # not inches, not a mark inside a word
        elif _opens_anew(mark, opened) and not (mark.stands_free and mark.end == stretch.end):
            nest = _balanced(marks, i - 1, opened)
            if nest is not None:
                close, inner = nest
                found += [Quotation(a.start, b.end, stretch.number, nested=True) for a, b in inner]
                found.append(Quotation(opened.start, marks[close].end, stretch.number))
                opened, i = None, close + 1
                continue
            stop = _sentence_end(text, opened.end, mark.start)
            if stop:  # a quotation over paragraphs whose line breaks are lost: "One. "Two."
                found.append(Quotation(opened.start, stop, stretch.number, runs_on=True))
            else:
                loose.append(Unpaired(opened.start, mark.start))
            opened = mark
        elif not _inches(marks, i - 1):
            found.append(Quotation(opened.start, mark.end, stretch.number))
            opened = None
    if opened is not None and opened.end < stretch.end and stretch.following in DOUBLE:
        found.append(Quotation(opened.start, stretch.end, stretch.number, runs_on=True))
    elif opened is not None:
        loose.append(Unpaired(opened.start, max(opened.end, stretch.end)))
    return found, loose


def _is_no_mark(mark: Mark) -> bool:
    """Whether a straight mark stands for inches, or inside a word."""
    return mark.before.isdigit() or mark.after.isalnum()


def _inches(marks: list[Mark], i: int) -> bool:
    """Whether a mark that could close is one of inches: after a digit, before a blank, with a better one to follow."""
    mark = marks[i]
    if mark.kind not in ('"', "''") or not mark.before.isdigit() or not mark.after.isspace() or i + 1 == len(marks):
        return False
    return marks[i + 1].kind in EITHER_DOUBLE and not _opens(marks[i + 1])


def _balanced(marks: list[Mark], i: int, opened: Mark) -> tuple[int, list[tuple[Mark, Mark]]] | None:
    """Which mark closes a quotation that holds others of the same kind of mark ("He said "no" and left,"), and those.

    Only where every mark up to the closing one has its partner; else the first mark is taken for one without.
    """
    stack: list[Mark] = [opened]
    inner: list[tuple[Mark, Mark]] = []
    for j in range(i, len(marks)):
        mark = marks[j]
        if _opens_anew(mark, stack[-1]):
            stack.append(mark)
            if len(stack) > DEEPEST:
                return None
            continue
        begin = stack.pop()
        if not stack:
            return j, inner
        if len(stack) == 1:
            inner.append((begin, mark))
    return None


DEEPEST = 3  # a quotation in a quotation in a quotation


def _sentence_end(text: str, start: int, mark: int) -> int:
    """Where the text before a mark ends, if a sentence ends there and something stands in it; else 0."""
    stop = mark
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    last = text[max(start, stop - 4) : stop].rstrip("'’)]")[-1:]
    return stop if start + 1 < stop < mark and last and last in ".!?…" else 0


def _opens(mark: Mark) -> bool:
    """Whether a mark opens a quotation where none is open. ”…” and »…« are read as well."""
    if mark.kind in OPENS_DOUBLE or mark.may_open:
        return True
    if mark.kind in EITHER_DOUBLE and mark.before in ".!?" and mark.after.isupper():
        return True  # the blank before it is lost: He left."We were told nothing," she said.
    return mark.stands_free and (mark.kind in EITHER_DOUBLE or mark.kind in GERMAN)


def _opens_anew(mark: Mark, opened: Mark) -> bool:
    """Whether a mark inside an open quotation opens another: then the first holds it or has no partner."""
    if opened.kind in GERMAN and mark.kind == GERMAN[opened.kind]:
        return False
    if mark.kind == "“":
        return mark.may_open or (mark.stands_free and opened.kind not in ("„", "‟"))
    if mark.kind in OPENS_DOUBLE:
        return True
    return mark.kind in EITHER_DOUBLE and mark.may_open and mark.after not in ".,;:!?)"
