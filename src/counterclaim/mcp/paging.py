"""A long list in parts, so that no answer grows with the dossier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")

MOST = 50  # items in one answer: some ten thousand words, which an assistant can still hold
USUAL = 10


def part_of(items: Sequence[Item], offset: int, limit: int, show: Callable[[Item], dict[str, Any]]) -> dict[str, Any]:
    """Some items of a list, and where the next ones begin; `next_offset` is null after the last.

    Args:
        items: the list.
        offset: how many to pass over.
        limit: how many to show, `MOST` at most.
        show: what an item is shown as.

    >>> part_of("abc", 1, 1, lambda letter: {"letter": letter})
    {'total': 3, 'offset': 1, 'next_offset': 2, 'items': [{'letter': 'b'}]}
    """
    first = max(0, offset)
    after = first + min(max(1, limit), MOST)
    return {
        "total": len(items),
        "offset": first,
        "next_offset": after if after < len(items) else None,
        "items": [show(item) for item in items[first:after]],
    }
