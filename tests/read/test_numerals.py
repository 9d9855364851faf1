"""What numerals mean, by words alone."""

from __future__ import annotations

import pytest

from counterclaim.read.number_parts import LARGEST, cut
from counterclaim.read.numerals import read_numeral


def value_of(text: str) -> tuple[float, float | None] | None:
    pieces = cut(text, 0, len(text))
    numeral = read_numeral(pieces, 0)
    return None if numeral is None else (numeral.low, numeral.high)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6,700", 6700),
        ("10.12", 10.12),
        (".5", 0.5),
        ("1.5 million", 1_500_000),
        ("3-million", 3_000_000),
        ("5bn", 5_000_000_000),
        ("10k", 10_000),
        ("twelve", 12),
        ("twenty-five thousand", 25_000),
        ("one hundred and twelve", 112),
        ("a hundred and fifty", 150),
        ("two and a half million", 2_500_000),
        ("two thousand five hundred", 2_500),
        ("half a million", 500_000),
        ("half a dozen", 6),
        ("a dozen", 12),
        ("two dozen", 24),
        ("2 1/2", 2.5),
        ("3½", 3.5),
        ("1.5 x 10^6", 1_500_000),
        ("3×10-2", 0.03),
        ("5 lakh", 500_000),
        ("2 crore", 20_000_000),
        ("1.2B", 1_200_000_000),
        ("a quarter of a million", 250_000),
        ("half an hour", 0.5),
    ],
)
def test_a_number_in_digits_or_words_is_its_value(text: str, value: float) -> None:
    assert value_of(text) == (value, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two-thirds", 2 / 3),
        ("one third", 1 / 3),
        ("a quarter of", 0.25),
        ("three-quarters", 0.75),
        ("half of", 0.5),
        ("one in five", 0.2),
        ("nine out of ten", 0.9),
        ("one-in-five", 0.2),
        ("2/3 of", 2 / 3),
        ("¾", 0.75),
    ],
)
def test_fractions_and_ratios_are_shares(text: str, value: float) -> None:
    low, high = value_of(text) or (0.0, 0.0)
    assert low == pytest.approx(value)
    assert high == low


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("dozens", 12),
        ("hundreds", 100),
        ("thousands", 1_000),
        ("tens of thousands", 10_000),
        ("hundreds of millions", 100_000_000),
        ("several hundred", 200),
        ("a few dozen", 24),
    ],
)
def test_a_vague_plural_has_a_least_and_no_most(text: str, least: float) -> None:
    assert value_of(text) == (least, None)


@pytest.mark.parametrize("text", ["people", "a third attack", "a few men", "several", "half-hearted", "1.2.3", "12,34"])
def test_words_that_are_no_number_are_none(text: str) -> None:
    assert value_of(text) is None


@pytest.mark.parametrize("text", ["9" * 30, "1" + "0" * 400, "99999999999 trillion", "9" * 19])
def test_a_number_beyond_64_bits_is_never_infinite(text: str) -> None:
    """It is left out, or read without the scale that would carry it out of range."""
    value = value_of(text)
    assert value is None or value[0] <= LARGEST


def test_two_numbers_side_by_side_are_not_added() -> None:
    assert value_of("two three") == (2, 2)
    assert value_of("twenty twenty") == (20, 20)


def test_digits_of_other_scripts_are_read_or_left_out_but_never_raise() -> None:
    assert value_of("١٢") == (12, 12)
    assert value_of("²") is None
