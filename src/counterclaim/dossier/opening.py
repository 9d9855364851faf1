"""A dossier that is open: the first of the parts that `Dossier` is put together from.

Invariant: every part works on one store with one set of settings, and nothing else is shared.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from counterclaim.model.location import Location
from counterclaim.settings import Settings
from counterclaim.store import Store
from counterclaim.store.describe import tables_described

DEFAULTS = Settings()

# Where a dossier is that is not kept.
MEMORY = ":memory:"


class OpenedDossier:
    """A file or a schema, opened. See `Dossier`."""

    def __init__(self, path: Location = MEMORY, *, settings: Settings = DEFAULTS) -> None:
        self.settings = settings
        self._store = Store(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the database."""
        self._store.close()

    def copy(self, target: Location) -> int:
        """Copy everything, people's decisions too, into a new dossier; how many rows that are.

        From a file into PostgreSQL or back, or from one to another of its kind. Both are equal afterwards, or the
        target is as empty as before.

        Args:
            target: where; made where there is none.

        Raises:
            DossierError: the target holds something already, or cannot be made.
        """
        with Store(target) as copied:
            return self._store.copy_to(copied)

    def tables(self) -> Mapping[str, tuple[str, Mapping[str, str]]]:
        """What each table and view of the file means, and what each column of a table means."""
        return tables_described()

    def check(self) -> tuple[str, ...]:
        """One sentence for each thing that is wrong in the file; none where every stored passage equals its quote."""
        return self._store.faults()
