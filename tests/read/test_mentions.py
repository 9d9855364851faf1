"""Who a text names: names without titles, titles beside them, groups, bodies and offices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.read.engines import spacy_engine
from counterclaim.read.mentions import find_mentions


def mentions_in(text: str) -> tuple[Mention, ...]:
    return find_mentions(Article.of(text), spacy_engine.parse(text))


def names_in(text: str, kind: str) -> list[str]:
    return [mention.span.text for mention in mentions_in(text) if mention.kind == kind]


def the(text: str, name: str) -> Mention:
    return next(mention for mention in mentions_in(text) if mention.span.text == name)


def test_a_title_is_split_off_and_kept_beside_the_name() -> None:
    wren = the("Norwegian Foreign Minister Ada Wren spoke on Friday.", "Ada Wren")
    assert wren.kind == "person"
    assert wren.title is not None
    assert (wren.title.text, wren.full.text) == ("Foreign Minister", "Norwegian Foreign Minister Ada Wren")


@pytest.mark.parametrize("title", ["Mr", "Ms", "President", "Judge", "Dr.", "Sen."])
def test_a_name_with_a_title_is_a_persons(title: str) -> None:
    found = the(f"On Friday {title} Taraslova left the country with her children.", "Taraslova")
    assert found.kind == "person"
    assert found.full.text == f"{title} Taraslova"


def test_whose_office_it_is_is_a_mention_of_its_own_and_no_part_of_the_title() -> None:
    text = "European Union foreign policy chief Josef Orlik said the bloc would wait."
    assert names_in(text, "org") == ["European Union"]
    assert the(text, "Josef Orlik").title is not None
    assert the(text, "Josef Orlik").full.text == "European Union foreign policy chief Josef Orlik"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministers of the P5+1 met in Velm on Monday.", "P5+1"),
        ("The summit of the Group of Seven ended without a word.", "Group of Seven"),
        ("Opposition to the Gang of Eight’s bill grew on Monday.", "Gang of Eight"),
        ("The ship was sunk by Unit 44110, an arm of the service.", "Unit 44110"),
        ("A spokesman for the 10th Larch Brigade told the Courier that it had left.", "10th Larch Brigade"),
        ("Among those in the list are Microsoft, Yahoo, Brannock, Skype and AOL, the paper said.", "Brannock"),
        ("The man was charged with a threat that he posted on Facebook.", "Facebook"),
        ("The bombs fell on the men of ISIL, an al Qaeda offshoot group that has taken the hills.", "al Qaeda"),
        (
            "“There is blood on many hands,” Boatmen's Aid Association President Tom Hale said.",
            "Boatmen's Aid Association",
        ),
    ],
)
def test_a_body_is_found_where_the_entity_finder_passes_it_over(text: str, name: str) -> None:
    assert name in names_in(text, "org")


def test_a_body_and_the_town_where_it_is_are_two_names() -> None:
    text = "He is a historian at Larchfield University in Chicago, and he writes."
    assert (names_in(text, "org"), names_in(text, "place")) == (["Larchfield University"], ["Chicago"])


def test_a_body_before_a_person_is_no_part_of_the_name() -> None:
    text = "Harbour Public Broadcasting Emily Larch spoke to Tom Hale in the studio on Monday."
    assert "Emily Larch" in names_in(text, "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The police held Ada Larch, 34, his father, Gregory, 64, and a neighbour on Monday.", "Gregory"),
        ("New rules were asked for by Chinese vice-premier Liu He on Monday.", "Liu He"),
        ("New York Chief of Detectives Robert Larch says that he ran.", "Robert Larch"),
        ("“History won't forget,” Omid Larchavi wrote on Monday.", "Omid Larchavi"),
    ],
)
def test_a_person_is_found_whole(text: str, name: str) -> None:
    assert name in names_in(text, "person")


def test_a_small_word_is_no_name_because_a_name_ends_in_it() -> None:
    text = "Ada Chairs failed to call. Multiple county chairs told the Courier that it broke."
    assert "chairs" not in [mention.span.text for mention in mentions_in(text)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Moscow praised its ally, Belarus, again on Monday.", "Belarus", "place"),
        ("Yemen's Supreme Political Council met on Monday.", "Yemen", "place"),
        ("The Philippines' Supreme Council won the case.", "Philippines", "place"),
        ("Fighting goes on in Ukraine and Western officials fear more.", "Western officials", "group"),
    ],
)
def test_a_country_stays_one(text: str, name: str, kind: str) -> None:
    assert name in names_in(text, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Group of 200 migrants landed on Monday.", "Group of 200"),
        ("On June 10th Harbour Council members met in Velm.", "10th Harbour Council"),
        ("The GOP base cheered on Monday.", "GOP base"),
    ],
)
def test_a_number_or_a_noun_beside_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert name not in [mention.span.text for mention in mentions_in(text)]
    assert "GOP" not in names_in(text, "place")


def test_a_mountain_is_no_person() -> None:
    text = "Thousands fled to Mount Sinjar on Monday. Those on Mount Sinjar have no water."
    assert names_in(text, "person") == []


def test_officials_of_several_peoples_are_one_group() -> None:
    text = "Russia has 20,000 men there, according to Ukrainian and Western officials."
    assert "Ukrainian and Western officials" in names_in(text, "group")


def test_the_article_of_a_newspaper_is_part_of_its_name_at_the_start_of_a_sentence_too() -> None:
    assert (
        the("The Larch Times, citing officials, said that he had left.", "Larch Times").full.text == "The Larch Times"
    )
    assert the("The Harbour Board said that he had left.", "Harbour Board").full.text == "Harbour Board"


def test_the_matter_of_an_office_is_no_name() -> None:
    assert names_in("Secretary of State Maria Hale met Defence Secretary Tomas Orlik.", "org") == []


def test_a_description_after_the_name_is_its_title() -> None:
    orlik = the("Tomas Orlik, the ministry's spokesman, declined to comment.", "Tomas Orlik")
    assert orlik.title is not None
    assert orlik.title.text == "ministry's spokesman"
    assert orlik.full == orlik.span


def test_somebody_of_xs_gives_x_no_title() -> None:
    found = the("An attorney for Tomas Orlik said so.", "Tomas Orlik")
    assert found.title is None


def test_possessive_endings_and_articles_are_outside_the_name() -> None:
    text = "Maria Hale's brother told the Associated Press news agency that France's government fell."
    assert names_in(text, "person") == ["Maria Hale"]
    assert "Associated Press" in names_in(text, "org")
    assert "France" in names_in(text, "place")


def test_a_list_of_countries_is_as_many_mentions() -> None:
    text = "The prime ministers of Latvia, Lithuania and Estonia met in Poland."
    assert names_in(text, "place") == ["Latvia", "Lithuania", "Estonia", "Poland"]


def test_an_adjective_names_nobody_but_a_group_by_it_is_somebody() -> None:
    text = "The Belgian chocolate was sold. Belgian officials denied it."
    assert [mention.span.text for mention in mentions_in(text)] == ["Belgian officials"]


def test_a_body_that_goes_by_a_place_is_an_organisation_with_the_place_in_it() -> None:
    found = mentions_in("Chicago police denied it.")
    assert [(mention.kind, mention.span.text) for mention in found] == [("org", "Chicago police"), ("place", "Chicago")]


def test_an_office_named_alone_is_a_description() -> None:
    found = mentions_in("On Monday the prime minister refused.")
    assert [mention.span.text for mention in found] == ["the prime minister"]
    assert found[0].title == found[0].span


def test_one_word_has_one_kind_in_one_article() -> None:
    text = "Keira Amond Brell, 43, was hurt. Brell was unarmed, a neighbour said. Police said Brell had a gun."
    assert {mention.kind for mention in mentions_in(text) if mention.span.text.endswith("Brell")} == {"person"}
    assert len(names_in(text, "person")) == 3


def test_a_last_name_that_is_a_common_word_is_found_where_it_is_a_name() -> None:
    text = "Lena Price chairs the party. Price said the price of bread would rise. Prices rose, Price added."
    assert names_in(text, "person") == ["Lena Price", "Price", "Price"]


def test_a_town_is_printed_with_its_state() -> None:
    found = the("A flood in Boise, Idaho, closed the schools.", "Boise")
    assert found.full.text == "Boise, Idaho"


def test_a_dateline_in_capitals_is_a_place() -> None:
    assert names_in("PORT LARCH (Reuters) - The mayor resigned on Monday.", "place") == ["PORT LARCH"]


def test_a_ship_is_known_without_the_letters_of_its_sort() -> None:
    found = the("The MV Altamira caught fire, its owner said. The crew of the MV Altamira was saved.", "Altamira")
    assert (found.kind, found.full.text) == ("org", "MV Altamira")


def test_small_words_of_a_last_name_belong_to_it() -> None:
    assert "de la Brae" in names_in("Nick de la Brae reports. People ran, de la Brae said.", "person")


@pytest.mark.parametrize(
    "text", ["", " \n ", "\x00\x00", "🙂🙂", "’s", "Mr", "the president", "“”", "قال محمد", "10" * 400]
)
def test_any_text_is_read_without_an_error(text: str) -> None:
    mentions_in(text)


_WORDS = """
    Mr President Ada Wren of the and , . ( ) ' ’s NATO police officials Velm - / & Minister Foreign May said he 7 “ ”
"""
WORDS = st.sampled_from(_WORDS.split())


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_every_mention_is_a_passage_in_order_with_its_title_outside_its_name(text: str) -> None:
    found = mentions_in(text)
    assert list(found) == sorted(found, key=lambda mention: (mention.span.start, -mention.span.end))
    for mention in found:
        assert text[mention.span.start : mention.span.end] == mention.span.text
        assert mention.full.covers(mention.span)
        if mention.title is not None and mention.title != mention.span:
            assert not mention.title.overlaps(mention.span)
    names = [mention for mention in found if mention.title != mention.span]
    assert not any(one.span.overlaps(two.span) for n, one in enumerate(names) for two in names[n + 1 :])


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Two groups, the U.S. Chamber of Commerce and the Business Roundtable, objected.",
            "U.S. Chamber of Commerce",
            "org",
        ),
        ("House Republicans and Senate Democrats blamed each other.", "Senate Democrats", "org"),
        ("Fighters of the al-Nour Brigades left the camp.", "al-Nour Brigades", "org"),
        ("The movement's armed wing, the Izz ad-Din al-Karim Brigades, spoke.", "Izz ad-Din al-Karim Brigades", "org"),
        ("Sheikh Ahmed al-Tayyar met the envoy on Friday.", "Ahmed al-Tayyar", "person"),
        ("Secretary-General Ban Gi-moon urged calm.", "Ban Gi-moon", "person"),
        ("President Moon Dae-in met the envoy on Friday.", "Moon Dae-in", "person"),
        ("The Arno Velin-led board and Ada Moor-era rules remain.", "Ada Moor", "person"),
        ("Doctors Without Borders said that three of its staff had died.", "Doctors Without Borders", "org"),
        ("The chief told Larch News' Megyn Drell on Monday that he would go.", "Megyn Drell", "person"),
        ("Larch News correspondent Ed O’Karran noted that it was so.", "Ed O’Karran", "person"),
        ("Velin D’Soura tweeted that the count was over.", "Velin D’Soura", "person"),
        ("Former New York City Mayor Michael Blum disagreed.", "New York City", "place"),
        ("Vann County Sheriff Bob Lee spoke to reporters.", "Vann County", "place"),
        ("Vann County executive Ada Thurm spoke to reporters.", "Vann County", "place"),
        ("Fighters of the Tarnovsk People's Republic entered Port Larch.", "Tarnovsk People's Republic", "org"),
        ("The Carland Defense Forces and Islamic Jihad traded fire.", "Islamic Jihad", "org"),
        ("The Carland Defense Forces and Islamic Jihad traded fire.", "Carland Defense Forces", "org"),
        ("Earlier Department of Homeland Security Secretary Ada Hale spoke.", "Department of Homeland Security", "org"),
        ("Roman Velin, head of the board, said turnout was high.", "Roman Velin", "person"),
        ("Ada Moor of the National Rally and Jean-Luc Corbel refused.", "Jean-Luc Corbel", "person"),
    ],
)
def test_a_name_is_taken_whole(text: str, name: str, kind: str) -> None:
    assert name in names_in(text, kind)


def test_a_bay_is_named_with_its_noun() -> None:
    assert names_in("The destroyer was in Tokyo Bay when the talks began.", "place") == ["Tokyo Bay"]


def test_two_matters_of_one_body_stay_one_name() -> None:
    text = "The Department of Health and Human Services and the Securities and Exchange Commission agreed."
    assert names_in(text, "org") == ["Department of Health and Human Services", "Securities and Exchange Commission"]
