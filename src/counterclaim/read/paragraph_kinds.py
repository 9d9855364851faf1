"""What each paragraph of an article is: headline, heading, list item, live entry, caption, notice or body.

Before quotations and the outline, from the text alone, so that any engine may ask. A paragraph may begin with what is
no part of its sentences: a bullet, a time stamp, a dateline, "UPDATE:". `body` is where its own words begin.
Interviews, transcripts and posts are read by `read.speeches`. What is not plainly anything else is body.
Invariant: one kind for each paragraph, in order; `start <= body <= end`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from counterclaim.model.figure import Figure
from counterclaim.model.happening import Happening
from counterclaim.read.lexicon.french import page_words as french
from counterclaim.read.lexicon.page_words import FLAGS, FURNITURE, NOTICES, TIME_ZONES
from counterclaim.read.lexicon.titles import PORTFOLIO, ROLES
from counterclaim.read.parse import Parse

Placed = TypeVar("Placed", Figure, Happening)

ParagraphKind = Literal[
    "headline", "standfirst", "heading", "item", "entry", "caption", "byline", "signature", "notice", "body"
]
# What a quotation, an interview or a speaker's next paragraph goes on behind.
PASSED_OVER: frozenset[ParagraphKind] = frozenset(["heading", "caption", "notice", "byline"])
# What tells nothing: no statement and no sentence of the outlet's own is read in it.
SILENT: frozenset[ParagraphKind] = frozenset(["notice", "byline", "signature"])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters `start` to `end`; its own words begin at `body`, behind a bullet, a time stamp or a dateline."""

    kind: ParagraphKind
    start: int
    body: int
    end: int


LONGEST_HEADLINE = 25  # words: of 6,000 titles of news articles 99.9 % have at most 24
LONGEST_HEADING = 12  # words
LONGEST_NOTICE = 500  # characters: corrections and captions run to a paragraph, and what is longer is body
LONGEST_PREFIX = 90  # characters that a dateline may have

ZONES = "|".join(sorted(TIME_ZONES, key=lambda zone: (-len(zone), zone)))
BULLET = re.compile(r"(?:[•·▪◦‣●■*▶►–—-]|\d{1,2}[.)]|\([a-z\d]{1,2}\))\s+(?=\S)")
CLOCK = rf"\d{{1,2}}(?:[:.h]\d{{2}})?(?:\s?[ap]\.?m\.?(?!\w))?(?:\s(?:{ZONES}|local time)(?!\w))?"
STAMP = re.compile(
    rf"(?=\d{{1,2}}(?:[:.h]\d{{2}}|\s?[ap]\.?m))(?P<clock>{CLOCK})(?P<mark>\s*[-–—:|]+)?(?P<rest>\s+(?=[A-Z“\"‘«\[])|$)"
)
CAPITALS = r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]*)*"
AGENCY = r"\s*\([A-Z][\w .&/-]{1,30}\)"
CITY = r"[A-Z][\w.'’-]+(?:[ ,]+[A-Z\d][\w.'’-]*){0,6}"
DATELINE = re.compile(
    rf"(?:{CAPITALS}(?:,\s[^()\n–—]{{1,40}}?)?(?:{AGENCY})?|{CITY}{AGENCY}|{AGENCY})"
    r"\s*(?:\s-{1,2}|–|—)\s*(?=[A-Z“\"‘'«\d])"
)
FLAG = re.compile(rf"(?:{'|'.join(sorted(word.upper() for word in FLAGS))})(?: [A-Z]+)?\s*[:—–]\s+(?=\S)")
CAPTION_LABEL = re.compile(r"(?:image|picture|photo|media|video) caption\s*[,:]?\s+", re.IGNORECASE)
# Pages in one language carry furniture in another, so that each is looked for in all.
NOTICE = re.compile("|".join(f"(?:{pattern})" for pattern in (*NOTICES, *french.NOTICES)), re.IGNORECASE)
ALL_FURNITURE = FURNITURE | french.FURNITURE
CREDITED = r"(?:Getty(?: Images)?|AP(?: Photo)?|AFP|Reuters|REUTERS|EPA|Shutterstock|Alamy|Bloomberg|Landov|Photo)"
CREDIT = re.compile(
    rf"(?:\([^()\n]{{0,60}}/\s?[A-Z][^()\n]{{1,40}}\)|\((?:{CREDITED})[^()\n]{{0,40}}\)|[.!?”\"’]\s\([A-Z]{{2,6}}\)|"
    rf"\[[^\[\]\n]{{2,50}}/[^\[\]\n]{{2,40}}\]|\S{{1,30}}\s?/\s?{CREDITED}(?:/{CREDITED})?|"
    r"\s(?:Photo(?:graph)?|Picture|Image|Credit|Illustration)s?(?: by| credit)?\s*:\s*\S[^.!?\n]{1,60})\.?$"
)
WORD = re.compile(r"[^\W_]")
POST = re.compile(r"\(@\w{1,20}\)[^\n.!?]{0,40}$")
SIGNATURE = re.compile(r"(?:[—–-]|--)\s*[^\n—–]{2,60}\s\(@\w{1,20}\)[^\n]{0,40}$")
ENDS_A_SENTENCE = ".!?…:;,"
CLOSING = "\"”’'»›)]"


def find_paragraphs(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Paragraph]:
    """The kind of each paragraph, in order.

    >>> text = "Bridge falls\\n\\nKOLMAR (OPA) - A bridge fell on Monday.\\n\\nRead more: Ten bridges"
    >>> [one.kind for one in find_paragraphs(text, [(0, 12), (14, 53), (55, 77)])]
    ['headline', 'body', 'notice']
    """
    found: list[Paragraph] = []
    for number, (start, end) in enumerate(paragraphs):
        body, kind = _body(text, start, end)
        if kind == "item" and NOTICE.match(text, body, end):
            kind = "notice"
        if kind == "body":
            kind = _kind(text, start, end, [one.kind for one in found[-2:]], number, len(paragraphs))
        found.append(Paragraph(kind, start, body, end))
    return found


def outside_silence(parse: Parse, things: Sequence[Placed]) -> tuple[Placed, ...]:
    """The things whose passage stands in no paragraph that tells nothing: "you have read 3 of 5 articles" counts none.

    Args:
        parse: of the article.
        things: figures or happenings, in any order.
    """
    silent = [(one.start, one.end) for one in find_paragraphs(parse.text, parse.paragraphs) if one.kind in SILENT]
    ends = [end for _, end in silent]

    def tells(thing: Placed) -> bool:
        n = bisect_right(ends, thing.span.start)
        return n == len(silent) or not silent[n][0] <= thing.span.start < silent[n][1]

    return tuple(thing for thing in things if tells(thing)) if silent else tuple(things)


def _body(text: str, start: int, end: int) -> tuple[int, ParagraphKind]:
    """Where the words of a paragraph begin, and its kind where what stands before them tells it."""
    if SIGNATURE.match(text, start, end):
        return start, "signature"
    if not WORD.search(text, start, end):
        return start, "heading"  # * * *
    stamp = STAMP.match(text, start, end)
    if stamp and (stamp["mark"] or stamp["rest"] or stamp.end() == end):
        return (stamp.end() if stamp.end() < end else end), "entry"
    for pattern, kind in PREFIXES:
        match = pattern.match(text, start, min(end, start + LONGEST_PREFIX))
        if match and match.end() < end:
            return match.end(), kind
    return start, "body"


PREFIXES: tuple[tuple[re.Pattern[str], ParagraphKind], ...] = (
    (BULLET, "item"),
    (CAPTION_LABEL, "caption"),
    (FLAG, "body"),
    (DATELINE, "body"),
)


def _kind(text: str, start: int, end: int, before: Sequence[ParagraphKind], number: int, count: int) -> ParagraphKind:
    if end - start > LONGEST_NOTICE:
        return "body"
    words = text[start:end].split()
    if " ".join(words).lower().rstrip(".:!… ") in ALL_FURNITURE or NOTICE.match(text, start, end):
        return "notice"
    if len(words) <= LONGEST_HEADLINE and _is_byline(words):
        return "byline"
    if CREDIT.search(text, start, end):
        return "caption"
    if POST.search(text, start, end):
        return "body"
    if text[start:end].rstrip(CLOSING)[-1:] in ENDS_A_SENTENCE or number + 1 == count:
        return "body"
    opening = all(kind in ("byline", "notice", "caption") for kind in before)
    if opening and number <= len(before) and len(words) <= LONGEST_HEADLINE:
        return "headline"
    if number == 1 and before[-1:] == ["headline"] and len(words) <= 2 * LONGEST_HEADLINE:
        return "standfirst"
    return "heading" if len(words) <= LONGEST_HEADING and text[start].isalnum() else "body"


def _is_byline(words: list[str]) -> bool:
    """Whether a line names its writers: "By Ines Kolt and Tomas Brandl, political editor"."""
    if words[0] not in ("By", "BY", "by", "Par", "PAR") or len(words) == 1 or not words[1][:1].isupper():
        return False
    for word in words[1:]:
        bare = word.strip(",.;|&–—-").lower()
        if (
            bare
            and not word[:1].isupper()
            and not bare[:1].isdigit()
            and bare not in IN_BYLINES
            and bare.rstrip("s") not in ROLES
        ):
            return False
    return words[-1][-1] not in ".!?" or len(words[-1]) == 2


IN_BYLINES = (
    ROLES | PORTFOLIO | french.IN_BYLINES | {"and", "for", "in", "of", "the", "de", "van", "von", "at", "on", "with"}
)
