"""What a speaker does with the words: asserts, denies, doubts, demands, refuses, promises or expects.

Called by `read.statements` once cue and content are known. The cue decides; where it is neutral ("said"), negation
and modality of the content's main clause do. Invariant: always one of the fixed list.
"""

from __future__ import annotations

from counterclaim.model.statement import Stance
from counterclaim.read.cue import Cue
from counterclaim.read.lexicon.cue_verbs import CLAUSAL
from counterclaim.read.lexicon.stances import FUTURE, OBLIGATION, ONLY_ORDERING, STANCES
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece

NEGATIONS = frozenset(["not", "n't", "never", "no", "neither", "nor", "nothing", "nobody", "none", "n’t"])
SELF = frozenset(["i", "we", "he", "she", "they", "it"])


def find_stance(outline: Outline, cue: Cue | None, pieces: list[Piece]) -> Stance:
    """The stance that cue and content show together."""
    clause = _main_verb(outline, pieces)
    if cue is not None and cue.silent:
        return "refuses"
    if cue is not None:
        stance = STANCES.get(cue.lemma)
        if stance is not None and not (cue.lemma in ONLY_ORDERING and not _orders(outline, cue, clause)):
            if cue.negated:
                return "asserts" if stance in ("denies", "doubts", "refuses") else "denies"
            return stance
        if cue.negated and cue.lemma in CLAUSAL:
            return "denies" if cue.lemma in ("believe", "think", "accept", "agree", "expect") else "refuses"
        if cue.form == "passive":
            return "asserts"
    return _from_content(outline, clause)


def _orders(outline: Outline, cue: Cue, clause: Token | None) -> bool:
    """Whether an ambiguous cue ("told", "called") brings in something to be done."""
    after = outline.lower(cue.token.i + 1)
    if cue.lemma in ("call", "appeal", "ask") and after in ("for", "on", "upon"):
        return True
    if cue.lemma in ("call", "challenge", "direct") and clause is None:
        return False
    return clause is not None and any(aux.lower == "to" for aux in outline.parse.kids(clause, "aux"))


def _main_verb(outline: Outline, pieces: list[Piece]) -> Token | None:
    """The verb on which the content hangs: the one whose head lies outside it."""
    for piece in pieces:
        if piece.clause >= 0:
            return outline.parse.tokens[piece.clause]
        for token in outline.parse.tokens[piece.first : piece.last + 1]:
            if token.pos in ("VERB", "AUX") and (token.head == token.i or not piece.first <= token.head <= piece.last):
                return token
    return None


def _from_content(outline: Outline, clause: Token | None) -> Stance:
    if clause is None:
        return "asserts"
    kids = outline.parse.kids(clause)
    negated = any(kid.dep == "neg" or (kid.dep == "det" and kid.lower == "no") for kid in kids)
    for kid in kids:
        if kid.dep in ("nsubj", "nsubjpass", "dobj", "attr", "expl") and not negated:
            negated = kid.lower in NEGATIONS or any(
                det.lower in NEGATIONS for det in outline.parse.kids(kid, "det", "neg", "preconj")
            )
    helpers = {kid.lower for kid in kids if kid.dep == "aux"}
    subject = next((kid for kid in kids if kid.dep in ("nsubj", "nsubjpass")), None)
    performed = STANCES.get(clause.lemma)
    if performed and subject is not None and subject.lower in ("i", "we") and clause.lemma not in ONLY_ORDERING:
        # "We demand …", "I deny …": the words do what they say.
        return performed if not negated else "asserts"
    if helpers & OBLIGATION or (clause.lemma in ("have", "need") and any(kid.dep == "xcomp" for kid in kids)):
        return "demands" if not negated else "refuses"
    if helpers & FUTURE:
        if subject is not None and subject.lower in SELF:
            return "refuses" if negated else "promises"
        return "denies" if negated else "expects"
    return "denies" if negated else "asserts"
