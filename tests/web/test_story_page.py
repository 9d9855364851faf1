"""The story and its disputes: narrowed by a form in the address, copies counted once or each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement
from tests.show.harbour_story import make_account
from tests.web.parsed import Parsed
from tests.web.still import open_client

ACCOUNT = make_account()


def cards(page: Parsed) -> list[str]:
    """The ids of the disputes on a page, in order."""
    return [each.attributes["id"] for each in page.of_class("dispute")]


def story(client: TestClient, **asked: str) -> Parsed:
    """The story as narrowed."""
    answer = client.get("/", params=asked)
    assert answer.status_code == 200
    return Parsed(answer.text)


def test_the_disputes_stand_in_the_order_of_the_account(harbour: TestClient) -> None:
    """The most contested first."""
    assert cards(story(harbour)) == [dispute.id for dispute in ACCOUNT.disputes]


@pytest.mark.parametrize("kind", sorted({dispute.kind for dispute in ACCOUNT.disputes}))
def test_disputes_narrow_by_kind(harbour: TestClient, kind: str) -> None:
    """To all of that kind and no other."""
    assert cards(story(harbour, kind=kind)) == [each.id for each in ACCOUNT.disputes if each.kind == kind]


def test_disputes_narrow_by_holder_outlet_and_status_at_once(harbour: TestClient) -> None:
    """Each choice takes away what does not fit; what fits nothing is told."""
    outlets = {article.id: article.label for article in ACCOUNT.articles}
    fitting = [
        dispute.id
        for dispute in ACCOUNT.disputes
        if any(side.holder == "Lina Oressa" for side in dispute.sides)
        and any(outlets[span.article] == "The Harbour Courier" for side in dispute.sides for span in side.evidence)
    ]

    assert fitting
    found = story(harbour, holder="Lina Oressa", outlet="The Harbour Courier", status="suggested")
    assert cards(found) == fitting
    assert cards(story(harbour, holder="Lina Oressa", status="accepted")) == []


def test_each_choice_tells_how_many_disputes_it_leaves(harbour: TestClient) -> None:
    """Beside every option stands the count of the list that it gives."""
    page = story(harbour)
    for select in page.of_tag("select"):
        for option in select.inside:
            if option.attributes["value"]:
                count = int(option.text.rpartition("(")[2].rstrip(")"))
                asked = {select.attributes["name"]: option.attributes["value"]}
                assert len(cards(story(harbour, **asked))) == count


def test_copies_count_once_unless_the_address_says_otherwise(tmp_path: Path) -> None:
    """Once, what two outlets print in the same words is one passage and one voice; each, it is two."""
    dispute = next(each for each in ACCOUNT.disputes if len(each.sides[0].evidence) == 1)
    side = dispute.sides[0]
    first = side.evidence[0]
    donor = next(article for article in ACCOUNT.articles if article.id == first.article)
    other = next(article for article in ACCOUNT.articles if article.label != donor.label)
    twin = replace(other, id="article-twin", text=donor.text, file="twin.txt")
    both = replace(side, evidence=(first, twin.span(first.start, first.end)), origins=1)
    contested = replace(dispute, sides=(both, *dispute.sides[1:]))
    account = Account((*ACCOUNT.articles, twin), ACCOUNT.readings, disputes=(contested,))

    with open_client(account, tmp_path) as client:
        once, each = story(client), story(client, copies="each")
        whole = client.get(f"/disputes/{dispute.id}?copies=each").text

    assert len(once.of_class("quote")) + 1 == len(each.of_class("quote"))
    assert once.of_class("voices")[0].text == "1 voice"
    assert each.of_class("voices")[0].text == "2 outlets"
    assert len(once.of_class("same")) == 1
    assert whole.count('<li class="camp-A">') == 2


def test_a_long_story_is_paged_and_keeps_its_filters(tmp_path: Path) -> None:
    """Ten disputes a page; the way on keeps what was chosen."""
    many = tuple(replace(ACCOUNT.disputes[i % 6], id=f"dispute-{i:03}") for i in range(90))
    with open_client(replace(ACCOUNT, disputes=many), tmp_path) as client:
        kind = ACCOUNT.disputes[0].kind
        first = story(client, kind=kind, copies="each")
        onward = next(link.attributes["href"] for link in first.of_tag("a") if link.attributes.get("rel") == "next")
        second = Parsed(client.get("/" + onward).text)

    assert f"kind={kind}" in onward and "copies=each" in onward
    assert not set(cards(first)) & set(cards(second))
    assert len(cards(first)) == 10


def test_what_a_person_rejected_stands_last(tmp_path: Path) -> None:
    """It is not taken away: others see that it was looked at."""
    first = ACCOUNT.disputes[0]
    no = Judgement(first.id, "", "rejected", "Ada", "2031-05-20T10:00:00Z")
    with open_client(ACCOUNT, tmp_path, [no]) as client:
        assert cards(story(client))[-1] == first.id
        assert cards(story(client, status="rejected")) == [first.id]


def test_the_story_leads_to_every_chapter_that_holds_something(harbour: TestClient) -> None:
    """Those of the one-file page have a place here too."""
    links = story(harbour).links()

    for path in ("/positions", "/claims", "/namings", "/figures", "/timeline", "/actors", "/articles", "/gaps"):
        assert path in links
        if path in ("/positions", "/claims", "/namings", "/articles", "/gaps"):
            assert harbour.get(path).status_code == 200


@pytest.mark.parametrize("dispute", ACCOUNT.disputes, ids=lambda dispute: dispute.kind)
def test_a_dispute_has_every_passage_its_claims_and_its_holders(harbour: TestClient, dispute: object) -> None:
    """In the order of time, each linked to its mark."""
    assert dispute in ACCOUNT.disputes
    page = Parsed(harbour.get(f"/disputes/{dispute.id}").text)  # type: ignore[attr-defined]
    links = page.links()

    for side in dispute.sides:  # type: ignore[attr-defined]
        for span in side.evidence:
            assert f"/articles/{span.article}?at={span.start}-{span.end}#at" in links
        if side.actor:
            assert f"/actors/{side.actor}" in links


def test_an_unknown_dispute_is_told(harbour: TestClient) -> None:
    """As a page, with what to do next."""
    answer = harbour.get("/disputes/dispute-000000000000")

    assert answer.status_code == 404
    assert "start from the story" in answer.text
