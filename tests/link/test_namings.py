"""One thing under two words is listed with its users; two things, or one user, are not."""

from __future__ import annotations

import random

from counterclaim.link.actors import link_actors
from counterclaim.link.namings import find_namings
from counterclaim.model.naming import DivergingTerms
from counterclaim.model.reading import Reading
from tests.link.naming_story import outlet, read, said

CALLED = 'Interior Minister Per Falk called the protesters a "violent mob".'
MARCH = "The protesters walked from the bridge to the harbour. The protesters sang."


def namings(*readings: Reading) -> tuple[DivergingTerms, ...]:
    """The listings of some readings."""
    ordered = sorted(readings, key=lambda reading: reading.article.file)
    return find_namings(ordered, link_actors(ordered))


def users(naming: DivergingTerms) -> dict[str, list[tuple[str, str, int]]]:
    """User, kind and count by word."""
    return {
        term.label.text: [(usage.user, usage.kind, len(usage.passages)) for usage in term.usages]
        for term in naming.terms
    }


def courier() -> Reading:
    """An outlet that tells of protesters and quotes a minister who calls them a mob."""
    article = outlet(f"{CALLED}\n{MARCH}", "Courier")
    return read(article, said(article, 'the protesters a "violent mob"', "Per Falk", "mixed"))


def test_a_thing_renamed_in_one_sentence_is_listed_with_both_users():
    """The outlet's word is the outlet's, the quoted one the minister's."""
    (naming,) = namings(courier())

    assert users(naming) == {
        "protesters": [("Courier", "outlet", 2), ("Courier", "paraphrase", 1)],
        "mob": [("Per Falk", "holder", 1)],
    }
    assert naming.wording == "protesters / mob"
    assert naming.reasons[0].feature == "renamed"
    assert naming.reasons[0].passages[0].text == CALLED


def test_two_outlets_that_tell_one_scene_in_two_words_are_listed():
    """What stands around both words is the same, so it is one thing."""
    one = outlet("On Monday dozens of demonstrators blocked the Ostrel bridge and burned tyres.", "Herald")
    other = outlet("Dozens of rioters blocked the Ostrel bridge on Monday and burned tyres.", "Post")

    (naming,) = namings(read(one), read(other))

    assert users(naming) == {"demonstrators": [("Herald", "outlet", 1)], "rioters": [("Post", "outlet", 1)]}
    assert naming.reasons[0].feature == "same thing"
    assert "bridge" in naming.reasons[0].sentence


def test_two_scenes_are_no_divergence():
    """The same kinds of words for other people at another place."""
    one = outlet("On Monday dozens of demonstrators blocked the Ostrel bridge and burned tyres.", "Herald")
    other = outlet("Fifty rioters looted shops beside the Vellin railway station last winter.", "Post")

    assert namings(read(one), read(other)) == ()


def test_one_user_of_both_words_is_no_divergence():
    """An outlet that uses both freely tells nothing by either."""
    text = (
        "On Monday demonstrators blocked the Ostrel bridge. On Monday rioters blocked the Ostrel bridge, police wrote."
    )

    assert namings(read(outlet(text, "Herald"))) == ()


def test_words_of_one_judgement_are_no_divergence():
    """Protester and demonstrator say the same."""
    one = outlet("Dozens of demonstrators blocked the Ostrel bridge and burned tyres.", "Herald")
    other = outlet("Dozens of protesters blocked the Ostrel bridge and burned tyres.", "Post")

    assert namings(read(one), read(other)) == ()


def test_a_word_that_is_rejected_is_not_used():
    """Who says that it was no coup has not called it one; nor has who is told to deny it."""
    text = 'The army\'s removal of the premier was not a "coup". General Ane Vik denied that the removal was a coup.'
    article = outlet(text, "Herald")
    denied = said(article, "that the removal was a coup", "Ane Vik", "indirect", "denies")

    assert namings(read(article, denied)) == ()


def test_a_quotation_of_nobody_is_nobodys_word():
    """Marks without a source leave open whose word it is."""
    article = outlet('The protesters crossed the bridge. A leaflet calls the protesters a "violent mob".', "Herald")

    assert namings(read(article)) == ()


def test_a_so_called_thing_meets_the_plain_word():
    """Doubt of a name is a name of its own."""
    one = outlet("Voters marched to the capitol to celebrate the victory over the Harbour List.", "Herald")
    other = outlet("Voters marched to celebrate the so-called victory over the Harbour List.", "Post")

    (naming,) = namings(read(one), read(other))

    assert set(users(naming)) == {"victory", "so-called victory"}


def test_words_in_marks_that_somebody_said_are_a_quotation():
    """An outlet that prints a phrase in marks beside the one who says it doubts nothing."""
    article = outlet(
        'Talks brought "rapid relief" for the port. "There is rapid relief for the port," Mr Holm said.', "Post"
    )

    assert namings(read(article, said(article, "There is rapid relief for the port,", "Holm"))) == ()


def test_a_part_of_a_name_or_of_another_thing_is_no_use():
    """Riot police are no riot, and a Rebel with a capital is a name."""
    one = outlet("Riot police and riot shields faced the protest on the Ostrel bridge at noon.", "Herald")
    other = outlet("The protest on the Ostrel bridge ended at noon before the Rally Hotel.", "Post")

    assert namings(read(one), read(other)) == ()


def test_every_listing_has_reasons_and_true_passages():
    """No listing without a ground, no passage that its article does not say."""
    reading = courier()
    text = reading.article.text
    for naming in namings(reading):
        spans = [span for term in naming.terms for usage in term.usages for span in usage.passages]
        spans += [span for reason in naming.reasons for span in reason.passages]
        assert naming.reasons
        assert all(text[span.start : span.end] == span.text for span in spans)


def test_the_order_of_readings_changes_nothing():
    """The dossier sorts them; equal sets give equal listings."""
    one = outlet("On Monday dozens of demonstrators blocked the Ostrel bridge and burned tyres.", "Herald")
    other = outlet("Dozens of rioters blocked the Ostrel bridge on Monday and burned tyres.", "Post")
    readings = [read(one), read(other), courier()]
    first = namings(*readings)
    for seed in range(3):
        random.Random(seed).shuffle(readings)
        assert namings(*readings) == first


def test_a_wider_gap_of_judgement_stands_first():
    """What tells most is read first."""
    one = outlet("On Monday dozens of demonstrators blocked the Ostrel bridge and burned tyres.", "Herald")
    other = outlet("Dozens of rioters blocked the Ostrel bridge on Monday and burned tyres.", "Post")
    third = outlet("Soldiers kidnapped the mayor of Vellin at dawn in a grey van.", "Dispatch")
    fourth = outlet("Soldiers arrested the mayor of Vellin at dawn in a grey van.", "Lantern")

    found = namings(read(one), read(other), read(third), read(fourth))

    assert [set(users(naming)) for naming in found] == [{"arrested", "kidnapped"}, {"demonstrators", "rioters"}]


def test_outlets_that_keep_to_a_word_for_a_kind_are_listed_whatever_they_tell():
    """Two styles meet, although the articles share no scene."""
    one = outlet("Undocumented immigrants filled the hall. The bill covers undocumented immigrants.", "Herald")
    other = outlet("The mayor of Vellin spoke of illegal immigrants. Fares rose for illegal immigrants.", "Post")

    (naming,) = namings(read(one), read(other))

    assert users(naming) == {
        "Undocumented immigrants": [("Herald", "outlet", 2)],
        "illegal immigrants": [("Post", "outlet", 2)],
    }
    assert naming.reasons[0].feature == "house style"


def test_one_use_is_no_style():
    """A single word may be anybody's."""
    one = outlet("Undocumented immigrants filled the hall of Ostrel.", "Herald")
    other = outlet("The mayor of Vellin spoke of illegal immigrants.", "Post")

    assert namings(read(one), read(other)) == ()


def test_a_doubted_name_is_shown_with_both_its_marks():
    """Also where the full stop stands inside them."""
    one = outlet("Guards fired on the convoy near Vellin in an ambush at the Orsa bridge.", "Herald")
    other = outlet('Guards fired on the convoy at the Orsa bridge near Vellin in the so-called "ambush."', "Post")

    (naming,) = namings(read(one), read(other))

    assert set(users(naming)) == {"ambush", 'so-called "ambush."'}
