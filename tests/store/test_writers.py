"""Many at one dossier, in processes of their own, for two seconds; `python -m evals.writers` does it for a minute."""

from __future__ import annotations

import pytest

from counterclaim.store import Store
from evals import writers
from tests.either import Schemas

SECONDS = 2


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_writers_and_readers_of_one_dossier_lose_nothing_and_meet_no_error(linked, tmp_path, kind, request):
    """Two add, decide, read anew and save accounts; two list, search, load accounts and open the dossier anew."""
    schemas = Schemas(request.getfixturevalue("postgres")) if kind == "postgresql" else None
    place = schemas.address("Test writers") if schemas else str(tmp_path / "many.db")
    try:
        with Store(linked) as source, Store(place) as target:
            source.copy_to(target)
        outcome = writers.run(place, SECONDS, links=False, readers=2)
    finally:
        if schemas:
            schemas.drop()

    assert (outcome.errors, outcome.lost, outcome.faults) == ([], [], [])
    assert {"add", "decide", "account", "search"} <= set(outcome.seconds)
