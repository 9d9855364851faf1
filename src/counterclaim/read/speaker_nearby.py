"""Who speaks where the parse gives a cue no subject: turned round, set beside it, or carried on.

Asked by `read.cues` before the subject itself. Invariant: the noun stands directly beside the verb, or speaks in a
cue above.
"""

from __future__ import annotations

from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.outline import FINITE, Outline
from counterclaim.read.parse import Token
from counterclaim.read.sources import find_source


def inverted(outline: Outline, token: Token, anything: bool = False) -> Token | None:
    """The subject after its verb ("…," said the minister), which the parse may call an object."""
    parse = outline.parse
    before = outline.lower(token.i - 1)
    if token.tag not in ("VBD", "VBZ", "VBP") or not (anything or token.lemma in lexicon.QUOTING):
        return None
    closed = token.i > 0 and outline.quoted[token.i - 1] >= 0 and outline.quoted[token.i] < 0
    if not closed and before != ",":
        return None
    if any(kid.i < token.i and kid.dep in ("nsubj", "nsubjpass") for kid in parse.kids(token)):
        # Of two subjects the one before is told: "…, 75 of them badly, said the minister".
        after = (kid for kid in parse.kids(token, "nsubj") if outline.left[kid.i] == token.i + 1)
        return next((kid for kid in after if kid.pos in ("NOUN", "PROPN", "PRON")), None)
    objects = () if token.lemma in lexicon.HEARD else ("dobj", "oprd", "attr")  # "told reporters"
    for kid in parse.kids(token, "nsubj", *objects):
        if kid.i > token.i and outline.left[kid.i] == token.i + 1 and kid.pos in ("NOUN", "PROPN", "PRON"):
            return kid
    return None


def beside(outline: Outline, token: Token, helpers: list[Token]) -> Token | None:
    """The noun directly before a verb that the parse gave no subject: "and its northern neighbour says …"."""
    parse = outline.parse
    if any(kid.dep in ("nsubj", "nsubjpass") for kid in parse.kids(token)):
        return None
    i = min([kid.i for kid in helpers] + [token.i]) - 1
    before = outline.token(i)
    if token.tag == "VBG":
        with_noun = before is not None and before.dep == "pobj" and parse.head(before).lower == "with"
        return before if with_noun and token.dep in ("advcl", "acl") else None
    finite = helpers[0].tag in FINITE if helpers else token.tag in FINITE
    if not finite:
        return None
    while before is not None and before.dep == "advmod" and before.pos == "ADV":
        i -= 1
        before = outline.token(i)
    if before is not None and (_is_noun(outline, before) and before.entity not in ("DATE", "TIME")):
        return before if outline.quoted[i] < 0 else None
    for kid in parse.kids(token):
        if kid.i < token.i and kid.entity in ("PERSON", "ORG", "GPE") and kid.pos == "PROPN":
            return kid
    return None


def _is_noun(outline: Outline, token: Token) -> bool:
    """Whether a word is a noun, or stands behind an article as one: "the ruling notes"."""
    return token.pos in ("NOUN", "PROPN") or (token.tag == "VBG" and outline.lower(token.i - 1) in ("the", "a", "its"))


def adding(outline: Outline, token: Token, lemma: str) -> Token | None:
    """Who goes on in "…, adding that": the speaker of the nearest cue above, not of the clause between."""
    if lemma != "add" or token.tag != "VBG":
        return None
    for up in outline.parse.ancestors(token):
        if up.lemma in lexicon.QUOTING and up.tag in FINITE | {"VBN"}:
            return find_source(outline, up)
    return None


def apposed(outline: Outline, token: Token) -> Token | None:
    """The noun in "…, the director, Lee Moor, said.", which the parse may hang on what was said."""
    if token.lemma not in lexicon.QUOTING or token.tag not in FINITE or outline.lower(token.i - 1) != ",":
        return None
    first, _ = outline.bounds(token.i)
    commas = [i for i in range(token.i - 2, max(first, token.i - WIDE), -1) if outline.lower(i) == ","][:2]
    for comma in reversed(commas):
        for i in range(comma + 1, token.i - 1):
            word = outline.parse.tokens[i]
            named = word.pos in ("NOUN", "PROPN") and outline.left[i] == comma + 1
            if (
                named
                and outline.right[i] >= token.i - 2
                and not outline.has_verb(comma + 1, _end_of_name(outline, word, token))
            ):
                return word
    return None


def _end_of_name(outline: Outline, word: Token, verb: Token) -> int:
    """Where a phrase ends before a verb, or before what it tells of a person: "Lee Moor, who runs the camp, said"."""
    told = [kid for kid in outline.parse.kids(word, "relcl") if word.entity == "PERSON" and kid.i > word.i]
    return min([outline.left[kid.i] - 2 for kid in told] + [verb.i - 2])


WIDE = 24  # tokens that a name with its description may have
