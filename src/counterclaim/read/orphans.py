"""Quotations that no cue brought in: whose are they?

After `read.drafts`. A quotation that stands alone goes on with the words before it in its paragraph ("…," she said.
"…"), belongs to whomever the words beside it name (`read.beside_quotations`), or is a part of a speech over paragraphs
(`read.running_quotations`). A quoted paragraph without any of these has no source of its own: it `follows` the
statement in the paragraph before it, or belongs to the person whom that paragraph tells of.
Turns of interviews and posts belong to whom their label names. A few words without a cue are scare quotes.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.read.beside_quotations import (
    before_colon,
    governing,
    in_aside,
    in_words_of,
    inscription,
    named_after,
    signature,
)
from counterclaim.read.drafts import Draft, split
from counterclaim.read.headlines import headline_drafts, interviewee
from counterclaim.read.lists import listed
from counterclaim.read.outline import DASHES, TERMINAL, Outline, Passage
from counterclaim.read.pieces import Piece
from counterclaim.read.quoted_contents import is_title, starts_afresh
from counterclaim.read.running_quotations import part_of_speech, parts_of_speeches, voices_of
from counterclaim.read.sources import phrase

# From four words on a quotation is nearly always somebody's words: in a labelled corpus of political news 92 % of those
# of 4 to 6 words, but 75 % of 2 to 3 and 58 % of single words.
SCARE = 3
# Longer ones too where they stand behind an article in the outlet's own sentence: the “bridge of the north”.
SCARE_PHRASE = 6


def add_orphans(outline: Outline, drafts: list[Draft]) -> list[Draft]:
    """The drafts and those for quotations, turns, posts and headlines that none of them holds."""
    found = [part for draft in drafts for part in _items_apart(outline, draft)]
    found += headline_drafts(outline, found)
    found += [Draft(cue, cue.source, [piece]) for cue, piece in listed(outline)]
    held = _held(outline, found)
    voices = voices_of(outline, found)
    by_paragraph: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.cue is not None and draft.cue.form == "verb":
            by_paragraph.setdefault(outline.paragraph_number(draft.cue.token.i), []).append(draft)
    by_sentence = _by_sentence(outline, drafts)
    parts = parts_of_speeches(outline)
    asked = interviewee(outline)
    for number, passage in enumerate(outline.passages):
        if number in held or passage.first >= passage.last:
            continue
        if passage.speech is not None:
            found += split(outline, _spoken(outline, passage, asked)) if not passage.speech.asks else []
            continue
        running = number in parts
        if not running and _extended(outline, passage, by_sentence.get(outline.bounds(passage.first)[0], [])):
            continue
        orphan = part_of_speech(outline, number, parts, voices) or _orphan(outline, passage, by_paragraph, running)
        if orphan is not None:
            named = orphan.source or orphan.heard
            if named is not None:
                voices[number] = (orphan.cue, named)
            found += split(outline, orphan)
    return found


def _items_apart(outline: Outline, draft: Draft) -> list[Draft]:
    """A draft for each item of a list that one cue brought in."""
    if len(draft.pieces) < 2 or any(outline.kind_at(piece.first) != "item" for piece in draft.pieces):
        return [draft]
    if outline.paragraph_number(draft.pieces[0].first) == outline.paragraph_number(draft.pieces[1].first):
        return [draft]
    return [replace(draft, pieces=[piece]) for piece in draft.pieces]


def _spoken(outline: Outline, passage: Passage, asked: tuple[int, int] | None) -> Draft:
    """A turn of an interview, or a post, by whom its label or signature names."""
    speech = passage.speech
    source = asked if speech is not None and speech.answers else None
    if speech is not None and speech.name is not None:
        source = outline.at_or_after(speech.name[0]), outline.before(speech.name[1])
    elif source is None:
        source = before_colon(outline, passage)
    return Draft(None, source, [Piece(passage.first, passage.last, direct=True)])


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


def _orphan(outline: Outline, passage: Passage, by_paragraph: dict[int, list[Draft]], running: bool) -> Draft | None:
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
        source = before_colon(outline, passage) or signature(outline, passage) or named_after(outline, passage)
        if source is not None:
            return Draft(None, source, [piece])
    cue = inscription(outline, passage)
    if cue is not None:
        return Draft(cue, cue.source, [piece])
    source = in_words_of(outline, passage) or in_aside(outline, passage)
    if source is not None:
        return Draft(None, source, [piece])
    if words <= SCARE and not running:
        return None
    if not alone and is_title(outline, passage):
        return None
    head = outline.at_or_after(outline.kinds[paragraph].body)
    whole = alone and passage.first == head and passage.last == outline.paragraphs[paragraph][1]
    follows = whole
    above = outline.own_paragraph(paragraph - 1, -1)
    if whole and _is_narration(outline, above, by_paragraph):
        source, follows = _told_of_before(outline, above), False
    elif whole:
        source = _written_before(outline, passage, by_paragraph.get(above, []))
    else:
        source = governing(outline, passage)
        if source is None and words <= SCARE_PHRASE and _names_a_thing(outline, passage):
            return None
    return Draft(None, source, [piece], follows=follows)


def _names_a_thing(outline: Outline, passage: Passage) -> bool:
    """Whether quoted words stand for a noun of the outlet's own: the “most beautiful bridge of the north” fell."""
    before = outline.token(passage.first - 1)
    noun = before is not None and (before.pos == "DET" or before.tag in ("PRP$", "POS", "JJ"))
    return noun and not outline.has_verb(passage.first, passage.last)


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
