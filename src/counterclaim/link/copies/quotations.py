"""Which words of an article are somebody else's: inside quotation marks, in a transcript, in a quoted block.

A step of `copies`: two outlets that quote one speech have not copied each other. What was read as a direct quotation
counts, and so do the marks of the text alone, because passages are also looked for where nothing was read. Invariant:
a mark without its partner never makes more than its own paragraph a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Stretch = tuple[int, int]

PARAGRAPH = re.compile(r"[^\n]+")
# Opening marks and what closes each; the straight ones are told by the blanks around them.
CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‟": "”"}
MARK = re.compile("[“”„«»「」『』‟\"]|''|``")
# ‘Single marks’ are apostrophes as well: a stretch opens behind a blank and closes with punctuation; a curved opening
# mark is no apostrophe, so without punctuation the next closing one will do.
_INSIDE = r"(?=\w)[^“”\"‘\n]{12,1500}?"
SINGLE = re.compile(rf"(?<![^\s(—–-])(?:[‘']{_INSIDE}[.,!?…][’'](?!\w)|‘{_INSIDE}’(?!\w))")
# Single marks are looked for in lines of at most so many characters, so that no text takes for ever.
LONGEST_LINE = 20_000
# A line of a transcript: a name in capitals, or Q and A, and a colon.
SPEAKER = re.compile(r"\s*(?:[A-Z][A-Z.’'\- ]{2,40}(?:\([^)\n]{1,40}\))?|[QA]):\s")
# A line that announces whole words of somebody.
ANNOUNCED = re.compile(
    r"\b(?:said|say|says|wrote|writes|reads?|tweeted|statement|letter|text|transcript)\b.{0,80}:\s*$"
)


def find_quoted(text: str) -> list[Stretch]:
    """The stretches of a text that are in quotation marks or a transcript, as characters from and to.

    >>> find_quoted("He said: “No.”")
    [(9, 14)]
    """
    found: list[Stretch] = []
    announced = False
    paragraphs = list(PARAGRAPH.finditer(text))
    for place, paragraph in enumerate(paragraphs):
        start, end = paragraph.span()
        line = paragraph.group()
        following = paragraphs[place + 1].group() if place + 1 < len(paragraphs) else ""
        if announced or SPEAKER.match(line):
            found.append((start, end))
        else:
            found += [(start + a, start + b) for a, b in _marked(line, following)]
            if len(line) <= LONGEST_LINE:
                found += [(start + m.start(), start + m.end()) for m in SINGLE.finditer(line)]
        announced = bool(ANNOUNCED.search(line[-120:]))
    return found


def _marked(line: str, following: str) -> Iterator[Stretch]:
    """What stands between marks in one paragraph.

    A quotation that the paragraph does not close runs to its end where the next paragraph opens with a mark again, as
    long quotations do, or where the whole paragraph is one.
    """
    opened: int | None = None
    closers = ""
    for mark in MARK.finditer(line):
        sign = mark.group()
        opens = _opens(line, mark.start(), mark.end(), sign)
        if opened is None:
            if opens:
                opened, closers = mark.start(), CLOSERS.get(sign, '"”' if sign == '"' else "''”")
        elif mark.start() == opened + 1:
            continue  # a mark that was set twice
        elif sign in closers or (sign in '"”' and not opens):
            yield opened, mark.end()
            opened = None
    if opened is not None and (not line[:opened].strip() or following.lstrip()[:1] in {"“", '"', "„", "«"}):
        yield opened, len(line)


def _opens(line: str, start: int, end: int, sign: str) -> bool:
    """Whether a mark opens a quotation: straight ones do so behind a blank or a bracket, before no blank."""
    if sign in {'"', "''"}:
        before, after = line[start - 1 : start], line[end : end + 1]
        return (not before or before.isspace() or before in "([—–-:") and bool(after) and not after.isspace()
    return sign in CLOSERS or sign == "``"
