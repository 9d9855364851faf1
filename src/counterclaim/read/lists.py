"""Lists that a line with a colon brings in: "The ministry said:" and then a line for each claim.

Asked by `read.quoted_contents` for a cue, and by `read.orphans` for a noun ("made three demands:"). Invariant: an item
is the words of one paragraph of kind "item", without its bullet.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import Outline
from counterclaim.read.pieces import Piece, make_piece
from counterclaim.read.sources import find_source, may_speak, phrase

MOST_ITEMS = 40
FAR = 16  # tokens between a cue and the colon: "told reporters at a briefing on Monday:"
# What may be made, set or listed one by one, beside the nouns that name an act of speech.
LISTED = lexicon.NOUNS | word_set("condition request question point objection")
MAKING = word_set("make list set issue give offer outline name present raise publish put draw have repeat")


def items_after(outline: Outline, cue: Cue) -> list[Piece]:
    """The items that a cue with a colon at the end of its paragraph brings in; none where they tell nothing."""
    after = cue.last if cue.source is None else max(cue.last, cue.source[1])
    number = outline.paragraph_number(cue.last)
    end = outline.paragraphs[number][1]
    if end - after > FAR or outline.lower(end) != ":" or cue.token.tag == "VBG":
        return []
    if outline.has_verb(after + 1, end):
        return []
    return [piece for piece in _items(outline, number) if outline.has_verb(piece.first, piece.last)]


def listed(outline: Outline) -> list[tuple[Cue, Piece]]:
    """Each item of what somebody lists, with its cue: "The union made three demands:" and a line for each."""
    found: list[tuple[Cue, Piece]] = []
    for number, kind in enumerate(outline.kinds[1:]):
        if kind.kind != "item" or outline.kinds[number].kind == "item":
            continue
        first, last = outline.paragraphs[number]
        if outline.lower(last) != ":" or last <= first:
            continue
        cue = _listing(outline, outline.bounds(last)[0], last)
        if cue is not None:
            found += [(cue, piece) for piece in _items(outline, number)]
    return found


def _items(outline: Outline, number: int) -> list[Piece]:
    """The items that follow a paragraph; none of what is quoted or spoken, which is read as that."""
    pieces: list[Piece] = []
    for k in range(number + 1, min(number + 1 + MOST_ITEMS, len(outline.kinds))):
        if outline.kinds[k].kind != "item":
            break
        first, last = outline.at_or_after(outline.kinds[k].body), outline.paragraphs[k][1]
        if first <= last and outline.quoted[first] < 0:
            pieces += make_piece(outline, first, last)
    return pieces


def _listing(outline: Outline, first: int, colon: int) -> Cue | None:
    """The noun that names what is listed, if somebody makes or has it."""
    for token in outline.parse.tokens[max(first, colon - FAR) : colon]:
        if token.lemma not in LISTED or token.tag != "NNS" or outline.quoted[token.i] >= 0:
            continue
        up = outline.parse.head(token)
        subject = next(iter(outline.parse.kids(token, "poss")), None)
        if subject is None and token.dep == "dobj" and up.lemma in MAKING:
            subject = find_source(outline, up)
        if subject is not None and may_speak(subject):
            return Cue(token, token.i, token.i, "noun", token.lemma, phrase(outline, subject), subject)
    return None
