"""What speaks for and against two names of companies, offices, ships and groups being one, and how likely it makes it.

As `likeness` for people; the words of a body's name are compared without articles, legal forms and numbers, which are
features of their own. Invariant: pure and symmetric.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from counterclaim.link.compare.alignment import Pairing, align
from counterclaim.link.compare.bodies import WORD, acronym_fits, body_key, body_words, is_acronym, known_name
from counterclaim.link.compare.likeness import chance, shared_features
from counterclaim.link.compare.name_words import NEAR_SOUND, WRONG_LETTERS, WordMatch
from counterclaim.link.compare.names import MOST_WORDS, ONE_NAME
from counterclaim.link.compare.sounds import LONGEST, sound_distance
from counterclaim.link.compare.spelling import fold, plain
from counterclaim.link.compare.word_likeness import Likeness
from counterclaim.link.data.bodies import GENERIC_BODIES, LEGAL_FORMS, SMALL_WORDS, SORT_WORDS
from counterclaim.link.data.legal_forms import LEGAL_KINDS, NUMBER_WORDS, ROMAN_NUMBERS, SHIP_WORDS
from counterclaim.link.data.name_weights import BODIES

BODY_FEATURES: dict[str, str] = {
    "agreeing letters": "most of their letters are in words that agree",
    "misspelt": "a word of the one is spelt like one of the other but for some letters",
    "wrong letters": "many letters of that word differ",
    "misspelt twice": "more than one word differs in some letters",
    "short word misspelt": "the word that differs is short",
    "sounds": "a word is written in another way for nearly the same sounds",
    "contradiction": "each has a word that the other does not",
    "left out": "one leaves words of the other out",
    "sort left out": "the one only adds what sort of body it is",
    "bracket left out": "the one adds something in brackets",
    "one word": "only one word is in both",
    "order": "their words stand in another order",
    "numbers": "they have different numbers",
    "number left out": "only one has a number",
    "legal forms": "they are companies of different legal forms",
    "initials": "one is the initials of the other",
    "same words": "all their words are equal",
}

# A legal form of this many letters or more is known with one letter wrong, of twice as many with two.
LONG_FORM = 9
LONG_FORMS = tuple(sorted(form for form in LEGAL_FORMS if len(form) >= LONG_FORM))

_BRACKETS = re.compile(r"\(([^()]*)\)")
_YEARS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Body:
    """A body's name in parts: telling words, those in brackets, numbers, and kinds of legal form."""

    words: tuple[str, ...]
    bracketed: frozenset[str]
    numbers: tuple[str, ...]
    legal: frozenset[str]


@lru_cache(maxsize=65536)
def parts_of_body(name: str) -> Body:
    """The parts of a body's name.

    >>> body = parts_of_body("Orvast Mills (Velm) II Ltd")
    >>> body.words, body.numbers, sorted(body.legal), sorted(body.bracketed)
    (('orvast', 'mills', 'velm'), ('2',), ['limited'], ['velm'])
    """
    every = [plain(word) for word in WORD.findall(name)]
    kept = body_words(known_name(name))
    legal = frozenset(LEGAL_KINDS[word] for word in every if word in LEGAL_KINDS and word not in kept)
    while len(kept) > 1 and is_misspelt_form(kept[-1]):
        kept = kept[:-1]
    words: list[str] = []
    numbers: list[str] = []
    tens = 0
    for i, word in enumerate(kept):
        value = NUMBER_WORDS.get(word)
        if value is not None:
            if tens and value < 10:
                numbers[-1] = str(tens + value)
            else:
                numbers.append(str(value))
            tens = value if value >= 20 and value % 10 == 0 else 0
            continue
        tens = 0
        if word.isdigit() or (i and word in ROMAN_NUMBERS):
            numbers.append(ROMAN_NUMBERS.get(word, word.lstrip("0") or "0"))
        elif any(sign.isdigit() for sign in word):
            numbers += _YEARS.findall(word)
            words += [piece for piece in re.split(r"\d+", word) if len(piece) > 1]
        elif word not in SMALL_WORDS:
            words.append(word)
    while len(words) > 1 and words[0] in SHIP_WORDS:
        words = words[1:]
    inside = " ".join(_BRACKETS.findall(name))
    return Body(tuple(words), frozenset(body_words(inside)) if inside else frozenset(), tuple(numbers), legal)


def is_misspelt_form(word: str) -> bool:
    """Whether a long word is a legal form but for a letter or two.

    >>> is_misspelt_form("aktiengeselschaft"), is_misspelt_form("corporate")
    (True, False)
    """
    return len(word) >= LONG_FORM and any(OSA.distance(word, form) <= len(form) // LONG_FORM for form in LONG_FORMS)


@lru_cache(maxsize=65536)
def match_body_words(left: str, right: str) -> WordMatch | None:
    """How two plain words of bodies' names can be one; None where they cannot.

    >>> match_body_words("harbor", "harbour").kind, match_body_words("mills", "works")
    ('sound', None)
    """
    if left == right:
        return WordMatch("equal", 0.0)
    if min(len(left), len(right)) < 3 or max(len(left), len(right)) > LONGEST:
        return None
    apart = sound_distance(left, right)
    if apart <= NEAR_SOUND or fold(left) == fold(right):
        return WordMatch("sound", min(apart, NEAR_SOUND))
    wrong = OSA.distance(left, right) / max(len(left), len(right))
    return WordMatch("misspelt", wrong) if wrong <= WRONG_LETTERS else None


def pair_bodies(left: str, right: str) -> Pairing:
    """The telling words of two bodies' names side by side."""
    return align(parts_of_body(left).words, parts_of_body(right).words, match_body_words)


def body_features(left: str, right: str) -> dict[str, float]:
    """The value of each feature for two names of bodies, by name; most lie between 0 and 1.

    >>> body_features("Orvast Mills II", "Orvast Mills III")["numbers"]
    1.0
    """
    one, two = parts_of_body(left), parts_of_body(right)
    pairing = pair_bodies(left, right)
    misspelt = [(pairing.left[i], pairing.right[j]) for i, j, how in pairing.matches if how.kind == "misspelt"]
    extra = {*pairing.left_over, *pairing.right_over}
    one_sided = bool(extra) and not (pairing.left_over and pairing.right_over)
    joined = "".join(one.words) == "".join(two.words)
    return {
        **shared_features(pairing),
        "short word misspelt": float(any(min(len(a), len(b)) < 5 for a, b in misspelt)),
        "sort left out": float(one_sided and extra <= SORT_WORDS | GENERIC_BODIES),
        "bracket left out": float(one_sided and extra <= one.bracketed | two.bracketed),
        "numbers": float(bool(one.numbers and two.numbers) and sorted(one.numbers) != sorted(two.numbers)),
        "number left out": float(bool(one.numbers) != bool(two.numbers)),
        "legal forms": float(bool(one.legal and two.legal) and not one.legal & two.legal),
        "initials": float(fits_initials(left, right)),
        "same words": float(sorted(one.numbers) == sorted(two.numbers))
        * float(joined or (not extra and all(how.kind == "equal" for _, _, how in pairing.matches))),
    }


def fits_initials(left: str, right: str) -> bool:
    """Whether one of the names is the initials of the other, without its legal form.

    >>> fits_initials("OMW", "Orvast Mill Works Ltd")
    True
    """
    for short, long in ((left, right), (right, left)):
        bare = " ".join(body_words(long))
        first = short.split()[0] if short.split() else ""
        if (
            is_acronym(first)
            and len(body_words(short)) == 1
            and (acronym_fits(first, long) or acronym_fits(first, bare))
        ):
            return True
    return False


# The chance from which two names of bodies are near. One number for both kinds of names keeps a chance comparable; on
# the open labelled pairs of bodies 0.4, 0.5 and 0.6 differ by one pair (`python -m training.names`).
ONE_BODY = ONE_NAME


@lru_cache(maxsize=16384)
def compare_bodies(left: str, right: str) -> Likeness:
    """Whether two names of bodies can be one body's, by the names alone; "near" asks for further evidence.

    "same": one key (the same words in any order, or other names of one country), or initials that fit. Two names with
    other numbers are always "different".

    >>> compare_bodies("Orvast Mills Ltd", "Mills Orvast").verdict
    'same'
    >>> compare_bodies("Orvast Mils", "Orvast Mills").verdict
    'near'
    """
    if body_key(left) == body_key(right):
        return Likeness("same", "same words", body_key(left), 1.0)
    if max(len(parts_of_body(left).words), len(parts_of_body(right).words)) > MOST_WORDS:
        return Likeness("different", "other words", "")
    if fits_initials(left, right):
        return Likeness("same", "initials", min(left, right, key=len), 1.0)
    features = body_features(left, right)
    likely = chance(features, BODIES)
    if features["numbers"]:
        # The labelled pairs count the second fund of a row as the third misspelt, and so does the chance; a reader
        # would not.
        return Likeness("different", BODY_FEATURES["numbers"], str(pair_bodies(left, right)), likely)
    worst = min(BODY_FEATURES, key=lambda name: (BODIES[name] * features[name], name))
    return Likeness("near" if likely >= ONE_BODY else "different", BODY_FEATURES[worst], f"{likely:.2f} of 1", likely)
