"""How far words sound apart, whatever way they were romanised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.compare.sounds import romanised_apart, sound_distance, sounds_of

LETTERS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("tsvetkov", "zwetkow"),
        ("zhdanov", "jdanov"),
        ("khabarov", "chabarow"),
        ("qurashi", "kourachi"),
        ("tsuchiya", "tutiya"),
        ("xiaoming", "hsiaoming"),
        ("jeong", "chong"),
        ("papadopoulos", "papadopulos"),
    ],
)
def test_ways_of_romanising_cost_little(left: str, right: str) -> None:
    assert 0 <= sound_distance(left, right) < 0.13


@pytest.mark.parametrize(("left", "right"), [("orban", "orlin"), ("paul", "paula"), ("hale", "wren"), ("kurt", "kern")])
def test_another_consonant_or_last_vowel_costs_more(left: str, right: str) -> None:
    assert sound_distance(left, right) > 0.13


def test_a_group_of_letters_is_one_sound() -> None:
    assert sounds_of("schtscherba") == sounds_of("shcherba")
    assert sounds_of("hoffmann") == sounds_of("hofman")
    assert sounds_of("mpakos") == sounds_of("bakos")


def test_only_sounds_without_a_latin_letter_show_another_romanisation() -> None:
    assert romanised_apart("zhukow", "jukow") and romanised_apart("hrytsko", "grytsko")
    assert not romanised_apart("meier", "meyer")


@given(LETTERS, LETTERS)
def test_a_distance_is_the_same_both_ways_and_at_most_one(left: str, right: str) -> None:
    assert sound_distance(left, right) == pytest.approx(sound_distance(right, left))
    assert 0 <= sound_distance(left, right) <= 1
    assert sound_distance(left, left) == 0
