"""« Selon », « d'après », « pour », « de source » and what else names a source without a verb.

A step of `french.cues`. Invariant: the source stands behind the preposition, the content is the rest of the sentence.
"""

from __future__ import annotations

from counterclaim.read.french.grammar import Range, may_speak, phrase_from
from counterclaim.read.french.incises import trimmed
from counterclaim.read.french.told import Told
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token


def find_according(outline: Outline, token: Token) -> Told | None:
    """What a preposition gives into somebody's mouth, or None."""
    low, high = outline.bounds(token.i)
    start = _behind(outline, token, low)
    if start is None or start > high:
        return None
    source = phrase_from(outline, start, high)
    if source is None or outline.lower(start) in ("laquelle", "lesquelles", "lequel", "lesquels", "que", "qu'", "lui"):
        return None
    word = token.lower
    if word == "pour" and not (outline.lower(source[1] + 1) == "," and may_speak(outline, source)):
        return None
    cue = (token.i, start - 1) if word != "de" else (token.i, token.i)
    if word != "de":
        cue = (token.i, _cue_end(outline, token))
    pieces = _rest(outline, token.i, source[1], low, high)
    return Told(cue, token.i, source, pieces, "according", word, "according") if pieces else None


def _behind(outline: Outline, token: Token, low: int) -> int | None:
    """Where the source begins behind the words that name it, or None where they are none."""
    word, following = token.lower, outline.lower(token.i + 1)
    opens = all(outline.lower(i) in ("mais", "et", "or", ",") for i in range(low, token.i))
    if word == "selon":
        return token.i + 1
    if word in ("d'", "d’") and following == "après":
        return token.i + 2
    if word in ("d'après", "d’après"):
        return token.i + 1
    if word == "pour" and opens and following not in words.FOR_NOBODY:
        return token.i + 1
    if word == "de" and following in ("source", "sources") and (opens or outline.lower(token.i - 1) == ","):
        return token.i + 1
    if word == "aux" and following == "yeux" and outline.lower(token.i + 2) in words.DE:
        return token.i + 3
    if word == "de" and following in ("l'", "l’") and outline.lower(token.i + 2) == "avis":
        return token.i + 4
    return None


def _cue_end(outline: Outline, token: Token) -> int:
    if token.lower in ("d'", "d’"):
        return token.i + 1
    return token.i + 1 if token.lower == "aux" else token.i


def _rest(outline: Outline, start: int, end: int, low: int, high: int) -> list[Range]:
    """The sentence without the phrase from `start` to `end`."""
    others = [i for i in range(low, high + 1) if outline.lower(i) in ("selon", "d'après", "d’après") and i != start]
    before = max((i for i in others if i < start), default=-1)
    if before >= 0:
        commas = [i for i in range(before, start) if outline.lower(i) == ","]
        low = commas[0] + 1 if commas else low
    left = trimmed(outline, low, start - 1)
    if left is not None and all(outline.lower(i) in ("mais", "et", "or") for i in range(left[0], left[1] + 1)):
        left = None
    follower = end + 1
    while follower <= high and outline.lower(follower) != ",":
        if "VerbForm=Fin" in outline.parse.tokens[follower].tag and left is None:
            break
        follower += 1
    right = trimmed(outline, follower, high) if follower <= high else None
    if left is not None and (others or outline.lower(end + 1) != ","):
        right = None  # « …, selon X. »
    return [piece for piece in (left, right) if piece is not None]
