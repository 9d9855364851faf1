"""Figures and dates of one sentence that mean another number or day in the newer version.

Used by `revisions`. Compared is what they mean: "twelve" for "12" is no change, and "at least 12" for "12" is one of
firmness, which `hedging` tells.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from counterclaim.link.versions.units import Unit, fold
from counterclaim.model.figure import Figure
from counterclaim.model.happening import DateMention
from counterclaim.model.span import Span

Item = TypeVar("Item")
Pair = tuple[Span, ...]


def changed_figures(before: Unit, after: Unit) -> Iterator[Pair]:
    """The numbers (older, newer) of figures that mean another quantity; one alone where there is none in its place."""
    older = [figure for figure in before.figures if not _said(figure.number, after)]
    newer = [figure for figure in after.figures if not _said(figure.number, before)]
    older, newer = _unlike(older, newer, quantity)
    for old, new in zip(older, newer, strict=False):
        yield old.number, new.number


def changed_dates(before: Unit, after: Unit) -> Iterator[Pair]:
    """The expressions (older, newer) of dates that mean another time."""
    older = [date for date in before.dates if not _said(date.span, after) and not _is_number(date.span, before)]
    newer = [date for date in after.dates if not _said(date.span, before) and not _is_number(date.span, after)]
    older, newer = _unlike(older, newer, time_of)
    for old, new in zip(older, newer, strict=False):
        yield old.span, new.span


def quantity(figure: Figure) -> Hashable:
    """The number itself with its unit, whichever bound a precision word made of it."""
    bounds = sorted({bound for bound in (figure.low, figure.high) if bound is not None})
    return (*bounds, figure.unit)


def time_of(date: DateMention) -> Hashable:
    """What a date expression means, as far as it could be resolved."""
    return (date.dates.start, date.dates.end) if date.dates else date.value or fold(date.span.text)


def _unlike(
    older: Sequence[Item], newer: Sequence[Item], meaning: Callable[[Item], Hashable]
) -> tuple[list[Item], list[Item]]:
    """Those of either that mean nothing that one of the other does."""
    old, new = {meaning(item) for item in older}, {meaning(item) for item in newer}
    return [item for item in older if meaning(item) not in new], [item for item in newer if meaning(item) not in old]


def _said(span: Span, unit: Unit) -> bool:
    """Whether a sentence has the same words."""
    return f" {fold(span.text)} " in f" {' '.join(fold(unit.span.text).split())} "


def _is_number(span: Span, unit: Unit) -> bool:
    return any(figure.number.overlaps(span) for figure in unit.figures)
