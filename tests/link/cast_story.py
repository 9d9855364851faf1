"""Readings made by hand for tests of the cast: a text with its mentions marked in it.

`{p:President |Wren}` is a person with a title, `{o:|NATO}` an organisation, `{l:|Velm}` a place, `{g:|Velm officials}`
a described group and `{f:|the president}` an office named alone.
"""

from __future__ import annotations

import re

from counterclaim.link.actors import Cast
from counterclaim.model.article import Article
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.model.reading import Reading

MARK = re.compile(r"\{([polgf]):([^|{}]*)\|([^{}]*)\}")
KINDS: dict[str, ActorKind] = {"p": "person", "o": "org", "l": "place", "g": "group", "f": "person"}


def reading_of(marked: str, file: str = "a.txt") -> Reading:
    """The reading of a marked text."""
    text, places, done = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[done : mark.start()]
        start = len(text)
        text += mark[2] + mark[3]
        places.append((mark[1], start, start + len(mark[2]), len(text)))
        done = mark.end()
    article = Article.of(text + marked[done:], file=file)
    mentions = []
    for sort, start, name, end in places:
        span = article.span(name, end)
        title = article.span(start, start + len(article.text[start:name].rstrip())) if name > start else None
        title = span if sort in "gf" else title
        mentions.append(Mention(span, KINDS[sort], article.span(start, end), title))
    return Reading(article, mentions=tuple(mentions))


def names_of(cast: Cast) -> list[set[str]]:
    """The spellings of each actor, the most named first."""
    return [{variant.text for variant in actor.variants} for actor in cast.actors]


def together(cast: Cast, left: str, right: str) -> bool:
    """Whether one actor has both spellings."""
    return any({left, right} <= names for names in names_of(cast))
