"""Whom "she", "they", "it" and "who" mean: the likeliest of those in sight who fit.

Asked by `references` in the order of the text. Invariant: only those who were told of before the pronoun, or the noun
of its own clause, are answers; nobody whom the pronoun's verb is done by.
"""

from __future__ import annotations

from collections.abc import Callable

from counterclaim.read.lexicon.titles import Gender
from counterclaim.read.parse import Token
from counterclaim.read.reference_entities import Company, Somebody
from counterclaim.read.reference_grammar import Grammar
from counterclaim.read.speaker_places import PRONOUNS, SUBJECTS
from counterclaim.read.speaker_scene import Scene

SINGULAR: dict[str, Gender] = {**PRONOUNS, "hers": "female"}
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
IT = frozenset({"it", "its", "itself"})
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})


def whom_pronoun_means(
    token: Token, scene: Scene, company: Company, grammar: Grammar, who_at: Callable[[int], int | None]
) -> int | None:
    """The number of the one whom a pronoun means, or None where nobody fits."""
    word = token.lower
    if token.tag in ("WP", "WP$", "WDT"):
        noun = grammar.before_relative(token) if word in RELATIVE else None
        return None if noun is None else who_at(noun)
    if word.endswith(("self", "selves")):
        subject = grammar.subject_of(token)
        who = who_at(subject) if subject is not None else None
        if who is not None:
            return who
    gender = SINGULAR.get(word)
    fits = fitting(word, gender)
    if fits is None:
        return None
    told, quoted = scene.told[token.sentence], scene.outline.quoted[token.i]
    ranked = company.ranked(token.i, told, quoted, fits, gender, barred(token, scene, company, who_at))
    return ranked[0][1] if ranked else None


def fitting(word: str, gender: Gender | None) -> Callable[[Somebody], bool] | None:
    """What somebody must be to be meant by a pronoun; None for a word that is none of the third person."""
    if gender is not None:
        return lambda one: one.kind == "person" and not one.plural and one.gender in (None, gender)
    if word in THEY:
        return lambda one: one.plural or one.kind in ("org", "group")
    if word in IT:
        return lambda one: one.kind in ("org", "place") and not one.plural
    return None


def barred(token: Token, scene: Scene, company: Company, who_at: Callable[[int], int | None]) -> set[int]:
    """Who cannot be meant because they do to the pronoun what its verb says: "Mr Hale told him"."""
    if token.dep not in ("dobj", "dative", "pobj") or token.lower.endswith("self"):
        return set()
    parse = scene.outline.parse
    verb = parse.head(token)
    if verb.pos == "ADP":
        verb = parse.head(verb)
    doers = [who_at(kid.i) for kid in parse.kids(verb, *SUBJECTS)]
    return {company.root(who) for who in doers if who is not None}
