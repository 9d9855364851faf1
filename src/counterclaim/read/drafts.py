"""Statements in tokens: which candidates hold, what of them is nested, and how long quotations are cut.

Between `read.cues`/`read.contents` and `read.statements`. Only the innermost of nested attributions is kept, as a
reader would name the source; what lies around it becomes a link of its chain. Where somebody tells what another said
(`read.levels`), both are kept.
Invariant: no quotation belongs to two drafts unless one of them holds it inside a longer clause.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from counterclaim.read.clause_contents import shares_speaker
from counterclaim.read.contents import find_content
from counterclaim.read.cue import Cue
from counterclaim.read.levels import is_second_level
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.outline import MARKS, TERMINAL, Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece


@dataclass(slots=True)
class Draft:
    """A statement before it gets its spans.

    `via`: the cue around it ("…, the agency reported"); `told`: the cue that led to it ("told the agency that she
    believed …"); `follows`: a quotation that goes on with the words before it; `heard`: whom another
    paragraph of a running quotation names as its speaker.
    """

    cue: Cue | None
    source: tuple[int, int] | None
    pieces: list[Piece]
    via: Cue | None = None
    told: Cue | None = None
    follows: bool = False
    heard: tuple[int, int] | None = None


def make_drafts(outline: Outline, cues: list[Cue]) -> list[Draft]:
    """One draft for each candidate that brings something in, cut at sentences, without repeats."""
    drafts: list[Draft] = []
    taken: set[int] = set()
    for cue in cues:
        if outline.silent[cue.token.i]:
            continue  # "Read more: Minister says …"
        pieces = [
            piece for piece in find_content(outline, cue) if not (piece.direct and _passages(outline, piece) & taken)
        ]
        if not pieces:
            continue
        for piece in pieces:
            if piece.direct:
                taken |= _passages(outline, piece)
        drafts.append(Draft(cue, cue.source, pieces))
    drafts = _without_asides(outline, _innermost(outline, drafts))
    return [part for draft in drafts for part in split(outline, draft)]


def _passages(outline: Outline, piece: Piece) -> set[int]:
    return {outline.quoted[i] for i in (piece.first, piece.last) if outline.quoted[i] >= 0}


def _innermost(outline: Outline, drafts: list[Draft]) -> list[Draft]:
    """Sort out nesting: "A said she believed P" is A's P; "A denied P, the agency reported" A's, by the agency."""
    by_token = {draft.cue.token.i: draft for draft in drafts if draft.cue is not None}
    dropped: set[int] = set()
    for draft in drafts:
        cue = draft.cue
        if cue is not None and cue.form in ("according", "hearsay"):
            inner = by_token.get(_clause_of(outline, cue))
            if inner is not None and inner is not draft:
                inner.via = cue if cue.form == "according" else inner.via
                dropped.add(cue.token.i)
            continue
        if cue is None or cue.form != "verb" or outline.quoted[cue.token.i] >= 0:
            continue
        outer = _around(outline, cue.token, by_token)
        if outer is None or outer.cue is None or outer.cue.token.i in dropped:
            continue
        if shares_speaker(outline, cue.token, outer.cue):
            draft.source = cue.source = outer.source
            continue
        if _behind(cue, outer):
            continue
        if outer.cue.token.i < cue.token.i and outer.pieces[0].first > outer.cue.token.i:
            thinks = cue.lemma in lexicon.THINKING and cue.source_head is not None and cue.source_head.pos == "PRON"
            if thinks and cue.token.dep == "conj":
                dropped.add(cue.token.i)  # "told them that they saw him and believed …": more was told than a belief
            elif thinks:
                draft.source, draft.told = outer.source, outer.cue
                dropped.add(outer.cue.token.i)
            elif is_second_level(outline, cue, draft.pieces, outer.cue, outer.pieces):
                draft.via = outer.cue
            elif cue.token.pos in ("VERB", "AUX"):
                dropped.add(cue.token.i)
        elif outer.pieces[0].first <= cue.first <= outer.pieces[-1].last and is_unsigned(outline, cue):
            dropped.add(cue.token.i)
        elif outer.pieces[0].first <= cue.first <= outer.pieces[-1].last:
            draft.via = outer.cue
            dropped.add(outer.cue.token.i)
    return [draft for draft in drafts if draft.cue is None or draft.cue.token.i not in dropped]


def is_unsigned(outline: Outline, cue: Cue) -> bool:
    """Whether a paper speaks that is nobody's: "New figures put it at 40, the ministry said" is the ministry's."""
    head = cue.source_head
    if head is None or cue.source is None or head.lemma.lower() not in lexicon.FINDINGS:
        return False
    named = any(word.pos == "PROPN" for word in outline.parse.tokens[cue.source[0] : cue.source[1] + 1])
    return not named and not outline.parse.kids(head, "poss", "prep")


def _behind(cue: Cue, outer: Draft) -> bool:
    """Whether a cue stands behind all that another brings in: what it brings in is said besides."""
    return outer.cue is not None and outer.cue.token.i < cue.token.i and outer.pieces[-1].last < cue.first


def _without_asides(outline: Outline, drafts: list[Draft]) -> list[Draft]:
    """Leave out what a speaker thinks or names inside their own words: "…, when he believes it", "what he called X"."""
    found: list[Draft] = []
    reach, owner = -1, -1
    for draft in drafts:
        cue = draft.cue
        if cue is not None and cue.token.i <= reach and cue.token.i != owner and _aside(outline, cue):
            continue
        found.append(draft)
        last = draft.pieces[-1].last
        if cue is not None and cue.form == "verb" and draft.pieces[0].first > cue.token.i and last > reach:
            reach, owner = last, cue.token.i
    return found


def _aside(outline: Outline, cue: Cue) -> bool:
    if cue.source_head is None or cue.source_head.pos != "PRON" or cue.form != "verb":
        return False
    what = any(kid.lower == "what" for kid in outline.parse.kids(cue.token, "dobj"))
    return cue.lemma in lexicon.THINKING or (cue.lemma in lexicon.NAMING and what)


def _clause_of(outline: Outline, cue: Cue) -> int:
    """The verb that "according to" or "reportedly" belongs to."""
    for up in outline.parse.ancestors(cue.token):
        if up.pos in ("VERB", "AUX"):
            return up.i
    return -1


def _around(outline: Outline, token: Token, by_token: dict[int, Draft]) -> Draft | None:
    """The draft whose content has this verb for its main verb, or for one coordinate with it."""
    for _ in range(4):
        if token.dep not in ("ccomp", "conj", "xcomp", "parataxis"):
            return None
        up = outline.parse.head(token)
        if token.dep == "conj":
            if up.i in by_token:
                return None  # a second cue of the same speaker
        elif up.i in by_token:
            return by_token[up.i]
        token = up
    return None


# --- sentences --------------------------------------------------------------------------

SHORT = 4  # words: a shorter sentence of a quotation stays with its neighbour
# A quotation of one or two sentences is cut into them; the sentences of a longer one are packed up to this many words.
# Tried on five labelled stories (mean F1 of contents): every sentence by itself 0.905, at least 8 words 0.921, at
# least 12 0.938, never cut 0.940, packed up to 25 words 0.929, 35 0.936, 45 0.945, 58 0.947. Taken: the smallest near
# the top, as a long passage is hard to compare. After a change rerun the scorer of attributed statements.
PACKED = 45


def split(outline: Outline, draft: Draft) -> list[Draft]:
    """One draft for each quoted sentence, each half of a quotation, and each side of "that …, but that …"."""
    if not any(piece.direct for piece in draft.pieces):
        if len(draft.pieces) > 1:
            return [draft]
        return [replace(draft, pieces=[half]) for half in _halves(outline, draft.pieces[0])]
    if _broken(outline, draft.pieces):
        return [draft]
    parts = []
    for piece in draft.pieces:
        cuts = sentences(outline, piece) if piece.direct else [piece]
        parts += [replace(draft, pieces=[cut]) for cut in cuts]
    return parts


def _broken(outline: Outline, pieces: list[Piece]) -> bool:
    """Whether a cue breaks a sentence in two: "The bridge," she said, "is safe." Then its halves stay together."""
    if len(pieces) != 2:
        return False
    tokens, (left, right) = outline.parse.tokens, pieces
    word = next((token for token in tokens[right.first : right.last + 1] if token.text not in MARKS), None)
    return word is not None and word.text[:1].islower() and not _ends_sentence(outline, left.last)


def _halves(outline: Outline, piece: Piece) -> list[Piece]:
    """The two claims of "that this was so but that the other was not"; others whole."""
    tokens = outline.parse.tokens
    for i in range(piece.first + LEAST_HALF, piece.last - LEAST_HALF):
        if tokens[i].lower == "but" and tokens[i + 1].lower == "that" and outline.quoted[i] < 0:
            last = i - 1 if tokens[i - 1].text != "," else i - 2
            return [replace(piece, last=last), replace(piece, first=i + 1, clause=-1)]
    return [piece]


LEAST_HALF = 3  # tokens


def sentences(outline: Outline, piece: Piece) -> list[Piece]:
    """The sentences of a quotation, or packs of them."""
    tokens = outline.parse.tokens
    starts = [piece.first]
    starts += [
        i
        for i in range(piece.first + 1, piece.last)
        if tokens[i].sentence != tokens[i - 1].sentence
        and _ends_sentence(outline, i - 1)
        and not _in_nested(outline, i)
    ]
    found: list[Piece] = []
    few = len(starts) <= 2
    for n, start in enumerate(starts):
        last = starts[n + 1] - 1 if n + 1 < len(starts) else piece.last
        short = min(_words(outline, start, last), _words(outline, found[-1].first, found[-1].last) if found else SHORT)
        if found and (short < SHORT if few else _words(outline, found[-1].first, last) <= PACKED):
            found[-1].last = last
        else:
            found.append(Piece(start, last, direct=True))
    return found


def _ends_sentence(outline: Outline, i: int) -> bool:
    while i > 0 and outline.parse.tokens[i].text in MARKS:
        i -= 1
    return outline.parse.tokens[i].text in TERMINAL


def _in_nested(outline: Outline, i: int) -> bool:
    return any(passage.first < i <= passage.last for passage in outline.nested_at(i))


def _words(outline: Outline, first: int, last: int) -> int:
    return sum(token.pos != "PUNCT" for token in outline.parse.tokens[first : last + 1])
