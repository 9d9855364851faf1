"""What each outlet does with a claim: reports it, disputes it, or is silent — with what that silence is worth.

Silence is not evidence: it is said only of articles that were read in full, with their count, and not of an outlet
whose articles all appeared before the claim was first told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from counterclaim.link.tellings import Telling
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim, Coverage, CoverageKind
from counterclaim.model.dispute import Dispute
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span


def list_outlets(readings: Sequence[Reading]) -> dict[str, list[Article]]:
    """The articles of each outlet, in the order of the outlets' names."""
    outlets: dict[str, list[Article]] = defaultdict(list)
    for reading in readings:
        outlets[reading.article.label].append(reading.article)
    return dict(sorted(outlets.items()))


def cover(chosen: Sequence[Telling], outlets: Mapping[str, Sequence[Article]]) -> tuple[Coverage, ...]:
    """What each outlet does with the claim that some tellings make, in the order of `outlets` (`list_outlets`)."""
    first = min((_first_day(telling.article) for telling in chosen), default="")
    return tuple(_cover_outlet(outlet, articles, chosen, first) for outlet, articles in outlets.items())


def _cover_outlet(outlet: str, articles: Sequence[Article], chosen: Sequence[Telling], first: str) -> Coverage:
    own = [telling for telling in chosen if telling.article.label == outlet]
    passages = tuple(span for telling in own for span in telling.statement.content)
    kind: CoverageKind
    if own:
        kind = "reports"
    elif first and all(_last_day(article) and _last_day(article) < first for article in articles):
        kind = "published-before"
    else:
        kind = "silent"
    return Coverage(outlet, kind, len(articles), passages)


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
    coverage = []
    for item in claim.coverage:
        spans = {span for statement in claim.statements for span in against.get(statement, {}).get(item.outlet, ())}
        opposes = spans and item.kind != "reports"
        coverage.append(replace(item, kind="disputes", passages=tuple(sorted(spans))) if opposes else item)
    return replace(claim, coverage=tuple(coverage))
