"""What each outlet does with a claim: reports it, disputes it, or is silent — with what that silence is worth.

Silence is not evidence: it is said only of articles that were read in full, with their count, and not of an outlet
whose articles all appeared before the claim was first told, nor of one of which no article could be read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from counterclaim.link.telling import Telling
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim, Coverage
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet by the number of its articles that were read, and the last day on which one appeared, "" if unknown."""

    name: str
    articles: int
    last: str


class Outlets:
    """All outlets, in the order of their names, and what they do with a claim before its tellings are looked at."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        days: dict[str, list[str]] = defaultdict(list)
        for reading in readings:
            own = days[reading.article.label]
            if not reading.is_unread:
                own.append(_last_day(reading.article))
        self._all = [
            Outlet(name, len(own), max(own, default="") if all(own) else "") for name, own in sorted(days.items())
        ]
        self._silence: dict[str, dict[str, Coverage]] = {}

    def silence_from(self, first: str) -> Mapping[str, Coverage]:
        """For each outlet what it is worth that it does not tell a claim first told on a day ("" if unknown)."""
        if first not in self._silence:
            self._silence[first] = {outlet.name: _silence(outlet, first) for outlet in self._all}
        return self._silence[first]


def _silence(outlet: Outlet, first: str) -> Coverage:
    if not outlet.articles:
        return Coverage(outlet.name, "unread", 0)
    earlier = first and outlet.last and outlet.last < first
    return Coverage(outlet.name, "published-before" if earlier else "silent", outlet.articles)


def cover(chosen: Sequence[Telling], outlets: Outlets) -> tuple[Coverage, ...]:
    """What each outlet does with the claim that some tellings make, in the order of the outlets."""
    found = dict(outlets.silence_from(min((_first_day(telling.article) for telling in chosen), default="")))
    passages: dict[str, list[Span]] = defaultdict(list)
    for telling in chosen:
        passages[telling.article.label] += telling.statement.content
    for outlet, spans in passages.items():
        if outlet in found:
            found[outlet] = replace(found[outlet], kind="reports", passages=tuple(spans))
    return tuple(found.values())


def _first_day(article: Article) -> str:
    return article.publication.dates.start.isoformat() if article.publication else ""


def _last_day(article: Article) -> str:
    last = article.publication.dates.last if article.publication else None
    return last.isoformat() if last else ""


def mark_disputed(claims: Sequence[Claim], disputes: Sequence[Dispute], readings: Sequence[Reading]) -> list[Claim]:
    """The claims, with "disputes" for each outlet that does not report a claim but prints what opposes it most.

    Only the firmest side of each camp counts: that an outlet disputes something must not rest on a side far from
    the heart of the matter.
    """
    outlet_of = {reading.article.id: reading.article.label for reading in readings}
    against: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for dispute in disputes:
        firmest = sorted(dispute.firmest.items())
        for camp, side in firmest:
            for other in (opposite for letter, opposite in firmest if letter != camp):
                for statement in side.statements[:1]:
                    against[statement][outlet_of[other.evidence[0].article]].append(other.evidence[0])
    return [_marked(claim, against) for claim in claims]


def _marked(claim: Claim, against: Mapping[str, Mapping[str, Sequence[Span]]]) -> Claim:
    if not any(statement in against for statement in claim.statements):
        return claim
    coverage = []
    for item in claim.coverage:
        spans = {span for statement in claim.statements for span in against.get(statement, {}).get(item.outlet, ())}
        opposes = spans and item.kind != "reports"
        coverage.append(replace(item, kind="disputes", passages=tuple(sorted(spans))) if opposes else item)
    return replace(claim, coverage=tuple(coverage))
