"""What became of somebody, by the words around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.fates import fates_of


@pytest.mark.parametrize(
    ("text", "who", "fates"),
    [
        ("A woman was killed by a lorry.", "A woman", {"killed"}),
        ("Woman killed in crash", "Woman", {"killed"}),
        ("Ada Hale, 34, who was later arrested, was silent.", "Ada Hale", {"held"}),
        ("Ada Hale, a docker of Port Larch, died on Monday.", "Ada Hale", {"killed"}),
        ("A gunman killed three in Velm.", "three", {"killed"}),
        ("A gunman killed three in Velm.", "A gunman", {"did it"}),
        ("A man was shot dead.", "A man", {"killed"}),
        ("A man was shot in the leg.", "A man", {"shot"}),
        ("Police arrested a man.", "Police", set()),
        ("Police arrested a man.", "a man", {"held"}),
        ("The teenager's death shook Velm.", "The teenager", {"killed"}),
        ("the death of a docker", "a docker", {"killed"}),
        ("The club dismissed Tomas Wren.", "The club", set()),
        ("Tomas Wren said that he was ill.", "Tomas Wren", set()),
    ],
)
def test_the_words_around_somebody_tell_what_became_of_them(text: str, who: str, fates: set[str]) -> None:
    start = text.index(who)
    assert fates_of(text, start, start + len(who)) == fates


@given(st.text(alphabet="ab ,.'’s\nkilled was", max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_no_text_raises(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    assert all(isinstance(fate, str) for fate in fates_of(text, start, end))
