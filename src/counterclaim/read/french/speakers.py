"""Whom the source of a French statement stands for: a name in it, the last person for « il », an office for its holder.

After mentions. Invariant: what several may be stays open, with the likeliest as candidates.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.read.lexicon.french import people_nouns as people
from counterclaim.read.lexicon.words import word_set

Basis = Literal["named", "pronoun", "title", "open"]
HE = word_set("il lui")
SHE = word_set("elle")
SMALL = word_set("le la les l' de du des d' à au aux en et")
REACH = 700  # characters back in which a pronoun is looked for


class Speakers:
    """The names of an article, asked for each source in the order of the text."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = [mention for mention in mentions if mention.kind in ("person", "org")]
        self._starts = [mention.span.start for mention in self._mentions]
        self._held: dict[frozenset[str], Span | None] = {}
        # Who spoke last, and where: a pronoun that stands for somebody is as good as their name.
        self._last: tuple[Span, int] | None = None

    def resolve(self, source: Span) -> tuple[Span | None, Basis, tuple[Span, ...]]:
        """(speaker, how it was decided, candidates)."""
        inside = [mention for mention in self._between(source.start, source.end) if source.covers(mention.span)]
        people_inside = [mention for mention in inside if mention.kind == "person"]
        own = [mention for mention in people_inside if not _is_whose(source, mention)]
        person = next(iter(own or people_inside), None)
        found = person or (inside[0] if inside else None)
        if found is not None and (person is not None or _is_named(source, found)):
            self._last = (found.span, source.start)
            return found.span, "named", ()
        word = source.text.lower().lstrip("-")
        if word in HE | SHE:
            return self._pronoun(source, word)
        titled = self._titled(source)
        if titled is not None:
            self._last = (titled, source.start)
            return titled, "title", ()
        return None, "open", ()

    def _between(self, start: int, end: int) -> Sequence[Mention]:
        """The names that begin between two characters."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _pronoun(self, source: Span, word: str) -> tuple[Span | None, Basis, tuple[Span, ...]]:
        """Who was named or spoke last before it, of fitting gender where the title tells it."""
        before = [mention for mention in self._between(source.start - REACH, source.start) if mention.kind == "person"]
        fitting = [mention for mention in before if _fits(mention, word)]
        if not fitting:
            return None, "open", ()
        last, place = fitting[-1].span, fitting[-1].span.start
        if self._last is not None and self._last[1] > place:
            last = self._last[0]
        self._last = (last, source.start)
        return last, "pronoun", ()

    def _titled(self, source: Span) -> Span | None:
        """The one person whose title has every word of the source: « le préfet » for « le préfet Raoul Demange »."""
        wanted = _words(source.text)
        if not wanted & people.TITLES:
            return None
        if wanted not in self._held:
            self._held[wanted] = self._holder(wanted)
        return self._held[wanted]

    def _holder(self, wanted: frozenset[str]) -> Span | None:
        """The first place of the one person who has a title of these words."""
        held = [
            mention
            for mention in self._mentions
            if mention.kind == "person" and mention.title is not None and wanted <= _words(mention.title.text)
        ]
        names = {mention.span.text.split()[-1] for mention in held}
        return held[0].span if len(names) == 1 else None


def _is_whose(source: Span, mention: Mention) -> bool:
    """Whether a name only tells whose the source is: « la veuve d'Elias Morand »."""
    before = source.text[: mention.span.start - source.start].rstrip().lower()
    return before.endswith((" de", " d'", " d’", " du")) or before in ("de", "d'")


def _is_named(source: Span, mention: Mention) -> bool:
    """Whether a body is the source, and not only told of in it: « agence Médiane », not « maire de Port-Halvern »."""
    before = source.text[: mention.span.start - source.start].split()
    return len(before) <= 1 and not any(word.lower() in SMALL for word in before)


def _words(text: str) -> frozenset[str]:
    plain = text.lower().replace("’", "'").replace("'", "' ").split()
    return frozenset(word.strip(",.") for word in plain) - SMALL


def _fits(mention: Mention, word: str) -> bool:
    if mention.title is None:
        return True
    female = bool(_words(mention.title.text) & people.FEMALE_TITLES)
    male = bool(_words(mention.title.text) & {"m.", "monsieur", "président", "directeur", "chef", "préfet"})
    return not female if word in HE else not male
