"""How names of companies, offices, ships and groups are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.compare.body_likeness import body_features, compare_bodies, fits_initials, parts_of_body


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Orvast Mills Ltd.", "ORVAST MILLS LIMITED", "same"),
        ("OOO Orvast", "Orvast LLC", "same"),
        ("The Velm Port Authority", "Port Authority of Velm", "same"),
        ("Velm Harbour Works", "VHW", "same"),
        ("Orvast Mils GmbH", "Orvast Mills GmbH", "near"),
        ("Orvastmills", "Orvast Mills", "near"),
        ("Orvast Bank (Norland) AG", "Orvast Bank AG", "near"),
        ("MV Velm Spirit", "Velm Spirit", "near"),
        ("Orvast Fund II", "Orvast Fund III", "different"),
        ("Orvast Loan Trust 2004", "Orvast Loan Trust 2005", "different"),
        ("Bank of Norland", "Bank of Ostra", "different"),
        ("Orvast Pipeline Company", "Orvast Petroleum Company", "different"),
        ("Orvast Lines Denmark", "Orvast Shipping", "different"),
    ],
)
def test_bodies_are_compared_by_words_numbers_and_forms(left: str, right: str, verdict: str) -> None:
    assert compare_bodies(left, right).verdict == verdict


def test_numbers_are_read_in_any_way() -> None:
    assert parts_of_body("Brigade Forty-Four").numbers == parts_of_body("Brigade 44").numbers == ("44",)
    assert parts_of_body("Orvast Fund VII").numbers == ("7",)
    assert parts_of_body("Ninth Army").numbers == parts_of_body("9th Army").numbers == ("9",)


def test_legal_forms_of_other_kinds_speak_against_one_body() -> None:
    assert body_features("Orvast GmbH", "Orvast AG")["legal forms"] == 1.0
    assert body_features("Orvast GmbH", "Orvast Ltd")["legal forms"] == 0.0
    assert body_features("Orvast GmbH", "Orvast")["legal forms"] == 0.0


def test_initials_need_every_word() -> None:
    assert fits_initials("OMW", "Orvast Mill Works") and not fits_initials("OM", "Orvast Mill Works")


@given(st.text(max_size=25), st.text(max_size=25))
def test_comparing_any_two_bodies_is_the_same_both_ways(left: str, right: str) -> None:
    one, two = compare_bodies(left, right), compare_bodies(right, left)
    assert (one.verdict, round(one.chance, 9)) == (two.verdict, round(two.chance, 9))
