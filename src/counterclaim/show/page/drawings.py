"""Figures and times drawn as small SVG made of percentages, so that they stretch without a script.

Every drawing is hidden from screen readers: the words beside it say the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from counterclaim.show.chapters.figures import FigureView
from counterclaim.show.chapters.timeline import HappeningView

HEIGHT = 24
MIDDLE = HEIGHT / 2


def svg(name: str, body: str, height: float = HEIGHT) -> Markup:
    """A drawing as wide as its place."""
    return Markup(
        f'<svg class="{name}" width="100%" height="{height:g}" aria-hidden="true" focusable="false">{body}</svg>'
    )


def line(name: str, left: float, right: float, y: float = MIDDLE) -> str:
    """A line between two percentages."""
    return f'<line class="{name}" x1="{left:g}%" x2="{right:g}%" y1="{y:g}" y2="{y:g}"/>'


def arrow(name: str, at: float, direction: int) -> str:
    """The head of an arrow at a percentage, pointing right (1) or left (-1)."""
    back = -8 * direction
    return (
        f'<svg x="{at:g}%" y="{MIDDLE:g}" overflow="visible"><path class="{name}" d="M{back},-5 L0,0 L{back},5"/></svg>'
    )


def draw_figure(figure: FigureView) -> Markup:
    """A figure on its group's line: a dot, an interval, or an arrow where a bound is open."""
    if figure.left is None or figure.right is None:
        return Markup("")
    body = line("base", 0, 100)
    if figure.low is not None and figure.low == figure.high:
        return svg("figure-line", body + f'<circle class="dot" cx="{figure.left:g}%" cy="{MIDDLE:g}" r="6"/>')
    body += line("span", figure.left, figure.right)
    for bound, at, direction in ((figure.low, figure.left, -1), (figure.high, figure.right, 1)):
        if bound is None:
            body += arrow("head", at, direction)
        else:
            body += f'<line class="cap" x1="{at:g}%" x2="{at:g}%" y1="{MIDDLE - 7:g}" y2="{MIDDLE + 7:g}"/>'
    return svg("figure-line", body)


def draw_ticks(ticks: Iterable[tuple[float, str]], *, centred: bool) -> Markup:
    """The words of an axis; each centred on its place or standing to the right of it."""
    body = ""
    for at, words in ticks:
        anchor = "middle" if centred else "start"
        body += f'<line class="tick" x1="{at:g}%" x2="{at:g}%" y1="0" y2="5"/>'
        body += f'<text class="tick-words" x="{at:g}%" y="17" text-anchor="{anchor}">{escape(words)}</text>'
    return svg("axis", body, 22)


def draw_time(entry: HappeningView) -> Markup:
    """A happening on the timeline's axis: a bar as long as the time it can mean, fading out where it has no end."""
    body = line("base", 0, 100)
    body += line("time open" if entry.open else "time", entry.left, entry.right)
    if entry.open:
        body += arrow("head", entry.right, 1)
    return svg(f"time-line {entry.status}", body, HEIGHT)


def draw_stances(marks: Iterable[tuple[float, float, bool, str]]) -> Markup:
    """When somebody says something, as dots, and when they speak against it, as crosses.

    Args:
        marks: left and right end of the time in percent, whether it is against, and the word for how it is said.
    """
    body, found = line("base", 0, 100, 9), list(marks)
    for left, right, against, words in found:
        at = (left + right) / 2
        shape = '<path class="cross" d="M-5,-5 L5,5 M-5,5 L5,-5"/>' if against else '<circle class="dot" r="5"/>'
        body += line("span", left, right, 9)
        body += f'<svg x="{at:g}%" y="9" overflow="visible"><title>{escape(words)}</title>{shape}</svg>'
    return svg("stances", body, 18) if found else Markup("")
