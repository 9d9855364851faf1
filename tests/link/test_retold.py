"""Disputes that another one tells already are left out; whatever brings a voice, a camp or a statement more stays."""

from __future__ import annotations

import pytest

from counterclaim.link.retold import without_retold
from counterclaim.model.dispute import Dispute, Side

Camps = dict[str, dict[str, tuple[str, ...]]]  # the statements of each voice, by camp


def dispute(number: int, camps: Camps) -> Dispute:
    """A dispute of some voices, each with its statements."""
    told = [(camp, *entry) for camp, voices in camps.items() for entry in voices.items()]
    sides = tuple(Side(holder, None, camp, (), statements) for camp, holder, statements in told)
    return Dispute(f"dispute-{number}", "denial", (), sides, 1 - number / 10)


HARBOUR = dispute(0, {"A": {"Norland": ("s1",), "Ada Hale": ("s2",)}, "B": {"Velm": ("s3", "s4")}})


@pytest.mark.parametrize(
    "camps",
    [
        pytest.param({"A": {"Norland": ("s1",)}, "B": {"Velm": ("s4",)}}, id="the same camps"),
        pytest.param({"A": {"Velm": ("s3",)}, "B": {"Ada Hale": ("s9",)}}, id="the letters changed about"),
    ],
)
def test_what_is_told_already_is_left_out(camps: Camps) -> None:
    assert without_retold([HARBOUR, dispute(1, camps)]) == [HARBOUR]


@pytest.mark.parametrize(
    "camps",
    [
        pytest.param({"A": {"Norland": ("s1",)}, "B": {"Velm": ("s3",), "Tom Wren": ("s5",)}}, id="a voice more"),
        pytest.param({"A": {"Norland": ("s1",)}, "B": {"Ada Hale": ("s2",)}}, id="against who stood beside"),
        pytest.param({"A": {"Norland": ("s6",)}, "B": {"Velm": ("s7",)}}, id="of another matter"),
    ],
)
def test_what_brings_something_stays(camps: Camps) -> None:
    other = dispute(1, camps)
    assert without_retold([HARBOUR, other]) == [HARBOUR, other]


def test_the_first_of_two_that_are_the_same_is_kept() -> None:
    again = dispute(1, {"A": {"Norland": ("s1",), "Ada Hale": ("s2",)}, "B": {"Velm": ("s3",)}})
    assert without_retold([again, HARBOUR]) == [again]
