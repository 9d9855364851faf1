"""What PostgreSQL cannot hold is written so that nothing is lost and nothing sorts otherwise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.store.kinds import with_nul, without_nul

# Mostly the characters that are written otherwise, and their neighbours.
texts = st.text(st.sampled_from("\x00\x01\x02ab\U0010ffff"), max_size=12) | st.text(max_size=12)


@given(texts)
def test_any_text_comes_back(text: str):
    """And holds no NUL on its way."""
    assert "\x00" not in without_nul(text)
    assert with_nul(without_nul(text)) == text


@given(texts, texts)
def test_written_texts_sort_and_begin_as_plain_ones_do(one: str, other: str):
    """So that PostgreSQL sorts, compares and joins what SQLite does."""
    assert (without_nul(one) < without_nul(other)) == (one < other)
    assert without_nul(one).startswith(without_nul(other)) == one.startswith(other)
    assert without_nul(one) + without_nul(other) == without_nul(one + other)
