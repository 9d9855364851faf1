"""The words that name one thing with different judgement are data that can be trusted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.actors import Cast
from counterclaim.link.data.namings import BESIDE_FRAMES, FRAMES, NOT_AFTER, NOT_BEFORE, Frame
from counterclaim.link.word_uses import FRAME_FORMS, list_word_uses
from tests.link.naming_story import outlet, read


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_a_form_stands_once_in_a_frame(frame: Frame):
    """A form with two judgements would make a teller differ from itself."""
    forms = [form for namings in frame.namings.values() for naming in namings for form in naming.split()]

    assert len(forms) == len(set(forms))
    assert len(frame.namings) > 1
    assert all(form == form.lower() for form in forms), "a capital would be a name"


def test_frames_have_names_of_their_own():
    """Uses are told apart by them."""
    names = [frame.name for frame in FRAMES]

    assert len(names) == len(set(names))
    assert set(names) >= BESIDE_FRAMES


def test_what_makes_a_word_another_thing_is_about_words_that_are_looked_for():
    """A rule for a word of no frame would never be asked."""
    words = {word for first, form in FRAME_FORMS for word in (first, *form.rest)}

    assert words >= NOT_AFTER.keys() | NOT_BEFORE.keys()


def test_the_longer_form_takes_its_words():
    """A terrorist attack is not also an attack."""
    uses = list_word_uses([read(outlet("The terrorist attack came at noon.", "Herald"))], Cast())

    assert [use.span.text for use in uses if use.frame == "what happened"] == ["terrorist attack"]


@given(st.text(alphabet='protesters mob so-called"“”.\n\0é’', max_size=80))
def test_any_text_is_passed_over_without_a_fault(text: str):
    """Uses are slices of whatever text there is."""
    if text:
        article = outlet(text, "Herald")
        for use in list_word_uses([read(article)], Cast()):
            assert article.text[use.span.start : use.span.end] == use.span.text
