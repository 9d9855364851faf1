"""One state of a dossier as the pages show it: the account, indexes over it, and what people decided meanwhile.

Invariant: an edition never changes; a newer state is another edition, so a page that is being written is of one piece.
What is built on first use (`index`) is a function of the account alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from counterclaim.model.account import Account
from counterclaim.show.lookup import Lookup
from counterclaim.web.index import Index


@dataclass(frozen=True)
class Edition:
    """The account, its index, and the mark by which the dossier tells one account from the next."""

    account: Account
    lookup: Lookup
    mark: str

    @cached_property
    def index(self) -> Index:
        """What the pages look up besides ids."""
        return Index(self.account, self.lookup)


def make_edition(account: Account, mark: str) -> Edition:
    """The edition of an account."""
    return Edition(account, Lookup(account), mark)
