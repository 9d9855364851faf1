"""An article as HTML with passages marked in it: for the one-file page, and paragraph by paragraph for the desk.

Invariant: the text of the result, marks taken away, is the article's text (control characters as visible signs), so
a mark's text is its passage. Passages may lie in each other; where two cross, one is cut in pieces: never the one of
the higher rank, since a browser without a script lights a first piece alone.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from counterclaim.show.visible import without_controls

BREAKS = re.compile(r"\n+")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A passage to be marked. No two of one text may have the same characters.

    Args:
        start: its first character, in code points of the whole text.
        end: the one after its last.
        first: attributes of its first piece, as markup.
        again: attributes of each later piece.
        behind: markup that stands behind its first piece.
        rank: of two that cross, the one of the lower rank is cut; of equals, the later one.
    """

    start: int
    end: int
    first: str = ""
    again: str = ""
    behind: str = ""
    rank: int = 0


# Start, minus the end, whether it is a later piece, and the mark: the heap gives the longer of two that begin together.
Piece = tuple[int, int, bool, Mark]


def mark_article(
    text: str, number: int, places: Iterable[tuple[int, int]], disputed: Collection[tuple[int, int]] = ()
) -> Markup:
    """The whole text with a named mark for each place, as the one-file page has it.

    The first piece of a mark carries its name as id, the others as `data-of`.

    Args:
        text: the article's text.
        number: the article's number, which opens the names of its marks.
        places: (start, end) of each passage, in code points, half-open.
        disputed: those of the places that stand in a dispute; their marks carry the class "disputed" and stay whole.

    >>> print(mark_article("ab<c", 1, [(0, 3)]))
    <mark id="p1-0-3" tabindex="-1">ab&lt;</mark><a class="back" href="#from-p1-0-3"></a>c
    """
    marks = []
    for start, end in set(places):
        name, kind = f"p{number}-{start}-{end}", ' class="disputed"' if (start, end) in disputed else ""
        back = f'<a class="back" href="#from-{name}"></a>'
        first, again = f'id="{name}" tabindex="-1"{kind}', f'data-of="{name}"{kind}'
        marks.append(Mark(start, end, first, again, back, rank=bool(kind)))
    return mark_text(text, marks)


def mark_text(text: str, marks: Iterable[Mark], start: int = 0, end: int | None = None) -> Markup:
    """A stretch of a text with the pieces of the marks that lie in it.

    Args:
        text: the whole text.
        marks: passages anywhere in the text; what lies outside the stretch is left out, and what reaches into it is
            written as a later piece.
        start: first character of the stretch, in code points.
        end: the one after its last; the end of the text if left out.

    >>> print(mark_text("ab cd", [Mark(1, 4, 'class="x"', 'class="y"')], 3))
    <mark class="y">c</mark>d
    """
    end = len(text) if end is None else end
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    ranked = [mark for mark in inside if mark.rank]
    todo = [piece for mark in inside for piece in cut_mark(mark, ranked)]
    todo = [(max(first, start), -min(-last, end), rest or first < start, mark) for first, last, rest, mark in todo]
    todo = [piece for piece in todo if piece[0] < -piece[1]]
    return Markup("".join(write_pieces(text, todo, start, end)))


def write_pieces(text: str, todo: list[Piece], start: int, end: int) -> list[str]:
    """The text from `start` to `end` as HTML, with pieces that all lie in it."""
    heapq.heapify(todo)
    out: list[str] = []
    opened: list[tuple[int, str]] = []
    at = start

    def run(limit: int) -> None:
        """Write the text up to `limit`."""
        nonlocal at
        if at < limit:
            out.append(words(text[at:limit]))
            at = limit

    def close(limit: int) -> None:
        """Close every mark that ends at `limit` or before."""
        while opened and opened[-1][0] <= limit:
            last, behind = opened.pop()
            run(last)
            out.append(f"</mark>{behind}")

    while todo:
        first, minus_last, rest, mark = heapq.heappop(todo)
        last = -minus_last
        close(first)
        run(first)
        if opened and last > opened[-1][0]:
            border = opened[-1][0]
            heapq.heappush(todo, (border, -last, True, mark))
            last = border
        attributes = mark.again if rest else mark.first
        out.append(f"<mark {attributes}>" if attributes else "<mark>")
        opened.append((last, "" if rest else mark.behind))
    close(end)
    run(end)
    return out


def cut_mark(mark: Mark, marks: Sequence[Mark]) -> list[Piece]:
    """A mark in pieces, cut where it crosses one of a higher rank.

    >>> low, high = Mark(0, 4), Mark(2, 6, rank=1)
    >>> [(start, -end, rest) for start, end, rest, _ in cut_mark(low, [low, high])]
    [(0, 2, False), (2, 4, True)]
    """
    borders = set()
    for other in marks:
        if other.rank > mark.rank:
            if mark.start < other.start < mark.end < other.end:
                borders.add(other.start)
            elif other.start < mark.start < other.end < mark.end:
                borders.add(other.end)
    ends = [*sorted(borders), mark.end]
    return [(first, -last, first != mark.start, mark) for first, last in zip([mark.start, *ends], ends, strict=False)]


def words(text: str) -> str:
    """Escaped text with room at its line breaks."""
    safe = str(escape(without_controls(text)))
    return BREAKS.sub(lambda match: f'<span class="nl">{match.group()}</span>', safe)
