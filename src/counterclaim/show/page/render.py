"""Fill the page's templates from an account.

Invariant: whatever comes from an article reaches the page through Jinja's or markupsafe's escaping; the only markup
made here are marks, drawings, and the style and script that lie beside this file. The script's hash is in the page's
policy, so no other script can run.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import resources

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from counterclaim.model.account import Account
from counterclaim.show import labels
from counterclaim.show.chapters.book import Book, open_book
from counterclaim.show.chapters.gaps import ArticleView
from counterclaim.show.chapters.positions import StatementView
from counterclaim.show.json_parts import program
from counterclaim.show.lookup import Quote, same_words
from counterclaim.show.page import drawings
from counterclaim.show.page.links import live_address, passage_address
from counterclaim.show.page.marks import mark_article
from counterclaim.show.together import put_together
from counterclaim.show.visible import one_line, without_controls

# What `environment` gives, for those who may not know the library behind it.
Templates = Environment

# What is open when the page loads; the rest of a long chapter is one click away.
OPEN_POSITIONS, OPEN_CLAIMS, OPEN_FIGURES, OPEN_CAST, OPEN_DISPUTES, OPEN_GAPS = 4, 12, 12, 16, 40, 30
OPEN_NAMINGS = 12
LISTED_POSITIONS, OPEN_THREADS, SHOWN_QUOTES = 20, 10, 3
OPEN_SIDES = 5
# With more outlets the cells of the table are narrower than their words, on a screen of 1280 points.
WIDEST_TABLE = 7


class Cites:
    """Notes which passages the page shows while it is written, so that exactly those are marked in the articles."""

    def __init__(self, disputed: Iterable[Quote]) -> None:
        self.disputed: dict[int, set[tuple[int, int]]] = {}
        for quote in disputed:
            self.disputed.setdefault(quote.number, set()).add((quote.span.start, quote.span.end))
        self.places: dict[int, dict[tuple[int, int], None]] = {}
        self.seen: set[str] = set()

    def first(self, quote: Quote) -> bool:
        """Whether the passage is cited here for the first time: the way back leads to that line."""
        self.places.setdefault(quote.number, {})[(quote.span.start, quote.span.end)] = None
        if quote.anchor in self.seen:
            return False
        self.seen.add(quote.anchor)
        return True

    def marked(self, view: ArticleView) -> Markup:
        """An article with the passages that were cited so far."""
        cited, disputed = self.places.get(view.number, {}), self.disputed.get(view.number, set())
        return mark_article(view.article.text, view.number, cited, disputed)


@cache
def environment(*packages: str) -> Environment:
    """The templates, with everything escaped unless it is markup already.

    Args:
        packages: packages whose folder `templates` is looked in first.
    """
    made = Environment(
        loader=ChoiceLoader([*map(PackageLoader, packages), PackageLoader("counterclaim.show", "page/templates")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
    )
    made.filters.update(same_words=same_words, same_tellings=same_tellings)
    made.globals.update(
        draw_figure=drawings.draw_figure,
        draw_ticks=drawings.draw_ticks,
        draw_time=drawings.draw_time,
        labels=labels,
        live_address=live_address,
        passage_address=passage_address,
        count=labels.count,
        voices=labels.voices,
    )
    return made


def finalize(value: object) -> object:
    """Printed values without control characters; they would be dropped by a browser without a trace."""
    return without_controls(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def same_tellings(statements: tuple[StatementView, ...]) -> tuple[tuple[StatementView, ...], ...]:
    """Statements put together where they read the same, as copies do."""
    return put_together(statements, key=lambda each: (each.stance, *(piece.text for piece in each.pieces)))


@cache
def asset(name: str) -> str:
    """A file that lies beside this one."""
    return (resources.files("counterclaim.show.page") / name).read_text(encoding="utf-8")


def policy(script: str = "") -> str:
    """The page's content security policy: nothing from anywhere, and this one script or none."""
    rules = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    if not script:
        return rules
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"{rules}; script-src 'sha256-{digest}'"


def account_page(account: Account) -> str:
    """The whole page."""
    book, script = open_book(account), asset("page.js")
    return (
        environment()
        .get_template("page.html")
        .render(
            book=book,
            cites=Cites(quote for dispute in book.disputes for quote in dispute.quotes),
            program=program(),
            policy=policy(script),
            style=Markup(asset("parts.css") + asset("page.css")),
            script=Markup(script),
            chapters=list_chapters(book),
            filters=list_filters(book),
            begins_with_title=begins_with_title,
            open_disputes=OPEN_DISPUTES,
            open_positions=OPEN_POSITIONS,
            open_claims=OPEN_CLAIMS,
            open_namings=OPEN_NAMINGS,
            open_figures=OPEN_FIGURES,
            open_cast=OPEN_CAST,
            shown_gaps=OPEN_GAPS,
            listed_positions=LISTED_POSITIONS,
            open_sides=OPEN_SIDES,
            open_threads=OPEN_THREADS,
            shown_quotes=SHOWN_QUOTES,
            widest_table=WIDEST_TABLE,
        )
    )


def begins_with_title(view: ArticleView) -> bool:
    """Whether the text opens with its title, which then need not be printed above it."""
    return bool(view.title) and one_line(view.article.text[: 2 * len(view.title) + 40]).startswith(view.title)


def list_chapters(book: Book) -> list[tuple[str, str, int]]:
    """Anchor, title and size of each chapter, in order."""
    return [
        ("disputes", labels.DISPUTES, len(book.disputes)),
        ("positions", labels.POSITIONS, len(book.positions)),
        ("claims", labels.CLAIMS, len(book.claims)),
        ("namings", labels.NAMINGS, len(book.namings)),
        ("figures", labels.FIGURES, len(book.figures)),
        ("timeline", labels.TIMELINE, len(book.timeline.entries)),
        ("cast", labels.CAST, len(book.cast)),
        ("gaps", labels.GAPS, len(book.gaps)),
        ("articles", labels.ARTICLES, len(book.articles)),
    ]


def list_filters(book: Book) -> dict[str, list[tuple[str, str]]]:
    """What the disputes can be narrowed to: (value, words) by kind, holder, outlet."""
    sides = [side for dispute in book.disputes for camp in dispute.camps for side in camp.sides]
    holders = sorted({side.holder for side in sides if side.named})
    outlets = sorted({outlet for dispute in book.disputes for outlet in dispute.outlets})
    kinds = dict.fromkeys((dispute.kind, dispute.kind_label) for dispute in book.disputes)
    return {
        "kind": list(kinds),
        "holder": [(holder, holder) for holder in holders],
        "outlet": [(outlet, outlet) for outlet in outlets],
    }
