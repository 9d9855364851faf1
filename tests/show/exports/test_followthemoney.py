"""FollowTheMoney: every entity is valid to the library's own model, and every link leads to an entity."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from followthemoney import model
from harbour_story import CAST, SAID, make_account
from hostile_story import make_hostile
from hypothesis import given, settings

from counterclaim.model.account import Account
from tests.show.exports.reading_back import exported
from tests.store.strategies import accounts

STORIES = {"harbour": make_account(), "hostile": make_hostile()}


def entities(account: Account) -> dict[str, dict[str, Any]]:
    """The entities by their id; no two have one."""
    lines = [json.loads(line) for line in exported(account, "followthemoney").splitlines()]
    found = {each["id"]: each for each in lines}
    assert len(found) == len(lines)
    return found


def assert_valid(account: Account) -> None:
    """By the model: kinds, required properties, values, and the range of each link."""
    found = entities(account)
    for data in found.values():
        proxy = model.get_proxy(data)
        proxy.schema.validate(data)
        assert proxy.to_dict() == data
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert model[found[value]["schema"]].is_a(prop.range), (data["schema"], prop.name)


@pytest.mark.parametrize("name", STORIES)
def test_the_librarys_own_model_takes_every_entity(name):
    """Also those whose words try to be something else."""
    assert_valid(STORIES[name])


@settings(max_examples=30)
@given(accounts())
def test_the_librarys_own_model_takes_every_entity_of_any_account(account):
    """Over any Unicode text and any date."""
    lines = exported(account, "followthemoney").splitlines()
    if len({json.loads(line)["id"] for line in lines}) == len(lines):  # ids in made-up accounts may meet
        assert_valid(account)


def test_values_stay_as_they_are_when_the_library_cleans_them():
    """The words come back, which they would not if the model took them for something else; names lose their marks."""
    for data in entities(make_account()).values():
        cleaned = model.get_proxy(data, cleaned=False).to_dict()["properties"]
        names = [name.strip('"') for name in data["properties"].get("name", [])]
        assert cleaned == data["properties"] | ({"name": names} if names else {})


def test_a_person_has_spellings_roles_mentions_and_statements():
    """Each at its place."""
    account, found = make_account(), entities(make_account())
    person = found[CAST["oressa"].id]

    assert person["schema"] == "Person"
    assert person["properties"]["name"] == ["Lina Oressa"]
    assert person["properties"]["alias"] == ["Leena Oressa", "Ms Oressa"]
    assert person["properties"]["status"] == ["accepted by a person"]
    mentions = [each for each in found.values() if each["properties"].get("resolved") == [person["id"]]]
    assert len(mentions) == len(CAST["oressa"].passages)
    said = found[SAID["void"].id]
    span = SAID["void"].content[0]
    assert said["schema"] == "Documentation"
    assert said["properties"]["entity"] == [person["id"]]
    assert said["properties"]["summary"] == [span.text]
    assert said["properties"]["recordId"] == [f"urn:counterclaim:{span.article}#char={span.start},{span.end}"]
    assert found[account.claims[0].id]["schema"] == "Note"


def test_a_place_is_an_address_and_a_dispute_a_link():
    """What the schema has a word for is called so."""
    found = entities(make_account())
    links = [each for each in found.values() if each["schema"] == "UnknownLink"]

    assert found[CAST["salvo"].id]["schema"] == "Address"
    assert {CAST["karsk"].id, CAST["league"].id} in [
        {*each["properties"]["subject"], *each["properties"]["object"]} for each in links
    ]
    assert {each["properties"]["status"][0] for each in links} == {"suggested by the program", "accepted by a person"}


def test_whom_a_person_hid_is_left_out_with_every_link_to_them():
    """And nothing leads to nowhere."""
    account = make_account()
    cast = tuple(replace(actor, hidden=actor.id == CAST["karsk"].id) for actor in account.cast)

    hidden = replace(account, cast=cast)

    assert CAST["karsk"].id not in entities(hidden)
    assert_valid(hidden)
