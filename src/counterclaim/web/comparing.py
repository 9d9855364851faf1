"""Some articles set side by side: row by row what each tells of one claim, one dispute or one count.

Invariant: a cell is filled with passages of its own article, or says why it is empty; that an article is silent is said
only of one that was read in full and did not appear before the claim was first told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.model.account import LedgerEntry
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute
from counterclaim.model.span import Span
from counterclaim.show.chapters.disputes import letter
from counterclaim.show.labels import OWN_VOICE, STANCE
from counterclaim.show.lookup import Quote
from counterclaim.show.numbers import bounds_words
from counterclaim.show.telling import telling_spans
from counterclaim.show.visible import one_line
from counterclaim.web.index import Index

CellKind = Literal["reports", "disputes", "silent", "elsewhere", "published-before", "unread"]
RowKind = Literal["shared", "disputed", "single"]

DATE_STEP = "date disputes"  # the step of linking that finds clashes of dates

# Passages in one cell; one article seldom tells one thing more often, and the claim's own page shows all.
SHOWN = 4


@dataclass(frozen=True, slots=True)
class Telling:
    """One passage in a cell: whose it is ("" where that is plain), how it is put, and for a figure its bounds."""

    quote: Quote
    holder: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One article and one row."""

    kind: CellKind
    tellings: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim that one of the articles tells. `spans` are the passages of each article that tell or oppose it."""

    claim: Claim
    kind: RowKind
    cells: tuple[tuple[CellKind, tuple[tuple[Span, str, str], ...]], ...]

    @property
    def silent(self) -> int:
        """In how many of the articles nothing of it was found."""
        return sum(kind in ("silent", "elsewhere") for kind, _ in self.cells)


@dataclass(frozen=True, slots=True)
class CountRow:
    """Figures for the same thing that differ between the articles, with what is counted."""

    label: Quote
    referent: str
    cells: tuple[tuple[Telling, ...], ...]


def list_claim_rows(index: Index, articles: Sequence[Article]) -> list[ClaimRow]:
    """The claims that the articles tell: those that one tells and another opposes, then the shared, then the others."""
    claims = {
        claim.id: claim
        for article in articles
        for statement in index.statements_of.get(article.id, ())
        if (claim := index.claim_by(statement))
    }
    rows = [make_claim_row(index, claim, articles) for claim in claims.values()]
    order = {"disputed": 0, "shared": 1, "single": 2}
    return sorted(rows, key=lambda row: (order[row.kind], row.silent))


def make_claim_row(index: Index, claim: Claim, articles: Sequence[Article]) -> ClaimRow:
    """What each article does with a claim."""
    told: dict[str, list[tuple[Span, str, str]]] = {}
    for statement in index.tellings_of(claim):
        if statement.stance != "asserts" or statement.source:
            source = one_line(statement.source.text) if statement.source else ""
            how = (source, "" if statement.stance == "asserts" else STANCE[statement.stance])
        else:
            how = ("", "")
        span = telling_spans(statement, index.lookup.articles[statement.article])[0]
        told.setdefault(statement.article, []).append((span, *how))
    against = opposing_passages(index, claim)
    first = min((day for each in told if (day := first_day(index.lookup.articles[each]))), default="")
    outlets = {index.outlet_of[each] for each in told}
    cells: list[tuple[CellKind, tuple[tuple[Span, str, str], ...]]] = []
    for article in articles:
        if article.id in index.readings and index.readings[article.id].is_unread:
            cells.append(("unread", ()))
        elif article.id in told:
            cells.append(("reports", tuple(told[article.id])))
        elif article.id in against:
            cells.append(("disputes", tuple(against[article.id])))
        elif first and (last := last_day(article)) and last < first:
            cells.append(("published-before", ()))
        else:
            cells.append(("elsewhere" if index.outlet_of[article.id] in outlets else "silent", ()))
    kinds = Counter(kind for kind, _ in cells)
    kind: RowKind = "disputed" if kinds["disputes"] else "shared" if kinds["reports"] > 1 else "single"
    return ClaimRow(claim, kind, tuple(cells))


def opposing_passages(index: Index, claim: Claim) -> dict[str, list[tuple[Span, str, str]]]:
    """Passages that oppose a claim, by article: of the firmest side of each other camp, as linking counts them."""
    found: dict[str, dict[Span, tuple[Span, str, str]]] = {}
    for dispute in index.disputes_of(claim):
        firmest = dispute.firmest
        for camp, side in firmest.items():
            if not any(statement in claim.statements for statement in side.statements[:1]):
                continue
            for other in (each for key, each in firmest.items() if key != camp):
                holder = one_line(other.holder) if other.holder else OWN_VOICE
                for span in dispute.stated(other):
                    found.setdefault(span.article, {}).setdefault(span, (span, holder, ""))
    return {article: list(spans.values()) for article, spans in found.items()}


def fill(index: Index, row: ClaimRow) -> tuple[Cell, ...]:
    """The cells of a row ready to print."""
    return tuple(
        Cell(kind, tuple(Telling(index.lookup.quote(span), holder, how) for span, holder, how in told[:SHOWN]))
        for kind, told in row.cells
    )


def list_disputes_between(index: Index, articles: Sequence[Article]) -> list[Dispute]:
    """The disputes of which two of the articles have passages, in the order of the account."""
    carried = Counter(
        identity
        for article in articles
        for identity in {stand.dispute.id for stand in index.stands_of.get(article.id, ())}
    )
    return [dispute for identity, dispute in index.disputes.items() if carried[identity] > 1]


def is_about_dates(dispute: Dispute) -> bool:
    """Whether it is a clash of dates."""
    return any(reason.step == DATE_STEP for reason in dispute.reasons)


def dispute_cells(index: Index, dispute: Dispute, articles: Sequence[Article]) -> list[list[tuple[str, Telling]]]:
    """For each article its passages in a dispute, each with the letter of its camp."""
    letters = {camp: letter(i) for i, camp in enumerate(dict.fromkeys(side.camp for side in dispute.sides))}
    cells: list[list[tuple[str, Telling]]] = []
    for article in articles:
        stands = [stand for stand in index.stands_of.get(article.id, ()) if stand.dispute.id == dispute.id]
        stands.sort(key=lambda stand: letters[stand.side.camp])
        cells.append(
            [
                (
                    letters[stand.side.camp],
                    Telling(
                        index.lookup.quote(stand.span), one_line(stand.side.holder) if stand.side.holder else OWN_VOICE
                    ),
                )
                for stand in stands
            ]
        )
    return cells


def list_count_rows(index: Index, articles: Sequence[Article]) -> Iterator[CountRow]:
    """What the articles count and give other bounds for, in the order of the first article."""
    chosen = [article.id for article in articles]
    referents = dict.fromkeys(entry.referent for article in chosen for entry in index.figures_of.get(article, ()))
    for referent in referents:
        entries = index.counts_of[referent]
        cells = [[entry for entry in entries if tells(entry, article)] for article in chosen]
        bounds = {frozenset((entry.figure.low, entry.figure.high) for entry in cell) for cell in cells if cell}
        if len(bounds) > 1 and entries[0].label.article in index.lookup.articles:
            told = tuple(
                tuple(count_telling(index, entry, article) for entry in cell[:SHOWN])
                for cell, article in zip(cells, chosen, strict=True)
            )
            yield CountRow(index.lookup.quote(entries[0].label), referent, told)


def tells(entry: LedgerEntry, article: str) -> bool:
    """Whether an article tells a figure, itself or as one of several."""
    return entry.figure.number.article == article or any(span.article == article for span in entry.evidence)


def count_telling(index: Index, entry: LedgerEntry, article: str) -> Telling:
    """A figure as one article tells it."""
    spans = [span for span in (entry.figure.number, *entry.evidence) if span.article == article]
    figure = entry.figure
    holder = one_line(entry.holder) if entry.holder else OWN_VOICE
    return Telling(index.lookup.quote(spans[0]), holder, bounds_words(figure.low, figure.high, figure.unit))


def count_shared(index: Index, articles: Sequence[Article]) -> Counter[str]:
    """How many claims of some articles each other article tells too, by its id."""
    claims = {
        claim.id: claim
        for article in articles
        for statement in index.statements_of.get(article.id, ())
        if (claim := index.claim_by(statement))
    }
    shared = Counter(
        article
        for claim in claims.values()
        for article in {statement.article for statement in index.tellings_of(claim)}
    )
    for article in articles:
        del shared[article.id]
    return shared


def first_day(article: Article) -> str:
    """The first day on which it may have appeared, "" where none is known."""
    return article.publication.dates.start.isoformat() if article.publication else ""


def last_day(article: Article) -> str:
    """The last day on which it may have appeared, "" where none is known."""
    last = article.publication.dates.last if article.publication else None
    return last.isoformat() if last else ""
