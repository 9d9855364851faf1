"""Whose a figure is where no statement holds it, and where a statement holds it that does not tell it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.link.actors import link_actors
from counterclaim.link.countings import Told, list_told
from counterclaim.link.figures import link_figures
from counterclaim.link.number_disputes import find_number_disputes
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.read import order
from counterclaim.read.engines import spacy_engine


def read(text: str) -> Reading:
    """The reading of a text by the rules."""
    return order.read_parse(Article.of(text, outlet="The Courier"), spacy_engine.parse(text), engine="rules")


def told(text: str, number: str) -> Told:
    """The figure of a text that has a number in it."""
    reading = read(text)
    return next(one for one in list_told([reading], link_actors([reading])) if number in one.figure.number.text)


@pytest.mark.parametrize(
    ("text", "number", "holder"),
    [
        ("Police counted 200 marchers in Port Larch.", "200", "Police"),
        ("The organisers, a league of fishing families, put the number at 100,000.", "100,000", "organisers"),
        ("The Velm Institute recorded 44 cases of torture last year.", "44", "Velm Institute"),
        ("A Velm Post poll released last week showed 67 percent of those asked in favour.", "67", "Velm Post"),
        ("Ada Hale said 18 countries had sent envoys. Those included 14 members of the union.", "14", "Ada Hale"),
        (
            "In 2008, 38 percent had a record, according to the Harbour Agency. By 2014, that figure had risen to 85.",
            "85",
            "Harbour Agency",
        ),
    ],
)
def test_who_counts_holds_the_figure(text: str, number: str, holder: str) -> None:
    one = told(text, number)
    assert one.holder is not None
    assert one.holder.casefold() == holder.casefold()
    assert one.reason is not None
    assert one.reason.passages


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The storm claimed 12 lives in Port Larch.", "12"),
        ("The company built 44 houses in Velm.", "44"),
        ("Police may count 200 marchers.", "200"),
        ("Ada Hale said 18 countries had sent envoys.\n\nThe march drew 300 people.", "300"),
        ("Ada Hale said 18 countries had sent envoys. The march drew 300 people.", "300"),
    ],
)
def test_the_outlet_tells_what_nobody_is_said_to_have_counted(text: str, number: str) -> None:
    """Also what a storm "claims"."""
    one = told(text, number)
    assert (one.holder, one.statement, one.voice) == (None, None, "")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ada Hale urged the board to protect the harbour's 400 guards.", "400"),
        ("Carland urged Norvia not to suspend its 300 million crowns in aid.", "300 million"),
        ("The agreement calls for Norvia to release 5,000 prisoners.", "5,000"),
    ],
)
def test_who_asks_for_something_does_not_tell_the_number_that_is_known_of_it(text: str, number: str) -> None:
    one = told(text, number)
    assert (one.holder, one.voice) == (None, "")
    assert one.reason is not None
    assert one.reason.feature == "asked for"


def test_a_sum_that_is_demanded_is_theirs_who_demand_it() -> None:
    assert told("Ada Hale demanded compensation of 30 million crowns.", "30 million").holder == "Ada Hale"


def test_a_number_that_is_asked_for_contradicts_no_count() -> None:
    text = "Ada Hale has asked for 400 guards at the port. The ministry said that 300 guards were at the port."
    reading = read(text)
    cast = link_actors([reading])
    assert find_number_disputes([reading], cast, link_figures([reading], cast), ()) == ()


def test_a_demand_in_quotation_marks_holds_its_number() -> None:
    one = told("Ada Hale demanded “400 guards at the harbour by Monday, and not one fewer”.", "400")
    assert one.holder == "Ada Hale"


def test_a_number_that_leans_on_the_one_before_is_told_by_the_same_voice() -> None:
    text = (
        "Norvia has long accused the port of failing to stop crime, where police said 64 people were shot, 11 fatally."
    )
    assert told(text, "11").figure.statement == told(text, "64").figure.statement is not None


def test_papers_that_nobody_signed_are_no_holder() -> None:
    assert told("Reports say that 16 people died in Velm.", "16").holder is None
    assert told("State data show that 16 people died in Velm.", "16").holder == "state data"


def test_the_ledger_tells_why_a_figure_is_whose_it_is() -> None:
    reading = read("Police counted 200 marchers in Port Larch.")
    (entry,) = link_figures([reading], link_actors([reading]))
    assert (entry.holder or "").lower() == "police"
    assert entry.reasons[0].feature == "counted by"


def test_a_reading_without_sentences_has_holders_all_the_same() -> None:
    reading = replace(read("Police said 64 people were shot. Those included 11 guards."), sentences=(), narrations=())
    assert [one.holder is None for one in list_told([reading], link_actors([reading]))] == [False, True]
