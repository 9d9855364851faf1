"""What speaks for and against two full names being one, as separate features, and how likely they make it.

The features are named and have a sentence each; how much each tells is learnt (`training/names.py`, card in
`models/names/README.md`). Invariant: pure and symmetric; equal names have a chance near 1.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp

from counterclaim.link.compare.alignment import Pairing, align
from counterclaim.link.compare.name_words import NEAR_SOUND, match_words, parts_of, respells_known, two_names
from counterclaim.link.compare.sounds import romanised_apart
from counterclaim.link.data.name_weights import PEOPLE
from counterclaim.link.data.titles import GENERATIONS, TITLE_WORDS

# Feature names in a fixed order, with what each means to a reader. Those of people, then those that bodies have too.
PERSON_FEATURES: dict[str, str] = {
    "agreeing letters": "most of their letters are in words that agree",
    "misspelt": "a word of the one is spelt like one of the other but for some letters",
    "wrong letters": "many letters of that word differ",
    "misspelt twice": "more than one word differs in some letters",
    "short word misspelt": "the word that differs is short",
    "misspells a surname": "the last word of one is a frequent surname but for some letters",
    "sounds": "a word is written in another way for nearly the same sounds",
    "respelt surname": "a frequent surname of Latin letters is spelt otherwise for the same sounds",
    "contradiction": "each has a word that the other does not",
    "left out": "one leaves words of the other out",
    "first left out": "the word that is left out is the first one",
    "one word": "only one word is in both",
    "one name each": "each is one word alone",
    "initial": "a word of the one is an initial of the other",
    "form": "a word of the one is another form of a name in the other",
    "order": "their words stand in another order",
    "generation": "one is the junior of the other",
}


@lru_cache(maxsize=65536)
def parts_of_person(name: str) -> tuple[tuple[str, ...], str]:
    """The words of a person's name without titles, and which of several of one name it is ("jr"), or "".

    >>> parts_of_person("Dr. Ada Hale Jr.")
    (('ada', 'hale'), 'jr')
    """
    words = parts_of(name)
    generation = ""
    if len(words) > 1 and words[-1] in GENERATIONS:
        words, generation = words[:-1], GENERATIONS[words[-1]]
    titles = next((n for n, word in enumerate(words) if word not in TITLE_WORDS), 0)
    return (words[titles:] if len(words) - titles > 1 or generation else words), generation


def pair_people(left: str, right: str) -> Pairing:
    """The words of two people's names side by side."""
    return align(parts_of_person(left)[0], parts_of_person(right)[0], match_words)


def person_features(left: str, right: str) -> dict[str, float]:
    """The value of each feature for two names of people, by name; most lie between 0 and 1.

    >>> found = person_features("Ada Hale", "A. Hale")
    >>> found["initial"], found["contradiction"]
    (1.0, 0.0)
    """
    return features_of_pair(pair_people(left, right), parts_of_person(left)[1] != parts_of_person(right)[1])


def features_of_pair(pairing: Pairing, generations: bool) -> dict[str, float]:
    """The features of two people's names whose words are side by side.

    Args:
        generations: whether one of them is a junior and the other is not.
    """
    words = [(pairing.left[i], pairing.right[j], how) for i, j, how in pairing.matches]
    misspelt = [(one, two) for one, two, how in words if how.kind == "misspelt"]
    kinds = {how.kind for _, _, how in words}
    found = shared_features(pairing)
    if other_surname(pairing) or other_initials(pairing):
        found["contradiction"] = 1.0
    return {
        **found,
        "short word misspelt": float(any(min(len(one), len(two)) < 5 for one, two in misspelt)),
        "misspells a surname": float(bool(misspelt) and misspells_surname(pairing)),
        "respelt surname": float(respelt_surname(pairing)),
        "first left out": float(found["left out"] > 0 and leaves_first_out(pairing)),
        "one name each": float(len(pairing.left) == len(pairing.right) == 1),
        "initial": float("initial" in kinds),
        "form": float("form" in kinds),
        "generation": float(generations),
    }


def leaves_first_out(pairing: Pairing) -> bool:
    """Whether the first word of one name has no counterpart, or another word of the other name for one."""
    return bool(pairing.matches) and not any(i == j == 0 for i, j, _ in pairing.matches)


def other_surname(pairing: Pairing) -> bool:
    """Whether the last words, though of one sound, are two frequent surnames: Phillips and Philips."""
    ends = (len(pairing.left) - 1, len(pairing.right) - 1)
    if not any((i, j) == ends for i, j, _ in pairing.matches):
        return False
    left, right = pairing.left[-1], pairing.right[-1]
    return respells_known(left, right) and two_names(left, right)


def misspells_surname(pairing: Pairing) -> bool:
    """Whether the last words differ in some letters, and one of them is a frequent surname of Latin letters."""
    i, j = len(pairing.left) - 1, len(pairing.right) - 1
    last = any(how.kind == "misspelt" and (one, two) == (i, j) for one, two, how in pairing.matches)
    return last and respells_known(pairing.left[i], pairing.right[j])


def respelt_surname(pairing: Pairing) -> bool:
    """Whether one of the last words, which sound alike, is a frequent surname that nobody romanises: Hofmann."""
    i, j = len(pairing.left) - 1, len(pairing.right) - 1
    how = next((how for one, two, how in pairing.matches if (one, two) == (i, j)), None)
    if how is None or how.kind != "sound":
        return False
    return respells_known(pairing.left[i], pairing.right[j]) and not romanised_apart(pairing.left[i], pairing.right[j])


def other_initials(pairing: Pairing) -> bool:
    """Whether both have middle initials and one has one more: "Ada B. Hale" is not "Ada B.C. Hale"."""
    extra = any(len(word) == 1 for word in (*pairing.left_over, *pairing.right_over))
    return extra and any(len(pairing.left[i]) == len(pairing.right[j]) == 1 for i, j, _ in pairing.matches)


def shared_features(pairing: Pairing) -> dict[str, float]:
    """The features that names of people and of bodies have in common."""
    agreeing = wrong = 0
    for i, j, how in pairing.matches:
        letters = len(pairing.left[i]) + len(pairing.right[j])
        if how.kind == "misspelt":
            wrong += letters
        else:
            agreeing += letters
    letters = agreeing + wrong + sum(map(len, pairing.left_over)) + sum(map(len, pairing.right_over))
    costs = [how.cost for _, _, how in pairing.matches if how.kind == "misspelt"]
    sounds = [how.cost for _, _, how in pairing.matches if how.kind == "sound"]
    left_over = len(pairing.left_over), len(pairing.right_over)
    return {
        "agreeing letters": agreeing / letters if letters else 0.0,
        "misspelt": float(bool(costs)),
        "wrong letters": max(costs, default=0.0),
        "misspelt twice": float(len(costs) > 1),
        "sounds": max(sounds, default=0.0) / NEAR_SOUND,
        "contradiction": float(min(left_over) > 0),
        "left out": 0.0 if min(left_over) else min(max(left_over), 3) / 3,
        "one word": float(len(pairing.matches) < 2 and max(left_over) > 0),
        "order": float(not pairing.in_order),
    }


def chance(features: dict[str, float], weights: dict[str, float]) -> float:
    """How likely the features make it that two names are one.

    >>> round(chance({"misspelt": 1.0}, {"misspelt": -1.0, "(base)": 1.0}), 2)
    0.5
    """
    score = weights["(base)"] + sum(weights[name] * value for name, value in features.items() if value)
    return 1 / (1 + exp(-max(min(score, 30.0), -30.0)))


def person_chance(left: str, right: str) -> float:
    """How likely two full names are one person's, by the names alone.

    >>> person_chance("Ada Hale", "Ada Hall") < person_chance("Ada Halle", "Ada Haale")
    True
    """
    return chance(person_features(left, right), PEOPLE)
