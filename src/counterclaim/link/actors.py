"""Mentions put together into actors, over all spellings and all articles.

The first step of linking: everything after it asks the `Cast` whom a passage names. Names become forms (`forms`),
forms are joined on a board (`people`, `organisations`, `offices`) with a reason for each join, judgements overrule
(`merges`), and each group becomes an Actor. Invariant: every mention is in exactly one actor, and the cast does not
depend on the order of the readings.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from counterclaim.link.compare.bodies import is_acronym, known_name
from counterclaim.link.compare.roles import role_words
from counterclaim.link.data.bodies import COUNTRIES, GENERIC_BODIES
from counterclaim.link.forms import Form, gather_forms
from counterclaim.link.merges import Board, join_judged
from counterclaim.link.offices import join_offices
from counterclaim.link.organisations import join_bodies
from counterclaim.link.people import join_people
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.ids import make_id
from counterclaim.model.judgement import Judgement
from counterclaim.model.mention import ActorKind
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span


@dataclass(frozen=True)
class Cast:
    """All actors, and which of them a passage names. `by_span` holds the spans of mentions (name alone).

    `by_article` holds the same spans by article, in order, so that a lookup does not pass over the whole dossier.
    """

    actors: tuple[Actor, ...] = ()
    by_span: dict[Span, Actor] = field(default_factory=dict)
    by_article: dict[str, list[Span]] = field(default_factory=dict)

    def actor_of(self, span: Span) -> Actor | None:
        """The actor that a passage names: by the mention that equals it, else the first named inside it.

        A description ("Norlandian officials") goes before the name in it. None where nobody is named.
        """
        actor = self.by_span.get(span)
        if actor:
            return actor
        inside = (inner for inner in self.spans_from(span) if inner.end <= span.end)
        first = next(inside, None)
        return self.by_span[first] if first else None

    def spans_from(self, span: Span) -> Iterator[Span]:
        """The mentions that start inside a passage, in order, of those at one place the longest first."""
        spans = self.by_article.get(span.article, [])
        for i in range(bisect_left(spans, span.start, key=lambda inner: inner.start), len(spans)):
            if spans[i].start >= span.end:
                return
            yield spans[i]


def link_actors(readings: Sequence[Reading], judgements: Sequence[Judgement] = ()) -> Cast:
    """The cast of the story, those named most often first.

    Judgements "same" and "different" between two names overrule the rules; an actor that one decided is "accepted".
    """
    judgements = [judgement for judgement in judgements if judgement.holds]
    board = Board(gather_forms(readings), judgements)
    join_judged(board, judgements)
    join_people(board)
    join_bodies(board)
    join_offices(board)
    actors = [(actor_of_group(board, root), board.group(root)) for root in board.groups()]
    actors = with_own_ids(actors)
    actors.sort(key=lambda entry: (-sum(len(form.mentions) for form in entry[1]), entry[0].name, entry[0].id))
    by_span = {mention.span: actor for actor, group in actors for form in group for mention in form.mentions}
    by_article: dict[str, list[Span]] = {}
    for span in by_span:
        by_article.setdefault(span.article, []).append(span)
    for spans in by_article.values():
        spans.sort(key=lambda span: (span.start, -span.end))
    return Cast(tuple(actor for actor, _ in actors), by_span, by_article)


def actor_of_group(board: Board, root: int) -> Actor:
    """The actor that a group of forms is."""
    group = board.group(root)
    name, kind = best_name(group), kind_of(group)
    passages: dict[str, set[Span]] = {}
    for form in group:
        for mention in form.mentions:
            spans = {mention.span, mention.full}
            if mention.title is not None and mention.full.start <= mention.title.start < mention.span.start:
                spans.add(form.article.span(mention.title.start, mention.span.end))
            for span in spans:
                passages.setdefault(span.text, set()).add(span)
    variants = sorted(passages, key=lambda text: (text != name, -len(passages[text]), text))
    reasons = sorted(
        {*board.reasons[root], *printed_alike(group)},
        key=lambda reason: (reason.passages, reason.feature, reason.value, reason.sentence, reason.step),
    )
    return Actor(
        id=make_id("actor", kind, identity_of(group, name)),
        name=name,
        kind=kind,
        variants=tuple(Variant(text, tuple(sorted(passages[text]))) for text in variants),
        roles=roles_of(group),
        reasons=tuple(reasons),
        status="accepted" if board.judged[root] else "suggested",
    )


def printed_alike(group: Sequence[Form]) -> list[Reason]:
    """A reason for each name that several articles print alike: one name in one story is taken for one actor."""
    first: dict[str, dict[str, Span]] = {}
    for form in group:
        for mention in form.mentions:
            places = first.setdefault(mention.span.text, {})
            places[form.article.id] = min(places.get(form.article.id, mention.span), mention.span)
    sentence = "several articles print the same name"
    return [
        Reason("actors", "same name", text, sentence, tuple(sorted(places.values())))
        for text, places in sorted(first.items())
        if len(places) > 1
    ]


def kind_of(group: Sequence[Form]) -> ActorKind:
    """The kind that most mentions have."""
    counts = Counter[ActorKind]()
    for form in group:
        counts[form.kind] += 0 if form.office and len(group) > 1 else len(form.mentions)
    order: tuple[ActorKind, ...] = ("person", "org", "place", "group")
    return max(order, key=lambda kind: counts[kind])


def best_name(group: Sequence[Form]) -> str:
    """The spelling to show: a country's known name, else a full name, the most used, the longest.

    A full name counts as used wherever its last word is: "Mr Wren" speaks for "Ada Wren" rather than "Ada Vren".
    """
    counts = Counter[str]()
    for form in group:
        if not form.office or all(other.office for other in group):
            counts[form.text] += len(form.mentions)
    known = next((known_name(text) for text in sorted(counts) if known_name(text) != text), None)
    if known is not None and (known in counts or known in COUNTRIES):
        return known
    ends = Counter[str]()
    for text, count in counts.items():
        ends[text.split()[-1]] += count
    longest = max(len(text.split()) for text in counts)

    def rank(text: str) -> tuple[bool, bool, int, int, int, str]:
        words = text.split()
        short = is_acronym(text) or (len(words) == 1 and longest > 1)
        generic = len(words) < longest and all(word.lower() in GENERIC_BODIES for word in words)
        return (short or generic, text.isupper(), -ends[words[-1]], -counts[text], -len(text), text)

    return min(counts, key=rank)


def identity_of(group: Sequence[Form], name: str) -> str:
    """What makes the actor itself: its name in small letters, whatever order the articles come in."""
    return " ".join(name.casefold().split())


def roles_of(group: Sequence[Form]) -> tuple[Span, ...]:
    """Titles and descriptions that tell an office, each wording once, where it is first printed."""
    found: dict[str, Span] = {}
    for form in group:
        for mention in form.mentions:
            title = mention.title
            if title is None or title == mention.span or not role_words(title.text):
                continue
            wording = title.text.casefold()
            found[wording] = min(found.get(wording, title), title)
    return tuple(found[wording] for wording in sorted(found))


def with_own_ids(actors: Sequence[tuple[Actor, list[Form]]]) -> list[tuple[Actor, list[Form]]]:
    """The actors with ids that differ: those that share a name get their first passages into theirs."""
    counts = Counter(actor.id for actor, _ in actors)
    settled = []
    for actor, group in actors:
        if counts[actor.id] > 1:
            first = min(form.first for form in group)
            actor = replace(actor, id=make_id("actor", actor.kind, actor.name.casefold(), first.article, first.start))
        settled.append((actor, group))
    return settled
