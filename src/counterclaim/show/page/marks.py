"""An article as HTML in which every shown passage is a mark with a name of its own.

Invariant: the text of the result, marks taken away, is the article's text (control characters as visible signs), so
a mark's text is its passage. Passages may lie in each other; where two cross, the later one is cut in pieces.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Collection, Iterable

from markupsafe import Markup, escape

from counterclaim.show.visible import without_controls

BREAKS = re.compile(r"\n+")


def mark_article(
    text: str, number: int, places: Iterable[tuple[int, int]], disputed: Collection[str] = ()
) -> tuple[Markup, tuple[str, ...]]:
    """The article's text with marks, and the names of those marks that are in pieces.

    Args:
        text: the article's text.
        number: the article's number, which opens the names of its marks.
        places: (start, end) of each passage, in code points, half-open.
        disputed: the names of those marks that stand in a dispute; they carry the class "disputed".

    >>> print(mark_article("ab<c", 1, [(0, 3)])[0])
    <mark id="p1-0-3" tabindex="-1">ab&lt;</mark><a class="back" href="#from-p1-0-3"></a>c
    """
    todo = [(start, -end, f"p{number}-{start}-{end}", False) for start, end in sorted(set(places))]
    heapq.heapify(todo)
    out: list[str] = []
    opened: list[tuple[int, str, bool]] = []
    pieces: dict[str, None] = {}
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
            pieces[name] = None
            end = border
        kind = ' class="disputed"' if name in disputed else ""
        out.append(f'<mark data-of="{name}"{kind}>' if rest else f'<mark id="{name}" tabindex="-1"{kind}>')
        opened.append((end, name, rest))
    close(len(text))
    run(len(text))
    return Markup("".join(out)), tuple(pieces)


def words(text: str) -> str:
    """Escaped text with room at its line breaks."""
    safe = str(escape(without_controls(text)))
    return BREAKS.sub(lambda match: f'<span class="nl">{match.group()}</span>', safe)
