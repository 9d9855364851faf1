"""One statement of a French sentence in tokens, before it becomes a Statement: the noun of the rules for cues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.read.french.grammar import Range

Form = Literal["incise", "according", "clause", "infinitive", "object", "quotation", "hearsay", "orphan"]


@dataclass(slots=True)
class Told:
    """What is told: the words of the cue, the source, the pieces of content. Every range includes both ends.

    `verb` is the head of the cue, -1 where there is none; `lemma` the English verb of the same force; `french` the verb
    itself. `silent` where somebody refuses to speak.
    """

    cue: Range | None
    verb: int
    source: Range | None
    pieces: list[Range]
    lemma: str
    french: str
    form: Form
    negated: bool = False
    silent: bool = False
