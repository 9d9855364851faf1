"""What the pages look up: an index that takes over what it can is the index that is built anew."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pytest

from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Ledger
from counterclaim.show.lookup import Lookup
from counterclaim.web.edition import make_edition
from counterclaim.web.index import Index
from counterclaim.web.narrowing import Listing
from tests.show.harbour_story import make_account

ACCOUNT = make_account()
ACTOR, CLAIM, DISPUTE = ACCOUNT.cast[0], ACCOUNT.claims[0], ACCOUNT.disputes[0]
DECISIONS = {
    "nothing": (),
    "a dispute": (Judgement(DISPUTE.id, "", "rejected", "Ada", "2031-05-20T10:00:00Z"),),
    "a claim": (Judgement(CLAIM.id, "", "accepted", "Ada", "2031-05-20T10:00:00Z"),),
    "a figure": (Judgement(ACCOUNT.figures[0].id, "", "accepted", "Ada", "2031-05-20T10:00:00Z"),),
    "a happening": (Judgement(ACCOUNT.timeline[0].id, "", "rejected", "Ada", "2031-05-20T10:00:00Z"),),
    "an actor": (Judgement(ACTOR.name, "", "hidden", "Ada", "2031-05-20T10:00:00Z"),),
    "a name": (Judgement(ACTOR.name, ACTOR.variants[-1].text, "named", "Ada", "2031-05-20T10:00:00Z"),),
}


def parts(index: Index) -> dict[str, Any]:
    """Every part of an index, built, in a form that can be compared."""
    found = {name: getattr(index, name) for name in Index.parts()}
    return {name: (part.items, part.rows) if isinstance(part, Listing) else part for name, part in found.items()}


def test_it_is_known_of_every_part_what_it_is_made_of() -> None:
    """One that were only built once, and not a part, would be built anew at each decision."""
    built_once = {name for name, value in vars(Index).items() if isinstance(value, cached_property)}

    assert built_once == set(Index.parts())
    assert len(built_once) > 20


@pytest.mark.parametrize("later", DECISIONS)
@pytest.mark.parametrize("earlier", ["nothing", "a dispute", "a name"])
def test_what_is_taken_over_is_what_would_be_built(earlier: str, later: str) -> None:
    """Whatever was decided before and since."""
    before = make_edition(ACCOUNT, DECISIONS[earlier])
    parts(before.index)
    after = make_edition(ACCOUNT, DECISIONS[later], before=before)
    anew = Index(after.account, Lookup(after.account))

    assert parts(after.index) == parts(anew)
    assert after.ledger.entries == Ledger(ACCOUNT, DECISIONS[later]).entries
    assert vars(after.lookup).keys() == vars(anew.lookup).keys()
    assert all(vars(after.lookup)[name] == vars(anew.lookup)[name] for name in vars(anew.lookup))


def test_what_a_decision_leaves_alone_is_not_built_again() -> None:
    """A verdict on one dispute costs no walk through the cast."""
    before = make_edition(ACCOUNT)
    parts(before.index)
    after = make_edition(ACCOUNT, DECISIONS["a dispute"], before=before)

    assert after.index.namings_of is before.index.namings_of
    assert after.index.dispute_list is not before.index.dispute_list
    assert after.lookup.statements is before.lookup.statements
    assert after.ledger.suggestions is before.ledger.suggestions


def test_an_account_that_was_linked_anew_is_looked_up_anew() -> None:
    """Nothing of the old one is kept."""
    before = make_edition(ACCOUNT)
    parts(before.index)
    after = make_edition(make_account(), before=before)

    assert after.index.namings_of is not before.index.namings_of
    assert after.ledger.suggestions is not before.ledger.suggestions


def test_actors_inside_a_passage_stand_in_the_order_of_the_text() -> None:
    """Each once, those that only touch it left out."""
    index = make_edition(ACCOUNT).index
    for article in ACCOUNT.articles:
        whole = article.span(0, len(article.text))
        found = index.actors_in(whole)
        assert len(found) == len({actor.id for actor in found})
        assert {naming.actor.id for naming in index.namings_of.get(article.id, ())} == {actor.id for actor in found}
        for naming in index.namings_of.get(article.id, ()):
            inner = article.span(naming.span.start, naming.span.end - 1) if len(naming.span.text) > 1 else None
            assert (
                inner is None
                or naming.actor not in index.actors_in(inner)
                or any(
                    inner.covers(other.span) for other in index.namings_of[article.id] if other.actor == naming.actor
                )
            )
