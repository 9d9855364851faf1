"""Answers to one question: which take one position."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.compare.meanings import Direction, direction, lengths, nearness, stack
from counterclaim.link.compare.positions import compare_positions
from counterclaim.link.terms import Bag, bag

NO_WORDS = bag((), {})
WEIGHTS = {"sluice": 2.0, "rain": 2.0, "gate": 1.0}

vectors = st.binary(min_size=6, max_size=6)


def compare(*vectors: tuple[int, ...]) -> dict[tuple[int, int], float]:
    """The pairs of some answers whose words tell nothing."""
    answers = [direction(bytes(vector)) for vector in vectors]
    return compare_positions(answers, [NO_WORDS] * len(answers), {})


def test_what_all_answers_share_tells_none_of_them_apart() -> None:
    """Four answers, all near by what the question is about; only the rest of each tells two positions."""
    found = compare((60, 50, 0), (60, 52, 2), (60, 0, 50), (60, 2, 52))
    near = nearness(direction(bytes((60, 50, 0))), direction(bytes((60, 0, 50))))

    assert near > 0.55
    assert [pair for pair, value in found.items() if value >= 1] == [(0, 1), (2, 3)]


def test_a_position_that_is_copied_often_is_not_the_middle() -> None:
    """Ten outlets print the same answer: two others are as near to each other as where one printed it."""
    once = compare((60, 50, 0), (60, 0, 50), (60, 2, 52))
    often = compare((60, 0, 50), (60, 2, 52), *[(60, 50, 0)] * 10)

    assert often[0, 1] == once[1, 2]
    assert often[0, 2] == once[0, 1]


def test_the_same_words_are_one_position_even_where_nobody_says_anything_else() -> None:
    assert compare((60, 50, 0), (60, 50, 0))[0, 1] >= 1
    assert compare((9, 9, 9), (9, 9, 9), (9, 9, 9))[1, 2] >= 1


def test_an_answer_of_unknown_meaning_joins_only_one_in_nearly_the_same_words() -> None:
    bags = [bag(words, WEIGHTS) for words in (("sluice", "gate"), ("sluice", "gate"), ("rain", "gate"))]
    found = compare_positions([None, None, None], bags, WEIGHTS)

    assert found[0, 1] >= 1
    assert found[0, 2] < 1


def test_no_answers_make_no_pairs() -> None:
    assert compare_positions([], [], {}) == {}


@given(st.lists(vectors, max_size=6))
def test_the_order_of_the_answers_changes_nothing(drawn: list[bytes]) -> None:
    answers = [direction(vector) for vector in drawn]
    bags: list[Bag] = [NO_WORDS] * len(answers)
    forth, back = compare_positions(answers, bags, {}), compare_positions(answers[::-1], bags, {})
    last = len(answers) - 1

    assert len(forth) == len(answers) * last / 2 if answers else not forth
    for (i, j), value in forth.items():
        assert abs(value - back[last - j, last - i]) < 1e-3


@given(st.lists(st.binary(min_size=384, max_size=384).filter(any), min_size=2, max_size=4))
def test_products_of_stacked_directions_are_exact(drawn: list[bytes]) -> None:
    """32-bit floats, and no rounding: the sums stay below 2**24."""
    found = [each for each in map(direction, drawn) if isinstance(each, Direction)]
    rows = stack(found)
    products = rows @ rows.T

    for i, one in enumerate(found):
        assert abs(lengths(found)[i] ** 2 - products[i, i]) < 1e-3
        for j, other in enumerate(found):
            signed = [memoryview(each.numbers).cast("b") for each in (one, other)]
            assert products[i, j] == sum(a * b for a, b in zip(*signed, strict=True))
