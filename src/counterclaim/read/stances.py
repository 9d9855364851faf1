"""What a speaker does with the words: asserts, denies, doubts, demands, refuses, promises, warns or expects.

Called by `read.statements` once cue and content are known. Words around the cue come first ("stopped short of
calling"), then the cue, then, where it is neutral ("said"), the main clause of the content (`read.content_stances`).
Invariant: always one of the fixed list, with the tokens that decided it; only a quotation without a cue has none.
"""

from __future__ import annotations

from counterclaim.model.statement import Stance
from counterclaim.read.content_stances import is_negation, judge_content, main_verb
from counterclaim.read.cue import Cue
from counterclaim.read.judged import Judged
from counterclaim.read.lexicon import cue_verbs
from counterclaim.read.lexicon import stances as lexicon
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.pieces import Piece

# What "did not …" turns a stance into: who does not deny it leaves it standing, who does not promise will not.
UNDONE: dict[Stance, Stance] = {
    "denies": "asserts",
    "doubts": "asserts",
    "refuses": "asserts",
    "demands": "denies",
    "promises": "refuses",
    "warns": "refuses",
    "expects": "denies",
    "asserts": "refuses",
}


def find_stance(outline: Outline, cue: Cue | None, pieces: list[Piece]) -> Judged:
    """The stance that cue and content show together, with the tokens that decided it."""
    clause = main_verb(outline, pieces)
    if cue is None:
        return judge_content(outline, None, pieces, clause) or Judged("asserts")
    held_back = _held_back(outline, cue)
    if held_back is not None:
        return held_back
    if cue.silent:
        spoken = [kid.i for kid in outline.parse.kids(cue.token, "xcomp") if kid.i > cue.last and kid.i - cue.last <= 4]
        return Judged("refuses", cue.first, max([cue.last, *spoken[:1]]))
    own = _own_stance(outline, cue, pieces, clause)
    negated = _negated(outline, cue)
    if own is not None:
        stance: Stance = own.stance
        if negated is not None:
            both = negated.i < own.first and _confirms_too(outline, cue)
            stance = "refuses" if both else UNDONE[stance]
        return _reaching(outline, cue, Judged(stance, own.first, own.last), negated)
    if negated is not None and cue.form != "according":
        stance = "denies" if cue.lemma in lexicon.BELIEVING else "refuses"
        return _reaching(outline, cue, Judged(stance, cue.first, cue.last), negated)
    told = judge_content(outline, cue, pieces, clause)
    return told or Judged("asserts", cue.first, cue.last)


def _reaching(outline: Outline, cue: Cue, judged: Judged, negated: Token | None) -> Judged:
    """The same with its negation among the words that decided it: "could neither confirm nor deny"."""
    if negated is None or not 0 < judged.first - negated.i <= 8:
        return judged
    helpers = [kid.i for kid in outline.parse.kids(outline.parse.head(negated), "aux") if kid.i == negated.i - 1]
    first = helpers[0] if helpers and helpers[0] > outline.bounds(cue.token.i)[0] else negated.i
    return Judged(judged.stance, first, judged.last)


def _negated(outline: Outline, cue: Cue) -> Token | None:
    """The word that negates the cue: "did not say", "no longer believes", "neither confirmed nor denied"."""
    parse = outline.parse
    for kid in parse.kids(cue.token):
        # "is said not to believe": the negation belongs to what is said
        if kid.i < cue.token.i and kid.dep in ("neg", "preconj", "advmod", "cc", "det") and is_negation(outline, kid):
            return kid
    first = parse.head(cue.token)
    if cue.token.dep == "conj":
        neither = next((kid for kid in parse.kids(first) if kid.lower == "neither" and kid.i < first.i), None)
        if neither is not None:
            return neither
    for i in range(cue.token.i - 1, max(cue.token.i - 4, -1), -1):
        word = parse.tokens[i]
        if word.lower in ("nor", "neither"):
            return word
        if word.lower == "longer" and outline.lower(i - 1) == "no":
            return parse.tokens[i - 1]
        if word.pos not in ("AUX", "ADV", "PART"):
            break
    if cue.token.dep == "conj" and not any(kid.dep in ("nsubj", "nsubjpass") for kid in parse.kids(cue.token)):
        return next(
            (kid for kid in parse.kids(first, "neg") if kid.i < first.i and cue.token.tag == first.tag == "VB"), None
        )
    if cue.negated and not cue.silent:
        return next((kid for kid in parse.kids(cue.token, "neg") if kid.i < cue.token.i), None)
    return None


def _confirms_too(outline: Outline, cue: Cue) -> bool:
    """Whether the denial is one half of "neither confirm nor deny"."""
    parse = outline.parse
    beside = [parse.head(cue.token), *parse.kids(cue.token, "conj")]
    return any(word.lemma in ("confirm", "admit", "acknowledge") for word in beside)


def _held_back(outline: Outline, cue: Cue) -> Judged | None:
    """ "Stopped short of calling", "without saying": the words that the cue names were not said."""
    parse, token = outline.parse, cue.token
    if token.tag != "VBG":
        return None
    before = [parse.tokens[i] for i in range(max(token.i - 4, 0), token.i)]
    for word in reversed(before):
        if word.lower == "without" and (parse.head(token).i == word.i or word.i == token.i - 1):
            return Judged("refuses", word.i, token.i)
        if word.lower in ("of", "from", "short"):
            continue
        if word.lemma in lexicon.WITHHOLDING or word.lower in ("refrained", "refrains", "refrain"):
            short = word.lemma in ("stop", "fall") and outline.lower(word.i + 1) != "short"
            return None if short else Judged("refuses", word.i, token.i)
    return None


def _own_stance(outline: Outline, cue: Cue, pieces: list[Piece], clause: Token | None) -> Judged | None:
    """The stance that the cue has by itself in the form in which it stands, or None for a neutral one."""
    words = range(cue.first, cue.last + 1)
    if cue.lemma in cue_verbs.LIGHT:
        for i in words:
            noun = outline.parse.tokens[i].lemma.lower()
            if i != cue.token.i and (noun in lexicon.STANCES or noun in lexicon.DOUBTING_NOUNS):
                if noun in lexicon.ONLY_WITH_CLAUSE and not _about_future(outline, clause):
                    return None
                shown = "doubts" if noun in lexicon.DOUBTING_NOUNS else lexicon.STANCES[noun]
                return Judged(shown, cue.first, cue.last)
    stance = _in_its_form(outline, cue, pieces, clause)
    return Judged(stance, cue.first, cue.last) if stance is not None else None


def _in_its_form(outline: Outline, cue: Cue, pieces: list[Piece], clause: Token | None) -> Stance | None:
    lemma = cue.lemma
    clausal = clause is not None and not outline.parse.is_infinitive(clause) and _opens_clause(outline, pieces, clause)
    if lemma == "rule":
        out = outline.lower(cue.last) == "out" or outline.lower(cue.last + 1) == "out"
        return ("denies" if clausal else "refuses") if out else None
    if lemma == "plead":
        after = {outline.lower(cue.last + 1), outline.lower(cue.last + 2)}
        if "guilty" in after:
            return "denies" if "not" in after else "asserts"
    stance = lexicon.STANCES.get(lemma)
    if stance is None:
        return "demands" if _subjunctive(outline, cue, clause) or _ordered(outline, cue, clause) else None
    if lemma in lexicon.WARNING and (outline.lower(cue.last) == "against" or _ordered(outline, cue, clause)):
        return "demands"
    if lemma == "ask" and _asks(outline, pieces):
        return "doubts"
    if lemma in lexicon.ONLY_ORDERING and not _orders(outline, cue, clause):
        return None
    if lemma in lexicon.ONLY_WILLING and clausal and not _about_future(outline, clause):
        return None
    if lemma in lexicon.ONLY_OF_THINGS and clausal:
        return None
    if lemma in lexicon.ONLY_WITH_CLAUSE and not clausal:
        return None
    if lemma == "challenge" and _ordered(outline, cue, clause):
        return "demands"
    if lemma == "reject" and _of_allegation(outline, pieces):
        return "denies"
    return stance


def _opens_clause(outline: Outline, pieces: list[Piece], clause: Token) -> bool:
    """Whether the content is a clause with a subject of its own, and not a thing with a clause behind it."""
    subjects = outline.parse.kids(clause, "nsubj", "nsubjpass", "expl", "csubj")
    return any(pieces[0].first <= kid.i <= pieces[0].last for kid in subjects) and clause.dep != "relcl"


def _about_future(outline: Outline, clause: Token | None) -> bool:
    return clause is not None and any(kid.lower in lexicon.FUTURE for kid in outline.parse.kids(clause, "aux"))


def _ordered(outline: Outline, cue: Cue, clause: Token | None) -> bool:
    """Somebody and an infinitive: "warned drivers to stay away", "challenged him to resign"."""
    if clause is None or cue.lemma not in cue_verbs.ORDERING | lexicon.WARNING or clause.i <= cue.last:
        return False
    return outline.parse.is_infinitive(clause) and (
        clause.head == cue.token.i or clause.dep in ("xcomp", "ccomp", "advcl")
    )


def _subjunctive(outline: Outline, cue: Cue, clause: Token | None) -> bool:
    """ "Insisted that he resign": a bare verb with a subject of its own."""
    if clause is None or cue.lemma not in lexicon.TAKING_SUBJUNCTIVE or clause.i < cue.last:
        return False
    kids = outline.parse.kids(clause)
    bare = clause.tag == "VB" or any(kid.dep == "auxpass" and kid.tag == "VB" for kid in kids)
    subject = any(kid.dep in ("nsubj", "nsubjpass") and kid.i > cue.last for kid in kids)
    return bare and subject and not any(kid.dep == "aux" for kid in kids)


def _orders(outline: Outline, cue: Cue, clause: Token | None) -> bool:
    """Whether an ambiguous cue ("told", "called") brings in something to be done."""
    after = {outline.lower(cue.token.i + 1), outline.lower(cue.last)}
    if cue.lemma in ("call", "appeal", "ask", "plead", "press") and after & {"for", "on", "upon", "with"}:
        return True
    if cue.lemma in ("call", "direct") and clause is None:
        return False
    return (clause is not None and outline.parse.is_infinitive(clause)) or _subjunctive(outline, cue, clause)


def _asks(outline: Outline, pieces: list[Piece]) -> bool:
    """Whether a question follows or stands quoted: "asked whether", "asked why"."""
    first = outline.parse.tokens[pieces[0].first]
    if first.lower in ("if", "whether") or first.tag in ("WP", "WRB", "WDT", "WP$"):
        return True
    return any(outline.lower(i) == "?" for i in (pieces[-1].last, pieces[-1].last - 1, pieces[-1].last + 1))


def _of_allegation(outline: Outline, pieces: list[Piece]) -> bool:
    """Whether what is rejected is something that was said: "rejected the allegations"."""
    tokens = outline.parse.tokens[pieces[0].first : pieces[0].last + 1]
    head = next((token for token in tokens if not pieces[0].first <= token.head <= pieces[0].last), None)
    if head is None:
        return False
    heads = [head, *outline.parse.kids(head, "conj")]
    return any(word.lemma.lower() in lexicon.ALLEGATIONS for word in heads) or head.dep == "ccomp"
