"""The ledger of figures: one entry for each figure of each holder, referents, updates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.link.figures import link_figures
from counterclaim.model.account import LedgerEntry
from counterclaim.model.reading import Reading
from counterclaim.read.dates import find_dates
from tests.link.figure_story import cast_of, parse_of, reading_of

KILLED = "{} people were killed in Ostra"


def with_dates(reading: Reading) -> Reading:
    """The reading with the dates of its text."""
    return replace(reading, dates=find_dates(reading.article, parse_of(reading.article.text)))


def ledger_of(*readings: Reading) -> tuple[LedgerEntry, ...]:
    return link_figures(readings, cast_of(readings))


def numbers(entries: tuple[LedgerEntry, ...]) -> list[str]:
    return [entry.figure.number.text for entry in entries]


def test_the_outlets_own_figure_has_no_holder_and_a_statements_figure_has_its_source() -> None:
    own, theirs = ledger_of(
        reading_of(
            "In all 12 people were arrested in Ostra. Harbour Police said 40 officers were hurt.",
            ("Harbour Police", "40 officers were hurt"),
        )
    )
    assert (own.holder, theirs.holder) == (None, "Harbour Police")
    assert own.reasons[0].feature == "told by the outlet"
    assert theirs.reasons[0].feature == "holder"


def test_the_same_figure_told_by_two_outlets_is_one_entry_with_two_passages() -> None:
    entries = ledger_of(
        reading_of("In all 44 people were arrested after the march.", outlet="The Courier"),
        reading_of("Forty-four people were arrested on the square.", outlet="Velm Post"),
    )
    assert len(entries) == 1
    assert len({span.article for span in entries[0].evidence}) == 2


def test_the_same_number_of_something_else_is_another_referent() -> None:
    entries = ledger_of(reading_of("Norvia expelled 23 Carlander diplomats. Carland expelled 23 Norvian diplomats."))
    assert len({entry.referent for entry in entries}) == 2


def test_other_numbers_of_the_same_share_a_referent() -> None:
    entries = ledger_of(
        reading_of("The ministry said 16 officers were injured.", ("The ministry", "16 officers were injured")),
        reading_of("The union said 40 officers were hurt.", ("The union", "40 officers were hurt"), outlet="Velm Post"),
    )
    assert len(entries) == 2
    assert len({entry.referent for entry in entries}) == 1


def test_a_later_figure_of_the_same_holder_is_an_update() -> None:
    said = ("Harbour Police", "{} officers were hurt")
    first = reading_of("Harbour Police said 12 officers were hurt.", (said[0], said[1].format(12)), day=1)
    later = reading_of("Harbour Police said 19 officers were hurt.", (said[0], said[1].format(19)), day=3)
    old, new = ledger_of(first, later)
    assert new.updates == old.id
    assert old.updates is None
    assert new.reasons[-1].feature == "update"


def test_the_age_in_reported_words_is_the_outlets_but_in_quotation_marks_the_speakers() -> None:
    (reported,) = ledger_of(reading_of("Orlik said that Lena Orlik, 43, left.", ("Orlik", "that Lena Orlik, 43, left")))
    assert reported.holder is None
    (quoted,) = ledger_of(
        reading_of('Darro said "she is a 43-year-old woman" there.', ("Darro", '"she is a 43-year-old woman"'))
    )
    assert quoted.holder == "Darro"


def test_what_only_tells_the_story_gets_no_entry() -> None:
    entries = ledger_of(
        reading_of(
            "Two men spoke three days later. The four ministers left two weeks ago, 40 kilometers (25 miles) away."
            " One protester was arrested."
        )
    )
    assert numbers(entries) == ["40 kilometers", "One"]


def test_a_toll_that_another_holder_tells_later_and_higher_supersedes_the_earlier() -> None:
    first = reading_of("The ministry said 12 people were killed in Ostra.", ("The ministry", KILLED.format(12)), day=1)
    later = reading_of("The hospital said 31 people were killed in Ostra.", ("The hospital", KILLED.format(31)), day=3)
    old, new = ledger_of(first, later)
    assert new.updates == old.id
    assert (new.reasons[-1].feature, new.reasons[-1].value) == ("risen since", "12")
    assert len(new.reasons[-1].passages) == 2


def test_a_lower_count_and_one_of_the_same_day_supersede_nothing_of_another_holder() -> None:
    first = reading_of("The ministry said 31 people were killed in Ostra.", ("The ministry", KILLED.format(31)), day=1)
    lower = reading_of("The hospital said 12 people were killed in Ostra.", ("The hospital", KILLED.format(12)), day=3)
    same = reading_of("Doctors said 57 people were killed in Ostra.", ("Doctors", KILLED.format(57)), outlet="Post")
    assert [entry.updates for entry in ledger_of(first, lower)] == [None, None]
    assert [entry.updates for entry in ledger_of(first, same)] == [None, None]


def test_what_does_not_grow_with_time_is_updated_by_its_own_holder_alone() -> None:
    first = reading_of("The board said Darro won 40% of the vote.", ("The board", "Darro won 40% of the vote"), day=1)
    later = reading_of("The union said Darro won 55% of the vote.", ("The union", "Darro won 55% of the vote"), day=3)
    assert [entry.updates for entry in ledger_of(first, later)] == [None, None]


def test_a_count_as_of_a_day_is_told_for_that_day() -> None:
    (entry,) = ledger_of(reading_of("Harbour Police had counted 70 wounded as of 27 February 2031.", day=4))
    assert entry.told is not None
    assert entry.told.iso == "2031-03-04"  # no date was read: the publication stays
    dated = with_dates(reading_of("Harbour Police had counted 70 wounded as of 27 February 2031.", day=4))
    (entry,) = ledger_of(dated)
    assert entry.told is not None
    assert entry.told.iso == "2031-02-27"


def test_the_age_of_somebody_described_is_that_of_the_one_named_with_it() -> None:
    entries = ledger_of(
        reading_of("Lena Orlik, 43, was arrested on the square."),
        reading_of("The 43-year-old teacher was arrested on the square.", outlet="Velm Post"),
    )
    ages = [entry for entry in entries if entry.figure.unit == "year"]
    assert len(ages) == 1
    assert len({span.article for span in ages[0].evidence}) == 2


def test_an_age_that_two_people_share_stays_with_the_description() -> None:
    entries = ledger_of(
        reading_of("Lena Orlik, 43, was arrested with Darro, 43, on the square."),
        reading_of("The 43-year-old teacher was arrested on the square.", outlet="Velm Post"),
    )
    assert len([entry for entry in entries if entry.figure.unit == "year"]) == 3


@pytest.mark.parametrize(
    "text",
    [
        "At least one shop was looted.",
        "The agency looked into one protester's injuries.",
        "Almost four days after the vote nobody had won.",
        "They stayed for one week.",
    ],
)
def test_what_weighs_nothing_gets_no_entry(text: str) -> None:
    assert ledger_of(reading_of(text)) == ()


@pytest.mark.parametrize("text", ["At least one protester was killed.", "They stayed for two years."])
def test_what_weighs_something_gets_one(text: str) -> None:
    assert len(ledger_of(reading_of(text))) == 1


def test_a_number_that_is_set_right_is_not_held_by_whoever_does() -> None:
    entries = ledger_of(reading_of("The rate in Ostra is only nine percent, not 98 percent."))
    assert numbers(entries) == ["nine percent"]


def test_soldiers_who_are_sent_are_deployed_and_diplomats_who_are_sent_home_expelled() -> None:
    entries = ledger_of(
        reading_of("Norvia will send 1,000 troops to Ostra."),
        reading_of("The 1,000 troops deployed to Ostra by Norvia were welcomed.", outlet="Velm Post"),
        reading_of("Norvia sent 23 diplomats home. Norvia expelled 23 diplomats.", outlet="Gazette"),
    )
    assert sorted(len(entry.evidence) for entry in entries) == [2, 2]
