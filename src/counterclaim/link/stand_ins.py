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
from counterclaim.link.circles import find_circles
from counterclaim.model.actor import Actor
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.reference import Reference
from counterclaim.model.span import Span

STEP = "actors"
CALLED = "called so elsewhere"
# Circle of the article, noun, whether of several, and the actor whose they are ("" where that is not told).
Key = tuple[int, str, bool, str]

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
    chains: dict[Span, list[Reference]] = {}
    for reading in readings:
        for reference in reading.references:
            chains.setdefault(reference.means or reference.span, []).append(reference)
    found = StandIns()
    called: dict[Key, dict[str, Span]] = {}
    votes: dict[Key, Counter[str]] = {}
    for anchor, members in chains.items():
        actor = cast.by_span.get(anchor)
        if actor is None:
            continue
        for member in members:
            found.by_span[member.span] = actor.id
            found.reasons[member.span] = (reason_of(member, anchor),)
        for member in members:
            if member.noun and member.basis != "nearest":
                for key in keys_of(member, circles, cast):
                    if member.span < called.setdefault(key, {}).setdefault(actor.id, member.span):
                        called[key][actor.id] = member.span
        for key in sorted({key for member in members if member.noun for key in keys_of(member, circles, cast)}):
            if actor.id in called.get(key, {}):
                votes.setdefault(key, Counter())[actor.id] += 1
    first: dict[Key, Span] = {}
    for anchor, members in sorted(chains.items()):
        if anchor not in cast.by_span:
            _put_unnamed(anchor, members, found, first, [keys_of(m, circles, cast) for m in members], called, votes)
    return found


def _put_unnamed(
    anchor: Span,
    members: Sequence[Reference],
    found: StandIns,
    first: dict[Key, Span],
    keys: Sequence[Sequence[Key]],
    called: dict[Key, dict[str, Span]],
    votes: dict[Key, Counter[str]],
) -> None:
    """Put a chain that its article gives no name with an actor whom others call so, else with chains of one noun."""
    own = Counter(key[0] for member, key in zip(members, keys, strict=True) if member.noun)
    extra: tuple[Reason, ...] = ()
    if not own:
        identity = make_id("actor", "unnamed", anchor.article, anchor.start)
    else:
        key = min(own, key=lambda key: (-own[key], key))
        total = Counter[str]()
        for one in own:
            total.update(votes.get(one, {}))
        ranked = sorted(total.items(), key=lambda entry: (-entry[1], entry[0]))
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            identity = ranked[0][0]
            example = min(called[one][identity] for one in own if identity in called.get(one, {}))
            sentence = f"an article of the same circle says “{example.text}” of somebody whom it names"
            extra = (Reason(STEP, CALLED, key[1], sentence, (anchor, example)),)
        else:
            start = first.setdefault((*key[:3], ""), anchor)
            identity = make_id("actor", "unnamed", start.article, start.start)
            if start != anchor:
                sentence = f"articles that name the same people describe somebody by “{key[1]}” whom none of them names"
                extra = (Reason(STEP, "same description", key[1], sentence, (start, anchor)),)
    for member in members:
        found.by_span[member.span] = identity
        within = () if member.span == anchor else (reason_of(member, anchor),)
        found.reasons[member.span] = (*within, *extra)


def actors_named(reading: Reading, cast: Cast) -> set[str]:
    """The ids of the actors whom an article names, offices and described groups left out."""
    return {cast.by_span[mention.span].id for mention in reading.mentions if mention.title != mention.span}


def keys_of(reference: Reference, circles: dict[str, int], cast: Cast) -> tuple[Key, ...]:
    """By what a description is put together: with whose they are where that is told, and without."""
    actor = cast.by_span.get(reference.whose) if reference.whose is not None else None
    bare = (circles[reference.span.article], reference.noun, reference.plural, "")
    return ((*bare[:3], actor.id), bare) if actor is not None else (bare,)


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
        across = {reason for reason in found.reasons[span] if reason.feature == CALLED}
        reasons.setdefault(found.by_span[span], set()).update(across)
    return tuple(
        replace(
            actor,
            stand_ins=tuple(passages.get(actor.id, ())),
            reasons=(*actor.reasons, *sorted(reasons.get(actor.id, ()), key=lambda reason: reason.passages)),
        )
        for actor in actors
    )
