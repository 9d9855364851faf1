"""Whose words they are: a speech that two outlets quote is no copy."""

from __future__ import annotations

import pytest

from counterclaim.link.copies.quotations import find_quoted
from tests.link.copies.copies_story import AGENCY, EDITED, OTHER, SPEECH, passages

HALVES = SPEECH.split(", so ")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"“{SPEECH},” the engineer said at noon.", f"He told a crowd: “{SPEECH}.”"),
        (f'The engineer stood up. "{SPEECH}," he said.', f"He told a crowd: “{SPEECH}.”"),
        (f"“{HALVES[0]},” he said. “So {HALVES[1]}.”", f"He put it so: “{HALVES[0]}, so {HALVES[1]}.”"),
        (f"“{HALVES[0]},” he said, “so {HALVES[1]}.”", f"“{HALVES[0]},” he said. “So {HALVES[1]},” he said."),
        (f"He said:\n\n“{HALVES[0]}.\n\n“So {HALVES[1]}.”", f"“{SPEECH},” read the note."),
        (f"‘{SPEECH}.’ So went the speech.", f"«{SPEECH}» was heard."),
        (f"‘{SPEECH}’ was all that he said.", f"'{SPEECH},' he said."),
        (f"ENGINEER: {SPEECH}.", f"From the hall: “{SPEECH}.”"),
        (f"The letter to the board reads:\n\n{SPEECH}.", f"The board had this in a letter: “{SPEECH}.”"),
    ],
)
def test_two_outlets_that_quote_one_speech_do_not_copy_each_other(left: str, right: str) -> None:
    """In whatever marks, pieces and paragraphs, and by the text alone."""
    assert passages(f"{OTHER}\n\n{left}", f"{right}\n\n{AGENCY}") == []


def test_a_quotation_goes_with_the_copied_text_around_it() -> None:
    """Who takes the paragraph takes what is quoted in it."""
    quoting = f"“{SPEECH},” the engineer said."
    (passage,) = passages(f"{AGENCY} {quoting}", f"{OTHER}\n\n{EDITED} {quoting}")

    assert passage.left_end - passage.left > len(AGENCY.split()) + 30


def test_a_mark_without_a_partner_hides_no_copy() -> None:
    """Neither the paragraph it stands in nor the next becomes a quotation."""
    assert find_quoted(f'A pipe of 12" burst. {AGENCY}\n\n{AGENCY}') == []
    assert len(passages(f'A pipe of 12" burst. {AGENCY}', f"“No comment. {OTHER}\n\n{EDITED}")) == 1


def test_an_apostrophe_opens_no_quotation() -> None:
    """Nor does it close one."""
    assert find_quoted("The workers' and the engineers' letters weren't read, the board's lawyers' notes say.") == []


def test_a_mark_that_was_set_twice_opens_one_quotation() -> None:
    """Pages that turn straight marks into curved ones sometimes leave both."""
    assert find_quoted('He said: “"We warned them.”') == [(9, 27)]
