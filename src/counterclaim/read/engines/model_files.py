"""The shipped files of the networks: where they are, and which they are. Loads nothing but a few numbers.

Apart from the networks, so that a dossier that is only looked at can tell its engine without loading one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

GRAPH, NUMBERS, VOCABULARY = "model.onnx", "numbers.json", "vocabulary.txt"


def folder(name: str) -> Path:
    """The folder of a network's files: beside the code in an installed package, in `models/` of a checkout."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "models" / name
    return inside if inside.is_dir() else package.parent.parent / "models" / name


def read_numbers(place: Path) -> dict[str, Any] | None:
    """What stands beside a graph, its "version" always; None where it is not there or damaged."""
    try:
        numbers: dict[str, Any] = json.loads((place / NUMBERS).read_text(encoding="utf-8"))
        numbers["version"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return numbers
