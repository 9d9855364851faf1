"""Which noun phrases name a news agency or another outlet: by name, by the words in such names, or in general words.

Asked by `read.chains` for everybody through whose hands words may have come. Invariant: only the head of a phrase
counts, so that "documents seen by Reuters" and "a Reuters reporter" name no agency.
"""

from __future__ import annotations

import re
from typing import Literal

from counterclaim.read.lexicon.agencies import (
    AGENCIES,
    AGENCY_WORDS,
    CAPITALS_ONLY,
    GENERAL_MEDIA,
    KINDS_OF_MEDIA,
    MEDIA_OF_A_KIND,
    OUTLET_NAMES,
    OUTLET_WORDS,
)
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token

Medium = Literal["agency", "outlet"]

AGENCY = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, AGENCIES))})(?!\w)", re.IGNORECASE)
NAMED = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, OUTLET_NAMES))})(?!\w)")
# Words of a name before and behind its head: more would take in who works there.
LONGEST_NAME = 8


def is_agency(text: str) -> bool:
    """Whether a passage names a news agency.

    >>> is_agency("the Interfax news agency"), is_agency("the road agency"), is_agency("a spa")
    (True, False, False)
    """
    lower = text.lower()
    if any(word in lower for word in AGENCY_WORDS):
        return True
    return any(match.group().lower() not in CAPITALS_ONLY or match.group().isupper() for match in AGENCY.finditer(text))


def is_outlet(text: str) -> bool:
    """Whether a passage names another outlet, by a known name or by the words in such names.

    >>> is_outlet("the Orvel Times"), is_outlet("CNN"), is_outlet("hard times")
    (True, True, False)
    """
    words = re.findall(r"\w+", text)
    return NAMED.search(text) is not None or any(word.lower() in OUTLET_WORDS and word[:1].isupper() for word in words)


def name_of(outline: Outline, head: Token) -> tuple[int, int]:
    """First and last token of a head with the words of its own name: "the state-run Orvel news agency".

    What hangs behind the name is left out ("the agency in Orvel"), but for "of" inside a name ("Voice of Orvel").
    """
    parse = outline.parse
    first = last = head.i
    for kid in reversed(parse.kids(head)):
        if kid.i < head.i and kid.dep in ("compound", "amod", "det", "poss", "nmod", "nummod", "advmod", "punct"):
            first = max(outline.left[kid.i], head.i - LONGEST_NAME)
    while parse.tokens[first].pos == "PUNCT" and first < head.i:
        first += 1
    for kid in parse.kids(head):
        named = kid.lower == "of" and head.pos == "PROPN" and kid.i == last + 1
        number = kid.dep in ("nummod", "appos") and kid.i == last + 1 and kid.pos in ("NUM", "PROPN")
        if kid.i > head.i and (named or number):
            last = min(outline.right[kid.i], head.i + LONGEST_NAME)
    return first, last


def medium_of(outline: Outline, head: Token) -> Medium | None:
    """What a noun names: an agency, an outlet, or neither."""
    if head.pos not in ("NOUN", "PROPN", "ADJ"):
        return None
    parse = outline.parse
    first, last = name_of(outline, head)
    text = parse.text[parse.tokens[first].start : parse.tokens[last].end]
    owners = [kid for kid in parse.kids(head, "poss") if kid.i < head.i]
    if owners:
        text = parse.text[parse.tokens[min(owners[-1].i + 2, head.i)].start : parse.tokens[last].end]
    if head.pos == "NOUN":
        if head.lemma.lower() in ("agency", "wire", "newswire") and is_agency(text):
            return "agency"
        return "outlet" if _is_general(outline, head) else None
    if is_agency(text):
        return "agency"
    if head.entity == "PERSON" and NAMED.search(text) is None:
        return None
    return "outlet" if is_outlet(text) else None


def _is_general(outline: Outline, head: Token) -> bool:
    """Whether a common noun stands for media: "state media", "the newspaper", "a local station", "the paper"."""
    lemma, kids = head.lemma.lower(), outline.parse.kids(head)
    if lemma in GENERAL_MEDIA or head.lower in GENERAL_MEDIA:
        return True
    before = {kid.lower for kid in kids if kid.i < head.i}
    if lemma in MEDIA_OF_A_KIND and before & KINDS_OF_MEDIA:
        return True
    return head.lower == "paper" and before == {"the"}


def employer_of(outline: Outline, head: Token) -> Token | None:
    """The medium that somebody works for: "CNN's Ada Lorn", "a Reuters reporter"."""
    for kid in outline.parse.kids(head, "poss", "compound", "nmod"):
        if kid.i < head.i and kid.pos == "PROPN" and medium_of(outline, kid) is not None:
            return kid
    return None
