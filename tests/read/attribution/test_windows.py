"""Windows: every word is seen, none too many at once, and what is seen twice is bounded."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.engines.attribution.windows import OVERLAP, PIECES, windows_of

ARTICLES = st.lists(st.lists(st.integers(1, 12), min_size=1, max_size=120), min_size=1, max_size=30)


def cut(article: list[list[int]]) -> tuple[list[int], list[tuple[int, int]]]:
    """The pieces of all words, and the sentences as word numbers."""
    ends = list(accumulate(len(sentence) for sentence in article))
    return [n for sentence in article for n in sentence], list(zip([0, *ends], ends, strict=False))


@given(ARTICLES)
def test_every_word_stands_in_a_window_and_no_window_is_too_long(article: list[list[int]]) -> None:
    pieces, sentences = cut(article)

    windows = windows_of(pieces, sentences)

    assert windows[0].first == 0 and windows[-1].end == len(pieces)
    assert all(window.first < window.end for window in windows)
    assert all(later.first <= earlier.end for earlier, later in pairwise(windows))
    assert all(sum(pieces[window.first : window.end]) <= PIECES for window in windows)


@given(ARTICLES)
def test_windows_move_on_and_repeat_little(article: list[list[int]]) -> None:
    pieces, sentences = cut(article)

    windows = windows_of(pieces, sentences)

    for earlier, later in pairwise(windows):
        assert later.first > earlier.first and later.end > earlier.end
        assert sum(pieces[later.first : earlier.end]) <= OVERLAP


def test_a_window_ends_with_a_sentence_where_it_can() -> None:
    windows = windows_of([1] * 400, [(0, 200), (200, 400)])

    assert (windows[0].first, windows[0].end) == (0, 200)
    assert windows[-1].end == 400


def test_a_sentence_longer_than_a_window_is_cut() -> None:
    windows = windows_of([1] * 1000, [(0, 1000)])

    assert all(window.end - window.first <= PIECES for window in windows)
    assert {n for window in windows for n in range(window.first, window.end)} == set(range(1000))


def test_no_words_no_windows() -> None:
    assert windows_of([], []) == []
