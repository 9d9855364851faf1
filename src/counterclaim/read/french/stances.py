"""The stance of a French statement: by its cue, and where that is neutral by the words said.

After `french.cues`. Invariant: the same table of stances as English; what nothing speaks against is asserted.
"""

from __future__ import annotations

from counterclaim.model.statement import ContentKind, Stance
from counterclaim.read.french.grammar import Range
from counterclaim.read.french.told import Told
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import MARKS, Outline
from counterclaim.read.parse import Token

# English verb of the cue -> the stance that it shows.
BY_CUE: dict[str, Stance] = {
    "deny": "denies", "reject": "denies", "dispute": "denies", "refute": "denies",
    "doubt": "doubts", "wonder": "doubts", "challenge": "doubts", "question": "doubts", "reportedly": "doubts",
    "demand": "demands", "ask": "demands", "urge": "demands", "order": "demands",
    "refuse": "refuses", "decline": "refuses",
    "promise": "promises", "threaten": "warns", "warn": "warns",
    "fear": "expects", "hope": "expects", "expect": "expects",
}  # fmt: skip
# Neutral enough that the words decide where these speak.
YIELDING = frozenset({"warn", "expect", "hope", "promise"})
KIND_BY_CUE: dict[str, ContentKind] = {"praise": "endorsement", "condemn": "attitude", "order": "decree"}
ATTITUDES = frozenset({"déplorer", "regretter", "condamner", "dénoncer", "saluer", "louer"})
MUST = frozenset({"devoir", "falloir"})
SPEAKERS = frozenset({"je", "j'", "j’", "nous"})
DENYING_OPENINGS = frozenset({"faux", "non", "jamais", "absurde", "mensonge", "mensonges", "ridicule"})


def find_stance(outline: Outline, told: Told) -> Stance:
    """How a statement is meant."""
    by_cue = BY_CUE.get(told.lemma)
    if told.lemma == "rule":
        by_cue = "refuses" if told.form in ("object", "infinitive") else "denies"
    if told.french == "demander" and _asks(outline, told):
        return "doubts"
    if by_cue is not None and told.negated and by_cue in ("denies", "doubts"):
        return "asserts"
    own = _by_content(outline, told.pieces, told)
    if by_cue is None or (told.lemma in YIELDING and own is not None and told.form in ("incise", "quotation")):
        if by_cue is None and told.negated and told.form != "incise":
            return "denies"
        return own or by_cue or "asserts"
    return by_cue


def _asks(outline: Outline, told: Told) -> bool:
    """« Demande si », « se demande pourquoi », and what ends with a question mark."""
    first, last = told.pieces[0]
    before = {outline.lower(i) for i in range((told.cue or (first, first))[0] - 1, told.verb + 1)}
    return (
        outline.lower(first) in words.QUESTIONING
        or "?" in (outline.lower(last), outline.lower(last + 1))
        or bool(before & {"se", "s'", "s’"} and told.form == "clause")
    )


def _by_content(outline: Outline, pieces: list[Range], told: Told) -> Stance | None:
    """What the main clause shows: a question, a negation, what must be, what will be."""
    last = pieces[-1][1]
    if (
        any(outline.lower(i) == "?" for i in (last, last - 1, last + 1, last - 2) if i >= 0)
        and told.form != "according"
    ) and (outline.quoted[last] >= 0 or told.form in ("incise", "quotation")):
        return "doubts"
    first = next((i for i in range(pieces[0][0], pieces[0][1] + 1) if outline.parse.tokens[i].text not in MARKS), -1)
    if first < 0:
        return None
    if outline.lower(first) in words.QUE and first < pieces[0][1]:
        first += 1
    if outline.lower(first) in DENYING_OPENINGS:
        return "denies"
    verb = _main_verb(outline, first, pieces[0][1])
    if verb is None:
        return None
    return _by_verb(outline, verb, first, pieces[0][1])


def _main_verb(outline: Outline, first: int, last: int) -> Token | None:
    """The first finite verb that stands in no relative clause."""
    skip = False
    for token in outline.parse.tokens[first : last + 1]:
        if token.lower in ("qui", "que", "dont", "où", "quand", "lorsque", "si", "qu'", "qu’") and token.i > first:
            skip = True
        if token.text == ",":
            skip = False
        if token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.tag and not skip:
            return token
        if token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.tag:
            skip = False
    return None


def _by_verb(outline: Outline, verb: Token, first: int, last: int) -> Stance | None:
    low, negated = max(first, verb.i - 4), False
    near = [outline.lower(i) for i in range(low, verb.i)]
    after = [outline.lower(i) for i in range(verb.i + 1, min(verb.i + 5, last + 1))]
    subject = [outline.lower(i) for i in range(first, verb.i)]
    if set(near) & words.NE:
        negated = bool(set(after) & words.NEGATING) or bool(set(subject[:1]) & words.NOBODY) or "rien" in subject
    own = bool(set(subject[-4:]) & SPEAKERS)
    main = outline.parse.head(verb) if verb.dep.startswith("aux") or verb.dep == "cop" else verb
    if verb.lemma.lower() in MUST or main.lemma.lower() in MUST:
        past = "Tense=Imp" in verb.tag
        return None if past else "refuses" if negated else "demands"
    future = "Tense=Fut" in verb.tag or _is_future(verb)
    ahead = future or (is_conditional(verb) and outline.quoted[verb.i] < 0 and _reported(outline, first))
    if ahead and own:
        return "refuses" if negated else "promises"
    if negated:
        return "denies"
    return "expects" if ahead else None


def is_conditional(verb: Token) -> bool:
    """The conditional by its tag, or by an ending that no other tense has."""
    shown = verb.lower.endswith(("erait", "eraient", "urait", "uraient", "drait", "draient", "vrait", "vraient"))
    return verb.pos in ("VERB", "AUX") and ("Mood=Cnd" in verb.tag or shown)


def _is_future(verb: Token) -> bool:
    """The simple future by its ending: the model calls it present."""
    return verb.lower.endswith(("rai", "ras", "ra", "rons", "rez", "ront")) and "VerbForm=Fin" in verb.tag


def _reported(outline: Outline, first: int) -> bool:
    """Whether a clause with « que » stands behind a verb in the past: then the conditional tells of the future."""
    return outline.lower(first - 1) in words.QUE


def find_kind(told: Told, stance: Stance) -> ContentKind:
    """Whether what is said can be true."""
    if stance == "doubts" and told.lemma in ("wonder", "ask"):
        return "question"
    if told.form == "object" and told.french in ATTITUDES:
        return KIND_BY_CUE.get(told.lemma, "attitude")
    return KIND_BY_CUE.get(told.lemma, "claim") if told.form == "object" else "claim"
