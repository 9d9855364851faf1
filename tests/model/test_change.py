"""What a rebuild changed: new, grown, gone, and nothing counted twice."""

from __future__ import annotations

from dataclasses import replace

from harbour_story import make_account
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.change import Changes, Earlier, find_changes
from counterclaim.model.suggestion import Suggestion, list_suggestions

TODAY = {each.id: each for each in list_suggestions(make_account())}
CLAIM = next(each for each in TODAY.values() if each.kind == "claim" and len(each.passages) > 1)


def before(suggestion: Suggestion, **other: object) -> Earlier:
    """The thing as it may have stood in the account before."""
    passages = tuple(span.id for span in suggestion.passages)
    return replace(Earlier(suggestion.id, suggestion.kind, suggestion.label, passages), **other)  # type: ignore[arg-type]


ALL = [before(each) for each in TODAY.values()]


def test_the_same_account_has_no_changes_and_the_first_one_has_none():
    """Everything is new in the first, which says nothing."""
    assert not find_changes(ALL, TODAY)
    assert find_changes([], TODAY) == Changes()


def test_what_is_there_and_was_not_is_new_and_what_was_there_and_is_not_is_gone():
    """With its words, which only the older account had."""
    lost = Earlier("claim-lost", "claim", "the boat sank", ("article-x:0-5",))

    changes = find_changes([*(each for each in ALL if each.id != CLAIM.id), lost], TODAY)

    assert (changes.new, changes.grown, changes.gone) == ((CLAIM,), (), (lost,))


def test_a_thing_with_more_passages_has_grown_whatever_its_id_was():
    """It is neither new nor gone."""
    first = CLAIM.passages[0].id
    for identity in (CLAIM.id, "claim-before"):
        changes = find_changes([before(CLAIM, id=identity, passages=(first,))], {CLAIM.id: CLAIM})

        assert [(each.suggestion, each.more) for each in changes.grown] == [(CLAIM, len(CLAIM.passages) - 1)]
        assert not changes.new
        assert not changes.gone


def test_a_thing_that_lost_its_id_and_a_passage_is_gone():
    """What is left of it is new."""
    passages = (*(span.id for span in CLAIM.passages), "article-x:0-5")

    changes = find_changes([before(CLAIM, id="claim-before", passages=passages)], {CLAIM.id: CLAIM})

    assert ([each.id for each in changes.gone], changes.new) == (["claim-before"], (CLAIM,))


@given(st.sets(st.sampled_from(sorted(TODAY))), st.sets(st.sampled_from(sorted(TODAY)), min_size=1))
def test_each_thing_of_both_accounts_is_told_at_most_once(now, then):
    """New and grown are of today, gone is of before."""
    today = {identity: TODAY[identity] for identity in sorted(now)}
    changes = find_changes([before(TODAY[identity]) for identity in sorted(then)], today)

    told = [*(each.id for each in changes.new), *(each.suggestion.id for each in changes.grown)]
    assert len(told) == len(set(told))
    assert set(told) <= now
    assert {each.id for each in changes.gone} <= then - now
