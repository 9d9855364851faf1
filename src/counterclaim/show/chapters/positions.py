"""What does the president say? Each holder's statements, thread by thread."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.account import Position
from counterclaim.model.statement import ChainLink, Statement
from counterclaim.show.labels import CHANNEL, MODE, ROLE, STANCE
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.telling import telling_spans
from counterclaim.show.visible import one_line

# The id of a claim, None where a statement stands alone, and the ids of statements.
Thread = tuple[str | None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement: its content in pieces, how it is told, and by what way it came."""

    id: str
    pieces: tuple[Quote, ...]
    source: str
    stance: str
    mode: str
    chain: tuple[str, ...]

    @property
    def outlet(self) -> str:
        """The outlet that tells it."""
        return self.pieces[0].outlet


@dataclass(frozen=True, slots=True)
class ThreadView:
    """One claim as one holder tells it. `claim` is None for statements that stand alone."""

    claim: str | None
    statements: tuple[StatementView, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that tell it, each once."""
        return tuple(dict.fromkeys(statement.outlet for statement in self.statements))


@dataclass(frozen=True, slots=True)
class PositionView:
    """A holder and the threads in which they speak."""

    holder: str
    actor: str | None
    threads: tuple[ThreadView, ...]

    @property
    def statements(self) -> int:
        """How many statements are shown."""
        return sum(len(thread.statements) for thread in self.threads)


def view_positions(lookup: Lookup) -> tuple[PositionView, ...]:
    """The account's positions, those told by most outlets and then most often first."""
    views = [view_position(lookup, position) for position in lookup.account.positions]
    return tuple(sorted((view for view in views if view.threads), key=lambda view: (-breadth(view), -view.statements)))


def view_position(lookup: Lookup, position: Position) -> PositionView:
    """One holder's threads, those that most outlets tell first."""
    threads = tuple(view_thread(lookup, thread) for thread in list_threads(lookup, position))
    return PositionView(one_line(position.holder), position.actor, threads)


def list_threads(lookup: Lookup, position: Position) -> list[Thread]:
    """One holder's threads before they are made ready to print: those that most outlets tell first."""
    threads: list[Thread] = [(claim, told_by(lookup, position.holder, claim)) for claim in position.claims]
    shown = {identity for _, found in threads for identity in found}
    threads += [
        (None, (identity,)) for identity in position.statements if identity not in shown and lookup.has(identity)
    ]
    outlets: dict[str, str] = {}
    for article in {lookup.statements[identity].article for _, found in threads for identity in found}:
        outlets[article] = lookup.label(lookup.articles[article])
    told = [(claim, found) for claim, found in threads if found]
    return sorted(
        told,
        key=lambda thread: (-len({outlets[lookup.statements[each].article] for each in thread[1]}), -len(thread[1])),
    )


def told_by(lookup: Lookup, holder: str, identity: str) -> tuple[str, ...]:
    """The ids of the statements of one claim that are this holder's; none of anybody else."""
    claim = lookup.claims.get(identity)
    told = claim.statements if claim else ()
    return tuple(each for each in told if lookup.holders.get(each) == holder and lookup.has(each))


def view_thread(lookup: Lookup, thread: Thread) -> ThreadView:
    """One thread ready to print."""
    claim, found = thread
    return ThreadView(claim, tuple(view_statement(lookup, lookup.statements[identity]) for identity in found))


def breadth(view: PositionView) -> int:
    """How many outlets tell what the holder says."""
    return len({outlet for thread in view.threads for outlet in thread.outlets})


def view_statement(lookup: Lookup, statement: Statement) -> StatementView:
    """One statement ready to print."""
    return StatementView(
        id=statement.id,
        pieces=lookup.quotes(telling_spans(statement, lookup.articles[statement.article])),
        source=one_line(statement.source.text) if statement.source else "",
        stance=STANCE[statement.stance],
        mode=MODE[statement.mode],
        chain=tuple(chain_words(link) for link in statement.chain),
    )


def chain_words(link: ChainLink) -> str:
    """One hand of a chain: its name, what it is, and the channel.

    >>> chain_words(ChainLink("agency", "Allied Press", "interview"))
    'Allied Press (agency, in an interview)'
    """
    details = [ROLE[link.role]] if link.role != "speaker" else []
    if CHANNEL[link.channel]:
        details.append(CHANNEL[link.channel])
    return one_line(link.name) + (f" ({', '.join(details)})" if details else "")
