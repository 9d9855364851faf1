"""Which figures count the same: found by an index, never by comparing all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link import referents
from counterclaim.link.compare.figures import SAME, Counting, count_points
from counterclaim.link.referents import find_referents, keys_of
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.figure import Figure
from tests.link.test_compare_figures import COUNTINGS

ARTICLE = Article.of("Police counted 12 people, then 13, 14, 15, 16 and 17.")


def figure(place: int) -> Figure:
    """A figure at a place of its own: referents are named after their first one."""
    number = ARTICLE.span(place, place + 2)
    return Figure(number, number, 12, 12)


def counting(place: int = 15, **parts: object) -> Counting:
    return Counting(figure(place), "", **parts)  # type: ignore[arg-type]


@given(COUNTINGS, COUNTINGS)
def test_two_that_reach_the_points_share_a_key(left: Counting, right: Counting) -> None:
    """Else the index would lose what the comparison of all pairs finds."""
    if count_points(left, right) >= SAME:
        assert set(keys_of(left)) & set(keys_of(right))


@given(COUNTINGS, COUNTINGS)
def test_two_that_share_a_point_share_a_word(left: Counting, right: Counting) -> None:
    """The merging of one holder's figures looks them up by word."""
    days = any(a.overlaps(b) for a in left.dates for b in right.dates)
    if count_points(left, right) >= 1 and not days:
        assert set(left.tied) & set(right.tied)


@given(st.lists(COUNTINGS, max_size=6))
def test_no_member_of_a_referent_speaks_against_another(made: list[Counting]) -> None:
    made = [replace(one, figure=figure(n)) for n, one in enumerate(made)]
    found = find_referents(made)
    for (one, (left, _)), (other, (right, _)) in combinations(zip(made, found, strict=True), 2):
        if left == right:
            assert count_points(one, other) > 0


def test_a_newcomer_says_why_it_joined() -> None:
    hurt = counting(happening=frozenset({"injure"}), heads=frozenset({"police"}))
    (first, none), (second, why) = find_referents([hurt, hurt])
    assert first == second
    assert none == ()
    assert [reason.feature for reason in why] == ["same happening", "same thing counted"]
    assert all(reason.passages for reason in why)


def test_figures_that_name_other_days_are_other_referents() -> None:
    days = [DateRange.day(date(2031, 3, day)) for day in (3, 9)]
    injured, police = frozenset({"injure"}), frozenset({"police"})
    hurt = [counting(n, happening=injured, heads=police, dates=(day,)) for n, day in enumerate(days)]
    assert len({key for key, _ in find_referents(hurt)}) == 2


def test_a_newcomer_is_compared_with_a_bounded_number_of_referents(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice as many figures of unlike things take twice as many comparisons, not four times."""
    made = [
        counting(happening=frozenset({"die"}), heads=frozenset({"miner"}), places=frozenset({f"town {n}"}))
        for n in range(3 * referents.MOST_REFERENTS)
    ]
    calls: list[Counting] = []

    def apart(left: Counting, right: Counting) -> float:
        calls.append(right)
        return 0.0

    monkeypatch.setattr(referents, "count_points", apart)

    find_referents(made)

    assert len(calls) <= len(made) * referents.MOST_REFERENTS
    assert len(calls) > referents.MOST_REFERENTS
