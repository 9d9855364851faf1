"""What meets as a pair, what opens a dispute, and who stands on which side of it."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from counterclaim.link.actors import link_actors
from counterclaim.link.compare.meanings import blend, direction, nearness
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.disputes import SURELY, oppose
from counterclaim.link.pairs import Judged, Pair, candidates
from counterclaim.link.tellings import Tellings, list_tellings
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading
from counterclaim.read import read_articles
from tests.link.linking_story import place_of
from tests.link.test_meanings import tellings_of

FIRST = """\
Health Minister Dana Voss said the water of Lorn was safe to drink.

The mayor, Piet Haan, said that families had fallen ill after drinking the water of Lorn.
"""
LATER = """\
Health Minister Dana Voss denied that the water of Lorn was safe to drink.
"""


@cache
def water() -> tuple[tuple[Reading, ...], Tellings]:
    """A minister who says one thing on Tuesday and the opposite on Thursday."""
    days = (("Courier", FIRST, 3), ("Gazette", LATER, 5))
    articles = [
        Article.of(
            text, file=f"{name}.txt", outlet=name, publication=Publication(DateRange.day(date(2031, 6, day)), "text")
        )
        for name, text, day in days
    ]
    read = tuple(read_articles(articles))
    return read, list_tellings(read, link_actors(read))


def told(*words: str) -> list[int]:
    """The places of what is said with some words, in their order."""
    listed = water()[1].listed
    return [
        place
        for place, telling in enumerate(listed)
        if telling.held and all(w in telling.statement.text for w in words)
    ]


def pair(left: int, right: int, together: float, opposed: float, **signs: float) -> Pair:
    """A judged pair made by hand."""
    values = dict.fromkeys(FEATURES, 0.0) | {name.replace("_", " "): value for name, value in signs.items()}
    return Pair(left, right, together, opposed, values)


def disputes_of(*pairs: Pair) -> tuple[Dispute, ...]:
    return oppose(Judged.of(pairs), water()[1], (), ())


def test_who_changes_position_stands_on_both_sides_each_with_its_date() -> None:
    """The minister vouched for the water, and later denied that it was safe."""
    (safe, unsafe), (ill,) = told("safe to drink"), told("fallen ill")
    (dispute,) = disputes_of(
        pair(safe, ill, 0.9, 0.9, negation=1.0),
        pair(safe, unsafe, 0.9, 0.9, denial=1.0),
        pair(ill, unsafe, 0.9, 0.05),
    )
    days = {reading.article.id: reading.article.publication for reading in water()[0]}
    minister = [side for side in dispute.sides if side.holder == "Dana Voss"]
    told_on = {side.camp: [days[article] for article in side.articles] for side in minister}

    assert len(told_on) == 2
    assert sorted(found.dates.start.day for each in told_on.values() for found in each if found) == [3, 5]


def test_who_says_the_same_again_stays_on_one_side() -> None:
    """Without a sign that the one statement takes back the other."""
    (safe, unsafe), (ill,) = told("safe to drink"), told("fallen ill")
    (dispute,) = disputes_of(
        pair(safe, ill, 0.9, 0.9, negation=1.0), pair(safe, unsafe, 0.9, 0.9), pair(ill, unsafe, 0.9, 0.05)
    )

    assert len([side for side in dispute.sides if side.holder == "Dana Voss"]) == 1


@pytest.mark.parametrize(
    ("opposed", "signs", "count"), [(SURELY, {}, 1), (SURELY - 0.05, {}, 0), (0.3, {"turn": 1.0}, 1)]
)
def test_two_oppose_each_other_by_a_sign_or_surely_by_all_together(
    opposed: float, signs: dict[str, float], count: int
) -> None:
    """What is only close is no dispute, and one that is has a reason either way."""
    (safe, _), (ill,) = told("safe to drink"), told("fallen ill")
    found = disputes_of(pair(safe, ill, 0.9, opposed, same_words=0.05, **signs))

    assert len(found) == count
    assert all(dispute.reasons for dispute in found)


def test_tellings_without_a_shared_word_meet_where_they_mean_the_same() -> None:
    """In two articles, naming nobody both name: nothing but what they mean brings them together."""
    seats, illegal = "Every passenger had a seat", "the inquiry was illegal"
    vectors = {seats: bytes([100, 9, 0]), illegal: bytes([100, 0, 9])}
    known = tellings_of(
        lambda text: next((v for words, v in vectors.items() if words in text), bytes([0, 9, len(text)]))
    )
    unknown = tellings_of(lambda _: None)
    left, right = sorted((place_of(seats), place_of(illegal)))

    assert (left, right) in set(zip(*candidates(known), strict=True))
    assert (left, right) not in set(zip(*candidates(unknown), strict=True))


def test_a_setting_leans_on_what_is_said_before_it() -> None:
    """Two statements that have nothing in common but what stands before them are nearer in their settings."""
    before, one, other = (direction(bytes(numbers)) for numbers in ([100, 0, 0], [0, 100, 0], [0, 0, 100]))
    assert before and one and other

    assert nearness(one, other) == 0
    assert nearness(blend([(before, 0.6), (one, 1.0)]), blend([(before, 0.6), (other, 1.0)])) > 0.2


def test_what_cancels_out_or_is_nothing_has_no_direction() -> None:
    left, right = direction(bytes([5, 0])), direction(bytes([251, 0]))
    assert left and right

    assert blend([]) is None
    assert blend([(left, 1.0), (right, 1.0)]) is None
