"""Pairs of tellings that share words: counted, and drawn only between articles that may speak of the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import pytest

from counterclaim.link import near_articles, shared_words
from counterclaim.link.shared_words import find_shared
from counterclaim.link.tellings import Tellings
from tests.link.linking_story import tellings


def dossier(articles: Sequence[Sequence[str]]) -> Tellings:
    """One telling for each article, with these words."""
    pattern = tellings().listed[0]
    listed = tuple(
        replace(pattern, article=replace(pattern.article, id=f"article-{number:03d}"), terms=tuple(terms))
        for number, terms in enumerate(articles)
    )
    return replace(tellings(), listed=listed, directions={})


def count_shared(words: Mapping[int, Collection[str]], many: Tellings) -> dict[tuple[int, int], int]:
    """How many words each pair shares, in order."""
    found = find_shared(words, many)
    return {
        (left, right): count
        for left, right, count in zip(found.left.tolist(), found.right.tolist(), found.counts.tolist(), strict=True)
    }


def words_of(many: Tellings) -> dict[int, tuple[str, ...]]:
    """The terms of each telling by its place."""
    return {place: telling.terms for place, telling in enumerate(many.listed)}


def test_a_pair_counts_each_word_that_both_have() -> None:
    many = dossier([["bridge", "close", "storm"], ["bridge", "storm"], ["harvest"], ["storm"]])

    assert count_shared(words_of(many), many) == {(0, 1): 2, (0, 3): 1, (1, 3): 1}


def test_only_tellings_that_are_asked_for_are_paired() -> None:
    many = dossier([["bridge"], ["bridge"], ["bridge"]])

    assert list(count_shared({0: ("bridge",), 2: ("bridge",)}, many)) == [(0, 2)]


def test_a_word_that_many_use_draws_no_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_words, "MOST_CARRIERS", 3)
    many = dossier([["say", "bridge"], ["say", "bridge"], ["say"], ["say"]])

    assert list(count_shared(words_of(many), many)) == [(0, 1)]


def test_in_a_large_dossier_only_near_articles_meet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two articles on a ferry and two on a harvest: "inquiry" alone does not bring them together."""
    monkeypatch.setattr(near_articles, "MOST_ARTICLES", 1)
    ferry, harvest = ["ferry", "sink", "inquiry"], ["harvest", "fail", "inquiry"]
    many = dossier([ferry, harvest, ferry, harvest])

    assert list(count_shared(words_of(many), many)) == [(0, 2), (1, 3)]
