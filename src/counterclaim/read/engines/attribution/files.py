"""Which files the attribution network has, and the error where they are missing."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from counterclaim.errors import EngineMissing
from counterclaim.read.engines import model_files


def folder() -> Path:
    """Where they are."""
    return model_files.folder("attribution")


def numbers_in(place: Path) -> dict[str, Any]:
    """What stands beside the graph: weights of the pointers, the choice of decoding, the name of the training run.

    Raises:
        EngineMissing: there is no such file, or it is damaged.
    """
    numbers = model_files.read_numbers(place)
    if numbers is None:
        raise missing(place)
    return numbers


@cache
def version() -> str:
    """The name of the trained files, for a reading's `engine`.

    Raises:
        EngineMissing: they are not there.
    """
    return f"attribution {numbers_in(folder())['version']}"


def missing(place: Path) -> EngineMissing:
    """The error that says what to do without the weights."""
    return EngineMissing(
        "the trained files of the attribution engine are not there",
        where=str(place),
        next_step="install the package anew, or read by rules alone with `--engine rules`",
    )
