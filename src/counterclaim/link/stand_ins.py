"""Descriptions and pronouns put with actors over all articles: "the actress" of one, "she" of another.

After the cast is known, from the references of the readings. A chain of references that the article ties to a name
belongs to the name's actor. One without a name is put with the actor whom the other articles of its circle call so
("inmate"), else with the chains of its circle that are described by the same noun. Invariant: actors and their
variants stay as they are, and every decision has a reason; each reference stands for exactly one actor, and the cost
grows with the references and no faster.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from counterclaim.link.actors import Cast
from counterclaim.link.chains import TOLD, Chain, Key, gather_chains, keys_of
from counterclaim.link.circles import find_circles
from counterclaim.link.words.fates import APART
from counterclaim.model.actor import Actor
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.reference import Reference
from counterclaim.model.span import Span

STEP = "actors"
CALLED = "called so elsewhere"
ALIKE = "same description"
SAME_FATE = "same fate"

SENTENCES = {
    "title": "“{0}” stands beside the name “{1}”",
    "apposition": "“{0}” is set beside “{1}”",
    "predicate": "the article says that one is the other: “{0}”, “{1}”",
    "identified": "the article tells by name who “{0}” is: “{1}”",
    "same noun": "“{0}” goes on with “{1}”, described by the same word",
    "pronoun": "“{0}” goes on with “{1}”, the likeliest in sight whom it fits",
    "nearest": "“{0}” goes on with “{1}”, the most prominent in sight whom it fits",
}


@dataclass(frozen=True, slots=True)
class StandIns:
    """Whom the references of a dossier stand for: ids by passage, and why.

    An id that no actor of the cast has is somebody's whom no article names ("the driver").
    """

    by_span: dict[Span, str] = field(default_factory=dict)
    reasons: dict[Span, tuple[Reason, ...]] = field(default_factory=dict)


def link_stand_ins(readings: Sequence[Reading], cast: Cast) -> StandIns:
    """Whom each reference of each reading stands for. The same readings in any order give the same answer."""
    readings = sorted(readings, key=lambda reading: (reading.article.file, reading.article.id))
    circles = find_circles({reading.article.id: actors_named(reading, cast) for reading in readings})
    chains = gather_chains(readings, cast, circles)
    found, known = StandIns(), Known()
    for chain in chains:
        if chain.actor:
            for member in chain.members:
                found.by_span[member.span] = chain.actor
                found.reasons[member.span] = reasons_within(chain, member)
            known.name(chain, cast)
    for chain in sorted((chain for chain in chains if not chain.actor), key=lambda chain: chain.anchor):
        identity, extra = known.place(chain, cast)
        for member in chain.members:
            found.by_span[member.span] = identity
            within = () if member.span == chain.anchor else reasons_within(chain, member)
            found.reasons[member.span] = (*within, *extra)
    return found


@dataclass(slots=True)
class Person:
    """What the articles of one circle tell of somebody, and how many of them each thing."""

    fates: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    ages: Counter[str] = field(default_factory=Counter)

    def fits(self, chain: Chain) -> bool:
        """Whether most of it goes with what one more article tells; one article may be read wrongly."""
        if chain.gender and self.genders and self.genders.most_common(1)[0][0] != chain.gender:
            return False
        if chain.age and self.ages and chain.age not in self.ages:
            return False
        against = {two for one in chain.fates for two in APART.get(one, ())}
        return sum(self.fates[fate] for fate in against) <= sum(self.fates[fate] for fate in chain.fates)


class Known:
    """By what the articles of each circle know somebody, named or not, while chains are put together."""

    def __init__(self) -> None:
        self.called: dict[Key, dict[str, Span]] = {}
        self.votes: dict[Key, Counter[str]] = {}
        self.first: dict[Key, tuple[str, Span]] = {}
        self.people: dict[tuple[int, str], Person] = {}

    def name(self, chain: Chain, cast: Cast) -> None:
        """Note by what a named one is known."""
        sure = {
            key for member in chain.members if member.basis != "nearest" for key in keys_of(member, chain.circle, cast)
        }
        keys = {key: span for key, span in chain.nouns(cast).items() if key in sure} | chain.told()
        for key, span in keys.items():
            places = self.called.setdefault(key, {})
            places[chain.actor] = min(places.get(chain.actor, span), span)
            self.votes.setdefault(key, Counter())[chain.actor] += 1
        self._note(chain, chain.actor)

    def _note(self, chain: Chain, identity: str) -> None:
        one = self.people.setdefault((chain.circle, identity), Person())
        one.fates.update(list(chain.fates))
        one.genders.update([chain.gender] if chain.gender else [])
        one.ages.update([chain.age] if chain.age else [])

    def _fits(self, chain: Chain, identity: str) -> bool:
        """Whether nothing that is told of the one speaks against the other."""
        other = self.people.get((chain.circle, identity))
        return other is None or other.fits(chain)

    def place(self, chain: Chain, cast: Cast) -> tuple[str, tuple[Reason, ...]]:
        """Whom a chain without a name stands for, and why where other articles tell that."""
        nouns, told = chain.nouns(cast), chain.told()
        total = Counter[str]()
        for key in (*nouns, *told):
            total.update({who: n for who, n in self.votes.get(key, {}).items() if self._fits(chain, who)})
        ranked = sorted(total.items(), key=lambda entry: (-entry[1], entry[0]))
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            identity = ranked[0][0]
            key, example = min(
                ((key, self.called[key][identity]) for key in (*nouns, *told) if identity in self.called.get(key, {})),
                key=lambda entry: entry[1],
            )
            self._note(chain, identity)
            return identity, (reason_across(CALLED, key, chain.anchor, example),)
        own = sorted(nouns, key=lambda key: (-_uses(chain, key, cast), key))[:1]
        for key in (*own, *sorted(told)):
            start = self.first.get(key)
            if start is not None and self._fits(chain, start[0]):
                self._open(chain, (*own, *told), *start)
                return start[0], (reason_across(ALIKE, key, chain.anchor, start[1]),)
        identity = make_id("actor", "unnamed", chain.anchor.article, chain.anchor.start)
        self._open(chain, (*own, *told), identity, chain.anchor)
        return identity, ()

    def _open(self, chain: Chain, keys: Sequence[Key], identity: str, anchor: Span) -> None:
        for key in keys:
            self.first.setdefault(key, (identity, anchor))
        self._note(chain, identity)


def _uses(chain: Chain, key: Key, cast: Cast) -> int:
    return sum(key == first for member in chain.members for first in keys_of(member, chain.circle, cast)[:1])


def reason_across(feature: str, key: Key, anchor: Span, other: Span) -> Reason:
    """Why a chain of one article stands for somebody of another."""
    if key[1].startswith(TOLD):
        told = key[1].removeprefix(TOLD)
        sentence = f"each of two articles of one circle tells this of one alone: {told}"
        return Reason(STEP, SAME_FATE, told, sentence, (other, anchor))
    if feature == CALLED:
        sentence = f"an article of the same circle says “{other.text}” of somebody whom it names"
        return Reason(STEP, CALLED, key[1], sentence, (anchor, other))
    sentence = f"articles that name the same people describe somebody by “{key[1]}” whom none of them names"
    return Reason(STEP, ALIKE, key[1], sentence, (other, anchor))


def actors_named(reading: Reading, cast: Cast) -> set[str]:
    """The ids of the actors whom an article names, offices and described groups left out."""
    return {cast.by_span[mention.span].id for mention in reading.mentions if mention.title != mention.span}


def reasons_within(chain: Chain, member: Reference) -> tuple[Reason, ...]:
    """Why one reference of a chain stands for whom its article means."""
    anchor = member.means or member.span
    own = () if anchor == member.span else (reason_of(member, anchor),)
    if member.span not in chain.taken:
        return own
    fate, *passages = chain.taken[member.span]
    sentence = f"the article tells this of both, and of nobody else: {fate}"
    return (*own, Reason(STEP, SAME_FATE, fate, sentence, tuple(passages)))


def reason_of(reference: Reference, anchor: Span) -> Reason:
    """Why an article's own reference stands for what it does."""
    sentence = SENTENCES.get(reference.basis, "“{0}” goes on with “{1}”").format(reference.span.text, anchor.text)
    return Reason(STEP, reference.basis or "same noun", reference.noun, sentence, (anchor, reference.span))


def with_stand_ins(actors: Sequence[Actor], found: StandIns) -> tuple[Actor, ...]:
    """The actors with the passages that stand for each, and the reasons for those that other articles decided."""
    passages: dict[str, list[Span]] = {}
    reasons: dict[str, set[Reason]] = {}
    for span in sorted(found.by_span):
        passages.setdefault(found.by_span[span], []).append(span)
        across = {reason for reason in found.reasons[span] if reason.feature in (CALLED, SAME_FATE)}
        reasons.setdefault(found.by_span[span], set()).update(across)
    return tuple(
        replace(
            actor,
            stand_ins=tuple(passages.get(actor.id, ())),
            reasons=(*actor.reasons, *sorted(reasons.get(actor.id, ()), key=lambda reason: reason.passages)),
        )
        for actor in actors
    )
