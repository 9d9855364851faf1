"""Who speaks for whom."""

from __future__ import annotations

import pytest

from counterclaim.dossier import Dossier
from counterclaim.link.actors import link_actors
from counterclaim.link.spokespeople import find_principals
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.read import order
from counterclaim.read.engines import spacy_engine


def read(text: str, file: str = "a.txt") -> Reading:
    """The reading of a text by the rules."""
    article = Article.of(text, file=file, outlet="The Courier")
    return order.read_parse(article, spacy_engine.parse(text), engine="rules")


def principals(*texts: str) -> dict[str, str]:
    """Who speaks for whom, by their names."""
    readings = [read(text, f"{n}.txt") for n, text in enumerate(texts)]
    cast = link_actors(readings)
    names = {actor.id: actor.name for actor in cast.actors}
    return {names[one]: names[other] for one, other in find_principals(readings, cast).items()}


@pytest.mark.parametrize(
    ("text", "speaker", "body"),
    [
        ("Harbour Agency spokeswoman Ada Hale denied it.", "Ada Hale", "Harbour Agency"),
        ("Ada Hale, a spokeswoman for the Harbour Agency, denied it.", "Ada Hale", "Harbour Agency"),
        (
            "The Interior Ministry was silent. Later ministry spokesman Tomas Wren denied it.",
            "Tomas Wren",
            "Interior Ministry",
        ),
        ("Norway's Foreign Ministry denied it. Ministry spokeswoman Ada Hale said no more.", "Ada Hale", "Norway"),
    ],
)
def test_a_spokeswoman_speaks_for_her_body(text: str, speaker: str, body: str) -> None:
    assert principals(text).get(speaker) == body


def test_a_minister_and_an_adviser_speak_for_themselves() -> None:
    text = "Harbour Minister Ada Hale resigned. Tomas Wren, an adviser to the Harbour Agency, was silent."
    assert principals(text) == {}


def test_two_articles_that_tell_another_body_leave_it_open() -> None:
    one = "Harbour Agency spokeswoman Ada Hale denied it."
    other = "Transport Ministry spokeswoman Ada Hale denied it."
    assert principals(one, other) == {}


def test_a_body_and_its_own_spokeswoman_are_no_two_sides() -> None:
    """Both deny the same: neither is set against the other in any dispute."""
    dossier = Dossier()
    dossier.add("examples/selmar-harbour")
    for dispute in dossier.link().disputes:
        camps = {side.holder: side.camp for side in dispute.sides}
        own = {camps[name] for name in ("Talvia", "Foreign Ministry", "Astrid Venn") if name in camps}
        assert len(own) < 2
