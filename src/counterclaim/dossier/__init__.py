"""The dossier: the one object that knows the order of the stages, and `compare`, the whole job in one call.

ingest → read → link, each kept in the store as soon as it is done, so a run that was killed goes on where it stood.
Invariant: the account depends on the articles, the program's versions and people's decisions, never on the order in
which articles came or on the clock.

`Dossier` (dossier.py) is put together from what can be done with one, a file each:

    opening     a file or a schema, opened, copied, checked
    adding      files become articles (keeping.py: one with its bytes; given.py: what a call was given)
    gaps        what was left out, and what articles say about each other
    inferring   what all articles tell of each: dates, outlets
    reading     articles become readings
    stories     which articles tell one event
    linking     readings become an account, of all or of each story (fingerprint.py: whether it still holds)
    deciding    people merge, split, accept, rename …; ledger.py keeps it
    looking     articles, captures, why; searching.py, versions.py, outlets.py
"""

from __future__ import annotations

from counterclaim.dossier.adding import Added
from counterclaim.dossier.dossier import Dossier, compare
from counterclaim.dossier.opening import DEFAULTS
from counterclaim.dossier.paths import Paths
from counterclaim.dossier.progress import Progress
from counterclaim.dossier.searching import Near
from counterclaim.store import is_there  # for those who ask before they open

__all__ = ["DEFAULTS", "Added", "Dossier", "Near", "Paths", "Progress", "compare", "is_there"]
