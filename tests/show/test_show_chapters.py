"""The chapters as plain data: order, camps, coverage, lines, axis."""

from dataclasses import replace
from datetime import date

from harbour_story import ARTICLES, CLAIMS, FIGURES, SAID, TIMELINE, at, make_account
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.account import Account, LedgerEntry, Position
from counterclaim.model.claim import Coverage
from counterclaim.model.date_range import DateRange
from counterclaim.show.chapters.book import open_book
from counterclaim.show.chapters.cast import view_cast
from counterclaim.show.chapters.claims import view_claims
from counterclaim.show.chapters.disputes import view_disputes
from counterclaim.show.chapters.figures import FigureGroup, view_figures
from counterclaim.show.chapters.namings import view_namings
from counterclaim.show.chapters.positions import view_positions
from counterclaim.show.chapters.timeline import make_axis, view_timeline
from counterclaim.show.lookup import Lookup


def test_sides_of_one_camp_stand_together_in_the_order_of_the_dispute() -> None:
    """Camps are lettered by their place, whatever linking called them."""
    first = view_disputes(Lookup(make_account()))[0]

    assert [(camp.letter, [side.holder for side in camp.sides]) for camp in first.camps] == [
        ("A", ["Interior Ministry", "Police in Port Salvo"]),
        ("B", ["Tereza Voss"]),
        ("C", ["a colleague who stood beside him"]),
    ]


def test_what_a_person_rejected_comes_last() -> None:
    """It is still there: a decision can be taken back."""
    account = make_account()
    turned = replace(account, disputes=tuple(reversed(account.disputes)))

    assert [view.status for view in view_disputes(Lookup(turned))][-1] == "rejected"


def test_a_passage_brings_the_rest_of_its_sentence() -> None:
    """A reader sees "31 people" in what was said about them."""
    quote = Lookup(make_account()).quote(at("six", "31 people"))

    assert (quote.before, quote.text, quote.after) == ("The emergency service now says ", "31 people", " were injured.")


def test_copied_words_name_the_other_outlet() -> None:
    """Two outlets, one voice."""
    quote = Lookup(make_account()).quote(SAID["until"].content[0])

    assert quote.shared == ("Channel Six",)


def test_a_holder_is_given_only_their_own_statements_of_a_claim() -> None:
    """A claim that two make is two positions."""
    account = make_account()
    claim = replace(CLAIMS[0], statements=(SAID["fell"].id, SAID["beat"].id))
    position = Position("Tereza Voss", None, (claim.id,), ())
    views = view_positions(Lookup(replace(account, claims=(claim,), positions=(position,))))

    assert [statement.id for thread in views[0].threads for statement in thread.statements] == [SAID["beat"].id]


def test_a_statement_of_a_thread_is_not_shown_again_by_itself() -> None:
    """An account lists all statements of a holder; those of a claim stand in its thread."""
    account = make_account()
    doubled = [
        replace(
            position,
            statements=(
                *position.statements,
                *(each for claim in account.claims if claim.id in position.claims for each in claim.statements),
            ),
        )
        for position in account.positions
    ]
    views = view_positions(Lookup(replace(account, positions=tuple(doubled))))

    for view in views:
        shown = [statement.id for thread in view.threads for statement in thread.statements]
        own = [thread for thread in view.threads if thread.claim]
        told = {statement.id for thread in own for statement in thread.statements}
        alone = [statement.id for thread in view.threads if not thread.claim for statement in thread.statements]
        assert own or shown
        assert not told & set(alone)


def test_silence_without_an_article_read_in_full_is_not_shown_as_silence() -> None:
    """Silence is not evidence."""
    view = next(view for view in view_claims(Lookup(make_account())) if view.id == CLAIMS[2].id)

    assert {cell.outlet: (cell.kind, cell.label) for cell in view.cells} == {
        "The Harbour Courier": ("reports", "reports"),
        "Northern Daily": ("disputes", "disputes"),
        "Channel Six": ("not-judged", "not judged"),
        "The Meridian": ("not-judged", "not judged"),
    }


def test_an_outlet_that_only_a_coverage_names_has_a_column() -> None:
    """Nothing the account says is dropped."""
    claim = replace(CLAIMS[0], coverage=(Coverage("The Gazette", "silent", 3),))
    view = view_claims(Lookup(replace(make_account(), claims=(claim,))))[0]

    assert [cell.label for cell in view.cells if cell.outlet == "The Gazette"] == ["silent, 3 articles read"]


def group_of(*entries: LedgerEntry) -> FigureGroup:
    """The one group that some ledger entries make."""
    return view_figures(Lookup(replace(make_account(), figures=entries)))[0]


def bound(low: float | None, high: float | None, unit: str = "") -> LedgerEntry:
    """An entry with other bounds."""
    return replace(FIGURES[0], figure=replace(FIGURES[0].figure, low=low, high=high, unit=unit))


def test_an_open_bound_reaches_to_the_end_of_the_line() -> None:
    """ "At least 12" has no upper end and is not given one."""
    group = group_of(bound(12, None), bound(None, 20), bound(15, 15))

    assert [(figure.left, figure.right) for figure in group.figures] == [(8.0, 100.0), (0.0, 92.0), (39.5, 39.5)]


def test_figures_in_two_units_are_not_drawn_on_one_line() -> None:
    """Percent and people do not compare."""
    assert group_of(bound(1, 1, "%"), bound(2, 2)).ticks == ()


def test_huge_and_boundless_figures_are_shown_in_words_only() -> None:
    """No line can hold them, and nothing breaks."""
    assert group_of(bound(1e400, None), bound(1, 1)).ticks == ()
    assert group_of(bound(-1.7e308, None), bound(1.7e308, 1.7e308)).figures[1].left == 92.0
    assert group_of(bound(1, 1), bound(1e6, 1e6)).powers


def test_counts_come_before_times_and_ages() -> None:
    """An age answers no question about the event."""
    account = make_account()
    entry = next(entry for entry in account.figures if not entry.figure.unit)
    age = replace(entry, id="ledger-age", referent="age", figure=replace(entry.figure, unit="year"))
    views = view_figures(Lookup(replace(account, figures=(age, entry))))

    assert [view.measured for view in views] == [False, True]


def test_two_counts_of_one_holder_in_one_article_are_not_told_in_different_ways() -> None:
    group = next(group for group in view_figures(Lookup(make_account())) if group.differ)
    first = group.figures[0]
    assert not replace(group, figures=(first, replace(first, low=1.0, high=1.0))).differ
    assert replace(group, figures=(first, replace(first, low=1.0, high=1.0, holder="The harbour master"))).differ


def test_groups_that_differ_come_first() -> None:
    """What is contested before what is told once."""
    groups = view_figures(Lookup(make_account()))

    assert [group.differ for group in groups] == [True, True, False, False]


@given(st.lists(st.tuples(st.dates(), st.integers(0, 400)), min_size=1, max_size=8))
def test_the_axis_keeps_the_order_of_days(pairs: list[tuple[date, int]]) -> None:
    """Whatever the distances, later stands to the right, and two days never fall together."""
    ranges = [
        DateRange.days(day, min(date.fromordinal(min(day.toordinal() + n, 3652059)), date.max)) for day, n in pairs
    ]

    axis = make_axis(ranges)

    places = [axis[day] for day in sorted(axis)]
    assert places == sorted(places)
    assert places[0] == 0.0
    assert places[-1] == 100.0


def test_the_last_day_of_the_calendar_has_a_place() -> None:
    """31 December 9999 has no day after it."""
    entry = replace(TIMELINE[0], dates=DateRange.day(date.max))

    view = view_timeline(Lookup(replace(make_account(), timeline=(entry,))))

    assert (view.entries[0].when, view.entries[0].open) == ("31 December 9999", False)


def test_an_open_time_reaches_to_the_end_of_the_axis() -> None:
    """ "Since the spring" goes on."""
    entries = view_timeline(Lookup(make_account())).entries

    assert [(entry.when, entry.right) for entry in entries if entry.open] == [("since March 2030", 100.0)]


def test_the_gaps_tell_what_is_missing() -> None:
    """Undated, inferred, copied, skipped."""
    gaps = open_book(make_account()).gaps

    assert [view.article.file for view in gaps.undated] == ["05-courier.txt"]
    assert [(view.when, view.proof[0].text) for view in gaps.inferred] == [("14–20 May 2031", "Wednesday, May 14")]
    assert [copy.percent for copy in gaps.copies] == [91]
    assert len(gaps) == 5


def test_a_passage_of_an_article_that_is_not_there_is_left_out() -> None:
    """What cannot be placed is not shown as if it could."""
    account = make_account()
    without = tuple(article for article in account.articles if article.id != ARTICLES["six"].id)
    book = open_book(replace(account, articles=without))

    outlets = {quote.outlet for dispute in book.disputes for quote in dispute.quotes}
    assert "Channel Six" not in outlets
    assert all(quote.article in without for entry in book.timeline.entries for quote in entry.tellings)


def test_a_word_without_a_passage_that_is_there_is_no_word() -> None:
    """Of two words for one thing, the one of a missing article goes, and with it the listing."""
    account = make_account()
    view = view_namings(Lookup(account))[0]
    without = tuple(article for article in account.articles if article.id != ARTICLES["courier"].id)

    assert view.wording == "harbour violence / protest"
    assert [usage.user for usage in view.terms[0].usages] == ["Northern Daily", "Channel Six"]
    assert view_namings(Lookup(replace(account, articles=without))) == ()


def test_an_empty_account_has_every_chapter() -> None:
    """Nothing found is said, not hidden."""
    book = open_book(Account((), ()))

    assert (book.title, book.period, len(book.gaps)) == ("0 articles by 0 outlets", "no date", 0)


def test_who_was_hidden_stands_last_and_says_so() -> None:
    """Nothing is left out of a report without a word."""
    account = make_account()
    first = view_cast(Lookup(account))[0]
    cast = tuple(replace(actor, hidden=actor.id == first.id) for actor in account.cast)

    views = view_cast(Lookup(replace(account, cast=cast)))

    assert views[-1].id == first.id
    assert "hidden by a person" in views[-1].status_label
    assert not any("hidden" in view.status_label for view in views[:-1])
