"""The cast as its pages ask for it: who is named how often, by which outlets, and what is said of whom.

Hangs on an edition. The list needs a pass over every passage that names somebody, made once; what one actor's page
needs is made for that actor and kept for the last few. Invariant: hidden actors are listed only among the hidden.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from counterclaim.model.account import Position
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.show.chapters.disputes import letter
from counterclaim.show.lookup import Lookup
from counterclaim.show.visible import one_line
from counterclaim.web.index import Index, first_of
from counterclaim.web.kept import keep
from counterclaim.web.narrowing import Listing

# Actors whose pages are kept ready: a reader goes back and forth between a few.
KEPT = 64
# Other actors that a name may be merged with, offered while it is typed.
NEAR = 40
SHORTEST_WORD = 3
# Ways of saying that speak against something.
AGAINST = frozenset({"denies", "doubts", "refuses"})


@dataclass(frozen=True, slots=True)
class Line:
    """An actor in the list. `times` counts the passages that name it, `said` its statements, `text` is searched."""

    actor: Actor
    outlets: tuple[str, ...]
    times: int
    said: int
    disputes: int
    text: str


@dataclass(frozen=True, slots=True)
class Camp:
    """Where an actor stands in a dispute: the letters of its camps and the passages, in the order of the sides.

    More than one letter: the actor changed its position, or holds both.
    """

    dispute: Dispute
    letters: tuple[str, ...]
    evidence: tuple[tuple[str, Span], ...]


class Cast:
    """The cast of one edition."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.about = keep(self._about, KEPT)
        self.by = keep(self._by, KEPT)
        self.threads = keep(self._threads, KEPT)

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors by their ids, hidden ones too."""
        return {actor.id: actor for actor in self.index.account.cast}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All actors: those whom most outlets name first, then those named most often."""
        lines = [self.line_of(actor) for actor in self.index.account.cast]
        return tuple(sorted(lines, key=lambda line: (-len(line.outlets), -line.times)))

    @cached_property
    def listing(self) -> Listing[Line]:
        """Those that are not hidden."""
        return listing_of(line for line in self.lines if not line.actor.hidden)

    @cached_property
    def hidden(self) -> Listing[Line]:
        """Those that a person has hidden."""
        return listing_of(line for line in self.lines if line.actor.hidden)

    @cached_property
    def camps(self) -> dict[str, tuple[Camp, ...]]:
        """The disputes in which an actor stands, by its id, in the order of the account."""
        found: dict[str, list[Camp]] = {}
        for dispute in self.index.account.disputes:
            letters = {camp: letter(i) for i, camp in enumerate(dict.fromkeys(side.camp for side in dispute.sides))}
            own: dict[str, list[tuple[str, Span]]] = {}
            for side in dispute.sides:
                if side.actor:
                    own.setdefault(side.actor, []).extend((letters[side.camp], span) for span in dispute.stated(side))
            for actor, evidence in own.items():
                if not evidence:
                    continue
                camps = tuple(dict.fromkeys(camp for camp, _ in evidence))
                found.setdefault(actor, []).append(Camp(dispute, camps, tuple(evidence)))
        return {actor: tuple(camps) for actor, camps in found.items()}

    def near(self, actor: Actor) -> tuple[Actor, ...]:
        """Other actors of its kind that share a word with it, those that share most first."""
        shared = Counter(other for word in words_of(actor) for other in self._by_word.get(word, ()))
        close = [other for other, _ in shared.most_common(3 * NEAR) if other != actor.id]
        return tuple(self.actors[other] for other in close if self.actors[other].kind == actor.kind)[:NEAR]

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for actor in self.index.account.cast:
            for word in sorted(words_of(actor)):
                found.setdefault(word, []).append(actor.id)
        return found

    def line_of(self, actor: Actor) -> Line:
        """One actor as the list shows it."""
        passages = {span for variant in actor.variants for span in variant.passages}
        named = Counter(self.index.outlet_of[span.article] for span in passages if span.article in self.index.outlet_of)
        said = len({each for position in self.index.positions_of.get(actor.id, ()) for each in self._told(position)})
        text = " ".join([actor.name, *(variant.text for variant in actor.variants)]).casefold()
        outlets = sorted(named, key=lambda outlet: (-named[outlet], outlet))
        return Line(actor, tuple(outlets), len(passages), said, len(self.camps.get(actor.id, ())), text)

    # What one actor's page asks

    def _by(self, actor: str) -> tuple[Statement, ...]:
        """What an actor says, each once, in the order of the positions and the texts."""
        statements = self.index.lookup.statements
        told = (each for position in self.index.positions_of.get(actor, ()) for each in self._told(position))
        return tuple(statements[each] for each in dict.fromkeys(told) if each in statements)

    def _told(self, position: Position) -> Iterator[str]:
        """The ids of a holder's statements: those that it lists, and the holder's own ones in its claims."""
        lookup = self.index.lookup
        for claim in position.claims:
            if claim in lookup.claims:
                yield from (
                    each for each in lookup.claims[claim].statements if lookup.holders.get(each) == position.holder
                )
        yield from position.statements

    def _threads(self, actor: str) -> tuple[tuple[Statement, ...], ...]:
        """What an actor says, claim by claim; those with a change of position first, then those told most often."""
        claims: dict[str, list[Statement]] = {}
        for statement in self.by(actor):
            claim = self.index.claim_of.get(statement.id)
            claims.setdefault(claim.id if claim else statement.id, []).append(statement)
        lookup = self.index.lookup
        groups = [tuple(sorted(found, key=lambda each: order_of(lookup, each))) for found in claims.values()]
        groups.sort(key=lambda group: (not has_change(group), -len(group), order_of(lookup, group[0])))
        return tuple(groups)

    def _about(self, actor: str) -> tuple[Statement, ...]:
        """What others say with the actor in it, in the order of the articles and the texts."""
        named: dict[str, list[Span]] = {}
        for span in sorted({*self.actors[actor].passages, *self.actors[actor].stand_ins}):
            named.setdefault(span.article, []).append(span)
        own = {statement.id for statement in self.by(actor)}
        numbers = self.index.lookup.numbers
        found = [
            statement
            for article in sorted(named, key=lambda each: numbers.get(each, 0))
            for statement in self.index.statements_of.get(article, ())
            if statement.id not in own and any(holds(piece, named[article]) for piece in statement.content)
        ]
        return tuple(sorted(found, key=lambda each: (numbers.get(each.article, 0), first_of(each).start, each.id)))


def has_change(group: Iterable[Statement]) -> bool:
    """Whether an actor both says something and speaks against it."""
    return len({statement.stance in AGAINST for statement in group}) > 1


def order_of(lookup: Lookup, statement: Statement) -> tuple[date, int, int]:
    """The day of the article, then the place in it; what has no date comes last."""
    days = days_of(lookup, statement)
    return days.start if days else date.max, lookup.numbers[statement.article], statement.sentence.start


def days_of(lookup: Lookup, statement: Statement) -> DateRange | None:
    """When the article with a statement appeared."""
    publication = lookup.articles[statement.article].publication
    return publication.dates if publication else None


def holds(piece: Span, spans: list[Span]) -> bool:
    """Whether a passage has one of these in it, which are in the order of their article."""
    i = bisect_left(spans, piece.start, key=lambda span: span.start)
    return i < len(spans) and spans[i].end <= piece.end


def listing_of(lines: Iterable[Line]) -> Listing[Line]:
    """Actors as a list that can be narrowed."""
    return Listing(
        lines,
        {
            "kind": lambda line: [line.actor.kind],
            "outlet": lambda line: line.outlets,
            "status": lambda line: [line.actor.status],
        },
    )


def words_of(actor: Actor) -> set[str]:
    """The longer words of an actor's spellings, in small letters."""
    return {
        word.casefold() for variant in actor.variants for word in variant.text.split() if len(word) >= SHORTEST_WORD
    }


def most_used(actor: Actor) -> tuple[Variant, ...]:
    """Its spellings, the most used first."""
    return tuple(sorted(actor.variants, key=lambda variant: -len(variant.passages)))


def name_of(actor: Actor) -> str:
    """Its name on one line."""
    return one_line(actor.name)
