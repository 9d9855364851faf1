"""A dossier on disk or in a database. All SQL lives here."""

from counterclaim.store.opening import is_there
from counterclaim.store.store import Store

__all__ = ["Store", "is_there"]
