"""A stance with the tokens that decided it: what the rules for stances hand to each other.

Made by `read.stances`, `read.content_stances` and `read.appraisals`; `read.statements` turns the tokens into a passage.
Invariant: `first <= last`; both are -1 where no word decided.
"""

from __future__ import annotations

from typing import NamedTuple

from counterclaim.model.statement import Stance
from counterclaim.read.parse import Token

# Words between the first and the last that decided: a longer stretch would quote the whole clause.
NEAR = 6


class Judged(NamedTuple):
    """A stance and the tokens that decided it, from `first` to `last`; -1 where none did."""

    stance: Stance
    first: int = -1
    last: int = -1


def spread(stance: Stance, *tokens: Token) -> Judged:
    """From the first to the last of the words, or the first alone where they stand far apart."""
    places = sorted(token.i for token in tokens)
    return Judged(stance, places[0], places[-1] if places[-1] - places[0] <= NEAR else places[0])
