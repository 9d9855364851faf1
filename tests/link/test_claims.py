"""Statements of the same thing, and what each outlet does with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from counterclaim.link.claims import link_claims
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.coverage import Outlets, cover, mark_disputed
from counterclaim.link.disputes import oppose
from counterclaim.link.pairs import Judged, Pair
from counterclaim.link.positions import list_positions
from counterclaim.link.tellings import list_tellings
from counterclaim.model.article import Article, Publication
from counterclaim.model.claim import Claim
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading
from counterclaim.model.skipped import Skipped
from counterclaim.model.statement import ContentKind
from tests.link.linking_story import cast, place_of, readings, tellings


def claim_with(words: str) -> Claim:
    """The claim that holds the statement with some words."""
    identity = tellings().listed[place_of(words)].id
    return next(claim for claim in link_claims(readings(), tellings(), ()) if identity in claim.statements)


def test_one_claim_told_by_two_outlets_is_one() -> None:
    """The minister's charge stands in both papers."""
    claim = claim_with("had been overloaded when it capsized")

    assert {coverage.outlet: coverage.kind for coverage in claim.coverage} == {
        "Courier": "reports",
        "Gazette": "reports",
    }
    assert claim.holders == ("Pavel Orsik",)
    assert claim.origins == 2


def test_a_denial_is_not_put_with_what_it_denies() -> None:
    """The same words with the opposite stance are another claim."""
    charge = claim_with("had been overloaded when it capsized")
    denial = next(telling for telling in tellings().listed if telling.denies)

    assert denial.id not in charge.statements


def test_every_attributed_statement_is_in_exactly_one_claim() -> None:
    """None is lost and none counts twice."""
    claims = link_claims(readings(), tellings(), ())
    placed = [identity for claim in claims for identity in claim.statements]
    attributed = {statement.id for reading in readings() for statement in reading.statements}

    assert len(placed) == len(set(placed))
    assert attributed <= set(placed)


@pytest.mark.parametrize("kind", ["topic", "question"])
def test_what_is_only_spoken_about_or_asked_is_no_claim(kind: ContentKind) -> None:
    """Nothing in it is true or false: it stays a statement of its speaker, and no outlet is silent on it."""
    told = readings()
    first, *others = told[0].statements
    changed = [replace(told[0], statements=(replace(first, content_kind=kind), *others)), *told[1:]]
    listed = list_tellings(changed, cast())
    placed = [identity for claim in link_claims(changed, listed, ()) for identity in claim.statements]

    assert first.id not in placed
    assert {statement.id for reading in changed for statement in reading.statements} - {first.id} <= set(placed)


def test_a_question_takes_no_side_and_a_feeling_may() -> None:
    """Who asks opposes nobody; who condemns opposes whoever defends."""
    told = readings()
    first, *others = told[0].statements
    held = {}
    for kind in get_args(ContentKind):
        changed = [replace(told[0], statements=(replace(first, content_kind=kind), *others)), *told[1:]]
        held[kind] = next(each for each in list_tellings(changed, cast()).listed if each.id == first.id).held

    assert [kind for kind, takes_side in held.items() if not takes_side] == ["question"]


def test_every_claim_has_a_reason_and_a_label_of_its_own_words() -> None:
    """No link without a reason; the label is a passage of one of its statements."""
    spans = {span for telling in tellings().listed for span in telling.statement.content}

    for claim in link_claims(readings(), tellings(), ()):
        assert claim.reasons
        assert claim.label in spans


def test_silence_is_counted_in_articles_read() -> None:
    """The Gazette printed one article and none of it speaks of the captain."""
    coverage = next(item for item in claim_with("he was beaten by the crew").coverage if item.outlet == "Gazette")

    assert (coverage.kind, coverage.articles_read, coverage.passages) == ("silent", 1, ())


def test_an_outlet_that_printed_before_the_claim_is_not_called_silent() -> None:
    """Its silence says nothing: the claim did not exist yet."""
    early = DateRange.day(date(2031, 6, 1))
    older = [dated(reading, early) if reading.article.outlet == "Courier" else reading for reading in readings()]
    listed = list_tellings(older, cast()).listed
    late = [telling for telling in listed if "the inquiry was illegal" in telling.statement.text]

    assert {item.outlet: item.kind for item in cover(late, Outlets(older))} == {
        "Courier": "published-before",
        "Gazette": "reports",
    }


def dated(reading: Reading, dates: DateRange) -> Reading:
    """The reading with another date of publication."""
    return replace(reading, article=replace(reading.article, publication=Publication(dates, "metadata")))


def test_positions_answer_what_somebody_says() -> None:
    """Each holder has one position with all their statements; those who say most come first."""
    holders = {telling.id: (telling.holder, telling.actor) for telling in tellings().listed if telling.held}
    positions = list_positions(readings(), holders, link_claims(readings(), tellings(), ()))
    counts = [len(position.statements) for position in positions]

    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == len(holders)
    orsik = next(position for position in positions if position.holder == "Pavel Orsik")
    assert len(orsik.statements) >= 4
    assert orsik.claims


def test_an_outlet_that_prints_only_the_other_side_disputes_a_claim() -> None:
    """The Gazette prints that the company will not publish the list, and not that the minister asked for it."""
    claims = link_claims(readings(), tellings(), ())
    places = place_of("publish the passenger list at once"), place_of("would not publish the passenger list")
    signs = dict.fromkeys(FEATURES, 0.0) | {"demand and refusal": 1.0}
    disputes = oppose(Judged.of([Pair(*places, 0.9, 0.9, signs)]), tellings(), (), ())
    demand = tellings().listed[places[0]].id
    marked = next(claim for claim in mark_disputed(claims, disputes, readings()) if demand in claim.statements)

    gazette = next(item for item in marked.coverage if item.outlet == "Gazette")
    assert gazette.kind == "disputes"
    assert any("would not publish" in span.text for span in gazette.passages)


def test_an_outlet_whose_articles_could_not_be_read_is_not_silent() -> None:
    """It is told as not read; of an outlet with some articles read, only these are counted."""
    gap = Skipped("read", "x.txt", "in Russian, not read")
    first, *others = readings()
    foreign = [
        Reading(Article.of("Слова.", file="x.txt", outlet="Vestnik"), skipped=(gap,), language="ru"),
        Reading(Article.of("Слова!", file="y.txt", outlet=first.article.outlet), skipped=(gap,), language="ru"),
    ]
    silence = Outlets([first, *others, *foreign]).silence_from("")

    assert (silence["Vestnik"].kind, silence["Vestnik"].articles_read) == ("unread", 0)
    assert silence[first.article.label] == Outlets([first, *others]).silence_from("")[first.article.label]
