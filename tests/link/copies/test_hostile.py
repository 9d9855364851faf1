"""Any text at all is taken, in bounded time, and every passage is exact."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.link.copies import find_copies
from counterclaim.link.copies.words import MOST_WORDS, fold, number_words
from tests.link.copies.copies_story import AGENCY, EDITED, OTHER, reading

PIECES = st.sampled_from(
    [AGENCY, EDITED, OTHER, "“", "”", '"', "\n", "\x00", "\u202e", "ß", "İ", "大坝在黎明前决口", "\ud800"]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=8).map("".join)


@settings(max_examples=80, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=3))
def test_every_passage_of_any_texts_is_exact_and_the_same_in_any_order(texts: list[str]) -> None:
    """The slice is the quote, and the order of the articles decides nothing but the sides."""
    readings = [reading(text, f"Outlet {number}") for number, text in enumerate(texts)]
    known = {item.article.id: item.article.text for item in readings}
    found = find_copies(readings)

    for copy in found:
        assert 0 < copy.share <= 1
        for side in (copy.left, copy.right):
            assert known[side.article][side.start : side.end] == side.text
    for order in permutations(readings):
        again = find_copies(order)
        assert {(copy.id, copy.share, copy.source, copy.agency) for copy in again} == {
            (copy.id, copy.share, copy.source, copy.agency) for copy in found
        }


@given(st.text(max_size=60))
def test_every_character_keeps_its_place_in_small_letters(text: str) -> None:
    """A letter that folds to two would move all that follows."""
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize("unit", ["word ", "a", "“ ", "'a ", "a. ", "A B: "])
def test_two_texts_of_one_endless_line_are_taken(unit: str) -> None:
    """The time grows with the line and not with its square."""
    line = unit * (200_000 // len(unit))
    find_copies([reading(f"{AGENCY} {line}", "Herald"), reading(f"{line} {EDITED}", "Post")])


def test_words_behind_the_millionth_are_not_looked_at() -> None:
    """Fifty megabytes of one repeated word cost what the first of them cost."""
    words = number_words("word " * 10_000_000)

    assert len(words) == MOST_WORDS


def test_chinese_is_compared_character_by_character() -> None:
    """It has no blanks between words."""
    line = "黎明前奥林上方的大坝决口洪水淹没了山谷中的两个村庄救援部门说约有四百人被送往高地上的学校"

    assert len(find_copies([reading(f"{line}。", "Herald"), reading(f"本报讯，{line}。", "Post")])) == 1
