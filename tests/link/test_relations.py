"""What two passages are to each other: the features, the decision and its reasons."""

from __future__ import annotations

from datetime import date
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link import claims
from counterclaim.link.actors import link_actors
from counterclaim.link.compare.relations import FEATURES, compare_reports
from counterclaim.link.relations import (
    ANSWERS,
    APART,
    KINDS,
    _surely_apart,
    are_apart,
    chances_of,
    decide,
    relate,
)
from counterclaim.link.reports import Reports
from counterclaim.link.tellings import list_tellings
from counterclaim.link.words.relation_weights import WEIGHTS
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.span import Span
from counterclaim.read import read_articles

MONDAY = """\
Transport Minister Pavel Orsik said that the ferry Halcyon had been overloaded when it capsized off Brenholm.

At least 12 passengers drowned in the accident, the coast guard said.

The inquiry is expected to begin on Thursday. Divers recovered 40 lifeboats.

Nordline Ferries said that the Halcyon was never overloaded.
"""
FRIDAY = """\
The ferry Halcyon was overloaded when it capsized off Brenholm, Transport Minister Pavel Orsik said.

The coast guard said that 31 passengers had drowned in the accident.

The inquiry began on Thursday in Brenholm. Nine ministers attended a concert.
"""


@cache
def reports() -> Reports:
    articles = [
        Article.of(text, file=f"{day}.txt", outlet=outlet, publication=_published(day))
        for text, outlet, day in ((MONDAY, "Courier", 2), (FRIDAY, "Gazette", 6))
    ]
    readings = list(read_articles(articles, engine="rules"))
    cast = link_actors(readings)
    return Reports(readings, cast, list_tellings(readings, cast))


def _published(day: int) -> Publication:
    return Publication(DateRange.day(date(2031, 6, day)), "metadata")


def passage(words: str) -> Span:
    for telling in reports().tellings.listed:
        start = telling.article.text.find(words)
        if start >= 0:
            return telling.article.span(start, start + len(words))
    raise AssertionError(words)


def features(left: str, right: str) -> dict[str, float]:
    return compare_reports(reports().at(passage(left)), reports().at(passage(right)), reports().tellings)


OVERLOADED = "the ferry Halcyon had been overloaded when it capsized off Brenholm"
AGAIN = "The ferry Halcyon was overloaded when it capsized off Brenholm"
NEVER = "the Halcyon was never overloaded"
TWELVE = "At least 12 passengers drowned in the accident"
MORE = "31 passengers had drowned in the accident"
AHEAD = "The inquiry is expected to begin on Thursday"
BEGUN = "The inquiry began on Thursday in Brenholm"
BOATS = "Divers recovered 40 lifeboats"
CONCERT = "Nine ministers attended a concert"


def test_every_feature_has_a_value_between_nothing_and_one_and_a_weight() -> None:
    found = features(OVERLOADED, AGAIN)
    assert list(found) == list(FEATURES)
    assert all(0 <= value <= 1 for value in found.values())
    assert WEIGHTS.keys() == set(KINDS)
    assert all(weights.keys() == {*FEATURES, "(base)"} for weights in WEIGHTS.values())


@pytest.mark.parametrize(
    ("left", "right", "shown"),
    [
        (OVERLOADED, AGAIN, "same holder"),
        (OVERLOADED, AGAIN, "same holder later"),
        (OVERLOADED, NEVER, "other holders"),
        (NEVER, AGAIN, "negation"),
        (NEVER, AGAIN, "negated clause"),
        (AHEAD, BEGUN, "planned, then told"),
        (OVERLOADED, AGAIN, "same act"),
        (AHEAD, BEGUN, "day after the first"),
        (AHEAD, BEGUN, "no numbers"),
        (TWELVE, MORE, "vaguer number"),
        (TWELVE, MORE, "number told later"),
        (BOATS, CONCERT, "numbers of other things"),
        (BOATS, CONCERT, "numbers in both"),
        (BOATS, CONCERT, "in the outlets' voice"),
    ],
)
def test_what_a_pair_shows(left: str, right: str, shown: str) -> None:
    assert features(left, right)[shown] > 0
    assert features(right, left)[shown] > 0


@pytest.mark.parametrize(
    ("left", "right", "absent"),
    [
        (OVERLOADED, AGAIN, "negation"),
        (OVERLOADED, AGAIN, "other holders"),
        (OVERLOADED, NEVER, "days between"),
        (BEGUN, BEGUN, "planned, then told"),
        (BOATS, CONCERT, "same holder"),
        (TWELVE, BOATS, "no numbers"),
    ],
)
def test_what_a_pair_does_not_show(left: str, right: str, absent: str) -> None:
    assert features(left, right)[absent] == 0


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [(OVERLOADED, AGAIN, "same"), (NEVER, AGAIN, "conflict"), (AHEAD, BEGUN, "update"), (BOATS, CONCERT, "unrelated")],
)
def test_a_plain_pair_is_taken_for_what_it_is_and_says_why(left: str, right: str, kind: str) -> None:
    found = relate(reports().at(passage(left)), reports().at(passage(right)), reports().tellings)
    assert found.kind == kind
    assert found.reasons
    assert all(reason.passages and reason.value and reason.feature for reason in found.reasons)
    assert sum(found.chances.values()) == pytest.approx(1, abs=1e-5)


def test_the_order_of_the_two_does_not_matter() -> None:
    for left in (OVERLOADED, NEVER, TWELVE, AHEAD, BOATS):
        for right in (AGAIN, MORE, BEGUN, CONCERT):
            one, other = reports().at(passage(left)), reports().at(passage(right))
            assert relate(one, other, reports().tellings) == relate(other, one, reports().tellings)


class Told:
    """A comparer that says one thing of all passages, and remembers what it was asked."""

    def __init__(self, near: float) -> None:
        self.near = near
        self.asked: list[tuple[str, str]] = []

    def nearness(self, left: str, right: str) -> float:
        self.asked.append((left, right))
        return self.near


def test_a_comparer_is_heard_of_sentences_and_of_what_stands_around_them() -> None:
    """And of the passages themselves where reading told of neither what it means."""
    one, other = reports().at(passage(AHEAD)), reports().at(passage(BEGUN))
    told = Told(0.9)

    found = compare_reports(one, other, reports().tellings, told)

    assert found["close sentences"] == found["sentence in setting"] == found["close in meaning"] == 0.9
    assert (one.span.text, other.span.text) in told.asked
    assert (f"{AHEAD}.", f"{BEGUN}.") in told.asked
    assert features(AHEAD, BEGUN)["close sentences"] != 0.9


def test_a_passage_knows_its_sentences_and_where_it_stands() -> None:
    """A passage of two sentences has both; what stands around it ends where its article does."""
    whole = reports().at(passage("begin on Thursday. Divers recovered"))

    assert whole.sentence.text == f"{AHEAD}. {BOATS}."
    assert whole.setting.covers(whole.sentence)
    assert 0 < whole.depth < 1
    assert reports().at(passage(OVERLOADED)).setting.start == 0


def test_days_of_the_week_are_seen_in_a_passage_and_beside_it() -> None:
    """The later passage is asked for those of its sentence alone."""
    found = features(AHEAD, "in Brenholm. Nine ministers")

    assert found["earlier names a weekday"] == found["weekday beside the earlier"] == 1.0
    assert found["weekday beside the later"] == found["same weekday"] == 1.0
    assert features(TWELVE, MORE)["weekday beside the earlier"] == 0.0


@pytest.mark.parametrize(("left", "right", "asks"), [(OVERLOADED, AGAIN, False), (AHEAD, BEGUN, True)])
def test_the_comparer_is_asked_only_where_there_is_a_doubt(left: str, right: str, asks: bool) -> None:
    """The same in the same words is the same, whatever stands around it."""
    known = reports()
    told = Told(0.5)
    doubtful = Reports(known.readings, link_actors(list(known.readings)), known.tellings, comparer=told)
    places = [
        next(n for n, telling in enumerate(known.tellings.listed) if words in telling.statement.text)
        for words in (left.removeprefix("the ").removesuffix(" off Brenholm"), right.removesuffix(" in Brenholm"))
    ]

    are_apart(places[0], places[1], doubtful)

    assert bool(told.asked) == asks


ANSWER = st.integers(0, 100).map(lambda hundredths: hundredths / 100)


@given(st.fixed_dictionaries({name: st.floats(0, 1) for name in FEATURES}), ANSWER, ANSWER)
def test_the_comparer_is_left_alone_only_where_it_decides_nothing(
    values: dict[str, float], sentences: float, settings: float
) -> None:
    """Whatever it would say."""
    answered = {**values, "close sentences": sentences, "sentence in setting": settings}
    apart = decide(chances_of(answered)) in APART
    near = np.array([sentences])

    assert _surely_apart(values, ANSWERS[:, None], ANSWERS) in (apart, None)
    assert _surely_apart(values, near, ANSWERS) in (apart, None)
    assert _surely_apart(values, near, np.array([settings])) == apart


def test_tellings_are_related_by_their_places() -> None:
    listed = reports().tellings.listed
    never = next(n for n, telling in enumerate(listed) if "never overloaded" in telling.statement.text)
    again = next(n for n, telling in enumerate(listed) if telling.statement.text.startswith("The ferry Halcyon was"))
    assert relate(reports().of(never), reports().of(again), reports().tellings).kind == "conflict"
    assert are_apart(never, again, reports())


def test_a_passage_of_which_nothing_was_read_is_compared_by_its_words() -> None:
    article = reports().tellings.listed[0].article
    blank = article.text.index("\n\n")
    report = reports().at(article.span(blank, blank + 1))
    assert (report.telling, report.bag.terms, report.holder) == (None, frozenset(), None)
    assert relate(report, report, reports().tellings).reasons


@given(st.fixed_dictionaries({name: st.floats(0, 1) for name in FEATURES}))
def test_chances_add_up_and_the_likeliest_is_chosen_but_for_a_conflict(values: dict[str, float]) -> None:
    chances = chances_of(values)
    assert sum(chances.values()) == pytest.approx(1, abs=1e-5)
    kind = decide(chances)
    assert kind == max(chances, key=lambda each: chances[each]) or max(chances.values()) == chances["conflict"]


@pytest.mark.parametrize(("apart", "most"), [(False, 2), (True, 1)])
def test_what_is_in_conflict_or_overtaken_is_no_claim(apart: bool, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is alike otherwise."""
    listed = reports().tellings
    readings = tuple(reports().readings)

    monkeypatch.setattr(claims, "are_apart", lambda left, right, known: apart)

    found = claims.link_claims(readings, listed, (), reports())

    assert max(len(claim.statements) for claim in found) == most
    assert max(len(claim.statements) for claim in claims.link_claims(readings, listed, ())) == 2
