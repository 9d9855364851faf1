"""The measurement of what reading costs: its stopwatch and its table, without measuring anything."""

from __future__ import annotations

from importlib import import_module

import pytest

from counterclaim.model.article import Article
from counterclaim.read.order import read_articles
from evals import speed, stopwatch
from evals.stopwatch import PARTS, Stopwatch, parts_that_are_there, watch_parts
from tests.read.telling import article_of


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    """A clock that stands still until its only entry is changed."""
    now = [0.0]
    monkeypatch.setattr(stopwatch.time, "process_time", lambda: now[0])
    return now


def test_time_inside_a_part_counts_for_the_inner_one_alone(clock):
    """Ten seconds of which the inner part takes seven are three and seven; a second call adds to the first."""
    watch = Stopwatch()

    def inner() -> None:
        clock[0] += 7.0

    timed = watch.timed("inner", inner)

    def outer() -> None:
        clock[0] += 3.0
        timed()

    watch.timed("outer", outer)()
    timed()

    assert watch.seconds == {"inner": 14.0, "outer": 3.0}


def test_a_part_that_fails_is_timed_and_fails(clock):
    """The stopwatch swallows nothing."""
    watch = Stopwatch()

    def fall() -> None:
        clock[0] += 2.0
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        watch.timed("part", fall)()

    assert watch.seconds == {"part": 2.0}


def test_reading_runs_through_the_parts_and_gives_the_same():
    """The stopwatch changes no result, and sees each part of the rules."""
    article: Article = article_of("Ines Kolt said on Monday that 12 people had died. The bridge fell.")
    plain = list(read_articles([article], engine="rules"))

    with watch_parts() as watch:
        watched = list(read_articles([article], engine="rules"))

    assert watched == plain
    assert set(watch.seconds) <= set(parts_that_are_there())
    assert {"parse", "mentions", "statements by rules", "dates", "figures"} <= set(watch.seconds)


def test_afterwards_everything_stands_where_it_stood(monkeypatch):
    """A measurement leaves no timed function behind, and a part that is not there is left out of it."""
    monkeypatch.setattr(stopwatch, "PARTS", {**PARTS, "not there": ("counterclaim.read.not_there", "step")})
    places = [PARTS[name] for name in parts_that_are_there()]
    before = [getattr(import_module(module), place) for module, place in places]

    with watch_parts() as watch:
        during = [getattr(import_module(module), place) for module, place in places]

    assert [getattr(import_module(module), place) for module, place in places] == before
    assert not {*during} & {*before}
    assert watch.seconds == {}
    assert "not there" not in parts_that_are_there()


def test_short_texts_are_the_words_of_the_articles_in_order():
    """Nothing is lost or turned round, and none is much longer than asked for."""
    texts = ["one two\nthree four five\n\nsix", "seven eight"]

    short = speed.short_texts(texts, words=100, short=4)

    assert " ".join(short).split() == " ".join(texts).split()
    assert [len(text.split()) for text in short] == [5, 3]


@pytest.mark.parametrize(("value", "least", "kept"), [(2.1, False, False), (2.0, False, True), (1.9, True, False)])
def test_a_promise_that_is_not_kept_is_marked(value, least, kept, capsys):
    """The line tells the bound, and whether it was broken."""
    assert speed.promise("speed", value, 2.0, least=least) is kept
    assert ("BROKEN" in capsys.readouterr().out) is not kept


def test_the_table_names_what_takes_the_time_and_what_is_absent(capsys):
    """What no part accounts for is the rest."""
    watch = Stopwatch({"parse": 6.0, "dates": 1.0})

    speed.print_costs({"spaCy alone": 5.0, "reading": 8.0}, watch, 1000)

    lines = capsys.readouterr().out.splitlines()
    assert [" ".join(line.split()) for line in lines[:5]] == [
        "spaCy alone 5.00 s 200 words/s 62.5 %",
        "reading 8.00 s 125 words/s 100.0 %",
        "parse 6.00 s 167 words/s 75.0 %",
        "dates 1.00 s 1000 words/s 12.5 %",
        "the rest 1.00 s 1000 words/s 12.5 %",
    ]
    assert "figures" in lines[5]
    assert "dates" not in lines[5]
