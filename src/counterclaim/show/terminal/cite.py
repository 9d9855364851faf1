"""Where a passage stands and how a statement is told, on one line for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.show import labels
from counterclaim.show.chapters.positions import StatementView
from counterclaim.show.lookup import Quote
from counterclaim.show.visible import plain


def cite(quote: Quote, also: Sequence[Quote] = ()) -> str:
    """Outlet, file and date of a passage, and which other outlets have the same words."""
    parts = [plain(quote.outlet)]
    if quote.article.outlet:
        parts.append(plain(quote.file))
    parts.append(quote.when)
    others = dict.fromkeys([*quote.shared, *(each.outlet for each in also if each.outlet != quote.outlet)])
    if others:
        parts.append(f"{labels.SHARED_WITH} {', '.join(plain(outlet) for outlet in others)}")
    return " · ".join(parts)


def how(statement: StatementView) -> str:
    """How a statement is told, and through whom."""
    chain = [plain(link) for link in statement.chain[1:]]
    return " ← ".join([statement.mode, *chain]) if chain else statement.mode
