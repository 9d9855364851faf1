"""The walk over an article that puts each pronoun and office with somebody, and learns genders from pronouns.

Made once by `speaker_scene` when it is set. Invariant: places are added in the order of the text, each with what stood
before it alone, so that the walk gives the same however long the article goes on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from counterclaim.read.lexicon.titles import ROLES, Gender
from counterclaim.read.parse import Token
from counterclaim.read.speaker_people import Person, is_office
from counterclaim.read.speaker_places import CLEAR, NAMELESS, PRONOUNS, SOMEBODYS
from counterclaim.read.speaker_titles import gender_of_role, plain_words

if TYPE_CHECKING:
    from counterclaim.read.speaker_scene import Scene

# How many times more pronouns of one gender than of the other settle somebody's gender.
AGREED = 3


def learn_genders(scene: Scene) -> None:
    """Give people whom neither title nor given name tells a gender the one of the pronouns that follow them."""
    votes: dict[int, Counter[Gender]] = {}
    walk(scene, votes)
    for who, counts in votes.items():
        if scene.people[who].gender is None:
            gender, most = counts.most_common(1)[0]
            if most > AGREED * (counts.total() - most):
                scene.people[who].gender = gender


def walk(scene: Scene, votes: dict[int, Counter[Gender]] | None = None) -> None:
    """Put each pronoun and office of the article with somebody, in the order of the text."""
    scene.places, scene.nameless = [], {}
    names = {head.i: scene.number[i] for i, head in scene.heads.items()}
    offices = {scene.head(mention).i: mention for mention in scene.mentions if is_office(mention)}
    within = words_of_titles(scene)
    for token in scene.outline.parse.tokens:
        gender = PRONOUNS.get(token.lower)
        if token.i in names:
            scene.places.append(scene.place(token, names[token.i]))
        elif gender is not None and token.tag in ("PRP", "PRP$"):
            ranked = scene.ranked(token, gender)
            if ranked:
                scene.places.append(scene.place(token, ranked[0][1]))
                if votes is not None and (len(ranked) == 1 or ranked[0][0] > CLEAR * ranked[1][0]):
                    votes.setdefault(ranked[0][1], Counter())[gender] += 1
        elif token.i in offices:
            add_office(scene, token, plain_words(offices[token.i].span.text))
        elif token.tag == "NN" and token.lower in ROLES and token.i not in within:
            add_office(scene, token, [token.lower])


def words_of_titles(scene: Scene) -> set[int]:
    """The tokens that lie in the title or description of a name."""
    found: set[int] = set()
    for i in scene.number:
        mention = scene.mentions[i]
        for span in (mention.full, mention.title):
            if span is not None:
                found.update(token.i for token in scene.tokens(span.start, span.end))
    return found


def add_office(scene: Scene, token: Token, words: Sequence[str]) -> None:
    """Count an office or a trade as a place of its holder, else of somebody without a name: "the driver"."""
    parse = scene.outline.parse
    if token.dep in ("compound", "attr", "appos", "nmod", "amod", "npadvmod"):
        return
    if any(kid.pos == "PROPN" for kid in parse.kids(parse.head(token), "attr")):
        return  # "the candidate is X"
    opening = scene.outline.lower(scene.outline.left[token.i])
    held = scene.holders(words, token) if opening in ("the", "this", "that") else []
    if len(held) == 1 or (held and held[0][0] > CLEAR * held[1][0]):
        scene.places.append(scene.place(token, held[0][1]))
        return
    meant = scene.talked_of(token) if opening == "the" and not held else None
    if meant is not None:
        scene.places.append(scene.place(token, meant))
        return
    if token.lower not in scene.nameless:
        scene.nameless[token.lower] = len(scene.people)
        scene.people.append(Person("", "", gender_of_role(token.lower)))
        scene.said_of.append(frozenset())
    who = scene.nameless[token.lower]
    place = scene.place(token, who)
    share = SOMEBODYS if scene.outline.parse.kids(token, "poss") else NAMELESS
    scene.places.append(replace(place, weight=place.weight * share))
