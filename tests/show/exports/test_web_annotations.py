"""W3C Web Annotations: valid to a JSON-LD processor and to RDF, and every passage found again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harbour_story import ARTICLES, SAID, make_account
from hostile_story import make_hostile
from hypothesis import given, settings
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.namespace import DC

from counterclaim.model.account import Account
from counterclaim.show.exports.material import VOCABULARY
from tests.show.exports.reading_back import CONTEXTS, expanded, exported
from tests.store.strategies import accounts

OA = Namespace("http://www.w3.org/ns/oa#")
OWN = Namespace(VOCABULARY)
STORIES = {"harbour": make_account(), "hostile": make_hostile()}


def page(account: Account) -> dict[str, Any]:
    """The file as JSON."""
    return json.loads(exported(account, "annotations"))


def found_in(account: Account, target: dict[str, Any]) -> tuple[str, str, str]:
    """(by place, by words, what stands around) of a target in the article that it is in the state of."""
    own = target["state"]["cached"] if "state" in target else target["source"]
    text = next(article.text for article in account.articles if own == f"urn:counterclaim:{article.id}")
    quote, place = target["selector"]
    around = text[max(0, place["start"] - len(quote["prefix"])) : place["end"] + len(quote["suffix"])]
    return text[place["start"] : place["end"]], quote["exact"], around


@pytest.mark.parametrize("name", STORIES)
def test_every_target_is_found_again_by_place_and_by_words(name):
    """The code points from `start` to `end` are `exact`, and `prefix` and `suffix` stand around them."""
    account = STORIES[name]
    targets = [target for item in page(account)["items"] for target in item["target"]]

    assert len(targets) > 30
    for target in targets:
        by_place, by_words, around = found_in(account, target)
        quote = target["selector"][0]
        assert by_place == by_words
        assert around == quote["prefix"] + quote["exact"] + quote["suffix"]


@settings(max_examples=25)
@given(accounts())
def test_every_target_of_any_account_is_found_again(account):
    """Emoji and combining marks count as code points, which UTF-16 does not."""
    for item in page(account)["items"]:
        for target in item["target"]:
            by_place, by_words, _ = found_in(account, target)
            assert by_place == by_words


def test_a_statement_and_each_passage_of_a_side_is_an_annotation():
    """With stance, holder, status and the passage."""
    account = make_account()
    items = {item["id"]: item for item in page(account)["items"]}

    item = items[f"urn:counterclaim:{SAID['beat'].id}"]
    assert item["stance"] == "asserts"
    assert [body["value"] for body in item["body"]] == ["says", "Tereza Voss"]
    assert item["target"][0]["source"] == ARTICLES["courier"].url
    sides = [item for item in items.values() if "dispute" in item]
    assert len(sides) == sum(len(side.evidence) for dispute in account.disputes for side in dispute.sides)
    assert {item["status"] for item in sides} == {"suggested", "accepted", "rejected"}


@pytest.mark.parametrize("name", STORIES)
def test_a_json_ld_processor_knows_every_term(name):
    """Nothing is lost when pyld expands it, so no key is outside the standard's context or our declaration."""
    raw = exported(STORIES[name], "annotations")
    (root,) = expanded(raw)
    items = root["https://www.w3.org/ns/activitystreams#items".replace("https", "http")][0]["@list"]

    assert len(items) == len(json.loads(raw)["items"])
    for given_item, item in zip(json.loads(raw)["items"], items, strict=True):
        assert len(item) == len(given_item)
        for given_target, target in zip(given_item["target"], item[str(OA.hasTarget)], strict=True):
            assert len(target) == len(given_target)
            assert [len(each) for each in target[str(OA.hasSelector)]] == [len(s) for s in given_target["selector"]]


def test_rdf_holds_the_shape_that_the_standard_asks():
    """Each annotation has targets; each target one source and two selectors, with numbers and words."""
    data = page(make_account())
    data["@context"][0] = CONTEXTS["http://www.w3.org/ns/anno.jsonld"]["@context"]
    graph = Graph().parse(data=json.dumps(data), format="json-ld")

    annotations = list(graph.subjects(RDF.type, OA.Annotation))
    assert len(annotations) == len(data["items"])
    for annotation in annotations:
        assert graph.value(annotation, OA.motivatedBy) in (OA.classifying, OA.linking)
        assert str(graph.value(annotation, OWN.status)) in ("suggested", "accepted", "rejected")
        for body in graph.objects(annotation, OA.hasBody):
            assert str(graph.value(body, DC.format)) == "text/plain"
        targets = list(graph.objects(annotation, OA.hasTarget))
        assert targets
        for target in targets:
            assert isinstance(graph.value(target, OA.hasSource), URIRef)
            kinds = {graph.value(each, RDF.type): each for each in graph.objects(target, OA.hasSelector)}
            assert set(kinds) == {OA.TextQuoteSelector, OA.TextPositionSelector}
            place = kinds[OA.TextPositionSelector]
            assert 0 <= graph.value(place, OA.start).toPython() < graph.value(place, OA.end).toPython()


def test_an_address_that_could_run_is_no_source():
    """A target is a page of the web or the text that the dossier keeps."""
    sources = {target["source"] for item in page(make_hostile())["items"] for target in item["target"]}

    assert all(source.startswith(("https://", "urn:counterclaim:article-")) for source in sources)
