"""Figures over time as SVG: a column for each figure in the order in which their articles appeared, its bounds upright.

A dot is one number, a bar an interval, an arrow an open bound; over each stand the article's own words. A dashed arrow
leads from a figure to the one that updates it; a bracket over several tells that a dispute sets them against each
other, with the letters of its camps. Hidden from screen readers: the table beneath says the same. Invariant: nothing is
drawn between two bounds, so no middle is suggested.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from counterclaim.show.chapters.figures import WIDEST_PLAIN
from counterclaim.show.numbers import number_words
from counterclaim.show.visible import without_controls

LEFT, RIGHT = 72, 24  # points beside the columns: the words of the scale, and half a label
NARROWEST, WIDEST, USUAL = 66, 112, 1150  # of a column, and of a drawing whose columns need not be narrow
PLOT = 220  # points from the lowest to the highest bound
WORD_ROW, MOST_ROWS, LONGEST_ROW = 13, 3, 11  # the words over a mark: points, rows, characters
SMALLEST_SEEN = 0.12  # of the height of a drawing: three rows of words
ARROW = 30
BRACKET = 20
MOST_BRACKETS = 5
FOOT = 52
HUES = 4  # holders with a colour of their own; each has a number anyhow


@dataclass(frozen=True, slots=True)
class Column:
    """One figure: where it leads, its words, its bounds, its holder's number from 1, the day of its article.

    `approximate` is a single number with a word such as "some"; `updates` the place of the column that this one
    supersedes.
    """

    href: str
    title: str
    words: str
    low: float | None
    high: float | None
    approximate: bool
    holder: int
    day: str
    updates: int | None = None
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Bracket:
    """A dispute over some columns: (place, letter of the camp) of each, and where it leads."""

    href: str
    title: str
    camps: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """From the lowest to the highest bound, in equal steps or in powers of ten."""

    low: float
    high: float
    powers: bool

    def up(self, value: float) -> float:
        """The share of the height at which a value stands, 0 to 1.

        >>> Scale(0.0, 10.0, False).up(5.0), Scale(1.0, 100.0, True).up(10.0)
        (0.5, 0.5)
        """
        low, high = self.low, self.high
        if self.powers:
            value, low, high = math.log10(value), math.log10(low), math.log10(high)
        # Halved first, since the difference of two huge floats may not be a float.
        return (value / 2 - low / 2) / (high / 2 - low / 2)

    @property
    def ticks(self) -> list[float]:
        """Round numbers inside, three to six, or powers of ten."""
        if self.powers:
            first, last = math.ceil(math.log10(self.low)), math.floor(math.log10(self.high))
            return [float(10**power) for power in range(first, last + 1, max(1, (last - first) // 5))]
        rough = (self.high / 4) - (self.low / 4)
        ten = 10.0 ** math.floor(math.log10(rough))
        halves = (2.5 * ten,) if ten >= 10 else ()  # nobody counts 2.5 people
        step = next(step for step in sorted((ten, 2 * ten, *halves, 5 * ten, 10 * ten)) if step >= rough)
        first = math.ceil(self.low / step)
        found = [(first + i) * step for i in range(7)]
        return [value for value in found if value <= self.high]


def scale_of(columns: Sequence[Column]) -> Scale | None:
    """The scale of some figures; None where fewer than two different bounds can be placed."""
    ends = {end for column in columns for end in (column.low, column.high) if end is not None}
    finite = sorted(end for end in ends if math.isfinite(end))
    if len(finite) < 2 or len(finite) < len(ends):
        return None
    low, high = finite[0], finite[-1]
    powers = low > 0 and high / low > WIDEST_PLAIN
    # From nought, so that a difference looks no larger than it is, unless it could then not be seen at all.
    if low > 0 and not powers and low < high * (1 - SMALLEST_SEEN):
        low = 0.0
    scale = Scale(low, high, powers)
    return scale if math.isfinite(scale.up(high)) and high / 4 - low / 4 > 0 else None


def draw_chart(columns: Sequence[Column], brackets: Sequence[Bracket]) -> Markup:
    """The drawing of a tally; nothing where its figures cannot stand on one scale.

    Args:
        columns: in the order of time.
        brackets: the disputes over them.
    """
    scale = scale_of(columns)
    if scale is None:
        return Markup("")
    chart = Chart(columns, brackets[:MOST_BRACKETS], scale)
    return Markup(
        f'<svg class="chart" width="{chart.width:g}" height="{chart.height:g}" '
        f'viewBox="0 0 {chart.width:g} {chart.height:g}" aria-hidden="true" focusable="false">'
        + "".join(chart.parts())
        + "</svg>"
    )


class Chart:
    """Where everything of one drawing stands, in points."""

    def __init__(self, columns: Sequence[Column], brackets: Sequence[Bracket], scale: Scale) -> None:
        self.columns = columns
        self.brackets = brackets
        self.scale = scale
        self.slot = min(max((USUAL - LEFT - RIGHT) / len(columns), NARROWEST), WIDEST)
        self.top = 8 + BRACKET * len(brackets) + WORD_ROW * MOST_ROWS + ARROW
        self.width = LEFT + self.slot * len(columns) + RIGHT
        self.height = self.top + PLOT + ARROW + FOOT

    def x(self, place: int) -> float:
        """The middle of a column."""
        return LEFT + self.slot * (place + 0.5)

    def y(self, value: float) -> float:
        """The height of a value, from above."""
        return round(self.top + PLOT * (1 - self.scale.up(value)), 2)

    def parts(self) -> Iterator[str]:
        """The scale, the days, the updates under the marks, the marks, the brackets over all."""
        yield from self.draw_scale()
        yield from self.draw_days()
        for place, column in enumerate(self.columns):
            if column.updates is not None and 0 <= column.updates < len(self.columns):
                yield self.draw_update(column.updates, place)
        for place in range(len(self.columns)):
            yield self.draw_column(place)
        for i, bracket in enumerate(self.brackets):
            yield self.draw_bracket(i, bracket)

    def draw_scale(self) -> Iterator[str]:
        """Lines and words of round numbers."""
        for value in self.scale.ticks:
            y = self.y(value)
            yield line("grid", LEFT - 6, y, self.width, y)
            yield text("tick-words", LEFT - 10, y + 4, number_words(value), "end")

    def draw_days(self) -> Iterator[str]:
        """The number of each column's holder, and a line under the columns of one day with its words."""
        foot = self.top + PLOT + ARROW
        start = 0
        for place, column in enumerate(self.columns):
            x = self.x(place)
            hue = column.holder if column.holder <= HUES else 0
            yield f'<circle class="who h{hue}" cx="{x:g}" cy="{foot + 8:g}" r="9"/>'
            yield text("who-number", x, foot + 12, str(column.holder), "middle")
            if place + 1 == len(self.columns) or self.columns[place + 1].day != column.day:
                left, right = self.x(start) - self.slot / 2 + 6, x + self.slot / 2 - 6
                yield line("day", left, foot + 26, right, foot + 26)
                for row, words in enumerate(wrapped(column.day, max(LONGEST_ROW, int((right - left) / 6.5)))):
                    yield text("tick-words", (left + right) / 2, foot + 39 + 12 * row, words, "middle")
                start = place + 1

    def ends(self, column: Column) -> tuple[float, float]:
        """The upper and the lower end of a mark, arrows of open bounds included; the middle where nothing is told."""
        if column.low is None and column.high is None:
            return self.top + PLOT / 2, self.top + PLOT / 2
        upper = self.y(column.high) if column.high is not None else self.y(column.low or 0.0) - ARROW
        lower = self.y(column.low) if column.low is not None else self.y(column.high or 0.0) + ARROW
        return upper, lower

    def draw_column(self, place: int) -> str:
        """A figure: its mark, and the article's words over it."""
        column, x = self.columns[place], self.x(place)
        upper, lower = self.ends(column)
        hue = column.holder if column.holder <= HUES else 0
        if column.low is None and column.high is None:
            mark = ""
        elif column.low is not None and column.low == column.high:
            name = "dot about" if column.approximate else "dot"
            mark = f'<circle class="{name}" cx="{x:g}" cy="{upper:g}" r="6"/>'
        else:
            mark = line("bar", x, upper, x, lower)
            for bound, y, way in ((column.high, upper, -1), (column.low, lower, 1)):
                if bound is None:
                    mark += (
                        f'<path class="open" d="M{x - 6:g},{y - 7 * way:g} L{x:g},{y:g} L{x + 6:g},{y - 7 * way:g}"/>'
                    )
                else:
                    mark += line("cap", x - 8, y, x + 8, y)
        rows = wrapped(column.words, LONGEST_ROW)[:MOST_ROWS]
        words = "".join(
            text("said", x, upper - 11 - WORD_ROW * (len(rows) - 1 - row), each, "middle")
            for row, each in enumerate(rows)
        )
        name = f"figure-mark h{hue}" + (" rejected" if column.rejected else "")
        return link(column.href, column.title, mark + words, name)

    def draw_update(self, earlier: int, later: int) -> str:
        """A dashed arrow from the lower end of a figure to that of its update, bent under what stands between."""
        x1, x2 = self.x(earlier), self.x(later)
        y1, y2 = self.ends(self.columns[earlier])[1] + 10, self.ends(self.columns[later])[1] + 12
        if later < earlier:
            return ""
        deep = min(max(y1, y2) + 26, self.top + PLOT + ARROW - 4)
        tip = f"M{x2 - 5:g},{y2 + 8:g} L{x2:g},{y2:g} L{x2 + 5:g},{y2 + 8:g}"
        bow = f"M{x1:g},{y1:g} C{x1:g},{deep:g} {x2:g},{deep:g} {x2:g},{y2 + 1:g}"
        return f'<path class="update" d="{bow}"/><path class="update-tip" d="{tip}"/>'

    def draw_bracket(self, row: int, bracket: Bracket) -> str:
        """A dispute: a line over its columns, and at each the letter of its camp."""
        y = 8 + BRACKET * row + 8
        xs = [self.x(place) for place, _ in bracket.camps]
        body = line("against", min(xs), y, max(xs), y)
        for x, (_, camp) in zip(xs, bracket.camps, strict=True):
            body += f'<circle class="camp-dot" cx="{x:g}" cy="{y:g}" r="8"/>' + text(
                f"camp-letter camp-{camp}", x, y + 4, camp, "middle"
            )
        return link(bracket.href, bracket.title, body, "bracket")


def wrapped(words: str, longest: int) -> list[str]:
    """Words in rows of at most so many characters where they can be parted.

    >>> wrapped("at least 480", 9)
    ['at least', '480']
    """
    rows: list[str] = []
    for word in words.split():
        if rows and len(rows[-1]) + 1 + len(word) <= longest:
            rows[-1] += f" {word}"
        else:
            rows.append(word if len(word) <= longest + 4 else f"{word[: longest + 3]}…")
    return rows


def line(name: str, x1: float, y1: float, x2: float, y2: float) -> str:
    """A straight line."""
    return f'<line class="{name}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"/>'


def text(name: str, x: float, y: float, words: str, anchor: str) -> str:
    """Words."""
    return f'<text class="{name}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(without_controls(words))}</text>'


def link(href: str, title: str, body: str, name: str) -> str:
    """A part of the drawing that leads somewhere, for a pointer alone."""
    said = escape(without_controls(title))
    return f'<a href="{escape(href)}" tabindex="-1" class="{name}"><title>{said}</title>{body}</a>'
