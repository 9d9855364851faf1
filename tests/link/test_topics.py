"""What a dispute is about: whole noun phrases of the articles that most of its voices use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.link.telling import Telling
from counterclaim.link.terms import stem
from counterclaim.link.topics import name_topic, set_apart
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute, Side
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
    return replace(first, statement=statement, article=article, holder=holder, actor=holder, terms=terms)


def topic_of(*members: Telling) -> list[str]:
    """The phrases for some tellings."""
    return [span.text for span in name_topic(members)]


def test_a_phrase_that_most_voices_use_comes_first() -> None:
    """Not one that a single voice repeats."""
    left = telling("the old crane and the harbour wall failed", "Velm", "the old crane", "the harbour wall")
    again = telling("the old crane fell", "Velm", "the old crane")
    right = telling("the harbour wall had held", "Ostra", "the harbour wall")
    assert topic_of(left, again, right) == ["the harbour wall", "the old crane"]


def test_what_one_of_many_says_is_not_named_beside_what_all_say() -> None:
    """But a heading has two words where it can."""
    others = [telling(f"the harbour wall held {name}", name, "the harbour wall") for name in ("Ostra", "Perl", "Quist")]
    left = telling("the harbour wall and the old crane failed", "Velm", "the old crane", "the harbour wall")
    assert topic_of(left, *others) == ["the harbour wall"]
    short = [telling(f"the wall held {name}", name, "the wall") for name in ("Ostra", "Perl", "Quist")]
    assert topic_of(telling("the wall and the old crane failed", "Velm", "the old crane", "the wall"), *short) == [
        "the wall",
        "the old crane",
    ]


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


@pytest.mark.parametrize("phrase", ["he and the minister", "they", "the claim", "of the", "a harm to [the keeper"])
def test_what_names_nothing_is_no_topic(phrase: str) -> None:
    left = telling(f"{phrase} fell near the quay", "Velm", phrase, "the quay")
    assert topic_of(left, telling("it rained", "Ostra")) == ["the quay"]


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


def dispute(number: int, *members: Telling) -> Dispute:
    """A dispute of some tellings, headed as it would be alone."""
    sides = tuple(Side(one.holder, None, "AB"[n % 2], (), (one.id,)) for n, one in enumerate(members))
    return Dispute(f"dispute-{number}", "denial", name_topic(members), sides, 0.5)


def second(*stories: tuple[Telling, Telling]) -> list[str]:
    """The heading of the second of two disputes, told apart."""
    listed = [replace(one, id=f"{number}-{n}") for number, story in enumerate(stories) for n, one in enumerate(story)]
    first, other = dispute(0, *listed[:2]), dispute(1, *listed[2:])
    kept, apart = set_apart([first, other], listed)
    assert kept == first
    return [span.text for span in apart.topic]


def of_the_wall(holder: str) -> Telling:
    """Somebody speaks of the wall, and of nothing else."""
    return telling(f"the wall held {holder}", holder, "the wall")


CRANE = telling("the wall held the old crane up", "Velm", "the wall", "the old crane")
WALL = (of_the_wall("Ostra"), of_the_wall("Perl"))


def test_a_heading_that_says_no_more_than_an_earlier_one_gets_a_phrase_that_does() -> None:
    assert second(WALL, (CRANE, of_the_wall("Quist"))) == ["the wall", "the old crane"]


def test_a_heading_stays_where_its_dispute_names_nothing_else() -> None:
    assert second(WALL, (of_the_wall("Velm"), of_the_wall("Quist"))) == ["the wall"]
    assert second((CRANE, of_the_wall("Quist")), WALL) == ["the wall"]
