"""The review: everything once, in its order, until all of it was looked at; and the ledger that comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from harbour_story import make_account
from starlette.testclient import TestClient

from counterclaim.model.actor import Actor
from counterclaim.model.ledger import Ledger
from counterclaim.model.suggestion import list_suggestions
from counterclaim.web.desk import Desk
from counterclaim.web.review import ORDER, Review, doubt_of
from tests.web.kept import keep, open_desk, reader_of
from tests.web.parsed import Parsed

ACCOUNT = make_account()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on the harbour, started by Ada."""
    with open_desk(keep(ACCOUNT, tmp_path / "harbour.db")) as opened:
        yield opened


@pytest.fixture
def reader(desk: Desk) -> TestClient:
    """Somebody who reviews."""
    return reader_of(desk)


def turn(page: Parsed) -> str:
    """The thing whose turn it is, "" where nothing is left."""
    return next((each.attributes["data-id"] for each in page.of_class("turn")), "")


def form_of(page: Parsed) -> dict[str, str]:
    """What the form of a verdict would send."""
    (form,) = [each for each in page.of_tag("form") if each.attributes.get("action") == "/judgements"]
    hidden = [each.attributes for each in form.inside if each.attributes.get("type") == "hidden"]
    return {each["name"]: each["value"] for each in hidden}


def looked_at(page: Parsed) -> tuple[int, int]:
    """How much of how much was looked at, as the bar says."""
    (bar,) = page.of_tag("progress")
    return int(bar.attributes["value"]), int(bar.attributes["max"])


def test_the_queue_of_everything_has_each_thing_once_disputes_first() -> None:
    """Then actors, claims, figures, entries and words."""
    review = Review(Ledger(ACCOUNT, []))

    queue = review.queue("everything").things

    assert sorted(each.id for each in queue) == sorted(each.id for each in list_suggestions(ACCOUNT))
    places = [ORDER.index(each.kind) for each in queue]
    assert places == sorted(places)
    disputes = [each.id for each in queue if each.kind == "dispute"]
    assert disputes == [dispute.id for dispute in ACCOUNT.disputes]


def test_the_most_doubtful_actors_come_first() -> None:
    """An actor whom several articles print alike is no merge at all."""
    review = Review(Ledger(ACCOUNT, []))
    doubts = [doubt_of(each) for each in review.queue("everything", "actor").things]

    assert doubts == sorted(doubts, reverse=True)
    assert len(set(doubts)) > 1
    for each in review.queue("together", "actor").things:
        assert isinstance(each.thing, Actor)
        assert any(reason.feature != "same name" for reason in each.thing.reasons)


def test_who_decides_on_one_after_the_other_comes_to_the_end(desk: Desk, reader: TestClient) -> None:
    """Without a script: the form leads on to the next thing, and nothing comes twice."""
    page, seen = Parsed(reader.get("/review?scope=everything").text), []
    total = looked_at(page)[1]
    assert total == len(list_suggestions(ACCOUNT))
    before = looked_at(page)[0]
    while turn(page):
        seen.append(turn(page))
        sent = {**form_of(page), "verdict": ["accepted", "rejected", "unsure"][len(seen) % 3]}
        assert sent["thing"] == seen[-1]
        answer = reader.post("/judgements", data=sent)
        page = Parsed(reader.get(answer.headers["location"]).text)
        assert looked_at(page) == (before + len(seen), total)

    assert len(seen) == len(set(seen)) == total - before
    assert "Nothing is left" in page.of_tag("main")[0].text
    assert len(desk.dossier.judgements()) == len(seen)


def test_a_note_is_no_decision_and_the_thing_keeps_its_turn(reader: TestClient) -> None:
    """Its form stays on the page."""
    page = Parsed(reader.get("/review").text)
    sent = form_of(page)

    answer = reader.post("/note", data={**sent, "note": "look at this with Ole"})

    assert f"at={sent['thing']}" in answer.headers["location"] or answer.headers["location"].startswith("/review#")
    after = Parsed(reader.get(answer.headers["location"]).text)
    assert turn(after) == turn(page)
    assert looked_at(after)[0] == looked_at(page)[0]
    assert "look at this with Ole" in after.of_class("decision")[0].text


def test_the_last_decision_is_undone_from_the_review_and_has_its_turn_again(reader: TestClient) -> None:
    """Only one's own."""
    page = Parsed(reader.get("/review").text)
    first = turn(page)
    reader.post("/judgements", data={**form_of(page), "verdict": "rejected"})
    page = Parsed(reader.get("/review").text)
    assert turn(page) != first
    (last,) = page.of_class("last")
    form = next(each for each in last.inside if each.tag == "form")
    back = next(each.attributes["value"] for each in form.inside if each.attributes.get("name") == "back")

    answer = reader.post(form.attributes["action"], data={"back": back})

    assert turn(Parsed(reader.get(answer.headers["location"]).text)) == first
    assert not Parsed(reader.get("/review").text).of_class("last")


@pytest.mark.parametrize("kind", ORDER)
def test_the_queue_is_narrowed_to_a_kind_and_a_state(reader: TestClient, kind: str) -> None:
    """What was accepted is found again among the accepted."""
    page = Parsed(reader.get(f"/review?kind={kind}&scope=everything").text)
    identity = turn(page)
    assert page.of_class("turn")[0].attributes["data-kind"] == kind
    reader.post("/judgements", data={"thing": identity, "verdict": "accepted"})

    assert turn(Parsed(reader.get(f"/review?kind={kind}&scope=everything&state=accepted").text)) == identity
    rejected = Parsed(reader.get(f"/review?kind={kind}&scope=everything&state=rejected").text)
    assert turn(rejected) == ""
    assert reader.get("/review?kind=cat").status_code == 422


def test_the_steps_lead_through_the_queue_and_back(reader: TestClient) -> None:
    """From the first to the last, by links."""
    page, seen = Parsed(reader.get("/review?scope=everything&state=all").text), []
    while True:
        seen.append(turn(page))
        onward = [each for each in page.of_tag("a") if each.attributes.get("rel") == "next"]
        if not onward:
            break
        page = Parsed(reader.get(onward[0].attributes["href"]).text)
    assert len(seen) == len(set(seen)) == len(list_suggestions(ACCOUNT))
    back = next(each for each in page.of_tag("a") if each.attributes.get("rel") == "prev")
    assert turn(Parsed(reader.get(back.attributes["href"]).text)) == seen[-2]


def test_every_passage_that_is_shown_leads_to_its_mark(reader: TestClient) -> None:
    """In every kind of thing."""
    for kind in ORDER:
        page = Parsed(reader.get(f"/review?kind={kind}&scope=everything").text)
        links = [each.attributes["href"] for each in page.of_tag("a") if "to" in each.classes]

        assert links
        for link in links[:5]:
            assert len([each for each in Parsed(reader.get(link.partition("#")[0]).text).elements
                        if each.attributes.get("id") == "at"]) == 1  # fmt: skip


def test_the_ledger_narrows_by_person_and_kind_and_comes_in_parts(desk: Desk, reader: TestClient) -> None:
    """The newest first."""
    suggestions = list_suggestions(ACCOUNT)
    for place in range(45):
        by, thing = ("Ada", "Ole")[place % 2], suggestions[place % len(suggestions)].id
        desk.dossier.note(thing, f"note {place}", by=by)
    desk.dossier.accept(suggestions[0].id, by="Ole")

    page = Parsed(reader.get("/ledger").text)
    assert len(page.of_class("decision")) == 40
    assert "accepted" in page.of_class("decision")[0].classes
    second = Parsed(reader.get("/ledger?page=2").text)
    assert len(second.of_class("decision")) == 6
    assert "note 0" in second.of_class("decision")[-1].text
    ada = Parsed(reader.get("/ledger?by=Ada").text)
    assert len(ada.of_class("decision")) == 23
    assert "Ole" not in "".join(each.text for each in ada.of_class("decision"))
    assert len(Parsed(reader.get("/ledger?by=Ole&verdict=accepted").text).of_class("decision")) == 1


def test_without_decisions_and_without_changes_the_pages_say_so(reader: TestClient) -> None:
    """And without anything to decide on."""
    assert "Nobody has decided" in reader.get("/ledger").text
    assert "changed nothing" in reader.get("/changes").text
