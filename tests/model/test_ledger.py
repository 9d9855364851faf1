"""What a decision is about today: the same thing, the same grown, something that waits, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from harbour_story import make_account
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.account import Account
from counterclaim.model.claim import Claim
from counterclaim.model.judgement import Judgement, Verdict
from counterclaim.model.ledger import Entry, Ledger, passage_of
from counterclaim.model.suggestion import list_suggestions

ACCOUNT = make_account()
DISPUTE, OTHER = ACCOUNT.disputes[0], ACCOUNT.disputes[1]
KARSK, ORESSA = ACCOUNT.cast[0], ACCOUNT.cast[1]


def judged(
    verdict: Verdict, left: str, right: str = "", *, by: str = "Ida", hour: int = 10, note: str = "", things: tuple = ()
) -> Judgement:
    """A decision of one day in 2031, made on some passages."""
    passages = tuple(span.id for span in things)
    return Judgement(left, right, verdict, by, f"2031-05-02T{hour}:00:00+00:00", note=note, passages=passages)


def entry_of(judgement: Judgement, account: Account = ACCOUNT) -> Entry:
    """The one entry of a ledger of one decision."""
    (entry,) = Ledger(account, [judgement]).entries
    return entry


def passages_of(identity: str) -> tuple:
    """The passages of a thing of the story."""
    return {each.id: each.passages for each in list_suggestions(ACCOUNT)}[identity]


@pytest.mark.parametrize("suggestion", list_suggestions(ACCOUNT), ids=lambda each: each.id)
def test_everything_that_is_suggested_can_be_accepted_and_rejected(suggestion):
    """And has passages to be known by."""
    assert suggestion.passages
    for verdict in ("accepted", "rejected"):
        ledger = Ledger(ACCOUNT, [judged(verdict, suggestion.id)])

        assert ledger.status(suggestion.id) == verdict
        assert [entry.fit for entry in ledger.about(suggestion.id)] == ["fits"]


def test_the_later_of_two_decisions_counts_and_a_withdrawn_one_does_not():
    """Whatever the order in which they are given."""
    first, second = judged("accepted", DISPUTE.id, hour=10), judged("rejected", DISPUTE.id, by="Ole", hour=11)

    assert Ledger(ACCOUNT, [second, first]).status(DISPUTE.id) == "rejected"
    withdrawn = replace(second, withdrawn_at="2031-05-03")
    ledger = Ledger(ACCOUNT, [withdrawn, first])
    assert ledger.status(DISPUTE.id) == "accepted"
    assert [entry.fit for entry in ledger.entries] == ["fits", "withdrawn"]


def test_who_is_unsure_has_looked_and_the_thing_stays_a_suggestion():
    """A note alone is no look."""
    ledger = Ledger(ACCOUNT, [judged("unsure", DISPUTE.id), judged("note", OTHER.id, note="see")])

    assert ledger.status(DISPUTE.id) is None
    assert ledger.is_looked_at(DISPUTE.id)
    assert not ledger.is_looked_at(OTHER.id)
    assert [entry.judgement.note for entry in ledger.about(OTHER.id)] == ["see"]


def with_another_id(claim: Claim, identity: str, statements: tuple[str, ...]) -> Account:
    """The story with one claim that has another id and other statements."""
    others = [replace(each, id=identity, statements=statements) if each is claim else each for each in ACCOUNT.claims]
    return replace(ACCOUNT, claims=tuple(others))


def test_a_thing_that_grew_under_another_id_keeps_its_verdict_and_says_so():
    """The id of a claim is made of its statements: another article makes another id."""
    claim, joined = ACCOUNT.claims[1], ACCOUNT.claims[2]
    decision = judged("accepted", claim.id, things=passages_of(claim.id))
    grown = with_another_id(claim, "claim-grown", (*claim.statements, *joined.statements))

    ledger = Ledger(grown, [decision])

    assert [(entry.fit, entry.target) for entry in ledger.entries] == [("grown", "claim-grown")]
    assert ledger.status("claim-grown") == "accepted"


def test_a_thing_that_lost_a_passage_is_not_what_was_decided_on():
    """The verdict fits nothing any more, and the entry names what is nearest."""
    claim = ACCOUNT.claims[1]
    decision = judged("accepted", claim.id, things=passages_of(claim.id))
    shrunk = with_another_id(claim, "claim-less", claim.statements[:1])

    ledger = Ledger(shrunk, [decision])

    assert [(entry.fit, entry.target) for entry in ledger.entries] == [("gone", "claim-less")]
    assert ledger.status("claim-less") is None
    assert ledger.about("claim-less") == ()
    assert ledger.near("claim-less") == ledger.entries


def test_two_things_that_became_one_and_were_decided_otherwise_are_undecided():
    """Nobody has decided on what they are now."""
    one, two = ACCOUNT.claims[1], ACCOUNT.claims[2]
    decisions = [
        judged("accepted", one.id, things=passages_of(one.id)),
        judged("rejected", two.id, things=passages_of(two.id), hour=11),
    ]
    joined = replace(ACCOUNT, claims=(replace(one, id="claim-both", statements=(*one.statements, *two.statements)),))

    ledger = Ledger(joined, decisions)

    assert [(entry.fit, entry.target) for entry in ledger.entries] == [("gone", "claim-both")] * 2
    assert ledger.status("claim-both") is None
    anew = judged("rejected", "claim-both", hour=12)
    assert Ledger(joined, [*decisions, anew]).status("claim-both") == "rejected"


def test_a_decision_on_the_thing_itself_goes_before_one_that_it_inherited():
    """Whichever was made first."""
    claim, joined = ACCOUNT.claims[1], ACCOUNT.claims[2]
    grown = with_another_id(claim, "claim-grown", (*claim.statements, *joined.statements))
    inherited = judged("accepted", claim.id, things=passages_of(claim.id), hour=12)

    ledger = Ledger(grown, [inherited, judged("rejected", "claim-grown", hour=11)])

    assert ledger.status("claim-grown") == "rejected"


def test_a_decision_without_passages_whose_id_is_gone_fits_nothing():
    """As those of an older dossier are. It is still an entry."""
    assert entry_of(judged("accepted", "dispute-none")) == Entry(judged("accepted", "dispute-none"), "gone")


def test_a_merge_waits_until_the_account_has_the_two_as_one():
    """And a split until it has them as two; a name that nobody prints any more fits nothing."""
    assert entry_of(judged("same", "Edvin Karsk", "Lina Oressa")).fit == "waits"
    assert entry_of(judged("same", "Lina Oressa", "leena oressa")).fit == "fits"
    assert entry_of(judged("different", "Lina Oressa", "Leena Oressa")).fit == "waits"
    assert entry_of(judged("different", "Edvin Karsk", "Lina Oressa")).fit == "fits"
    assert entry_of(judged("same", "Edvin Karsk", "Nobody")) == Entry(
        judged("same", "Edvin Karsk", "Nobody"), "gone", KARSK.id
    )
    ledger = Ledger(ACCOUNT, [judged("same", "Edvin Karsk", "Lina Oressa")])
    assert ledger.waiting == ledger.about(KARSK.id) == ledger.about(ORESSA.id)


def test_a_name_finds_its_actor_by_the_name_then_by_a_spelling_that_only_one_has():
    """Two that are printed alike are nobody."""
    assert entry_of(judged("hidden", "edvin karsk")).target == KARSK.id
    assert entry_of(judged("hidden", "Mr Karsk")).target == KARSK.id
    twin = replace(ORESSA, id="actor-twin", name="L. Oressa")
    twice = replace(ACCOUNT, cast=(*ACCOUNT.cast, twin))
    assert entry_of(judged("hidden", "Ms Oressa"), twice).fit == "gone"
    assert entry_of(judged("hidden", "L. Oressa"), twice).target == "actor-twin"
    assert entry_of(judged("named", "Edvin Karsk", "Mr Karsk")).fit == "fits"
    assert entry_of(judged("named", "Edvin Karsk", "Karsk the Great")).fit == "gone"


def test_a_note_stands_beside_a_passage_a_statement_or_an_article():
    """Notes of one article come in the order of its text."""
    article = ACCOUNT.articles[0]
    early, late = article.span(0, 5), article.span(10, 20)
    statement = ACCOUNT.readings[0].statements[0]
    notes = [
        judged("note", late.id, note="late"),
        judged("note", early.id, note="early", hour=11),
        judged("note", statement.id, note="said"),
        judged("note", article.id, note="whole"),
        judged("note", "article-none:0-5", note="lost"),
    ]

    ledger = Ledger(ACCOUNT, notes)

    assert [note.note for note in ledger.notes_in(article.id)] == ["early", "late"]
    assert {entry.judgement.note: entry.fit for entry in ledger.entries} == {
        "late": "fits", "early": "fits", "said": "fits", "whole": "fits", "lost": "gone",
    }  # fmt: skip


IDS = [each.id for each in list_suggestions(ACCOUNT)]
NAMES = [variant.text for actor in ACCOUNT.cast for variant in actor.variants] + ["Nobody", ""]
VERDICTS: list[Verdict] = ["same", "different", "accepted", "rejected", "unsure", "named", "hidden", "note"]
DECISIONS = st.builds(
    Judgement,
    left=st.sampled_from([*IDS, *NAMES, "claim-gone", ":", "article-x:1-0"]),
    right=st.sampled_from(["", *NAMES]),
    verdict=st.sampled_from(VERDICTS),
    decided_by=st.sampled_from(["Ida", "Ole"]),
    decided_at=st.sampled_from(["2031-05-02", "2031-05-03", "never"]),
    withdrawn_at=st.sampled_from(["", "", "2031-06-01"]),
    passages=st.lists(st.sampled_from([span.id for each in IDS for span in passages_of(each)]), max_size=3).map(tuple),
)


@given(st.lists(DECISIONS, max_size=8, unique_by=lambda each: each.id), st.randoms())
def test_no_decision_is_dropped_and_their_order_in_the_file_does_not_matter(decisions, chance):
    """Each is an entry, whatever it says."""
    mixed = list(decisions)
    chance.shuffle(mixed)

    entries = Ledger(ACCOUNT, mixed).entries

    assert sorted(entry.judgement.id for entry in entries) == sorted(each.id for each in decisions)
    assert {entry.judgement.id: entry for entry in entries} == {
        entry.judgement.id: entry for entry in Ledger(ACCOUNT, decisions).entries
    }


@given(st.text(max_size=30))
def test_any_text_may_be_asked_for_a_passage(text):
    """It is one only where it says so."""
    place = passage_of(text)
    assert place is None or text == f"{place[0]}:{text.rpartition(':')[2]}"
