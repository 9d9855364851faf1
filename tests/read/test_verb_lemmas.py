"""A verb form belongs to the verb that English spelling gives it to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.engines.verb_lemmas import mended

VERBS = frozenset(
    ("hop", "hope", "plan", "plane", "gut", "bathe", "bath", "tax", "taxe", "use", "go", "pass", "rid", "ride", "sing")
)


@pytest.mark.parametrize(
    ("word", "lemma", "wanted"),
    [
        ("hoped", "hop", "hope"),
        ("Hoping", "hop", "hope"),
        ("hopes", "hop", "hope"),
        ("hopped", "hop", "hop"),
        ("riding", "rid", "ride"),
        ("gutted", "gutte", "gut"),
        ("bathed", "bath", "bath"),
        ("bathes", "bath", "bathe"),
        ("singing", "sing", "sing"),
        ("taxed", "tax", "tax"),
        ("taxes", "tax", "tax"),
        ("passes", "pass", "pass"),
        ("goes", "go", "go"),
        ("used", "use", "use"),
        ("sped", "speed", "speed"),
        ("ed", "ed", "ed"),
        ("", "", ""),
    ],
)
def test_the_spelling_decides_between_two_verbs(word, lemma, wanted):
    """Where it does not, what was given stands."""
    assert mended(word, lemma, VERBS) == wanted


@given(st.text(max_size=8), st.text(max_size=8), st.frozensets(st.text(max_size=8), max_size=5))
def test_nothing_else_than_a_known_verb_is_put_in_its_place(word, lemma, verbs):
    """Whatever the words."""
    found = mended(word, lemma, verbs)
    assert found == lemma or found in verbs
