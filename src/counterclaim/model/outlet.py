"""Outlets: who publishes, told apart from names on pages, from hosts, from owners and from feeds.

A page names its outlet in one way or another and stands on one host or another; a table that people edit says which of
these are one outlet. Invariant: what an article's own file says is kept beside what was made of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class OutletRule:
    """What somebody decided: a name as printed, or a host, is a certain outlet. `at` is an ISO time."""

    kind: Literal["name", "host"]
    written: str
    outlet: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet of a dossier: the names that its articles print, their hosts, its owner where somebody said so.

    `articles` is how many the dossier has. `decided` tells whether a person's rule had a part in it.
    """

    name: str
    names: tuple[str, ...]
    hosts: tuple[str, ...]
    articles: int
    owner: str = ""
    decided: bool = False
