"""All chapters of one account, and its title: what every renderer starts from."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.account import Account
from counterclaim.show.chapters.cast import ActorView, view_cast
from counterclaim.show.chapters.claims import ClaimView, list_outlets, view_claims
from counterclaim.show.chapters.disputes import DisputeView, view_disputes
from counterclaim.show.chapters.figures import FigureGroup, view_figures
from counterclaim.show.chapters.gaps import ArticleView, GapsView, view_articles, view_gaps
from counterclaim.show.chapters.namings import NamingView, view_namings
from counterclaim.show.chapters.positions import PositionView, view_positions
from counterclaim.show.chapters.timeline import TimelineView, view_timeline
from counterclaim.show.dates import published_words
from counterclaim.show.labels import ARTICLE, OUTLET, count
from counterclaim.show.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Book:
    """The chapters in their order. `title` says how much was read and from when; `outlets` names the columns."""

    lookup: Lookup
    title: str
    period: str
    outlets: tuple[str, ...]
    disputes: tuple[DisputeView, ...]
    positions: tuple[PositionView, ...]
    claims: tuple[ClaimView, ...]
    namings: tuple[NamingView, ...]
    figures: tuple[FigureGroup, ...]
    timeline: TimelineView
    cast: tuple[ActorView, ...]
    gaps: GapsView
    articles: tuple[ArticleView, ...]


def open_book(account: Account) -> Book:
    """The chapters of an account."""
    lookup = Lookup(account)
    return Book(
        lookup=lookup,
        title=title_of(lookup),
        period=period_of(account),
        outlets=list_outlets(lookup),
        disputes=view_disputes(lookup),
        positions=view_positions(lookup),
        claims=view_claims(lookup),
        namings=view_namings(lookup),
        figures=view_figures(lookup),
        timeline=view_timeline(lookup),
        cast=view_cast(lookup),
        gaps=view_gaps(lookup),
        articles=view_articles(lookup),
    )


def title_of(lookup: Lookup) -> str:
    """How many articles by how many outlets."""
    articles = lookup.account.articles
    outlets = {lookup.label(article) for article in articles}
    return f"{count(len(articles), ARTICLE)} by {count(len(outlets), OUTLET)}"


def period_of(account: Account) -> str:
    """From the first to the last publication date that is known, or "no date"."""
    return published_words(account.articles)
