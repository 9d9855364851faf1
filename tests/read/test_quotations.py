"""Quotation marks of every kind, matched within a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.read.engines.spacy_engine import paragraphs_of
from counterclaim.read.quotations import find_quotations


def quoted(text: str, nested: bool = False) -> list[str]:
    found, _ = find_quotations(text, paragraphs_of(text))
    return [text[one.start : one.end] for one in found if one.nested == nested]


def unpaired(text: str) -> list[str]:
    _, loose = find_quotations(text, paragraphs_of(text))
    return [text[mark.start : mark.end] for mark in loose]


@pytest.mark.parametrize(
    "quotation", ['"no"', "“no”", "„no“", "„no”", "«no»", "»no«", "”no”", "''no''", "``no''", "‘no’", "'no'", "＂no＂"]
)
def test_every_kind_of_mark_is_matched(quotation: str) -> None:
    text = f"He said {quotation} and left."
    assert quoted(text) == [quotation]
    assert unpaired(text) == []


def test_marks_of_two_kinds_may_make_one_quotation() -> None:
    assert quoted('He said “no" and left.') == ['“no"']


def test_a_nested_quotation_lies_in_another() -> None:
    text = "“He told me ‘no’,” she said, and ‘they said “yes”’."
    assert quoted(text) == ["“He told me ‘no’,”", "‘they said “yes”’"]
    assert quoted(text, nested=True) == ["‘no’", "“yes”"]


def test_apostrophes_are_no_quotation_marks() -> None:
    """Elisions, plural owners, inches and years."""
    for text in (
        "The dockers' union's strike didn't end in the '90s.",
        "'Tis rock 'n' roll, the teachers' choice.",
        'A 5\'10" door and a 6" nail.',
        "It’s the workers’ bridge, isn’t it?",
    ):
        assert quoted(text) == [], text
        assert unpaired(text) == [], text


def test_an_owner_in_a_single_quotation_does_not_close_it() -> None:
    assert quoted("‘The dockers’ union agreed,’ he said.") == ["‘The dockers’ union agreed,’"]


def test_a_quotation_runs_on_into_a_paragraph_that_opens_with_a_mark() -> None:
    text = "“We knew.\n\n“We told them,” she said."
    found, loose = find_quotations(text, paragraphs_of(text))
    assert [(text[one.start : one.end], one.runs_on) for one in found] == [
        ("“We knew.", True),
        ("“We told them,”", False),
    ]
    assert loose == []


def test_a_quotation_over_paragraphs_is_read_where_its_line_breaks_are_lost() -> None:
    text = '"We knew. "We told them. "They laughed."'
    assert quoted(text) == ['"We knew.', '"We told them.', '"They laughed."']
    assert unpaired(text) == []


def test_a_mark_without_a_partner_is_told_and_the_next_quotation_is_found() -> None:
    assert quoted("He “said it and “left.”") == ["“left.”"]
    assert unpaired("He “said it and “left.”") == ["“said it and "]
    assert unpaired('He said it." Then he left.') == ['"']
    assert unpaired("“He said it.\n\nThen he left.") == ["“He said it."]


def test_one_paragraph_never_closes_the_mark_of_another() -> None:
    text = 'He said "no.\n\nShe said yes".'
    assert quoted(text) == []
    assert unpaired(text) == ['"no.', '"']


@given(st.text(alphabet="ab .,'\"“”„«»‘’‚`\n5s", max_size=60))
def test_quotations_of_one_depth_never_overlap(text: str) -> None:
    """And each begins and ends inside one paragraph, whatever the text."""
    paragraphs = paragraphs_of(text)
    found, loose = find_quotations(text, paragraphs)
    for nested in (False, True):
        ends = 0
        for one in (one for one in found if one.nested == nested):
            assert ends <= one.start < one.end
            start, end = paragraphs[one.paragraph]
            assert start <= one.start and one.end <= end
            ends = one.end
    assert all(0 <= mark.start < mark.end <= len(text) for mark in loose)
