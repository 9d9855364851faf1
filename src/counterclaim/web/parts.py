"""Maps over an account that are built when a page first asks, and outlive the decisions that leave them as they are.

Under `index`. Invariant: a part that is taken over is the part that would be built anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, Literal, Self, TypeVar, get_args

from counterclaim.model.account import Account
from counterclaim.show.lookup import Lookup

Key = TypeVar("Key")
Item = TypeVar("Item")

# The chapters of an account that decisions change. Articles, readings, copies and gaps last as long as the articles do.
Chapter = Literal["disputes", "claims", "positions", "figures", "timeline", "cast"]


class Part(cached_property[Item]):
    """A part of an index, built on its first use. `chapters` are those that it is made of."""

    def __init__(self, build: Callable[[Any], Item], chapters: tuple[Chapter, ...]) -> None:
        super().__init__(build)
        self.chapters = chapters


def made_of(*chapters: Chapter) -> Callable[[Callable[[Any], Item]], Part[Item]]:
    """What makes a part of a method; without a chapter it is made of what no decision changes."""

    def dress(build: Callable[[Any], Item]) -> Part[Item]:
        return Part(build, chapters)

    return dress


class Parts:
    """What has parts over one account."""

    def __init__(self, account: Account, lookup: Lookup) -> None:
        self.account = account
        self.lookup = lookup

    @classmethod
    def parts(cls) -> dict[str, Part[Any]]:
        """Every part by its name."""
        return {name: part for name, part in vars(cls).items() if isinstance(part, Part)}

    def take_over(self, before: Self) -> None:
        """Take what another has built of chapters that are the same here, to the object.

        Args:
            before: over an account of the same articles, readings and copies, under other decisions.
        """
        same = {chapter: same_objects(before.account, self.account, chapter) for chapter in get_args(Chapter)}
        for name, part in self.parts().items():
            if name in vars(before) and all(same[chapter] for chapter in part.chapters):
                vars(self)[name] = vars(before)[name]


def same_objects(left: Account, right: Account, chapter: str) -> bool:
    """Whether a chapter of two accounts holds the very same things."""
    here, there = getattr(left, chapter), getattr(right, chapter)
    return len(here) == len(there) and all(one is other for one, other in zip(here, there, strict=True))


def grouped(pairs: Iterable[tuple[Key, Item]]) -> dict[Key, tuple[Item, ...]]:
    """Items by their key, in the order in which they come.

    >>> grouped([("a", 1), ("b", 2), ("a", 3)])
    {'a': (1, 3), 'b': (2,)}
    """
    found: dict[Key, list[Item]] = {}
    for key, item in pairs:
        found.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in found.items()}
