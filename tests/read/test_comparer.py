"""How near any two passages are, by the encoder: what linking may ask beside what reading stored."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.read import comparer
from counterclaim.read.engines.meaning import comparer as module
from counterclaim.read.engines.meaning.comparer import Comparer

ASKED = Comparer()


@settings(max_examples=25)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_are_near_by_a_share_and_either_way_round(left: str, right: str) -> None:
    """Nothing that a text holds raises, and a text is as near as can be to itself."""
    found = ASKED.nearness(left, right)

    assert 0.0 <= found <= 1.0
    assert found == ASKED.nearness(right, left)
    assert ASKED.nearness(left, left) == 1.0


def test_what_was_asked_before_changes_no_answer() -> None:
    """Of either text."""
    used = Comparer()
    used.nearness("the ferry sank", "the price of milk")

    assert used.nearness("the ferry sank", "the boat went down") == Comparer().nearness(
        "the ferry sank", "the boat went down"
    )


def test_a_long_run_forgets_what_it_was_asked_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """A large dossier must not grow by what was asked long ago; what was forgotten is told alike when asked again."""
    monkeypatch.setattr(module, "KEPT", 2)
    asked = Comparer()
    first = asked.nearness("house 0", "a boat")
    for number in range(5):
        asked.nearness(f"house {number}", "a boat")

    assert len(asked._directions) == 2
    assert asked.nearness("house 0", "a boat") == first


def test_nothing_is_loaded_before_it_is_asked() -> None:
    """An account can be made by its words on a machine that lacks the encoder's files."""
    assert comparer() == Comparer()
