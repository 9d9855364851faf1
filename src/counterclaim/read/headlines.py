"""Statements that a headline makes with a colon, and who is interviewed: what an article's opening lines tell.

Asked by `read.orphans`. "Minister: we will not resign" and "Two dead in fire: police" are statements of whoever the
side without a verb names; "Bridge collapse: five arrested" is none. Invariant: only the first paragraphs are looked at.
"""

from __future__ import annotations

from counterclaim.read.drafts import Draft
from counterclaim.read.lexicon.titles import BODY_NOUNS, GROUP_NOUNS, HONORIFICS, ROLES
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import DASHES, FINITE, MARKS, Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import make_piece
from counterclaim.read.sources import BODIES

LONGEST_NAME = 6  # tokens that name the speaker beside the colon of a headline
LEAST_CLAIM = 3  # tokens
OPENINGS = 4  # paragraphs that may stand before an interview or above a headline
FIRST_PERSON = frozenset(["i", "we", "our", "my", "us", "me"])
PEOPLE = word_set(
    "police un eu nato white-house kremlin government opposition report source sources study poll survey tv television "
    "radio media broadcaster organisers organizers"
)


def headline_drafts(outline: Outline, drafts: list[Draft]) -> list[Draft]:
    """One draft for each headline with a colon that says who says it."""
    found = []
    for number, kind in enumerate(outline.kinds[:OPENINGS]):
        if kind.kind not in ("headline", "standfirst"):
            continue
        first, last = outline.paragraphs[number]
        if any(draft.cue is not None and first <= draft.cue.token.i <= last for draft in drafts):
            continue
        draft = _with_colon(outline, first, last)
        if draft is not None:
            found.append(draft)
    return found


def _with_colon(outline: Outline, first: int, last: int) -> Draft | None:
    tokens = outline.parse.tokens
    colon = next((i for i in range(first, last + 1) if tokens[i].text == ":" and outline.quoted[i] < 0), None)
    if colon is None:
        return _with_dash(outline, first, last)
    if colon in (first, last):
        return None
    if any(outline.quoted[i] >= 0 and i in (colon - 1, colon + 1) for i in (colon - 1, colon + 1)):
        return None  # a quotation: it is read as one
    before, after = tokens[first:colon], tokens[colon + 1 : last + 1]
    if _names(outline, before, after) and len(after) >= LEAST_CLAIM:
        return _draft(outline, (first, colon - 1), (colon + 1, last))
    if _names(outline, after, before) and len(before) >= LEAST_CLAIM:
        return _draft(outline, (colon + 1, last), (first, colon - 1))
    return None


def _with_dash(outline: Outline, first: int, last: int) -> Draft | None:
    """What a headline tells before a dash that parts it from who says it: "Half a million sign - organisers"."""
    tokens = outline.parse.tokens
    dash = next((i for i in range(last - 1, first + LEAST_CLAIM, -1) if tokens[i].text in DASHES), None)
    if dash is None or outline.quoted[dash] >= 0 or outline.quoted[dash - 1] >= 0:
        return None
    before, after = tokens[first:dash], tokens[dash + 1 : last + 1]
    return _draft(outline, (dash + 1, last), (first, dash - 1)) if _names(outline, after, before) else None


def _draft(outline: Outline, name: tuple[int, int], claim: tuple[int, int]) -> Draft | None:
    pieces = make_piece(outline, *claim)
    return Draft(None, name, pieces) if pieces else None


def _names(outline: Outline, words: list[Token], claim: list[Token]) -> bool:
    """Whether one side of a colon names who says the other."""
    plain = [token for token in words if token.text not in MARKS]
    if not plain or len(plain) > LONGEST_NAME or any(token.tag in FINITE and token.pos != "PROPN" for token in plain):
        return False
    if claim[0].tag in ("WP", "WRB", "WDT") or claim[0].lower in ("what", "how", "why", "who", "when", "where"):
        return False  # "Bridge: what we know"
    last = plain[-1].lower
    if last in ROLES or last in GROUP_NOUNS or last in BODY_NOUNS or last in PEOPLE or last in BODIES:
        return True
    if any(token.lower.rstrip(".") in HONORIFICS for token in plain[:-1]):
        return True
    if _is_person(outline, plain[-1]):
        return True
    own = any(token.lower in FIRST_PERSON for token in claim)
    return own and plain[-1].text[:1].isupper() and all(token.pos in ("PROPN", "NOUN", "ADJ") for token in plain)


def _is_person(outline: Outline, word: Token) -> bool:
    """Whether a word of the headline is the surname of somebody whom the article names in full."""
    if not word.text[:1].isupper():
        return False
    for token in outline.parse.tokens[word.i + 1 : word.i + 1 + NEAR]:
        if token.text == word.text and token.entity == "PERSON" and not token.entity_starts:
            return True
    return False


NEAR = 600  # tokens after a headline in which its people are named

TALKED = word_set("speak talk interview ask meet sit chat")
WITH = frozenset(["to", "with"])


def interviewee(outline: Outline) -> tuple[int, int] | None:
    """Who answers under "A:": the only person whom the lines before the first turn name, or with whom they spoke."""
    speech = next((passage for passage in outline.passages if passage.speech and passage.speech.answers), None)
    if speech is None:
        return None
    first = next((passage.first for passage in outline.passages if passage.speech is not None), speech.first)
    tokens = [token for token in outline.parse.tokens[:first] if not outline.silent[token.i]]
    for token in reversed(tokens):
        up = outline.parse.head(token)
        if token.pos != "PROPN" or token.entity in ("ORG", "DATE", "EVENT"):
            continue
        above = outline.parse.head(up)
        if up.lower in WITH and (above.lemma in TALKED or above.lemma in ("interview", "conversation")):
            return _name(outline, token)
        if token.dep == "dobj" and up.lemma in TALKED:
            return _name(outline, token)
    people = [token for token in tokens if token.entity == "PERSON" and outline.parse.head(token).entity != "PERSON"]
    names = {token.text for token in people}
    return _name(outline, people[0]) if len(names) == 1 else None


def _name(outline: Outline, token: Token) -> tuple[int, int]:
    """The name whose last word is a token."""
    tokens, first = outline.parse.tokens, token.i
    while first > 0 and tokens[first - 1].pos == "PROPN" and tokens[first - 1].head == token.i:
        first -= 1
    return first, token.i
