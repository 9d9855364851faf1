"""People told by a number or by their state alone: "killed three", "dozens were hurt", "six dead", "the injured".

Part of `reference_nouns`. Invariant: a number that counts something else ("three cars", "12 %", "two of the men") is
never taken for people, so only verbs and states that are told of people alone count.
"""

from __future__ import annotations

from counterclaim.read.lexicon.fates import AMOUNTS, DONE, FOUND, STATES, SUFFERED
from counterclaim.read.parse import Parse, Token

# The word by which such people are compared; nobody is described by it.
COUNTED = "counted"
# Entities whose numbers are no people.
OTHER_NUMBERS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL"})
OBJECTS = frozenset({"dobj", "nsubjpass"})
PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "ROOT"})


def counted_people(parse: Parse, token: Token) -> tuple[str, bool] | None:
    """(the word for them, whether they are several) where a word tells of people by their number or state alone.

    >>> from counterclaim.read.engines import spacy_engine
    >>> parse = spacy_engine.parse("The blast killed three and wrecked four cars.")
    >>> [token.text for token in parse.tokens if counted_people(parse, token)]
    ['three']
    """
    if token.lower in STATES and token.pos in ("ADJ", "VERB", "NOUN"):
        return _in_a_state(parse, token)
    if (token.pos != "NUM" and token.lower not in AMOUNTS) or token.entity in OTHER_NUMBERS or token.dep == "nummod":
        return None
    if any(kid.dep == "prep" and kid.lower == "of" for kid in parse.kids(token)):
        return None
    if token.text[:1].isdigit() and not token.text.replace(",", "").isdigit():
        return None
    verb = parse.head(token)
    suffered = token.dep in OBJECTS and verb.lemma in SUFFERED
    done = token.dep == "nsubj" and verb.lemma in DONE
    state = any(
        kid.i > token.i and kid.dep in ("amod", "acl") and (kid.lower in FOUND or kid.lemma in SUFFERED)
        for kid in parse.kids(token)
    )
    if verb.i == token.i or not (suffered or done):
        return (COUNTED, token.lower != "one") if state and token.dep in PLACES else None
    return COUNTED, token.lower not in ("one", "1")


def _in_a_state(parse: Parse, token: Token) -> tuple[str, bool] | None:
    """ "The injured", "five dead": an adjective that stands for people, with an article or a number before it."""
    before = [kid for kid in parse.kids(token) if kid.i < token.i]
    number = any(kid.dep == "nummod" and kid.entity not in OTHER_NUMBERS for kid in before)
    the = any(kid.lower == "the" and kid.dep == "det" for kid in before)
    if number and token.dep in (*PLACES, "oprd", "acomp") and token.lower in FOUND:
        return COUNTED, not any(kid.lower in ("one", "1") for kid in before)
    return (COUNTED, True) if the and token.dep in PLACES else None
