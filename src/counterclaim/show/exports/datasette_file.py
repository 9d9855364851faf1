"""A metadata file for Datasette, so that it shows a dossier's tables with what they and their columns mean.

    counterclaim export vote.db --to datasette -o metadata.json
    datasette vote.db --metadata metadata.json

What each table means comes from the tables themselves; this file adds the labels, facets and order in which a reader
wants them. Nothing in it is HTML: Datasette escapes every description.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from counterclaim.errors import InputError
from counterclaim.show.chapters.book import period_of, title_of
from counterclaim.show.exports.material import Material
from counterclaim.show.json_parts import Json, dump, program
from counterclaim.show.labels import PROMISE

# By which columns a reader narrows each table or view first.
FACETS: Mapping[str, tuple[str, ...]] = {
    "who_said_what": ("holder", "stance", "outlet"),
    "disputes_with_sides": ("kind", "status", "holder", "outlet"),
    "figures_over_time": ("counted", "holder", "outlet"),
    "timeline_entries": ("status", "outlet"),
    "cast": ("kind", "status", "outlet"),
    "claims_by_outlet": ("outlet", "kind"),
    "articles": ("outlet",),
    "statements": ("stance", "mode"),
    "disputes": ("kind", "status"),
    "actors": ("kind", "status"),
    "judgements": ("verdict", "decided_by"),
}


def account_metadata(material: Material) -> Iterator[bytes]:
    """The file as JSON.

    Raises:
        InputError: the account is not from a dossier, so there are no tables.
    """
    if not material.tables:
        raise InputError("there is no dossier to describe", next_step="keep the articles in a dossier, and export that")
    tables: Json = {}
    for name, (meaning, columns) in material.tables.items():
        tables[name] = {"description": meaning}
        if columns:
            tables[name]["columns"] = dict(columns)
        if name in FACETS:
            tables[name]["facets"] = list(FACETS[name])
    lookup = material.lookup
    data: Json = {
        "title": f"{title_of(lookup)}, {period_of(material.account)}",
        "description": PROMISE,
        "source": program(),
        "databases": {material.name: {"description": PROMISE, "tables": tables}},
    }
    yield dump(data).encode()
