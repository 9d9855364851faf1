"""Which body "it", "the agency" or "the commission" is: the organisation or place in sight that can be meant.

Used by `speakers` after people were ruled out. Invariant: only mentions within `REACH` sentences decide where the noun
does not stand in the name itself; two bodies that may both be meant leave it open, unless one is far more prominent.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.read.parse import Token
from counterclaim.read.speaker_places import CLEAR, DECAY, QUOTED, SPOKE, head_of, prominence
from counterclaim.read.speaker_scene import Scene

# Nouns for a body that is not said to be one in its name.
_BODIES = """
    agency company group organization organisation firm body institution network newspaper paper broadcaster union court
    bank department ministry office embassy association party committee commission council panel board bureau regulator
    watchdog charity carmaker automaker airline manufacturer retailer operator maker giant startup developer foundation
    institute centre center federation alliance league club campaign publisher chain lender insurer utility contractor
    owner outlet website magazine station channel service corporation conglomerate administration
"""
BODIES = frozenset(_BODIES.split())
_COUNTRIES = "country nation state city kingdom republic island government"
COUNTRIES = frozenset(_COUNTRIES.split())
# Sentences of the outlet's own voice between a body and what stands for it.
REACH = 2
# Sentences between "Ms Orlik's campaign" and "the campaign", and tokens that are looked at at most.
REACH_OWNED = 5
TOKENS_BACK = 400
# Mentions before a noun that are looked at: some 40 paragraphs of news.
MENTIONS_BACK = 200
# What a body must weigh to be "it" (a subject of the sentence before does), and to be "the agency".
ENOUGH_IT = 1.2
ENOUGH_NOUN = 0.5


def bodies_named(scene: Scene, noun: str, token: Token) -> list[Mention]:
    """The bodies whose name holds the noun, of which one is meant: of "Commission on Fair Votes", "the commission".

    One where only one can be meant: forms of one name, or the only one near. Several are in the order of the text.

    Args:
        scene: the article's people and places.
        noun: the noun in small letters.
        token: where it stands; the names before it count.
    """
    start = token.start
    found: dict[str, Mention] = {}
    end = bisect_left(scene.mentions, start, key=lambda mention: mention.span.start)
    for mention in scene.mentions[max(end - MENTIONS_BACK, 0) : end]:
        words = mention.span.text.lower().split()
        if mention.kind in ("org", "place") and len(words) > 1 and noun in words and not scene.in_title(mention):
            found[mention.span.text.casefold()] = mention
    ordered = sorted(found.values(), key=lambda mention: mention.span.start)
    longest = max(found, key=len, default="")
    if all(name in longest for name in found):
        return ordered[-1:]
    near = [mention for mention in ordered if distance(scene, mention, token) <= REACH]
    return near if len(near) == 1 else ordered


def bodies_in_sight(
    scene: Scene, token: Token, kinds: Collection[str], speaker: Span | None
) -> list[tuple[float, Mention]]:
    """(weight, latest mention) of the bodies that may be meant at a token, the likeliest first.

    Args:
        scene: the article's people and places.
        token: the pronoun or noun; only what stands before it counts.
        kinds: kinds of mentions that can be meant ("org", "place", "group").
        speaker: who spoke last.
    """
    best: dict[str, tuple[float, Mention]] = {}
    quoted = scene.outline.quoted[token.i]
    end = bisect_left(scene.mentions, token.start, key=lambda mention: mention.span.start)
    for mention in reversed(scene.mentions[max(end - MENTIONS_BACK, 0) : end]):
        far = distance(scene, mention, token)
        if far > REACH:
            break
        if mention.kind not in kinds or scene.in_title(mention):
            continue
        head = head_of(scene.tokens(mention.span.start, mention.span.end))
        weight = prominence(scene.outline.parse, head) * DECAY**far
        weight *= 1.0 if scene.outline.quoted[head.i] in (-1, quoted) else QUOTED
        weight += SPOKE if mention.span == speaker else 0.0
        name = mention.span.text.casefold()
        before, latest = best.get(name, (0.0, mention))
        best[name] = (max(before, weight), latest)
    return sorted(best.values(), key=lambda entry: (-entry[0], -entry[1].span.start))


def clear_body(ranked: list[tuple[float, Mention]], enough: float) -> Mention | None:
    """The first of the bodies in sight where it weighs enough, and far more than the next; else None."""
    if not ranked or ranked[0][0] < enough:
        return None
    return ranked[0][1] if len(ranked) == 1 or ranked[0][0] >= CLEAR * ranked[1][0] else None


def was_common(scene: Scene, noun: str, token: Token) -> bool:
    """Whether the noun stood within sight for somebody who is not named: "a group of voters" before "the group"."""
    parse, now = scene.outline.parse, scene.told[token.sentence]
    for other in parse.tokens[max(token.i - TOKENS_BACK, 0) : token.i]:
        if now - scene.told[other.sentence] > REACH:
            continue
        if other.lower.rstrip("s") == noun.rstrip("s") and other.pos == "NOUN" and other.dep not in ("appos", "attr"):
            named = any(
                kid.dep in ("appos", "compound", "amod", "acl") and kid.pos == "PROPN" for kid in parse.kids(other)
            )
            if (
                not named
                and other.i + 1 < len(parse.tokens)
                and parse.tokens[other.i + 1].lower in ("of", "that", "who")
            ):
                return True
    return False


def distance(scene: Scene, mention: Mention, token: Token) -> int:
    """Sentences of the outlet's own voice between a mention and a token."""
    return scene.told[token.sentence] - scene.told[head_of(scene.tokens(mention.span.start, mention.span.end)).sentence]


def owned_before(scene: Scene, noun: str, token: Token) -> tuple[int, int] | None:
    """The characters of the same noun with a name before it: of "Ms Orlik's campaign" it is "the campaign".

    None where two such phrases are in sight.

    Args:
        scene: the article's people and places.
        noun: the noun in small letters.
        token: where it stands; what stands up to `REACH_OWNED` sentences before counts.
    """
    parse, now = scene.outline.parse, scene.told[token.sentence]
    found: dict[str, tuple[int, int]] = {}
    for i in range(token.i - 1, max(token.i - TOKENS_BACK, -1), -1):
        word = parse.tokens[i]
        if now - scene.told[word.sentence] > REACH_OWNED:
            break
        if word.lower != noun or word.pos not in ("NOUN", "PROPN"):
            continue
        names = [kid for kid in parse.kids(word, "poss", "compound", "nmod") if kid.i < i and kid.pos == "PROPN"]
        if names:
            start = parse.tokens[min(scene.outline.left[names[0].i], names[0].i)].start
            last_name = parse.tokens[names[-1].i].text.casefold()
            found.setdefault(last_name, (start, word.end))
    return next(iter(found.values())) if len(found) == 1 else None
