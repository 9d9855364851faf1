"""The stance that the words said show by themselves, where the cue is neutral: "said it would not pay".

Asked by `read.stances`. The main clause decides: its negation, its helpers ("must", "will"), what it calls untrue or
unclear, and first persons who do what they say ("we demand"). Invariant: None where nothing speaks for another stance
than the plain one.
"""

from __future__ import annotations

from counterclaim.read.appraisals import judge_predicate
from counterclaim.read.cue import Cue
from counterclaim.read.judged import Judged, spread
from counterclaim.read.lexicon import stances as lexicon
from counterclaim.read.lexicon.cue_verbs import SILENT, THINKING
from counterclaim.read.outline import MARKS, Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
FIRST_PERSON = frozenset(["i", "we"])
PLURAL = frozenset(["they", "we"])


def judge_content(outline: Outline, cue: Cue | None, pieces: list[Piece], clause: Token | None) -> Judged | None:
    """The stance of the content's main clause, or None where it only asserts.

    Args:
        clause: its verb (`main_verb`).
    """
    if _is_question(outline, pieces):
        last = pieces[-1].last
        mark = next(i for i in (last, last - 1, last + 1) if outline.lower(i) == "?")
        return Judged("doubts", mark, mark)
    if clause is None:
        return _verbless(outline, pieces)
    order = _order(outline, pieces, clause)
    if order is not None:
        return order
    kids = outline.parse.kids(clause)
    negation = _negation(outline, clause)
    subject = next((kid for kid in kids if kid.dep in SUBJECTS), None)
    for judge in (_silence, judge_predicate, _attitude, _obligation, _future):
        judged = judge(outline, cue, clause, subject, negation)
        if judged is not None:
            return judged
    return spread("denies", negation, clause) if negation is not None else None


def main_verb(outline: Outline, pieces: list[Piece]) -> Token | None:
    """The verb on which the content hangs: the one whose head lies outside it."""
    for piece in pieces:
        if piece.clause >= 0:
            return outline.parse.tokens[piece.clause]
        for token in outline.parse.tokens[piece.first : piece.last + 1]:
            if token.pos in ("VERB", "AUX") and (token.head == token.i or not piece.first <= token.head <= piece.last):
                return token
    return None


def is_negation(outline: Outline, token: Token) -> bool:
    """Whether a word negates; "not only" and "no doubt" do not."""
    if token.lower not in lexicon.NEGATIONS:
        return False
    return outline.lower(token.i + 1) not in lexicon.IDLE_AFTER_NEGATION


def _negation(outline: Outline, clause: Token) -> Token | None:
    """The word that negates the clause: on its verb, or on a whole subject or object."""
    parse = outline.parse
    for kid in parse.kids(clause):
        if kid.dep in ("neg", "advmod", "preconj", "det") and is_negation(outline, kid):
            return kid
        if kid.dep in ("nsubj", "nsubjpass", "dobj", "attr", "expl"):
            if is_negation(outline, kid):
                return kid
            for det in parse.kids(kid, "det", "neg", "preconj"):
                if is_negation(outline, det):
                    return det
    return None


def _is_question(outline: Outline, pieces: list[Piece]) -> bool:
    last = pieces[-1].last
    return pieces[-1].direct and any(outline.lower(i) == "?" for i in (last, last - 1))


def _verbless(outline: Outline, pieces: list[Piece]) -> Judged | None:
    """A thing called untrue ("the charges baseless") or an opening "No"."""
    for piece in pieces:
        tokens = outline.parse.tokens[piece.first : piece.last + 1]
        for token in tokens:
            if token.lemma.lower() in lexicon.UNTRUE and token.dep in (
                "oprd",
                "acomp",
                "attr",
                "ROOT",
                "ccomp",
                "pobj",
            ):
                return Judged("denies", token.i, token.i)
    first = pieces[0].first
    word = next((token for token in outline.parse.tokens[first : first + 3] if token.text not in MARKS), None)
    return Judged("denies", word.i, word.i) if word is not None and word.lower in ("no", "never", "nonsense") else None


def _order(outline: Outline, pieces: list[Piece], clause: Token) -> Judged | None:
    """ "Stay off the bridge," told in quotation marks: a bare verb that opens them."""
    if not pieces[0].direct or clause.tag not in ("VB", "VBP") or clause.lemma.lower() in lexicon.NO_ORDERS:
        let = clause.lemma.lower() == "let" and outline.lower(clause.i + 1) in ("us", "'s", "’s")
        return Judged("demands", clause.i, clause.i + 1) if let and pieces[0].direct else None
    kids = outline.parse.kids(clause)
    if any(kid.dep in SUBJECTS for kid in kids):
        return None
    helpers = [kid for kid in kids if kid.dep in ("aux", "neg") and kid.i < clause.i]
    if any(kid.lower not in ("do", "not", "n't", "n’t") for kid in helpers):
        return None
    first = min([kid.i for kid in helpers] + [clause.i])
    opening = [token for token in outline.parse.tokens[pieces[0].first : first] if token.text not in MARKS]
    if any(token.lower != "please" for token in opening):
        return None
    return Judged("demands", first, clause.i)


def _attitude(
    outline: Outline, cue: Cue | None, clause: Token, subject: Token | None, negation: Token | None
) -> Judged | None:
    """ "We demand …", "I deny …": the words do what they say. "He doubted that …": they tell what he thinks."""
    stance = lexicon.STANCES.get(clause.lemma.lower())
    if stance is None or subject is None or clause.lemma.lower() in lexicon.ONLY_ORDERING:
        return None
    first_person = subject.lower in FIRST_PERSON
    thinks = clause.lemma.lower() in THINKING and is_self(outline, cue, subject)
    if not (first_person or thinks) or (first_person and clause.tag not in ("VBP", "VB", "VBZ", "VBG")):
        return None
    if clause.lemma.lower() in lexicon.ONLY_WILLING and outline.parse.kids(clause, "ccomp"):
        return None
    if negation is None:
        return spread(stance, subject, clause)
    return spread("denies" if clause.lemma.lower() in lexicon.BELIEVING else "asserts", negation, clause)


def _silence(
    outline: Outline, cue: Cue | None, clause: Token, subject: Token | None, negation: Token | None
) -> Judged | None:
    """ "Could not confirm the report", "would not comment", "did not know who": told of oneself."""
    if negation is None or subject is None or not is_self(outline, cue, subject):
        return None
    if clause.lemma == "know":
        return spread("doubts", negation, clause)
    helpers = [kid for kid in outline.parse.kids(clause, "aux") if kid.lower in lexicon.CANNOT]
    if helpers and clause.lemma.lower() in SILENT | {"verify", "elaborate"}:
        return spread("refuses", helpers[0], negation, clause)
    return None


def _obligation(
    outline: Outline, cue: Cue | None, clause: Token, subject: Token | None, negation: Token | None
) -> Judged | None:
    """ "Must go", "has to go"; not "must have gone", which supposes, nor "should have gone", which judges."""
    kids = outline.parse.kids(clause)
    helpers = [kid for kid in kids if kid.dep in ("aux", "auxpass") and kid.i < clause.i]
    if any(kid.lemma == "have" for kid in helpers):
        return None
    must = next((kid for kid in helpers if kid.lower in lexicon.OBLIGATION), None)
    if must is None and clause.lemma in ("have", "need"):
        must = clause if any(kid.dep == "xcomp" and outline.parse.is_infinitive(kid) for kid in kids) else None
    if must is None:
        return None
    if negation is not None:
        return spread("refuses", must, negation)
    return Judged("demands", must.i, must.i)


def _future(
    outline: Outline, cue: Cue | None, clause: Token, subject: Token | None, negation: Token | None
) -> Judged | None:
    """ "Will" and "would": a promise or a refusal of the speaker's own, an expectation or a denial about others."""
    helpers = [kid for kid in outline.parse.kids(clause, "aux") if kid.i < clause.i]
    will = next((kid for kid in helpers if kid.lower in lexicon.FUTURE), None)
    if will is None and clause.lemma == "go" and clause.tag == "VBG" and outline.parse.kids(clause, "xcomp"):
        will = clause
    if will is None or any(kid.lemma == "have" for kid in helpers) or clause.lemma.lower() in lexicon.WISHING:
        return None
    own = subject is not None and subject.dep != "nsubjpass" and is_self(outline, cue, subject)
    words = [will, clause] if negation is None else [will, negation, clause]
    if own:
        return spread("refuses" if negation is not None else "promises", *words)
    return spread("denies" if negation is not None else "expects", *words)


def is_self(outline: Outline, cue: Cue | None, subject: Token) -> bool:
    """Whether a subject inside the content is whoever speaks: "I", and outside quotation marks a fitting pronoun."""
    word = subject.lower
    if word in FIRST_PERSON:
        return True
    if outline.quoted[subject.i] >= 0 or word not in ("he", "she", "they", "it") or cue is None:
        return False
    head = cue.source_head
    if head is None:
        return word != "it"
    if word == "it":
        if outline.parse.head(subject).lemma in lexicon.WITHOUT_SUBJECT:
            return False
        return (
            head.entity != "PERSON" and head.tag not in ("NNPS", "NNS") and head.pos != "PRON"
        ) or head.lower == "it"
    if word in ("he", "she"):
        return head.lower in (word, "who") or (head.pos != "PRON" and head.tag not in ("NNS", "NNPS"))
    return head.lower in PLURAL or head.pos != "PRON"
