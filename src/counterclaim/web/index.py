"""What the pages look up besides ids: which claim a statement tells, who disputes it, what stands in an article.

Hangs on an edition, beside `show.lookup`. Each part is built when a page first asks for it and then kept (`parts`),
since an edition never changes; two readers who ask at once build the same thing twice, which costs time alone.
Invariant: everything keeps the order of the account, so the same page asked twice is the same page.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from counterclaim.model.account import Copy, LedgerEntry, Position, TimelineEntry
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
from counterclaim.show.visible import one_line
from counterclaim.web.narrowing import Listing
from counterclaim.web.parts import Parts, grouped, made_of


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


class Index(Parts):
    """Maps over one account, each built on its first use."""

    # Articles

    @made_of()
    def readings(self) -> dict[str, Reading]:
        """The reading of each article, by the article's id."""
        return {reading.article.id: reading for reading in self.account.readings}

    @made_of()
    def outlets(self) -> dict[str, tuple[Article, ...]]:
        """The articles of each outlet, by what the outlet is called on a page, in the order of the names."""
        found = grouped((self.lookup.label(article), article) for article in self.account.articles)
        return dict(sorted(found.items()))

    @made_of()
    def outlet_of(self) -> dict[str, str]:
        """What the outlet of an article is called, by the article's id."""
        return {article.id: self.lookup.label(article) for article in self.account.articles}

    @made_of()
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

    @made_of("claims")
    def claim_of(self) -> dict[str, Claim]:
        """The claim that a statement tells, by the statement's id."""
        return {statement: claim for claim in self.account.claims for statement in claim.statements}

    @made_of()
    def statements_of(self) -> dict[str, tuple[Statement, ...]]:
        """What an article tells and the account uses: its statements, and its own sentences that tell a claim."""
        told = [
            (statement.article, first_of(statement).start, first_of(statement).end, identity)
            for identity, statement in self.lookup.statements.items()
            if statement.mode != "narrated" or identity in self.claim_of
        ]
        return grouped((each[0], self.lookup.statements[each[3]]) for each in sorted(told))

    @made_of()
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

    @made_of("claims", "disputes")
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

    @made_of("disputes")
    def stands_of(self) -> dict[str, tuple[Stand, ...]]:
        """The passages of disputes in an article, in the order of the text, by the article's id.

        Not those that sides show besides: a mark on them would say that they are disputed.
        """
        stands = [
            Stand(span, dispute, side)
            for dispute in self.account.disputes
            for side in dispute.sides
            for span in dict.fromkeys(dispute.stated(side))
        ]
        stands.sort(key=lambda stand: (stand.span.start, stand.span.end))
        return grouped((stand.span.article, stand) for stand in stands)

    @made_of("disputes")
    def disputes_of_statement(self) -> dict[str, tuple[tuple[Dispute, Side], ...]]:
        """The disputes in which a statement is a side's, with that side, by the statement's id."""
        return grouped(
            (statement, (dispute, side))
            for dispute in self.account.disputes
            for side in dispute.sides
            for statement in dict.fromkeys(side.statements)
        )

    @made_of("disputes")
    def disputes(self) -> dict[str, Dispute]:
        """The disputes by their ids."""
        return {dispute.id: dispute for dispute in self.account.disputes}

    @made_of("disputes")
    def dispute_order(self) -> dict[str, int]:
        """The place of each dispute in the account, by its id."""
        return {identity: i for i, identity in enumerate(self.disputes)}

    @made_of("disputes")
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

    @made_of("figures")
    def figures_of(self) -> dict[str, tuple[LedgerEntry, ...]]:
        """The figures of an article, in the order of the text, by the article's id."""
        entries = sorted(self.account.figures, key=lambda entry: (entry.figure.number.start, entry.id))
        return grouped((entry.figure.number.article, entry) for entry in entries)

    @made_of("figures")
    def counts_of(self) -> dict[str, tuple[LedgerEntry, ...]]:
        """All figures that count the same thing, by their referent, in the order of the account."""
        return grouped((entry.referent, entry) for entry in self.account.figures)

    @made_of("timeline")
    def happenings_of(self) -> dict[str, tuple[TimelineEntry, ...]]:
        """The entries of the timeline that an article tells, by the article's id, in the order of time."""
        return grouped(
            (article, entry)
            for entry in self.account.timeline
            for article in dict.fromkeys(span.article for span in entry.tellings)
        )

    # Gaps

    @made_of()
    def copies(self) -> tuple[Copy, ...]:
        """The passages that two articles share, those of the largest share first."""
        return list_copies(self.lookup)

    @made_of()
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

    @made_of("cast")
    def namings_of(self) -> dict[str, tuple[Naming, ...]]:
        """The passages of an article that mean one of the cast, in the order of the text, by the article's id."""
        cast = [actor for actor in self.account.cast if not actor.hidden]
        found = [Naming(span, actor) for actor in cast for span in actor.passages]
        found += [Naming(span, actor, False) for actor in cast for span in actor.stand_ins]
        found.sort(key=lambda naming: (naming.span.start, naming.span.end, naming.actor.id))
        return grouped((naming.span.article, naming) for naming in found)

    @made_of("positions")
    def positions_of(self) -> dict[str, tuple[Position, ...]]:
        """What an actor says, by the actor's id; more than one where the holder's words differ."""
        return grouped((each.actor, each) for each in self.account.positions if each.actor)

    @made_of("positions")
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

    @made_of("claims", "positions")
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


def first_of(statement: Statement) -> Span:
    """Where a statement begins: its first piece of content, else its sentence."""
    return statement.content[0] if statement.content else statement.sentence


def start_of(naming: Naming) -> int:
    """Where it begins."""
    return naming.span.start
