"""What an archive holds besides articles, counted and told in one sentence: an archive of pages has ten files a page.

A step of `warc`. Invariant: all that is counted is told at the end; a count can be put away and taken up again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from counterclaim.model.skipped import Skipped

# Notes on single records of one archive, as for other files of many records.
MOST_NOTES = 20

NOTE = "note"
REVISIT = "revisit"
PAGE = "page"
_FAMILIES = {
    "image": "pictures", "video": "films", "audio": "sounds", "font": "fonts", "text/css": "styles",
    "text/javascript": "scripts", "application/javascript": "scripts", "application/x-javascript": "scripts",
    "application/json": "data", "application/ld+json": "data", "text/xml": "data", "application/xml": "data",
    "text/plain": "plain texts", "application/font-woff": "fonts", "application/font-woff2": "fonts",
    "application/pdf": "PDF documents", "application/octet-stream": "unnamed bytes",
}  # fmt: skip
_FEW = 6


class Tally:
    """Counts by kind; `taken_up` is what an interrupted reading had counted."""

    def __init__(self, taken_up: tuple[tuple[str, int], ...] = ()) -> None:
        self._counts = Counter(dict(taken_up))

    @property
    def state(self) -> tuple[tuple[str, int], ...]:
        """What `Tally` is made from to go on."""
        return tuple(sorted(self._counts.items()))

    def note(self, note: Skipped) -> Iterator[Skipped]:
        """The note, up to a number of notes."""
        self._counts[NOTE] += 1
        if self._counts[NOTE] <= MOST_NOTES:
            yield note

    def count(self, kind: str) -> None:
        """One more record of a kind: "page", "revisit", or what else it is, such as "pictures"."""
        self._counts[kind] += 1

    def tell(self, name: str) -> Iterator[Skipped]:
        """What was counted, for the archive of this name."""
        notes = self._counts[NOTE] - MOST_NOTES
        if notes > 0:
            reason = f"{notes:,} more of its records hold no article"
            yield Skipped("ingest", name, reason, f"mend what the first {MOST_NOTES} notes on this file say")
        revisits = self._counts[REVISIT]
        if revisits:
            reason = f"{revisits:,} of its records say that a page was the same as before, without the page"
            yield Skipped("ingest", name, reason, "add the archive that holds the earlier capture too")
        others = [(count, kind) for kind, count in self._counts.items() if kind not in {NOTE, REVISIT, PAGE}]
        if others:
            others.sort(key=lambda item: (-item[0], item[1]))
            listed = [f"{kind} ({count:,})" for count, kind in others[:_FEW]]
            rest = sum(count for count, _ in others[_FEW:])
            total = sum(count for count, _ in others)
            words = ", ".join([*listed, *([f"others ({rest:,})"] if rest else [])])
            reason = f"{total:,} of its records hold no page: {words}"
            yield Skipped("ingest", name, reason, "nothing, or save documents among them as files and add those")
        if not self._counts:
            yield Skipped("ingest", name, "the archive holds no page", "give an archive that holds what was captured")


def family_of(media: str) -> str:
    """What to call records of a media type.

    >>> family_of("image/png"), family_of("text/css"), family_of("")
    ('pictures', 'styles', 'without a type')
    """
    kind = media.partition("/")[0]
    if not media:
        return "without a type"
    return _FAMILIES.get(media) or _FAMILIES.get(kind) or "of other types"
