"""An article to read: its text unchanged under its marks, and a link lands on its passage or says that it cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from counterclaim.model.account import Account
from counterclaim.show.visible import without_controls
from counterclaim.web.article_marks import KINDS
from tests.show.harbour_story import ARTICLES, make_account
from tests.show.hostile_story import make_hostile
from tests.web.parsed import Parsed

ALL = "&".join(f"marks={kind}" for kind in KINDS)
COURIER = ARTICLES["courier"]


def text_of(page: Parsed) -> str:
    """What stands in the paragraphs."""
    return "".join(body.text for body in page.of_class("body"))


@pytest.mark.parametrize(("client", "account"), [("harbour", make_account()), ("hostile", make_hostile())])
def test_the_text_under_all_marks_is_the_article(client: str, account: Account, request: pytest.FixtureRequest) -> None:
    """Character by character, control characters as signs, whatever the article tries."""
    reader: TestClient = request.getfixturevalue(client)
    for article in account.articles:
        assert text_of(Parsed(reader.get(f"/articles/{article.id}?{ALL}").text)) == without_controls(article.text)


@pytest.mark.parametrize(("client", "account"), [("harbour", make_account()), ("hostile", make_hostile())])
def test_each_passage_of_each_dispute_lands_on_its_mark(
    client: str, account: Account, request: pytest.FixtureRequest
) -> None:
    """One element has the name that the address leads to, and it opens the passage."""
    reader: TestClient = request.getfixturevalue(client)
    for span in {span for dispute in account.disputes for side in dispute.sides for span in side.evidence}:
        page = Parsed(reader.get(f"/articles/{span.article}?at={span.start}-{span.end}").text)
        lit = page.of_class("at")

        assert [each.attributes.get("id") for each in lit] == ["at", *[None] * (len(lit) - 1)]
        assert "".join(each.text for each in lit) == without_controls(span.text)


@given(st.data())
def test_any_passage_can_be_landed_on(harbour: TestClient, data: st.DataObject) -> None:
    """Also one that nothing else marks, and one that crosses paragraphs and other marks."""
    start = data.draw(st.integers(0, len(COURIER.text) - 1))
    end = data.draw(st.integers(start + 1, len(COURIER.text)))
    page = Parsed(harbour.get(f"/articles/{COURIER.id}?at={start}-{end}&{ALL}").text)

    assert "".join(each.text for each in page.of_class("at")) == COURIER.text[start:end]
    assert text_of(page) == COURIER.text


@given(
    st.text(max_size=12).filter(lambda text: not text.strip().isdigit())
    | st.sampled_from(["9-3", "5-5", "0-999999999"])
)
def test_an_impossible_passage_is_told_and_nothing_is_marked(harbour: TestClient, at: str) -> None:
    """A wrong highlight is worse than none."""
    answer = harbour.get(f"/articles/{COURIER.id}", params={"at": at} if at else {})
    page = Parsed(answer.text)

    assert answer.status_code == 200
    assert page.of_class("at") == []
    assert [each.attributes["role"] for each in page.of_class("landed")] == (["alert"] if at else [])


def test_marks_are_chosen_in_the_address(harbour: TestClient) -> None:
    """By kind; none at all where it says so."""
    found = {kind: Parsed(harbour.get(f"/articles/{COURIER.id}?marks={kind}").text).of_tag("mark") for kind in KINDS}

    assert all(found[kind] for kind in ("disputed", "statement", "figure", "actor"))
    assert all(mark.classes == [kind] for kind, marks in found.items() for mark in marks)
    assert Parsed(harbour.get(f"/articles/{COURIER.id}?marks=none").text).of_tag("mark") == []
    assert harbour.get(f"/articles/{COURIER.id}?marks=verbs").status_code == 422


def test_the_margin_leads_to_what_others_say(harbour: TestClient) -> None:
    """Each passage in it is linked where it stands, and its dispute too."""
    page = Parsed(harbour.get(f"/articles/{COURIER.id}").text)
    inside = [each.attributes["href"] for note in page.of_class("notes") for each in note.inside if each.tag == "a"]

    assert any(address.startswith("/disputes/") for address in inside)
    assert any(ARTICLES["daily"].id in address and "?at=" in address for address in inside)


def test_a_passage_with_an_address_leads_to_the_live_page(harbour: TestClient) -> None:
    """By a text fragment, in a window of its own, without telling where the reader comes from."""
    page = Parsed(harbour.get(f"/articles/{COURIER.id}?at=0-16").text)
    out = [each for each in page.of_tag("a") if "#:~:text=" in each.attributes.get("href", "")]

    assert out
    assert all(each.attributes["rel"] == "noreferrer noopener" for each in out)


def test_the_list_has_every_article_and_narrows_by_outlet(harbour: TestClient) -> None:
    """With what was found in each, the earliest first, what has no date last."""
    account = make_account()
    page = Parsed(harbour.get("/articles").text)
    rows = [each for each in page.of_tag("a") if each.attributes["href"].startswith("/articles/")]

    assert len(rows) == len(account.articles)
    assert rows[-1].attributes["href"] == f"/articles/{ARTICLES['fifth'].id}"
    narrowed = Parsed(harbour.get("/articles", params={"outlet": COURIER.outlet}).text)
    assert len([each for each in narrowed.links() if each.startswith("/articles/")]) == 2


def test_an_unknown_article_is_told(harbour: TestClient) -> None:
    """With what to do next."""
    answer = harbour.get("/articles/article-000000000000")

    assert answer.status_code == 404
    assert "take one from the list" in answer.text
