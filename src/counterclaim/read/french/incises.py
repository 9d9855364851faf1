"""Incises: « …, a-t-il dit », « …, affirme le maire, … », inside a quotation or behind what is said.

A step of `french.cues`. Invariant: an incise has its source behind its verb, and its content on one side or on both.
"""

from __future__ import annotations

from counterclaim.read.french.grammar import Group, Range, may_speak, phrase_from
from counterclaim.read.french.told import Told
from counterclaim.read.lexicon.french import cue_verbs as lexicon
from counterclaim.read.lexicon.french import words
from counterclaim.read.outline import MARKS, Outline
from counterclaim.read.parse import Token

OPENERS = frozenset({",", "?", "!", "…", "...", "–", "—", "-", "?!"})
CHANNELLED = frozenset({"dans", "à", "sur", "devant", "lors", "au", "aux", "en", "auprès", "lundi", "mardi", "mercredi",
                        "jeudi", "vendredi", "samedi", "dimanche", "hier", "ce"})  # fmt: skip
BEING = frozenset({"est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "été"})
LONGEST_PLACE = 8  # words of « dans un communiqué » between the verb and who speaks


def find_incise(outline: Outline, token: Token, group: Group, verb: str) -> Told | None:
    """What an incise tells, or None where the verb stands in none."""
    if verb not in lexicon.ENGLISH or "VerbForm=Inf" in token.tag or token.lower.endswith("ant"):
        return None
    low, high = outline.bounds(token.i)
    before = group.first - 1
    while before >= low and outline.lower(before) in words.OBJECT_CLITICS:
        before -= 1
    edge = before
    while edge >= 0 and edge >= low and outline.parse.tokens[edge].text in MARKS:
        edge -= 1
    closes = edge < before  # a quotation ends directly before the verb
    if edge < 0 or not (closes or outline.parse.tokens[before].text in OPENERS):
        return None
    if edge < low and not closes:
        return None
    helped = group.helper is not None and outline.lower(group.helper) in BEING
    if helped and not {outline.lower(i) for i in range(before + 1, token.i)} & {"s'", "s’", "se"}:
        return None  # « l'enquête est confiée au juge »
    source = _source(outline, token, group, high)
    closes = closes or _passage_before(outline, before) >= 0
    if source is None or not (closes or outline.quoted[token.i] >= 0 or _tells(outline, low, before)):
        return None
    after = max(source[1], group.last) + 1
    pieces = _pieces(outline, token, before, after, low, high)
    if not pieces:
        return None
    cue = (group.first, group.last)
    return Told(cue, token.i, source, pieces, lexicon.ENGLISH[verb], verb, "incise", False)


def _tells(outline: Outline, low: int, before: int) -> bool:
    """Whether what stands before is a clause: « La ministre, Inès Valmont, accuse … » has none there."""
    tokens = outline.parse.tokens[low : before + 1]
    return any(token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.tag for token in tokens)


def _source(outline: Outline, token: Token, group: Group, high: int) -> Range | None:
    """Who speaks: the pronoun behind the verb, or the phrase that follows it."""
    if group.clitic is not None:
        return (group.clitic, group.clitic)
    i = group.last + 1
    while i <= high and outline.lower(i) in words.IN_GROUP:
        i += 1
    if i <= high and outline.lower(i) in words.QUE | {":"}:
        return None
    if i <= high and outline.lower(i) in CHANNELLED:
        i = _behind_place(outline, i, high)
    source = phrase_from(outline, i, high) if i <= high else None
    if source is None or not may_speak(outline, source) or not _agrees(outline, token, group, source):
        return None
    follower = outline.token(source[1] + 1)
    if follower is not None and follower.i <= high and follower.pos in ("VERB", "AUX") and "Fin" in follower.tag:
        return None
    return source


def _behind_place(outline: Outline, i: int, high: int) -> int:
    """The word behind « dans un communiqué », « à l'agence Médiane », « lundi »: an article that opens a new phrase."""
    tokens = outline.parse.tokens
    j = i + 1
    while j <= min(high, i + LONGEST_PLACE):
        opens = (
            tokens[j].pos == "DET" and tokens[j - 1].pos not in ("ADP", "DET") and tokens[j - 1].lower not in words.DE
        )
        named = tokens[j].entity == "PER" and tokens[j].entity_starts
        if opens or named:
            return j
        j += 1
    return i


def _agrees(outline: Outline, token: Token, group: Group, source: Range) -> bool:
    """Whether verb and source agree in number: « dénoncent une justice » has no source behind it."""
    head = outline.parse.tokens[group.helper] if group.helper is not None else token
    many = head.lower in ("ont", "avaient", "sont", "étaient", "auront", "auraient") or head.lower.endswith("ent")
    if head.lower in ("soutient", "prévient", "dément", "ment"):
        many = False
    nouns = [
        word for word in outline.parse.tokens[source[0] : source[1] + 1] if word.pos in ("NOUN", "PROPN", "PRON", "ADJ")
    ]
    plural = bool(nouns) and ("Number=Plur" in nouns[0].tag or nouns[0].lower.endswith(("s", "x")))
    joined = any(word.lower == "et" for word in outline.parse.tokens[source[0] : source[1] + 1])
    if many:
        return plural or joined
    return not plural or "Number=Sing" in nouns[0].tag or nouns[0].pos == "PROPN"


def _pieces(outline: Outline, token: Token, before: int, after: int, low: int, high: int) -> list[Range]:
    """The content on both sides of an incise."""
    quoted = outline.quoted
    inside = quoted[token.i]
    if inside >= 0:
        passage = outline.passages[inside]
        left, right = (passage.first, before), (after, passage.last)
    elif before >= 0 and _passage_before(outline, before) >= 0:
        passage = outline.passages[_passage_before(outline, before)]
        left, right = (passage.first, passage.last), (after, high)
        if not any(quoted[i] >= 0 for i in range(after, high + 1)):
            return [left]
        first = next(i for i in range(after, high + 1) if quoted[i] >= 0)
        rest = outline.passages[quoted[first]]
        gap = [i for i in range(after, first) if outline.parse.tokens[i].text[:1].isalnum()]
        return [left, (rest.first, rest.last)] if not gap else [left]
    else:
        left, right = (low, before), (after, high)
        if outline.lower(after) != ",":
            right = (1, 0)
    return [piece for side in (left, right) if (piece := trimmed(outline, *side)) is not None]


def _passage_before(outline: Outline, before: int) -> int:
    """The quotation that ends at most one comma before a word, or -1."""
    for i in (before, before - 1):
        if i >= 0 and outline.quoted[i] >= 0:
            return outline.quoted[i]
    return -1


def trimmed(outline: Outline, first: int, last: int) -> Range | None:
    """A side without the marks at its ends; None where fewer than one word is left."""
    tokens = outline.parse.tokens
    while first <= last and not tokens[first].text[:1].isalnum():
        if (
            tokens[first].text in MARKS
            and outline.quoted[first] >= 0
            and outline.passages[outline.quoted[first]].last <= last
        ):
            break  # the mark that opens a quotation of the piece
        first += 1
    while last >= first and not tokens[last].text[-1:].isalnum() and tokens[last].text not in ("%", ")"):
        if (
            tokens[last].text in MARKS
            and outline.quoted[last] >= 0
            and outline.passages[outline.quoted[last]].first >= first
        ):
            break  # the mark that closes a quotation of the piece
        last -= 1
    return (first, last) if first <= last else None
