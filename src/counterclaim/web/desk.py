"""What the pages ask: the dossier, and its newest edition.

Loading an account of a thousand articles takes seconds, so it is loaded once for every change and not once for every
request; while a large one is loaded, the edition before it is shown.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from types import TracebackType

from counterclaim.dossier import Dossier
from counterclaim.settings import Settings
from counterclaim.web.edition import Edition, make_edition

# Below this a reader waits for the new edition rather than see the old one; half a second still feels like an answer.
SHORT_WAIT = 0.5  # seconds


class Desk:
    """A dossier that is open for readers. Use it as a context manager, or call `close`.

    Args:
        path: the file of a dossier that was linked.
        settings: see `Settings`.

    Raises:
        DossierError: it cannot be used.
    """

    def __init__(self, path: Path, *, settings: Settings) -> None:
        self.path = path
        self.settings = settings
        self.dossier = Dossier(path, settings=settings)
        self._edition: Edition | None = None
        self._took = 0.0
        self._loading = threading.Lock()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.dossier.close()

    def edition(self) -> Edition:
        """The newest edition; the one before it while a large one is being loaded."""
        mark, edition = self.dossier.mark(), self._edition
        if edition is not None and edition.mark == mark:
            return edition
        if edition is None or self._took < SHORT_WAIT:
            return self._load(mark)
        if self._loading.acquire(blocking=False):
            self._loading.release()
            threading.Thread(target=self._load, args=(mark,), daemon=True).start()
        return edition

    def _load(self, mark: str) -> Edition:
        """Load the account that has this mark or a newer one; who comes second takes what the first has loaded."""
        with self._loading:
            if self._edition is None or self._edition.mark != mark:
                start = time.monotonic()
                self._edition = make_edition(self.dossier.last_account(), mark)
                self._took = time.monotonic() - start
            return self._edition
