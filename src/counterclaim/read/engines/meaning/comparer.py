"""How near any two passages are, by the encoder that gives statements their directions: for linking to ask.

Reading stores directions of statements alone, because it is the slow part. Which sentences around them, and which of
the outlet's own, will ever be compared is known when articles are linked, and these are few.
Invariant: symmetric, and told to two places, so that a processor's last digit seldom reaches an account.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from counterclaim.read.engines.meaning.engine import directions

# Texts of which the direction is kept: linking asks of neighbours one after the other, and a large dossier must not
# grow by what it asked long ago.
KEPT = 2000

DIGITS = 2


@dataclass
class Comparer:
    """The encoder, loaded when it is first asked. Satisfies `model.comparing.Comparer`."""

    _directions: dict[str, NDArray[np.float32]] = field(default_factory=dict)

    def nearness(self, left: str, right: str) -> float:
        """The cosine of what two passages mean, 0 to 1; what points apart is as far as what has nothing in common.

        Raises:
            EngineMissing: the encoder's files are not there.

        >>> comparer = Comparer()
        >>> same = comparer.nearness("The ferry sank.", "The boat went down.")
        >>> same > comparer.nearness("The ferry sank.", "The price of milk has risen.")
        True
        """
        return max(0.0, round(float(self._direction(left) @ self._direction(right)), DIGITS))

    def _direction(self, text: str) -> NDArray[np.float32]:
        found = self._directions.get(text)
        if found is None:
            (found,) = directions([text])
            if len(self._directions) >= KEPT:
                del self._directions[next(iter(self._directions))]
            self._directions[text] = found
        return found
