"""Tags to stretches: the best row that obeys the order of tags, and nothing else."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.engines.attribution.features import TAGS
from counterclaim.read.engines.attribution.spans import article_scores, best_tags, inside, ranges_of
from counterclaim.read.engines.attribution.windows import Window


def obeys(tags: tuple[int, ...]) -> bool:
    """Whether no stretch goes on that has not begun."""
    return all(not inside(tag) or before in (tag, tag - 1) for before, tag in zip((0, *tags), tags, strict=False))


@given(st.integers(0, 2**32 - 1), st.integers(1, 4))
def test_no_row_of_tags_that_obeys_the_order_scores_higher(seed: int, words: int) -> None:
    draw = np.random.default_rng(seed)
    scores = draw.normal(size=(words, TAGS)).astype(np.float32)
    steps = draw.normal(size=(TAGS, TAGS)).astype(np.float32)

    def total(tags: tuple[int, ...]) -> float:
        moved = sum(float(steps[a, b]) for a, b in pairwise(tags))
        return moved + sum(float(scores[n, tag]) for n, tag in enumerate(tags))

    found = tuple(int(tag) for tag in best_tags(scores, steps))

    assert obeys(found)
    assert total(found) >= max(total(tags) for tags in product(range(TAGS), repeat=words) if obeys(tags)) - 1e-3


def test_a_stretch_that_only_goes_on_is_begun_by_its_first_word() -> None:
    scores = np.zeros((3, TAGS), dtype=np.float32)
    scores[:, 6] = 5.0  # "goes on with a content", three times

    tags = best_tags(scores, np.zeros((TAGS, TAGS), dtype=np.float32))

    assert tags.tolist() == [5, 6, 6]


def test_two_stretches_of_one_role_side_by_side_stay_two() -> None:
    assert ranges_of([5, 6, 5, 6])["content"] == [(0, 1), (2, 3)]


def test_no_words_no_tags() -> None:
    assert best_tags(np.zeros((0, TAGS), dtype=np.float32), np.zeros((TAGS, TAGS), dtype=np.float32)).tolist() == []


def test_a_word_in_two_windows_is_judged_where_it_stands_deeper() -> None:
    first, second = np.full((6, TAGS), 1, dtype=np.float32), np.full((6, TAGS), 2, dtype=np.float32)

    scores = article_scores([Window(0, 6), Window(4, 10)], [first, second], 10)

    assert scores[:, 0].tolist() == [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]
