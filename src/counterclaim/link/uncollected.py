"""Linking out of sight of the garbage collector.

What linking makes is kept to its end, by the hundred thousand objects, and hardly any of it lies in a circle. The
collector would go through all of it again and again: a quarter of the time at 500 articles, and a larger part the more
there are. Invariant: afterwards the collector is as it was before.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector off until the block ends, if it was on.

    >>> with uncollected():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
