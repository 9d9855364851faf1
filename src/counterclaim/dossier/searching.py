"""Passages and statements that somebody looks for, by words or by meaning.

Invariant: what is found is a passage of an article; the order depends on the dossier and the words alone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterclaim.dossier.opening import OpenedDossier
from counterclaim.link import directions_of
from counterclaim.model.span import Span
from counterclaim.read import meaning_name, meaning_of

if TYPE_CHECKING:
    from counterclaim.link.nearest import Directions

# Articles whose directions are loaded again one by one when a search follows them; with more, all are loaded anew, as
# that is as fast. A statement of SQL takes some thousands of ids at most.
MOST_EXCHANGED = 500


@dataclass(frozen=True, slots=True)
class Near:
    """A statement that a search by meaning found: its id, what it says, and how near that is, 0 to 1."""

    statement: str
    content: tuple[Span, ...]
    nearness: float


class Searching(OpenedDossier):
    """Searches."""

    _searched: tuple[dict[str, tuple[str, str]], Directions] | None = None

    def search(self, words: str) -> tuple[Span, ...]:
        """The paragraphs that hold all of `words`, whatever their accents and capitals.

        Words in double quotation marks must follow each other. Nothing else in `words` has a meaning of its own.
        """
        return self._store.search(words)

    def search_best(self, words: str, most: int, *, articles: Collection[str] | None = None) -> tuple[Span, ...]:
        """The paragraphs that hold all of `words`, those that fit best first; see `search`.

        Args:
            words: what is looked for.
            most: how many at most.
            articles: ids of those that are searched; None for all.
        """
        return self._store.search_best(words, most, articles)

    def search_meaning(self, words: str, most: int, *, articles: Collection[str] | None = None) -> tuple[Near, ...]:
        """The statements that are nearest to `words` by what they mean, whether or not they share a word with them.

        Something is always nearest, near or not. Searched are statements that somebody makes, not the outlets' own
        sentences; none is found where no article was read by the encoder that is installed (`has_meanings`).

        Args:
            words: a question, a sentence or some words.
            most: how many at most.
            articles: ids of those that are searched; None for all.

        Raises:
            EngineMissing: the encoder is not there.
        """
        directions = self._directions()
        if not words.strip() or not len(directions):
            return ()
        found = directions.nearest(meaning_of(words), most, articles)
        contents = self._store.contents([statement for statement, _ in found])
        return tuple(
            Near(statement, contents[statement], cosine) for statement, cosine in found if statement in contents
        )

    def has_meanings(self) -> bool:
        """Whether any statement can be found by its meaning."""
        return bool(len(self._directions()))

    def _directions(self) -> Directions:
        """The directions of all statements; those of articles that were read since are loaded again."""
        states = self._store.reading_states()
        before, directions = self._searched or ({}, None)
        if directions is None or before != states:
            changed = {article for article, _ in before.items() ^ states.items()}
            if directions is None or len(changed) > MOST_EXCHANGED:
                directions = directions_of(self._store.meanings(meaning_name()))
            else:  # while articles are being added, a search looks only at those that came since the one before
                directions = directions.replaced(changed, self._store.meanings(meaning_name(), changed))
            self._searched = (states, directions)
        return directions
