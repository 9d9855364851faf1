"""An account as JSON, schema `counterclaim/account` version 1; `docs/json.md` is its document.

Everything that the account holds is here, nothing is shortened: the other faces leave out, this one does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from counterclaim.model.account import Account, Copy, LedgerEntry, Position, TimelineEntry
from counterclaim.model.actor import Actor
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute
from counterclaim.model.naming import DivergingTerms
from counterclaim.model.skipped import Skipped
from counterclaim.show.article_json import article_json
from counterclaim.show.json_parts import (
    Json,
    date_or_none,
    dump_parts,
    head,
    number,
    passage,
    passage_or_none,
    passages,
    reasons,
)
from counterclaim.show.statement_json import statement_json


def account_to_json(account: Account) -> str:
    """The whole account as JSON text that ends with a line feed. The same account gives the same bytes."""
    return "".join(account_json_parts(account))


def account_json_parts(account: Account) -> Iterator[str]:
    """The same text, item by item: the account of a thousand articles is half a gigabyte of it."""
    holders = dict(account.holders)
    engines = {reading.article.id: reading for reading in account.readings}
    chapters: dict[str, Iterable[Json]] = {
        "articles": (article_json(article, engines.get(article.id)) for article in account.articles),
        "disputes": map(dispute_json, account.disputes),
        "positions": map(position_json, account.positions),
        "claims": map(claim_json, account.claims),
        "namings": map(naming_json, account.namings),
        "figures": map(figure_json, account.figures),
        "timeline": map(happening_json, account.timeline),
        "actors": map(actor_json, account.cast),
        "copies": map(copy_json, account.copies),
        "gaps": map(gap_json, account.gaps),
        "statements": (
            statement_json(statement, holders) for reading in account.readings for statement in reading.statements
        ),
        "narrations": (
            statement_json(statement, holders) for reading in account.readings for statement in reading.narrations
        ),
    }
    return dump_parts(head("account"), chapters)


def dispute_json(dispute: Dispute) -> Json:
    """A dispute with its sides."""
    return {
        "id": dispute.id,
        "kind": dispute.kind,
        "question": dispute.question,
        "topic": passages(dispute.topic),
        "sides": [
            {
                "holder": side.holder,
                "actor": side.actor,
                "camp": side.camp,
                "evidence": passages(side.evidence),
                "statements": list(side.statements),
                "articles": list(side.articles),
                "origins": side.origins,
            }
            for side in dispute.sides
        ],
        "strength": number(dispute.strength),
        "status": dispute.status,
        "reasons": reasons(dispute.reasons),
    }


def position_json(position: Position) -> Json:
    """What one holder says."""
    return {
        "holder": position.holder,
        "actor": position.actor,
        "claims": list(position.claims),
        "statements": list(position.statements),
    }


def claim_json(claim: Claim) -> Json:
    """A claim with what each outlet does with it."""
    return {
        "id": claim.id,
        "label": passage(claim.label),
        "statements": list(claim.statements),
        "holders": list(claim.holders),
        "origins": claim.origins,
        "coverage": [
            {
                "outlet": each.outlet,
                "kind": each.kind,
                "articles_read": each.articles_read,
                "passages": passages(each.passages),
            }
            for each in claim.coverage
        ],
        "status": claim.status,
        "reasons": reasons(claim.reasons),
    }


def naming_json(naming: DivergingTerms) -> Json:
    """What is named differently, and who uses which word."""
    return {
        "id": naming.id,
        "wording": naming.wording,
        "terms": [
            {
                "label": passage(term.label),
                "usages": [
                    {
                        "user": usage.user,
                        "actor": usage.actor,
                        "kind": usage.kind,
                        "passages": passages(usage.passages),
                    }
                    for usage in term.usages
                ],
            }
            for term in naming.terms
        ],
        "status": naming.status,
        "reasons": reasons(naming.reasons),
    }


def figure_json(entry: LedgerEntry) -> Json:
    """A figure with its holder."""
    figure = entry.figure
    return {
        "id": entry.id,
        "referent": entry.referent,
        "label": passage(entry.label),
        "low": number(figure.low),
        "high": number(figure.high),
        "unit": figure.unit,
        "number": passage(figure.number),
        "precision": passage_or_none(figure.precision),
        "counted": passage_or_none(figure.counted),
        "subject": passage_or_none(figure.subject),
        "as_of": date_or_none(figure.as_of),
        "told": date_or_none(entry.told),
        "holder": entry.holder,
        "actor": entry.actor,
        "statement": figure.statement,
        "updates": entry.updates,
        "evidence": passages(entry.evidence),
        "terms": list(figure.terms),
        "status": entry.status,
        "reasons": reasons(entry.reasons),
    }


def happening_json(entry: TimelineEntry) -> Json:
    """A happening with its tellings."""
    return {
        "id": entry.id,
        "date": entry.dates.iso,
        "dates": date_or_none(entry.dates),
        "status": entry.status,
        "label": passage(entry.label),
        "evidence": passages(entry.tellings),
        "date_passages": passages(entry.date_passages),
        "verdict": entry.verdict,
        "reasons": reasons(entry.reasons),
    }


def actor_json(actor: Actor) -> Json:
    """One of the cast; `spellings` tells what `variants` lists, with passages."""
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "variants": [variant.text for variant in actor.variants],
        "spellings": [{"text": variant.text, "passages": passages(variant.passages)} for variant in actor.variants],
        "roles": passages(actor.roles),
        "stand_ins": passages(actor.stand_ins),
        "status": actor.status,
        "hidden": actor.hidden,
        "reasons": reasons(actor.reasons),
    }


def copy_json(copy: Copy) -> Json:
    """A passage that two articles share."""
    return {
        "id": copy.id,
        "left": passage(copy.left),
        "right": passage(copy.right),
        "share": number(copy.share),
        "agency": passage_or_none(copy.agency),
        "source": copy.source,
        "reasons": reasons(copy.reasons),
    }


def gap_json(gap: Skipped) -> Json:
    """What was left out, and why."""
    return {
        "id": gap.id,
        "stage": gap.stage,
        "file": gap.file,
        "article": gap.article,
        "passage": passage_or_none(gap.span),
        "reason": gap.reason,
        "next_step": gap.next_step,
    }
