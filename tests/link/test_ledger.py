"""The ledger of figures: one entry for each figure of each holder, referents, updates."""

from __future__ import annotations

from counterclaim.link.figures import link_figures
from counterclaim.model.account import LedgerEntry
from counterclaim.model.reading import Reading
from tests.link.figure_story import cast_of, reading_of


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


def test_a_figure_that_its_source_denies_is_not_held_by_it() -> None:
    text = "The ministry denied that 40 people were killed."
    assert ledger_of(reading_of(text, ("The ministry", "that 40 people were killed", "denies"))) == ()
