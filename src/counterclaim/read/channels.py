"""By what channel a speaker's words came: interview, statement, post, court, document, broadcast, or no comment.

Asked by `read.chains` for a cue and what hangs on it. Invariant: a name is no channel ("the Orvel Post" is no post),
but for the names of platforms.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.model.statement import Channel
from counterclaim.read.cue import Cue
from counterclaim.read.lexicon.channels import (
    AUDIENCES,
    CHANNEL_VERBS,
    CHANNEL_WORDS,
    COURT_PAPERS,
    ON_AIR,
    PLATFORMS,
    SPEAKING,
    WEAK,
)
from counterclaim.read.lexicon.cue_verbs import ADDRESSED, SILENT
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token


def find_channel(outline: Outline, cue: Cue) -> Channel:
    """The channel that the cue or what hangs on it names: "said in an interview", "tweeted", "told reporters".

    A noun says more than a verb ("wrote on a platform" is a post, though what is written may be a document).
    """
    if cue.silent or (cue.negated and cue.lemma in SILENT):
        return "no-comment"
    verb = CHANNEL_VERBS.get(cue.lemma) if cue.last <= cue.token.i else None
    if verb is not None and cue.lemma not in WEAK:
        return verb
    named = next((channel for noun in _nouns(outline, cue) if (channel := _channel_of(outline, noun))), None)
    return named or verb or "unstated"


def _nouns(outline: Outline, cue: Cue) -> Iterable[Token]:
    """Nouns that may name the channel, the nearest to the cue first."""
    parse = outline.parse
    if cue.source_head is not None:
        yield cue.source_head
    if cue.lemma in ADDRESSED:
        yield from parse.kids(cue.token, "dobj", "dative")
    heads = [cue.token, *(kid for kid in parse.kids(cue.token, "advcl") if kid.lemma in SPEAKING)]
    if cue.source_head is not None:
        heads += [kid for kid in parse.kids(cue.source_head, "acl") if kid.lemma in SPEAKING]
    for head in heads:
        for kid in parse.kids(head, "prep", "dative", "agent"):
            for noun in parse.kids(kid, "pobj"):
                yield noun
                yield from (deep for prep in parse.kids(noun, "prep") for deep in parse.kids(prep, "pobj"))


def _channel_of(outline: Outline, noun: Token) -> Channel | None:
    """The channel that a noun names by itself or with the words before it: "court papers", "a televised address"."""
    before = [kid for kid in outline.parse.kids(noun, "compound", "amod", "nmod", "poss") if kid.i < noun.i]
    words = {kid.lower for kid in before}
    lemma, lower = noun.lemma.lower(), noun.lower
    if words & PLATFORMS or lower in PLATFORMS:
        return "post"
    if noun.pos == "PROPN" and lower not in CHANNEL_WORDS.keys() & {"tv", "television", "radio"}:
        return None
    if lemma in COURT_PAPERS and "court" in words:
        return "court"
    channel = CHANNEL_WORDS.get(lemma) or CHANNEL_WORDS.get(lower)
    if channel == "statement" and words & ON_AIR:
        return "broadcast"
    return channel or ("statement" if lemma in AUDIENCES else None)
