"""How many independent voices carry something: an outlet counts once, and articles that share a copied passage there.

The last step of `copies`; claims, disputes, figures and dates ask it. Invariant: of two outlets only what was copied
counts once, never whole articles: papers that print one agency's words are one voice about these words and two about
all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from counterclaim.model.account import Copy
from counterclaim.model.article import Article
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# Passages that one reason shows.
MOST_SHOWN = 12
# How much of the shorter of two passages of a third article must be in the other for both to be one passage.
SAME_PLACE = 0.5


class SharedPassages:
    """Copies by the articles that share them, to count voices without going through all copies each time."""

    def __init__(self, copies: Sequence[Copy], articles: Iterable[Article] = ()) -> None:
        """`articles` are those that passages may stand in: two of one outlet are one voice."""
        self._outlets = {article.id: article.outlet for article in articles if article.outlet}
        self._of: dict[str, list[tuple[Span, Span]]] = defaultdict(list)
        for copy in copies:
            self._of[copy.left.article].append((copy.left, copy.right))
            self._of[copy.right.article].append((copy.right, copy.left))

    def count_origins(self, evidence: Sequence[Span]) -> int:
        """How many independent voices carry some passages.

        All articles of an outlet are one. Two of different outlets are where passages of both lie in one copy, or in
        copies of the same words of a third article: of a text that very many print, not every pair was compared.
        """
        own: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            own[span.article].append(span)
        voice = self._voices(own)
        if len(set(voice.values())) > 1:
            for here, there in self._joined(own):
                _join(voice, here.article, there.article)
        return len(set(voice.values()))

    def explain_origins(self, evidence: Sequence[Span]) -> tuple[Reason, ...]:
        """Why some passages have fewer voices than articles, with those that one outlet told more than once and those
        that were copied; nothing where there are as many.
        """
        own: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            own[span.article].append(span)
        voice = self._voices(own)
        outlets, reasons = set(voice.values()), []
        if len(outlets) < len(voice):
            again = [span for article in own if voice[article] != article for span in own[article]]
            value = f"{len(outlets)} of {len(voice)}"
            sentence = "So many outlets published the articles: all of one outlet are one voice"
            reasons.append(Reason("copies", "outlets", value, sentence, tuple(dict.fromkeys(again))[:MOST_SHOWN]))
        copied: list[Span] = []
        for here, there in self._joined(own) if len(outlets) > 1 else ():
            if _join(voice, here.article, there.article):
                copied += [span for side in (here, there) for span in own[side.article] if side.overlaps(span)]
        if copied:
            value = f"{len(set(voice.values()))} of {len(outlets)}"
            sentence = "So many of them are voices of their own: these passages were copied"
            reasons.append(
                Reason("copies", "copied passages", value, sentence, tuple(dict.fromkeys(copied))[:MOST_SHOWN])
            )
        return tuple(reasons)

    def _voices(self, articles: Iterable[str]) -> dict[str, str]:
        """The voice of each article before copies are looked at: itself, or the first one here of its outlet."""
        first: dict[str, str] = {}
        found: dict[str, str] = {}
        for article in sorted(articles):
            outlet = self._outlets.get(article)
            found[article] = first.setdefault(outlet, article) if outlet else article
        return found

    def _joined(self, own: dict[str, list[Span]]) -> Iterator[tuple[Span, Span]]:
        """The copied passages, one in each of two articles, that make them one voice about the passages given."""
        places: dict[str, list[tuple[Span, Span]]] = defaultdict(list)
        for article in sorted(own):
            for here, there in self._of.get(article, ()):
                if not any(here.overlaps(span) for span in own[article]):
                    continue
                if any(there.overlaps(span) for span in own.get(there.article, ())):
                    yield here, there
                places[there.article].append((there, here))
        for found in places.values():
            found.sort(key=lambda place: (place[0].start, place[0].end, place[1]))
            for (span, here), (following, there) in pairwise(found):
                if here.article != there.article and _same_place(span, following):
                    yield here, there


def _join(voice: dict[str, str], one: str, other: str) -> bool:
    """Make two articles one voice; whether they were two."""
    old, new = max(voice[one], voice[other]), min(voice[one], voice[other])
    for article in voice if old != new else ():
        if voice[article] == old:
            voice[article] = new
    return old != new


def _same_place(span: Span, other: Span) -> bool:
    """Whether two passages of one article are mostly the same."""
    common = min(span.end, other.end) - max(span.start, other.start)
    return common >= SAME_PLACE * min(span.end - span.start, other.end - other.start)


def count_origins(evidence: Sequence[Span], copies: Sequence[Copy]) -> int:
    """How many independent voices carry some passages, where that is asked once (`SharedPassages`).

    >>> count_origins([Span("article-1", 0, 4, "Rain"), Span("article-2", 0, 4, "Rain")], [])
    2
    """
    return SharedPassages(copies).count_origins(evidence)
