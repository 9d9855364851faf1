"""The switch "copies count once": how passages are put together, and how voices are counted, on or off.

On, passages with the same words are folded into one and the independent voices are counted, as linking found them.
Off, every passage stands by itself and every outlet counts, whoever it copied from. The address says which.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from counterclaim.show.labels import OUTLET, count, voices
from counterclaim.show.lookup import Quote, same_words

Copies = Literal["once", "each"]


def fold(quotes: Sequence[Quote], copies: Copies) -> tuple[tuple[Quote, ...], ...]:
    """Passages in groups of which a page shows the first in full and the others as places."""
    return same_words(quotes) if copies == "once" else tuple((quote,) for quote in quotes)


def voice_words(origins: int, outlets: int, copies: Copies) -> str:
    """How many carry something: independent voices, or outlets where copies count each.

    >>> voice_words(1, 3, "once"), voice_words(1, 3, "each")
    ('1 voice', '3 outlets')
    """
    return voices(origins) if copies == "once" else count(outlets, OUTLET)
