"""Clauses that a cue governs: after it with or without "that", and before it in "…, X said".

Asked by `read.contents` and `read.quoted_contents`. Where the parse does not join clause and cue, "that" or the next
clause of the sentence is taken. Invariant: a clause ends before the next cue of the same speaker.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import DASHES, FINITE, LONGEST_SENTENCE, MARKS, Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece, make_piece, sentence_end

NEAR = 3  # tokens between a cue and a noun that the parse gave to another verb: "the minister then said"


def adjacent(outline: Outline, cue: Cue) -> bool:
    """Whether source and cue stand side by side, as in "the minister then said" and "the minister, who left, said"."""
    if cue.source is None or cue.source_head is None:
        return False
    if cue.source[0] > cue.last or cue.source_head.head == cue.token.i:
        return True
    last = outline.right[cue.source_head.i]
    end = last if cue.source[1] < last < cue.first else cue.source[1]
    return 0 <= cue.first - end <= NEAR


IFS = frozenset(["if", "whether"])


CONDITIONS = frozenset(["if", "unless", "because", "since", "until", "provided", "so", "lest", "whether", "that"])


def clause_after(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause that the verb governs on its right, with "that"."""
    verb = cue.token
    kids = [kid for kid in outline.parse.kids(verb) if kid.i > cue.last]
    head = None
    for kid in kids:
        wanted = kid.dep == "ccomp" or (
            kid.dep == "advcl" and cue.lemma in ("ask", "wonder") and marker(outline, kid) in IFS
        )
        if wanted or (kid.dep == "xcomp" and kid.tag in (*FINITE, "VBN") and outline.left[kid.i] == kid.i):
            head = kid
            break
    if head is None:
        return []
    first = max(outline.left[head.i], cue.last + 1)
    if cue.source is not None and first <= cue.source[1] < head.i:
        first = cue.source[1] + 1
    first = _skip_to_that(outline, first, head.i, cue.last)
    last = end_after(outline, cue, head)
    for i in range(first, head.i):
        if outline.lower(i) == ";" and outline.quoted[i] < 0 and _another_says(outline, i, last):
            return make_piece(outline, first, i - 1)  # the parse hangs both clauses on the second
    return make_piece(outline, first, last, head.i)


def marker(outline: Outline, kid: Token) -> str:
    """The word that opens a clause ("that", "if", "although"), or ""."""
    return next((mark.lower for mark in outline.parse.kids(kid, "mark")), "")


def _skip_to_that(outline: Outline, first: int, head: int, after: int) -> int:
    """Start at "that", and not at a comma, a time or a listener that the parse drew into the clause."""
    tokens = outline.parse.tokens
    if first > after + 1 and tokens[first - 1].lower == "that" and outline.quoted[first - 1] < 0:
        return first - 1
    for i in range(first, min(first + 8, head)):
        if tokens[i].lower == "that" and tokens[i].dep == "mark" and outline.quoted[i] < 0:
            return i
    while first < head and tokens[first].text in (",", ":", "-", "—", "–"):
        first += 1
    if first > after + 1 and tokens[first - 1].text in MARKS and outline.quoted[first - 1] >= 0:
        passage = outline.passages[outline.quoted[first - 1]]
        if passage.first == first - 1:
            first -= 1
    return first


def end_after(outline: Outline, cue: Cue, head: Token) -> int:
    """How far content reaches: the clause, and what follows it on the same verb without a comma."""
    last = outline.right[head.i]
    for kid in outline.parse.kids(cue.token):
        if kid.i <= head.i or outline.right[kid.i] <= last:
            continue
        if kid.dep in ("punct", "cc"):
            continue
        if kid.lower in ("provided", "providing"):
            last = outline.right[kid.i]
            continue
        start = outline.left[kid.i]
        if kid.dep in ("conj", "parataxis") or start <= cue.last:
            break
        if outline.lower(start - 1) in DASHES:
            break
        joined = marker(outline, kid) in CONDITIONS or (kid.dep == "prep" and kid.lower in ("of", "as"))
        if outline.lower(start - 1) == "," and not joined:
            break
        if cue.lemma not in lexicon.CLAUSAL and kid.dep == "advcl" and marker(outline, kid) not in CONDITIONS:
            break
        last = max(last, outline.right[kid.i])
    return cut_at_cues(outline, cue, head.i, last)


SAYING = word_set(
    """
    add adding say note state claim warn insist call describe tell argue accuse urge stress explain cite
    acknowledge admit allege assert blame complain declare demand deny dismiss predict promise suggest tweet vow
    write according
    """
)


def cut_at_cues(outline: Outline, cue: Cue, head: int, last: int) -> int:
    """Stop before ", adding …", ", according to …", and before a second cue of the same speaker ("and said …")."""
    tokens = outline.parse.tokens
    last = min(last, head + LONGEST_SENTENCE)
    for i in range(head + 1, last + 1):
        token = tokens[i]
        if outline.quoted[i] >= 0 or token.i == cue.token.i:
            continue
        if token.text == ";" and _another_says(outline, i, last):
            return i - 1
        before = tokens[i - 1].text
        if before == "," and (token.lower == "according" or _is_denied(outline, token)):
            return i - 2
        if before == "," and token.tag == "VBG" and token.lemma.lower() in SAYING and cue.form == "verb":
            return i - 2
        if cue.form == "verb" and (start := _goes_on(outline, token) or _told_by_another(outline, token)):
            return start - 2 if start > head + 2 else last
        if shares_speaker(outline, token, cue):
            j = i - 1
            while j > head and (tokens[j].pos in ("CCONJ", "ADV", "AUX") or tokens[j].text == ","):
                j -= 1
            return j
    return last


def _another_says(outline: Outline, semicolon: int, last: int) -> bool:
    """Whether somebody else speaks behind a semicolon: "officials said 80 percent voted; the union put it at 35"."""
    for token in outline.parse.tokens[semicolon + 1 : last + 1]:
        if token.tag in FINITE and token.lemma.lower() in OTHERS and outline.quoted[token.i] < 0:
            subject = next(iter(outline.parse.kids(token, "nsubj")), None)
            return subject is not None and subject.pos in ("NOUN", "PROPN") and subject.i > semicolon
    return False


def _is_denied(outline: Outline, token: Token) -> bool:
    """Whether a "which" begins what another says of the clause before it: ", which he denies"."""
    verb = outline.parse.head(token)
    return token.lower == "which" and token.dep == "dobj" and verb.dep == "relcl" and verb.lemma in lexicon.DENIALS


def _goes_on(outline: Outline, token: Token) -> int:
    """Where ", but they insist" begins behind what somebody said: the first token of the clause, 0 elsewhere."""
    if token.tag not in FINITE or token.lemma.lower() not in SAYING:
        return 0
    subject = next(iter(outline.parse.kids(token, "nsubj")), None)
    if subject is None or subject.lower not in ("he", "she", "they") or not 0 < token.i - subject.i <= 3:
        return 0
    but = outline.token(subject.i - 1)
    joined = but is not None and but.lower in ("but", "yet") and outline.lower(but.i - 1) == ","
    return subject.i - 1 if joined else 0


CLOSING = 6  # tokens that may stand behind the verb of ", officials told the paper on Monday."


def _told_by_another(outline: Outline, token: Token) -> int:
    """Where ", officials told the paper." begins at the end of a sentence: the first token of who tells; else 0."""
    if token.tag not in ("VBD", "VBZ", "VBP") or token.lemma.lower() not in CLOSES:
        return 0
    subject = next(iter(outline.parse.kids(token, "nsubj")), None)
    if subject is None or subject.pos not in ("NOUN", "PROPN") or subject.i >= token.i:
        return 0
    start, end = outline.left[subject.i], sentence_end(outline, token.i)
    alone = outline.lower(start - 1) == "," and outline.quoted[start] < 0 and end - token.i <= CLOSING
    if not alone or any(word.pos in ("VERB", "AUX") for word in outline.parse.tokens[token.i + 1 : end + 1]):
        return 0
    return start


CLOSES = word_set("say tell report")
OTHERS = word_set("say tell report put claim deny insist estimate count")
COORDINATE = word_set("add say call urge accuse warn insist deny vow claim demand describe condemn stress")


def shares_speaker(outline: Outline, token: Token, cue: Cue) -> bool:
    """Whether a verb inside a clause ("and said …", without a subject of its own) goes back to the cue's speaker."""
    if token.dep != "conj" or token.lemma not in COORDINATE or token.tag != cue.token.tag or token.i <= cue.token.i:
        return False
    if cue.token.tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    return not any(kid.dep in ("nsubj", "nsubjpass") for kid in outline.parse.kids(token))


SURELY_SAID = (lexicon.QUOTING & lexicon.CLAUSAL) - lexicon.NEEDS_A_SPEAKER - {"report", "read", "post", "wonder"}


SHORTEST_TOLD = 4  # words without a verb that tell something
LOOSE = 10  # tokens between the cue and "that", or the verb of the clause, where the parse does not join them


def loose_clause(outline: Outline, cue: Cue) -> list[Piece]:
    """What follows a cue as a clause though the parse hangs it elsewhere: told reporters on Monday (that) he would."""
    citing = outline.lower(cue.last + 1) == "," and outline.lower(cue.last + 2) == "citing"
    if cue.lemma not in SURELY_SAID and not (citing and cue.lemma == "report"):
        return []
    tokens = outline.parse.tokens
    _, stop = outline.bounds(cue.token.i)
    start = cue.last + 1
    if cue.source is not None and cue.source[0] > cue.last:
        start = cue.source[1] + 1
    if citing:  # "reported, citing officials, that"
        start = next((i + 1 for i in range(start + 2, min(start + 2 + LOOSE, stop)) if tokens[i].text == ","), start)
    for i in range(start, min(start + LOOSE, stop)):
        token = tokens[i]
        if outline.quoted[i] >= 0 or token.text in (",", ";", ":") or token.text in DASHES or token.dep == "cc":
            return []
        if token.lower == "that" and token.tag in ("IN", "WDT") and outline.has_verb(i + 1, stop):
            break
        if token.tag in FINITE:
            subject = next(iter(outline.parse.kids(token, "nsubj", "nsubjpass", "expl")), None)
            if subject is None or outline.left[subject.i] < start or subject.tag in ("WP", "WDT", "WRB"):
                return []
            i = outline.left[subject.i]
            break
    else:
        return []
    return make_piece(outline, i, cut_at_cues(outline, cue, i, stop))


def clause_before(outline: Outline, cue: Cue) -> list[Piece]:
    """The clause before ", X said"; in "The videos, he added, proved …" both halves."""
    tokens = outline.parse.tokens
    if cue.source is None or cue.source_head is None:
        return []
    if not adjacent(outline, cue) or cue.token.dep in ("relcl", "advcl", "pcomp", "acl"):
        return []
    start = min(cue.first, cue.source[0])
    end = max(cue.last, cue.source[1])
    first, stop = outline.bounds(cue.token.i)
    comma = start - 1
    while comma > first and (
        tokens[comma].text in MARKS or tokens[comma].dep == "advmod" or tokens[comma].pos == "CCONJ"
    ):
        comma -= 1
    if comma <= first or tokens[comma].text not in (",", "—", "–", "--", "-"):
        return []
    if tokens[start - 1].pos == "CCONJ" and cue.token.dep == "conj":
        return []  # "X said so, and Y reported …": the second half is a sentence of its own
    after = end + 1
    begins = _behind_semicolon(outline, first, comma)
    if after < stop and tokens[after].text == "," and _interrupts(outline, cue, begins, comma, after):
        left = make_piece(outline, begins, comma - 1)
        return left + make_piece(outline, after + 1, sentence_end(outline, after + 1))
    if not outline.has_verb(first, comma):
        alone = after > stop or (after == stop and tokens[after].text in MARKS | {"."})
        return make_piece(outline, begins, comma - 1) if alone and _is_headline(outline, begins, comma) else []
    head = next((kid for kid in outline.parse.kids(cue.token, "ccomp") if kid.i < cue.token.i), None)
    if head is None and _told_when(outline, cue, first, comma):
        return []
    if head is None and cue.token.dep not in ("ROOT", "parataxis", "ccomp", "conj", "dep"):
        return []
    return make_piece(outline, begins, comma - 1, head.i if head else -1)


def _is_headline(outline: Outline, first: int, comma: int) -> bool:
    """Whether words without a verb tell something all the same: "At least 57 dead in outbreak, ministry says"."""
    opening = outline.parse.tokens[first : first + 3]
    place = opening[0].tag in ("IN", "TO", "RB", "CC") and all(token.tag != "CD" for token in opening)
    return comma - first >= SHORTEST_TOLD and not place


def _behind_semicolon(outline: Outline, first: int, comma: int) -> int:
    """Where the clause before a comma begins: behind the last semicolon of the outlet's, or at the sentence's start."""
    for i in range(comma - 1, first, -1):
        if outline.parse.tokens[i].text == ";" and outline.quoted[i] < 0:
            return i + 1
    return first


def _told_when(outline: Outline, cue: Cue, first: int, comma: int) -> bool:
    """Whether what stands before ", X reported two sets of results" only tells when or why: the object is told then."""
    kids = outline.parse.kids(cue.token)
    own = any(kid.dep == "dobj" and kid.i > cue.last and kid.entity not in ("ORG", "PERSON") for kid in kids)
    return own and any(kid.dep == "advcl" and first <= kid.i < comma and marker(outline, kid) for kid in kids)


def _interrupts(outline: Outline, cue: Cue, first: int, comma: int, after: int) -> bool:
    """Whether a cue between commas stands inside the clause it belongs to: "The videos, he added, proved it"."""
    if not outline.has_verb(after, sentence_end(outline, after)) or outline.parse.tokens[after + 1].tag == "VBG":
        return False
    return not outline.has_verb(first, comma) or cue.token.dep in ("parataxis", "ccomp", "advcl", "dep")
