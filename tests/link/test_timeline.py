"""One happening is one entry, however many articles tell it; two of one day stay two."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest

from counterclaim.link.timeline import link_timeline
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention, Happening, HappeningStatus
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading

Told = tuple[str, str, DateRange, HappeningStatus]

DAY = DateRange.day(date(2031, 5, 3))
MONTH = DateRange(date(2031, 5, 1), date(2031, 6, 1), "month")


def reading(name: str, *told: Told, people: tuple[str, ...] = ()) -> Reading:
    """A reading whose text is the passages, one a line; the terms are their longer words."""
    text = "\n".join(passage for passage, *_ in told)
    article = Article.of(text, file=name, outlet=name, publication=Publication(DAY, "metadata"))
    happenings = []
    for passage, predicate, dates, status in told:
        start = text.index(passage)
        span = article.span(start, start + len(passage))
        when = DateMention(article.span(start + passage.rindex(" ") + 1, span.end), dates, "publication")
        terms = tuple(sorted({word.lower() for word in passage.split()[:-2] if len(word) > 3}))
        happenings.append(Happening(span, when, status, predicate, terms))
    mentions = []
    for person in people:
        start = text.index(person)
        span = article.span(start, start + len(person))
        mentions.append(Mention(span, "person", span))
    return Reading(article, mentions=tuple(mentions), happenings=tuple(happenings))


BURNED: Told = ("Arsonists burned the granary of Orvend on Saturday", "burn", DAY, "reported")
BURNED_TOO: Told = ("The granary of Orvend was burned by masked arsonists on Saturday", "burn", DAY, "reported")
MARCHED: Told = ("Nurses marched through Velm for wages on Saturday", "march", DAY, "reported")


def test_one_happening_in_two_articles_is_one_entry_with_both_passages() -> None:
    """And the reason for it, with the passages that it rests on."""
    [entry] = link_timeline([reading("a", BURNED), reading("b", BURNED_TOO)])
    assert {span.text for span in entry.tellings} == {BURNED[0], BURNED_TOO[0]}
    assert len(entry.date_passages) == 2
    [reason] = entry.reasons
    assert reason.step == "timeline"
    assert set(reason.passages) == set(entry.tellings)
    assert "granary" in reason.sentence


def test_a_date_that_was_not_read_makes_no_entry() -> None:
    """And never the day of publication in its place."""
    told = reading("a", BURNED, MARCHED)
    first, second = told.happenings
    open_date = replace(first, date=replace(first.date, dates=None))

    [entry] = link_timeline([replace(told, happenings=(open_date, second))])

    assert entry.label.text == MARCHED[0]


def test_two_events_of_one_day_stay_apart() -> None:
    """Nothing but the day is common to them."""
    entries = link_timeline([reading("a", BURNED, MARCHED)])
    assert len(entries) == 2
    assert all(entry.reasons == () for entry in entries)


def test_the_same_words_on_another_day_are_another_happening() -> None:
    """A second fire in the same granary."""
    later: Told = (BURNED[0], "burn", DateRange.day(date(2031, 5, 4)), "reported")
    assert len(link_timeline([reading("a", BURNED), reading("b", later)])) == 2


def test_a_vaguer_date_joins_a_precise_one_and_the_precise_one_is_shown() -> None:
    """ "in May" and "on 3 May"."""
    vague: Told = (BURNED[0], "burn", MONTH, "reported")
    [entry] = link_timeline([reading("a", vague), reading("b", BURNED)])
    assert entry.dates == DAY


def test_different_people_are_not_put_together() -> None:
    """Two mayors who resigned on one day."""
    left = reading(
        "a", ("Mayor Orlan resigned from office in Velm on Saturday", "resign", DAY, "reported"), people=("Orlan",)
    )
    right = reading(
        "b", ("Mayor Teska resigned from office in Velm on Saturday", "resign", DAY, "reported"), people=("Teska",)
    )
    assert len(link_timeline([left, right])) == 2


def test_what_is_denied_does_not_join_what_is_reported() -> None:
    """The clash is for the disputes to show."""
    denied: Told = (BURNED_TOO[0], "burn", DAY, "denied")
    entries = link_timeline([reading("a", BURNED), reading("b", denied)])
    assert sorted(entry.status for entry in entries) == ["denied", "reported"]


def test_a_plan_that_was_carried_out_is_reported() -> None:
    """One article announced it, the other saw it."""
    planned: Told = (BURNED_TOO[0], "burn", DAY, "planned")
    [entry] = link_timeline([reading("a", BURNED), reading("b", planned)])
    assert entry.status == "reported"


def test_a_bridging_passage_does_not_make_two_events_one() -> None:
    """ "the fire and the march" is near to both, and they are far from each other."""
    both: Told = (
        "The granary fire at Orvend and the wages march of nurses through Velm on Saturday",
        "fire",
        DAY,
        "reported",
    )
    entries = link_timeline([reading("a", BURNED, MARCHED), reading("b", both)])
    assert not any({BURNED[0], MARCHED[0]} <= {span.text for span in entry.tellings} for entry in entries)


def test_entries_stand_by_date_then_by_words() -> None:
    """Earliest first."""
    early: Told = ("Zealots seized the mint of Trell on Friday", "seize", DateRange.day(date(2031, 5, 2)), "reported")
    entries = link_timeline([reading("a", MARCHED, BURNED, early)])
    assert [entry.label.text for entry in entries] == [early[0], BURNED[0], MARCHED[0]]


def test_the_order_of_the_readings_changes_nothing() -> None:
    """Neither entries nor ids nor reasons."""
    readings = [reading("a", BURNED, MARCHED), reading("b", BURNED_TOO), reading("c", MARCHED)]
    results = {link_timeline(order) for order in itertools.permutations(readings)}
    assert len(results) == 1
    assert link_timeline([*readings, *readings]) in results


@pytest.mark.parametrize("end", [None, date(2032, 1, 1)])
def test_since_a_year_and_in_a_year_are_one_time(end: date | None) -> None:
    """An open interval is where it begins."""
    year = DateRange(date(2031, 1, 1), date(2032, 1, 1), "year")
    ruled: Told = (
        "Orlan has ruled Velm without rivals since 2031",
        "rule",
        DateRange(date(2031, 1, 1), end, "year"),
        "reported",
    )
    rules: Told = ("Orlan has ruled Velm without rivals from 2031", "rule", year, "reported")
    assert len(link_timeline([reading("a", ruled), reading("b", rules)])) == 1
