"""What the pages look up besides ids: which claim a statement tells, who disputes it, what stands in an article.

Hangs on an edition, beside `show.lookup`. Each part is built when a page first asks for it and then kept, since an
edition never changes; two readers who ask at once build the same thing twice, which costs time and nothing else.
Invariant: everything keeps the order of the account, so the same page asked twice is the same page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

from counterclaim.model.account import Account, Copy, LedgerEntry, Position, TimelineEntry
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.show.chapters.claims import sort_claims
from counterclaim.show.chapters.gaps import list_copies
from counterclaim.show.chapters.positions import Thread, list_threads
from counterclaim.show.lookup import Lookup
from counterclaim.show.visible import one_line
from counterclaim.web.narrowing import Listing

Key = TypeVar("Key")
Item = TypeVar("Item")


# The chapters of an account that decisions change, and of which of them each part of the index is made. What is made of
# articles, readings, copies and gaps alone lasts as long as the articles do.
CHAPTERS = ("disputes", "claims", "positions", "figures", "timeline", "cast")
MADE_OF: Mapping[str, tuple[str, ...]] = {
    "readings": (),
    "outlets": (),
    "outlet_of": (),
    "article_list": (),
    "statements_of": (),
    "_names": (),
    "copies": (),
    "gap_counts": (),
    "claim_of": ("claims",),
    "claim_list": ("claims", "disputes"),
    "stands_of": ("disputes",),
    "disputes_of_statement": ("disputes",),
    "disputes": ("disputes",),
    "dispute_order": ("disputes",),
    "dispute_list": ("disputes",),
    "figures_of": ("figures",),
    "counts_of": ("figures",),
    "happenings_of": ("timeline",),
    "namings_of": ("cast",),
    "positions_of": ("positions",),
    "position_list": ("positions",),
    "_threads": ("claims", "positions"),
}


@dataclass(frozen=True, slots=True)
class Stand:
    """One passage of one side of a dispute."""

    span: Span
    dispute: Dispute
    side: Side


class Naming(NamedTuple):
    """A passage that means an actor; `by_name` is false where it is a description or a pronoun.

    A tuple, since a story of a thousand articles has a hundred thousand of them.
    """

    span: Span
    actor: Actor
    by_name: bool = True


class Index:
    """Maps over one account, each built on its first use."""

    def __init__(self, account: Account, lookup: Lookup) -> None:
        self.account = account
        self.lookup = lookup

    def take_over(self, before: Index) -> None:
        """Take what another index has built of chapters that are the same here, to the object.

        Args:
            before: over an account of the same articles, readings and copies, under other decisions.
        """
        same = {chapter: same_objects(before.account, self.account, chapter) for chapter in CHAPTERS}
        for part, chapters in MADE_OF.items():
            if part in vars(before) and all(same[chapter] for chapter in chapters):
                vars(self)[part] = vars(before)[part]

    # Articles

    @cached_property
    def readings(self) -> dict[str, Reading]:
        """The reading of each article, by the article's id."""
        return {reading.article.id: reading for reading in self.account.readings}

    @cached_property
    def outlets(self) -> dict[str, tuple[Article, ...]]:
        """The articles of each outlet, by what the outlet is called on a page, in the order of the names."""
        found = grouped((self.lookup.label(article), article) for article in self.account.articles)
        return dict(sorted(found.items()))

    @cached_property
    def outlet_of(self) -> dict[str, str]:
        """What the outlet of an article is called, by the article's id."""
        return {article.id: self.lookup.label(article) for article in self.account.articles}

    @cached_property
    def article_list(self) -> Listing[Article]:
        """The articles in the order in which they appeared, those without a date last."""
        return Listing(
            sorted(
                self.account.articles,
                key=lambda each: each.publication.dates.start if each.publication else date.max,
            ),
            {
                "outlet": lambda article: [self.outlet_of[article.id]],
                "dated": lambda article: ["yes" if article.publication else "no"],
            },
        )

    # Statements and claims

    @cached_property
    def claim_of(self) -> dict[str, Claim]:
        """The claim that a statement tells, by the statement's id."""
        return {statement: claim for claim in self.account.claims for statement in claim.statements}

    @cached_property
    def statements_of(self) -> dict[str, tuple[Statement, ...]]:
        """What an article tells and the account uses: its statements, and its own sentences that tell a claim."""
        told = [
            (statement.article, first_of(statement).start, first_of(statement).end, identity)
            for identity, statement in self.lookup.statements.items()
            if statement.mode != "narrated" or identity in self.claim_of
        ]
        return grouped((each[0], self.lookup.statements[each[3]]) for each in sorted(told))

    @cached_property
    def _names(self) -> dict[int, str]:
        # By the place in memory, which the lookup keeps: to make an id anew takes fifty times as long as to find it.
        return {id(statement): identity for identity, statement in self.lookup.statements.items()}

    def name_of(self, statement: Statement) -> str:
        """The id of a statement of the account."""
        return self._names.get(id(statement)) or statement.id

    def claim_by(self, statement: Statement) -> Claim | None:
        """The claim that a statement tells."""
        return self.claim_of.get(self.name_of(statement))

    def statements_at(self, span: Span) -> tuple[Statement, ...]:
        """The statements that have a character of their content in a passage, in the order of the text."""
        return tuple(
            statement
            for statement in self.statements_of.get(span.article, ())
            if any(piece.overlaps(span) for piece in statement.content)
        )

    @cached_property
    def claim_list(self) -> Listing[Claim]:
        """The claims as their page lists them: those that one outlet reports and another disputes first."""
        return Listing(
            sort_claims(self.lookup),
            {
                "spread": lambda claim: [self.spread_of(claim)],
                "holder": lambda claim: map(one_line, claim.holders),
                "outlet": self.outlets_telling,
            },
        )

    def outlets_telling(self, claim: Claim) -> set[str]:
        """The outlets that tell a claim. Its coverage says the same, but names every outlet of the story."""
        known = (self.lookup.statements.get(identity) for identity in claim.statements)
        return {self.outlet_of[each.article] for each in known if each and each.article in self.outlet_of}

    def spread_of(self, claim: Claim) -> str:
        """Whether a claim is disputed, told by several voices, by several outlets with one voice, or by one outlet."""
        if any(identity in self.disputes_of_statement for identity in claim.statements) and any(
            each.kind == "disputes" for each in claim.coverage
        ):
            return "disputed"
        if len(self.outlets_telling(claim)) > 1:
            return "several" if claim.origins > 1 else "copied"
        return "single"

    def tellings_of(self, claim: Claim) -> tuple[Statement, ...]:
        """The statements that tell a claim, in its order."""
        found = (self.lookup.statements.get(identity) for identity in claim.statements)
        return tuple(statement for statement in found if statement and statement.article in self.lookup.articles)

    def is_supported(self, statement: Statement) -> bool:
        """Whether another outlet tells the same in words of its own: outlets that copied it are no support."""
        claim = self.claim_by(statement)
        if claim is None or claim.origins < 2:
            return False
        own = self.outlet_of[statement.article]
        return any(self.outlet_of[other.article] != own for other in self.tellings_of(claim))

    # Disputes

    @cached_property
    def stands_of(self) -> dict[str, tuple[Stand, ...]]:
        """The passages of disputes in an article, in the order of the text, by the article's id."""
        stands = [
            Stand(span, dispute, side)
            for dispute in self.account.disputes
            for side in dispute.sides
            for span in dict.fromkeys(side.evidence)
        ]
        stands.sort(key=lambda stand: (stand.span.start, stand.span.end))
        return grouped((stand.span.article, stand) for stand in stands)

    @cached_property
    def disputes_of_statement(self) -> dict[str, tuple[tuple[Dispute, Side], ...]]:
        """The disputes in which a statement is a side's, with that side, by the statement's id."""
        return grouped(
            (statement, (dispute, side))
            for dispute in self.account.disputes
            for side in dispute.sides
            for statement in dict.fromkeys(side.statements)
        )

    @cached_property
    def disputes(self) -> dict[str, Dispute]:
        """The disputes by their ids."""
        return {dispute.id: dispute for dispute in self.account.disputes}

    @cached_property
    def dispute_order(self) -> dict[str, int]:
        """The place of each dispute in the account, by its id."""
        return {identity: i for i, identity in enumerate(self.disputes)}

    @cached_property
    def dispute_list(self) -> Listing[Dispute]:
        """The disputes as the story lists them: in the order of the account, those that a person rejected last."""
        return Listing(
            sorted(self.account.disputes, key=lambda dispute: dispute.status == "rejected"),
            {
                "kind": lambda dispute: [dispute.kind],
                "holder": lambda dispute: [one_line(side.holder) for side in dispute.sides if side.holder],
                "outlet": self.outlets_in,
                "status": lambda dispute: [dispute.status],
            },
        )

    def outlets_in(self, dispute: Dispute) -> tuple[str, ...]:
        """The outlets whose passages stand in a dispute, each once, in the order of its sides."""
        spans = (span for side in dispute.sides for span in side.evidence if span.article in self.outlet_of)
        return tuple(dict.fromkeys(self.outlet_of[span.article] for span in spans))

    def disputes_of(self, claim: Claim) -> tuple[Dispute, ...]:
        """The disputes in which a telling of the claim is a side's, in the order of the account."""
        found = {
            dispute.id: dispute
            for statement in claim.statements
            for dispute, _ in self.disputes_of_statement.get(statement, ())
        }
        return tuple(sorted(found.values(), key=lambda dispute: self.dispute_order[dispute.id]))

    def claims_of(self, dispute: Dispute) -> tuple[Claim, ...]:
        """The claims that the sides of a dispute tell, in the order of the sides."""
        told = (statement for side in dispute.sides for statement in side.statements)
        claims = (self.claim_of[statement] for statement in told if statement in self.claim_of)
        return tuple({claim.id: claim for claim in claims}.values())

    # Figures, happenings

    @cached_property
    def figures_of(self) -> dict[str, tuple[LedgerEntry, ...]]:
        """The figures of an article, in the order of the text, by the article's id."""
        entries = sorted(self.account.figures, key=lambda entry: (entry.figure.number.start, entry.id))
        return grouped((entry.figure.number.article, entry) for entry in entries)

    @cached_property
    def counts_of(self) -> dict[str, tuple[LedgerEntry, ...]]:
        """All figures that count the same thing, by their referent, in the order of the account."""
        return grouped((entry.referent, entry) for entry in self.account.figures)

    @cached_property
    def happenings_of(self) -> dict[str, tuple[TimelineEntry, ...]]:
        """The entries of the timeline that an article tells, by the article's id, in the order of time."""
        return grouped(
            (article, entry)
            for entry in self.account.timeline
            for article in dict.fromkeys(span.article for span in entry.tellings)
        )

    # Gaps

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """The passages that two articles share, those of the largest share first."""
        return list_copies(self.lookup)

    @cached_property
    def gap_counts(self) -> dict[str, int]:
        """How much is missing, by its kind."""
        articles = self.account.articles
        return {
            "skipped": len(self.account.gaps),
            "undated": sum(article.publication is None for article in articles),
            "inferred": sum(
                article.publication is not None and article.publication.origin != "metadata" for article in articles
            ),
            "copies": len(self.copies),
        }

    # Actors

    @cached_property
    def namings_of(self) -> dict[str, tuple[Naming, ...]]:
        """The passages of an article that mean one of the cast, in the order of the text, by the article's id."""
        cast = [actor for actor in self.account.cast if not actor.hidden]
        found = [Naming(span, actor) for actor in cast for span in actor.passages]
        found += [Naming(span, actor, False) for actor in cast for span in actor.stand_ins]
        found.sort(key=lambda naming: (naming.span.start, naming.span.end, naming.actor.id))
        return grouped((naming.span.article, naming) for naming in found)

    @cached_property
    def positions_of(self) -> dict[str, tuple[Position, ...]]:
        """What an actor says, by the actor's id; more than one where the holder's words differ."""
        return grouped((each.actor, each) for each in self.account.positions if each.actor)

    @cached_property
    def position_list(self) -> Listing[Position]:
        """The holders as their page lists them: those told by most outlets, then those who say most, first."""
        statements = self.lookup.statements
        outlets = {
            position: frozenset(
                self.outlet_of[statements[each].article] for each in position.statements if each in statements
            )
            for position in self.account.positions
        }
        return Listing(
            sorted(outlets, key=lambda position: (-len(outlets[position]), -len(position.statements))),
            {"holder": lambda position: [one_line(position.holder)], "outlet": lambda position: outlets[position]},
        )

    @cached_property
    def _threads(self) -> dict[int, list[Thread]]:
        return {}

    def threads_of(self, position: Position) -> list[Thread]:
        """What a holder of the account says, thread by thread, put in order once: some say hundreds of things."""
        known = self._threads  # by the place in memory, which the account keeps
        if id(position) not in known:
            known[id(position)] = list_threads(self.lookup, position)
        return known[id(position)]

    def actors_in(self, span: Span) -> tuple[Actor, ...]:
        """Who is named, described or meant inside a passage, each once, in the order of the text."""
        namings = self.namings_of.get(span.article, ())
        first = bisect_left(namings, span.start, key=start_of)
        last = bisect_left(namings, span.end, key=start_of)
        inside = (naming for naming in namings[first:last] if span.covers(naming.span))
        return tuple({naming.actor.id: naming.actor for naming in inside}.values())


def same_objects(left: Account, right: Account, chapter: str) -> bool:
    """Whether a chapter of two accounts holds the very same things."""
    here, there = getattr(left, chapter), getattr(right, chapter)
    return len(here) == len(there) and all(one is other for one, other in zip(here, there, strict=True))


def first_of(statement: Statement) -> Span:
    """Where a statement begins: its first piece of content, else its sentence."""
    return statement.content[0] if statement.content else statement.sentence


def start_of(naming: Naming) -> int:
    """Where it begins."""
    return naming.span.start


def grouped(pairs: Iterable[tuple[Key, Item]]) -> dict[Key, tuple[Item, ...]]:
    """Items by their key, in the order in which they come.

    >>> grouped([("a", 1), ("b", 2), ("a", 3)])
    {'a': (1, 3), 'b': (2,)}
    """
    found: dict[Key, list[Item]] = {}
    for key, item in pairs:
        found.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in found.items()}
