"""Do two names move in one company? Names that stand near both are evidence that they are one."""

from __future__ import annotations

from collections.abc import Set

# How many companions two names must share before a misspelling is believed without a shared office. One would let any
# two ministers of one capital meet; two was the smallest number at which no pair of the look stories was wrong.
SHARED_COMPANY = 2


def shared_company(left: Set[str], right: Set[str]) -> tuple[str, ...]:
    """Keys of the names that both are mentioned with, sorted.

    >>> shared_company({"orlik", "darro"}, {"darro", "hale"})
    ('darro',)
    """
    return tuple(sorted(left & right))


def one_company(left: Set[str], right: Set[str]) -> bool:
    """Whether they share enough companions to count as evidence.

    >>> one_company({"orlik", "darro"}, {"darro", "hale"})
    False
    """
    return len(left & right) >= SHARED_COMPANY
