"""Quotation marks as they stand in a text, and what matching them gives.

Nouns of `read.quotations` and `read.single_quotations`. Invariant: a mark knows the characters beside it, and blanks
stand in for them at the edges of its paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MARK = re.compile(r"``|''|‘‘|’’|[\"“”„‟«»‹›＂‘’‚‛'`]")
OPENS_DOUBLE = frozenset(["“", "„", "‟", "«", "‹", "``", "‘‘"])
CLOSES_DOUBLE = frozenset(["”", "»", "›", "’’"])
EITHER_DOUBLE = frozenset(['"', "＂", "''"])
DOUBLE = OPENS_DOUBLE | CLOSES_DOUBLE | EITHER_DOUBLE
GERMAN = {"»": "«", "›": "‹"}  # »so« and ›so‹: the closing French mark opens
BEFORE_AN_OPENING = frozenset(" \t\u00a0([{<—–-/\u2009\u202f")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Characters `start` to `end`, marks included. `runs_on`: the next paragraph goes on with the same words."""

    start: int
    end: int
    paragraph: int
    nested: bool = False
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A mark without its partner: `start` is where it stands or what it opens, `end` as far as it may reach."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark with its neighbours, blanks at the edges of its paragraph."""

    kind: str
    start: int
    end: int
    before: str
    after: str

    @property
    def may_open(self) -> bool:
        """Stands where an opening mark stands: after a blank, bracket or opening mark, before a word."""
        return (self.before in BEFORE_AN_OPENING or self.before in "“„«‹‘‚") and not self.after.isspace()

    @property
    def may_close(self) -> bool:
        """Stands where a closing mark stands: directly after something, not inside a word."""
        return not self.before.isspace() and not self.after.isalnum()

    @property
    def stands_free(self) -> bool:
        """Has blanks on both sides, so that nothing tells whether it opens or closes."""
        return self.before.isspace() and self.after.isspace()


@dataclass(frozen=True, slots=True)
class Stretch:
    """One paragraph with its number, and the first character of the one that goes on after it (a blank at the end)."""

    number: int
    start: int
    end: int
    following: str


def marks_between(text: str, start: int, end: int) -> list[Mark]:
    """Every mark that may be a quotation mark between two characters of a paragraph, in order."""
    found = []
    for match in MARK.finditer(text, start, end):
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        found.append(Mark(match.group(), match.start(), match.end(), before, after))
    return found
