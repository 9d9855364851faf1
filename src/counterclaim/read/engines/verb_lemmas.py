"""Lemmas of verbs that spaCy's rules take for another verb: "hoped" is of "hope", though there is a verb "hop".

Beside `word_forms`. The rules cut off "ed", "ing" or "es" and look in a list of verbs; where both "hop" and "hope" are
in it they take the shorter one. English spelling decides: "hop" doubles its consonant ("hopped"), "hope" does not.
Invariant: nothing is changed but to a verb of the same list that is spelled so.
"""

from __future__ import annotations

import re
from collections.abc import Container

# One vowel between consonants, the last of which is doubled before "ed" and "ing"; w, x and y never are.
DOUBLING = re.compile(r"(?:[^aeiouy]+|[^aeiouy]*qu)?[aeiouy][bcdfghjklmnprstvz]")
# After one of these the third person takes "es": "passes", "fixes", "goes".
HISSING = ("s", "x", "z", "ch", "sh", "o")


def mended(word: str, lemma: str, verbs: Container[str]) -> str:
    """The verb that a form is of by its spelling, else the lemma as it was given.

    Of two verbs that share a form by every rule ("bathed", "routed", "singing") the given one stands.

    >>> verbs = frozenset({"hop", "hope", "plan", "plane", "blog"})
    >>> forms = (("hoped", "hop"), ("hopes", "hop"), ("planned", "plan"), ("blogged", "blogge"))
    >>> [mended(word, lemma, verbs) for word, lemma in forms]
    ['hope', 'hope', 'plan', 'blog']

    Args:
        verbs: all verbs that are known, in small letters.
    """
    form = word.lower()
    for ending in ("ed", "ing"):
        if not form.endswith(ending):
            continue
        stem = form[: -len(ending)]
        if lemma == stem and stem + "e" in verbs and DOUBLING.fullmatch(stem):
            return stem + "e"
        if lemma == stem + "e" and lemma not in verbs and stem[-1:] == stem[-2:-1] and stem[:-1] in verbs:
            return stem[:-1]
    if form.endswith("es") and lemma == form[:-2] and not lemma.endswith(HISSING) and form[:-1] in verbs:
        return form[:-1]
    return lemma
