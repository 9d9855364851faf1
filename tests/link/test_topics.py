"""What a dispute is about: whole noun phrases of the articles that both camps use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.link.telling import Telling
from counterclaim.link.terms import stem
from counterclaim.link.topics import name_topic
from counterclaim.model.article import Article
from counterclaim.model.statement import Mode, Proposition
from tests.link.linking_story import tellings


def telling(text: str, holder: str, *phrases: str, mode: Mode = "indirect") -> Telling:
    """A statement whose content is the whole text; `phrases` are the subjects of its clauses."""
    article = Article.of(text)
    whole = article.span(0, len(text))
    clauses = []
    for phrase in phrases:
        start = text.index(phrase)
        clauses.append(Proposition(whole, "x", False, article.span(start, start + len(phrase)), None, ()))
    first = tellings().listed[0]
    statement = replace(
        first.statement,
        article=article.id,
        source=None,
        cue=None,
        content=(whole,),
        mode=mode,
        propositions=tuple(clauses) or (Proposition(whole, "x", False, None, None, ()),),
    )
    terms = tuple(sorted({stem(word) for word in text.replace('"', "").split()}))
    return replace(first, statement=statement, article=article, holder=holder, terms=terms)


def topic_of(*core: Telling) -> list[str]:
    """The phrases for some tellings, every word weighing the same."""
    return [span.text for span in name_topic(core, {term: 1.0 for each in core for term in each.terms})]


def test_a_phrase_whose_words_both_ends_use_comes_first() -> None:
    left = telling("the harbour wall and the old crane failed", "Velm", "the old crane", "the harbour wall")
    right = telling("the harbour wall had held", "Ostra", "the harbour wall")
    assert topic_of(left, right)[0] == "the harbour wall"


@pytest.mark.parametrize(
    ("phrase", "shown"),
    [
        ("no possibility of", "possibility"),
        ("any of its ships", "ships"),
        ('severe damage" to the quay', "severe damage"),
        ("the man and no arrests", "the man"),
        ("80.1% of the vote", "the vote"),
    ],
)
def test_a_phrase_is_a_whole_noun_phrase(phrase: str, shown: str) -> None:
    left = telling(f"{phrase} was seen", "Velm", phrase)
    assert topic_of(left, telling("it rained", "Ostra")) == [shown]


@pytest.mark.parametrize("phrase", ["he and the minister", "they", "the claim", "of the"])
def test_what_names_nothing_is_no_topic(phrase: str) -> None:
    left = telling(f"{phrase} fell near the quay", "Velm", phrase, "the quay")
    assert topic_of(left, telling("it rained", "Ostra")) == ["the quay"]


def test_a_speaker_is_the_topic_only_where_there_is_no_better_phrase() -> None:
    left = telling("Ostra burned the quay", "Velm", "Ostra", "the quay")
    right = telling("Velm burned it", "Ostra", "Velm")
    assert topic_of(left, right) == ["the quay"]
    assert topic_of(telling("Ostra burned it", "Velm", "Ostra"), right) in (["Ostra"], ["Velm"])


def test_what_says_of_nothing_what_it_is_stands_in_only_where_there_is_no_better_phrase() -> None:
    """However often it is said: "Enough is enough", "the whole thing", "many people"."""
    left = telling("Enough is enough, the whole thing and the sluice failed", "Velm", "Enough", "the whole thing")
    right = telling("the whole thing is enough for many people", "Ostra", "the whole thing", "many people")
    sluice = telling("the sluice had failed", "Ostra", "the sluice")

    assert topic_of(left, right, left, sluice) == ["the sluice"]
    assert topic_of(left, right)[0] in ("Enough", "the whole thing")


def test_a_denial_without_a_clause_names_what_it_denies() -> None:
    left = telling("being involved in the attack", "Velm")
    assert topic_of(left, telling("it rained", "Ostra")) == ["the attack"]


def test_without_any_phrase_the_content_stands_in() -> None:
    assert topic_of(telling("it rained", "Velm"), telling("it did not", "Ostra")) == ["it rained"]
