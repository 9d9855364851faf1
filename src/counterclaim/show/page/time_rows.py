"""Which happenings of a window are drawn, and in which row: those that more outlets tell first, none over another.

A step of the desk's timeline, between the account's moments and their drawing. Invariant: what has no room is counted
in the piece of time where it begins, so that nothing is left out unseen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nsmallest

from counterclaim.show.chapters.moments import Moment
from counterclaim.show.page.time_window import Window, pieces, step_for

# Rows of a drawing: more do not fit on a laptop's screen together with the axis and the published articles.
ROWS = 12
# Happenings that are tried for the rows; a window of more is for zooming, not for reading.
TRIED = 120
# The room of one character of a label, in percent of a drawing 1,150 points wide.
CHARACTER = 0.55
LONGEST_LABEL = 46
# Between two labels of one row.
GAP = 1.2
# Pieces of time in a window, each a way to zoom in: a month has 31 days, a day 24 hours.
MOST_PIECES = 31


@dataclass(frozen=True, slots=True)
class Timed:
    """A happening as the drawing needs it. `place` is its place in the account's timeline, `weight` who tells it."""

    place: int
    moment: Moment
    weight: tuple[int, int]
    words: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A happening in a row. `left` and `right` are the ends of its time in percent, `text` where its label begins."""

    timed: Timed
    row: int
    left: float
    right: float
    text: float
    label: str
    from_before: bool
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a window with the happenings that lie in it, and how many that begin there have no room."""

    window: Window
    left: float
    right: float
    count: int
    folded: int


@dataclass(frozen=True, slots=True)
class Layout:
    """What is drawn of a window, what it is divided into, and what is told more vaguely than the whole of it."""

    drawn: tuple[Drawn, ...]
    pieces: tuple[Piece, ...]
    vague: tuple[Timed, ...]
    rows: int


def lay_out(found: Sequence[Timed], window: Window) -> Layout:
    """The layout of the happenings that meet a window.

    Args:
        found: in the order of time.
    """
    vague: list[Timed] = []
    inside: list[Timed] = []
    for timed in found:
        (vague if timed.moment.is_vaguer(window.start, window.end) else inside).append(timed)
    tried = nsmallest(TRIED, inside, key=lambda timed: (-timed.weight[0], -timed.weight[1], timed.place))
    chosen = fill_rows(tried, window)
    # Once more in the order of time, which never needs more rows and reads from the upper left to the lower right.
    drawn = fill_rows(sorted((each.timed for each in chosen), key=lambda timed: timed.place), window)
    shown = {each.timed.place for each in drawn}
    return Layout(
        tuple(drawn),
        list_pieces(inside, shown, window),
        tuple(vague),
        max((each.row for each in drawn), default=-1) + 1,
    )


def fill_rows(found: Sequence[Timed], window: Window) -> list[Drawn]:
    """The happenings that find a row, each in the first that has room."""
    rows: list[list[tuple[float, float]]] = [[] for _ in range(ROWS)]
    drawn = []
    for timed in found:
        left = window.place(timed.moment.start)
        right = 100.0 if timed.moment.end is None else window.place(timed.moment.end)
        label = shorten(timed.words, LONGEST_LABEL)
        width = CHARACTER * len(label)
        text = max(0.0, min(left, 100.0 - width))
        first, last = min(left, text) - GAP, max(right, text + width) + GAP
        for row, taken in enumerate(rows):
            if all(last <= start or first >= end for start, end in taken):
                taken.append((first, last))
                before, on = timed.moment.start < window.start, timed.moment.last > window.end
                drawn.append(Drawn(timed, row, left, right, round(text, 3), label, before, on))
                break
    return drawn


def list_pieces(inside: Sequence[Timed], shown: set[int], window: Window) -> tuple[Piece, ...]:
    """The pieces of a window; what began before it is in the first, what is longer than a piece lies in none."""
    cut = list(pieces(window, step_for(window, MOST_PIECES, plain=True)))
    counts, folded = [0] * len(cut), [0] * len(cut)
    starts = [piece.start for piece in cut]
    for timed in inside:
        i = max(bisect_right(starts, timed.moment.start) - 1, 0)
        counts[i] += timed.moment.last <= cut[i].end
        folded[i] += timed.place not in shown
    return tuple(
        Piece(piece, window.place(piece.start), window.place(piece.end), counts[n], folded[n])
        for n, piece in enumerate(cut)
    )


def shorten(words: str, longest: int) -> str:
    """The beginning of some words, cut between two of them.

    >>> shorten("The harbour of Port Salvo", 14), shorten("The harbour", 14)
    ('The harbour …', 'The harbour')
    """
    if len(words) <= longest:
        return words
    head = words[: longest - 1]
    cut = head.rsplit(" ", 1)[0] if " " in head and words[longest - 1] != " " else head
    return f"{cut.rstrip(' ,;:')} …"
