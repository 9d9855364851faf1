"""Who tells a number, on invented copy: how an answer is judged, that the labels hold together, and the floors."""

from __future__ import annotations

import pytest

from evals import told_numbers
from evals.told_numbers import PARTS, Judged, Shares, load, plain_words


@pytest.mark.parametrize(
    ("want", "got", "right"),
    [
        ("Tom Hale", "army spokesman Tom Hale", True),
        ("U.N. agency", "the UN agency", True),
        ("ministry", "minister", False),
        ("ministry", None, False),
        (None, "ministry", False),
        (None, None, True),
    ],
)
def test_a_holder_is_right_by_its_words(want: str | None, got: str | None, right: bool) -> None:
    assert Judged("", "12", want, got).right is right


def test_shares_are_of_what_is_labelled_and_of_what_is_found() -> None:
    shares = Shares(labelled=10, found=8, right=6)
    assert (shares.value("found"), shares.value("holder")) == (0.8, 0.75)
    assert Shares(0, 0, 0).value("found") == 0.0


@pytest.mark.parametrize("part", PARTS)
def test_each_label_stands_where_it_says_and_the_words_of_its_holder_are_printed(part: str) -> None:
    for item in load(part):
        printed = item["text"].casefold().replace(".", "")
        for label in item["figures"]:
            assert item["text"][label["at"] :].startswith(label["number"])
            assert all(word in printed for word in plain_words(label["holder"] or ""))


def test_no_share_is_under_its_floor(capsys: pytest.CaptureFixture[str]) -> None:
    assert told_numbers.main([]) == 0, capsys.readouterr().out
