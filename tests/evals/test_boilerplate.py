"""Furniture of pages is told from body, in English and French."""

from __future__ import annotations

import json

import pytest

from counterclaim.model.article import Article
from counterclaim.read import read_articles
from evals.boilerplate import AROUND, LABELS, is_silent

LINES = json.loads(LABELS.read_text(encoding="utf-8"))


@pytest.mark.parametrize("line", LINES["furniture"])
def test_furniture_tells_nothing(line):
    """Links, calls to subscribe, consent, captions, bylines, newsletters' feet."""
    assert is_silent(line)


@pytest.mark.parametrize("line", LINES["body"])
def test_body_that_begins_like_furniture_is_body(line):
    """A sentence about sharing, photos or subscribers is the article's own."""
    assert not is_silent(line)


def test_furniture_is_no_evidence():
    """Neither a statement nor a figure nor a happening is read in it."""
    furniture = "You have read 3 of your 5 free articles since Monday, the publisher says."
    (reading,) = read_articles([Article.of(f"{AROUND}\n\n{furniture}\n\n{AROUND}")], engine="rules")
    place = range(len(AROUND) + 2, len(AROUND) + 2 + len(furniture))
    things = (*reading.statements, *reading.narrations)
    assert not any(span.start in place for thing in things for span in thing.content)
    assert not any(figure.span.start in place for figure in reading.figures)
    assert not any(happening.span.start in place for happening in reading.happenings)
    assert len(reading.figures) == 2
