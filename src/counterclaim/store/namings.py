"""Diverging terms go into the dossier and come out again: listings, their words, and who uses which."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from counterclaim.model.naming import DivergingTerms, Term, Usage
from counterclaim.store import account_tables as tables
from counterclaim.store.columns import Row, passage_row, span_of
from counterclaim.store.evidence import Evidence, StoredEvidence
from counterclaim.store.rows import add_rows, grouped, rows_of


def add_namings(connection: Connection, namings: Sequence[DivergingTerms], evidence: Evidence) -> None:
    """Write listings with their words and users."""
    rows: list[Row] = []
    terms: list[Row] = []
    usages: list[Row] = []
    for position, naming in enumerate(namings):
        rows.append({"id": naming.id, "title": naming.wording, "position": position})
        evidence.give(naming.id, naming.reasons)
        number = 0
        for place, term in enumerate(naming.terms):
            label = {"article": term.label.article, **passage_row("title", term.label)}
            terms.append({"naming": naming.id, "position": place, **label})
            for usage in term.usages:
                known = {"user": usage.user, "actor": usage.actor, "kind": usage.kind}
                usages.append({"naming": naming.id, "position": number, "term": place, **known})
                evidence.add(naming.id, "usage", usage.passages, number)
                number += 1
    add_rows(connection, tables.namings, rows)
    add_rows(connection, tables.naming_terms, terms)
    add_rows(connection, tables.naming_usages, usages)


def load_namings(connection: Connection, evidence: StoredEvidence) -> tuple[DivergingTerms, ...]:
    """The listings."""
    terms = grouped(rows_of(connection, tables.naming_terms, "naming", "position"), lambda row: str(row["naming"]))
    usages = grouped(
        rows_of(connection, tables.naming_usages, "naming", "position"),
        lambda row: (str(row["naming"]), int(row["term"])),
    )
    return tuple(
        DivergingTerms(
            row["id"],
            tuple(
                Term(
                    span_of(term, "title"),
                    tuple(
                        Usage(
                            usage["user"],
                            usage["actor"],
                            usage["kind"],
                            evidence.of(row["id"], "usage", usage["position"]),
                        )
                        for usage in usages[row["id"], term["position"]]
                    ),
                )
                for term in terms[row["id"]]
            ),
            evidence.reasons(row["id"]),
        )
        for row in rows_of(connection, tables.namings, "position")
    )
