"""What the tests of the desk may ask for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

sys.path.insert(0, str(Path(__file__).parent.parent / "show"))

from tests.show.harbour_story import make_account
from tests.show.hostile_story import make_hostile
from tests.web.still import open_client

PATIENCE = 120.0  # seconds


@pytest.fixture(autouse=True)
def a_reader_with_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each account is waited for, as small ones are, however slow the machine is just then."""
    monkeypatch.setattr("counterclaim.web.desk.SHORT_WAIT", PATIENCE)


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A reader of the desk on the invented story of a harbour."""
    with open_client(make_account(), tmp_path_factory.mktemp("harbour")) as client:
        yield client


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A reader of the desk on the same story with an article that tries everything."""
    with open_client(make_hostile(), tmp_path_factory.mktemp("hostile")) as client:
        yield client
