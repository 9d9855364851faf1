"""Places in an article where somebody stands, and how much each puts them forward: its role, and how far back it is.

Used by `speaker_scene` for every mention and pronoun. The idea is that of Lappin and Leass (1994, "An algorithm for
pronominal anaphora resolution"): who is subject is likelier to be meant next than an object, an object than a
possessor, and each sentence in between makes it less likely.
Invariant: looks at one token's heads only; distances count sentences of the outlet's own voice, because a quotation
between two sentences does not take the floor from who is talked about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from counterclaim.read.lexicon.titles import Gender
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse, Token

# Weights of roles. Tried on the open half of `evals/sources.json` and on 260 pronouns of Wikinews articles: a subject
# between 1.2 and 2 times an object, a possessor half to all of an object; within that range at most two answers change.
SUBJECT, INNER_SUBJECT, OBJECT, OBLIQUE, POSSESSOR, PART = 3.0, 2.4, 2.0, 1.5, 1.4, 0.5
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
# What is left of a weight after one more sentence.
DECAY = 0.55
# Mentions further back than this many sentences are out of sight: their weight is under a fiftieth.
SIGHT = 8


PRONOUNS: dict[str, Gender] = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "herself": "female",
}
# What a mention inside a quotation weighs for a pronoun outside it: the outlet goes on with those it told of itself.
QUOTED = 0.2
# What an unknown gender takes away beside a known one that fits.
UNKNOWN = 0.6
# What is left of the weight of somebody whom the content names in the outlet's words: "Mr Hale would go, he said".
TOLD = 0.4
# What somebody without a name weighs beside people with one, and what somebody's does ("her daughter").
NAMELESS, SOMEBODYS = 0.8, 0.4
# What each further sentence adds for somebody who stands in several, beside the one that weighs most.
AGAIN = 0.25
# What the one who is talked about must weigh, and how many times the next, to be "the senator" without having been
# called so.
EPITHET_LEAST, EPITHET_CLEAR = 1.0, 2.5
# How many times the weight of the next one makes the first clear.
CLEAR = 1.5
# How much more prominent who spoke last is than a subject alone.
SPOKE = 0.5
# Places before a token that are looked at, also where nobody but a quotation speaks for pages.
PLACES_BACK = 120


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A token that stands for somebody: where, in which sentence, how prominent."""

    i: int
    told: int
    weight: float
    quoted: int
    who: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class Known:
    """What a statement and those before it tell of who speaks in it; people are numbers of a scene.

    `quoted` are those whom its own quotation names, who cannot be meant; `told` those whom the rest of its content
    names; `spoke` who spoke last and the number of that sentence; `settled` whom the pronouns of the last statements
    mean, by the index of the token.
    """

    quoted: frozenset[int] = frozenset()
    told: frozenset[int] = frozenset()
    spoke: tuple[int, int] | None = None
    settled: Mapping[int, int] = field(default_factory=dict)


NOTHING = Known()


def prominence(parse: Parse, token: Token) -> float:
    """The weight of the role in which a noun or pronoun stands.

    Args:
        parse: the grammar.
        token: the head of the name, or the pronoun.
    """
    for _ in range(4):
        if token.dep in ("appos", "conj") or (token.dep == "compound" and parse.head(token).pos == "PROPN"):
            token = parse.head(token)
        else:
            break
    if token.dep in SUBJECTS:
        verb = parse.head(token)
        return SUBJECT if verb.dep in ("ROOT", "conj", "ccomp", "parataxis") else INNER_SUBJECT
    if token.dep in OBJECTS:
        return OBJECT
    if token.dep == "poss":
        return POSSESSOR
    return PART if token.dep in ("compound", "nmod", "amod", "npadvmod") else OBLIQUE


def told_sentences(outline: Outline) -> list[int]:
    """For each sentence how many before it hold the outlet's own words: one that is all quotation counts for none."""
    counts, count = [], 0
    for first, end in outline.parse.sentences:
        counts.append(count)
        if any(
            outline.quoted[i] < 0 and outline.parse.tokens[i].pos not in ("PUNCT", "SPACE") for i in range(first, end)
        ):
            count += 1
    return counts


def head_of(tokens: Sequence[Token]) -> Token:
    """The word of a passage on which the others hang: the first noun or pronoun that hangs outside it."""
    own = {token.i for token in tokens}
    roots = [token for token in tokens if token.head not in own or token.head == token.i]
    nouns = [token for token in roots if token.pos in ("NOUN", "PROPN", "PRON", "NUM")]
    return (nouns or roots or list(tokens))[0]
