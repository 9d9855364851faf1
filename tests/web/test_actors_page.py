"""Actors: who appears, and each of them with names, positions over time, and disputes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from starlette.testclient import TestClient

from counterclaim.model.account import Account, Position
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.judgement import Judgement
from tests.show.harbour_story import CAST, CLAIMS, DISPUTES, SAID, make_account
from tests.web.parsed import Element, Parsed
from tests.web.still import open_client

KARSK, ORESSA, VOSS = CAST["karsk"], CAST["oressa"], CAST["voss"]


def page_of(client: TestClient, path: str) -> Parsed:
    """A page that is there."""
    answer = client.get(path)
    assert answer.status_code == 200
    return Parsed(answer.text)


def section(page: Parsed, name: str) -> Element:
    """A part of the page by its heading's id."""
    return next(each for each in page.of_tag("section") if each.attributes.get("aria-labelledby") == name)


def listed(page: Parsed) -> list[str]:
    """The actors of the list, in order."""
    return [link.removeprefix("/actors/") for link in page.links() if link.startswith("/actors/actor-")]


def decided(*judgements: tuple[str, str]) -> Sequence[Judgement]:
    """Decisions on one thing each."""
    return [
        Judgement(thing, "", verdict, "Ada", f"2031-06-01T12:00:0{i}+00:00")
        for i, (thing, verdict) in enumerate(judgements)
    ]  # type: ignore[arg-type]


def test_those_whom_most_outlets_name_come_first(harbour: TestClient) -> None:
    """Then those named most often."""
    page = page_of(harbour, "/actors")

    assert listed(page)[:2] == [KARSK.id, ORESSA.id]
    assert len(listed(page)) == len(CAST)
    assert "Leena Oressa · Ms Oressa" in page.of_class("also")[1].text


def test_actors_narrow_by_kind_outlet_and_words(harbour: TestClient) -> None:
    """Words are looked for in every spelling, capitals aside."""
    assert listed(page_of(harbour, "/actors?kind=place")) == [CAST["salvo"].id]
    assert listed(page_of(harbour, "/actors?q=LEENA")) == [ORESSA.id]
    assert listed(page_of(harbour, "/actors?q=oressa&kind=org")) == []
    assert set(listed(page_of(harbour, "/actors?outlet=The Meridian"))) == {
        ORESSA.id,
        CAST["ministry"].id,
        CAST["board"].id,
    }


def test_who_is_hidden_is_listed_among_the_hidden_alone(tmp_path: Path) -> None:
    """Nothing a person hides is lost."""
    with open_client(make_account(), tmp_path, decided((VOSS.name, "hidden"))) as client:
        shown, hidden = page_of(client, "/actors"), page_of(client, "/actors?hidden=1")

        assert VOSS.id not in listed(shown)
        assert "/actors?hidden=1" in shown.links()
        assert listed(hidden) == [VOSS.id]
        assert client.get(f"/actors/{VOSS.id}").status_code == 200


def test_every_spelling_stands_with_who_uses_it(harbour: TestClient) -> None:
    """One name, three forms, three outlets."""
    text = " ".join(section(page_of(harbour, f"/actors/{ORESSA.id}"), "spellings").text.split())

    assert "Leena OressaNorthern Daily" in text
    assert "Ms OressaThe Meridian" in text
    assert "who leads the opposition Dawn Bloc" in text  # described as


def test_an_actor_has_what_it_says_in_the_order_of_the_articles(harbour: TestClient) -> None:
    """With stance and day, claim by claim."""
    says = section(page_of(harbour, f"/actors/{KARSK.id}"), "says")
    text = " ".join(says.text.split())

    assert "13 May 2031 refuses" in text
    assert text.index("massing warships") > text.index("I was elected until 2034")  # told most often first
    assert text.count("I was elected until 2034") == 1  # the second telling is a copy
    assert "Channel Six" in text
    assert [each for each in says.inside if "stances" in each.classes]


def test_what_others_say_of_an_actor_stands_apart(harbour: TestClient) -> None:
    """Her own words are none of it."""
    about = section(page_of(harbour, f"/actors/{VOSS.id}"), "about").text

    assert "fell from a loading crane" in about
    assert "No statement is given to them." in section(page_of(harbour, f"/actors/{VOSS.id}"), "says").text


def test_an_actor_has_the_disputes_it_stands_in(harbour: TestClient) -> None:
    """With its camp and its words."""
    stands = section(page_of(harbour, f"/actors/{KARSK.id}"), "stands")
    links = [each.attributes.get("href") for each in stands.inside]

    assert {f"/disputes/{DISPUTES[i].id}" for i in (1, 3, 4)} <= set(links)
    assert "Camp A" in stands.text and "Camp B" in stands.text


def turncoat() -> Account:
    """A president who claims that ships gather, and later denies it."""
    account = make_account()
    claim = replace(CLAIMS[2], statements=(SAID["massing"].id, SAID["ships"].id), holders=("Edvin Karsk",))
    position = Position("Edvin Karsk", KARSK.id, (claim.id,), (SAID["massing"].id, SAID["ships"].id))
    sides = tuple(
        Side("Edvin Karsk", KARSK.id, camp, SAID[name].content, (SAID[name].id,))
        for camp, name in (("A", "massing"), ("B", "ships"))
    )
    dispute = Dispute("dispute-himself", "denial", DISPUTES[1].topic, sides, 0.9)
    holders = tuple((key, "Edvin Karsk" if key == SAID["ships"].id else name) for key, name in account.holders)
    return replace(
        account,
        claims=(claim, *(each for each in CLAIMS if each.id != CLAIMS[2].id)),
        positions=(position,),
        disputes=(dispute,),
        holders=holders,
    )


def test_a_change_of_position_is_seen(tmp_path: Path) -> None:
    """On both sides of a dispute, by the dates of the articles; and a claim both made and denied."""
    with open_client(turncoat(), tmp_path) as client:
        page = page_of(client, f"/actors/{KARSK.id}")
        changes = section(page, "changes")
        turns = [
            (each.classes[0], each.text) for each in changes.inside if each.classes[:1] in (["camp-A"], ["camp-B"])
        ]

        assert "/disputes/dispute-himself" in [each.attributes.get("href") for each in changes.inside]
        assert [camp for camp, _ in turns] == ["camp-A", "camp-B"]
        assert "12 May 2031" in turns[0][1] and "13 May 2031" in turns[1][1]
        says = section(page, "says")
        assert "says it and speaks against it" in says.text
        assert [name for each in says.inside for name in each.classes if name in ("dot", "cross")] == ["dot", "cross"]


def test_nobody_is_not_found(harbour: TestClient) -> None:
    """With a sentence that says where to start."""
    answer = harbour.get("/actors/actor-0")

    assert answer.status_code == 404
    assert "start from the list of actors" in answer.text


def test_many_actors_come_in_parts(tmp_path: Path) -> None:
    """No page grows with the dossier."""
    many = tuple(replace(VOSS, id=f"actor-{i}") for i in range(100))
    with open_client(replace(make_account(), cast=many), tmp_path) as client:
        assert [len(listed(page_of(client, f"/actors?page={i}"))) for i in (1, 2, 3, 9)] == [40, 40, 20, 20]
