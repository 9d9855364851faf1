"""Happenings in the columns of the UCDP Georeferenced Event Dataset, as far as an account can fill them.

Names and codes are those of the GED codebook (Uppsala Conflict Data Program). `low` and `high` are the lowest and the
highest bound that anybody in the event's own passages gives for its dead; `best` is always empty, and `best_note` says
why: UCDP's best figure is a coder's judgement, and nothing here says who is right. What the articles do not say
(coordinates, sides, deaths by side) has no column. Invariant: no number stands here that no passage tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from counterclaim.model.account import LedgerEntry
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.span import Span
from counterclaim.show.dates import date_words
from counterclaim.show.exports.columns import (
    Column,
    Row,
    Table,
    integer,
    place_cells,
    place_columns,
    text,
    texts,
)
from counterclaim.show.exports.material import Material
from counterclaim.show.visible import one_line

# Lemmas that tell of the dead, and those that tell of others in the same count ("killed and wounded"), which hide how
# many died.
# fmt: off
DEAD = frozenset([
    "die", "dead", "death", "kill", "killing", "fatality", "murder", "slay", "perish", "drown", "execute",
])
# fmt: on
OTHERS = frozenset(["wound", "wounded", "injure", "injured", "injury", "hurt", "miss", "missing", "casualty"])

NOT_CHOSEN = "left empty: the program chooses no figure among those that are told"
NONE_TOLD = "left empty: the passages tell no number of dead"

WEEK, MONTH, YEAR = 7, 31, 366  # days


def event_rows(material: Material) -> Iterator[Row]:
    """One row a happening, earliest first."""
    dead = counts_of_dead(material)
    for entry in material.account.timeline:
        tellings = entry.tellings or (entry.label,)
        counts = [count for count in dead if any(told_in(count, span) for span in tellings)]
        articles = list(dict.fromkeys(span.article for span in tellings))
        sources = [material.lookup.articles[each] for each in articles if each in material.lookup.articles]
        lows = [count.figure.low for count in counts if count.figure.low is not None]
        highs = [count.figure.high for count in counts if count.figure.high is not None]
        yield {
            "id": entry.id,
            "status": entry.verdict,
            **date_cells(entry.dates),
            "told_as": entry.status,
            "where_description": "; ".join(places_named(material, tellings)),
            "low": min(lows, default=None),
            "best": None,
            "high": max(highs, default=None),
            "best_note": NOT_CHOSEN if counts else NONE_TOLD,
            "figures": tuple(count.id for count in counts),
            "number_of_sources": count_origins(material, tellings),
            "source_article": "; ".join(cite(material, article) for article in sources),
            "source_office": "; ".join(material.lookup.label(article) for article in sources),
            "source_date": "; ".join(a.publication.dates.iso if a.publication else "" for a in sources),
            "source_headline": "; ".join(one_line(article.title or "") for article in sources),
            "source_original": "; ".join(dict.fromkeys(count.holder for count in counts if count.holder)),
            **place_cells(material, entry.label),
        }


def date_cells(dates: DateRange) -> Row:
    """The codes of UCDP for when it happened."""
    last = dates.last if dates.end is not None and dates.end > dates.start else None
    last = last or (dates.start if dates.precision == "day" else None)
    return {
        "year": dates.start.year if last and last.year == dates.start.year else None,
        "date_prec": precision_code(dates),
        "date_start": dates.start,
        "date_end": last,
    }


def precision_code(dates: DateRange) -> int | None:
    """UCDP's `date_prec`; None where it has no code: an open end, or more than a year.

    1 is one day, 2 two to six days, 3 a week, 4 eight to thirty days or a month, 5 up to a year.

    >>> from datetime import date
    >>> [precision_code(DateRange.days(date(2031, 5, 1), date(2031, 5, last))) for last in (1, 6, 7, 31)]
    [1, 2, 3, 4]
    """
    if dates.precision == "day":
        return 1
    if dates.end is None or dates.end <= dates.start:
        return None
    days = (dates.end - dates.start).days
    if dates.precision == "week" or days == WEEK:
        return 3
    for code, most in ((1, 1), (2, WEEK - 1), (4, MONTH), (5, YEAR)):
        if days <= most:
            return code
    return None


def counts_of_dead(material: Material) -> list[LedgerEntry]:
    """Figures that count the dead and nobody else, without those that a later one supersedes."""
    superseded = {entry.updates for entry in material.account.figures}
    return [
        entry
        for entry in material.account.figures
        if entry.id not in superseded
        and not entry.figure.unit
        and not DEAD.isdisjoint(entry.figure.terms)
        and OTHERS.isdisjoint(entry.figure.terms)
    ]


def told_in(entry: LedgerEntry, span: Span) -> bool:
    """Whether a passage holds the figure."""
    return any(span.covers(told) for told in (entry.figure.number, *entry.evidence))


def places_named(material: Material, tellings: tuple[Span, ...]) -> list[str]:
    """The places that the passages name, as printed, each once."""
    found: list[str] = []
    for reading in material.account.readings:
        own = [span for span in tellings if span.article == reading.article.id]
        if own:
            found += [
                one_line(mention.span.text)
                for mention in reading.mentions
                if mention.kind == "place" and any(span.covers(mention.span) for span in own)
            ]
    return list(dict.fromkeys(found))


def count_origins(material: Material, tellings: tuple[Span, ...]) -> int:
    """How many outlets tell it independently: passages with the same words by copying count once."""
    groups: list[set[str]] = []
    outlets: dict[str, set[str]] = defaultdict(set)
    for reading in material.account.readings:
        outlets[reading.article.outlet or reading.article.id].add(reading.article.id)
    siblings = {article: each for each in outlets.values() for article in each}
    for span in tellings:
        same = siblings.get(span.article, {span.article})
        same = same | {other.article for own, other in material.lookup.copies.get(span.article, ()) if own.covers(span)}
        apart = [group for group in groups if group.isdisjoint(same)]
        joined = same.union(*(group for group in groups if not group.isdisjoint(same)))
        groups = [*apart, joined]
    return len(groups)


def cite(material: Material, article: Article) -> str:
    """An article as UCDP cites it: who, when, headline."""
    parts = [material.lookup.label(article), date_words(article.publication.dates) if article.publication else ""]
    return ", ".join(part for part in (*parts, one_line(article.title or "")) if part)


EVENTS = Table(
    "events",
    "One row a happening, in the columns of the UCDP Georeferenced Event Dataset.",
    (
        text("id", "id of the happening"),
        text("status", "suggested by the program, or accepted or rejected by a person"),
        integer("year", "year of the event; empty where it may be one of two"),
        integer("date_prec", "1 one day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year; else empty"),
        Column("date_start", "day", "earliest day on which it may have happened"),
        Column("date_end", "day", "last such day; empty where the end is open"),
        text("told_as", "reported, planned, denied"),
        text("where_description", "places that its passages name, as printed; nothing is located"),
        Column("low", "number", "the lowest number of dead that a passage of it tells"),
        Column("best", "number", "always empty"),
        Column("high", "number", "the highest number of dead that a passage of it tells"),
        text("best_note", "why best is empty"),
        texts("figures", "ids of the figures behind low and high, in the table of figures"),
        integer("number_of_sources", "articles that tell it, copied passages counted once"),
        text("source_article", "the articles, as outlet, date, headline"),
        text("source_office", "their outlets"),
        text("source_date", "their dates of publication, as ISO 8601"),
        text("source_headline", "their headlines"),
        text("source_original", "who gives the numbers"),
        *place_columns("the passage that shows it best"),
    ),
    event_rows,
)
