"""What a cue brings in: the tokens that are said.

Called by `read.drafts` for each candidate of `read.cues`. A quotation beside the cue comes first, then the clause
that the verb governs, then infinitive, person and infinitive, preposition, object, and last the clause before "…, X
said".
Invariant: no content without a cue's own words around it; the cue itself is never part of it.
"""

from __future__ import annotations

from counterclaim.read.clause_contents import clause_after, clause_before, cut_at_cues, loose_clause
from counterclaim.read.complements import infinitive, number_alone, object_phrase, order, preposition, silence
from counterclaim.read.cue import Cue
from counterclaim.read.denied_clauses import denied_before
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.outline import DASHES, Outline
from counterclaim.read.pieces import Piece, make_piece, sentence_end
from counterclaim.read.quoted_contents import quoted


def find_content(outline: Outline, cue: Cue) -> list[Piece]:
    """The pieces that a cue brings in, in order; none where nothing is said."""
    if cue.form == "verb":
        return _verb_content(outline, cue)
    if cue.form == "beside":
        return quoted(outline, cue)
    if cue.form == "passive":
        return _passive_content(outline, cue)
    if cue.form == "according":
        return _according_content(outline, cue)
    if cue.form == "hearsay":
        return _hearsay_content(outline, cue)
    for kid in outline.parse.kids(cue.token, "acl", "ccomp", "relcl"):
        if kid.i > cue.token.i and cue.lemma not in lexicon.CALLS:
            return make_piece(outline, outline.left[kid.i], outline.right[kid.i], kid.i)
    return _called_for(outline, cue) if cue.lemma in lexicon.CALLS else []


def _called_for(outline: Outline, cue: Cue) -> list[Piece]:
    """What somebody's call is for: "federal officers to leave the city"."""
    parse = outline.parse
    for kid in parse.kids(cue.token, "prep", "acl"):
        if outline.left[kid.i] != cue.token.i + 1:
            continue
        last = outline.right[kid.i]
        verb = next((up for up in parse.tokens[last + 1 : last + 4] if up.tag == "VB"), None)
        if verb is not None and outline.lower(last + 1) == "to":
            last = max(last, outline.right[verb.i])
        return make_piece(outline, cue.token.i + 2, cut_at_cues(outline, cue, kid.i, last))
    return []


def _verb_content(outline: Outline, cue: Cue) -> list[Piece]:
    if cue.lemma in lexicon.QUOTING:
        pieces = quoted(outline, cue)
        if pieces:
            return pieces
    if cue.lemma in lexicon.CLAUSAL:
        pieces = clause_after(outline, cue)
        if pieces:
            return pieces
    if cue.silent:
        return silence(outline, cue)
    for frame in (infinitive, order, preposition, object_phrase, number_alone):
        pieces = frame(outline, cue)
        if pieces:
            return pieces
    if cue.lemma in lexicon.QUOTING | lexicon.FINDING:
        pieces = clause_before(outline, cue)
    return pieces or loose_clause(outline, cue) or denied_before(outline, cue)


def _passive_content(outline: Outline, cue: Cue) -> list[Piece]:
    parse = outline.parse
    kids = [kid for kid in parse.kids(cue.token) if kid.i > cue.last]
    for kid in kids:
        if cue.lemma == "accuse" and kid.dep == "prep" and kid.lower == "of":
            return make_piece(outline, kid.i + 1, cut_at_cues(outline, cue, kid.i, outline.right[kid.i]))
        if cue.lemma in lexicon.NAMING | {"identify"} and kid.dep == "prep" and kid.lower == "as":
            return make_piece(outline, kid.i + 1, cut_at_cues(outline, cue, kid.i, outline.right[kid.i]))
        if (
            kid.dep == "xcomp"
            and cue.lemma in lexicon.REPORTED | lexicon.CLAUSAL
            and outline.lower(outline.left[kid.i]) in ("to", "not")
        ):
            return make_piece(
                outline, outline.left[kid.i], cut_at_cues(outline, cue, kid.i, outline.right[kid.i]), kid.i
            )
        if kid.dep == "ccomp" and cue.lemma in lexicon.CLAUSAL:
            return clause_after(outline, cue)
    if cue.source is None or cue.lemma not in lexicon.OBJECT:
        return []
    subject = next(iter(parse.kids(cue.token, "nsubjpass")), None)
    if subject is None or subject.pos == "PRON" or subject.i > cue.first:
        return denied_before(outline, cue)
    return make_piece(outline, outline.left[subject.i], cue.first - 1)


def _according_content(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause that "according to X" stands in, without it."""
    first, last = outline.bounds(cue.token.i)
    start, end = cue.first, outline.right[cue.token.i] if outline.right[cue.token.i] > cue.last else cue.last
    if cue.source is not None:
        end = max(cue.source[1], cue.last)
    pieces = []
    if start > first:
        opens = _opening(outline, first, start, end)
        pieces += make_piece(outline, opens, start - 1)
        if opens > first and outline.lower(opens - 1) != ";":
            return pieces
    tokens = outline.parse.tokens
    i = end + 1
    while i <= last and tokens[i].text != "," and outline.quoted[i] < 0 and tokens[i].text != ":":
        i += 1
    if (
        i < last
        and outline.has_verb(i, last)
        and (start == first or tokens[start - 1].text == "," or start - first < 3)
    ):
        rest = make_piece(outline, i + 1, sentence_end(outline, i + 1))
        pieces = rest if start - first < 3 else pieces + rest
    elif start - first < 3:
        return []
    return pieces


def _opening(outline: Outline, first: int, start: int, end: int) -> int:
    """Where what "according to" stands behind begins: at a semicolon, a bracket, or a dash whose partner comes behind.

    "Six people — four of them children, according to the clinic — died": the clinic tells of the four.
    """
    tokens = outline.parse.tokens
    closing = next((word.text for word in tokens[end + 1 : end + 3] if word.text in DASHES), None)
    for i in range(start - 1, first, -1):
        if outline.quoted[i] >= 0:
            continue
        if outline.lower(i) in (";", "(") or (tokens[i].text == closing and (tokens[i - 1].space or closing != "-")):
            return i + 1
    return first


def _hearsay_content(outline: Outline, cue: Cue) -> list[Piece]:
    """From "reportedly" to the end of what it modifies; at the start of a sentence the whole of it."""
    head = outline.parse.head(cue.token)
    first, last = outline.bounds(cue.token.i)
    if cue.token.i == first:
        return make_piece(outline, first + 1, last)
    if head.i == cue.token.i or outline.right[head.i] <= cue.token.i:
        return []
    if head.pos not in ("VERB", "AUX"):
        return []
    end = cut_at_cues(outline, cue, max(head.i, cue.token.i), outline.right[head.i])
    for i in range(cue.token.i + 1, end):
        token = outline.parse.tokens[i]
        if token.text == "," and outline.quoted[i] < 0 and i > head.i:
            nxt = outline.parse.tokens[i + 1]
            if nxt.dep in ("mark", "cc", "advmod") or nxt.tag in ("IN", "CC"):
                end = i - 1
                break
    return make_piece(outline, cue.token.i + 1, end)
