"""schema.org claims: each with its appearances, without a rating, valid to a JSON-LD processor."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from harbour_story import make_account
from hostile_story import make_hostile
from hypothesis import given, settings

from counterclaim.model.account import Account
from tests.show.exports.reading_back import expanded, exported
from tests.store.strategies import accounts

SCHEMA = "http://schema.org/"
STORIES = {"harbour": make_account(), "hostile": make_hostile()}


def graph(account: Account) -> dict[str, dict[str, Any]]:
    """The nodes of the file by their id."""
    return {node["@id"]: node for node in json.loads(exported(account, "schema"))["@graph"]}


def test_a_claim_has_its_words_its_holders_and_every_appearance():
    """An appearance is a passage of an article that is in the file too."""
    account = make_account()
    nodes = graph(account)
    claim = account.claims[1]

    node = nodes[f"urn:counterclaim:{claim.id}"]

    assert node["text"] == claim.label.text
    assert node["author"] == [{"@type": "Person", "name": "Edvin Karsk"}]
    assert len(node["appearance"]) == len(claim.statements) == 2
    assert {nodes[each["isPartOf"]["@id"]]["publisher"]["name"] for each in node["appearance"]} == {
        "Northern Daily",
        "Channel Six",
    }


def test_nothing_says_who_is_right_or_who_was_first():
    """No review, no rating, no first appearance."""
    raw = exported(make_account(), "schema").decode()

    for word in ("ClaimReview", "reviewRating", "firstAppearance", "truth"):
        assert word not in raw


def test_what_a_person_accepted_is_told_apart():
    """In `creativeWorkStatus`."""
    account = make_account()
    account = replace(account, claims=(replace(account.claims[0], status="accepted"), *account.claims[1:]))

    told = [node["creativeWorkStatus"] for node in graph(account).values() if node["@type"] == "Claim"]

    assert told[0] == "accepted by a person"
    assert set(told[1:]) == {"suggested by the program"}


@pytest.mark.parametrize("name", STORIES)
def test_a_json_ld_processor_knows_every_term(name):
    """Nothing is lost when pyld expands it."""
    raw = exported(STORIES[name], "schema")
    given_nodes = {node["@id"]: node for node in json.loads(raw)["@graph"]}

    nodes = {node["@id"]: node for node in expanded(raw)}

    assert set(nodes) == set(given_nodes)
    for identity, node in nodes.items():
        assert len(node) == len(given_nodes[identity])
        for key in node:
            assert key.startswith(("@", SCHEMA))
    claims = [node for node in nodes.values() if node["@type"] == [f"{SCHEMA}Claim"]]
    assert claims
    assert all(len(node[f"{SCHEMA}text"]) == 1 for node in claims)


@settings(max_examples=25)
@given(accounts())
def test_every_appearance_of_any_account_is_a_passage(account):
    """Its id names the characters."""
    texts = {f"urn:counterclaim:{article.id}": article.text for article in account.articles}
    for node in graph(account).values():
        for each in node.get("appearance", ()):
            name, _, place = each["@id"].partition("#char=")
            start, end = map(int, place.split(","))
            assert each["isPartOf"] == {"@id": name}
            assert texts[name][start:end] == each["text"]


def test_a_vague_date_is_left_out_and_no_address_can_run():
    """What schema.org cannot say is not said; an address is one of the web."""
    account = make_hostile()
    articles = [node for node in graph(account).values() if node["@type"] == "NewsArticle"]

    assert [node.get("datePublished") for node in articles] == [
        "2031-05-12",
        "2031-05-13",
        "2031-05-15",
        None,
        None,
        None,
    ]
    assert [node["url"] for node in articles if "url" in node] == [
        "https://courier.example/port-salvo?id=1&page=2",
        "https://daily.example/karsk",
    ]
