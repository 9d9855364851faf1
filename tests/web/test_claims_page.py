"""The claims, one with every telling, and what else has no page of its own otherwise."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.show.harbour_story import make_account
from tests.web.parsed import Parsed

ACCOUNT = make_account()


def test_every_claim_is_listed_with_what_each_outlet_does(harbour: TestClient) -> None:
    """Silence with the count of articles that were read in full."""
    text = harbour.get("/claims").text
    page = Parsed(text)

    assert {f"/claims/{claim.id}" for claim in ACCOUNT.claims} <= set(page.links())
    assert "read in full" in text
    assert len(page.of_class("reports")) >= len(ACCOUNT.claims)


def test_claims_narrow_by_outlet_and_spread(harbour: TestClient) -> None:
    """To those that the outlet reports; to those that are disputed."""
    for outlet in {article.label for article in ACCOUNT.articles}:
        reporting = {
            claim.id
            for claim in ACCOUNT.claims
            if any(each.outlet == outlet and each.kind == "reports" for each in claim.coverage)
        }
        page = Parsed(harbour.get("/claims", params={"outlet": outlet}).text)
        assert {each.attributes["id"] for each in page.of_tag("li") if "id" in each.attributes} == reporting


def test_a_claim_has_every_telling_and_every_outlet(harbour: TestClient) -> None:
    """Each telling leads to its mark; each outlet stands under what it does."""
    statements = {each.id: each for reading in ACCOUNT.readings for each in (*reading.statements, *reading.narrations)}
    for claim in ACCOUNT.claims:
        text = harbour.get(f"/claims/{claim.id}?copies=each").text
        page = Parsed(text)
        for each in claim.statements:
            if each in statements:
                article = statements[each].article
                assert any(link.startswith(f"/articles/{article}?at=") for link in page.links())
        doings = page.of_class("doings")[0].text
        assert all(each.outlet in doings for each in claim.coverage)


def test_silence_is_told_with_its_denominator(harbour: TestClient) -> None:
    """An outlet that is silent has the number of its articles beside it."""
    for claim in ACCOUNT.claims:
        silent = [each for each in claim.coverage if each.kind == "silent" and each.articles_read]
        page = Parsed(harbour.get(f"/claims/{claim.id}").text)
        found = [each for each in page.of_class("cell") if "silent" in each.classes]
        assert bool(found) == bool(silent)
        for outlet in silent:
            articles = f"{outlet.articles_read} article{'s' if outlet.articles_read > 1 else ''} read in full"
            assert any(outlet.outlet in each.text and articles in each.text for each in found)


def test_positions_list_every_holder_and_show_one_alone(harbour: TestClient) -> None:
    """With all that they say."""
    texts = [harbour.get(f"/positions?page={number}").text for number in (1, 2, 3)]
    names = "".join(each.text for text in texts for each in Parsed(text).of_tag("h2"))

    assert all(position.holder in names for position in ACCOUNT.positions)
    alone = Parsed(harbour.get("/positions", params={"holder": ACCOUNT.positions[0].holder}).text)
    assert alone.of_tag("h1")[0].text == ACCOUNT.positions[0].holder
    assert len(alone.of_class("threads")[0].inside)


def test_namings_show_each_word_with_its_users(harbour: TestClient) -> None:
    """Nobody who uses a word is left out."""
    text = harbour.get("/namings").text
    for naming in ACCOUNT.namings:
        for term in naming.terms:
            assert all(usage.user in text for usage in term.usages)


def test_each_kind_of_gap_has_a_page(harbour: TestClient) -> None:
    """And the page of all kinds shows the first of each."""
    whole = harbour.get("/gaps").text
    for kind in ("skipped", "undated", "inferred", "copies"):
        answer = harbour.get(f"/gaps?kind={kind}")
        assert answer.status_code == 200
    for gap in ACCOUNT.gaps:
        assert gap.reason in whole
    assert harbour.get("/gaps?kind=holes").status_code == 422


def test_an_unknown_claim_is_told(harbour: TestClient) -> None:
    """With what to do next."""
    answer = harbour.get("/claims/claim-000000000000")

    assert answer.status_code == 404
    assert "take one from the list of claims" in answer.text
