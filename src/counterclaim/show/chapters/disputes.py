"""The first chapter: disputes, their camps, and the passages of each side."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.judgement import Status
from counterclaim.model.reason import Reason
from counterclaim.show.dates import published_words
from counterclaim.show.labels import DISPUTE_KIND, OWN_VOICE, STATUS
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.visible import one_line


@dataclass(frozen=True, slots=True)
class SideView:
    """One holder in a dispute. `holder` is a label where the outlet itself is the side; `named` says which."""

    holder: str
    named: bool
    origins: int
    quotes: tuple[Quote, ...]
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CampView:
    """The sides that agree. `letter` counts camps from A in the order in which they are shown."""

    letter: str
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True)
class DisputeView:
    """One dispute, ready to print. `question` is made of the articles' own phrases."""

    id: str
    kind: str
    kind_label: str
    question: str
    topic: tuple[Quote, ...]
    status: Status
    status_label: str
    camps: tuple[CampView, ...]
    outlets: tuple[str, ...]
    articles: int
    reasons: tuple[Reason, ...]

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Every passage of every side."""
        return tuple(quote for camp in self.camps for side in camp.sides for quote in side.quotes)

    @property
    def when(self) -> str:
        """From the first to the last day on which an article of it appeared, or "no date"."""
        return published_words(quote.article for quote in self.quotes)


def view_disputes(lookup: Lookup) -> tuple[DisputeView, ...]:
    """The account's disputes in its order; those that a person rejected come last."""
    views = [view_dispute(lookup, dispute) for dispute in lookup.account.disputes]
    return tuple(sorted(views, key=lambda view: view.status == "rejected"))


def view_dispute(lookup: Lookup, dispute: Dispute) -> DisputeView:
    """One dispute with its camps in the order in which its sides stand."""
    camps = list(dict.fromkeys(side.camp for side in dispute.sides))
    views = tuple(
        CampView(letter(i), tuple(view_side(lookup, side) for side in dispute.sides if side.camp == camp))
        for i, camp in enumerate(camps)
    )
    quotes = tuple(quote for camp in views for side in camp.sides for quote in side.quotes)
    return DisputeView(
        id=dispute.id,
        kind=dispute.kind,
        kind_label=DISPUTE_KIND[dispute.kind],
        question=one_line(dispute.question),
        topic=lookup.quotes(dispute.topic),
        status=dispute.status,
        status_label=STATUS[dispute.status],
        camps=views,
        outlets=lookup.outlets(quotes),
        articles=len({quote.article.id for quote in quotes}),
        reasons=dispute.reasons,
    )


def letter(i: int) -> str:
    """A, B, C … Z, A2, B2 …: camps by their place, whatever the linking step called them.

    >>> letter(0), letter(27)
    ('A', 'B2')
    """
    turn, place = divmod(i, 26)
    return chr(ord("A") + place) + (str(turn + 1) if turn else "")


def view_side(lookup: Lookup, side: Side) -> SideView:
    """One side with its passages."""
    quotes = lookup.quotes(side.evidence)
    return SideView(
        holder=one_line(side.holder) if side.holder else OWN_VOICE,
        named=bool(side.holder),
        origins=side.origins,
        quotes=quotes,
        outlets=lookup.outlets(quotes),
    )
