"""Passages that name somebody or something."""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.read.parse import Parse

KINDS: dict[str, ActorKind] = {"PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place"}


def find_mentions(article: Article, parse: Parse) -> tuple[Mention, ...]:
    """Every name of a person, organisation, place or described group, in order."""
    found = []
    i = 0
    tokens = parse.tokens
    while i < len(tokens):
        label, j = tokens[i].entity, i + 1
        if not label:
            i = j
            continue
        while j < len(tokens) and tokens[j].entity == label and not tokens[j].entity_starts:
            j += 1
        kind = KINDS.get(label)
        first = i + 1 if tokens[i].pos == "DET" and j > i + 1 else i
        end = j - 1 if tokens[j - 1].tag == "POS" and j - 1 > first else j
        if kind:
            span = article.span(tokens[first].start, tokens[end - 1].end)
            found.append(Mention(span, kind, span))
        i = j
    return tuple(found)
