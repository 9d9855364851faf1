"""Actors, claims and disputes: the parts of an account that have several tables each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from counterclaim.model.actor import Actor, Variant
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute, Side
from counterclaim.store import account_tables as tables
from counterclaim.store.columns import Row, passage_row, real, span_of
from counterclaim.store.coverage import add_coverage, load_coverage
from counterclaim.store.evidence import Evidence, StoredEvidence
from counterclaim.store.rows import add_rows, grouped, rows_of


def add_actors(connection: Connection, cast: Sequence[Actor], evidence: Evidence) -> None:
    """Write the cast with its spellings."""
    variants: list[Row] = []
    for actor in cast:
        for place, variant in enumerate(actor.variants):
            variants.append({"actor": actor.id, "position": place, "name": variant.text})
            evidence.add(actor.id, "variant", variant.passages, place)
        evidence.add(actor.id, "role", actor.roles)
        evidence.add(actor.id, "stand-in", actor.stand_ins)
        evidence.give(actor.id, actor.reasons)
    add_rows(
        connection,
        tables.actors,
        (
            {"id": actor.id, "name": actor.name, "position": position, "kind": actor.kind, "status": actor.status}
            for position, actor in enumerate(cast)
        ),
    )
    add_rows(connection, tables.variants, variants)


def load_actors(connection: Connection, evidence: StoredEvidence) -> tuple[Actor, ...]:
    """The cast."""
    variants = grouped(rows_of(connection, tables.variants, "actor", "position"), lambda row: str(row["actor"]))
    return tuple(
        Actor(
            row["id"],
            row["name"],
            row["kind"],
            tuple(
                Variant(variant["name"], evidence.of(row["id"], "variant", variant["position"]))
                for variant in variants[row["id"]]
            ),
            evidence.of(row["id"], "role"),
            evidence.reasons(row["id"]),
            row["status"],
            evidence.of(row["id"], "stand-in"),
        )
        for row in rows_of(connection, tables.actors, "position")
    )


def add_claims(connection: Connection, claims: Sequence[Claim], evidence: Evidence) -> None:
    """Write claims with their statements, holders and coverage."""
    rows: list[Row] = []
    statements: list[Row] = []
    holders: list[Row] = []
    for position, claim in enumerate(claims):
        label = {"article": claim.label.article, **passage_row("title", claim.label)}
        rows.append({"id": claim.id, "position": position, "origins": claim.origins, **label})
        statements += (
            {"claim": claim.id, "position": place, "statement": statement}
            for place, statement in enumerate(claim.statements)
        )
        holders += (
            {"claim": claim.id, "position": place, "holder": holder} for place, holder in enumerate(claim.holders)
        )
        evidence.give(claim.id, claim.reasons)
    add_rows(connection, tables.claims, rows)
    add_rows(connection, tables.claim_statements, statements)
    add_rows(connection, tables.claim_holders, holders)
    add_coverage(connection, claims, evidence)


def load_claims(connection: Connection, evidence: StoredEvidence) -> tuple[Claim, ...]:
    """The claims."""
    statements, holders = (
        grouped(rows_of(connection, table, "claim", "position"), lambda row: str(row["claim"]))
        for table in (tables.claim_statements, tables.claim_holders)
    )
    coverage = load_coverage(connection, evidence)
    return tuple(
        Claim(
            row["id"],
            span_of(row, "title"),
            tuple(statement["statement"] for statement in statements[row["id"]]),
            tuple(holder["holder"] for holder in holders[row["id"]]),
            row["origins"],
            tuple(coverage.get(row["id"], ())),
            evidence.reasons(row["id"]),
        )
        for row in rows_of(connection, tables.claims, "position")
    )


def add_disputes(connection: Connection, disputes: Sequence[Dispute], evidence: Evidence) -> None:
    """Write disputes with their sides."""
    rows: list[Row] = []
    sides: list[Row] = []
    statements: list[Row] = []
    for position, dispute in enumerate(disputes):
        rows.append(
            {
                "id": dispute.id,
                "title": dispute.question,
                "position": position,
                "kind": dispute.kind,
                "strength": real(dispute.strength),
                "status": dispute.status,
            }
        )
        evidence.add(dispute.id, "topic", dispute.topic)
        evidence.give(dispute.id, dispute.reasons)
        for place, side in enumerate(dispute.sides):
            known = {"holder": side.holder, "actor": side.actor, "camp": side.camp, "origins": side.origins}
            sides.append({"dispute": dispute.id, "position": place, **known})
            evidence.add(dispute.id, "side", side.evidence, place)
            statements += (
                {"dispute": dispute.id, "side": place, "position": index, "statement": statement}
                for index, statement in enumerate(side.statements)
            )
    add_rows(connection, tables.disputes, rows)
    add_rows(connection, tables.sides, sides)
    add_rows(connection, tables.side_statements, statements)


def load_disputes(connection: Connection, evidence: StoredEvidence) -> tuple[Dispute, ...]:
    """The disputes."""
    sides = grouped(rows_of(connection, tables.sides, "dispute", "position"), lambda row: str(row["dispute"]))
    statements = grouped(
        rows_of(connection, tables.side_statements, "dispute", "side", "position"),
        lambda row: (str(row["dispute"]), int(row["side"])),
    )
    return tuple(
        Dispute(
            row["id"],
            row["kind"],
            evidence.of(row["id"], "topic"),
            tuple(
                Side(
                    side["holder"],
                    side["actor"],
                    side["camp"],
                    evidence.of(row["id"], "side", side["position"]),
                    tuple(stated["statement"] for stated in statements[row["id"], side["position"]]),
                    side["origins"],
                )
                for side in sides[row["id"]]
            ),
            row["strength"],
            evidence.reasons(row["id"]),
            row["status"],
        )
        for row in rows_of(connection, tables.disputes, "position")
    )
