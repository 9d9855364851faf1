"""For whom somebody speaks: a spokeswoman for her ministry, a foreign ministry or a government for its country.

After the cast, for `tellings`: what a body and its own spokeswoman say is one voice, and never two sides of a dispute.
Invariant: an actor speaks for one other at most, and only where every article that tells it tells the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from counterclaim.link.actors import Cast
from counterclaim.model.actor import Actor
from counterclaim.model.mention import Mention
from counterclaim.model.reading import Reading

SPOKES = re.compile(r"(?:(\w+)\s+)?(?:spokes(?:man|woman|person)|press\s+(?:secretary|officer))\b", re.IGNORECASE)
# Bodies that speak for the country whose they are.
STATE_BODY = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:foreign|defen[cs]e)\s+(?:ministry|office)|(?:the\s+)?(?:\w+\s+)?government"
    r"|(?:the\s+)?ministry\s+(?:of|for)\s+(?:foreign\s+affairs|defen[cs]e)",
    re.IGNORECASE,
)
# Between a country and what is its own.
OWN = re.compile(r"[’']s?\s+")
# Steps from somebody to whom they speak for at last: spokeswoman, ministry, country.
MOST_STEPS = 3


def find_principals(readings: Sequence[Reading], cast: Cast) -> dict[str, str]:
    """For the id of each actor who speaks for another the id of that other, the last in the line."""
    told: dict[str, set[str]] = {}
    for reading in readings:
        for speaker, body in _spoken_for(reading, cast):
            told.setdefault(speaker.id, set()).add(body.id)
    direct = {one: min(bodies) for one, bodies in sorted(told.items()) if len(bodies) == 1}
    found = {}
    for one in direct:
        last = one
        for _ in range(MOST_STEPS):
            last = direct.get(last, last)
        if last != one:
            found[one] = last
    return found


def _spoken_for(reading: Reading, cast: Cast) -> Iterator[tuple[Actor, Actor]]:
    """Who speaks for whom, as one article has it."""
    bodies: list[Mention] = []
    for mention in sorted(reading.mentions, key=lambda mention: (mention.span, mention.full)):
        actor = cast.by_span[mention.span]
        if mention.kind == "person" and mention.title is not None and mention.title != mention.span:
            body = _body_of(reading, mention, bodies, cast)
            if body is not None and body.id != actor.id:
                yield actor, body
        elif mention.kind == "org":
            bodies.append(mention)
            country = _country_of(reading, mention, cast)
            if country is not None and country.id != actor.id:
                yield actor, country


def _body_of(reading: Reading, mention: Mention, before: Sequence[Mention], cast: Cast) -> Actor | None:
    """The body whose spokeswoman a title tells: the one named in it, else the last whose noun it says."""
    title = mention.title or mention.span
    start, end = min(title.start, mention.full.start), max(title.end, mention.full.end)
    found = SPOKES.search(reading.article.text[start:end])
    if found is None:
        return None
    inside = [other for other in reading.mentions if other.kind == "org" and start <= other.span.start < end]
    if inside:
        return cast.by_span[inside[-1].span]
    noun = (found[1] or "").casefold()
    for body in reversed(before):
        if noun and body.span.text.casefold().split()[-1] == noun:
            return cast.by_span[body.span]
    return None


def _country_of(reading: Reading, mention: Mention, cast: Cast) -> Actor | None:
    """The country whose foreign ministry or government a name is: "Norvia's Foreign Ministry"."""
    if not STATE_BODY.fullmatch(mention.span.text):
        return None
    for place in reading.mentions:
        if place.kind == "place" and place.span.end < mention.span.start <= place.span.end + 4:
            between = reading.article.text[place.span.end : mention.span.start]
            if OWN.fullmatch(between):
                return cast.by_span[place.span]
    return None
