"""Two days for one happening are a dispute; two happenings, a plan that moved and a "today" are none."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.link.actors import Cast
from counterclaim.link.date_disputes import find_date_disputes, place_among
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute
from counterclaim.model.happening import DateMention, Happening, HappeningStatus
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading
from counterclaim.model.statement import Statement

Told = tuple[str, str, str, int]  # passage, predicate, words of the date, day of May 2031

FELL: Told = ("The granary of Orvend collapsed on Monday", "collapse", "Monday", 5)
FELL_LATER: Told = ("The granary of Orvend collapsed on Wednesday", "collapse", "Wednesday", 7)


def reading(name: str, *told: Told, status: HappeningStatus = "reported", speaker: str = "") -> Reading:
    """A reading whose text is the passages, one a line; whoever `speaker` is says all of them."""
    lines = [f"{passage}, {speaker} said." if speaker else f"{passage}." for passage, *_ in told]
    text = "\n".join(lines)
    article = Article.of(
        text, file=name, outlet=name, publication=Publication(DateRange.day(date(2031, 5, 9)), "metadata")
    )
    happenings, statements, mentions = [], [], []
    for passage, predicate, words, day in told:
        start = text.index(passage)
        span = article.span(start, start + len(passage))
        at = start + passage.index(words)
        when = DateMention(article.span(at, at + len(words)), DateRange.day(date(2031, 5, day)), "publication")
        identity = None
        if speaker:
            source = article.span(text.index(speaker, start), text.index(speaker, start) + len(speaker))
            statement = Statement(article.id, source, None, (span,), "indirect", "asserts", span, source, "named")
            statements.append(statement)
            identity = statement.id
        terms = tuple(sorted({word.lower() for word in passage.split() if len(word) > 3 and word not in words}))
        happenings.append(Happening(span, when, status, predicate, terms, identity))
        name_at = text.index("Orvend", start)
        mentions.append(Mention(article.span(name_at, name_at + 6), "place", article.span(name_at, name_at + 6)))
    return Reading(article, statements=tuple(statements), mentions=tuple(mentions), happenings=tuple(happenings))


def disputes(*readings: Reading) -> tuple[Dispute, ...]:
    """The date disputes of some readings, beside tellings of other things that make words tell."""
    other = reading("z", ("Nurses marched through Orvend for wages on Friday", "march", "Friday", 9))
    return find_date_disputes([*readings, other], Cast(), ())


def test_two_outlets_and_two_days_are_a_dispute_with_reasons() -> None:
    """Each day is a camp, the outlets hold them, and the words before the date are what it is about."""
    (dispute,) = disputes(reading("a", FELL), reading("b", FELL_LATER))

    assert dispute.kind == "number"
    assert [(side.camp, side.holder) for side in dispute.sides] == [("A", "a"), ("B", "b")]
    assert [side.evidence[0].text for side in dispute.sides] == [FELL[0], FELL_LATER[0]]
    assert dispute.question == "The granary of Orvend collapsed"
    assert [reason.feature for reason in dispute.reasons] == ["one happening", "days that exclude each other"]
    assert dispute.reasons[1].value == "2031-05-05 / 2031-05-07"
    assert [span.text for span in dispute.reasons[1].passages] == ["Monday", "Wednesday"]
    assert 0 < dispute.strength < 1


def test_who_is_quoted_holds_the_day() -> None:
    """And everybody who tells the same day stands in the same camp."""
    (dispute,) = disputes(reading("a", FELL, speaker="Ane Vik"), reading("b", FELL_LATER), reading("c", FELL_LATER))

    assert [(side.camp, side.holder) for side in dispute.sides] == [("A", "Ane Vik"), ("B", "b"), ("B", "c")]


def test_the_order_of_the_readings_changes_nothing() -> None:
    """Sides and ids are the same."""
    readings = [reading("a", FELL), reading("b", FELL_LATER), reading("c", FELL_LATER)]
    ids = {find_date_disputes(order, Cast(), ())[0].id for order in (readings, readings[::-1])}

    assert len(ids) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(("The granary of Orvend collapsed on Monday", "collapse", "Monday", 5), FELL, id="one day"),
        pytest.param(FELL, ("The granary of Orvend collapsed on Monday", "collapse", "Monday", 12), id="a week apart"),
        pytest.param(FELL, ("The granary of Orvend collapsed today", "collapse", "today", 9), id="today"),
        pytest.param(FELL, ("The granary of Orvend collapsed late Tuesday", "collapse", "late Tuesday", 6), id="night"),
        pytest.param(FELL, ("The granary of Orvend reopened on Wednesday", "reopen", "Wednesday", 7), id="other verb"),
        pytest.param(FELL, ("The tower of Orvend mill collapsed on Wednesday", "collapse", "Wednesday", 7), id="other"),
        pytest.param(FELL, ("The granary of Orvend said on Wednesday", "say", "Wednesday", 7), id="speech"),
    ],
)
def test_what_may_both_hold_is_none(left: Told, right: Told) -> None:
    """Precision comes first."""
    assert disputes(reading("a", left), reading("b", right)) == ()


def test_what_was_planned_and_moved_is_none() -> None:
    """Only what took place took place on one day."""
    assert disputes(reading("a", FELL, status="planned"), reading("b", FELL_LATER)) == ()


def test_an_article_that_tells_both_days_tells_two_happenings() -> None:
    """Then the others tell of one each."""
    assert disputes(reading("a", FELL), reading("b", FELL_LATER), reading("c", FELL, FELL_LATER)) == ()


def test_what_comes_back_on_a_third_day_is_none() -> None:
    """Three days are a kind of happening."""
    third: Told = ("The granary of Orvend collapsed on Thursday", "collapse", "Thursday", 8)

    assert disputes(reading("a", FELL), reading("b", FELL_LATER), reading("c", third)) == ()


def test_one_outlet_that_corrects_itself_is_none() -> None:
    """A side needs another holder."""
    later = reading("a", FELL_LATER)

    assert disputes(reading("a", FELL), later) == ()


def test_two_disputes_of_one_pair_are_one():
    """The first stays: no two things of an account have one id."""
    article = Article.of("It burned.")
    first, same, other = (
        Dispute(identity, "denial", (article.span(0, 2),), (), strength)
        for identity, strength in (("dispute-1", 0.9), ("dispute-1", 0.5), ("dispute-2", 0.3))
    )

    assert place_among([first, same, other], []) == (first, other)
    assert place_among([first, other], [same]) == (first, other)
