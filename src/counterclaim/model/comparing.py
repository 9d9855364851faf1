"""What a trained reader says of two passages that it reads together, and what such a reader can be asked.

Linking is handed one (`dossier` passes what `read` has) and knows nothing of how it works; without one it goes by what
was read alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from counterclaim.model.dispute import DisputeKind


@dataclass(frozen=True, slots=True)
class Compared:
    """What two passages are to each other, as chances between 0 and 1, rounded.

    `same`, `conflict`, `update` and `unrelated` add up to 1 but for rounding: the earlier passage is given first.
    `follows` is the chance that the second passage follows from the first, `contradicted` that it is contradicted;
    `paraphrase` that both say one thing; `agreeing`, `opposed` and `apart` whether they are of one camp of a dispute,
    of two camps, or of two disputes; `kinds` what kind of dispute it is if they are opposed.
    """

    same: float
    conflict: float
    update: float
    unrelated: float
    follows: float
    contradicted: float
    paraphrase: float
    agreeing: float
    opposed: float
    apart: float
    kinds: Mapping[DisputeKind, float]


class Comparer(Protocol):
    """Whatever reads two passages together. The same two always get the same answer."""

    def compare(self, earlier: str, later: str) -> Compared:
        """What two passages are to each other."""

    def nearness(self, left: str, right: str) -> float:
        """How near two passages are by what they mean, 0 to 1."""
