"""Lines for a terminal, wrapped by the width that characters take on the screen.

Invariant: no printed line is wider than the sheet (a single character wider than it aside), none ends in a blank, and
without colour no escape character is written. What is passed in has gone through `plain`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.cells import cell_len, get_character_cell_size

# Fixed, so that the terminal's environment cannot change where lines break.
UNICODE = "latest"
NARROWEST = 20
WORD = re.compile(r"\S+|\s+")

STYLES = {
    "": "",
    "strong": "1",
    "quiet": "2",
    "heading": "1;36",
    "question": "1",
    "quote": "",
    "kind": "33",
    "camp": "36",
    "warning": "35",
}

Piece = tuple[str, str]


def wide(text: str) -> int:
    """Columns that a text takes.

    >>> wide("née"), wide("世界")
    (3, 4)
    """
    return cell_len(text, UNICODE)


class Sheet:
    """Text that grows line by line. `width` is in columns."""

    def __init__(self, width: int, color: bool) -> None:
        self.width = max(width, NARROWEST)
        self.color = color
        self.lines: list[str] = []

    def text(self) -> str:
        """Everything written, without blank lines at its ends, with a line feed at its end."""
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        return "\n".join(self.lines) + "\n" if self.lines else ""

    def gap(self) -> None:
        """An empty line, never two in a row, none at the top."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def heading(self, words: str, number: int | None = None) -> None:
        """A chapter's heading with a rule over the whole width."""
        self.gap()
        title = words.upper() + (f" ({number:,})" if number is not None else "")
        rule = "─" * max(self.width - wide(title) - 1, 0)
        self.line([(title, "heading"), (f" {rule}", "quiet")])

    def line(self, pieces: Iterable[Piece], indent: int = 0, *, hang: int = 0, label: Piece = ("", "")) -> None:
        """One paragraph of styled pieces.

        `label` stands before it, inside `indent`; lines after the first are indented by `hang` more.
        """
        room = max(self.width - indent, NARROWEST // 2)
        rows = wrap(list(pieces), room, hang)
        for i, row in enumerate(rows):
            pad = indent + (hang if i else 0)
            lead: list[Piece] = [(" " * pad, "")]
            if not i and label[0]:
                lead = [label, (" " * max(pad - wide(label[0]), 1), "")]
            self.lines.append(self.paint([*lead, *row]))

    def pair(self, left: Sequence[Piece], right: Piece, indent: int = 0, *, label: Piece = ("", "")) -> None:
        """A paragraph with words at the right end of its first line where there is room, else under it."""
        used = indent + sum(wide(words) for words, _ in left)
        space = self.width - used - wide(right[0])
        if not right[0]:
            self.line(left, indent, label=label)
        elif space >= 2:
            self.line([*left, (" " * space, "raw"), right], indent, label=label)
        else:
            self.line(left, indent, label=label)
            self.line([right], indent)

    def paint(self, row: Sequence[Piece]) -> str:
        """A row as text, with colours where the sheet has them."""
        if not self.color:
            return "".join(words for words, _ in row).rstrip(" ")
        painted = ""
        for style, pieces in groupby(row, key=lambda piece: piece[1]):
            words, code = "".join(words for words, _ in pieces), STYLES.get(style, "")
            bare = words.strip(" ")
            painted += words.replace(bare, f"\x1b[{code}m{bare}\x1b[0m", 1) if code and bare else words
        return painted.rstrip(" ")


def wrap(pieces: Sequence[Piece], room: int, hang: int) -> list[list[Piece]]:
    """Rows of styled pieces, each at most `room` columns, those after the first `hang` fewer.

    Rows break at white space only, wherever the styles change, except in words wider than a row.
    """
    rows: list[list[Piece]] = [[]]
    used, blank = 0, None
    for word in list_words(pieces):
        if word[0][1] == "raw" or word[0][0].isspace():
            blank = word[0]
            continue
        limit = max(room - (hang if len(rows) > 1 else 0), 1)
        size = sum(wide(words) for words, _ in word)
        before = wide(blank[0]) if blank and used else 0
        if used and used + before + size > limit:
            rows.append([])
            used, before, limit = 0, 0, max(room - hang, 1)
        if blank and used:
            rows[-1].append(blank)
            used += before
        blank = None
        for words, style in word:
            for part in cut(words, limit if size > limit else size):
                if used and used + wide(part) > limit:
                    rows.append([])
                    used, limit = 0, max(room - hang, 1)
                rows[-1].append((part, style))
                used += wide(part)
    return rows


def list_words(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Words and the blanks between them; a word whose style changes inside stays one word."""
    words: list[list[Piece]] = []
    joined = False
    for text, style in pieces:
        for part in [text] if style == "raw" else WORD.findall(text):
            solid = style != "raw" and not part.isspace()
            if solid and joined:
                words[-1].append((part, style))
            else:
                words.append([(part, style)])
            joined = solid
    return words


def cut(word: str, limit: int) -> list[str]:
    """A word in parts of at most `limit` columns; most words are one part.

    >>> cut("世界平和", 4)
    ['世界', '平和']
    """
    if wide(word) <= limit:
        return [word]
    parts, part, used = [], "", 0
    for character in word:
        # The emoji selector makes a narrow sign wide.
        size = 1 if character == "\ufe0f" else get_character_cell_size(character, UNICODE)
        if part and used + size > limit:
            parts.append(part)
            part, used = "", 0
        part += character
        used += size
    return [*parts, part]
