"""What outlets are silent about is kept once for all claims that it is the same for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from counterclaim.model.account import Account
from counterclaim.model.claim import Claim, Coverage, CoverageKind
from counterclaim.store import Store
from counterclaim.store import account_tables as tables
from tests.show.harbour_story import make_account

pytestmark = pytest.mark.usefixtures("either")

OUTLETS = [f"Outlet {n}" for n in range(30)]


def story(claims: int) -> Account:
    """An account of so many claims, each told by one outlet of thirty, which appeared on two days."""
    account = make_account()
    pattern = account.claims[0]
    listed = []
    for n in range(claims):
        kind: CoverageKind = "silent" if n % 2 else "published-before"
        coverage = [Coverage(outlet, kind, 3) for outlet in OUTLETS]
        coverage[n % 30] = Coverage(OUTLETS[n % 30], "reports", 3, (pattern.label,))
        listed.append(replace(pattern, id=f"claim-{n}", coverage=tuple(coverage)))
    return replace(account, claims=tuple(listed), positions=(), disputes=())


def saved(account: Account) -> Store:
    """A dossier with the account."""
    store = Store()
    for article in account.articles:
        store.put_article(article)
    for reading in account.readings:
        store.save_reading(reading, "")
    store.save_account(account, "state")
    return store


def rows_of_coverage(store: Store) -> int:
    """How many rows tell what outlets do with claims."""
    told = (tables.silences, tables.claim_silences, tables.coverage)
    return store.ask(
        lambda connection: sum(
            connection.execute(select(func.count()).select_from(table)).scalar_one() for table in told
        )
    )


def test_claims_come_back_with_all_that_each_outlet_does() -> None:
    """In its order, silence and passages alike."""
    account = story(7)
    with saved(account) as store:
        assert store.account() == account
        assert store.faults() == ()


def test_a_claim_more_takes_two_rows_however_many_outlets_are_silent() -> None:
    """One for its list, one for the outlet that tells it."""
    with saved(story(100)) as few, saved(story(150)) as many:
        assert rows_of_coverage(many) - rows_of_coverage(few) == 2 * 50


def test_claims_that_an_earlier_version_wrote_row_by_row_are_loaded_as_they_are() -> None:
    """A file of version 1 or 2 has a row for each claim and outlet, and no lists."""
    account = story(5)
    with saved(account) as store:
        with store.transaction(writes=True) as connection:
            for table in (tables.claim_silences, tables.silences, tables.coverage):
                connection.execute(table.delete())
            connection.execute(tables.coverage.insert(), [row for claim in account.claims for row in own_rows(claim)])

        assert store.account() == account


def own_rows(claim: Claim) -> list[dict[str, object]]:
    """A row for each outlet."""
    return [
        {
            "claim": claim.id,
            "position": place,
            "outlet": cover.outlet,
            "kind": cover.kind,
            "articles_read": cover.articles_read,
        }
        for place, cover in enumerate(claim.coverage)
    ]


def test_the_view_of_claims_by_outlet_lists_every_outlet_of_every_claim_once() -> None:
    """Whoever opens the file elsewhere sees the silent ones too."""
    account = story(4)
    with saved(account) as store:
        query = 'SELECT id, outlet, kind FROM "claims_by_outlet"'
        rows = store.ask(lambda connection: [tuple(row) for row in connection.exec_driver_sql(query)])

    assert rows == [(claim.id, cover.outlet, cover.kind) for claim in account.claims for cover in claim.coverage]
