"""One state of a dossier as the pages show it: the account, an index over it, and what people decided meanwhile.

Invariant: an edition never changes; a newer state is another edition, so a page that is being written is of one piece.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.account import Account
from counterclaim.show.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Edition:
    """The account, its index, and the mark by which the dossier tells one account from the next."""

    account: Account
    lookup: Lookup
    mark: str


def make_edition(account: Account, mark: str) -> Edition:
    """The edition of an account."""
    return Edition(account, Lookup(account), mark)
