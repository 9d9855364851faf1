"""What was left out, what has no date, what was copied: shown, never passed over in silence."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.account import Copy
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped
from counterclaim.show.labels import DATE_ORIGIN, STAGE
from counterclaim.show.lookup import Lookup, Quote
from counterclaim.show.visible import one_line


@dataclass(frozen=True, slots=True)
class GapView:
    """One thing that was left out."""

    id: str
    stage: str
    file: str
    reason: str
    next_step: str
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article in a list: `number` counts from 1."""

    article: Article
    number: int
    outlet: str
    title: str
    when: str
    origin: str
    proof: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class CopyView:
    """A passage that two articles share; `source` is the outlet that had it first, "" where that is open."""

    left: Quote
    right: Quote
    percent: int
    agency: Quote | None
    source: str = ""


@dataclass(frozen=True, slots=True)
class GapsView:
    """The chapter on what is not there."""

    skipped: tuple[GapView, ...]
    undated: tuple[ArticleView, ...]
    inferred: tuple[ArticleView, ...]
    copies: tuple[CopyView, ...]

    def __len__(self) -> int:
        return len(self.skipped) + len(self.undated) + len(self.inferred) + len(self.copies)


def view_articles(lookup: Lookup) -> tuple[ArticleView, ...]:
    """Every article in the account's order."""
    return tuple(view_article(lookup, article) for article in lookup.account.articles)


def view_article(lookup: Lookup, article: Article) -> ArticleView:
    """One article, and what its date was read from."""
    return ArticleView(
        article=article,
        number=lookup.numbers[article.id],
        outlet=lookup.label(article),
        title=one_line(article.title or ""),
        when=lookup.when(article),
        origin=DATE_ORIGIN[article.publication.origin] if article.publication else "",
        proof=lookup.quotes(article.publication.evidence) if article.publication else (),
    )


def view_gap(lookup: Lookup, gap: Skipped) -> GapView:
    """One thing that was left out, with its passage where it is one."""
    return GapView(
        gap.id,
        STAGE[gap.stage],
        one_line(gap.file),
        one_line(gap.reason),
        one_line(gap.next_step),
        lookup.quote(gap.span) if gap.span and gap.span.article in lookup.articles else None,
    )


def view_copy(lookup: Lookup, copy: Copy) -> CopyView:
    """One passage that two articles share, with the agency that it came from where either says so."""
    return CopyView(
        lookup.quote(copy.left),
        lookup.quote(copy.right),
        round(100 * copy.share),
        lookup.quote(copy.agency) if copy.agency and copy.agency.article in lookup.articles else None,
        lookup.label(lookup.articles[copy.source]) if copy.source in lookup.articles else "",
    )


def list_copies(lookup: Lookup) -> tuple[Copy, ...]:
    """The shared passages whose articles are both there, those of the largest share first."""
    known = lookup.articles
    copies = [copy for copy in lookup.account.copies if copy.left.article in known and copy.right.article in known]
    return tuple(sorted(copies, key=lambda copy: -round(100 * copy.share)))


def view_gaps(lookup: Lookup) -> GapsView:
    """The gaps of an account, each kind in the account's order; copies with the largest share first."""
    articles = view_articles(lookup)
    return GapsView(
        skipped=tuple(view_gap(lookup, gap) for gap in lookup.account.gaps),
        undated=tuple(view for view in articles if view.article.publication is None),
        inferred=tuple(view for view in articles if view.origin),
        copies=tuple(view_copy(lookup, copy) for copy in list_copies(lookup)),
    )
