"""What outlets changed in their articles, under each address of which the dossier has more than one text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from counterclaim.dossier.reading import ReadingArticles
from counterclaim.link import compare_versions, find_versions
from counterclaim.model.explain import find_identity
from counterclaim.model.reading import Reading
from counterclaim.model.version import Versions


class ComparingVersions(ReadingArticles):
    """Compares the versions of an address."""

    def versions(self, identity: str = "") -> tuple[Versions, ...]:
        """Every address under which the dossier has more than one text, with what each newer text changed.

        Read first is what of them was not read yet.

        Args:
            identity: the id of one article, or its beginning: only its versions; all where it is empty.

        Raises:
            UnknownId: no article has this id.
        """
        known = {article.id: article for article in self._store.articles()}
        chosen = find_identity(identity, known) if identity else ""
        found = [each for each in find_versions(known.values()) if not chosen or known[chosen] in each.articles]
        if not found:
            return ()
        members = {article.id for each in found for article in each.articles}
        self.read(among=members)
        readings = {reading.article.id: reading for reading in self._store.readings(members)}
        return tuple(compared(each, readings) for each in found)


def compared(versions: Versions, readings: Mapping[str, Reading]) -> Versions:
    """The versions of an address with what each step changed; `readings` by the ids of their articles."""
    steps = pairwise(versions.articles)
    return replace(
        versions, revisions=tuple(compare_versions(readings[one.id], readings[two.id]) for one, two in steps)
    )
