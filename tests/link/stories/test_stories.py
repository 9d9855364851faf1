"""Articles on one event are one story, and look-alike events are not, whatever the order and the numbers."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.link.stories import candidates, placing
from counterclaim.link.stories import index as index_module
from counterclaim.link.stories.index import StoryIndex
from counterclaim.link.stories.profiles import profile_of
from counterclaim.link.stories.second_look import look_again
from counterclaim.model.article import Article
from counterclaim.model.judgement import Judgement
from counterclaim.model.story import Pair, Profile
from counterclaim.read import meaning_of
from tests.link.stories.invented import HERE, THERE, events, flood
from tests.link.stories.shelf import MemoryShelf


@cache
def profile(article: Article) -> Profile:
    """The profile with what the encoder tells, made once for all tests."""
    return profile_of(article, meaning_of)


def stories_of(articles: Iterable[Article], judgements: Sequence[Judgement] = ()) -> set[frozenset[str]]:
    """The stories of some articles placed in their order, as sets of ids."""
    shelf = MemoryShelf()
    for article in articles:
        shelf.place(profile(article))
    return {frozenset(part.articles) for part in look_again(shelf.days(), shelf.pairs(), judgements)}


def ids(articles: Iterable[Article]) -> frozenset[str]:
    """Their ids."""
    return frozenset(article.id for article in articles)


EVERYTHING = [*flood(HERE), *flood(THERE), *(each for event in events() for each in event)]


def test_articles_on_one_event_are_one_story():
    """Two events among each other, told in other words each, come apart as two stories."""
    strike, vote = events()

    assert stories_of([strike[0], vote[0], strike[1], vote[1]]) == {ids(strike), ids(vote)}


def test_a_look_alike_event_in_another_place_stays_apart():
    """The same words about two rivers, two towns and two mayors are two stories, also without dates."""
    assert stories_of([*flood(HERE), *flood(THERE)]) == {ids(flood(HERE)), ids(flood(THERE))}


def test_a_look_alike_event_in_another_year_stays_apart():
    """The same river bursts its banks two years later: not one article changes over."""
    then, later = flood(HERE, date(2029, 3, 5)), flood(HERE, date(2031, 4, 14), "later ")

    assert stories_of([*then, *later]) == {ids(then), ids(later)}


@given(st.lists(st.integers(0, 10**6).map(str), min_size=3, max_size=3))
def test_a_clash_of_numbers_never_separates(counts):
    """Whatever each outlet counts, the three tell one flood."""
    told = [
        replace(each, text=each.text.replace("12", count), title=(each.title or "").replace("12", count))
        for each, count in zip(flood(HERE), counts, strict=True)
    ]
    told = [Article.of(each.text, title=each.title, file=each.file, outlet=each.outlet) for each in told]
    shelf = MemoryShelf()
    for each in told:
        shelf.place(profile_of(each))
    silent = MemoryShelf()
    for each in told:
        silent.place(replace(profile_of(each), figures=()))
    scores = [{(pair.left, pair.right): pair.measures for pair in some.pairs()} for some in (shelf, silent)]

    assert len(look_again(shelf.days(), shelf.pairs())) == 1
    # A clash counts as silence: no measure but the one that adds is changed by any figure.
    assert scores[0].keys() == scores[1].keys()
    assert all(scores[0][pair][:-4] == scores[1][pair][:-4] for pair in scores[0])


@given(st.permutations(EVERYTHING))
def test_the_order_in_which_articles_come_does_not_show(articles):
    """Every order gives the same stories, of the same articles in the same order, around the same central one."""
    shelf, again = MemoryShelf(), MemoryShelf()
    for article in EVERYTHING:
        shelf.place(profile(article))
    for article in articles:
        again.place(profile(article))

    assert look_again(again.days(), again.pairs()) == look_again(shelf.days(), shelf.pairs())


@pytest.mark.parametrize("seed", range(6))
def test_the_order_does_not_show_where_lists_are_full(monkeypatch, seed):
    """A list that fills up brings together neither those who come before nor those who come after."""
    for module in (candidates, placing, index_module):
        monkeypatch.setattr(module, "MOST_HOLDERS", 3)
    articles = list(EVERYTHING)
    shelf, again, memory = MemoryShelf(), MemoryShelf(), StoryIndex()
    for article in articles:
        shelf.place(profile(article))
    random.Random(seed).shuffle(articles)
    for article in articles:
        again.place(profile(article))
        memory.place(profile(article))

    assert {(pair.left, pair.right) for pair in again.pairs()} == {(pair.left, pair.right) for pair in shelf.pairs()}
    assert len(memory.edges().left) == len(shelf.pairs()) < 45
    assert look_again(again.days(), again.pairs()) == look_again(shelf.days(), shelf.pairs())


def test_the_stream_in_memory_gives_the_stories_of_the_shelf():
    """`StoryIndex` and a dossier agree, article by article."""
    index = StoryIndex()
    first = [index.place(profile(article)) for article in EVERYTHING]

    assert {frozenset(part) for part in index.parts()} == stories_of(EVERYTHING)
    assert index.place(profile(EVERYTHING[0])) == first[0]
    assert len(index) == len(EVERYTHING)
    # The first look has each of the later tellings of the strike where its first is.
    assert first[6] == first[7] and first[6] not in first[:6]


def judged(left: Article, right: Article, verdict: str, at: str = "2031-05-01") -> Judgement:
    """A decision on two articles."""
    one, other = sorted((left.id, right.id))
    return Judgement(one, other, verdict, "Ada", at)  # type: ignore[arg-type]


def test_people_put_stories_together_and_take_them_apart():
    """A decision holds over whatever the program finds, and the whole story goes with the article that was named."""
    here, there = flood(HERE), flood(THERE)
    joined = judged(here[0], there[0], "one story")
    parted = judged(here[0], here[1], "two stories")

    assert stories_of([*here, *there], [joined]) == {ids([*here, *there])}
    assert stories_of([*here, *there], [replace(joined, withdrawn_at="2031-05-02")]) == {ids(here), ids(there)}
    apart = stories_of([*here, *there], [parted])
    assert not any({here[0].id, here[1].id} <= part for part in apart)
    assert ids(there) in apart and len(apart) == 3


def test_who_is_told_apart_is_not_joined_by_a_third():
    """Of "A and B are two" and "both are C's story" the first holds."""
    here, there = flood(HERE), flood(THERE)
    decisions = [
        judged(here[0], here[1], "two stories", "2031-05-01"),
        judged(here[0], there[0], "one story", "2031-05-02"),
        judged(here[1], there[0], "one story", "2031-05-03"),
    ]

    found = stories_of([*here, *there], decisions)

    assert not any({here[0].id, here[1].id} <= part for part in found)
    assert any({here[0].id, there[0].id} <= part for part in found)


@pytest.mark.parametrize(
    "text",
    ["", "\x00", "😀" * 300, "١٢٣ مرحبا", "31 February 10**400 " * 50, "9" * 5000, "a" * 100_000, "\ud800", " \n\t"],
)
def test_no_text_is_too_odd_for_a_place(text):
    """Any text gets a profile and a story."""
    shelf = MemoryShelf()
    odd = Article.of(text, file="odd.txt")
    shelf.place(profile_of(odd))
    shelf.place(profile_of(flood(HERE)[0]))

    assert len(look_again(shelf.days(), shelf.pairs())) == 2


def test_a_pair_without_measures_is_no_story():
    """Nothing was placed: nothing is told."""
    assert look_again({}, list[Pair]()) == []
