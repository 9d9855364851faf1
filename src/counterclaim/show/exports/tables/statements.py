"""The table of statements: who says what, and how it is told."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
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
from counterclaim.show.exports.material import SUGGESTED, Material


def told_statements(material: Material) -> Iterator[tuple[Article, Statement]]:
    """Every attributed statement, and what an outlet says in its own voice where a claim or a side rests on it."""
    account = material.account
    used = {identity for claim in account.claims for identity in claim.statements}
    used |= {identity for dispute in account.disputes for side in dispute.sides for identity in side.statements}
    for reading in account.readings:
        for statement in reading.statements:
            yield reading.article, statement
        for statement in reading.narrations:
            if statement.id in used:
                yield reading.article, statement


def whole_content(article: Article, statement: Statement) -> Span:
    """The shortest passage that holds all pieces of what is said; the sentence where there is none."""
    if not statement.content:
        return statement.sentence
    return article.span(min(span.start for span in statement.content), max(span.end for span in statement.content))


def statement_rows(material: Material) -> Iterator[Row]:
    """One row a statement, article by article."""
    claims: dict[str, list[str]] = {}
    for claim in material.account.claims:
        for identity in dict.fromkeys(claim.statements):
            claims.setdefault(identity, []).append(claim.id)
    for article, statement in told_statements(material):
        last = statement.chain[-1] if statement.chain else None
        yield {
            "statement": statement.id,
            "status": SUGGESTED,
            "holder": material.lookup.holders.get(statement.id),
            "source": statement.source.text if statement.source else None,
            "speaker": statement.speaker.text if statement.speaker else None,
            "speaker_basis": statement.speaker_basis,
            "cue": statement.cue.text if statement.cue else None,
            "stance": statement.stance,
            "mode": statement.mode,
            "content_kind": statement.content_kind,
            "negated_cue": statement.negated_cue,
            "channel": last.channel if last else None,
            "chain": tuple(f"{link.role}: {link.name}" for link in statement.chain),
            "claims": tuple(claims.get(statement.id, ())),
            **place_cells(material, whole_content(article, statement)),
            "pieces": tuple(f"{span.start}-{span.end}" for span in statement.content),
            "sentence_start": statement.sentence.start,
            "sentence_end": statement.sentence.end,
        }


STATEMENTS = Table(
    "statements",
    "One row a statement: who says what. An outlet's own sentences are here where a claim or a side rests on them.",
    (
        text("statement", "id of the statement"),
        text("status", "always suggested: people decide on claims and disputes, not on single statements"),
        text("holder", "the name that the source resolves to; empty where that is not certain"),
        text("source", "who, as printed"),
        text("speaker", "the words that the source stands for"),
        text("speaker_basis", "how that was decided: named, pronoun, title, open"),
        text("cue", "the word that attributes"),
        text("stance", "asserts, denies, doubts, demands, refuses, promises, warns, expects"),
        text("mode", "direct, indirect, mixed, narrated"),
        text("content_kind", "claim, topic, attitude, endorsement, decree, question"),
        Column("negated_cue", "boolean", "whether the cue is negated, as in “did not say”"),
        text(
            "channel",
            "by what way: unstated, interview, statement, post, court, document, broadcast, report, no-comment",
        ),
        texts("chain", "the hands through which it came, outermost first, as “role: name”"),
        texts("claims", "ids of the claims that it is part of"),
        *place_columns("what is said, from the first to the last piece"),
        texts("pieces", "where the pieces of what is said stand, as start-end"),
        integer("sentence_start", "first character of the sentence around it"),
        integer("sentence_end", "the character after the sentence"),
    ),
    statement_rows,
)
