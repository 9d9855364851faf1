"""What a clause calls its subject: untrue ("was a lie"), unclear ("it was unlikely that"), or to come ("likely to").

Asked by `read.content_stances` for the main clause of what is said. Invariant: a deed that somebody calls wrong is
blamed and not denied; only words and pronouns for them can be untrue.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue
from counterclaim.read.judged import Judged, spread
from counterclaim.read.lexicon import stances as lexicon
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token


def _predicate(outline: Outline, clause: Token) -> list[Token]:
    """What the clause says its subject is: words of "were false", "is a lie", "called it a lie"."""
    found = []
    for kid in outline.parse.kids(clause, "acomp", "attr", "oprd", "ccomp"):
        if kid.dep == "ccomp" and kid.pos not in ("ADJ", "NOUN"):
            continue
        found += [kid, *outline.parse.kids(kid, "conj")]
    if clause.pos == "ADJ" or (clause.tag == "VBN" and clause.lemma.lower() in ("fabricate", "invent", "concoct")):
        found.append(clause)
    return found


def judge_predicate(
    outline: Outline, cue: Cue | None, clause: Token, subject: Token | None, negation: Token | None
) -> Judged | None:
    """ "The reports were false" denies them; "it was unclear whether" leaves them open; "expected to" looks ahead."""
    predicate = _predicate(outline, clause)
    if clause.tag == "VBN" and any(kid.dep == "auxpass" for kid in outline.parse.kids(clause)):
        predicate.append(clause)
    for word in predicate:
        names = {word.lemma.lower(), word.lower}
        if names & lexicon.SURE and negation is not None and _is_about(outline, clause, word):
            return spread("doubts", negation, word)
        if names & lexicon.UNSURE and negation is None:
            return spread("doubts", clause, word)
        if names & lexicon.UNTRUE and clause.lemma in ("be", "call", "make") and _is_saying(outline, subject, clause):
            return spread("denies" if negation is None else "asserts", clause, word)
        infinitive = outline.parse.kids(word, "xcomp") or (word is clause and outline.parse.kids(clause, "xcomp"))
        if names & lexicon.AHEAD and infinitive and negation is None:
            return Judged("expects", word.i, word.i)
    return None


def _is_about(outline: Outline, clause: Token, word: Token) -> bool:
    """Whether "not sure" is followed by what one is not sure of."""
    return any(kid.i > word.i for kid in outline.parse.kids(word)) or any(
        kid.i > word.i and kid.dep in ("ccomp", "xcomp", "prep", "advcl", "csubj") for kid in outline.parse.kids(clause)
    )


def _is_saying(outline: Outline, subject: Token | None, clause: Token) -> bool:
    """Whether what is called untrue is something said, or "that" and "it", and not the deed of somebody."""
    things = [subject] if clause.lemma == "be" else outline.parse.kids(clause, "dobj", "nsubj")
    for thing in things:
        if thing is None:
            continue
        if thing.lower in ("it", "this", "that", "they", "these", "those", "which") or thing.dep == "csubj":
            return True
        if thing.lemma.lower() in lexicon.ALLEGATIONS | {"figure", "news", "information", "evidence", "picture"}:
            return True
    return False
