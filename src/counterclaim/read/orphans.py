"""Quotations that no cue brought in: whose are they?

After `read.drafts`. A quotation that stands alone goes on with the words before it in its paragraph ("…," she said.
"…"), belongs to a line that follows ("— the mayor's statement") or to the phrase before a colon. A quoted paragraph
without any of these has no source of its own: it `follows` the statement in the paragraph before it, or belongs to the
person whom that paragraph tells of. One to three words without a cue are scare quotes.
"""

from __future__ import annotations

from counterclaim.read.drafts import Draft, split
from counterclaim.read.outline import DASHES, FINITE, TERMINAL, Outline, Passage
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece
from counterclaim.read.quoted_contents import is_title, starts_afresh
from counterclaim.read.sources import find_source, may_speak, phrase

# From four words on a quotation is nearly always somebody's words: in a labelled corpus of political news 92 % of those
# of 4 to 6 words, but 75 % of 2 to 3 and 58 % of single words.
SCARE = 3


def add_orphans(outline: Outline, drafts: list[Draft]) -> list[Draft]:
    """The drafts and those for quotations that none of them holds."""
    held = _held(outline, drafts)
    by_paragraph: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.cue is not None and draft.cue.form == "verb":
            by_paragraph.setdefault(outline.paragraph_number(draft.cue.token.i), []).append(draft)
    found = list(drafts)
    by_sentence = _by_sentence(outline, drafts)
    for number, passage in enumerate(outline.passages):
        if number in held or passage.first >= passage.last:
            continue
        if _extended(outline, passage, by_sentence.get(outline.bounds(passage.first)[0], [])):
            continue
        orphan = _orphan(outline, passage, by_paragraph)
        if orphan is not None:
            found += split(outline, orphan)
    return found


def _by_sentence(outline: Outline, drafts: list[Draft]) -> dict[int, list[Draft]]:
    """Drafts with a cue, by the first token of the sentence of their cue."""
    found: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.cue is not None:
            found.setdefault(outline.bounds(draft.cue.token.i)[0], []).append(draft)
    return found


def _extended(outline: Outline, passage: Passage, drafts: list[Draft]) -> bool:
    """Whether a quotation goes on with a clause before it (said he saw it, "and that was that"): then it is added."""
    if starts_afresh(outline, passage.first) and outline.bounds(passage.first)[0] == passage.first:
        return False
    before = [draft for draft in drafts if draft.cue is not None and draft.pieces[-1].last < passage.first]
    if not before or any(d.cue is not None and d.pieces[-1].last < d.cue.token.i < passage.first for d in drafts):
        return False
    draft = max(before, key=lambda draft: draft.pieces[-1].last)
    piece = draft.pieces[-1]
    if draft.cue is None or draft.cue.form != "verb" or piece.direct or piece.first < draft.cue.token.i:
        return False
    if passage.first - piece.last > REACH or any(
        token.text in (";", ":") for token in outline.parse.tokens[piece.last + 1 : passage.first]
    ):
        return False
    piece.last = passage.last
    return True


REACH = 14  # tokens between a clause and a quotation that goes on with it


def _held(outline: Outline, drafts: list[Draft]) -> set[int]:
    """Numbers of the quotations that a draft's content holds."""
    held = set()
    for draft in drafts:
        for piece in draft.pieces:
            numbers = {outline.quoted[i] for i in range(piece.first, piece.last + 1)} - {-1}
            if not piece.direct:  # a nested quotation holds only a part of the one around it
                whole = [outline.passages[n] for n in numbers]
                numbers = {
                    n for n, p in zip(numbers, whole, strict=True) if piece.first <= p.first and p.last <= piece.last
                }
            held |= numbers
    return held


def _orphan(outline: Outline, passage: Passage, by_paragraph: dict[int, list[Draft]]) -> Draft | None:
    piece = Piece(passage.first, passage.last, direct=True)
    paragraph = outline.paragraph_number(passage.first)
    words = sum(token.pos != "PUNCT" for token in outline.parse.tokens[passage.first : passage.last + 1])
    alone = starts_afresh(outline, passage.first) and _closes(outline, passage)
    if alone:
        before = [
            d
            for d in by_paragraph.get(paragraph, [])
            if d.cue and d.cue.token.i < passage.first and any(outline.quoted[p.last] >= 0 for p in d.pieces)
        ]
        if before:
            return Draft(before[-1].cue, before[-1].source, [piece])
        source = _before_colon(outline, passage) or _signature(outline, passage)
        if source is not None:
            return Draft(None, source, [piece])
    if words <= SCARE:
        return None
    if not alone and is_title(outline, passage):
        return None
    first, last = outline.paragraphs[paragraph]
    whole = alone and passage.first == first and passage.last == last
    follows = whole
    if whole and _is_narration(outline, paragraph - 1, by_paragraph):
        source, follows = _told_of_before(outline, paragraph - 1), False
    elif whole:
        source = _written_before(outline, passage, by_paragraph.get(paragraph - 1, []))
    else:
        source = _governing(outline, passage)
    return Draft(None, source, [piece], follows=follows)


def _is_narration(outline: Outline, paragraph: int, by_paragraph: dict[int, list[Draft]]) -> bool:
    """Whether a paragraph of more than a headline tells something and quotes nobody."""
    if paragraph < 0 or by_paragraph.get(paragraph):
        return False
    first, last = outline.paragraphs[paragraph]
    finished = last > first and outline.parse.tokens[last].text in TERMINAL
    return finished and all(outline.quoted[i] < 0 for i in range(first, last + 1))


def _told_of_before(outline: Outline, paragraph: int) -> tuple[int, int] | None:
    """Whom the last sentence before a quoted paragraph tells of: "X described the night." and then the quotation."""
    first, last = outline.bounds(outline.paragraphs[paragraph][1])
    root = next((token for token in outline.parse.tokens[first : last + 1] if token.head == token.i), None)
    if root is None or root.pos not in ("VERB", "AUX"):
        return None
    subject = next((kid for kid in outline.parse.kids(root, "nsubj") if kid.i < root.i), None)
    if subject is None or not (subject.entity == "PERSON" or subject.lower in ("he", "she")):
        return None
    return phrase(outline, subject)


def _governing(outline: Outline, passage: Passage) -> tuple[int, int] | None:
    """Who does what the quotation describes ("the bishop ended on “a word of hope for all”"): the words are theirs."""
    tokens = outline.parse.tokens
    inside = tokens[passage.first : passage.last + 1]
    for token in inside:  # the leaders "expressed concern": the quotation holds the verb, its subject stands before it
        for kid in outline.parse.kids(token, "nsubj"):
            if kid.i < passage.first and may_speak(kid):
                return phrase(outline, kid)
    root = next((token for token in inside if not passage.first <= token.head <= passage.last), None)
    up = outline.parse.head(root) if root is not None else None
    for _ in range(CLIMB):
        if up is None or up.pos in ("VERB", "AUX") or up.head == up.i:
            break
        up = outline.parse.head(up)
    if up is None or up.pos not in ("VERB", "AUX") or passage.first <= up.i <= passage.last:
        return None
    subject = find_source(outline, up)
    if subject is None or not may_speak(subject) or subject.lower in ("i", "you", "it", "that", "this"):
        return None
    first, last = phrase(outline, subject)
    return (first, last) if last < passage.first or first > passage.last else None


CLIMB = 6  # heads between a quotation and the verb of its clause

WRITTEN = frozenset(["statement", "tweet", "post", "letter", "memo", "email", "e-mail", "release", "message"])


def _written_before(outline: Outline, passage: Passage, before: list[Draft]) -> tuple[int, int] | None:
    """Whose written words a quoted paragraph goes on with: "… said in a statement." and then the statement."""
    if not before or before[-1].cue is None:
        return None
    cue = before[-1].cue
    for prep in outline.parse.kids(cue.token, "prep"):
        if any(noun.lemma in WRITTEN for noun in outline.parse.kids(prep, "pobj")):
            return before[-1].source
    return before[-1].source if cue.lemma == "tweet" else None


def _closes(outline: Outline, passage: Passage) -> bool:
    """Whether a quotation ends a sentence."""
    after = outline.token(passage.last + 1)
    if after is None or outline.paragraph_number(after.i) != outline.paragraph_number(passage.last):
        return True
    inner = outline.lower(passage.last - 1)
    return after.text in TERMINAL or inner in TERMINAL or after.text in DASHES


def _before_colon(outline: Outline, passage: Passage) -> tuple[int, int] | None:
    """Whose words follow a colon: the subject of the sentence before it, or the whole phrase where it has no verb."""
    colon = passage.first - 1
    if outline.lower(colon) != ":" or outline.quoted[colon] >= 0:
        return None
    paragraph = outline.paragraph_number(colon)
    first, _ = outline.bounds(colon)
    words = outline.parse.tokens[first:colon]
    verb = next((token for token in words if token.tag in FINITE and token.pos in ("VERB", "AUX")), None)
    if verb is not None:
        subject = find_source(outline, verb)
        return phrase(outline, subject) if subject is not None and subject.i < colon else None
    if words and len(words) <= 8 and first == outline.paragraphs[paragraph][0] and _names(words):
        return first, colon - 1
    return None


def _names(words: list[Token]) -> bool:
    named = words[-1].text[:1].isupper() and len(words) <= 4
    return named or words[-1].pos == "PROPN" or any(token.entity in ("PERSON", "ORG") for token in words)


SIGNATURE = 12  # tokens that a line such as "— the mayor's statement" may have


def _signature(outline: Outline, passage: Passage) -> tuple[int, int] | None:
    """The name in a line with a dash after a quotation, in its paragraph or the next."""
    dash = passage.last + 1
    mark = outline.token(dash)
    if mark is None or mark.text not in DASHES:
        return None
    paragraph = outline.paragraph_number(dash)
    end = min(outline.paragraphs[paragraph][1], dash + SIGNATURE + 1)
    if end - dash > SIGNATURE or end == dash:
        return None
    words = outline.parse.tokens[dash + 1 : end + 1]
    if any(token.tag in FINITE for token in words):
        return None
    stop = len(words)
    for n, token in enumerate(words):
        if token.tag == "POS" or (token.text == "," and n):
            stop = n
            break
    while stop and words[stop - 1].pos == "PUNCT" and words[stop - 1].text not in (")", "]"):
        stop -= 1
    return (words[0].i, words[stop - 1].i) if stop else None
