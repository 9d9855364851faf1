"""An article cut into stretches that the network can see at once, of whole sentences where that is possible.

Between `word_pieces`/`features` and the network. Windows cross sentences and paragraphs and overlap, so that each word
is seen with what stands around it; what is said of a word comes from the window in which it stands deepest.
Invariant: every word is in at least one window; a window has at most `PIECES` pieces; linear in the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

PIECES = 254  # with the two marks around them, 256
OVERLAP = 40  # pieces seen again in the next window; the trial of the method had 48, and 16 to save a tenth of the time


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `end` (not included) of an article."""

    first: int
    end: int


def windows_of(pieces: Sequence[int], sentences: Sequence[tuple[int, int]], overlap: int = OVERLAP) -> list[Window]:
    """Windows over the words of an article.

    Args:
        pieces: how many pieces each word has.
        sentences: (first word, end word) pairs that cover all words in order.
        overlap: at most this many pieces are seen twice.

    >>> windows_of([100] * 5, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)], overlap=100)
    [Window(first=0, end=2), Window(first=1, end=3), Window(first=2, end=4), Window(first=3, end=5)]
    """
    ends = {end for _, end in sentences}
    starts = {first for first, _ in sentences}
    found: list[Window] = []
    first = 0
    while first < len(pieces):
        end, size, whole = first, 0, 0
        while end < len(pieces) and (size + pieces[end] <= PIECES or end == first):
            size += pieces[end]
            end += 1
            whole = end if end in ends else whole
        # A sentence that is longer than a window is cut where the window ends.
        end = whole if whole > first and whole - first > (end - first) // 3 else end
        found.append(Window(first, end))
        if end >= len(pieces):
            break
        first = _next_first(pieces, starts, first, end, overlap)
    return found


def _next_first(pieces: Sequence[int], starts: set[int], first: int, end: int, overlap: int) -> int:
    """Where the next window begins: as early as the overlap allows, at the start of a sentence if one is there."""
    size, best, last = 0, end, end
    for word in range(end - 1, first, -1):
        size += pieces[word]
        if size > overlap:
            break
        last = word
        if word in starts:
            best = word
    return best if best < end else last
