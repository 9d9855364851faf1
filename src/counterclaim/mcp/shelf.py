"""What the tools ask: the dossier, and its newest account with an index over it.

An account is loaded once for every change of the dossier and not once for every request. While another program reads
articles anew, so that there is no account, the one before is kept. Invariant: nothing here writes.
"""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from types import TracebackType

from counterclaim.dossier import Dossier
from counterclaim.errors import DossierError, InputError
from counterclaim.model.account import Account
from counterclaim.model.location import Location, shown
from counterclaim.settings import Settings
from counterclaim.show.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Book:
    """One state of the dossier: its account, and an index over it."""

    account: Account
    lookup: Lookup


class Shelf:
    """A dossier that is open for programs. Use it as a context manager, or call `close`.

    Args:
        path: the file or address of a dossier that was linked.
        settings: see `Settings`.

    Raises:
        InputError: it was never linked, and linking would write to it.
        DossierError: it cannot be used.
    """

    def __init__(self, path: Location, *, settings: Settings) -> None:
        self.path = path
        self.dossier = Dossier(path, settings=settings)
        self._book: Book | None = None
        self._mark = ("", "")
        self._loading = threading.Lock()
        if not self.dossier.mark():
            self.close()
            told = shown(path)
            raise InputError(
                "the dossier has no account yet", where=told, next_step=f"counterclaim link {told} makes one"
            )

    def __enter__(self) -> Shelf:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.dossier.close()

    def fetch(self) -> None:
        """Load the account beside everything else: a large one takes half a minute, and a client waits only one.

        Whatever goes wrong is told to the first who asks, since `book` tries again.
        """

        def load() -> None:
            with contextlib.suppress(Exception):
                self.book()

        threading.Thread(target=load, daemon=True).start()

    def book(self) -> Book:
        """The newest account.

        Raises:
            DossierError: there is none just now, and none was loaded before.
        """
        with self._loading:
            mark = (self.dossier.mark(), self.dossier.ledger_mark())
            if mark[0] and (self._book is None or self._mark != mark):
                account = self.dossier.last_account()
                self._book, self._mark = Book(account, Lookup(account)), mark
            if self._book is None:
                raise DossierError(
                    "the articles are being read anew", where=shown(self.path), next_step="ask again when that is done"
                )
            return self._book
