"""What the comparer says of two passages: the chances of each answer to each question that it was trained to answer.

Not a layer of a reading: linking asks it of a few pairs (`model.comparing.Comparer`). Invariant: each pair is run by
itself, because the graph scales its numbers to what it is given, and what is told is rounded, so that a processor's
last digit seldom reaches an account.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import numpy as np
from numpy.typing import NDArray

from counterclaim.model.comparing import Compared
from counterclaim.model.dispute import DisputeKind
from counterclaim.read.engines.comparer import files
from counterclaim.read.engines.comparer.inputs import MOST
from counterclaim.read.engines.graphs import open_graph
from counterclaim.read.engines.meaning.engine import directions
from counterclaim.read.engines.word_pieces import BEGIN, END, load_vocabulary

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

KINDS: tuple[DisputeKind, ...] = get_args(DisputeKind)

# Texts and pairs of which it keeps what it found: linking asks of neighbours one after the other, and a large dossier
# must not grow by what it asked long ago.
KEPT = 2000

# Digits that are told of a chance: what the graph gives differs between processors from the third on.
DIGITS = 2


@dataclass
class Comparer:
    """The graph of a folder, opened when it is first asked. What it said of the last texts and pairs is kept.

    Satisfies `model.comparing.Comparer`.
    """

    place: Path
    _said: dict[tuple[str, str], Compared] = field(default_factory=dict)
    _directions: dict[str, NDArray[np.float32]] = field(default_factory=dict)

    def compare(self, earlier: str, later: str) -> Compared:
        """What two passages are to each other.

        Raises:
            EngineMissing: the files are not there.
        """
        if (earlier, later) not in self._said:
            left, right = _pieces(earlier), _pieces(later)
            pieces = np.array([[BEGIN, *left, END, *right, END]])
            second = np.array([[0] * (len(left) + 2) + [1] * (len(right) + 1)], np.float32)
            (rows,) = _session(self.place).run(None, {"pieces": pieces, "second": second})
            _make_room(self._said)
            self._said[earlier, later] = compared([float(value) for value in rows[0]])
        return self._said[earlier, later]

    def nearness(self, left: str, right: str) -> float:
        """The cosine of what two passages mean, 0 to 1.

        Raises:
            EngineMissing: the files are not there.
        """
        return max(0.0, round(float(self._direction(left) @ self._direction(right)), DIGITS))

    def _direction(self, text: str) -> NDArray[np.float32]:
        found = self._directions.get(text)
        if found is None:
            (found,) = directions([text])
            _make_room(self._directions)
            self._directions[text] = found
        return found


def open_comparer(place: Path | None = None) -> Comparer:
    """The comparer of a folder, or the one that ships. Nothing is loaded yet."""
    return Comparer(place or files.folder())


@cache
def _session(place: Path) -> InferenceSession:
    return open_graph(place, files.missing(place))


def _make_room(kept: dict[Any, Any]) -> None:
    """Forget the oldest of what is kept, where it is as much as may be."""
    if len(kept) >= KEPT:
        del kept[next(iter(kept))]


def _pieces(text: str) -> list[int]:
    return [piece for word in load_vocabulary().pieces_of(text.split()) for piece in word][:MOST]


def compared(answers: Sequence[float]) -> Compared:
    """What the graph says, from the logarithms of its chances: relations, what follows, paraphrase, stance, kinds.

    >>> compared([math.log(chance) for chance in (.7, .1, .1, .1, .5, .3, .2, .4, .6, .2, .7, .1, .1, .1, .6, .1, .1)])
    Compared(same=0.7, conflict=0.1, update=0.1, unrelated=0.1, follows=0.5, contradicted=0.2, paraphrase=0.6, \
agreeing=0.2, opposed=0.7, apart=0.1, kinds={'number': 0.1, 'denial': 0.1, 'rival-account': 0.6, 'legitimacy': 0.1, \
'demand-refusal': 0.1})
    """
    chances = [round(math.exp(answer), DIGITS) for answer in answers]
    same, conflict, update, unrelated, follows, _, contradicted, _, paraphrase, agreeing, opposed, apart = chances[:12]
    kinds = dict(zip(KINDS, chances[12:], strict=True))
    return Compared(
        same, conflict, update, unrelated, follows, contradicted, paraphrase, agreeing, opposed, apart, kinds
    )
