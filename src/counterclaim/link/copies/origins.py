"""How many independent voices carry something: articles that share a copied passage there count once.

The last step of `copies`; claims, disputes, figures and dates ask it. Invariant: only what was copied counts once,
never whole articles; two papers that print one agency's words are one voice about these words and two about all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from counterclaim.model.account import Copy
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# Passages that one reason shows.
MOST_SHOWN = 12
# How much of the shorter of two passages of a third article must be in the other for both to be one passage.
SAME_PLACE = 0.5


class SharedPassages:
    """Copies by the articles that share them, to count voices without going through all copies each time."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        self._of: dict[str, list[tuple[Span, Span]]] = defaultdict(list)
        for copy in copies:
            self._of[copy.left.article].append((copy.left, copy.right))
            self._of[copy.right.article].append((copy.right, copy.left))

    def count_origins(self, evidence: Sequence[Span]) -> int:
        """How many independent voices carry some passages.

        Two articles are one voice where passages of both lie in one copy, or in copies of the same words of a third
        article: of a text that very many print, not every pair was compared.
        """
        own: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            own[span.article].append(span)
        voice = {article: article for article in sorted(own)}
        if len(voice) > 1:
            for here, there in self._joined(own):
                _join(voice, here.article, there.article)
        return len(set(voice.values()))

    def explain_origins(self, evidence: Sequence[Span]) -> tuple[Reason, ...]:
        """Why some passages have fewer voices than articles, with those that were copied; nothing where none were."""
        own: dict[str, list[Span]] = defaultdict(list)
        for span in evidence:
            own[span.article].append(span)
        voice = {article: article for article in sorted(own)}
        copied: list[Span] = []
        for here, there in self._joined(own) if len(voice) > 1 else ():
            if _join(voice, here.article, there.article):
                copied += [span for side in (here, there) for span in own[side.article] if side.overlaps(span)]
        if not copied:
            return ()
        value = f"{len(set(voice.values()))} of {len(voice)}"
        sentence = "So many of the articles are voices of their own: these passages were copied"
        return (Reason("copies", "copied passages", value, sentence, tuple(dict.fromkeys(copied))[:MOST_SHOWN]),)

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
