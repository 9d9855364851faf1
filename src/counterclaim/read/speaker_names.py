"""The name that stands in a source: its head, beside it, or that for which its head is the voice.

First asked by `speakers`. Invariant: whose somebody is is never who it is ("the president's rival, X" is X), and where
two names stand side by side none of them is the speaker alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.read.lexicon.titles import VOICES
from counterclaim.read.name_words import is_title
from counterclaim.read.parse import Parse, Token
from counterclaim.read.speaker_people import is_office

SORTS = frozenset(
    {"agency", "newspaper", "network", "channel", "magazine", "website", "broadcaster", "paper", "company"}
)
OF_NEWS = frozenset({"news", "press", "state"})


def mentions_inside(mentions: Sequence[Mention], source: Span) -> list[Mention]:
    """The mentions whose name lies in the source."""
    found = []
    for mention in mentions[bisect_left(mentions, source.start, key=lambda mention: mention.span.start) :]:
        if mention.span.start >= source.end:
            break
        if mention.span.end <= source.end:
            found.append(mention)
    return found


def voices_of(parse: Parse, inside: Sequence[Mention], head: Token) -> list[Mention]:
    """The mentions that a source lists side by side: the head and what is joined to it by "and"."""
    joined, todo = [head], [head]
    while todo:
        found = parse.kids(todo.pop(), "conj")
        joined.extend(found)
        todo.extend(found)
    return [
        mention
        for mention in inside
        if not is_office(mention)
        and any(mention.span.start <= token.start and token.end <= mention.span.end for token in joined)
        and not any(other is not mention and other.span.covers(mention.span) for other in inside)
    ]


def is_list(tokens: Sequence[Token], inside: Sequence[Mention]) -> bool:
    """Whether the last of several people in a source follows an "and"."""
    people = [mention for mention in inside if mention.kind == "person" and not is_office(mention)]
    if len(people) < 2:
        return False
    before = [token for token in tokens if token.end <= people[-1].full.start][-2:]
    return any(token.lower == "and" for token in before)


def named_by(parse: Parse, inside: Sequence[Mention], tokens: Sequence[Token], head: Token) -> Mention | None:
    """The mention that is the source's head, stands beside it, or for which the head is the voice."""
    behind = set_beside(parse, inside, tokens, head)
    if behind is not None:
        return behind
    office = None
    for mention in inside:
        if mention.full.start <= head.start and head.end <= mention.full.end:
            if not is_office(mention):
                return mention
            office = mention  # "the general" of "the general, X"
    for mention in (mention for mention in inside if mention is not office):
        opening = mention.full.start if mention.full.start > head.end else mention.span.start  # "the director, Dr. X"
        first = next((token for token in tokens if token.start >= opening), None)
        last = next((token for token in reversed(tokens) if token.end <= mention.span.end), None)
        if first is None or last is None or last.dep == "poss":
            continue  # "the president's rival, X": whose somebody is, never who it is
        beside = last.dep == "appos" and first.i and parse.tokens[first.i - 1].text == ","
        others = [token for token in tokens if head.i < token.i < first.i and is_title(token)]
        if beside and (last.head == head.i or (mention.kind == "person" and is_title(head) and not others)):
            return None if others and mention.kind == "person" else mention
        if mention.kind == "person" and is_title(head) and mention.title and mention.title.start <= head.start:
            return mention
        between = {token.lower for token in tokens if last.i < token.i < head.i}
        if mention.kind == "org" and head.lower in SORTS and first.dep == "compound" and between <= OF_NEWS:
            return mention  # "the AFP news agency", and not "the U.N. refugee agency"
    if head.lower in VOICES:
        bodies = [mention for mention in inside if mention.kind in ("org", "place")]
        if len(bodies) == len(inside) == 1:
            return bodies[0]
    return office


def set_beside(parse: Parse, inside: Sequence[Mention], tokens: Sequence[Token], head: Token) -> Mention | None:
    """The person at the end of "a spokesman for President Y, X": a bare name behind a comma and a role for another."""
    last = inside[-1] if inside else None
    if last is None or last.kind != "person" or last.span.end != tokens[-1].end or not is_title(head):
        return None
    first = next(token for token in tokens if token.start >= last.span.start)
    if last.full != last.span or is_office(last) or parse.tokens[first.i - 1].text != ",":
        return None
    serves = any(kid.lower in ("for", "of", "to") and head.i < kid.i < first.i for kid in parse.kids(head, "prep"))
    return last if serves and sum(token.text == "," for token in tokens) == 1 else None
