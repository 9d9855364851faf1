"""What people decided, laid over the account: at once, reversible, and in no words of our own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from harbour_story import make_account
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement, Verdict
from counterclaim.model.ledger import Ledger
from counterclaim.model.overruling import overrule
from counterclaim.model.suggestion import list_suggestions
from tests.model.test_ledger import DECISIONS, judged

ACCOUNT = make_account()
KARSK = ACCOUNT.cast[0]


def decided(*judgements: Judgement, account: Account = ACCOUNT) -> Account:
    """The story with some decisions laid over it."""
    return overrule(account, Ledger(account, judgements))


PLAIN = decided()


@pytest.mark.parametrize("kind", ["dispute", "actor", "claim", "figure", "timeline", "naming"])
@pytest.mark.parametrize("verdict", ["accepted", "rejected"])
def test_the_status_of_everything_shows_what_was_decided(kind: str, verdict: Verdict) -> None:
    """And nothing else changes."""
    target = next(each for each in list_suggestions(PLAIN) if each.kind == kind)

    after = {each.id: each.status for each in list_suggestions(decided(judged(verdict, target.id)))}

    before = {each.id: each.status for each in list_suggestions(PLAIN)}
    assert after == {**before, target.id: verdict}


def test_without_decisions_every_dispute_is_a_suggestion() -> None:
    """Also where an older program stored a status that was undone since."""
    assert {dispute.status for dispute in ACCOUNT.disputes} == {"suggested", "accepted", "rejected"}
    assert {dispute.status for dispute in PLAIN.disputes} == {"suggested"}


def test_the_status_that_linking_gave_an_actor_stays_until_somebody_decides() -> None:
    """A merge or a split makes it accepted."""
    merged = next(actor for actor in ACCOUNT.cast if actor.status == "accepted")

    assert next(actor for actor in PLAIN.cast if actor.id == merged.id).status == "accepted"
    rejected = decided(judged("rejected", merged.id))
    assert next(actor for actor in rejected.cast if actor.id == merged.id).status == "rejected"


def test_who_is_unsure_changes_no_status() -> None:
    """It is a suggestion as before."""
    assert decided(judged("unsure", ACCOUNT.disputes[0].id)) == PLAIN


def names_in(account: Account) -> Iterator[str | None]:
    """Every name of a holder in an account."""
    yield from (side.holder for dispute in account.disputes for side in dispute.sides)
    yield from (holder for claim in account.claims for holder in claim.holders)
    yield from (position.holder for position in account.positions)
    yield from (entry.holder for entry in account.figures)
    yield from (name for _, name in account.holders)
    yield from (usage.user for naming in account.namings for term in naming.terms for usage in term.usages)


def test_a_new_name_is_used_wherever_the_actor_is_named() -> None:
    """The id stays, and the chosen spelling goes before the others."""
    account = decided(judged("named", "Edvin Karsk", "Mr Karsk"))

    karsk = account.cast[0]
    assert (karsk.id, karsk.name) == (KARSK.id, "Mr Karsk")
    assert [variant.text for variant in karsk.variants] == ["Mr Karsk", "Edvin Karsk", "President Edvin Karsk"]
    assert "Edvin Karsk" in names_in(PLAIN)
    assert "Edvin Karsk" not in names_in(account)
    renamed = ["Mr Karsk" if name == "Edvin Karsk" else name for name in names_in(PLAIN)]
    assert list(names_in(account)) == renamed


def test_a_name_that_two_have_is_changed_only_where_it_is_clear_who_is_meant() -> None:
    """A list of bare names says nothing of whom."""
    twin = replace(KARSK, id="actor-twin", variants=KARSK.variants[1:])
    account = decided(judged("named", "Edvin Karsk", "Mr Karsk"), account=replace(ACCOUNT, cast=(*ACCOUNT.cast, twin)))

    assert [actor.name for actor in account.cast if actor.id in (KARSK.id, "actor-twin")] == ["Mr Karsk", "Edvin Karsk"]
    assert "Edvin Karsk" in [name for _, name in account.holders]
    assert "Mr Karsk" in [position.holder for position in account.positions]


def test_the_last_of_two_names_counts() -> None:
    """Also where they were given under two names of the actor."""
    account = decided(
        judged("named", "Mr Karsk", "President Edvin Karsk", hour=11), judged("named", "Edvin Karsk", "Mr Karsk")
    )

    assert account.cast[0].name == "President Edvin Karsk"


def test_who_is_hidden_is_still_there() -> None:
    """With everything that they say."""
    account = decided(judged("hidden", "Edvin Karsk"))

    assert account.cast[0].hidden
    assert replace(account, cast=PLAIN.cast) == PLAIN
    assert not any(actor.hidden for actor in account.cast[1:])


def printed(account: Account) -> set[str]:
    """Every spelling of the cast."""
    return {variant.text for actor in account.cast for variant in actor.variants}


@given(st.lists(DECISIONS, max_size=8, unique_by=lambda each: each.id))
def test_whatever_is_decided_no_name_is_invented_and_nothing_comes_or_goes(decisions: list[Judgement]) -> None:
    """Every name was there before, or an article prints it."""
    account = decided(*decisions)

    assert set(names_in(account)) <= set(names_in(PLAIN)) | printed(PLAIN)
    for actor, plain in zip(account.cast, PLAIN.cast, strict=True):
        assert actor.name in (plain.name, *(variant.text for variant in plain.variants))
    assert [each.id for each in list_suggestions(account)] == [each.id for each in list_suggestions(PLAIN)]
    assert [each.passages for each in list_suggestions(account)] == [each.passages for each in list_suggestions(PLAIN)]


@given(st.lists(DECISIONS, max_size=8, unique_by=lambda each: each.id))
def test_what_is_undone_leaves_no_trace_in_the_account(decisions: list[Judgement]) -> None:
    """It is the account as it was, byte for byte."""
    undone = [replace(each, withdrawn_at=each.withdrawn_at or "2031-07-01") for each in decisions]

    assert decided(*undone) == PLAIN
