"""Text is settled once, and nothing that a reader sees changes."""

from __future__ import annotations

import unicodedata

import pytest

from counterclaim.ingest.wording import settle, settle_line


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\f"])
def test_every_line_end_becomes_the_same(end: str) -> None:
    assert settle(f"one{end}two") == "one\ntwo"


def test_runs_of_blank_lines_stay_as_they_are() -> None:
    assert settle("one\r\n\r\n\r\n\r\ntwo\n\n\n") == "one\n\n\n\ntwo\n\n\n"


def test_letters_are_composed() -> None:
    assert settle("Orva\u0301st") == "Orv\u00e1st"


def test_nul_and_other_controls_are_dropped_and_tabs_stay() -> None:
    assert settle("no\x00 or\x1bder\twas\x9f giv\x7fen") == "no order\twas given"


def test_a_byte_order_mark_is_dropped_at_the_start_only() -> None:
    assert settle("\ufeff\ufeffone\ufefftwo") == "one\ufefftwo"


def test_a_control_between_return_and_line_feed_hides_no_line_end() -> None:
    assert settle("one\r\x00\ntwo") == "one\ntwo"


def test_a_lone_surrogate_is_replaced_so_that_the_text_can_be_stored() -> None:
    assert settle("a\ud800b").encode() == "a\ufffdb".encode()


@pytest.mark.parametrize("text", ["شمال \u200fA\u200e", "👩\u200d🚒 🇪🇺", "e\u20dd", "שלום"])
def test_emoji_joiners_and_right_to_left_marks_stay(text: str) -> None:
    assert settle(text) == text


def test_a_run_of_marks_that_would_stall_the_normaliser_is_left_alone() -> None:
    run = "\u0301\u0327" * 400_000
    text = f"cafe\u0301 a{run} cafe\u0301"
    assert settle(text) == f"caf\u00e9 a{run} caf\u00e9"


def test_words_of_other_scripts_longer_than_the_longest_run_are_still_composed() -> None:
    word = "щи\u0306" * 40
    assert settle(word) == unicodedata.normalize("NFC", word)


def test_a_line_has_single_blanks_and_an_end() -> None:
    assert settle_line(" The\u00a0 Orvast\nCourier ") == "The Orvast Courier"
    assert len(settle_line("x" * 10_000)) == 1_000
