"""The cast: who appears, under which spelling, and who uses it."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.actor import Actor
from counterclaim.model.judgement import Status
from counterclaim.model.reason import Reason
from counterclaim.show.labels import ACTOR_KIND, HIDDEN, STATUS
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.visible import one_line


@dataclass(frozen=True, slots=True)
class UseView:
    """One outlet's use of a spelling: how often, and where first."""

    outlet: str
    times: int
    first: Quote


@dataclass(frozen=True, slots=True)
class SpellingView:
    """One spelling and who uses it; `more` outlets besides, where not all are shown."""

    text: str
    uses: tuple[UseView, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class ActorView:
    """One of the cast. `times` counts the passages that name it."""

    id: str
    name: str
    kind: str
    status: Status
    status_label: str
    spellings: tuple[SpellingView, ...]
    roles: tuple[Quote, ...]
    outlets: tuple[str, ...]
    times: int
    reasons: tuple[Reason, ...]
    hidden: bool = False


def view_cast(lookup: Lookup) -> tuple[ActorView, ...]:
    """The cast, those whom most outlets name and then most often first; those that a person hid come last."""
    views = [view_actor(lookup, actor) for actor in lookup.account.cast]
    return tuple(sorted(views, key=lambda view: (view.hidden, -len(view.outlets), -view.times)))


def view_actor(lookup: Lookup, actor: Actor) -> ActorView:
    """One actor with spellings, most used first."""
    spellings = []
    outlets: dict[str, None] = {}
    for variant in actor.variants:
        quotes = lookup.quotes(variant.passages)
        uses: dict[str, list[Quote]] = {}
        for quote in quotes:
            uses.setdefault(quote.outlet, []).append(quote)
            outlets.setdefault(quote.outlet)
        spellings.append(
            SpellingView(
                one_line(variant.text),
                tuple(UseView(outlet, len(found), found[0]) for outlet, found in uses.items()),
            )
        )
    spellings.sort(key=lambda spelling: -sum(use.times for use in spelling.uses))
    roles = {quote.text: quote for quote in reversed(lookup.quotes(actor.roles))}
    return ActorView(
        id=actor.id,
        name=one_line(actor.name),
        kind=ACTOR_KIND[actor.kind],
        status=actor.status,
        status_label=f"{STATUS[actor.status]}, {HIDDEN}" if actor.hidden else STATUS[actor.status],
        spellings=tuple(spellings),
        roles=tuple(reversed(roles.values())),
        outlets=tuple(outlets),
        times=len(set(actor.passages)),
        reasons=actor.reasons,
        hidden=actor.hidden,
    )
