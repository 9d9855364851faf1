"""The event table: UCDP's codes for dates, bounds that somebody told, and never a best figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from harbour_story import at, make_account
from hypothesis import given, settings

from counterclaim.model.account import Account, LedgerEntry, TimelineEntry
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.figure import Figure
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading
from counterclaim.show.exports import make_material
from counterclaim.show.exports.event_table import EVENTS, precision_code
from tests.show.exports.reading_back import exported, read_csv
from tests.store.strategies import accounts

NEWS = Article.of(
    "On 4 March the ferry sank off Brenna. The port says 12 people died; the union says between 15 and 20 did. "
    "Some 30 were hurt.",
    outlet="The Brenna Post",
    file="ferry.txt",
    title="Ferry sinks",
)


def part(words: str) -> Any:
    """A passage of the article."""
    start = NEWS.text.index(words)
    return NEWS.span(start, start + len(words))


def counted(identity: str, words: str, low: float | None, high: float | None, holder: str, *terms: str) -> LedgerEntry:
    """A figure in the article."""
    span = part(words)
    return LedgerEntry(identity, "dead", span, Figure(span, span, low, high, terms=terms), holder, None, (span,))


FERRY = Account(
    (NEWS,),
    (Reading(NEWS, mentions=(Mention(part("Brenna"), "place", part("Brenna")),)),),
    figures=(
        counted("f1", "12 people", 12, 12, "the port", "die", "people"),
        counted("f2", "between 15 and 20", 15, 20, "the union", "die", "people"),
        counted("f3", "Some 30", 30, 30, "the port", "hurt", "people"),
    ),
    timeline=(
        TimelineEntry(
            "t1",
            DateRange.day(date(2031, 3, 4)),
            "reported",
            part("the ferry sank off Brenna"),
            (NEWS.span(0, NEWS.text.index(" Some 30")),),
            (part("4 March"),),
        ),
    ),
)


def rows_of(account: Account) -> list[dict[str, Any]]:
    """The rows of the table, column by column."""
    return [dict(row) for row in EVENTS.rows(make_material(account))]


def test_low_and_high_are_told_and_best_is_left_empty_with_the_reason():
    """The lowest and the highest number of dead in the event's own passages; the wounded are no dead."""
    (row,) = rows_of(FERRY)

    assert (row["low"], row["best"], row["high"]) == (12, None, 20)
    assert row["best_note"] == "left empty: the program chooses no figure among those that are told"
    assert row["figures"] == ("f1", "f2")
    assert row["source_original"] == "the port; the union"
    assert row["where_description"] == "Brenna"
    assert (row["date_prec"], row["date_start"], row["date_end"]) == (1, date(2031, 3, 4), date(2031, 3, 4))
    assert row["source_article"] == "The Brenna Post, Ferry sinks"


def test_a_figure_that_a_later_one_supersedes_does_not_count():
    """An update is no other opinion."""
    updated = replace(FERRY.figures[1], updates="f1")

    (row,) = rows_of(replace(FERRY, figures=(FERRY.figures[0], updated, FERRY.figures[2])))

    assert (row["low"], row["high"]) == (15, 20)


def test_without_a_count_of_dead_there_is_no_number():
    """An empty cell and the reason."""
    (row,) = rows_of(replace(FERRY, figures=FERRY.figures[2:]))

    assert (row["low"], row["best"], row["high"]) == (None, None, None)
    assert row["best_note"] == "left empty: the passages tell no number of dead"


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        (DateRange.day(date(2031, 3, 4)), 1),
        (DateRange.days(date(2031, 3, 4), date(2031, 3, 5)), 2),
        (DateRange.days(date(2031, 3, 4), date(2031, 3, 9)), 2),
        (DateRange(date(2031, 3, 3), date(2031, 3, 10), "week"), 3),
        (DateRange.days(date(2031, 3, 3), date(2031, 3, 10)), 4),
        (DateRange(date(2031, 3, 1), date(2031, 4, 1), "month"), 4),
        (DateRange(date(2031, 3, 1), date(2031, 5, 1), "interval"), 5),
        (DateRange(date(2031, 1, 1), date(2032, 1, 1), "year"), 5),
        (DateRange(date(2030, 1, 1), date(2040, 1, 1), "decade"), None),
        (DateRange(date(2031, 1, 1), None, "year"), None),
    ],
)
def test_dates_have_the_codes_of_ucdp(dates, code):
    """And none where UCDP has none."""
    assert precision_code(dates) == code


def test_copied_passages_are_one_source():
    """Two articles with the same agency's words count once."""
    account = make_account()
    words = at("daily", "President Edvin Karsk on Tuesday refused to step down over the harbour violence")
    again = at("six", "President Edvin Karsk on Tuesday refused to step down over the harbour violence")
    apart = at("courier", "A dockworker died on Sunday night")
    entry = replace(account.timeline[0], label=words, tellings=(words, again, apart))

    (row,) = rows_of(replace(account, timeline=(entry,)))

    assert any(copy.left.covers(words) and copy.right.covers(again) for copy in account.copies)
    assert row["number_of_sources"] == 2


@settings(max_examples=25)
@given(accounts())
def test_no_number_of_any_account_stands_there_that_no_figure_tells(account):
    """`best` is empty in every row, and the file reads back."""
    bounds = {end for entry in account.figures for end in (entry.figure.low, entry.figure.high)}
    for row in rows_of(account):
        assert row["best"] is None
        assert row["best_note"]
        assert row["low"] is None or row["low"] in bounds
        assert row["high"] is None or row["high"] in bounds
    assert len(read_csv(exported(account, "ucdp"), EVENTS.columns)) == len(account.timeline)
