"""Processor seconds of each part of reading or linking, taken while that runs as it always does.

A part is a function of the package, named by the place where its caller looks it up; for the time of a measurement a
timed one stands there. So the parts are those that run, in the order in which they run, and a part that this version
does not have is told as absent. Time inside a part that another part called counts for the inner one alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from evals.engines import ENGINES, has_name

# What it is called in the table -> the module in which the caller looks it up, and its name there.
Parts = Mapping[str, tuple[str, str]]

PARTS: Parts = {
    "parse": ("counterclaim.read.engines.spacy_engine", "parse"),
    "network": ("counterclaim.read.engines.attribution.network", "run"),
    "tags and links": (ENGINES["trained"], "attributions_beside"),
    "mentions": ("counterclaim.read.order", "find_mentions"),
    "statements by rules": ("counterclaim.read.order", "find_statements"),
    "dates": ("counterclaim.read.order", "find_dates"),
    "figures": ("counterclaim.read.order", "find_figures"),
    "happenings": ("counterclaim.read.order", "find_happenings"),
    "meanings of contents": ("counterclaim.read.engines.meaning.engine", "find_meanings"),
}

LINKING_PARTS: Parts = {
    "actors": ("counterclaim.link.order", "link_actors"),
    "copies": ("counterclaim.link.order", "find_copies"),
    "tellings": ("counterclaim.link.order", "list_tellings"),
    "words ready": ("counterclaim.link.tellings", "Words"),
    "near articles": ("counterclaim.link.tellings", "find_near_articles"),
    "nearest in meaning": ("counterclaim.link.tellings", "rank_nearest"),
    "claims": ("counterclaim.link.order", "link_claims"),
    "figures": ("counterclaim.link.order", "link_figures"),
    "disputes": ("counterclaim.link.order", "find_disputes"),
    "pairs judged": ("counterclaim.link.disputes", "judge_pairs"),
    "groups grown": ("counterclaim.link.disputes", "grow_groups"),
    "one dispute each": ("counterclaim.link.disputes", "_dispute"),
    "disputes of numbers": ("counterclaim.link.disputes", "find_number_disputes"),
    "disputes of dates": ("counterclaim.link.order", "find_date_disputes"),
    "diverging terms": ("counterclaim.link.order", "find_namings"),
    "stand-ins": ("counterclaim.link.order", "link_stand_ins"),
    "timeline": ("counterclaim.link.order", "link_timeline"),
}


@dataclass(slots=True)
class Stopwatch:
    """Processor seconds by part; `_inner` is what parts inside each running one have taken so far."""

    seconds: dict[str, float] = field(default_factory=dict)
    _inner: list[float] = field(default_factory=list)

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, whose own time is added to a part."""

        def run(*arguments: Any, **options: Any) -> Any:
            self._inner.append(0.0)
            start = time.process_time()
            try:
                return function(*arguments, **options)
            finally:
                spent = time.process_time() - start
                self.seconds[name] = self.seconds.get(name, 0.0) + spent - self._inner.pop()
                if self._inner:
                    self._inner[-1] += spent

        return run

    def add(self, other: Stopwatch) -> None:
        """Add another's seconds, part by part."""
        for name, seconds in other.seconds.items():
            self.seconds[name] = self.seconds.get(name, 0.0) + seconds


def parts_that_are_there(parts: Parts = PARTS) -> list[str]:
    """The names of the parts that this version has.

    >>> "parse" in parts_that_are_there()
    True
    """
    return [name for name, (module, place) in parts.items() if has_name(module, place)]


@contextmanager
def watch_parts(parts: Parts = PARTS) -> Iterator[Stopwatch]:
    """A stopwatch that runs on every part until the block ends."""
    watch, kept = Stopwatch(), []
    for name in parts_that_are_there(parts):
        module, place = import_module(parts[name][0]), parts[name][1]
        kept.append((module, place, getattr(module, place)))
        setattr(module, place, watch.timed(name, getattr(module, place)))
    try:
        yield watch
    finally:
        for module, place, function in kept:
            setattr(module, place, function)
