"""The lines of a PDF's pages put into the order in which a person reads them, and into paragraphs.

A step of `documents.pdf`. Columns are found by cutting a page along the widest blank strips, upright ones first
(recursive X-Y cut, Nagy and Seth 1984). Invariant: every line given comes back once, in one paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

GUTTER = 8.0  # points of blank between columns, at least
EDGE = 0.09  # part of a page's height above and below in which running heads stand
INDENT = 8.0  # points by which a first line may stand in
SHORT = 0.85  # part of its block's width that a line before a new paragraph fills at most
GAP = 0.75  # of a line's height, between lines of two paragraphs
DEEPEST = 40  # cuts in cuts
LONGEST_NUMBER = 40  # characters of a line that is the number of a page
NUMBERS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(
    r"[\s\-–—|]*(?:page|seite|p\.)?\s*\d{1,4}\s*(?:(?:/|of|sur|von)\s*\d{1,4})?[\s\-–—|]*", re.IGNORECASE
)
ENDS = re.compile(r"[.!?:…][\"”»’')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """Words at a place of a page, in points from its upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.bottom - self.top


Block = list[Line]
Edge = Callable[[Block], float]


def running_heads(pages: Sequence[tuple[float, Sequence[Block]]]) -> set[Line]:
    """Lines that stand at the edge of pages and say the same on half of them, and page numbers there.

    Args:
        pages: the height of each and its blocks.
    """
    at_edge: list[tuple[Line, str]] = []
    for height, blocks in pages:
        for block in blocks:
            at_edge += [
                (line, NUMBERS.sub("#", " ".join(line.text.split()).lower()))
                for line in block
                if height and (line.bottom < EDGE * height or line.top > (1 - EDGE) * height)
            ]
    places: dict[str, set[int]] = {}
    for line, words in at_edge:
        places.setdefault(words, set()).add(line.page)
    repeated = {words for words, found in places.items() if len(found) >= max(2, len(pages) / 2)}
    return {line for line, words in at_edge if words in repeated or is_page_number(line.text)}


def is_page_number(text: str) -> bool:
    """Whether a line is the number of its page and nothing besides.

    >>> is_page_number(" - Page 3 of 12 -"), is_page_number("3 dead")
    (True, False)
    """
    bare = text.strip()
    return len(bare) <= LONGEST_NUMBER and bool(PAGE_NUMBER.fullmatch(bare))


def in_order(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a page as they are read: down each column, columns from left to right."""
    return _cut(sorted((block for block in blocks if block), key=lambda block: (_top(block), _left(block))), 0)


def _cut(blocks: list[Block], depth: int) -> list[Block]:
    if len(blocks) < 2 or depth > DEEPEST:
        return blocks
    upright = _split(blocks, _left, _right, GUTTER)
    if upright is None:
        across = _split(blocks, _top, _bottom, 0.0)
        if across is None:
            return blocks
        return [*_cut(across[0], depth + 1), *_cut(across[1], depth + 1)]
    return [*_cut(upright[0], depth + 1), *_cut(upright[1], depth + 1)]


def _split(blocks: list[Block], start: Edge, end: Edge, least: float) -> tuple[list[Block], list[Block]] | None:
    """Two groups with the widest blank strip between them along one axis, or None where none is wide enough."""
    ordered = sorted(blocks, key=lambda block: (start(block), end(block), block[0].top))
    best, place, reach = least, -1, end(ordered[0])
    for n in range(1, len(ordered)):
        gap = start(ordered[n]) - reach
        if gap > best or (least == 0.0 and place < 0 and gap >= 0):
            best, place = max(gap, best), n
        reach = max(reach, end(ordered[n]))
    return (ordered[:place], ordered[place:]) if place > 0 else None


def _left(block: Block) -> float:
    return min(line.left for line in block)


def _right(block: Block) -> float:
    return max(line.right for line in block)


def _top(block: Block) -> float:
    return min(line.top for line in block)


def _bottom(block: Block) -> float:
    return max(line.bottom for line in block)


def paragraphs(blocks: Sequence[Block]) -> list[list[Line]]:
    """The lines of all pages in paragraphs; one goes on over the end of a column where its sentence does."""
    found: list[list[Line]] = []
    for block in blocks:
        for n, line in enumerate(block):
            if (n and not _begins(block, n)) or (n == 0 and found and _goes_on(found[-1], line)):
                found[-1].append(line)
            else:
                found.append([line])
    return found


def _begins(block: Block, n: int) -> bool:
    """Whether a line opens a paragraph: it stands in, behind a gap, or the line before is short and ends a sentence."""
    before, line = block[n - 1], block[n]
    left, right = _left(block), _right(block)
    if (
        line.top - before.bottom > GAP * max(before.height, 1.0)
        or abs(line.height - before.height) > 0.35 * line.height
    ):
        return True
    if line.left - left > INDENT and before.left - left <= INDENT:
        return True
    return bool(ENDS.search(before.text)) and before.right - left < SHORT * (right - left)


def _goes_on(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether a sentence that a column or page cuts goes on with a line."""
    last = paragraph[-1]
    first = line.text.lstrip()[:1]
    same = abs(last.height - line.height) < 0.2 * max(last.height, 1.0)
    return (
        same and not ENDS.search(last.text) and (first.islower() or last.text.rstrip().endswith(("-", "\u00ad", ",")))
    )


def words_of(found: Sequence[Sequence[Line]]) -> Counter[str]:
    """How often each word stands in a document, those at the ends of lines left out: they may be halves."""
    counts: Counter[str] = Counter()
    for paragraph in found:
        for line in paragraph:
            counts.update(word.lower() for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text)[1:-1])
    return counts


# Begun only where a word begins: else a line of one endless word is gone through once for each of its letters.
HALF = re.compile(r"(?<![^\W_])([^\W_]+)([-\u00ad\u2010])\s*$")
REST = re.compile(r"\s*([^\W\d_]+)")


def joint(before: str, line: str, known: Counter[str]) -> tuple[str, str]:
    """What stays of the end of a line, and what stands between it and the next: a word cut in two becomes one.

    A hyphen of the word's own ("well-known") stays where the document writes the word so and never in one.

    >>> joint("the minis-", "ter said", Counter()), joint("a well-", "known man", Counter({"well-known": 1}))
    (('the minis', ''), ('a well-', ''))
    """
    before = before.rstrip("\n ")
    half, rest = HALF.search(before), REST.match(line)
    if half is None:
        return before, " "
    if rest is None or not rest[1][:1].islower():
        return before, ""
    whole, own = (half[1] + rest[1]).lower(), f"{half[1]}-{rest[1]}".lower()
    if half[2] != "\u00ad" and known[own] > known[whole]:
        return before, ""
    return before[: half.start(2)], ""
