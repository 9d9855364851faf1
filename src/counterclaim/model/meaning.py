"""What a statement says as a direction in a space of many numbers, so that two can be told near without a shared word.

A layer of a reading. Never shown: an account shows passages, and where nearness decided something, the reason says so.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """The direction of one statement's content, as signed 8-bit numbers.

    `statement` is the statement's id. Only directions that the same engine gave can be compared; how long the numbers
    make it means nothing.
    """

    statement: str
    vector: bytes
