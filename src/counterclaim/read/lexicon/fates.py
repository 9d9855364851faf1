"""Verbs and states told of people alone, so that a number beside them counts people: general knowledge, as data."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# Verbs (lemmas) of which people are the object: "killed three", "12 were arrested".
_SUFFERED = """
    kill injure wound hurt slay murder massacre shoot stab behead execute maim burn crush trap bury strand displace
    evacuate rescue save hospitalize hospitalise treat arrest detain jail imprison convict sentence indict charge
    acquit release deport kidnap abduct capture infect vaccinate employ hire dismiss furlough
"""
SUFFERED: frozenset[str] = word_set(_SUFFERED)

# Verbs (lemmas) of which people are the subject: "four died", "hundreds fled".
DONE: frozenset[str] = word_set(
    "die perish drown suffocate survive flee escape protest march gather attend testify vote"
)

# Words that tell in what state people are: "six dead", "the injured".
STATES: frozenset[str] = word_set(
    "dead injured wounded hurt missing homeless killed stranded trapped arrested detained displaced hospitalized "
    "hospitalised unemployed jobless elderly poor sick bereaved faithful"
)
# Of these, those that a headline or a clause may tell of a bare number without "the".
FOUND: frozenset[str] = STATES - word_set("poor elderly sick faithful bereaved")

# Nouns that count without saying what.
AMOUNTS: frozenset[str] = word_set("dozens scores hundreds thousands millions others many several some both few")

# Participles that a headline sets behind somebody: "16-year-old shot by officers".
PARTICIPLES: frozenset[str] = word_set("shot accused suspected killed found")
