"""An article as HTML in which every shown passage is a mark with a name of its own.

Invariant: the text of the result, marks taken away, is the article's text (control characters as visible signs), so
a mark's text is its passage. Passages may lie in each other; where two cross, one is cut in pieces: never one that
stands in a dispute, unless both do, since a browser without a script lights the first piece alone.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Collection, Iterable

from markupsafe import Markup, escape

from counterclaim.show.visible import without_controls

BREAKS = re.compile(r"\n+")


Piece = tuple[int, int, str, bool]


def mark_article(
    text: str, number: int, places: Iterable[tuple[int, int]], disputed: Collection[tuple[int, int]] = ()
) -> Markup:
    """The article's text with marks.

    The first piece of a mark carries its name as id, the others as `data-of`.

    Args:
        text: the article's text.
        number: the article's number, which opens the names of its marks.
        places: (start, end) of each passage, in code points, half-open.
        disputed: those of the places that stand in a dispute; their marks carry the class "disputed".

    >>> print(mark_article("ab<c", 1, [(0, 3)]))
    <mark id="p1-0-3" tabindex="-1">ab&lt;</mark><a class="back" href="#from-p1-0-3"></a>c
    """
    todo = [piece for place in set(places) for piece in cut_place(place, number, disputed)]
    heapq.heapify(todo)
    names = {f"p{number}-{start}-{end}" for start, end in disputed}
    out: list[str] = []
    opened: list[tuple[int, str, bool]] = []
    at = 0

    def run(end: int) -> None:
        """Write the text up to `end`."""
        nonlocal at
        if at < end:
            out.append(words(text[at:end]))
            at = end

    def close(limit: int) -> None:
        """Close every mark that ends at `limit` or before."""
        while opened and opened[-1][0] <= limit:
            end, name, rest = opened.pop()
            run(end)
            out.append("</mark>" if rest else f'</mark><a class="back" href="#from-{name}"></a>')

    while todo:
        start, minus_end, name, rest = heapq.heappop(todo)
        end = -minus_end
        close(start)
        run(start)
        if opened and end > opened[-1][0]:
            border = opened[-1][0]
            heapq.heappush(todo, (border, -end, name, True))
            end = border
        kind = ' class="disputed"' if name in names else ""
        out.append(f'<mark data-of="{name}"{kind}>' if rest else f'<mark id="{name}" tabindex="-1"{kind}>')
        opened.append((end, name, rest))
    close(len(text))
    run(len(text))
    return Markup("".join(out))


def cut_place(place: tuple[int, int], number: int, disputed: Collection[tuple[int, int]]) -> list[Piece]:
    """A place as (start, -end, name, whether it is a later piece), cut where it crosses a disputed one.

    >>> cut_place((0, 4), 1, [(2, 6)])
    [(0, -2, 'p1-0-4', False), (2, -4, 'p1-0-4', True)]
    """
    start, end = place
    borders = set()
    if place not in disputed:
        borders |= {other for other, last in disputed if start < other < end < last}
        borders |= {last for other, last in disputed if other < start < last < end}
    ends = [*sorted(borders), end]
    name = f"p{number}-{start}-{end}"
    return [(first, -last, name, first != start) for first, last in zip([start, *ends], ends, strict=False)]


def words(text: str) -> str:
    """Escaped text with room at its line breaks."""
    safe = str(escape(without_controls(text)))
    return BREAKS.sub(lambda match: f'<span class="nl">{match.group()}</span>', safe)
