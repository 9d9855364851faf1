"""The sheet: no line too wide, nothing lost, no escape without colour."""

import re

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.show.terminal.sheet import Sheet, cut, wide
from counterclaim.show.visible import plain

TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from('abc  "“,.世界🙂e\u0301\n\t\x1b\u202eא'), st.characters()), max_size=120
)


@given(TEXTS, st.integers(20, 90), st.integers(0, 6), st.booleans())
def test_no_line_is_wider_than_the_sheet_and_no_letter_is_lost(text: str, width: int, hang: int, color: bool) -> None:
    """Whatever stands in an article, wrapping only moves white space."""
    sheet = Sheet(width, color)
    safe = plain(text)

    sheet.line([(safe[:7], "strong"), (safe[7:], "quote")], 4, hang=hang)

    bare = [re.sub("\x1b\\[[0-9;]*m", "", line) for line in sheet.lines]
    assert all(wide(line) <= width for line in bare)
    assert "".join("".join(bare).split()) == "".join(safe.split())


@given(TEXTS)
def test_without_colour_there_is_no_escape_character(text: str) -> None:
    """A file that catches the output stays plain text."""
    sheet = Sheet(80, color=False)

    sheet.line([(plain(text), "heading")])

    assert "\x1b" not in sheet.text()


def test_a_mark_stays_with_its_word_when_the_style_changes_between_them() -> None:
    """A comma never starts a line of its own."""
    sheet = Sheet(20, color=False)

    sheet.line([("twelve letters fours", "strong"), (",", "quiet"), (" five", "")])

    assert sheet.lines == ["twelve letters", "fours, five"]


def test_a_word_wider_than_the_sheet_is_cut_by_columns() -> None:
    """Wide letters take two columns each."""
    assert cut("世界平和", 5) == ["世界", "平和"]


def test_words_at_the_right_end_move_below_where_there_is_no_room() -> None:
    """A kind label is never cut."""
    sheet = Sheet(24, color=False)

    sheet.pair([("a short question", "")], ("Denial", ""))
    sheet.pair([("a question that is long", "")], ("Denial", ""))

    assert sheet.lines == ["a short question  Denial", "a question that is long", "Denial"]


def test_colours_are_closed_on_the_line_on_which_they_open() -> None:
    """A pager that shows one line shows no colour of another."""
    sheet = Sheet(20, color=True)

    sheet.line([("one two three four five six", "strong")])

    assert len(sheet.lines) == 2
    assert all(line.count("\x1b[1m") == line.count("\x1b[0m") > 0 for line in sheet.lines)


def test_words_of_one_style_are_one_run() -> None:
    """A search in coloured output finds a phrase."""
    sheet = Sheet(80, color=True)

    sheet.line([("one two  three", "strong"), (" four", "quiet")])

    assert sheet.lines == ["\x1b[1mone two  three\x1b[0m \x1b[2mfour\x1b[0m"]
