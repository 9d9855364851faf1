"""What linking compares for one article does not grow with the dossier: pairs are counted here, never seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from counterclaim.link import claims, near_articles, shared_words
from counterclaim.link.camps import Limits, Near, draw_in, grow_groups
from counterclaim.link.compare.meanings import direction
from counterclaim.link.pairs import Judged, candidates, judge_pairs
from counterclaim.link.telling import Telling
from counterclaim.link.tellings import Tellings
from tests.link.linking_story import tellings

SMALL, LARGE = 60, 240


def dossier(count: int) -> Tellings:
    """Articles three of which are on one matter each, and in each a minister denies what is said of him.

    All speak of "the minister" and "say", as a year of news does of a president: he is named by hundreds.
    """
    pattern = next(telling for telling in tellings().listed if telling.held)
    listed: list[Telling] = []
    known = {}
    for number in range(count):
        article = replace(pattern.article, id=f"article-{number:04d}")
        matter = number // 3
        words = ("minister", "say", f"matter{matter}", f"place{matter}", f"own{number}")
        for place, (cue, actor, named) in enumerate((("say", "actor-b", "actor-a"), ("deny", "actor-a", "actor-b"))):
            vector = direction(bytes((number * 7 + place * 3 + k * (matter + 1)) % 120 + 1 for k in range(16)))
            if vector:
                known[len(listed)] = vector
            statement = replace(pattern.statement, article=article.id, cue_lemma=cue)
            listed.append(
                replace(
                    pattern,
                    article=article,
                    statement=statement,
                    holder=actor,
                    actor=actor,
                    actors=(named,),
                    terms=tuple(sorted(words)),
                    place=place,
                    id=f"statement-{number}-{place}",
                )
            )
    return replace(tellings(), listed=tuple(listed), directions=known, settings={})


@pytest.fixture(autouse=True)
def few_near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dossiers of sixty articles are large here, so that the test is small."""
    monkeypatch.setattr(near_articles, "MOST_ARTICLES", 6)
    monkeypatch.setattr(near_articles, "MOST_HOLDERS", 12)
    monkeypatch.setattr(shared_words, "MOST_CARRIERS", 12)


def compared_for_disputes(many: Tellings) -> int:
    return len(candidates(many)[0])


def compared_for_claims(many: Tellings) -> int:
    return len(claims._candidates(many)[0])


@pytest.mark.parametrize("compared", [compared_for_disputes, compared_for_claims])
def test_an_article_is_compared_with_as_much_in_a_large_dossier(compared: Callable[[Tellings], int]) -> None:
    """Also where one person is named, and denies something, in every article."""
    small, large = (compared(dossier(count)) / count for count in (SMALL, LARGE))

    assert small > 1
    assert large < 1.1 * small


def test_who_denies_is_compared_with_what_names_him_nearby() -> None:
    """In the articles on one matter, and not in every article that names him."""
    many = dossier(LARGE)
    pairs = zip(*(places.tolist() for places in candidates(many)), strict=True)
    articles = {(left // 2, right // 2) for left, right in pairs}

    assert (0, 1) in articles
    assert (0, LARGE - 1) not in articles


def test_groups_that_grow_look_at_what_is_likeliest_first() -> None:
    """Drawing in gives what looking at everything near gives, having looked at a part of it."""
    pairs = judge_pairs(dossier(SMALL))
    near = Near(pairs)
    limits = Limits(join=0.3, draw=0.05, size=4, twin=0.5, most=12, share=0.15)
    for left, right in list(pairs)[:200]:
        chances = {
            place: (near.of(left).get(place, 0.01) + near.of(right).get(place, 0.01)) / 2
            for place in {*near.of(left), *near.of(right)} - {left, right}
        }
        least = max(limits.draw, limits.share * near.of(left)[right])
        fitting = sorted((-chance, place) for place, chance in chances.items() if chance >= least)
        assert draw_in((left, right), near, limits) == [left, right, *(place for _, place in fitting[:2])]


def test_pairs_come_back_as_they_were_judged() -> None:
    """Kept as arrays, and only what is not 0 of their features."""
    pairs = judge_pairs(dossier(9))
    again = Judged.of(pairs.values())

    assert len(pairs) > 9
    assert list(again) == list(pairs) == sorted(pairs)
    for places, pair in pairs.items():
        assert dict(again[places].features) == dict(pair.features)
        assert (again[places].together, again[places].opposed) == (pair.together, pair.opposed)
    assert pairs.among([0, 1, 2, 10_000]) == {places: pairs[places] for places in pairs if {*places} <= {0, 1, 2}}
    assert (0, 10_000) not in pairs


def test_groups_are_the_same_however_few_rows_are_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = judge_pairs(dossier(SMALL))
    nuclei = sorted(pairs.values(), key=lambda pair: (-pair.strength, pair.left, pair.right))[:300]
    limits = Limits(join=0.3, draw=0.05, size=4, twin=0.5, most=6)
    whole = grow_groups(Near(pairs), nuclei, limits, most=40)
    monkeypatch.setattr("counterclaim.link.camps.AT_HAND", 2)

    assert grow_groups(Near(pairs), nuclei, limits, most=40) == whole
    assert all(one < other for group in whole for one, other in pairwise(group))
