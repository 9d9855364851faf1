"""Neighbours in meaning: found whatever their words, by looking at few articles of many."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from counterclaim.link import near_articles, neighbours
from counterclaim.link.compare.meanings import Direction, direction, nearness
from counterclaim.link.telling import Telling
from counterclaim.link.tellings import Tellings
from tests.link.linking_story import tellings

WIDTH = 24


def dossier(articles: Sequence[tuple[Sequence[str], Sequence[bytes]]]) -> Tellings:
    """Tellings of some articles: the words that all tellings of an article use, and what each means."""
    pattern: Telling = tellings().listed[0]
    listed: list[Telling] = []
    known: dict[int, Direction] = {}
    for number, (terms, vectors) in enumerate(articles):
        article = replace(pattern.article, id=f"article-{number:03d}")
        for vector in vectors:
            if found := direction(vector):
                known[len(listed)] = found
            listed.append(replace(pattern, article=article, terms=tuple(terms)))
    return replace(tellings(), listed=tuple(listed), directions=known)


def find_neighbours(many: Tellings, **options: float) -> dict[tuple[int, int], float]:
    """How near each pair is, in order."""
    found = neighbours.find_neighbours(many, **options)  # type: ignore[arg-type]
    pairs = zip(found.left.tolist(), found.right.tolist(), strict=True)
    return dict(zip(pairs, found.values.tolist(), strict=True))


def drawn(seed: int) -> bytes:
    """Some direction."""
    return random.Random(seed).randbytes(WIDTH)


def test_tellings_without_a_shared_word_are_near_when_they_mean_the_same() -> None:
    near, far = bytes([90, 10, 0, 0]), bytes([0, 0, 90, 5])
    found = find_neighbours(dossier([(["gun"], [near]), (["shoot"], [bytes([88, 12, 1, 0])]), (["harvest"], [far])]))

    assert list(found) == [(0, 1)]
    assert found[0, 1] > 0.99


def test_of_few_articles_all_pairs_are_looked_at_and_told_exactly() -> None:
    many = dossier([(["word"], [drawn(10 * number + n) for n in range(5)]) for number in range(8)])
    exact = {pair: nearness(*(many.directions[place] for place in pair)) for pair in combinations(range(40), 2)}
    found = find_neighbours(many, least=0.3, most=1000)

    assert found == {pair: value for pair, value in exact.items() if value >= 0.3}
    assert found


def test_each_keeps_its_nearest_and_a_pair_stays_if_either_does() -> None:
    """One in the middle of five is the nearest of each of the others, and keeps one of them itself."""
    around = [bytes([100, *(60 if n == k else 0 for n in range(5))]) for k in range(5)]
    found = find_neighbours(dossier([(["word"], [bytes([100, 0, 0, 0, 0, 0]), *around])]), most=1)

    assert list(found) == [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)]


def test_in_many_articles_those_with_the_same_words_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twins that share telling words find each other; twins without a word in common are not looked for."""
    monkeypatch.setattr(near_articles, "MOST_ARTICLES", 3)
    twin, other = drawn(1), drawn(2)
    articles = [([f"word{number}", f"all{number % 10}"], [drawn(100 + number)]) for number in range(40)]
    articles[5], articles[31] = (["ferry", "halcyon"], [twin]), (["ferry", "halcyon", "inquiry"], [twin])
    articles[8], articles[20] = (["apple"], [other]), (["orchard"], [other])
    found = find_neighbours(dossier(articles), least=0.9)

    assert list(found) == [(5, 31)]


def test_the_cost_of_an_article_does_not_grow_with_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many articles hold its words, it is compared with as many."""
    monkeypatch.setattr(near_articles, "MOST_ARTICLES", 4)
    seen = {}
    for count in (50, 200):
        many = dossier([(["ferry", f"part{number % 3}", f"own{number}"], [drawn(number)]) for number in range(count)])
        seen[count] = {len(others) for others in many.near_articles.values()}

    assert seen == {50: {4}, 200: {4}}


def test_what_cannot_be_compared_has_no_neighbours() -> None:
    assert find_neighbours(dossier([])) == {}
    assert find_neighbours(dossier([(["word"], [b"", bytes(4)])])) == {}
    assert find_neighbours(dossier([(["word"], [bytes([1, 2]), bytes([1, 2, 3])])])) == {}
