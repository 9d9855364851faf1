"""Names are cut into words where people and scripts differ in cutting, and the words are put side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.compare.alignment import align
from counterclaim.link.compare.likeness import parts_of_person, person_features
from counterclaim.link.compare.name_words import is_feminine, match_words, parts_of, two_names


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Kim Ji-young", ("kim", "ji", "young")),
        ("ЮрийХейл", ("yuriy", "kheyl")),
        ("Ludo van der Velm", ("ludo", "velm")),
        ("bin Omar Hale", ("omar", "hale")),
        ("Abdelrahman Hale", ("abd", "rahman", "hale")),
        ("Abdurahman Hale", ("abd", "rahman", "hale")),
        ("Abdullah Hale", ("abdullah", "hale")),
        ("Orla McHale", ("orla", "mchale")),
        ("Hale Hale Velm", ("hale", "velm")),
        ("van", ("van",)),
        ("!?", ()),
    ],
)
def test_a_name_is_cut_into_plain_words(name: str, parts: tuple[str, ...]) -> None:
    assert parts_of(name) == parts


def test_titles_and_generations_are_no_words_of_a_name() -> None:
    assert parts_of_person("Prof. Dr. Ada Hale III") == (("ada", "hale"), "3")
    assert parts_of_person("Dr Hale") == (("dr", "hale"), "")


def test_a_word_has_one_counterpart_and_the_best_one() -> None:
    pairing = align(("ada", "a", "hale"), ("ada", "hale"), match_words)
    assert [(i, j, how.kind) for i, j, how in pairing.matches] == [(0, 0, "equal"), (2, 1, "equal")]
    assert pairing.left_over == ("a",) and pairing.right_over == ()


def test_words_that_the_other_name_has_in_one_are_put_in_one() -> None:
    pairing = align(parts_of("Moham Hasni Velm"), parts_of("Mohamhasni Velm"), match_words)
    assert pairing.left == ("mohamhasni", "velm") and not pairing.right_over


def test_an_order_may_start_elsewhere_but_not_be_mixed() -> None:
    assert align(("ada", "orla", "velm"), ("velm", "ada", "orla"), match_words).in_order
    assert not align(("ada", "orla", "velm"), ("orla", "ada", "velm"), match_words).in_order


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("peter", "pyotr", "form"),
        ("bill", "william", "form"),
        ("bill", "willie", "form"),
        ("nelia", "corny", None),
        ("zhang", "chang", "form"),
        ("orban", "o", "initial"),
        ("orbanovich", "orbanowitsch", "sound"),
        ("orban", "orbgn", "misspelt"),
        ("johnson", "johnston", None),
        ("1914", "1915", None),
    ],
)
def test_two_words_can_be_one_for_a_reason(left: str, right: str, kind: str | None) -> None:
    how = match_words(left, right)
    assert (how.kind if how else None) == kind


def test_two_frequent_names_are_two_but_for_romanisation() -> None:
    assert two_names("hansen", "hanson")
    assert not two_names("hansen", "hansonn")
    assert not two_names("chodorkowski", "khodorkovsky")


def test_endings_of_women_are_told() -> None:
    assert is_feminine("jamila", "jamil") and not is_feminine("jamil", "jamila")


def test_features_tell_what_speaks_against_two_names() -> None:
    assert person_features("Ada Hale", "Eva Hale")["contradiction"] == 1.0
    assert person_features("Orla Ada Hale", "Ada Hale")["first left out"] == 1.0
    assert person_features("Ada Orla Hale", "Ada Hale")["first left out"] == 0.0
    assert person_features("Ada Hale Jr.", "Ada Hale")["generation"] == 1.0
    assert person_features("Ada Hofmann", "Ada Hofman")["respelt surname"] == 1.0


@given(st.text(max_size=20))
def test_parts_are_letters_and_digits_of_any_text(name: str) -> None:
    assert all(part.isascii() and part.isalnum() for part in parts_of(name))
