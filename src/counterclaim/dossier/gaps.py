"""What was left out, and what the articles of a dossier say about each other: files that hold one twice, one address.

Invariant: such notes are made anew from all articles, so that they do not depend on what was added together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from counterclaim.dossier.opening import OpenedDossier
from counterclaim.ingest import tell_twins
from counterclaim.model.address import words_of
from counterclaim.model.skipped import Skipped

# Files of one `add` up to which their addresses are looked up one by one, so that adding one article to many is quick.
FEW_GIVEN = 20


class TellingGaps(OpenedDossier):
    """Tells what is not in the account, and why."""

    def _gaps(self) -> tuple[Skipped, ...]:
        """What ingest left out, and what the articles say about each other."""
        return (*self._store.skipped(), *self._twins())

    def _twins(self) -> Iterator[Skipped]:
        """Files that hold an article again, and articles that share an address."""
        return tell_twins(self._store.placed(), self._store.files())

    def _twins_of(self, given: Collection[tuple[str, str]]) -> Iterator[Skipped]:
        """The same for what was given now; of few articles without looking at all others."""
        if len(given) > FEW_GIVEN:
            return self._twins()
        own = self._store.placed({identity for _, identity in given}, ())
        words = {words_of(article.url) for article in own} - {""}
        known = {article.id for article in own}
        files = sorted((file, identity) for file, identity in given if identity in known)
        return tell_twins(self._store.placed(known, words), files)
