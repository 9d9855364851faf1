"""The statements nearest to some words: every one is compared, and the answer is the same on every machine."""

from __future__ import annotations

import math
from operator import itemgetter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.nearest import AT_ONCE, Directions
from counterclaim.model.meaning import Meaning

article_of = itemgetter(0)
VECTORS = st.lists(st.lists(st.integers(-127, 127), min_size=4, max_size=4), min_size=1, max_size=12)


def meanings(vectors: list[list[int]]) -> list[tuple[str, Meaning]]:
    """Meanings of statements of two articles in turn."""
    return [
        (f"article-{i % 2}", Meaning(f"statement-{i}", np.array(vector, np.int8).tobytes()))
        for i, vector in enumerate(vectors)
    ]


@given(VECTORS, st.lists(st.integers(-127, 127), min_size=4, max_size=4))
def test_the_nearest_are_those_with_the_largest_cosine(vectors, words):
    """As counted one by one, those that point apart left out."""
    found = Directions(meanings(vectors)).nearest(np.array(words, np.int8).tobytes(), 5)

    wanted = []
    for i, vector in enumerate(vectors):
        lengths = math.sqrt(sum(n * n for n in vector)) * math.sqrt(sum(n * n for n in words))
        cosine = round(sum(a * b for a, b in zip(vector, words, strict=True)) / lengths, 4) if lengths else 0
        if cosine > 0:
            wanted.append((f"statement-{i}", cosine))
    wanted.sort(key=lambda each: -each[1])
    assert [cosine for _, cosine in found] == [cosine for _, cosine in wanted[:5]]
    assert set(found) <= set(wanted)


def test_only_the_articles_that_are_asked_for_are_searched():
    """None of none."""
    directions = Directions(meanings([[1, 0, 0, 0]] * 4))
    one = np.array([1, 0, 0, 0], np.int8).tobytes()

    assert [each for each, _ in directions.nearest(one, 9, ["article-1"])] == ["statement-1", "statement-3"]
    assert directions.nearest(one, 9, []) == ()


def test_more_than_fit_at_once_are_compared_all():
    """The last is found as well as the first."""
    vectors = [[0, 1, 0, 0]] * AT_ONCE + [[1, 0, 0, 0]]

    assert Directions(meanings(vectors)).nearest(b"\x01\x00\x00\x00", 1) == ((f"statement-{AT_ONCE}", 1.0),)


def test_what_cannot_be_compared_is_left_out():
    """No direction, or one of another length."""
    odd = [*meanings([[0, 0, 0, 0], [1, 1, 1, 1]]), ("article-1", Meaning("short", b"\x01"))]
    directions = Directions(odd)

    assert len(directions) == 1
    assert directions.nearest(b"\x01", 5) == ()
    assert directions.nearest(b"\x00" * 4, 5) == ()
    assert len(Directions([])) == 0
    assert Directions([]).nearest(b"\x01", 5) == ()


@given(VECTORS, VECTORS, st.sets(st.sampled_from(["article-0", "article-1", "article-2"])))
def test_articles_are_exchanged_as_if_all_had_been_taken_anew(vectors, others, gone):
    """Statements, order and answers, whatever goes and comes."""
    before, come = meanings(vectors), [each for each in meanings(others) if each[0] in gone]
    stays = [each for each in before if each[0] not in gone]

    exchanged = Directions(sorted(before, key=article_of)).replaced(gone, sorted(come, key=article_of))

    anew = Directions(sorted([*stays, *come], key=article_of))
    assert exchanged.statements == anew.statements
    assert exchanged.articles.tolist() == anew.articles.tolist()
    assert exchanged.nearest(b"\x03\x01\x02\x05", 9) == anew.nearest(b"\x03\x01\x02\x05", 9)
    assert exchanged.nearest(b"\x03\x01\x02\x05", 9, gone) == anew.nearest(b"\x03\x01\x02\x05", 9, gone)


def test_what_was_read_by_another_encoder_goes_with_the_exchange():
    """Directions of two lengths cannot be compared, so the longer stay."""
    longer, shorter = meanings([[1, 1, 1, 1]]), [("article-0", Meaning("short", b"\x01"))]

    assert Directions(longer).replaced(["article-1"], shorter).statements == ["statement-0"]
    assert Directions(shorter).replaced(["article-1"], longer).statements == ["statement-0"]
    assert Directions([]).replaced([], longer).statements == ["statement-0"]
    assert Directions(longer).replaced(["article-0"], []).statements == []
