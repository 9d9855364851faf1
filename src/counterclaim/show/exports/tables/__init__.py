"""The tables of an account, in the order in which a reader meets them."""

from __future__ import annotations

from counterclaim.show.exports.columns import Table
from counterclaim.show.exports.tables.actors import ACTORS
from counterclaim.show.exports.tables.articles import ARTICLES
from counterclaim.show.exports.tables.claims import CLAIMS, COVERAGE
from counterclaim.show.exports.tables.decisions import DECISIONS
from counterclaim.show.exports.tables.disputes import DISPUTES
from counterclaim.show.exports.tables.figures import FIGURES
from counterclaim.show.exports.tables.gaps import GAPS
from counterclaim.show.exports.tables.statements import STATEMENTS
from counterclaim.show.exports.tables.timeline import TIMELINE

TABLES: dict[str, Table] = {
    table.name: table
    for table in (DISPUTES, STATEMENTS, CLAIMS, COVERAGE, FIGURES, TIMELINE, ACTORS, ARTICLES, GAPS, DECISIONS)
}
"""By name."""
