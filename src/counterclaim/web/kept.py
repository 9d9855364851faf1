"""Answers of an object that are kept for as long as the object is.

For what hangs on an edition. `functools.lru_cache` around a method of the same object would lie in a circle with it,
and an edition is kept out of sight of the garbage collector (`desk.uncollected`): it would never be freed.
Invariant: whoever holds a kept method holds nothing of its object.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar
from weakref import WeakMethod

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def keep(method: Callable[Asked, Answer], most: int) -> Callable[Asked, Answer]:
    """The method, which remembers its last answers.

    Args:
        method: of an object that is there whenever it is asked.
        most: answers that are kept; those that were not asked for longest are forgotten.
    """
    weak = WeakMethod(method)

    @lru_cache(maxsize=most)
    def ask(*asked: Asked.args, **named: Asked.kwargs) -> Answer:
        found = weak()
        if found is None:
            raise ReferenceError("what is asked is gone")
        return found(*asked, **named)

    return ask  # type: ignore[return-value]  # what lru_cache gives says nothing of its arguments
