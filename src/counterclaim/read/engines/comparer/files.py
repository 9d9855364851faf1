"""Which files the comparer has, and the error where they are missing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from counterclaim.errors import EngineMissing
from counterclaim.read.engines import model_files


def folder() -> Path:
    """Where they are."""
    return model_files.folder("comparer")


@cache
def version() -> str:
    """The name of the comparer, for what tells one linking from another.

    Raises:
        EngineMissing: its files are not there.
    """
    numbers = model_files.read_numbers(folder())
    if numbers is None:
        raise missing(folder())
    return f"comparer {numbers['version']}"


def missing(place: Path) -> EngineMissing:
    """The error that says what to do without it."""
    return EngineMissing(
        "the network that compares passages is not there, or damaged",
        where=str(place),
        next_step="install the package anew",
    )
