"""The passage that a source stands for: a name in it, or the mention that a pronoun or a title certainly means.

Called by the statements step for each source it finds, after mentions are known. Invariant: the answer is None or
the span of one of the article's mentions; a wrong speaker is worse than an open one. Only mentions and sentences near
the source are looked at, so the cost does not grow with the length of the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.lexicon.titles import GROUP_NOUNS, VOICES
from counterclaim.read.name_words import is_title
from counterclaim.read.near import OPEN, PLURALS, PRONOUNS, THINGS, Answer, Basis, Near, head_of, is_office
from counterclaim.read.parse import Parse, Token

__all__ = ["Basis", "resolve_speaker"]

SORTS = frozenset(
    {"agency", "newspaper", "network", "channel", "magazine", "website", "broadcaster", "paper", "company"}
)
PAPERS = frozenset({"statement", "report", "letter", "document", "communique", "communiqué", "memo", "filing"})


def resolve_speaker(
    article: Article, parse: Parse, mentions: Sequence[Mention], source: Span, previous: Sequence[Statement]
) -> Answer:
    """The name that a source stands for, and how that is known; (None, "open") where it is not certain.

    Args:
        article: the article that all spans belong to.
        parse: its grammar.
        mentions: its mentions in the order of the text.
        source: the source as printed ("she", "the minister", "his brother, Tomas Wren").
        previous: the statements found before this one, in the order of the text.
    """
    tokens = parse.between(source.start, source.end)
    if not tokens:
        return OPEN
    near = Near.before(parse, mentions, source, previous)
    head = head_of(tokens)
    if head.lower in PRONOUNS or head.lower in PLURALS | THINGS or head.tag in ("WP", "WDT"):
        return near.pronoun(head)
    inside = mentions_inside(mentions, source)
    if len(voices_of(parse, inside, head)) > 1 or is_list(tokens, inside):
        return OPEN  # "X and Y": two speak
    named = named_by(parse, inside, tokens, head)
    if named is not None:
        return (named.span, "named") if not is_office(named) else near.office(named.span.text, source)
    if any(mention.kind == "person" for mention in inside):
        return OPEN  # somebody of X's, not X
    if head.lower in PAPERS and tokens[0].lower in ("the", "this"):
        return near.last_speaker(sentences=1, kinds=("org", "group", "place"))
    if head.lower in GROUP_NOUNS and len(tokens) == 2 and not inside:
        return near.group(head.lower)
    return near.body(head.lower) if len(tokens) == 2 and tokens[0].lower == "the" and not inside else OPEN


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
    for mention in inside:
        if mention.full.start <= head.start and head.end <= mention.full.end:
            return mention
    for mention in inside:
        first = next((token for token in tokens if token.start >= mention.span.start), None)
        last = next((token for token in reversed(tokens) if token.end <= mention.span.end), None)
        if first is None or last is None or last.dep == "poss":
            continue  # "the president's rival, X": whose somebody is, never who it is
        beside = last.dep == "appos" and first.i and parse.tokens[first.i - 1].text == ","
        others = [token for token in tokens if head.i < token.i < first.i and is_title(token)]
        if beside and (last.head == head.i or (mention.kind == "person" and is_title(head) and not others)):
            return None if others and mention.kind == "person" else mention
        if mention.kind == "person" and is_title(head) and mention.title and mention.title.start <= head.start:
            return mention
        if mention.kind == "org" and head.lower in SORTS and first.dep == "compound" and last.i < head.i:
            return mention
    if head.lower in VOICES:
        bodies = [mention for mention in inside if mention.kind in ("org", "place")]
        if len(bodies) == len(inside) == 1:
            return bodies[0]
    return None
