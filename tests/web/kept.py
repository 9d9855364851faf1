"""A desk on a dossier in a file that holds an account built by hand, so that decisions can be made on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starlette.testclient import TestClient

from counterclaim.dossier.fingerprint import digest
from counterclaim.model.account import Account
from counterclaim.settings import Settings
from counterclaim.store import Store
from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from tests.web.still import HOST, TOKEN

# What the fingerprint of an account says that was linked without any decision on names.
NO_NAMES = digest("[]")


def keep(account: Account, path: Path, state: str = "story") -> Path:
    """A dossier with an account, as if it had been linked; or the next account in one that is there."""
    with Store(path) as store:
        for reading in account.readings:
            store.put_article(reading.article)
            store.save_reading(reading, "")
        store.save_account(account, f"{state}-{NO_NAMES}")
    return path


@contextmanager
def open_desk(path: Path, *, by: str = "Ada") -> Iterator[Desk]:
    """The desk on a dossier."""
    with Desk(path, settings=Settings(), by=by) as desk:
        yield desk


def reader_of(desk: Desk) -> TestClient:
    """Somebody who has the token of a desk, at a browser of their own."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    return TestClient(make_app(desk, TOKEN), base_url=f"http://{HOST}", headers=headers, follow_redirects=False)
