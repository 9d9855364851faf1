"""Whether the stored account still is the one that linking would make now.

Invariant: everything that the account depends on is in the fingerprint, and nothing else.
"""

from __future__ import annotations

import hashlib
import json

from counterclaim.dossier.gaps import TellingGaps
from counterclaim.dossier.inferring import as_given
from counterclaim.dossier.ledger import KeepingLedger
from counterclaim.dossier.reading import ReadingArticles
from counterclaim.link import link_name
from counterclaim.read import engine_name, engine_today


class Fingerprinting(ReadingArticles, TellingGaps, KeepingLedger):
    """Tells one state of a dossier from another."""

    def is_current(self) -> bool:
        """Whether the stored account is that of today's articles, decisions and program."""
        return self._store.fingerprint() == self._fingerprint()

    def mark(self) -> str:
        """What tells the last linked account from the one before it; "" where nothing was linked yet."""
        return self._store.fingerprint() or ""

    def waits(self) -> bool:
        """Whether merges or splits were decided or undone that the last linked account knows nothing of."""
        return self.mark().partition("-")[2] != self._decided_names()

    def _fingerprint(self) -> str:
        """A hash of everything that the account depends on."""
        states = self._store.reading_states()
        by = self._engine(states)
        state = [
            engine_name(by),
            sorted({engine_today(name, by) for name, _ in states.values()}),
            link_name(),
            self.settings.day_first,
            [repr(as_given(article)) for article in self._bare_articles()],
            [repr(gap) for gap in self._gaps()],
            [(rule.kind, rule.written, rule.outlet) for rule in self._store.outlet_rules()],
        ]
        return f"{digest(json.dumps(state))}-{self._decided_names()}"

    def _decided_names(self) -> str:
        """A hash of the decisions that linking depends on."""
        names = [each.id for each in self.judgements() if each.holds and each.verdict in ("same", "different")]
        return digest(json.dumps(names))


def digest(text: str) -> str:
    """A short hash."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
