"""An article's text in paragraphs and parts: every character once, and no page too long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.web.paragraphs import LONGEST_PARAGRAPH, LONGEST_PART, list_paragraphs, list_parts, part_with

texts = st.text(alphabet=st.sampled_from("ab \n\r\x00é🙂"), max_size=60)


@given(texts)
def test_the_paragraphs_joined_are_the_text(text: str) -> None:
    """Blank lines, lone breaks and strange characters alike."""
    assert "".join(text[each.start : each.end] for each in list_paragraphs(text)) == text


@given(texts)
def test_a_break_stands_only_at_the_end_of_a_paragraph(text: str) -> None:
    """So a paragraph is one line."""
    assert all("\n" not in text[each.start : each.end].rstrip("\n") for each in list_paragraphs(text))


def test_a_line_without_end_is_cut_at_a_blank() -> None:
    """A page that was saved without breaks stays readable."""
    text = "word " * (LONGEST_PARAGRAPH // 2) + "x" * (2 * LONGEST_PARAGRAPH)
    paragraphs = list_paragraphs(text)

    assert max(each.end - each.start for each in paragraphs) <= LONGEST_PARAGRAPH
    assert text[paragraphs[0].end - 1] == " "
    assert "".join(text[each.start : each.end] for each in paragraphs) == text


def test_a_long_article_comes_in_parts_and_each_place_in_one() -> None:
    """The part with a place is the one that holds its character."""
    text = ("A line of an article.\n\n" * 4000)[:-2]
    parts = list_parts(list_paragraphs(text))

    assert len(parts) > 1
    assert all(part[-1].end - part[0].start <= LONGEST_PART for part in parts)
    for place in (0, LONGEST_PART, len(text) - 1):
        part = parts[part_with(parts, place) - 1]
        assert part[0].start <= place < part[-1].end


def test_an_empty_text_has_one_empty_part() -> None:
    """The page of an article without text is a page."""
    assert list_parts(list_paragraphs("")) == [()]
