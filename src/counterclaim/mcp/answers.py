"""The shapes of the answers. Every passage has its article, outlet, date, place and exact words.

Keys are always there; what is not known is null. Long lists of passages are cut, with their number beside them, and
`why` or a tool for the single thing gives the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from counterclaim.model.account import LedgerEntry, TimelineEntry
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.explanation import Explanation
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.show.json_parts import date_or_none, number
from counterclaim.show.lookup import Lookup

Json = dict[str, Any]

FEW = 3  # passages of one thing in a list
SOME = 10  # passages of each of many things
MANY = 50  # passages of one thing that is asked for


def passage(lookup: Lookup, span: Span) -> Json:
    """A passage: `quote` is the article's text from `start` to `end`, in Unicode code points."""
    article = lookup.articles.get(span.article)
    return {
        "article": span.article,
        "outlet": article.outlet if article else None,
        "published": article.publication.dates.iso if article and article.publication else None,
        "start": span.start,
        "end": span.end,
        "quote": span.text,
    }


def passages(lookup: Lookup, spans: Sequence[Span], most: int) -> Json:
    """Some passages, each once, with how many there are."""
    once = list(dict.fromkeys(spans))
    return {"passages_total": len(once), "passages": [passage(lookup, span) for span in once[:most]]}


def article_answer(article: Article) -> Json:
    """An article without its text."""
    publication = article.publication
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "url": article.url,
        "file": article.file,
        "published": publication.dates.iso if publication else None,
        "published_origin": publication.origin if publication else None,
        "characters": len(article.text),
    }


def dispute_answer(lookup: Lookup, dispute: Dispute, most: int = FEW) -> Json:
    """A dispute with its sides. Sides of one camp agree; none is said to be right."""
    return {
        "id": dispute.id,
        "kind": dispute.kind,
        "status": dispute.status,
        "about": [passage(lookup, span) for span in dispute.topic],
        "sides": [side_answer(lookup, side, most) for side in dispute.sides],
    }


def side_answer(lookup: Lookup, side: Side, most: int) -> Json:
    """One holder's position."""
    return {
        "holder": side.holder,
        "actor": side.actor,
        "camp": side.camp,
        "independent_origins": side.origins,
        **passages(lookup, side.evidence, most),
    }


def claim_answer(lookup: Lookup, claim: Claim, most: int = FEW, *, whole: bool = False) -> Json:
    """A claim with who says it and which outlets report or dispute it.

    Args:
        lookup: the account.
        claim: what is told.
        most: passages of the claim and of each outlet.
        whole: whether to name the outlets that are silent and those that published before; else they are counted.
    """
    kinds = [cover.kind for cover in claim.coverage]
    told = [span for identity in claim.statements for span in content_of(lookup, identity)]
    return {
        "id": claim.id,
        "status": claim.status,
        "label": passage(lookup, claim.label),
        "holders": list(claim.holders),
        "independent_origins": claim.origins,
        **passages(lookup, told, most),
        "outlets_silent": kinds.count("silent"),
        "outlets_published_before": kinds.count("published-before"),
        "outlets_unread": kinds.count("unread"),
        "coverage": [
            {
                "outlet": cover.outlet,
                "does": cover.kind,
                "articles_read": cover.articles_read,
                **passages(lookup, cover.passages, most),
            }
            for cover in claim.coverage
            if whole or cover.kind in ("reports", "disputes")
        ],
    }


def content_of(lookup: Lookup, identity: str) -> tuple[Span, ...]:
    """What a statement says, piece by piece."""
    statement: Statement | None = lookup.statements.get(identity)
    return (statement.content or (statement.sentence,)) if statement else ()


def statement_answer(lookup: Lookup, statement: Statement) -> Json:
    """Who says what, and how it is told."""
    return {
        "id": statement.id,
        "holder": lookup.holders.get(statement.id),
        "source": passage(lookup, statement.source) if statement.source else None,
        "stance": statement.stance,
        "mode": statement.mode,
        "content_kind": statement.content_kind,
        **passages(lookup, statement.content or (statement.sentence,), MANY),
        "sentence": passage(lookup, statement.sentence),
    }


def figure_answer(lookup: Lookup, entry: LedgerEntry, most: int = FEW) -> Json:
    """A figure with the bounds that were told."""
    figure = entry.figure
    return {
        "id": entry.id,
        "status": entry.status,
        "counts": passage(lookup, entry.label),
        "referent": entry.referent,
        "low": number(figure.low),
        "high": number(figure.high),
        "unit": figure.unit,
        "precision_word": passage(lookup, figure.precision) if figure.precision else None,
        "holder": entry.holder,
        "actor": entry.actor,
        "as_of": date_or_none(figure.as_of),
        "told": date_or_none(entry.told),
        "updates": entry.updates,
        **passages(lookup, (figure.span, *entry.evidence), most),
    }


def happening_answer(lookup: Lookup, entry: TimelineEntry, most: int = FEW) -> Json:
    """An entry of the timeline with its tellings and the words that date it."""
    return {
        "id": entry.id,
        "status": entry.verdict,
        "dates": date_or_none(entry.dates),
        "told_as": entry.status,
        "label": passage(lookup, entry.label),
        **passages(lookup, entry.tellings, most),
        "date_passages": [passage(lookup, span) for span in entry.date_passages[:most]],
    }


def actor_answer(lookup: Lookup, actor: Actor, most: int = 1, spellings: int = FEW) -> Json:
    """One of the cast with some spellings, and some uses of each."""
    return {
        "id": actor.id,
        "status": actor.status,
        "name": actor.name,
        "kind": actor.kind,
        "hidden": actor.hidden,
        "spellings_total": len(actor.variants),
        "spellings": [
            {"text": variant.text, **passages(lookup, variant.passages, most)} for variant in actor.variants[:spellings]
        ],
        "described_as": [passage(lookup, span) for span in actor.roles[:spellings]],
    }


def explanation_answer(lookup: Lookup, explanation: Explanation) -> Json:
    """Why a thing stands in the account."""
    return {
        "id": explanation.id,
        "kind": explanation.kind,
        "label": explanation.label,
        **passages(lookup, explanation.passages, MANY),
        "reasons": [
            {
                "step": reason.step,
                "feature": reason.feature,
                "value": reason.value,
                "sentence": reason.sentence,
                **passages(lookup, reason.passages, FEW),
            }
            for reason in explanation.reasons[:MANY]
        ],
    }
