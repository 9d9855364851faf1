"""By what way words reached the page: every hand and its channel."""

from __future__ import annotations

import pytest

from counterclaim.read.chains import is_agency, is_outlet
from tests.read.telling import read


def chain(text: str) -> list[tuple[str, str, str]]:
    """Role, name and channel of each link of the first statement."""
    return [(link.role, link.name, link.channel) for link in read(text)[0][0].chain]


OUTLET = ("outlet", "The Orvel Mail", "unstated")


def test_the_first_link_is_the_outlet_itself_and_has_no_passage() -> None:
    links = read("The mayor said the bridge was safe.")[0][0].chain
    assert (links[0].role, links[0].name, links[0].span) == ("outlet", "The Orvel Mail", None)
    assert links[-1].role == "speaker" and links[-1].span is not None


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("The mayor said the bridge was safe.", "unstated"),
        ("The mayor said in an interview that the bridge was safe.", "interview"),
        ("The mayor said in a statement that the bridge was safe.", "statement"),
        ("The mayor tweeted that the bridge was safe.", "post"),
        ("The engineer told the court that the bridge was safe.", "court"),
        ("The engineer said in a letter that the bridge was safe.", "document"),
        ("The mayor said on television that the bridge was safe.", "broadcast"),
        ("The mayor declined to comment on the bridge.", "no-comment"),
        ("The mayor did not say who had paid for the bridge.", "no-comment"),
    ],
)
def test_the_speaker_has_the_channel_that_the_sentence_names(text: str, channel: str) -> None:
    assert chain(text)[-1][2] == channel


def test_what_was_told_to_an_agency_came_through_it() -> None:
    text = '"The bridge is safe," the mayor told the Orvel news agency.'
    assert chain(text) == [OUTLET, ("agency", "the Orvel news agency", "report"), ("speaker", "the mayor", "interview")]


def test_what_an_agency_reports_itself_has_no_other_speaker() -> None:
    text = "The bridge fell before dawn, Reuters reported."
    assert chain(text) == [OUTLET, ("agency", "Reuters", "report")]


def test_another_outlet_is_an_outlet() -> None:
    text = "The mayor told Radio Orvel that the bridge was safe."
    assert chain(text)[1] == ("outlet", "Radio Orvel", "report")


def test_nobody_speaks_in_hearsay() -> None:
    assert chain("The bridge was reportedly closed before the storm.") == [OUTLET]


def test_short_names_of_agencies_are_read_in_capitals_only() -> None:
    assert is_agency("AP") and is_agency("the AFP news agency") and is_agency("Xinhua")
    assert not is_agency("a spa") and not is_agency("the map") and not is_agency("the space agency")
    assert is_outlet("the Orvel Times") and not is_outlet("hard times")
