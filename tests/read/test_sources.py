"""Who is speaking: the noun phrase as the article prints it."""

from __future__ import annotations

import pytest

from counterclaim.read.outline import Outline
from counterclaim.read.sources import find_source, may_speak
from tests.read.telling import parse_of, told


@pytest.mark.parametrize(
    ("source", "rest"),
    [
        ("The mayor of Orvel", " said the bridge was safe."),
        ("Transport Minister Tomas Brandl", " said the bridge was safe."),
        ("His sister, Ulla Brandl", ", said the bridge was safe."),
        ("Tomas Brandl", ", the minister of transport, said the bridge was safe."),
        ("Tomas Brandl", ", who leads the council, said the bridge was safe."),
        ("Ulla Brandl and her brother Tomas", " said the bridge was safe."),
        ("They", " said the bridge was safe."),
        ("Many of the drivers", " said the bridge was safe."),
    ],
)
def test_a_source_is_the_whole_phrase_without_descriptions_after_a_comma(source: str, rest: str) -> None:
    assert told(source + rest)[0][0] == source


def test_the_mark_of_a_heading_is_no_part_of_a_source() -> None:
    assert told("# Velm says the bridge was safe")[0][0] == "Velm"


def test_the_owner_of_a_claim_is_its_source_without_the_s() -> None:
    assert told("The engineers laughed at Tomas Brandl's claim that the bridge was safe.")[-1][0] == "Tomas Brandl"


def test_a_second_verb_shares_the_subject_of_the_first() -> None:
    text = "The minister blamed the storm, and later told the court that the cables had been cut."
    assert {source for source, _, _ in told(text)} == {"The minister"}


def test_a_participle_shares_the_subject_of_its_clause() -> None:
    text = "The union walked out on Monday, warning that the port would close."
    assert [source for source, _, _ in told(text)] == ["The union"]


def test_who_sends_a_letter_speaks_in_it() -> None:
    text = "The engineers sent a letter to the council demanding an inquiry."
    assert told(text)[0][0] == "The engineers"


def test_an_added_clause_belongs_to_the_speaker_and_not_to_whom_they_speak_of() -> None:
    text = "The mayor said the engineers had checked it, adding that the river was low."
    assert [source for source, _, _ in told(text)] == ["The mayor", "The mayor"]


def test_a_fragment_goes_on_with_the_subject_of_the_sentence_before() -> None:
    text = "The president is defiant. On Sunday, addressing a crowd and stating that there would be no second vote."
    assert told(text)[-1][:2] == ("The president", "stating")


def test_a_source_never_reaches_into_a_quotation() -> None:
    text = '"The bridge is safe and the river is low," Transport Minister Tomas Brandl said.'
    assert told(text)[0][0] == "Transport Minister Tomas Brandl"


def test_things_do_not_think() -> None:
    """A weak verb such as "suggest" needs somebody who can mean it."""
    assert told("The footage suggests that the bridge was closed.") == []
    assert told("The engineer suggests that the bridge was closed.") != []
    parse = parse_of("The minister met the storm.")
    minister, storm = parse.tokens[1], parse.tokens[4]
    assert may_speak(minister) and not may_speak(storm)


def test_a_verb_without_any_subject_has_no_source() -> None:
    parse = parse_of("Say no.")
    assert find_source(Outline(parse), parse.tokens[0]) is None


def test_a_noun_before_a_speaker_with_a_title_is_no_part_of_the_source() -> None:
    text = (
        "The bill would have ended the gathering of telephone data, a practice President Ada Wren said she would end."
    )
    assert [source for source, _, _ in told(text)] == ["President Ada Wren"]


def test_as_is_no_part_of_a_source_but_where_it_counts() -> None:
    assert told("As many as forty people said they had seen the fire.")[0][0] == "As many as forty people"
    assert told("As epidemiologist Ada Wren told the Courier, “the fever spreads in winter.”")[0][0][:3] != "As "
