"""In which language a text is written, by py3langid: the network's guess with how sure it is.

Asked by `read.languages` alone, which decides what a guess is worth. The library is imported and its table loaded when
the first text is asked about, which takes two seconds; a text of 3,000 characters then takes a millisecond.
Invariant: the same text, the same answer; nothing is loaded for a dossier that is only looked at.
"""

from __future__ import annotations

from functools import cache
from importlib import metadata
from typing import Any


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def guess(text: str) -> tuple[str, float]:
    """The code of the likeliest language in BCP 47, and its chance, which is near 0 where nothing can be told."""
    code, chance = _identifier().classify(text)
    return str(code), float(chance)


@cache
def version() -> str:
    """Name and version of the library; it is not loaded for that."""
    return f"py3langid {metadata.version('py3langid')}"
