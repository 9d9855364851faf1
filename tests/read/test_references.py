"""Descriptions and pronouns, and whom they stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.model.reference import Reference
from counterclaim.read.engines import spacy_engine
from counterclaim.read.mentions import find_mentions
from counterclaim.read.reference_entities import Company, Somebody
from counterclaim.read.reference_nouns import singular_of
from counterclaim.read.references import find_references
from counterclaim.read.statements import find_statements


def references_in(text: str) -> tuple[Reference, ...]:
    article, parse = Article.of(text), spacy_engine.parse(text)
    mentions = find_mentions(article, parse)
    statements, _, _ = find_statements(article, parse, mentions)
    return find_references(article, parse, mentions, statements)


def meant(text: str, words: str) -> str | None:
    """What the last reference of some words stands for, as words."""
    found = [reference for reference in references_in(text) if reference.span.text == words]
    assert found, f"no reference {words!r}"
    return found[-1].means.text if found[-1].means else None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The driver, Tomas Wren, was taken home.", "The driver", "Tomas Wren"),
        ("Ada Orlik is an actress in Port Larch.", "an actress", "Ada Orlik"),
        ("Police identified the victim as Tomas Wren.", "the victim", "Tomas Wren"),
        ("A climber named Tomas Wren fell on Monday.", "A climber", "Tomas Wren"),
    ],
)
def test_what_the_grammar_sets_beside_a_name_stands_for_it(text: str, words: str, name: str) -> None:
    assert meant(text, words) == name


def test_a_noun_that_was_set_beside_a_name_goes_on_with_it() -> None:
    text = "The driver, Tomas Wren, was taken home. Ms Hale had called an ambulance. The driver was not hurt."
    assert meant(text, "The driver") == "Tomas Wren"


def test_somebody_without_a_name_is_the_same_by_the_same_noun() -> None:
    text = "A climber fell on Monday. Rescuers found the climber at night."
    assert meant(text, "the climber") == "A climber"


@pytest.mark.parametrize("text", ["It was the 16-year-old's bicycle.", "A 5-year-old, wooden house burnt down."])
def test_an_age_is_somebody_only_where_no_noun_follows_it(text: str) -> None:
    found = [reference.span.text for reference in references_in(text) if reference.span.text.endswith("-old")]
    assert found == (["the 16-year-old"] if "bicycle" in text else [])


def test_the_authorities_of_a_harbour_are_not_the_police() -> None:
    nouns = {reference.noun for reference in references_in("The police left. The harbour authorities came.")}
    assert len(nouns) == 2


def test_another_one_is_somebody_else() -> None:
    text = "A climber fell on Monday. Another climber called for help."
    assert meant(text, "Another climber") is None


def test_whose_they_are_keeps_two_apart() -> None:
    """Mr Wren's attorney is not Ms Hale's."""
    text = "Tomas Wren's attorney spoke first. Ada Hale's attorney left the court."
    assert meant(text, "Ada Hale's attorney") is None
    assert [reference.whose.text for reference in references_in(text) if reference.whose] == ["Tomas Wren", "Ada Hale"]


def test_a_pronoun_stands_for_the_one_in_sight_whom_it_fits() -> None:
    text = "Ada Hale met Tomas Wren on Monday. She said that the harbour was safe, and he agreed."
    assert (meant(text, "She"), meant(text, "he")) == ("Ada Hale", "Tomas Wren")


def test_nobody_does_to_himself_what_he_does_to_him() -> None:
    text = "Tomas Wren came home. Peter Hale told him the news."
    assert meant(text, "him") == "Tomas Wren"


def test_i_in_a_quotation_is_the_speaker() -> None:
    text = "“I will stay,” Ada Hale told reporters in Port Larch. Tomas Wren left."
    assert meant(text, "I") == "Ada Hale"


def test_we_is_the_body_for_which_somebody_speaks() -> None:
    text = "“We will stay in Larch,” said Larchline Airlines spokeswoman Ada Hale on Monday."
    assert meant(text, "We") == "Larchline Airlines"


def test_a_name_inside_the_description_is_not_what_it_means() -> None:
    """ "Ada Hale's mother" is not Ada Hale."""
    text = "Ada Hale's mother came on Monday."
    assert meant(text, "Ada Hale's mother") is None


def test_two_named_people_are_never_made_one() -> None:
    company = Company()
    span = Article.of("Wren Hale").span
    one = company.add(Somebody("person", names=[span(0, 4)]))
    two = company.add(Somebody("person", names=[span(5, 9)]))
    three = company.add(Somebody("person", first=span(0, 9)))
    assert not company.make_one(one, two)
    assert company.make_one(three, two)
    assert company.get(three).names == [span(5, 9)]


def test_several_are_not_one() -> None:
    company = Company()
    one, many = company.add(Somebody("person")), company.add(Somebody("group", plural=True))
    assert not company.make_one(one, many)


@pytest.mark.parametrize("word", ["harbour", "is", "", "ss", "2020"])
def test_other_words_describe_nobody(word: str) -> None:
    assert singular_of(word) is None


@given(st.text(max_size=80))
def test_any_text_is_read_and_every_reference_stands_in_it(text: str) -> None:
    for reference in references_in(text):
        assert text[reference.span.start : reference.span.end] == reference.span.text
        assert reference.means is None or reference.means != reference.span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cops", "police"),
        ("teen", "teenager"),
        ("officers", "police"),
        ("authorities", "police"),
        ("investigators", "detectives"),
        ("hackers", "attackers"),
        ("fugitive", "inmate"),
    ],
)
def test_words_for_the_same_people_are_one_noun(one: str, other: str) -> None:
    nouns = {reference.noun for reference in references_in(f"The {one} left. The {other} came.")}
    assert len(nouns) == 1


def test_an_office_goes_by_its_matter() -> None:
    """A foreign minister is no prime minister."""
    found = references_in("The foreign minister, Ada Hale, spoke. Tomas Wren is the prime minister of Velm.")
    assert [reference.noun for reference in found] == ["foreign minister", "prime minister"]


def test_a_leader_of_another_country_is_not_who_is_most_in_sight() -> None:
    text = "President Ada Hale arrived on Monday. She said that the {} was late."
    tied = {
        leader: [one.means for one in references_in(text.format(leader)) if one.span.text == f"the {leader}"]
        for leader in ("leader", "Danish leader")
    }
    assert [span.text for span in tied["leader"] if span is not None] == ["Ada Hale"]
    assert not any(tied["Danish leader"])


def test_a_people_as_a_whole_is_nobodys_description() -> None:
    text = "Ada Hale arrived on Monday. She said that the British had agreed, and a Briton had not."
    assert "the British" not in [reference.span.text for reference in references_in(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A gunman killed three and wounded four others.", {"three", "four others"}),
        ("At least 18 were killed and more than 100 were injured.", {"18", "100"}),
        ("Six dead in mill blast", {"Six"}),
        ("The injured were taken to Port Larch.", {"The injured"}),
        ("The blast left five dead.", {"five dead"}),
        ("Hundreds fled on Monday.", {"Hundreds"}),
    ],
)
def test_people_told_by_their_number_or_state_alone_are_a_group(text: str, words: set[str]) -> None:
    found = {r.span.text for r in references_in(text) if r.plural and not r.noun}
    assert {word for word in words if any(word in other for other in found)} == words


def test_numbers_of_other_things_are_nobody() -> None:
    """Points, cars and votes; and "two of the men" are told by the noun."""
    text = "Shares rose 12. The blaze destroyed three cars. Two of the men left. The bill passed by 40 to 12."
    assert [r.span.text for r in references_in(text) if not r.noun and r.form == "description"] == []
