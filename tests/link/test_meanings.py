"""Nearness in meaning: compared by linking, made by reading, and left out where a reading has none."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link import link_readings
from counterclaim.link.claims import likeness, link_claims
from counterclaim.link.compare.meanings import direction, nearness
from counterclaim.link.tellings import Tellings, list_tellings
from counterclaim.model.meaning import Meaning
from counterclaim.model.reading import Reading
from counterclaim.show import to_json
from tests.link.linking_story import cast, features_of, place_of, readings

vectors = st.binary(min_size=4, max_size=4)

SEATS, LIST = "Every passenger had a seat", "publish the passenger list at once"


def told(vector_of: Callable[[str], bytes | None]) -> Sequence[Reading]:
    """The story with other meanings: a vector for the words of each statement, or none."""
    return [
        replace(
            reading,
            meanings=tuple(
                Meaning(statement.id, vector)
                for statement in reading.statements
                if (vector := vector_of(statement.text)) is not None
            ),
        )
        for reading in readings()
    ]


def tellings_of(vector_of: Callable[[str], bytes | None]) -> Tellings:
    """What is said in the story, with these meanings."""
    return list_tellings(told(vector_of), cast())


def one_direction(text: str) -> bytes:
    """The seats and the list point one way, all else each its own way."""
    if SEATS in text or LIST in text:
        return bytes([100, 0, 0])
    return bytes([0, 100, len(text) % 50])


@given(vectors, vectors)
def test_nearness_is_the_same_both_ways_and_between_0_and_1(left: bytes, right: bytes) -> None:
    one, other = direction(left), direction(right)

    assert nearness(one, other) == nearness(other, one)
    assert 0 <= nearness(one, other) <= 1
    assert nearness(one, one) == (1 if one else 0)


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        (b"\x05\x00", b"\x64\x00", 1.0),
        (b"\x05\x00", b"\x9c\x00", 0.0),  # the opposite direction: -100
        (b"\x05\x00", b"\x00\x00", 0.0),
        (b"\x05\x00", b"\x05\x00\x00", 0.0),  # of another encoder
        (b"", b"", 0.0),
    ],
)
def test_only_directions_are_compared(left: bytes, right: bytes, near: float) -> None:
    assert nearness(direction(left), direction(right)) == near


def test_two_statements_that_share_one_word_are_one_claim_where_they_mean_the_same() -> None:
    known = tellings_of(one_direction)
    places = sorted((place_of(SEATS), place_of(LIST)))
    claim = next(
        claim for claim in link_claims(told(one_direction), known, ()) if known.listed[places[0]].id in claim.statements
    )

    assert len({*known.listed[places[0]].terms} & {*known.listed[places[1]].terms}) == 1
    assert known.listed[places[1]].id in claim.statements
    assert ("close in meaning", "1.00") in {(reason.feature, reason.value) for reason in claim.reasons}


def test_two_statements_without_a_shared_word_are_one_claim_where_they_mean_the_same() -> None:
    """Words alone would never have brought them together: "every passenger had a seat", "the inquiry was illegal"."""
    illegal = "the inquiry was illegal"
    vectors = {SEATS: bytes([100, 9, 0]), illegal: bytes([100, 0, 9])}
    known = tellings_of(
        lambda text: next((v for words, v in vectors.items() if words in text), bytes([0, 9, len(text)]))
    )
    places = sorted((place_of(SEATS), place_of(illegal)))
    claim = next(claim for claim in link_claims((), known, ()) if known.listed[places[0]].id in claim.statements)

    assert not {*known.listed[places[0]].terms} & {*known.listed[places[1]].terms}
    assert known.listed[places[1]].id in claim.statements
    assert {reason.feature for reason in claim.reasons} == {"close in meaning"}


def test_a_demand_and_a_fact_are_two_claims_however_near_they_are() -> None:
    """ "Demanded that the company publish the list" is not "said that the ferry had been overloaded"."""
    known = tellings_of(lambda _: bytes([1, 1]))
    demand, fact, told_directly = place_of(LIST), place_of("had been overloaded when it capsized"), place_of(SEATS)

    assert known.listed[demand].statement.stance == "demands"
    assert likeness(demand, fact, known) == likeness(fact, demand, known) == 0
    assert likeness(demand, told_directly, known) >= 1


def test_the_same_words_are_two_claims_where_they_mean_something_else() -> None:
    apart = iter([bytes([100, 0]), bytes([0, 100])] * 20)
    known = tellings_of(lambda text: next(apart) if "overloaded when it capsized" in text else bytes([9, 9]))
    alone = tellings_of(lambda _: None)
    left, right = [
        place
        for place, telling in enumerate(known.listed)
        if "overloaded when it capsized" in telling.statement.text and not telling.denies and not telling.narrated
    ]

    assert known.content(left, right) == alone.content(left, right) > 0.6
    assert likeness(left, right, known) < 1 <= likeness(left, right, alone)


def test_a_denial_never_means_what_it_denies() -> None:
    known = tellings_of(lambda _: bytes([1, 1]))
    denials = [place for place, telling in enumerate(known.listed) if telling.denies]

    assert denials
    assert not any(
        likeness(place, other, known)
        for place in denials
        for other, telling in enumerate(known.listed)
        if not telling.denies
    )


def test_pairs_of_a_dispute_are_told_how_near_they_mean() -> None:
    pair = sorted((place_of(SEATS), place_of(LIST)))

    assert features_of(tellings_of(one_direction), *pair)["close in meaning"] == 1.0
    assert features_of(tellings_of(lambda _: None), *pair)["close in meaning"] == 0.0


def test_readings_without_meanings_are_linked_by_words() -> None:
    account = link_readings(told(lambda _: None))
    reasons = [reason.feature for thing in (*account.claims, *account.disputes) for reason in thing.reasons]

    assert account.claims and account.disputes
    assert "shared words" in reasons
    assert "close in meaning" not in reasons


def test_no_direction_is_in_an_account_as_json() -> None:
    data = json.loads(to_json(link_readings(readings())))

    assert any(reading.meanings for reading in readings())
    assert not [key for key in data if "meaning" in key]
    assert not [key for statement in data["statements"] for key in statement if key in ("meaning", "vector")]
