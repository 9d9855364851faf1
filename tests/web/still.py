"""A desk on an account that was built by hand and never changes, without anything stored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from starlette.testclient import TestClient

from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement
from counterclaim.settings import Settings
from counterclaim.web.app import make_app
from counterclaim.web.desk import Desk
from counterclaim.web.edition import Edition, make_edition

TOKEN = "the-token-of-this-test"
HOST = "127.0.0.1:8014"


class StillDesk(Desk):
    """A desk that shows one account.

    Args:
        account: what is shown.
        path: of the empty dossier beside it.
        judgements: what people decided about it.
    """

    def __init__(self, account: Account, path: Path, judgements: Sequence[Judgement] = ()) -> None:
        super().__init__(path, settings=Settings())
        self.still = make_edition(account, judgements)

    def edition(self) -> Edition:
        """The edition of the account."""
        return self.still


@contextmanager
def open_client(account: Account, folder: Path, judgements: Sequence[Judgement] = ()) -> Iterator[TestClient]:
    """Somebody who has the token of a desk on an account."""
    with StillDesk(account, folder / "still.db", judgements) as desk:
        headers = {"authorization": f"Bearer {TOKEN}"}
        yield TestClient(make_app(desk, TOKEN), base_url=f"http://{HOST}", headers=headers)
