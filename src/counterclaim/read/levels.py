"""Attributions of two levels: somebody tells what another said.

Asked by `read.drafts` where the verb of one attribution opens the content of another. Invariant: a thought ("said she
believed") and a speaker who is only a pronoun make no second level.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.cue import Cue
from counterclaim.read.lexicon import cue_verbs as lexicon
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.outline import Outline
from counterclaim.read.pieces import Piece
from counterclaim.read.sources import MUTE

# Verbs of speech for whose speaker a level of its own is made …
SPOKEN = word_set(
    """
    accuse acknowledge add admit affirm allege announce argue assert claim complain concede conclude confirm contend
    declare deny disclose explain inform insist maintain recall remark reply report reveal say state stress tell
    testify warn write
    """
)
# … and those that need no clause behind them: "his client denied the charge".
ANSWERING = frozenset(["admit", "confirm", "deny"])


def is_second_level(outline: Outline, inner: Cue, pieces: Sequence[Piece], outer: Cue, around: Sequence[Piece]) -> bool:
    """Whether somebody tells what another said: "the ministry said the pilot had reported a fire". Both count then.

    Only what was told and not what somebody else may think, only where the other is named or described, and where
    what the other said is a clause or is called untrue or true.
    """
    if inner.source is None or inner.source_head is None:
        return False
    first, last = around[0].first, around[-1].last
    if not first <= inner.source[0] <= pieces[-1].last <= last or pieces[0].first < inner.first:
        return False
    head = inner.source_head
    if head.pos not in ("NOUN", "PROPN") or head.lemma in lexicon.DOCUMENTS | MUTE:
        return False
    if inner.negated or outer.negated or inner.silent or inner.token.tag not in ("VBD", "VBN", "VBZ"):
        return False
    said = outline.has_verb(pieces[0].first, pieces[-1].last) or inner.lemma in ANSWERING
    return said and inner.lemma in SPOKEN and outer.lemma in SPOKEN
