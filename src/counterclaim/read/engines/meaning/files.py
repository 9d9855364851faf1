"""Which files the untouched encoder has, and the error where they are missing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from counterclaim.errors import EngineMissing
from counterclaim.read.engines import model_files


def folder() -> Path:
    """Where they are."""
    return model_files.folder("encoder")


@cache
def version() -> str:
    """The name of the encoder, for a reading's `engine`.

    Raises:
        EngineMissing: its files are not there.
    """
    numbers = model_files.read_numbers(folder())
    if numbers is None:
        raise missing()
    return f"meaning {numbers['version']}"


def missing() -> EngineMissing:
    """The error that says what to do without it."""
    return EngineMissing(
        "the encoder that compares what statements say is not there, or damaged",
        where=str(folder()),
        next_step="install the package anew",
    )
