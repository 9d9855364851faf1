"""Whether two figures count the same, and whether their numbers can both hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.compare.figures import (
    SAME,
    Counting,
    can_both_hold,
    compare_counted,
    count_points,
    interval_of,
)
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.figure import Figure

ARTICLE = Article.of("dozens of about 6,000 people; 16; 97 %; 26.2; a third")


def figure(words: str, low: float | None, high: float | None, unit: str = "", precision: str = "") -> Figure:
    start = ARTICLE.text.index(words)
    number = ARTICLE.span(start, start + len(words))
    place = number.start + words.index(precision) if precision else 0
    told = ARTICLE.span(place, place + len(precision)) if precision else None
    return Figure(number, number, low, high, unit, precision=told)


HURT = frozenset({"injure"})
TOLL = Counting(figure("16", 16, 16), "", happening=HURT, families=HURT, heads=frozenset({"police"}))


def test_the_same_happening_to_the_same_is_one_referent() -> None:
    points, reasons = compare_counted(TOLL, TOLL)
    assert points >= SAME
    assert [reason.feature for reason in reasons] == ["same happening", "same thing counted"]


@pytest.mark.parametrize(
    "change",
    [
        {"unit": "%"},
        {"families": frozenset({"arrest"})},
        {"heads": frozenset({"sailor"})},
        {"beside": True},
        {"age": True},
    ],
)
def test_what_speaks_against_it_ends_the_comparison(change: dict[str, object]) -> None:
    assert compare_counted(TOLL, replace(TOLL, **change))[0] == 0  # type: ignore[arg-type]


def test_other_places_names_or_days_are_other_referents() -> None:
    here, there = replace(TOLL, places=frozenset({"ostra"})), replace(TOLL, places=frozenset({"velm"}))
    assert compare_counted(here, there)[0] == 0
    ours, theirs = replace(TOLL, names=frozenset({"norvian"})), replace(TOLL, names=frozenset({"carlander"}))
    assert compare_counted(ours, theirs)[0] == 0
    monday, friday = (replace(TOLL, dates=(DateRange.day(date(2031, 3, day)),)) for day in (3, 7))
    assert compare_counted(monday, friday)[0] == 0
    assert compare_counted(monday, TOLL)[0] >= SAME


def test_who_does_it_matters_where_two_can_do_it_to_each_other() -> None:
    happening = frozenset({"expel"})
    expelled = replace(TOLL, happening=happening, families=happening, heads=frozenset({"diplomat"}))
    ours, theirs = replace(expelled, subject="norvia"), replace(expelled, subject="carland")
    assert compare_counted(ours, theirs)[0] == 0
    assert compare_counted(ours, ours)[0] > SAME


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [
        (figure("16", 16, 16), 16, 16),
        (figure("about 6,000", 6000, 6000, precision="about"), 5400, 6600),
        (figure("6,000", 6000, 6000), 5500, 6500),
        (figure("97 %", 97, 97, "%"), 96.5, 97.5),
        (figure("26.2", 26.2, 26.2, "%"), 26.15, 26.25),
        (figure("a third", 1 / 3, 1 / 3, "share"), 28.33, 38.33),
        (figure("16", 16, None), 16, float("inf")),
        (figure("16", None, 16), 0, 16),
        (figure("16", 0, 0), 0, 0),
        (figure("dozens", 12, None, precision="dozens"), 12, 240),
    ],
)
def test_a_number_may_mean_what_its_precision_allows(told: Figure, least: float, most: float) -> None:
    assert interval_of(told) == (pytest.approx(least, abs=0.01), pytest.approx(most, abs=0.01))


def test_dozens_and_57_can_both_hold_but_none_and_twelve_cannot() -> None:
    def counting(told: Figure) -> Counting:
        low, high = interval_of(told)
        return Counting(told, "", low=low, high=high)

    dozens = counting(figure("dozens", 12, None, precision="dozens"))
    assert can_both_hold(dozens, counting(figure("16", 57, 57)))
    assert not can_both_hold(counting(figure("16", 0, 0)), counting(figure("16", 12, 12)))


WORDS = st.frozensets(st.sampled_from("abc"), max_size=2)
COUNTINGS = st.builds(
    Counting,
    figure=st.just(figure("16", 16, 16)),
    unit=st.sampled_from(["", "%"]),
    age=st.booleans(),
    happening=WORDS,
    families=WORDS,
    heads=WORDS,
    people=st.booleans(),
    words=WORDS,
    names=WORDS,
    subject=st.sampled_from(["", "a", "b"]),
    places=WORDS,
)


@given(COUNTINGS, COUNTINGS)
def test_the_referent_test_does_not_depend_on_the_order(left: Counting, right: Counting) -> None:
    assert compare_counted(left, right)[0] == compare_counted(right, left)[0]


@given(COUNTINGS, COUNTINGS, st.floats(0, 1e9), st.floats(0, 1e9))
def test_the_referent_test_never_looks_at_the_numbers(left: Counting, right: Counting, low: float, high: float) -> None:
    assert compare_counted(left, right)[0] == compare_counted(replace(left, low=low, high=high), right)[0]


WORDS = st.frozensets(st.sampled_from(["police", "injure", "north", "dyke"]), max_size=3)
DAYS = st.lists(st.sampled_from([DateRange.day(date(2031, 5, 2)), DateRange.day(date(2031, 5, 9))]), max_size=2)
COUNTINGS = st.builds(
    Counting,
    st.just(TOLL.figure),
    st.sampled_from(["", "%"]),
    st.booleans(),
    happening=WORDS,
    families=WORDS,
    heads=WORDS,
    people=st.booleans(),
    words=WORDS,
    names=WORDS,
    subject=st.sampled_from(["", "actor-1", "mayor"]),
    places=WORDS,
    dates=DAYS.map(tuple),
)


@given(COUNTINGS, COUNTINGS)
def test_points_without_reasons_are_the_points_with_them(left: Counting, right: Counting) -> None:
    """The quick way to compare two figures gives what the explained one gives."""
    assert count_points(left, right) == compare_counted(left, right)[0]
