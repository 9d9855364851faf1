"""Which decisions say the same, and which cannot both hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.model.judgement import Judgement, Verdict


def judged(verdict: Verdict, left: str = "dispute-1", right: str = "", by: str = "Ida", note: str = "") -> Judgement:
    """A decision of 2031."""
    return Judgement(left, right, verdict, by, "2031-05-02T10:00:00+00:00", note=note)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (judged("accepted"), judged("rejected")),
        (judged("accepted"), judged("unsure")),
        (judged("rejected", by="Ole"), judged("accepted", by="Ida")),
        (judged("same", "Holm", "Dahl"), judged("different", "Holm", "Dahl")),
        (judged("named", "Holm", "Ådne Holm"), judged("named", "Holm", "Mr Holm")),
    ],
)
def test_two_answers_to_one_question_contradict_each_other(one, other):
    """Whoever gives them, and in either order."""
    assert one.contradicts(other)
    assert other.contradicts(one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (judged("accepted"), judged("accepted", by="Ole")),
        (judged("accepted"), judged("rejected", "dispute-2")),
        (judged("note", note="look"), judged("note", note="do not look")),
        (judged("note"), judged("rejected")),
        (judged("hidden", "Holm"), judged("named", "Holm", "Ådne Holm")),
        (judged("hidden", "Holm"), judged("rejected", "Holm")),
        (judged("same", "Holm", "Dahl"), judged("different", "Holm", "Aadne")),
    ],
)
def test_answers_to_two_questions_do_not(one, other):
    """Nor do two people who agree, nor notes."""
    assert not one.contradicts(other)
    assert not other.contradicts(one)


def test_a_person_repeats_only_their_own_words():
    """The same by somebody else, or of another thing, is another decision; two notes with other words are two."""
    first = judged("accepted")
    later = replace(first, decided_at="2031-06-01T10:00:00+00:00", note="still")

    assert later.repeats(first)
    assert not replace(later, decided_by="Ole").repeats(first)
    assert not replace(later, left="dispute-2").repeats(first)
    assert judged("note", note="look").repeats(judged("note", note="look"))
    assert not judged("note", note="look").repeats(judged("note", note="do not look"))


def test_the_id_says_what_was_decided_by_whom_and_when_not_whether_it_holds():
    """Withdrawing keeps it."""
    first = judged("accepted")

    assert replace(first, withdrawn_at="2031-06-01", withdrawn_by="Ole", passages=("a:0-1",)).id == first.id
    assert replace(first, decided_by="Ole").id != first.id
