"""Statements with all that stands below them: pieces of content, chain and propositions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from sqlalchemy import Connection

from counterclaim.model.span import Span
from counterclaim.model.statement import ChainLink, Proposition, Statement
from counterclaim.store.columns import Row, listed, passage_row, span_of, span_or_none
from counterclaim.store.reading_tables import chain, contents, propositions, speaker_candidates, statements
from counterclaim.store.rows import add_rows, grouped, rows_in, rows_of

Layer = Literal["attributed", "narrated"]


def add_statements(connection: Connection, article: str, layer: Layer, found: Sequence[Statement]) -> None:
    """Write one layer of an article's statements; their ids differ."""
    add_rows(
        connection,
        statements,
        (
            {"id": statement.id, "article": article, "position": position, "layer": layer} | statement_row(statement)
            for position, statement in enumerate(found)
        ),
    )
    pieces: list[Row] = []
    perhaps: list[Row] = []
    links: list[Row] = []
    clauses: list[Row] = []
    for statement in found:
        key = {"statement": statement.id, "article": article}
        pieces += (
            key | {"position": position} | passage_row("quote", span) for position, span in enumerate(statement.content)
        )
        perhaps += (
            key | {"position": position} | passage_row("quote", span)
            for position, span in enumerate(statement.speaker_candidates)
        )
        links += (key | {"position": position} | link_row(link) for position, link in enumerate(statement.chain))
        clauses += (
            key | {"position": position} | proposition_row(proposition)
            for position, proposition in enumerate(statement.propositions)
        )
    add_rows(connection, contents, pieces)
    add_rows(connection, speaker_candidates, perhaps)
    add_rows(connection, chain, links)
    add_rows(connection, propositions, clauses)


def statement_row(statement: Statement) -> Row:
    """The columns of a statement, without what stands below it."""
    return {
        "title": statement.text,
        **passage_row("source", statement.source),
        **passage_row("cue", statement.cue),
        "mode": statement.mode,
        "stance": statement.stance,
        **passage_row("sentence", statement.sentence),
        **passage_row("speaker", statement.speaker),
        "speaker_basis": statement.speaker_basis,
        "cue_lemma": statement.cue_lemma,
        "negated_cue": int(statement.negated_cue),
        **passage_row("stance_evidence", statement.stance_evidence),
        "content_kind": statement.content_kind,
    }


def link_row(link: ChainLink) -> Row:
    """The columns of one hand in a chain."""
    return {"role": link.role, "name": link.name, "channel": link.channel, **passage_row("passage", link.span)}


def proposition_row(proposition: Proposition) -> Row:
    """The columns of what one clause says."""
    return {
        **passage_row("quote", proposition.span),
        "predicate": proposition.predicate,
        "negated": int(proposition.negated),
        **passage_row("subject", proposition.subject),
        **passage_row("object", proposition.object),
        "terms": listed(proposition.terms),
        "modal": proposition.modal,
    }


def load_statements(connection: Connection, articles: Collection[str]) -> Mapping[tuple[str, str], list[Statement]]:
    """The statements of some articles by (layer, article id), each list in the order of the text."""
    below = [
        grouped(rows_in(connection, table, articles, "statement", "position"), lambda row: str(row["statement"]))
        for table in (contents, speaker_candidates, chain, propositions)
    ]
    found: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for row in rows_in(connection, statements, articles, "article", "layer", "position"):
        pieces, perhaps, links, clauses = (rows[row["id"]] for rows in below)
        found[row["layer"], row["article"]].append(statement_of(row, pieces, perhaps, links, clauses))
    return found


def statement_of(
    row: Row, pieces: Sequence[Row], perhaps: Sequence[Row], links: Sequence[Row], clauses: Sequence[Row]
) -> Statement:
    """The statement of a row and of the rows below it."""
    return Statement(
        row["article"],
        span_or_none(row, "source"),
        span_or_none(row, "cue"),
        tuple(span_of(piece) for piece in pieces),
        row["mode"],
        row["stance"],
        span_of(row, "sentence"),
        span_or_none(row, "speaker"),
        row["speaker_basis"],
        row["cue_lemma"],
        bool(row["negated_cue"]),
        tuple(ChainLink(link["role"], link["name"], link["channel"], span_or_none(link, "passage")) for link in links),
        tuple(proposition_of(clause) for clause in clauses),
        stance_evidence=span_or_none(row, "stance_evidence"),
        content_kind=row["content_kind"],
        speaker_candidates=tuple(span_of(candidate) for candidate in perhaps),
    )


def proposition_of(row: Row) -> Proposition:
    """What one clause says."""
    return Proposition(
        span_of(row),
        row["predicate"],
        bool(row["negated"]),
        span_or_none(row, "subject"),
        span_or_none(row, "object"),
        tuple(json.loads(row["terms"])),
        row["modal"],
    )


def contents_of(connection: Connection, identities: Collection[str]) -> Mapping[str, tuple[Span, ...]]:
    """The pieces of content of some statements, by the statement's id."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    wanted = contents.c.statement.in_(sorted(identities))
    for row in rows_of(connection, contents, "statement", "position", where=wanted):
        found[row["statement"]].append(span_of(row))
    return {identity: tuple(spans) for identity, spans in found.items()}
