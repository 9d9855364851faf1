"""Why: every id of an account leads to its reasons and passages."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from counterclaim.model.explain import everything, explain
from counterclaim.model.judgement import Judgement
from tests.show.harbour_story import CAST, CLAIMS, DISPUTES, FIGURES, SAID, TIMELINE, make_account
from tests.web.parsed import Parsed
from tests.web.still import open_client

ACCOUNT = make_account()
IDS = sorted({identity for identity, _ in everything(ACCOUNT)})


def page_of(client: TestClient, path: str) -> Parsed:
    """A page that is there."""
    answer = client.get(path)
    assert answer.status_code == 200
    return Parsed(answer.text)


@pytest.mark.parametrize("identity", IDS)
def test_each_id_has_what_the_program_knows_of_it(harbour: TestClient, identity: str) -> None:
    """The same as `counterclaim why` prints: every reason with its feature, every passage."""
    explanation = explain(ACCOUNT, identity)
    page = page_of(harbour, f"/why/{identity}")
    text = " ".join(page.of_tag("main")[0].text.split())

    assert explanation.id in text
    for reason in explanation.reasons:
        assert f"{reason.step} · {reason.feature}" in text
        assert " ".join(reason.sentence.split()) in text
    for span in explanation.passages[:25]:
        assert f"/articles/{span.article}?at={span.start}-{span.end}#at" in page.links()


@pytest.mark.parametrize(
    ("identity", "address"),
    [
        (DISPUTES[0].id, f"/disputes/{DISPUTES[0].id}"),
        (CLAIMS[0].id, f"/claims/{CLAIMS[0].id}"),
        (CAST["karsk"].id, f"/actors/{CAST['karsk'].id}"),
        (FIGURES[0].id, f"/figures/{FIGURES[0].id}"),
        (TIMELINE[2].id, f"/timeline/{TIMELINE[2].id}"),
    ],
)
def test_it_leads_to_where_the_thing_stands(harbour: TestClient, identity: str, address: str) -> None:
    """And there it is."""
    assert address in page_of(harbour, f"/why/{identity}").links()
    answer = harbour.get(address)
    shown = [each.attributes.get("id") for each in Parsed(answer.text).elements]
    assert answer.status_code == 200
    assert identity in [*shown, address.rpartition("/")[2]]
    assert not answer.url.fragment or answer.url.fragment in shown


def test_a_name_and_the_beginning_of_an_id_will_do(harbour: TestClient) -> None:
    """Where only one thing has it."""
    assert CAST["oressa"].id in page_of(harbour, "/why/Leena Oressa").of_tag("main")[0].text
    assert DISPUTES[0].id in page_of(harbour, f"/why/{DISPUTES[0].id[:-3]}").of_tag("main")[0].text


@pytest.mark.parametrize("asked", ["dispute-", "nobody", "%20", "<script>", "\N{SNOWMAN}"])
def test_what_is_unknown_or_several_things_is_told(harbour: TestClient, asked: str) -> None:
    """Not found, with a next step."""
    answer = harbour.get(f"/why/{asked}")

    assert answer.status_code == 404
    assert Parsed(answer.text).of_tag("script")[1:] == []


def test_the_field_leads_to_the_reasons(harbour: TestClient) -> None:
    """Without a script."""
    assert "name" in [each.attributes.get("name", "") and "name" for each in page_of(harbour, "/why").of_tag("input")]
    answer = harbour.get("/why", params={"id": f" {SAID['fell'].id} "}, follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (303, f"/why/{SAID['fell'].id}")


def test_what_people_decided_stands_beside_what_the_program_saw(tmp_path: Path) -> None:
    """The two are told apart."""
    judgement = Judgement(DISPUTES[1].id, "", "rejected", "Ada", "2031-06-01T12:00:00+00:00", note="Only a rumour.")
    with open_client(ACCOUNT, tmp_path, [judgement]) as client:
        text = page_of(client, f"/why/{DISPUTES[1].id}").of_tag("main")[0].text

    assert "What people decided" in text and "What the program saw" in text
    assert "Ada decided so" in text and "Only a rumour." in text
