"""The files of the trained network: where they are, and which they are. Loads nothing but a few numbers.

Apart from `network`, so that a dossier that is only looked at can tell its engine without loading one.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from counterclaim.errors import EngineMissing

GRAPH, NUMBERS = "model.onnx", "numbers.json"


def folder() -> Path:
    """Where the trained files are: beside the code in an installed package, in `models/` of a checkout."""
    package = Path(__file__).resolve().parents[3]
    inside = package / "models" / "attribution"
    return inside if inside.is_dir() else package.parent.parent / "models" / "attribution"


def read_numbers(place: Path) -> dict[str, Any]:
    """What stands beside the graph: weights of the pointers, the choice of decoding, the name of the training run.

    Raises:
        EngineMissing: there is no such file, or it is damaged.
    """
    try:
        numbers: dict[str, Any] = json.loads((place / NUMBERS).read_text(encoding="utf-8"))
        numbers["version"]
    except (OSError, ValueError, KeyError, TypeError):
        raise missing(place) from None
    return numbers


@cache
def version() -> str:
    """The name of the trained files, for a reading's `engine`.

    Raises:
        EngineMissing: they are not there.
    """
    return f"attribution {read_numbers(folder())['version']}"


def missing(place: Path) -> EngineMissing:
    """The error that says what to do without the weights."""
    return EngineMissing(
        "the trained files of the attribution engine are not there",
        where=str(place),
        next_step="install the package anew, or read by rules alone with `--engine rules`",
    )
