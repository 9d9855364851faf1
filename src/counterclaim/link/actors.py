"""Mentions put together into actors, over all spellings and all articles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from counterclaim.model.actor import Actor, Variant
from counterclaim.model.ids import make_id
from counterclaim.model.judgement import Judgement
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span


@dataclass(frozen=True)
class Cast:
    """All actors, and which of them a passage names. `by_span` holds the spans of mentions (name alone)."""

    actors: tuple[Actor, ...] = ()
    by_span: dict[Span, Actor] = field(default_factory=dict)
    by_article: dict[str, list[Span]] = field(default_factory=dict)

    def actor_of(self, span: Span) -> Actor | None:
        """The actor that a passage names: by the mention that equals it, else the first named inside it."""
        actor = self.by_span.get(span)
        if actor:
            return actor
        spans = self.by_article.get(span.article, [])
        for inner in spans[bisect_left(spans, span.start, key=lambda inner: inner.start) :]:
            if inner.start >= span.end:
                return None
            if inner.end <= span.end:
                return self.by_span[inner]
        return None


def link_actors(readings: Sequence[Reading], judgements: Sequence[Judgement] = ()) -> Cast:
    """The cast of the story. Judgements "same" and "different" between two names overrule the rules."""
    groups: dict[str, list[Mention]] = {}
    for reading in readings:
        for mention in reading.mentions:
            groups.setdefault(mention.span.text.split()[-1].lower(), []).append(mention)
    actors, by_span, by_article = [], {}, {}
    for key in sorted(groups):
        texts: dict[str, list[Span]] = {}
        for mention in groups[key]:
            texts.setdefault(mention.span.text, []).append(mention.span)
        name = max(texts, key=lambda text: (len(text), text))
        variants = tuple(Variant(text, tuple(sorted(texts[text]))) for text in sorted(texts))
        actor = Actor(make_id("actor", key), name, groups[key][0].kind, variants)
        actors.append(actor)
        for mention in groups[key]:
            by_span[mention.span] = actor
            by_article.setdefault(mention.span.article, []).append(mention.span)
    for spans in by_article.values():
        spans.sort()
    return Cast(tuple(actors), by_span, by_article)
