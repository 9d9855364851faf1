"""Text of articles cannot steer a terminal or turn its neighbours round."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.show.visible import REORDERING, one_line, plain, quoted, without_controls


@given(st.text())
def test_nothing_printed_is_a_control_or_a_surrogate(text: str) -> None:
    """Whatever an article holds."""
    assert not [c for c in plain(text) if unicodedata.category(c) in ("Cc", "Cs")]
    plain(text).encode("utf-8")


@given(st.text())
def test_signs_for_controls_take_as_many_characters(text: str) -> None:
    """So that offsets of marks stay right."""
    assert len(without_controls(text)) == len(text)


def test_an_override_is_written_out() -> None:
    """A reader who must be right sees that somebody played with the order of letters."""
    assert plain("a\u202eb\u2066c") == "a‹U+202E›b‹U+2066›c"


def test_right_to_left_text_is_isolated_and_closed() -> None:
    """Its neighbours keep their order."""
    shown = plain("שלום 12")

    assert shown == "\u2068שלום 12\u2069"
    assert not REORDERING.search(shown[1:-1])


def test_every_break_is_a_blank() -> None:
    """A passage over two paragraphs is one line."""
    assert one_line("a\r\n\r\nb\u2028c\td") == "a b c d"


def test_a_passage_with_its_own_marks_gets_no_second_pair() -> None:
    """The words of the article stay as printed."""
    assert quoted("“so,”") == "“so,”"
    assert quoted('he said "so"') == '‘he said "so"’'
    assert quoted('"') == '‘"’'


def test_half_a_pair_gets_its_other_half() -> None:
    """A passage often opens a quotation that goes on after it."""
    assert quoted('"It was dark.') == '"It was dark."'
    assert quoted("it was dark.”") == "“it was dark.”"
    assert quoted('“It was dark,"') == '“It was dark,"'
    assert quoted("“Fox” and “Hare” ran") == "‘“Fox” and “Hare” ran’"
