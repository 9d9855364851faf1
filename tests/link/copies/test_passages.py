"""Passages survive an editor; what everybody writes alike is none."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.link.copies.find import Prepared
from counterclaim.link.copies.passages import find_passages
from tests.link.copies.copies_story import AGENCY, EDITED, OTHER, passages, reading


def test_an_edited_passage_is_found_whole() -> None:
    """Words that were replaced, dropped and put in leave one passage from the first word to the last."""
    (passage,) = passages(AGENCY, f"{OTHER}\n\n{EDITED}")

    assert passage.left == 0
    assert passage.left_end == len(Prepared.of(reading(AGENCY, "Herald")).words)


def test_pieces_in_another_order_are_passages_of_their_own() -> None:
    """Each sentence is found where it stands."""
    first, second = AGENCY.split(". ")
    found = passages(AGENCY, f"{second} {OTHER} {first}.")

    assert [(passage.left < 10, passage.right < 10) for passage in found] == [(True, False), (False, True)]


def test_a_cut_leaves_the_rest() -> None:
    """A sentence that was left out does not hide those around it."""
    first, second = AGENCY.split(". ")
    between = "Nobody had slept in the lower village since the sirens went off at two in the morning"
    found = passages(f"{first}. {between}. {second}", AGENCY)

    assert sum(passage.left_end - passage.left for passage in found) == pytest.approx(53, abs=3)


def test_a_list_of_names_and_offices_is_no_copy() -> None:
    """Everybody who writes of one event has its names, in one order."""
    names = "Interior Minister Jana Olt, Finance Minister Per Holm, Justice Minister Ida Rask and Premier Tor Selin"

    assert passages(f"On the steps stood {names}, who left early.", f"Absent were {names}, as had been agreed.") == []


@pytest.mark.parametrize(
    "furniture",
    [
        "Sign up for our daily newsletter and get the stories that matter to you before breakfast every morning",
        "The survey of one thousand adults has a margin of error of plus or minus three percentage points overall",
        "who spoke on condition of anonymity because they were not authorized to discuss the matter in public",
    ],
)
def test_page_furniture_and_newsroom_formulas_are_no_copies(furniture: str) -> None:
    """They stand in many articles that nobody copied."""
    assert passages(f"{AGENCY}\n\n{furniture}.", f"{OTHER}\n\n{furniture}.") == []


def test_an_unknown_line_of_the_same_length_is_a_copy() -> None:
    """It is what the line says that makes it furniture, not its place."""
    line = "Two boats of the water board lay upside down beside the road when the first helpers came over the hill"

    assert len(passages(f"{AGENCY}\n\n{line}.", f"{OTHER}\n\n{line}.")) == 1


def test_a_passage_that_is_used_twice_is_found_twice() -> None:
    """The one article repeats what it took."""
    found = passages(AGENCY, f"{AGENCY}\n\n{OTHER}\n\n{AGENCY}")

    assert len(found) == 2
    assert len({(passage.left, passage.left_end) for passage in found}) == 1


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.floats(0.0, 0.2))
def test_a_lightly_edited_passage_is_found_among_other_text(seed: int, rate: float) -> None:
    """Whatever the places of the edits; all but a tenth of its words are covered."""
    chance = random.Random(seed)
    words = [word for word in AGENCY.split() if chance.random() >= rate / 2]
    words = [chance.choice(["meanwhile", "stone", "late"]) if chance.random() < rate / 2 else word for word in words]
    found = passages(AGENCY, f"{OTHER} {' '.join(words)} {OTHER[::-1]}")

    assert sum(passage.left_end - passage.left for passage in found) >= 0.75 * len(AGENCY.split())


WORDS = st.lists(st.sampled_from(["dam", "river", "rain", "the", "“", "”", "Orlin", ".", "\n", "7"]), max_size=120)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS, WORDS)
def test_passages_lie_inside_both_texts_and_do_not_share_a_word_on_both_sides(
    before: list[str], shared: list[str], after: list[str]
) -> None:
    """Also where a text is made of few words that come back again and again."""
    left, right = (Prepared.of(reading(" ".join(each), "Herald")) for each in (before + shared, shared + after))
    found = find_passages(left, right)

    for passage in found:
        assert 0 <= passage.left < passage.left_end <= len(left.words)
        assert 0 <= passage.right < passage.right_end <= len(right.words)
    for number, passage in enumerate(found):
        assert not any(all(passage.overlap(other)) for other in found[:number])
