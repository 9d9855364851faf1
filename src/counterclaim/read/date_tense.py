"""Whether the grammar around a date points to the past or to the future.

Third step of `dates`: "on Sunday" is the last one or the next one by the verb that governs it, by a plan that it
belongs to ("a strike planned on Monday"), or by a word such as "ahead of".
"""

from __future__ import annotations

from counterclaim.read.date_intervals import Lean
from counterclaim.read.lexicon.event_words import (
    MODALS,
    PLANNING,
    PLANNING_ADJECTIVES,
    PLANNING_OBJECT,
    REPORTING,
    TIMETABLE,
    WILL,
)
from counterclaim.read.lexicon.tense_words import (
    EXTENDING,
    HAVE,
    HELPERS,
    NEAR_PREPOSITIONS,
    NEGATIVES,
    ONLY_ONES,
    PLACING,
    PRESENT,
    QUOTES,
    SETTING,
    TERMS,
)
from counterclaim.read.parse import Parse, Token

# Steps up the tree: deeper nesting than this tells nothing about the date.
REACH = 14


def lean_of(parse: Parse, token: Token) -> Lean:
    """Which way the words around a date lean; `token` is the word of the date that hangs on the rest.

    "over" and "ahead" only where the date hangs on the verb itself, which it then says the time of.
    """
    if _is_term(parse, token):
        return "near"
    node = child = token
    through_noun = near = extended = bounded = loose = False
    direct = True  # the date hangs on the verb itself, not on a noun below it
    owner = _owner(parse, token)
    for _ in range(REACH):
        if node is not token or node.pos in ("VERB", "AUX"):
            if node.pos in ("VERB", "AUX"):
                node = speaking_verb(parse, node, token)
                if quotation_between(parse, node, token) or _begins_after(parse, node, token):
                    if node.head == node.i:
                        break
                    child, node = node, parse.head(node)
                    continue
                planned = _planned_object(parse, node, token) if direct else through_noun and _is_object(child)
                lean = _verb_lean(parse, node, planned)
                if extended and node.lemma.lower() in EXTENDING:
                    return "future"
                if lean == "future" and owner is not None and node.i != owner:
                    return "near"
                if lean == "past" and bounded and any(kid.lower == "had" for kid in parse.kids(node, "aux")):
                    return "past"  # "by Thursday, thirty had died"
                if lean == "past" and direct and not loose and _is_finite_past(parse, node):
                    return "over"
                if lean == "future" and direct:
                    return "ahead"
                if lean is not None:
                    return "near" if near and lean != "future" else lean
                direct = False
            elif node.pos in ("NOUN", "PROPN") and not _is_time(node):
                if any(kid.lower in ("planned", "scheduled", "upcoming", "expected") for kid in parse.kids(node)):
                    return "future"
                through_noun = True
                direct = False
            elif node.pos == "ADJ" and node.lower in PLANNING_ADJECTIVES:
                return "near" if _had_been(parse, node) else "future"
            elif node.lower in NEAR_PREPOSITIONS or node.lower == "to":
                bounded = node.lower in ("by", "until", "till")
                near = near or node.lower != "to"
                extended = extended or node.lower in ("until", "till", "to")
                loose = True
            elif node.pos == "ADP" and node.lower not in PLACING:
                loose = True
        if node.head == node.i:
            break
        child, node = node, parse.head(node)
    return "near" if near else "open"


def _is_term(parse: Parse, token: Token) -> bool:
    """ "Payable Dec. 1", "tariffs beginning on Monday"."""
    before = [word.lower for word in parse.tokens[max(token.i - 2, 0) : token.i]]
    if before and before[-1] in ("on", "in"):
        before.pop()
    return bool(before) and before[-1] in TERMS


def speaking_verb(parse: Parse, verb: Token, token: Token) -> Token:
    """The verb of speech instead of the verb of its content, where the date stands between the two.

    In "said on Monday it would leave" a parser hangs Monday on "leave"; readers do not.
    """
    governor = parse.head(verb)
    if verb.dep not in ("ccomp", "xcomp") or governor.lemma.lower() not in REPORTING:
        return verb
    if not governor.i < token.i < verb.i:
        return verb
    between = parse.tokens[governor.i + 1 : token.i]
    if len(between) > 6 or any(word.lower == "that" or word.dep in ("nsubj", "nsubjpass", "mark") for word in between):
        return verb
    return governor


def quotation_between(parse: Parse, verb: Token, token: Token) -> bool:
    """Whether a quotation opens or closes between a verb and a date: then the one does not govern the other."""
    low, high = sorted((verb.i, token.i))
    return any(word.text in QUOTES for word in parse.tokens[low + 1 : min(high, low + 30)])


def _begins_after(parse: Parse, verb: Token, token: Token) -> bool:
    """ "Warnings on Thursday that strikes could follow": the clause of "follow" begins after the date."""
    return token.i < verb.i and any(kid.i > token.i for kid in parse.kids(verb, "mark"))


def _owner(parse: Parse, token: Token) -> int | None:
    """For "Friday's vote", the verb whose subject the vote is (or -1): only that verb can put it ahead.

    "They would look for ways round Friday's ruling" says nothing about when the ruling fell.
    """
    if token.dep != "poss" and not any(kid.lower in ("'s", "’s") for kid in parse.kids(token)):
        return None
    noun = parse.head(token)
    return noun.head if noun.dep in ("nsubj", "nsubjpass") else -1


def _is_object(child: Token) -> bool:
    """Whether a verb has what is below a word for its object: only that can be what it plans."""
    return child.dep in ("dobj", "nsubjpass", "attr", "ccomp", "xcomp", "oprd") or child.lower == "for"


def _planned_object(parse: Parse, verb: Token, token: Token) -> bool:
    """ "They planned a march on Saturday": the object stands before the date, so it is the march that is dated."""
    if verb.lemma.lower() not in PLANNING_OBJECT:
        return False
    return any(kid.i < token.i and not _is_time(kid) for kid in parse.kids(verb, "dobj"))


def _is_time(token: Token) -> bool:
    return token.entity in ("DATE", "TIME")


def _verb_lean(parse: Parse, verb: Token, through_noun: bool) -> Lean | None:
    """What one verb says; None where its form says nothing and the next one up must be asked."""
    kids = parse.kids(verb)
    helpers = [kid for kid in kids if kid.dep in ("aux", "auxpass")]
    words = {helper.lower for helper in helpers}
    lemma = verb.lemma.lower()
    if words & WILL:
        return "future"
    if words & {"going"} and words & {"is", "are", "'s", "'re"}:
        return "future"
    if words & {"had", "did"} or (words & {"'d", "’d"} and verb.tag in ("VBN", "VBD")):
        return "past"
    if words & {"have", "has", "'ve", "having"} and not words & MODALS:
        return "future" if through_noun and lemma in PLANNING_OBJECT else "past"
    if words & {"could", "can"} and _is_negated(parse, kids):
        return "past"
    if words & MODALS:
        return "past" if "have" in words else "future"
    if "to" in words or verb.tag == "VB":
        return _infinitive_lean(parse, verb)
    if verb.tag == "VBD" or (verb.pos == "AUX" and verb.lower in ("was", "were")):
        if lemma in PLANNING_OBJECT and through_noun:
            return "future"
        if verb.lemma == "be" and any(kid.lower in PLANNING_ADJECTIVES for kid in kids):
            return "future"
        return "past"
    if verb.tag == "VBN":
        if _plans(verb, kids):
            return "future"
        return "past"
    if verb.tag == "VBG":
        if words & PRESENT:
            return "future" if lemma in TIMETABLE or _plans(verb, kids) else "near"
        if words & {"was", "were", "been"}:
            return "past"
        return "future" if through_noun and _plans(verb, kids) else None
    if verb.tag in ("VBP", "VBZ"):
        if lemma in REPORTING:
            return "past"
        if through_noun:
            return "future" if lemma in PLANNING_OBJECT else "near"
        if lemma in ("be", "have", "remain", "do") or verb.pos == "AUX":
            return "future" if any(kid.lower in PLANNING_ADJECTIVES for kid in kids) else "near"
        return "future" if lemma in TIMETABLE else "near"
    return None


def _is_finite_past(parse: Parse, verb: Token) -> bool:
    """Whether a verb, or a helper of it, is in a past tense, or it is told of a noun ("a letter written in May").

    Not "is heard in May", "getting beaten in spring".
    """
    if verb.tag == "VBD" or (verb.tag == "VBN" and verb.dep == "acl"):
        return True
    return any(kid.tag in ("VBD", "VBN") or kid.lower in HAVE for kid in parse.kids(verb, *HELPERS))


def _is_negated(parse: Parse, kids: list[Token]) -> bool:
    """Whether a verb is negated, by itself or by its subject ("Neither he nor …", "Nobody")."""
    if any(kid.dep == "neg" for kid in kids):
        return True
    subjects = [kid for kid in kids if kid.dep in ("nsubj", "nsubjpass")]
    return any(kid.lower in NEGATIVES or any(below.lower in NEGATIVES for below in parse.kids(kid)) for kid in subjects)


def _plans(verb: Token, kids: list[Token]) -> bool:
    """Whether a participle puts something ahead: "scheduled for Monday", "set to meet", but not "set ablaze"."""
    lemma = verb.lemma.lower()
    if lemma in SETTING:
        return any(kid.dep == "xcomp" or kid.lower == "for" for kid in kids)
    return lemma in PLANNING_OBJECT


def _had_been(parse: Parse, governor: Token) -> bool:
    """ "It had been due to end on Friday": what had been planned may be over by now."""
    kids = [*parse.kids(governor), *(parse.kids(parse.head(governor)) if governor.pos == "ADJ" else [])]
    return any(kid.lower == "had" for kid in kids) and any(
        kid.lower == "been" for kid in [governor, *kids, parse.head(governor)]
    )


def _infinitive_lean(parse: Parse, verb: Token) -> Lean | None:
    """ "agreed to meet on Friday" lies ahead, "failed to appear on Friday" lies back."""
    governor = parse.head(verb)
    if governor is verb:
        return "open" if verb.dep == "ROOT" else None
    if verb.dep == "conj" and governor.pos in ("VERB", "AUX") and governor.tag == "VB":
        return _verb_lean(parse, governor, through_noun=False)
    if governor.lemma == "be" or governor.lemma.lower() in PLANNING or governor.lower in PLANNING_ADJECTIVES:
        return "near" if _had_been(parse, governor) else "future"
    if governor.pos in ("NOUN", "PROPN"):
        # The verb above says whether they have.
        return None if any(kid.lower in ONLY_ONES for kid in parse.kids(governor)) else "future"
    return None
