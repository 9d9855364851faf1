"""How far archives were read, and what agencies say of their items, come back as they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from counterclaim.model.article import Article
from counterclaim.model.reached import Reached
from counterclaim.model.wire import Wire
from counterclaim.store import Store

pytestmark = pytest.mark.usefixtures("either")

PLACE = Reached("crawl.warc.gz", "7f", 12, 3_000_000_000, 4, (("note", 2), ("pictures", 7)))
WIRE = Wire("urn:newsml:crestwire.example:mill", "3", "Crest Wire", "(c) Crest Wire", 2, "Orvast", "usable")


@pytest.fixture
def store() -> Iterator[Store]:
    """A dossier in memory."""
    with Store() as opened:
        yield opened


def test_a_place_comes_back_as_it_was(store):
    """Each archive has one: the last that was told."""
    store.put_reached(PLACE)
    store.put_reached(replace(PLACE, records=13, done=True))
    store.put_reached(replace(PLACE, container="b.warc"))
    assert store.reached() == {
        "b.warc": replace(PLACE, container="b.warc"),
        "crawl.warc.gz": replace(PLACE, records=13, done=True),
    }


def test_a_place_is_forgotten_by_the_name_of_its_archive(store):
    """Those of other archives stay: another call may have been killed in them."""
    store.put_reached(PLACE)
    store.put_reached(replace(PLACE, container="half \udcff a name"))
    store.forget_reached(["crawl.warc.gz", "never.warc"])
    assert set(store.reached()) == {"half \ufffd a name"}
    store.forget_reached(["half \udcff a name"])
    assert store.reached() == {}


def test_what_an_agency_says_comes_back_and_goes_with_a_new_record(store):
    """The record that is kept of an article says all of it."""
    article = Article.of("The mill burned.", file="a.json", wire=WIRE)
    store.put_article(article)
    assert store.article(article.id) == article == store.articles()[0]
    corrected = replace(article, wire=replace(WIRE, version="4", urgency=None))
    store.put_article(corrected)
    assert store.article(article.id) == corrected
    store.put_article(replace(article, wire=None))
    assert store.article(article.id).wire is None
