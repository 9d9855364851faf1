"""Spellings of one name share a rough key, and short or Western names make no more keys than they need."""

from __future__ import annotations

import pytest

from counterclaim.link.compare.name_keys import rough_keys
from counterclaim.link.compare.names import words_of
from evals.transliterations import transliterations


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Igor Zwetkow", "Igor Tsvetkov"),
        ("Khalid Qurashi", "Khaled Kourachi"),
        ("Zhou Ruilin", "Chou Jui-lin"),
        ("Jeong Min-jun", "Chong Min-chun"),
    ],
)
def test_two_spellings_of_one_name_share_a_key(left: str, right: str) -> None:
    assert set(rough_keys(words_of(left))) & set(rough_keys(words_of(right)))


def test_most_made_pairs_share_a_key() -> None:
    pairs = transliterations("open")
    shared = [pair for pair in pairs if set(rough_keys(words_of(pair[0]))) & set(rough_keys(words_of(pair[1])))]
    assert len(shared) >= 0.85 * len(pairs)


def test_a_western_name_has_one_key_and_a_single_word_none() -> None:
    assert len(rough_keys(("peter", "orbad"))) == 1
    assert rough_keys(("orbad",)) == () == rough_keys(())
