"""A cue: the words that signal a statement, in tokens.

Made by `read.cues` and `read.sourced_cues`; everything that finds content starts from one. Invariant: `first` to `last`
hold the head word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.read.parse import Token

Form = Literal["verb", "beside", "passive", "according", "hearsay", "noun"]


@dataclass(slots=True)
class Cue:
    """A candidate: its head word, the tokens `first` to `last` of the verb group, and the source in tokens."""

    token: Token
    first: int
    last: int
    form: Form
    lemma: str
    source: tuple[int, int] | None = None
    source_head: Token | None = None
    negated: bool = False
    silent: bool = False
