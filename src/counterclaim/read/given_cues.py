"""A cue made from passages that something else found: labels, or an engine that marks spans.

Not a step of reading by rules. Whoever has the words of source and cue gets a `Cue` that the rules for stance, kind and
chain understand. Invariant: the head word lies inside the words given.
"""

from __future__ import annotations

from counterclaim.read.cue import Cue, Form
from counterclaim.read.lexicon.cue_verbs import HEARSAY, SILENT
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token

NEVER = frozenset(["never", "neither", "nor", "hardly"])


def make_cue(outline: Outline, first: int, last: int, source: tuple[int, int] | None = None) -> Cue:
    """The cue of the tokens `first` to `last`, whose speaker are the tokens `source`."""
    parse = outline.parse
    words = parse.tokens[first : last + 1]
    token = _head_word(words)
    kids = parse.kids(token)
    negated = any(kid.dep == "neg" or kid.lower in NEVER for kid in kids if kid.i < token.i)
    form: Form = "verb"
    if words[0].lower == "according":
        form, token = "according", words[0]
    elif token.lower in HEARSAY:
        form = "hearsay"
    elif token.pos not in ("VERB", "AUX"):
        form = "noun"
    elif any(kid.dep == "auxpass" for kid in kids):
        form = "passive"
    lemma = "according to" if form == "according" else token.lemma.lower()
    spoken = {word.lemma.lower() for word in [*words, *parse.kids(token, "xcomp")]}
    silent = lemma == "decline" or (lemma == "refuse" and bool(spoken & SILENT))
    silent = silent or (negated and lemma in ("respond", "reply", "comment"))
    head = _head_of(parse.tokens[source[0] : source[1] + 1]) if source is not None else None
    return Cue(token, first, last, form, lemma, source, head, negated or silent, silent)


def _head_word(words: list[Token]) -> Token:
    """The verb on which the others hang; without a verb, that word."""
    verbs = [word for word in words if word.pos == "VERB"] or [word for word in words if word.pos == "AUX"]
    return _head_of(verbs or words)


def _head_of(words: list[Token]) -> Token:
    first, last = words[0].i, words[-1].i
    return next((word for word in words if word.head == word.i or not first <= word.head <= last), words[-1])
