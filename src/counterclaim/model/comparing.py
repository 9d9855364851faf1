"""What linking may ask about two passages that it holds side by side.

Linking is handed one (`dossier` passes what `read` has) and knows nothing of how it works; without one it goes by what
was read of each passage alone.
"""

from __future__ import annotations

from typing import Protocol


class Comparer(Protocol):
    """Whatever tells how near any two passages are. The same two always get the same answer, in either order."""

    def nearness(self, left: str, right: str) -> float:
        """How near two passages are by what they mean, 0 to 1."""
