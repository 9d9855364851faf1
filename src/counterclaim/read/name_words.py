"""What a name is while it is being found, and what single words say about it.

Shared by the steps that find, mend and judge names. Invariant: `Name` holds token positions only.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.read.lexicon.organisations import NOT_NAMES
from counterclaim.read.lexicon.titles import HONORIFICS, ROLES
from counterclaim.read.parse import Token

TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
CERTAIN_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "messrs"})

# Who does one of these is somebody: "Larchline said".
_SPEAKING = "say tell report announce claim deny warn insist confirm reveal tweet accuse urge state"
SPEAKING = frozenset(_SPEAKING.split())

# Whom one does this to is somebody, and no work or ware: "told the Courier's Ada Wren".
_ADDRESSING = "tell interview arrest detain appoint elect"
ADDRESSING = frozenset(_ADDRESSING.split())


@dataclass(slots=True)
class Name:
    """Tokens `first` to `end` (half-open) that make a name; `label` is what the entity finder called them, or ""."""

    first: int
    end: int
    label: str
    titled: bool = False


def is_capital(token: Token) -> bool:
    """Whether the word opens with a capital letter."""
    return token.text[:1].isupper()


def word(token: Token) -> str:
    """The word in small letters without the full stop of a short form."""
    return token.lower.rstrip(".")


def is_acronym(text: str) -> bool:
    """Whether a word is letters in capitals such as "WHO", "U.N." or "G20"."""
    bare = text.replace(".", "")
    return 2 <= len(bare) <= 7 and bare[0].isalpha() and bare.isupper() and bare.isalnum() and bare not in NOT_NAMES


def is_title(token: Token) -> bool:
    """Whether the word is an honorific, a rank or a role."""
    return word(token) in HONORIFICS or word(token) in ROLES
