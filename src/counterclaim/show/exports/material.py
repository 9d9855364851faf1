"""What every export is made from: the account, an index over it, and how its things are named outside of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote as percent

from counterclaim.model.account import Account
from counterclaim.model.judgement import Status
from counterclaim.model.ledger import Entry
from counterclaim.model.span import Span
from counterclaim.show.lookup import Lookup

SUGGESTED: Status = "suggested"
"""What single statements are: people decide on claims and disputes."""

Tables = Mapping[str, tuple[str, Mapping[str, str]]]

URN = "urn:counterclaim:"
"""Opens the name that a thing of an account has outside of it (RFC 8141)."""

VOCABULARY = f"{URN}vocabulary#"
"""Opens the few words of our own that a standard has no word for."""


@dataclass(frozen=True, slots=True)
class Material:
    """An account ready to be exported.

    `name` is the dossier's; `tables` maps each table and view of its file to what it means and what its columns mean,
    and is empty where the account is from no file; `decisions` are people's, those that were withdrawn too.
    """

    account: Account
    lookup: Lookup
    name: str = "dossier"
    tables: Tables = field(default_factory=dict)
    decisions: tuple[Entry, ...] = ()

    def knows(self, span: Span) -> bool:
        """Whether the account holds the passage's article."""
        return span.article in self.lookup.articles


def make_material(
    account: Account,
    *,
    name: str = "dossier",
    tables: Tables | None = None,
    decisions: tuple[Entry, ...] = (),
) -> Material:
    """An account ready to be exported.

    Args:
        account: what is exported, with people's decisions laid over it.
        name: what the dossier is called: the name of its file without its ending.
        tables: what the tables of its file mean.
        decisions: the ledger.
    """
    return Material(account, Lookup(account), name, tables or {}, decisions)


def urn(identity: str) -> str:
    """The name of a thing outside of its account.

    >>> urn("article-0123456789ab")
    'urn:counterclaim:article-0123456789ab'
    """
    return URN + percent(identity, safe="", errors="replace")


def passage_urn(span: Span) -> str:
    """The name of a passage: its article, then the characters as RFC 5147 writes them (from 0, half-open).

    >>> passage_urn(Span("article-1", 4, 9, "tower"))
    'urn:counterclaim:article-1#char=4,9'
    """
    return f"{urn(span.article)}#char={span.start},{span.end}"
