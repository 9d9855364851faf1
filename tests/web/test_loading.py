"""What an edition is looked up by is made before a reader asks for the first page of it."""

from __future__ import annotations

from functools import cached_property

from counterclaim.web.edition import make_edition
from counterclaim.web.loading import build
from tests.show.harbour_story import make_account


def test_nothing_is_left_to_be_made_for_the_first_reader(monkeypatch) -> None:
    """Neither the edition's own parts, nor those of its index, its cast, its times and its review."""
    monkeypatch.setattr("counterclaim.web.loading.REST", 0.0)
    edition = make_edition(make_account())

    build(edition)

    for thing in (edition, edition.lookup, edition.index, edition.cast, edition.times, edition.review):
        parts = [name for name, value in vars(type(thing)).items() if isinstance(value, cached_property)]
        assert [name for name in parts if name not in vars(thing)] == []
