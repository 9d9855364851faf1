"""Words made comparable."""

from __future__ import annotations

import pytest

from counterclaim.link.terms import bag, closeness, cosine, stem, weigh


@pytest.mark.parametrize(
    ("left", "right"),
    [("released", "release"), ("protesters", "protest"), ("elections", "election"), ("accusation", "accuse")],
)
def test_forms_of_one_word_share_a_stem(left: str, right: str) -> None:
    """An ending is taken off where enough of the word is left."""
    assert stem(left) == stem(right)


def test_short_words_keep_their_endings() -> None:
    """ "king" is no "k", and "sons" no "so"."""
    assert (stem("king"), stem("sons")) == ("king", "sons")


def test_a_rare_term_weighs_more_than_a_common_one() -> None:
    """What stands in every document tells nothing between them."""
    weights = weigh([["ferry", "captain"], ["ferry"], ["ferry", "list"]])

    assert weights["captain"] > weights["ferry"]


def test_closeness_is_one_for_the_same_words_and_zero_for_others() -> None:
    """The weighted cosine lies between."""
    weights = {"ferry": 1.0, "captain": 2.0, "list": 2.0}

    assert closeness(["ferry", "captain"], ["captain", "ferry"], weights) == 1.0
    assert closeness(["captain"], ["list"], weights) == 0.0
    assert 0 < cosine(bag(["ferry", "captain"], weights), bag(["ferry", "list"], weights), weights) < 0.5
