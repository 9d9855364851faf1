"""One state of a dossier as the pages show it: the account, indexes over it, and what people decided meanwhile.

Invariant: an edition never changes; a newer state is another edition, so a page that is being written is of one piece.
What is built on first use (`index`) is a function of the account alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from counterclaim.model.account import Account, LedgerEntry
from counterclaim.model.explain import Explain, everything
from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Ledger
from counterclaim.model.overruling import overrule
from counterclaim.show.chapters.tallies import Tally, list_tallies
from counterclaim.show.lookup import Lookup
from counterclaim.web.cast import Cast
from counterclaim.web.finding import Searches
from counterclaim.web.index import Index
from counterclaim.web.narrowing import Listing
from counterclaim.web.review import Review
from counterclaim.web.times import Times


@dataclass(frozen=True)
class Edition:
    """The account as people decided, its index, and what it was made of.

    `linked` is the account as the program made it and `ledger` what people decided about it; the marks tell one state
    of each from the next.
    """

    account: Account
    lookup: Lookup
    linked: Account
    ledger: Ledger
    linked_mark: str
    ledger_mark: str

    @cached_property
    def index(self) -> Index:
        """What the pages look up besides ids."""
        return Index(self.account, self.lookup)

    @cached_property
    def times(self) -> Times:
        """What happened when, and when articles appeared, in the order of time."""
        return Times(self.account, self.lookup)

    @cached_property
    def cast(self) -> Cast:
        """Who appears, and what is said by and about them."""
        return Cast(self.index)

    @cached_property
    def tally_list(self) -> Listing[Tally]:
        """What is counted, the disputed first."""
        return Listing(
            list_tallies(self.lookup),
            {
                "state": lambda tally: [tally.state],
                "holder": lambda tally: tally.holders,
                "outlet": lambda tally: tally.outlets,
            },
        )

    @cached_property
    def tallies(self) -> dict[str, Tally]:
        """What is counted, by each of its referents."""
        return {entry.referent: tally for tally in self.tally_list.items for entry in tally.entries}

    @cached_property
    def figure_of(self) -> dict[str, LedgerEntry]:
        """The figures by their ids."""
        return {entry.id: entry for entry in self.account.figures}

    @cached_property
    def explanations(self) -> dict[str, Explain]:
        """What explains each thing, by its id."""
        return dict(everything(self.account))

    @cached_property
    def searches(self) -> Searches:
        """What was looked for, and where statements, disputes, figures and happenings stand."""
        return Searches(self.account, self.lookup, self.index)

    @cached_property
    def review(self) -> Review:
        """What is to be looked at, and what has become of it."""
        return Review(self.ledger)


def make_edition(
    linked: Account,
    judgements: Sequence[Judgement] = (),
    linked_mark: str = "",
    ledger_mark: str = "",
    before: Edition | None = None,
) -> Edition:
    """The edition of an account with people's decisions laid over it.

    Args:
        linked: as the program made it.
        judgements: every decision, withdrawn ones too.
        linked_mark: tells this account from others.
        ledger_mark: tells these decisions from others.
        before: an earlier edition; what it has built of the same account, and the decisions since leave as it was, is
            taken from it.
    """
    ledger = Ledger(linked, judgements, before.ledger.things if before and before.linked is linked else None)
    account = overrule(linked, ledger)
    if before is None or before.linked is not linked:
        return Edition(account, Lookup(account), linked, ledger, linked_mark, ledger_mark)
    edition = Edition(account, before.lookup.under(account), linked, ledger, linked_mark, ledger_mark)
    edition.index.take_over(before.index)
    edition.review.take_over(before.review)
    return edition
