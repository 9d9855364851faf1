"""What the pages ask: the dossier, its newest edition, and the jobs.

Loading an account of a thousand articles takes seconds, so it is loaded once for every rebuild and not once for every
request; while a large one is loaded, the edition before it is shown. A decision of a reader needs no loading: it is
laid over the account that is there. Invariant: nothing here reads or links articles once the first edition stands;
that is for `jobs`.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType

from counterclaim.dossier import Dossier
from counterclaim.errors import CounterclaimError
from counterclaim.model.account import Account
from counterclaim.model.change import Changes, find_changes
from counterclaim.model.location import Location
from counterclaim.settings import Settings
from counterclaim.web.edition import Edition, make_edition
from counterclaim.web.job import Job
from counterclaim.web.jobs import Jobs
from counterclaim.web.loading import build, let_go, load_account, pieces_of

# Below this a reader waits for the new edition rather than see the old one; half a second still feels like an answer.
SHORT_WAIT = 0.5  # seconds


class Desk:
    """A dossier that is open for readers. Use it as a context manager, or call `close`.

    Args:
        path: the file or address of a dossier that was linked.
        settings: see `Settings`.
        by: who decides, until a browser says otherwise.

    Raises:
        DossierError: it cannot be used.
    """

    def __init__(self, path: Location, *, settings: Settings, by: str = "") -> None:
        self.path = path
        self.settings = settings
        self.by = by
        self.dossier = Dossier(path, settings=settings)
        self.jobs = Jobs(path, settings, ended=self._look_again)
        self._edition: Edition | None = None
        self._changes: tuple[str | None, Changes] = (None, Changes())
        self._took = 0.0  # seconds that the last loading needed
        self._making = threading.Lock()
        self._loader: threading.Thread | None = None

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the jobs and let go of the file."""
        self.jobs.close()
        self.dossier.close()

    def catch_up(self) -> bool:
        """Whether the edition that is shown is the newest. Where it is not, and no job runs, the newest is loaded."""
        if self.jobs.current() is None:
            with suppress(CounterclaimError):  # a page that shows the account says so
                self.edition()
        edition, mark = self._edition, self.dossier.mark()
        return edition is None or not mark or edition.linked_mark == mark

    @property
    def is_behind(self) -> bool:
        """Whether articles were read since the account was made: it is made anew by a rebuild."""
        return not self.dossier.mark()

    def edition(self) -> Edition:
        """The newest edition; the one before it while a large one is loaded, or while a job has taken it away."""
        edition, mark, decided = self._edition, self.dossier.mark(), self.dossier.ledger_mark()
        if edition is None:
            return self._load(mark, decided)
        if edition.linked_mark == mark or not mark:
            return edition if edition.ledger_mark == decided else self._decide(edition, decided)
        if self._took < SHORT_WAIT:
            return self._load(mark, decided)
        self._load_beside()
        return edition

    def changes(self) -> Changes:
        """What the last rebuild changed in the account that is shown."""
        edition = self.edition()
        mark, changes = self._changes
        if mark != edition.linked_mark:
            changes = self._changed_in(edition)
            self._changes = (edition.linked_mark, changes)
        return changes

    def _changed_in(self, edition: Edition) -> Changes:
        """What differs between an edition and the account before it."""
        return find_changes(self.dossier.earlier(), edition.ledger.suggestions)

    def _load(self, mark: str, decided: str) -> Edition:
        """Load the account that has this mark or a newer one; who comes second takes what the first has loaded."""
        with self._making:
            if self._edition is None or self._edition.linked_mark != mark:
                start = time.monotonic()
                with uncollected():
                    account = self.dossier.linked()
                    self._edition = self._make(account, mark or self.dossier.mark(), decided)
                self._took = time.monotonic() - start
            return self._edition

    def _decide(self, edition: Edition, decided: str) -> Edition:
        """Lay today's decisions over the account that is loaded."""
        with self._making:
            edition = self._edition or edition
            if edition.ledger_mark != decided:
                edition = self._edition = self._make(edition.linked, edition.linked_mark, decided)
            return edition

    def _make(self, account: Account, mark: str, decided: str) -> Edition:
        """An edition with today's decisions."""
        return make_edition(account, self.dossier.judgements(), mark, decided, self._edition)

    def _load_beside(self) -> None:
        """Load the newest edition in a process of its own, then show it."""
        is_loading = self._loader is not None and self._loader.is_alive()
        if is_loading or not self._making.acquire(blocking=False):
            return
        try:
            self._loader = threading.Thread(target=self._fetch, daemon=True)
            self._loader.start()
        finally:
            self._making.release()

    def _fetch(self) -> None:
        """What the loader does: fetch the account piece by piece, so that readers come in between."""
        start = time.monotonic()
        try:
            with uncollected():
                account, mark = load_account(self.path, self.settings)
                edition = self._make(account, mark, self.dossier.ledger_mark())
                build(edition)
                changes = self._changed_in(edition)
                self.dossier.has_meanings()  # the first who searches by meaning need not wait for what was added
        except CounterclaimError:
            return  # the edition before stays, and the next reader who comes lets it be tried again
        with self._making:
            before, self._edition = self._edition, edition
            self._changes = (edition.linked_mark, changes)
            self._took = time.monotonic() - start
        pieces = list(pieces_of(before.linked)) if before else []
        del before  # what it looked things up in goes at once, the account itself piece by piece
        let_go(pieces)

    def _look_again(self, _: Job) -> None:
        """Load what a job has made before a reader asks for it."""
        self.edition()


@contextmanager
def uncollected() -> Iterator[None]:
    """Make a large account out of sight of the garbage collector.

    It would look through all of it again and again while it is made, and from then on now and then, with every reader
    waiting: two seconds for a thousand articles. Nothing in an account is in a circle, so that counting references
    frees it.
    """
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()
