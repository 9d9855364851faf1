"""A dossier on disk. All SQL lives here."""

from counterclaim.store.store import Store

__all__ = ["Store"]
