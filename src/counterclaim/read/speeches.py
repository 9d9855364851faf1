"""Somebody's words that stand without quotation marks: turns of an interview or transcript, signed posts, and a
paragraph set off behind "She continued:".

After paragraph kinds, before the outline, which treats them as quotations without marks. From the text alone. A label
("BRANDL:", "Reporter:", "A:") makes a turn only where the article has several, and where they are spoken: somebody
asks, or says "I", "we" or "you". A post is the paragraph, or the words in it, before "— Name (@handle) date"; words
that name its author are the article's own and make none.
Invariant: speeches stand in order and do not overlap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from counterclaim.read.lexicon.page_words import ANSWERERS, ASKERS, NO_SPEAKERS
from counterclaim.read.lexicon.titles import HONORIFICS, ROLES
from counterclaim.read.paragraph_kinds import PASSED_OVER, Paragraph


@dataclass(frozen=True, slots=True)
class Speech:
    """Characters `start` to `end` are said by whoever is named at `name`; `label` begins where the label does.

    `asks`: it is a question put to somebody. `answers`: an answer under "A:", by whoever is interviewed.
    """

    label: int
    start: int
    end: int
    paragraph: int
    name: tuple[int, int] | None
    asks: bool = False
    answers: bool = False


NAME = r"[A-Z][\w.'’-]*"
PARTICLES = "of|the|de|del|van|von|der|al|bin|for"
LABEL = re.compile(
    rf"(?P<name>{NAME}(?:,? (?:{NAME}|{PARTICLES}|\d{{1,2}})){{0,6}})(?:\s*\([^()\n]{{1,40}}\))?\s*:\s+(?=\S)"
)
LETTER = re.compile(r"(?P<name>Q|A|Question|Answer|QUESTION|ANSWER)\s*[.:)]\s+(?=\S)")
INLINE = re.compile(r"(?<=[.?!”\"’]\s)(?P<name>Q|A)\s*:\s+(?=\S)")
SPOKEN = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b|\?")
HANDLE = re.compile(r"(?:[—–]|--|(?<=\s)-)\s*(?P<name>[^\n—–@()]{2,60}?)\s+\(@\w{1,20}\)[^\n.!?]{0,40}$")
LINKS = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\S+|#\w+(?=\s*$)))+\s*$")
SKIP = re.compile(r"Skip (?:Twitter|X) post (?:\d )?by @\w+\s+")
LONGEST_PAUSE = 6  # paragraphs between two turns that still belong to the first
LEAST_POST = 2  # words
LONGEST_LINKS = 400  # characters of addresses and tags at the end of a post


def find_speeches(text: str, kinds: Sequence[Paragraph]) -> list[Speech]:
    """Turns and posts, in the order of the text.

    >>> text = "Q: Did you know?\\nA: I did not."
    >>> kinds = [Paragraph("body", 0, 0, 16), Paragraph("body", 17, 17, 30)]
    >>> [(text[one.start : one.end], one.asks) for one in find_speeches(text, kinds)]
    [('Did you know?', True), ('I did not.', False)]
    """
    turns = _turns(text, kinds)
    posts = _posts(text, kinds, {turn.paragraph for turn in turns})
    blocks = _blocks(text, kinds, {speech.paragraph for speech in (*turns, *posts)})
    return sorted([*turns, *posts, *blocks], key=lambda speech: speech.start)


def _turns(text: str, kinds: Sequence[Paragraph]) -> list[Speech]:
    labels: list[tuple[int, re.Match[str]]] = []
    for number, paragraph in enumerate(kinds):
        if paragraph.kind in PASSED_OVER and paragraph.kind != "heading":
            continue
        match = LETTER.match(text, paragraph.body, paragraph.end) or LABEL.match(text, paragraph.body, paragraph.end)
        if match and _may_speak(match["name"]) and not text[match.end() : paragraph.end].isupper():
            labels.append((number, match))
            labels += [(number, more) for more in INLINE.finditer(text, match.end(), paragraph.end)]
    if not _is_talk(text, kinds, labels):
        return []
    names = {_last(match["name"]).lower() for _, match in labels}
    found: list[Speech] = []
    for n, (number, match) in enumerate(labels):
        following = labels[n + 1] if n + 1 < len(labels) else None
        same = following is not None and following[0] == number
        end = following[1].start() if following is not None and same else kinds[number].end
        turn = _turn(text, number, match, end)
        found.append(turn)
        if following is not None and not same and following[0] - number <= LONGEST_PAUSE:
            between = [k for k in range(number + 1, following[0]) if kinds[k].kind in ("body", "item")]
            found += _going_on(text, kinds, turn, between, names)
    return found


def _going_on(text: str, kinds: Sequence[Paragraph], turn: Speech, between: list[int], names: set[str]) -> list[Speech]:
    """Paragraphs between two turns that go on with the first: not behind a quoted one, none that tells of a speaker.

    A paragraph that only asks is put by whoever interviews, and nothing after it goes on.
    """
    found: list[Speech] = []
    if text[turn.start] in OPENING:
        return found
    for k in between:
        start, end = kinds[k].body, kinds[k].end
        words = text[start:end]
        named = not turn.answers and not names.isdisjoint(re.findall(r"[\w’'-]+", words.lower()))
        if named or QUOTED_LABEL.search(words):
            break
        asks = turn.asks or _only_asks(words)
        found.append(Speech(start, start, end, k, turn.name, asks, turn.answers))
        if asks and not turn.asks:
            break
    return found


OPENING = "\"“„«‘'"
QUOTED_LABEL = re.compile(r":\s[\"“]")


def _only_asks(words: str) -> bool:
    return words.endswith("?") and not re.search(r"[.!](?:\s|$)", words)


def _turn(text: str, number: int, match: re.Match[str], end: int) -> Speech:
    while end > match.end() and text[end - 1].isspace():
        end -= 1
    name = match["name"].lower()
    words = text[match.end() : end]
    asks = name in ASKERS or _only_asks(words)
    answers = name in ANSWERERS
    named = (match.start("name"), match.start("name") + len(match["name"].split(",")[0]))
    return Speech(match.start(), match.end(), end, number, None if answers else named, asks, answers)


def _last(name: str) -> str:
    """The last word of a name, without what it is said to be: "DAVID GREENE, HOST" is Greene."""
    return name.split(",")[0].split()[-1]


def _may_speak(name: str) -> bool:
    words = [word.strip(".,").lower() for word in name.split()]
    return not any(word in NO_SPEAKERS for word in words)


def _is_talk(text: str, kinds: Sequence[Paragraph], labels: list[tuple[int, re.Match[str]]]) -> bool:
    """Whether labels are those of an interview or transcript and not of a table, a cast or a list."""
    names = [match["name"] for _, match in labels]
    lower = {name.lower() for name in names}
    if lower & ANSWERERS or lower & {"q", "question"}:
        return bool(lower & ANSWERERS and lower & {"q", "question"})
    if len(names) < 2:
        return False
    spoken = sum(SPOKEN.search(text, match.end(), kinds[number].end) is not None for number, match in labels)
    if 2 * spoken < len(names):
        return False
    asked = bool(lower & ASKERS)
    titled = sum(_titled(name) for name in names) * 2 >= len(names)
    repeated = len(set(names)) < len(names) and len(set(names)) > 1
    return asked or titled or repeated


def _titled(name: str) -> bool:
    words = [word.strip(".,").lower() for word in name.split()]
    return len(words) > 1 and any(word in HONORIFICS or word in ROLES for word in words)


def _posts(text: str, kinds: Sequence[Paragraph], taken: set[int]) -> list[Speech]:
    found = []
    for number, paragraph in enumerate(kinds):
        match = HANDLE.search(text, paragraph.start, paragraph.end)
        if match is None:
            continue
        home, start, end = number, paragraph.body, match.start()
        if end <= start:
            home = number - 1
            if home < 0 or home in taken or kinds[home].kind not in ("body", "item", "heading", "headline"):
                continue
            start, end = kinds[home].start, kinds[home].end
        end = start + len(text[start:end].rstrip())
        links = LINKS.search(text, max(start, end - LONGEST_LINKS), end)
        end = start + len(text[start : links.start() if links else end].rstrip())
        skip = SKIP.match(text, start, end)
        start = skip.end() if skip else start
        introduced = home == number and _tells_of(match["name"], text[start:end])
        if len(text[start:end].split()) >= LEAST_POST and not introduced:
            found.append(Speech(start, start, end, home, match.span("name")))
    return found


def _tells_of(name: str, words: str) -> bool:
    """Whether the outlet brings a post in, in its paragraph: "Hale wrote on Friday. …"; an agency may name itself."""
    own = re.escape(_last(name.strip() or "-"))
    return re.search(rf"\b{own}\b[^.!?\n]{{0,80}}\b(?:(?:{SAYS}|responded)\b(?!\sto)|took\sto\b)", words) is not None


SAYS = r"said|says|wrote|writes|added|adds|continued|continues|tweeted|posted|explained|explains|replied|stated|read"
BRINGS_IN = re.compile(rf"\b(?:{SAYS}|responded|declared|concluded|recalled|reads)\b[^.!?:\n]{{0,80}}:$")
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
LONGEST_LEAD = 120  # characters before the colon in which the verb stands


def _blocks(text: str, kinds: Sequence[Paragraph], taken: set[int]) -> list[Speech]:
    """Paragraphs that a page sets off as somebody's words, without marks: behind a colon, and told in the first person.

    >>> text = "The mayor continued:\\n\\nWe want a wall. I said so."
    >>> kinds = [Paragraph("body", 0, 0, 20), Paragraph("body", 22, 22, 48)]
    >>> [text[one.start : one.end] for one in find_speeches(text, kinds)]
    ['We want a wall. I said so.']
    """
    found = []
    for number, (lead, block) in enumerate(pairwise(kinds), 1):
        words = text[block.body : block.end]
        if lead.kind != "body" or block.kind != "body" or number in taken or not words or text[lead.end - 1] != ":":
            continue
        if any(mark in words for mark in MARKED) or not FIRST_PERSON.search(words):
            continue
        if BRINGS_IN.search(text[max(lead.start, lead.end - LONGEST_LEAD) : lead.end]):
            found.append(Speech(block.body, block.body, block.end, number, None))
    return found


MARKED = '"“”„«»'
