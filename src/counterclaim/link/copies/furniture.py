"""Lines and phrases that stand in many articles without anybody having copied: page furniture and newsroom formulas.

A step of `copies`. Furniture is a matter of whole lines (a call to sign up, a caption, a note on who helped); a formula
is a matter of its own words and goes on being part of a passage around it. Invariant: told from one text alone.
"""

from __future__ import annotations

import re

from counterclaim.link.words.furniture import FORMULAS, FURNITURE

Stretch = tuple[int, int]

_SIGNS = tuple((needle, re.compile(pattern, re.IGNORECASE)) for needle, pattern in FURNITURE)
_PHRASES = tuple((needle, re.compile(pattern, re.IGNORECASE)) for needle, pattern in FORMULAS)

# What ends a sentence or line: "… he said. Sign up for our newsletter" is half furniture.
SENTENCE_END = re.compile(r"\n|[.!?…][^\w\s]*\s")
# How many characters of a line are looked at on either side of a sign.
FARTHEST = 300


def find_furniture(text: str) -> list[Stretch]:
    """The stretches of a text that say nothing of where its words come from, as characters from and to.

    >>> find_furniture("The dam broke. Sign up for our newsletter!")
    [(15, 42)]
    """
    small = text.lower()
    found = [
        _sentence_around(text, sign.start(), sign.end())
        for needle, pattern in _SIGNS
        if needle in small
        for sign in pattern.finditer(text)
    ]
    found += [match.span() for needle, pattern in _PHRASES if needle in small for match in pattern.finditer(text)]
    return sorted(set(found))


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence or line around a sign, as far as `FARTHEST` to both sides."""
    before, behind = text[max(start - FARTHEST, 0) : start], text[end : end + FARTHEST]
    breaks = [match.end() for match in SENTENCE_END.finditer(before)]
    first = start - len(before) + breaks[-1] if breaks else start - len(before)
    following = SENTENCE_END.search(behind)
    return first, end + (following.start() + 1 if following else len(behind))
