"""Figures: what is counted, by whom, with the bounds that were told, drawn on one line where they differ."""

from __future__ import annotations

import math
from dataclasses import dataclass

from counterclaim.model.account import LedgerEntry
from counterclaim.show.dates import date_words
from counterclaim.show.labels import OWN_VOICE
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.numbers import bounds_words, number_words
from counterclaim.show.visible import one_line

# Beyond this spread a plain line puts all small figures into one spot, so the line counts in powers of ten.
WIDEST_PLAIN = 200.0
MARGIN = 8.0
# A longer expression is a sentence; the number alone, with what is counted above it, reads better.
LONGEST_EXPRESSION = 80
# They tell a story rather than answer "how many?".
# fmt: off
MEASURES = frozenset([
    "century", "decade", "year", "month", "week", "weekend", "day", "night", "hour", "minute", "second", "time",
    "mile", "yard", "foot", "inch", "km", "m", "cm", "mm", "knot", "mph", "degree",
])
# fmt: on


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure. `left` and `right` are its ends on the group's line in percent, None where no line is drawn.

    `before` and `after` are the rest of the expression in which the number stands ("people were arrested"); `others`
    are passages of other articles that tell the same figure.
    """

    id: str
    number: Quote
    holder: str
    named: bool
    words: str
    low: float | None
    high: float | None
    told: str
    as_of: str
    updates: bool
    others: tuple[Quote, ...]
    before: str = ""
    after: str = ""
    left: float | None = None
    right: float | None = None
    unit: str = ""

    @property
    def words_around(self) -> str:
        """The whole expression, on one line."""
        return one_line(f"{self.before}{self.number.span.text}{self.after}")


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that count the same thing. `ticks` are (percent, words) of the line's ends; none where none is drawn."""

    referent: str
    label: Quote
    figures: tuple[FigureView, ...]
    ticks: tuple[tuple[float, str], ...] = ()
    powers: bool = False

    @property
    def differ(self) -> bool:
        """Whether two tellers give other bounds. What one holder counts twice in one article is two counts."""
        told = {(figure.holder, figure.number.article.id, figure.low, figure.high) for figure in self.figures}
        tellers = {(holder, article) for holder, article, _, _ in told}
        return len({(low, high) for _, _, low, high in told}) > 1 and len(tellers) > 1

    @property
    def tellers(self) -> int:
        """How many outlets tell it."""
        return len({quote.outlet for figure in self.figures for quote in (figure.number, *figure.others)})

    @property
    def measured(self) -> bool:
        """Whether it is a time, an age or a distance rather than a count, a share or a sum."""
        return all(figure.unit in MEASURES for figure in self.figures)


def view_figures(lookup: Lookup) -> tuple[FigureGroup, ...]:
    """Groups of figures: those told in different ways first, then those that more outlets tell, then counts.

    Ages, times and distances come after what is counted; otherwise the account's order stays.
    """
    groups: dict[str, list[LedgerEntry]] = {}
    for entry in lookup.account.figures:
        if entry.figure.number.article in lookup.articles and entry.label.article in lookup.articles:
            groups.setdefault(entry.referent, []).append(entry)
    views = [view_group(lookup, entries) for entries in groups.values()]
    return tuple(
        sorted(views, key=lambda group: (not group.differ, group.measured, -group.tellers, -len(group.figures)))
    )


def view_group(lookup: Lookup, entries: list[LedgerEntry]) -> FigureGroup:
    """One group with its line, where all figures have one unit and at least two values differ."""
    ends = [end for entry in entries for end in (entry.figure.low, entry.figure.high) if end is not None]
    finite = sorted({end for end in ends if math.isfinite(end)})
    drawn = len(finite) > 1 and len(finite) == len(set(ends)) and len({entry.figure.unit for entry in entries}) == 1
    label = lookup.quote(entries[0].label)
    if not drawn:
        return FigureGroup(entries[0].referent, label, tuple(view_figure(lookup, entry) for entry in entries))
    low, high = finite[0], finite[-1]
    powers = low > 0 and high / low > WIDEST_PLAIN
    figures = tuple(view_figure(lookup, entry, (low, high, powers)) for entry in entries)
    ticks = ((MARGIN, number_words(low)), (100 - MARGIN, number_words(high)))
    return FigureGroup(entries[0].referent, label, figures, ticks, powers)


def place(value: float, scale: tuple[float, float, bool]) -> float:
    """Where a value stands on the line, in percent.

    >>> place(5.0, (0.0, 10.0, False)), place(10.0, (1.0, 100.0, True))
    (50.0, 50.0)
    """
    low, high, powers = scale
    if powers:
        value, low, high = math.log10(value), math.log10(low), math.log10(high)
    # Halved first, since the difference of two huge floats may not be a float.
    share = (value / 2 - low / 2) / (high / 2 - low / 2)
    return round(MARGIN + share * (100 - 2 * MARGIN), 2)


def view_figure(lookup: Lookup, entry: LedgerEntry, scale: tuple[float, float, bool] | None = None) -> FigureView:
    """One figure; an open bound reaches to the end of the line."""
    figure = entry.figure
    before, after = expression(entry)
    left = right = None
    if scale and (figure.low is not None or figure.high is not None):
        left = 0.0 if figure.low is None else place(figure.low, scale)
        right = 100.0 if figure.high is None else place(figure.high, scale)
    return FigureView(
        id=entry.id,
        number=lookup.quote(figure.number),
        holder=one_line(entry.holder) if entry.holder else OWN_VOICE,
        named=bool(entry.holder),
        words=bounds_words(figure.low, figure.high, figure.unit),
        low=figure.low,
        high=figure.high,
        told=date_words(entry.told) if entry.told else "",
        as_of=date_words(figure.as_of) if figure.as_of else "",
        updates=entry.updates is not None,
        others=tuple(quote for quote in lookup.quotes(entry.evidence) if quote.article.id != figure.number.article),
        before=before,
        after=after,
        left=left,
        right=right,
        unit=figure.unit,
    )


def expression(entry: LedgerEntry) -> tuple[str, str]:
    """What stands before and after the number in its expression; nothing where that is a long one."""
    number = entry.figure.number
    for span in (*entry.evidence, entry.figure.span):
        if span.covers(number) and span != number and len(span.text) <= LONGEST_EXPRESSION:
            return span.text[: number.start - span.start], span.text[number.end - span.start :]
    return "", ""
