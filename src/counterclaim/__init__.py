"""Counterclaim: who claims what about a contested event, every line a passage of an article.

The front door. `compare` does the whole job in one call; `Dossier` keeps what was done. Names are loaded when they are
first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from counterclaim.dossier import Dossier, compare
    from counterclaim.errors import CounterclaimError
    from counterclaim.model.account import Account
    from counterclaim.model.article import Article
    from counterclaim.model.claim import Claim
    from counterclaim.model.span import Span
    from counterclaim.settings import Settings

__all__ = ["Account", "Article", "Claim", "CounterclaimError", "Dossier", "Settings", "Span", "compare"]

# name -> the module that has it
HOMES = {
    "Account": "model.account",
    "Article": "model.article",
    "Claim": "model.claim",
    "CounterclaimError": "errors",
    "Dossier": "dossier",
    "Settings": "settings",
    "Span": "model.span",
    "compare": "dossier",
}


def __getattr__(name: str) -> Any:
    """The exported name, loaded now.

    Raises:
        AttributeError: the package has no such name.
    """
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The exported names among the rest."""
    return sorted({*globals(), *__all__})
