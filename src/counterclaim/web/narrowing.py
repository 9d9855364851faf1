"""A long list that a reader narrows by what its items are, with how many each choice would leave.

The choices stand in the address, so a narrowed list can be kept and sent on; the form that makes them needs no script.
Invariant: the number beside a choice is the length of the list that choosing it gives, the other choices kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from counterclaim.web.kept import keep

Item = TypeVar("Item")

# More lines than this are no longer looked through; a field that completes what is typed serves better.
LONGEST_LIST = 150
# Narrowed lists that are kept: a reader who pages through one asks for it again and again.
KEPT = 64

Wanted = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that a list can be narrowed to, and how many items that leaves."""

    value: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow a list. `long` tells that the choices are too many for a list to pick from."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    chosen: str

    @property
    def long(self) -> bool:
        """Whether a field to type in serves better."""
        return len(self.choices) > LONGEST_LIST


@dataclass(frozen=True, slots=True)
class Narrowed(Generic[Item]):
    """What is left of a list, and for each way to narrow it the number of items for each value."""

    items: tuple[Item, ...]
    counts: Mapping[str, Counter[str]]


class Listing(Generic[Item]):
    """A list and the values by which it can be narrowed.

    Args:
        items: the list, in the order in which it is shown.
        values: for each way to narrow it, what gives the values of an item.
    """

    def __init__(self, items: Iterable[Item], values: Mapping[str, Callable[[Item], Iterable[str]]]) -> None:
        self.items = tuple(items)
        self.ways = tuple(values)
        self.rows = [tuple(frozenset(values[way](item)) for way in self.ways) for item in self.items]
        self.known = [
            dict.fromkeys(value for row in self.rows for value in sorted(row[i])) for i in range(len(self.ways))
        ]
        self._narrow = keep(self._narrow_anew, KEPT)
        self._facet = keep(self._facet_anew, 4 * KEPT)

    def narrowed(self, wanted: Mapping[str, str]) -> Narrowed[Item]:
        """The items that have every wanted value; an empty one wants nothing.

        A value that no item has is taken for a part of one, capitals aside, as a reader types it.
        """
        return self._narrow(tuple((way, wanted.get(way, "")) for way in self.ways))

    def facet(self, way: str, label: str, wanted: Mapping[str, str], words: Iterable[tuple[str, str]] = ()) -> Facet:
        """The choices of one way, in the order of `words` where these are given, else the most frequent first.

        Choices that would leave nothing are left out, but for the chosen one.
        """
        return self._facet(way, label, tuple((each, wanted.get(each, "")) for each in self.ways), tuple(words))

    def _facet_anew(self, way: str, label: str, wanted: Wanted, words: tuple[tuple[str, str], ...]) -> Facet:
        narrowed, chosen, told = self._narrow(wanted), dict(wanted)[way], dict(words)
        counts = narrowed.counts[way]
        order = list(told) or sorted(self.known[self.ways.index(way)], key=lambda value: (-counts[value], value))
        choices = [
            Choice(value, told.get(value, value), counts[value]) for value in order if counts[value] or value == chosen
        ]
        if chosen and chosen not in order:
            choices.insert(0, Choice(chosen, chosen, len(narrowed.items)))
        return Facet(way, label, tuple(choices), chosen)

    def _narrow_anew(self, wanted: Wanted) -> Narrowed[Item]:
        fits = [self._fitting(i, value) for i, (_, value) in enumerate(wanted)]
        items: list[Item] = []
        counts: dict[str, Counter[str]] = {way: Counter() for way in self.ways}
        for item, row in zip(self.items, self.rows, strict=True):
            missed = [i for i, fit in enumerate(fits) if fit is not None and not (row[i] & fit)]
            if not missed:
                items.append(item)
            if len(missed) < 2:
                for i in missed or range(len(self.ways)):
                    counts[self.ways[i]].update(row[i])
        return Narrowed(tuple(items), counts)

    def _fitting(self, i: int, value: str) -> frozenset[str] | None:
        """The values that a wanted one stands for; None where nothing is wanted."""
        if not value:
            return None
        if value in self.known[i]:
            return frozenset([value])
        return frozenset(known for known in self.known[i] if value.casefold() in known.casefold())
