"""Who appears: spellings put together, people kept apart, and a person's decision above both."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.actors import Cast, link_actors
from counterclaim.model.judgement import Judgement, Verdict
from tests.link.cast_story import names_of, reading_of, together


def cast_of(*texts: str) -> Cast:
    return link_actors([reading_of(text, f"{n}.txt") for n, text in enumerate(texts)])


def test_a_surname_with_a_title_is_the_person_whom_its_article_introduces() -> None:
    cast = cast_of("{p:President |Ada Wren} spoke. {p:Ms |Wren} left. {p:|Wren} came back.")
    assert len(cast.actors) == 1
    assert {"Ada Wren", "President Ada Wren", "Ms Wren", "Wren"} == names_of(cast)[0]
    assert cast.actors[0].name == "Ada Wren"
    assert [span.text for span in cast.actors[0].roles] == ["President"]


def test_a_title_counts_without_whose_office_it_is() -> None:
    reading = reading_of("{p:Velmish President |Ada Wren} spoke.")
    mention = reading.mentions[0]
    short = type(mention)(mention.span, "person", mention.full, reading.article.span(8, 17))
    cast = link_actors([type(reading)(reading.article, mentions=(short,))])
    assert {"Ada Wren", "President Ada Wren", "Velmish President Ada Wren"} == names_of(cast)[0]


SAME = [
    ("{p:|Maria Vasilevskaya} spoke.", "{p:|Maryia Vasileuskaya} spoke."),
    ("{p:|Robert Larch} spoke.", "{p:|Bob Larch} spoke."),
    ("{p:|Keith Abel Larch} spoke.", "{p:|Keith Larch} spoke."),
    ("{p:|Keith Abel Larch} spoke.", "{p:|Keith Abel Larch Jr.} spoke."),
    ("{p:|Keith Larch Jr.} spoke.", "{p:|Larch} spoke."),
    ("{p:|Maurice Larch} spoke.", "{p:|Mo Larch} spoke."),
    ("{p:|Conor O’Brae} spoke.", "{p:|Conor O'Brae} spoke."),
    ("{p:|Тарас Мельник} spoke.", "{p:|Taras Melnik} spoke."),
    ("{p:|José Ibarra} spoke.", "{p:|Jose Ibarra} spoke."),
    ("{o:|Velm Harbour Authority} spoke.", "{o:|The Velm Harbor Authority} spoke."),
    ("{o:|Department of Public Works} spoke.", "{o:|Public Works Department} spoke."),
    ("{o:|Velm Harbour Authority} spoke.", "{o:|VHA} spoke."),
    ("{o:|Meridian} spoke.", "{o:|Meridian News} spoke."),
    ("{o:|Larchline Inc.} spoke.", "{o:|Larchline} spoke."),
    ("{l:|United States} spoke.", "{l:|U.S.} spoke."),
    ("{l:|VELM} spoke.", "{l:|Velm} spoke."),
    ("{o:|U.S. Coast Service} spoke.", "{o:|United States Coast Service} spoke."),
    ("{o:|Coast Rescue Service} spoke.", "{o:|US Coast Rescue Service} spoke."),
    ("{o:|FBI} spoke.", "{o:|F.B.I.} spoke."),
    ("{o:|House} spoke.", "{o:|House of Delegates} spoke."),
    ("{o:|Harbours Committee} spoke.", "{o:|Committee on Harbours} spoke."),
    ("{o:|House Ports Committee} spoke.", "{o:|House Ports and Inland Waters Committee} spoke."),
    ("{o:|River Security Committee} spoke.", "{o:|House Committee on River Security} spoke."),
    ("{o:|Dockers} spoke.", "{o:|Dockers Party} spoke."),
    ("{p:|Sami al-Larch} spoke.", "{p:Mr. |Larch} spoke."),
    ("{p:|Xu Larchping} spoke.", "{p:President |Xu} spoke."),
    ("{o:|U.S. Agency for Rivers and Ponds} ({o:|ARP}) spoke.", "{o:|ARP} spoke."),
]

APART = [
    ("{p:|Edwin Johnson} spoke.", "{p:|Edwin Johnston} spoke."),
    ("{p:|Ada Wren} spoke.", "{p:|Tomas Wren} spoke."),
    ("{p:|Keith Larch} spoke.", "{p:|Keith Larch Jr.} spoke."),
    ("{p:|Keith Abel Larch Jr.} spoke.", "{p:|Keith Abel Larch} spoke. {p:|Keith Abel Larch Jr.} left."),
    ("{p:|Ada B. Wren} spoke.", "{p:|Ada C. Wren} spoke."),
    ("{l:|Poland} spoke.", "{l:|Holland} spoke."),
    ("{o:|Foreign Ministry} spoke.", "{o:|Velmish Foreign Ministry} spoke."),
    ("{o:|Russian Foreign Ministry} spoke.", "{o:|Foreign Ministry} and {o:|Polish Foreign Ministry} spoke."),
    ("{p:|Sami al-Larch} spoke.", "{p:|Sami} spoke."),
    ("{o:|Velm Coast Guard} ({o:|AFP}) - It rained.", "{o:|AFP} spoke."),
    ("{o:|Senate} spoke in {l:|Italy}.", "{o:|French Senate} spoke."),
    ("{p:|Kim Larch} spoke.", "{p:|Kim} spoke."),
    (
        "{o:|Office of the Secretary of State} spoke.",
        "{o:|Office of the State Secretary for Trade and Rivers} spoke.",
    ),
    ("{o:|Velm Party} spoke in {l:|Ostra}.", "{o:|Ostra Velm Party} spoke."),
    ("{g:|Velmish officials} spoke.", "{g:|Ostran officials} spoke."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_two_spellings_of_one_name_are_one_actor_over_articles(left: str, right: str) -> None:
    cast = cast_of(left, right)
    assert len(cast.actors) == 1, names_of(cast)
    assert cast.actors[0].reasons or len(cast.actors[0].variants) == 1


@pytest.mark.parametrize(("left", "right"), APART)
def test_names_that_only_look_alike_stay_apart(left: str, right: str) -> None:
    cast = cast_of(left, right)
    names = [reading_of(text).mentions[0].span.text for text in (left, right)]
    assert not together(cast, *names), names_of(cast)


def test_a_person_is_not_the_place_of_the_same_word() -> None:
    cast = cast_of("{p:|Ada Velm} spoke. {p:|Velm} left.", "{l:|Velm} is a town.")
    assert sorted((actor.kind, actor.name) for actor in cast.actors) == [("person", "Ada Velm"), ("place", "Velm")]


def test_a_team_that_a_reader_took_for_its_town_is_a_body() -> None:
    cast = cast_of("{l:|Velm Rovers} won in {l:|Velm}. {o:|Rovers} fans sang.", "{l:|Velm Rovers} lost.")
    assert sorted((actor.kind, actor.name) for actor in cast.actors) == [("org", "Velm Rovers"), ("place", "Velm")]


def test_a_misspelling_is_believed_where_both_hold_one_office() -> None:
    same = cast_of("{p:Mayor |Edwin Johnson} spoke.", "{p:Mayor |Edwin Johnston} spoke.")
    assert together(same, "Edwin Johnson", "Edwin Johnston")
    reason = next(reason for reason in same.actors[0].reasons if reason.feature == "nearly one spelling")
    assert "mayor" in reason.sentence
    assert {span.text for span in reason.passages} == {"Edwin Johnson", "Edwin Johnston"}


def test_a_misspelling_is_believed_where_both_keep_the_same_company() -> None:
    company = "{p:|Ada Wren} and {o:|Velm Harbour Authority} met {p:|%s}."
    assert together(cast_of(company % "Edwin Johnson", company % "Edwin Johnston"), "Edwin Johnson", "Edwin Johnston")


def test_two_like_names_in_one_article_are_two_people() -> None:
    cast = cast_of("{p:Minister |Edwin Johnson} met {p:Minister |Edwin Johnston}.")
    assert len(cast.actors) == 2


def test_a_bare_surname_goes_to_the_relative_whom_its_title_fits() -> None:
    cast = cast_of("{p:Mr |Tomas Wren} and {p:Ms |Ada Wren} came. {p:Ms |Wren} spoke.")
    assert together(cast, "Ada Wren", "Ms Wren")
    assert not together(cast, "Tomas Wren", "Ms Wren")


def test_a_president_is_not_the_first_lady_of_the_same_surname() -> None:
    one = "{p:President |Wren} spoke. {p:First lady |Ada Wren} came. {p:Mr. |Wren} left."
    names = names_of(cast_of(one))
    assert {"Wren", "President Wren", "Mr. Wren"} in names
    names = names_of(cast_of(one, "{p:President |Tomas Wren} slept."))
    assert any({"Tomas Wren", "President Wren"} <= each for each in names)


def test_a_surname_behind_mrs_is_not_everybody_of_that_surname() -> None:
    text = "{p:President |Tomas Wren} spoke. {p:|Wren} left. {p:First lady |Ada Wren} came. {p:Mrs. |Wren} slept."
    names = names_of(cast_of(text))
    assert any({"Tomas Wren", "Wren"} <= each and "Mrs. Wren" not in each for each in names)
    assert any({"Ada Wren", "Mrs. Wren"} <= each for each in names)


def test_a_bare_surname_of_two_people_goes_to_the_one_whom_its_own_article_introduces() -> None:
    cast = cast_of("{p:|Ada Wren} came. {p:Judge |Wren} spoke.", "{p:|Tomas Wren} came. {p:Dr |Wren} spoke.")
    assert together(cast, "Ada Wren", "Judge Wren")
    assert together(cast, "Tomas Wren", "Dr Wren")


def test_a_bare_surname_that_could_be_two_people_stays_its_own() -> None:
    cast = cast_of("{p:|Ada Wren} came.", "{p:|Tomas Wren} came.", "{p:|Wren} spoke.")
    assert {"Wren"} in names_of(cast)


def test_initials_that_the_text_defines_need_not_be_the_words_own() -> None:
    cast = cast_of("The {o:|Ostra Fisheries Board} ({o:|OSFIB}) met.")
    assert together(cast, "Ostra Fisheries Board", "OSFIB")
    assert cast.actors[0].reasons[0].feature == "defined in the text"


def test_an_office_alone_is_its_holder_whom_the_article_is_about() -> None:
    cast = cast_of(
        "{f:|The president} was defiant. {p:|Wren} spoke, {p:|Wren} smiled. {p:Ostran President |Tomas Hale} came.",
        "{p:President |Ada Wren} won.",
    )
    assert together(cast, "Ada Wren", "The president")


def test_an_office_alone_is_nobody_who_is_described_by_its_holder() -> None:
    cast = cast_of("{p:the president's rival |Ada Wren} spoke. {f:|The president} smiled. {p:|Wren} left.")
    assert not together(cast, "Ada Wren", "The president")


def test_an_office_of_two_equally_named_people_stays_open() -> None:
    cast = cast_of("{p:President |Ada Wren} met {p:President |Tomas Hale}. {f:|The president} smiled.")
    assert {"The president"} in names_of(cast)


def judged(verdict: Verdict, left: str, right: str, at: str = "2031-01-01", withdrawn: str = "") -> Judgement:
    return Judgement(left, right, verdict, "Ines", at, withdrawn)


def test_a_person_who_says_same_overrules_the_rules() -> None:
    readings = [reading_of("{l:|Velm} met {l:|Lake City}.")]
    assert len(link_actors(readings).actors) == 2
    cast = link_actors(readings, [judged("same", "Velm", "lake city")])
    assert len(cast.actors) == 1
    assert cast.actors[0].status == "accepted"
    assert "Ines" in cast.actors[0].reasons[0].sentence


def test_a_person_who_says_different_overrules_the_rules() -> None:
    readings = [reading_of("{p:|Ada Wren} spoke. {p:Mrs |Wren} left.")]
    assert len(link_actors(readings).actors) == 1
    cast = link_actors(readings, [judged("different", "Ada Wren", "Mrs Wren")])
    assert len(cast.actors) == 2
    assert {actor.status for actor in cast.actors} == {"accepted"}


def test_the_last_judgement_about_two_names_counts_and_a_withdrawn_one_does_not() -> None:
    readings = [reading_of("{l:|Velm} met {l:|Lake City}.")]
    first, second = judged("same", "Velm", "Lake City"), judged("different", "Velm", "Lake City", "2031-02-01")
    assert len(link_actors(readings, [second, first]).actors) == 2
    assert len(link_actors(readings, [judged("same", "Velm", "Lake City", withdrawn="2031-03-01")]).actors) == 2


def test_a_source_with_a_name_in_it_is_looked_up_by_its_passage() -> None:
    reading = reading_of("Yesterday {o:|Velm} men spoke.")
    cast = link_actors([reading])
    whole = reading.article.span(0, len(reading.article.text))
    assert cast.actor_of(whole) is cast.actors[0]
    assert cast.actor_of(reading.article.span(0, 9)) is None


NAMES = st.sampled_from(
    [
        "{p:|Ada Wren}",
        "{p:Ms |Wren}",
        "{p:|Wren}",
        "{p:Mr |Tomas Wren}",
        "{p:|Maria Vasilevskaya}",
        "{p:|Maryia Vasileuskaya}",
        "{p:Judge |Maria Vasilevsky}",
        "{o:|Velm Harbour Authority}",
        "{o:|VHA}",
        "{o:|Authority}",
        "{l:|Velm}",
        "{p:|Velm}",
        "{l:|U.S.}",
        "{l:|America}",
        "{g:|Velm officials}",
        "{f:|the judge}",
        "{p:|A. Wren}",
        "{p:|李}",
    ]
)
STORIES = st.lists(st.lists(NAMES, min_size=1, max_size=6).map(" and ".join), min_size=1, max_size=4)


@given(STORIES, st.randoms())
def test_the_cast_does_not_depend_on_the_order_of_the_articles(texts: list[str], chance: random.Random) -> None:
    readings = [reading_of(text, f"{n}.txt") for n, text in enumerate(texts)]
    mixed = list(readings)
    chance.shuffle(mixed)
    assert link_actors(mixed).actors == link_actors(readings).actors


@given(STORIES)
def test_every_mention_is_in_exactly_one_actor(texts: list[str]) -> None:
    readings = [reading_of(text, f"{n}.txt") for n, text in enumerate(texts)]
    cast = link_actors(readings)
    for reading in readings:
        for mention in reading.mentions:
            owners = [actor for actor in cast.actors if mention.span in actor.passages]
            assert owners == [cast.by_span[mention.span]]
    assert len({actor.id for actor in cast.actors}) == len(cast.actors)


@given(STORIES)
def test_two_full_names_that_contradict_each_other_are_never_one_person(texts: list[str]) -> None:
    cast = link_actors([reading_of(text, f"{n}.txt") for n, text in enumerate(texts)])
    assert not together(cast, "Ada Wren", "Tomas Wren")
    assert not together(cast, "Maria Vasilevskaya", "Ada Wren")


def test_a_body_is_the_same_with_and_without_its_country() -> None:
    """At home the paper leaves the country out, and abroad the corps."""
    cast = link_actors(
        [
            reading_of("{o:|The Danish Harbour Guard Corps} said so.", "a.txt"),
            reading_of("{o:|The Harbour Guard} said so.", "b.txt"),
            reading_of("{o:|The Danish Harbour Guard} said so.", "c.txt"),
        ]
    )
    assert together(cast, "The Danish Harbour Guard Corps", "The Harbour Guard")


@pytest.mark.parametrize("short", ["State Department", "Senate"])
def test_a_common_name_is_the_body_of_a_country_that_the_article_names(short: str) -> None:
    full = f"{{o:|U.S. {short}}} spoke."
    assert together(cast_of(f"{{o:|{short}}} of the {{l:|US}} spoke.", full), short, f"U.S. {short}")
    assert not together(cast_of(f"{{o:|{short}}} spoke in {{l:|Italy}}.", full), short, f"U.S. {short}")


def test_a_body_is_nobody_whose_given_name_it_has() -> None:
    cast = cast_of("{p:|Ford Wren} spoke. {p:|Wren} drove to {o:|Ford}.", "{p:|Ford Wren} spoke.")
    assert not together(cast, "Ford Wren", "Ford")


def test_bodies_of_two_countries_stay_two() -> None:
    cast = link_actors(
        [
            reading_of("{o:|The Danish Harbour Guard} said so.", "a.txt"),
            reading_of("{o:|The Finnish Harbour Guard} denied it.", "b.txt"),
        ]
    )
    assert not together(cast, "The Danish Harbour Guard", "The Finnish Harbour Guard")


def test_a_surname_that_the_entity_finder_took_for_a_body_is_the_persons() -> None:
    cast = link_actors(
        [
            reading_of("{p:|Ada Comau} left. {p:|Comau} was seen.", "a.txt"),
            reading_of("{p:|Ada Comau} was found.", "b.txt"),
            reading_of("{o:|Comau} was caught. {o:|Comau} fled. {o:|Comau} ran.", "c.txt"),
        ]
    )
    assert len(cast.actors) == 1 and cast.actors[0].kind == "person"
