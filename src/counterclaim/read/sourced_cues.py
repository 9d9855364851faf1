"""Cues other than a verb with its subject: passives, "according to", X's claim that …, "…, the agency reports".

Asked by `read.cues`. Invariant: a source is the agent, the owner or what hangs on "to", or there is none.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.outline import TERMINAL, Outline
from counterclaim.read.parse import Token
from counterclaim.read.sources import find_source, may_speak, phrase

VERBS = (
    lexicon.QUOTING
    | lexicon.CLAUSAL
    | lexicon.INFINITIVE
    | lexicon.ORDERING
    | lexicon.OBJECT
    | lexicon.PREPOSITIONS.keys()
    | lexicon.REPORTED
    | {"decline"}
)
NOT_SAID = frozenset(
    ["would", "could", "may", "might", "should", "must", "can", "will", "shall", "'ll", "'d", "ca", "wo"]
)


def passive_cue(outline: Outline, token: Token, lemma: str, helpers: list[Token], negated: bool) -> Cue | None:
    """It is believed to be …; they were accused by X of …; X was quoted as saying … (which is a cue of its own)."""
    parse = outline.parse
    agent = None
    for kid in parse.kids(token, "agent"):
        agent = next(iter(parse.kids(kid, "pobj")), None)
    if lemma in ("tell", "inform", "ask", "urge", "warn", "say") and agent is None and lemma != "say":
        return None
    if lemma not in lexicon.REPORTED and agent is None:
        return None
    if negated and agent is None:
        return None
    first = min([kid.i for kid in helpers if kid.dep != "neg" and kid.lower != "to"] + [token.i])
    if any(kid.lower in NOT_SAID for kid in helpers):
        return None
    source = phrase(outline, agent) if agent is not None else None
    return Cue(token, first, token.i, "passive", lemma, source, agent, negated)


def according_cue(outline: Outline, token: Token) -> Cue | None:
    """According to X: the source is what hangs on "to"."""
    parse = outline.parse
    to = outline.token(token.i + 1)
    if to is None or to.lower != "to":
        return None
    kids = parse.kids(to, "pobj") or parse.kids(token, "pobj")
    if not kids:
        return None
    source = phrase(outline, kids[0])
    if source[0] <= to.i:
        source = (to.i + 1, max(source[1], to.i + 1))
    return Cue(token, token.i, to.i, "according", "according to", source, kids[0])


def per_cue(outline: Outline, token: Token) -> Cue | None:
    """ "…, per the Harbour Agency": a name beside a comma, and no unit ("per person")."""
    parse = outline.parse
    noun = next(iter(parse.kids(token, "pobj")), None)
    first, _ = outline.bounds(token.i)
    if noun is None or (token.i > first and outline.lower(token.i - 1) not in (",", "(")):
        return None
    source = phrase(outline, noun)
    named = any(word.entity in ("ORG", "PERSON") for word in parse.tokens[source[0] : source[1] + 1])
    return Cue(token, token.i, token.i, "according", "according to", source, noun) if named else None


def noun_cue(outline: Outline, token: Token, lemma: str) -> Cue | None:
    """X's claim that …: only where a clause with "that" follows."""
    parse = outline.parse
    if not any(that_clause(outline, kid) for kid in parse.kids(token, "acl", "ccomp", "relcl") if kid.i > token.i):
        return None
    owner = next(iter(parse.kids(token, "poss")), None)
    if owner is None:
        for prep in parse.kids(token, "prep"):
            if prep.lower in ("by", "from", "of") and prep.i > token.i:
                owner = next((noun for noun in parse.kids(prep, "pobj") if may_speak(noun)), owner)
    up = parse.head(token)
    if owner is None and token.dep == "dobj" and up.lemma in lexicon.LIGHT:
        owner = find_source(outline, up)
    if owner is None and token.dep == "dobj" and up.lemma in VERBS:
        return None  # "rejected claims that …": whoever rejects is the source, and the claims are what is said
    source = phrase(outline, owner) if owner is not None else None
    if source is not None and source[0] <= token.i <= source[1]:
        source = None
    return Cue(token, token.i, token.i, "noun", lemma, source, owner)


def call_cue(outline: Outline, token: Token, lemma: str) -> Cue | None:
    """X's call for … to …: whose it is, or who renews it; None where neither is told, or somebody answers it."""
    if outline.lower(token.i + 1) != "for" or token.dep != "dobj":
        return None
    verb, owner, first = outline.parse.head(token), next(iter(outline.parse.kids(token, "poss")), None), token.i
    if verb.lemma in lexicon.CALLING and verb.i < token.i and (owner is None or owner.pos == "PRON"):
        owner = find_source(outline, verb)
        first = min([verb.i, *(kid.i for kid in outline.parse.kids(verb, "aux"))])
    elif owner is None or owner.pos == "PRON":
        return None
    return None if owner is None else Cue(token, first, token.i + 1, "noun", lemma, phrase(outline, owner), owner)


def agency_reports(outline: Outline, token: Token) -> Cue | None:
    """The verb in "…, X news agency reports." where the parse takes it for a noun."""
    after, tokens = outline.lower(token.i + 1), outline.parse.tokens
    if after not in TERMINAL and after:
        return None
    first = token.i
    while first > 0 and token.i - first < 8 and tokens[first - 1].pos in ("PROPN", "NOUN", "DET", "PART", "ADJ"):
        first -= 1
    if first == token.i or outline.lower(first - 1) != ",":
        return None
    return Cue(token, token.i, token.i, "verb", "report", (first, token.i - 1), tokens[token.i - 1])


def that_clause(outline: Outline, kid: Token) -> bool:
    """Whether a clause begins with "that"."""
    marks = outline.parse.kids(kid, "mark")
    return bool(marks) and marks[0].lower == "that" and marks[0].i == outline.left[kid.i]
