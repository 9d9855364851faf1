"""Figures of one thing, put together with those that dispute them."""

from dataclasses import replace

import pytest
from harbour_story import DISPUTES, FIGURES, at, make_account

from counterclaim.model.account import Account, LedgerEntry
from counterclaim.show.chapters.tallies import (
    Tally,
    are_opposed,
    can_both_hold,
    list_differences,
    list_tallies,
    standing,
)
from counterclaim.show.lookup import Lookup

LOOKUP = Lookup(make_account())


def tallies(account: Account | None = None) -> dict[str, Tally]:
    """The tallies of an account by their ids."""
    return {tally.id: tally for tally in list_tallies(Lookup(account or make_account()))}


def with_bounds(low: float | None, high: float | None) -> LedgerEntry:
    """A figure with these bounds."""
    return replace(FIGURES[0], figure=replace(FIGURES[0].figure, low=low, high=high))


def test_every_figure_is_in_one_tally() -> None:
    """None is lost and none is told twice."""
    found = [entry.id for tally in tallies().values() for entry in tally.entries]

    assert sorted(found) == sorted(entry.id for entry in FIGURES)


def test_figures_stand_in_the_order_in_which_their_articles_appeared() -> None:
    """Those without a date come last."""
    assert [entry.figure.number.text for entry in tallies()["injured"].entries] == [
        "At least 12 people",
        "between 40 and 60 people",
        "31 people",
        "Dozens of people",
    ]


def test_what_is_disputed_comes_first() -> None:
    """The states tell at first sight where to look."""
    found = tallies()

    assert [(name, tally.state) for name, tally in found.items()] == [
        ("turnout", "disputed"),
        ("injured", "differ"),
        ("leave", "once"),
        ("marched", "once"),
    ]


def test_a_dispute_that_a_person_rejected_is_none() -> None:
    """It is still there, so that the decision can be taken back."""
    account = make_account()
    rejected = tuple(replace(each, status="rejected") if each.id == DISPUTES[2].id else each for each in DISPUTES)
    turnout = tallies(replace(account, disputes=rejected))["turnout"]

    assert turnout.state == "differ"
    assert [dispute.id for dispute in turnout.disputes] == [DISPUTES[2].id]


def test_a_dispute_brings_figures_of_two_referents_together() -> None:
    """Linking keeps two countings apart until it is sure; a reader must see both on one page."""
    apart = tuple(replace(entry, referent=f"{entry.referent}-{i}") for i, entry in enumerate(FIGURES))
    found = tallies(replace(make_account(), figures=apart))

    assert [entry.figure.number.text for entry in found["turnout-4"].entries] == ["71 percent", "closer to 44 percent"]


def test_opposed_figures_are_told_by_their_camps() -> None:
    """Which camp each stands in is the letter that the dispute's page shows."""
    turnout = tallies()["turnout"]
    left, right = turnout.entries

    assert [stand.camp for entry in turnout.entries for stand in turnout.stands[entry.id]] == ["A", "B"]
    assert are_opposed(turnout, left, right)
    assert list_differences(LOOKUP, turnout) == []


def test_a_superseded_figure_stands_against_nobody() -> None:
    """An update is no conflict; what stands is compared, and left unresolved with the reason."""
    injured = tallies()["injured"]

    assert FIGURES[0].id not in [entry.id for entry in standing(injured.entries)]
    assert [
        (each.left.figure.number.text, each.right.figure.number.text, each.relation)
        for each in list_differences(LOOKUP, injured)
    ] == [
        ("between 40 and 60 people", "31 people", "apart"),
        ("between 40 and 60 people", "Dozens of people", "both"),
        ("31 people", "Dozens of people", "both"),
    ]


def test_what_one_outlet_says_twice_is_no_difference() -> None:
    """It is one voice, in whatever article; two outlets are two."""
    twice = [replace(FIGURES[3], id=f"ledger-{i}", figure=replace(FIGURES[3].figure, low=i, high=i)) for i in (1, 2)]
    other = replace(FIGURES[7], id="ledger-3", referent="injured")
    found = tallies(replace(make_account(), figures=(*twice, other)))["injured"]

    assert [(each.left.id, each.right.id) for each in list_differences(LOOKUP, found)] == [
        ("ledger-3", "ledger-1"),
        ("ledger-3", "ledger-2"),
    ]


def test_many_numbers_of_one_teller_are_no_difference() -> None:
    """A table in one article counts many things."""
    row = [replace(FIGURES[3], id=f"ledger-{i}", figure=replace(FIGURES[3].figure, low=i, high=i)) for i in (1, 2)]

    assert tallies(replace(make_account(), figures=tuple(row)))["injured"].state == "several"


def test_a_tally_is_called_by_the_words_behind_a_number() -> None:
    """Whoever tells it, and without the number; a long label is the last choice."""
    figure = replace(
        FIGURES[0].figure, span=at("courier", "At least 12 people were injured"), number=at("courier", "12")
    )
    entry = replace(FIGURES[0], figure=figure, label=at("courier", "people"))

    assert tallies(replace(make_account(), figures=(entry,)))["injured"].label.text == "people were injured"
    whole = replace(entry, figure=replace(figure, number=at("courier", "At least 12 people")))
    assert tallies(replace(make_account(), figures=(whole,)))["injured"].label.text == "people"


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        ((12.0, None), (31.0, 31.0), True),
        ((None, 12.0), (31.0, 31.0), False),
        ((None, None), (31.0, 31.0), True),
        ((40.0, 60.0), (60.0, None), True),
        ((40.0, 60.0), (31.0, 31.0), False),
    ],
)
def test_bounds_that_overlap_can_both_hold(
    left: tuple[float | None, float | None], right: tuple[float | None, float | None], both: bool
) -> None:
    """An open bound reaches as far as it must, whichever figure comes first."""
    assert can_both_hold(with_bounds(*left), with_bounds(*right)) is both
    assert can_both_hold(with_bounds(*right), with_bounds(*left)) is both
