"""How near pairs of tellings are, measured by the thousand: the same as when each is measured alone."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link import measures
from counterclaim.link.compare.meanings import direction, nearness
from counterclaim.link.compare.opposition import compare_tellings
from counterclaim.link.measures import Meanings, Words
from counterclaim.link.pairs import candidates
from counterclaim.link.rows import Places, gather, number
from counterclaim.link.terms import bag, cosine, weigh
from tests.link.linking_story import features_of, tellings

LISTS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=5, unique=True), min_size=2, max_size=8)


def all_pairs(count: int) -> tuple[Places, Places]:
    """Each two of so many places."""
    left, right = np.array(list(combinations(range(count), 2)), np.int64).reshape(-1, 2).T
    return left, right


@given(LISTS)
def test_words_of_many_pairs_are_as_near_as_two_bags(terms: list[list[str]]) -> None:
    """Each telling has the words of the next one around it."""
    contexts = [*terms[1:], terms[0]]
    weights = weigh(terms)
    own = [bag(each, weights) for each in terms]
    wide = [bag([*each, *more], weights) for each, more in zip(terms, contexts, strict=True)]
    left, right = all_pairs(len(terms))
    words = Words(terms, contexts, weights, ())
    content, topic, crossed = words.nearness(left, right)

    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    assert content.tolist() == pytest.approx([cosine(own[i], own[j], weights) for i, j in pairs], abs=1e-6)
    assert topic.tolist() == pytest.approx([cosine(wide[i], wide[j], weights) for i, j in pairs], abs=1e-6)
    either = [max(cosine(own[i], wide[j], weights), cosine(own[j], wide[i], weights)) for i, j in pairs]
    assert crossed.tolist() == pytest.approx(either, abs=1e-6)
    assert words.content(left, right).tolist() == content.tolist()


def test_documents_without_a_shared_word_are_tied_by_a_third() -> None:
    """ "boat" and "vessel" meet in the words of the document that uses both."""
    documents = [["boat", "sink"], ["vessel", "crew"], ["boat", "vessel", "captain"], ["tax", "law"]]
    words = Words(documents, [[]] * 4, weigh(documents), range(4))
    one, others = np.array([0, 0]), np.array([1, 3])

    assert words.content(one, others).tolist() == [0.0, 0.0]
    assert words.tied(one, others)[0] > 0.1
    assert words.tied(one, others)[1] == 0.0


def test_what_was_not_wanted_is_tied_to_nothing() -> None:
    """The outlet's own sentences tie words together, but are not compared by them."""
    documents = [["boat", "sink"], ["boat", "crew"]]

    assert Words(documents, [[], []], weigh(documents), (0,)).tied(np.array([0]), np.array([1])).tolist() == [0.0]


@given(st.lists(st.binary(min_size=4, max_size=4), min_size=2, max_size=6))
def test_meanings_of_many_pairs_are_as_near_as_two_directions(vectors: list[bytes]) -> None:
    """What points nowhere is as far as what is not known."""
    known = {place: found for place, vector in enumerate(vectors) if (found := direction(vector))}
    left, right = all_pairs(len(vectors))
    exact = [nearness(known.get(i), known.get(j)) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
    meanings = Meanings(known, len(vectors))

    assert meanings.nearness(left, right).tolist() == pytest.approx(exact, abs=1e-4)
    assert meanings.known(left, right).tolist() == [
        i in known and j in known for i, j in zip(left.tolist(), right.tolist(), strict=True)
    ]


def test_directions_of_two_encoders_are_never_near() -> None:
    """They have other numbers of numbers, and what they would come to means nothing."""
    known = {0: direction(bytes([1, 2])), 1: direction(bytes([1, 2, 3])), 2: direction(bytes([2, 4]))}
    found = Meanings({place: each for place, each in known.items() if each}, 3)

    assert found.nearness(np.array([0, 0]), np.array([1, 2])).tolist() == [0.0, 1.0]


def test_a_pair_is_measured_alone_as_among_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many are measured at a time."""
    left, right = candidates(tellings())
    together = compare_tellings(tellings(), left, right)
    monkeypatch.setattr(measures, "AT_ONCE", 3)

    assert len(left) > 10
    for n, pair in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        assert features_of(tellings(), *pair) == {name: values[n] for name, values in together.items()}


def test_rows_tell_which_columns_they_have() -> None:
    """A column below 0 stands for somebody who is not known."""
    rows = gather([["a", "c"], [], ["b"]], number([["a", "b", "c"]]))

    found = rows.holds(np.array([0, 0, 1, 2, 2]), np.array([2, 1, 0, 1, -1]))
    assert found.tolist() == [True, False, False, True, False]
    back = rows.by_column()
    assert [back.columns[back.starts[n] : back.starts[n + 1]].tolist() for n in range(3)] == [[0], [2], [0]]
