"""The desk's timeline as SVG: happenings on one lane, the publication of articles on another below, one axis for both.

Made of percentages for time and of points for the height, so that it stretches without a script. Hidden from screen
readers and from the keyboard: the lists under it say the same and lead to the same places. Every address is given
from outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from counterclaim.show.page.time_rows import Drawn, Layout
from counterclaim.show.visible import without_controls

ROW = 34
TOP = 8
BAR = 24  # from the top of a row to the middle of its bar
FOLDS = 22
# Times of publication that overlap stand in rows, few of them: most are days.
ISSUE_ROWS, ISSUE_ROW = 3, 30
# A bar narrower than this (in percent) is drawn as a dot: it would not be seen.
DOT = 0.7


@dataclass(frozen=True, slots=True)
class Mark:
    """How a drawn happening looks and where it leads: its status, whether its dates clash, and its words in full.

    `rejected` tells that a person decided that it does not stand.
    """

    href: str
    status: str
    clash: bool
    title: str
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """Articles that were published in one time: its ends in percent, how many, and where that leads."""

    left: float
    right: float
    count: int
    href: str
    title: str


def link(href: str, title: str, body: str, name: str = "") -> str:
    """A part of a drawing that leads somewhere, for a pointer alone."""
    named = f' class="{name}"' if name else ""
    return f'<a href="{escape(href)}" tabindex="-1"{named}><title>{escape(without_controls(title))}</title>{body}</a>'


def svg(name: str, height: float, body: str) -> Markup:
    """A drawing as wide as its place."""
    return Markup(
        f'<svg class="{name}" width="100%" height="{height:g}" aria-hidden="true" focusable="false">{body}</svg>'
    )


def rectangle(name: str, left: float, right: float, top: float, height: float) -> str:
    """A rectangle between two percentages."""
    return (
        f'<rect class="{name}" x="{left:g}%" width="{max(right - left, 0):g}%" y="{top:g}" height="{height:g}" rx="1"/>'
    )


def draw_happenings(layout: Layout, marks: Sequence[Mark], pieces: Sequence[tuple[str, str]], fold: str) -> Markup:
    """The lane of happenings.

    Args:
        layout: what is drawn.
        marks: one for each drawn happening.
        pieces: address and title of each piece of the window; where it leads when its ground is chosen.
        fold: what stands behind the number of those without room, such as "more".
    """
    height = TOP + max(layout.rows, 1) * ROW
    most = max((piece.count for piece in layout.pieces), default=0) or 1
    grounds, folds = "", ""
    for piece, (href, title) in zip(layout.pieces, pieces, strict=True):
        weight = -(-4 * piece.count // most)
        ground = rectangle(f"ground g{weight}", piece.left, piece.right, 0, height + FOLDS)
        if piece.folded:
            words = f"+{piece.folded}" if piece.right - piece.left < 9 else f"+{piece.folded} {fold}"
            centre = (piece.left + piece.right) / 2
            folds += (
                f'<text class="folded" x="{centre:g}%" y="{height + 14:g}" text-anchor="middle">{escape(words)}</text>'
            )
        grounds += link(href, title, ground, "piece")
    body = "".join(draw_one(drawn, mark) for drawn, mark in zip(layout.drawn, marks, strict=True))
    return svg("happened", height + FOLDS, grounds + body + folds)


def draw_one(drawn: Drawn, mark: Mark) -> str:
    """One happening: its words, and under them the time that it can mean."""
    y = TOP + drawn.row * ROW + BAR
    label = escape(without_controls(drawn.label))
    words = f'<text class="words" x="{drawn.text:g}%" y="{y - 9:g}" dir="auto">{label}</text>'
    if drawn.right - drawn.left < DOT:
        shape = f'<circle class="point" cx="{drawn.left:g}%" cy="{y:g}" r="4.5"/>'
    else:
        shape = rectangle("stretch", drawn.left, drawn.right, y - 3.5, 7)
        shape += head(drawn.left, y, -1) if drawn.from_before else ""
        shape += head(drawn.right, y, 1) if drawn.goes_on else ""
    if mark.status == "denied":
        shape += at(drawn.left, y, '<path class="cross" d="M-5,-5 L5,5 M-5,5 L5,-5"/>')
    if mark.clash:
        shape += at(drawn.right, y, '<path class="clash" d="M5,-2.5 H15 M5,2.5 H15 M13,-6 L7,6"/>')
    name = f"mark {mark.status}" + (" rejected" if mark.rejected else "")
    return link(mark.href, mark.title, words + shape, name)


def at(left: float, y: float, body: str) -> str:
    """Something drawn in points around a place whose left is a percentage."""
    return f'<svg x="{left:g}%" y="{y:g}" overflow="visible">{body}</svg>'


def head(left: float, y: float, direction: int) -> str:
    """The head of an arrow: the time goes on beyond the window."""
    tip, back = 1 * direction, -7 * direction
    return at(left, y, f'<path class="on" d="M{back},-7 L{tip},0 L{back},7 Z"/>')


def draw_axis(labels: Sequence[tuple[float, str]], borders: Sequence[float]) -> Markup:
    """The axis with its words; each stands right of its line."""
    body = '<line class="axis-line" x1="0" x2="100%" y1="0.5" y2="0.5"/>'
    body += "".join(f'<line class="tick" x1="{left:g}%" x2="{left:g}%" y1="0" y2="4"/>' for left in borders)
    for left, words in labels:
        body += f'<line class="tick" x1="{left:g}%" x2="{left:g}%" y1="0" y2="9"/>'
        body += at(left, 18, f'<text class="tick-words" x="4" y="0">{escape(words)}</text>')
    return svg("time-scale", 24, body)


def draw_published(found: Sequence[Published]) -> Markup:
    """The lane of articles: a bracket as long as the time of publication is vague, and how many; none over another."""
    body, ends = "", [0.0] * ISSUE_ROWS
    for each in found:
        left, right = each.left, max(each.right, each.left + DOT)
        row = next((row for row, end in enumerate(ends) if end <= left), ISSUE_ROWS - 1)
        ends[row] = right
        y = 4 + row * ISSUE_ROW
        bracket = rectangle("issue", left, right, y, 9)
        number = f'<text class="issue-count" x="{left:g}%" y="{y + 22}">{each.count}</text>'
        body += link(each.href, each.title, bracket + number, "issue-mark")
    return svg("published", 8 + ISSUE_ROW * max(sum(end > 0 for end in ends), 1), body)
