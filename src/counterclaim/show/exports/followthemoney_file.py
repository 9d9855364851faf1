"""Actors, articles and what links them as FollowTheMoney entities, one JSON object a line.

For Aleph, OpenAleph and other tools of that family; written for the model of followthemoney 3.5. A person is a
`Person`, an organisation an `Organization`, a described group a `LegalEntity`, a place an `Address`; an article is an
`Article`. A use of a name is a `Mention`; a statement is a `Documentation` between its article and who says it; a
happening is an `Event`; two actors on opposite sides of a dispute have an `UnknownLink`; a claim, for which the model
has no word, is a `Note` on its articles and holders. Values have no order in this model, and its names lose the white
space and the quotation marks around them. The exact place of a passage stands in `recordId`
("urn:counterclaim:article-…#char=4,9") or, of a mention, in its id ("actor-….article-….4-9.as-…").

What a kind of entity has no property for is left out, and nothing is put where it does not belong. Invariant: an
entity that another one names is in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

from counterclaim.model.account import TimelineEntry
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute
from counterclaim.model.ids import make_id
from counterclaim.model.mention import ActorKind
from counterclaim.show import labels
from counterclaim.show.exports.columns import LONE
from counterclaim.show.exports.json_stream import json_lines
from counterclaim.show.exports.material import SUGGESTED, Material, passage_urn
from counterclaim.show.exports.tables.statements import told_statements, whole_content
from counterclaim.show.json_parts import Json
from counterclaim.show.page.links import live_address
from counterclaim.show.visible import CONTROLS, one_line

SCHEMATA: Mapping[ActorKind, str] = {
    "person": "Person",
    "org": "Organization",
    "group": "LegalEntity",
    "place": "Address",
}
DATED = ("day", "month", "year")  # what the model's dates can say
YEARS = range(1000, 3000)
NAME = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?")  # what the model takes for an id


def account_entities(material: Material) -> Iterator[bytes]:
    """All entities, one a line, some at a time."""
    return json_lines(entities(material))


def entities(material: Material) -> Iterator[Json]:
    """Articles, actors with their mentions, statements, claims, disputes, happenings."""
    account, names = material.account, names_of(material)
    for article in account.articles:
        yield article_entity(article)
    for actor in shown_cast(material):
        yield actor_entity(actor)
        yield from mention_entities(material, actor)
    yield from statement_entities(material, names)
    for claim in account.claims:
        yield claim_entity(material, claim, names)
    for dispute in account.disputes:
        yield from dispute_entities(material, dispute)
    for entry in account.timeline:
        yield event_entity(material, entry)


def article_entity(article: Article) -> Json:
    """An article."""
    properties = {
        "fileName": article.file or article.id,
        "title": article.title,
        "author": article.author,
        "publisher": article.outlet,
        "sourceUrl": live_address(article.url),
        "publishedAt": plain_date(article.publication.dates) if article.publication else None,
    }
    return entity(article.id, "Article", properties)


def actor_entity(actor: Actor) -> Json:
    """Somebody of the cast with every spelling; whether a person accepted it is the entity's status."""
    schema, name = SCHEMATA[actor.kind], said_name(actor.name, actor.id)
    spellings = [variant.text for variant in actor.variants]
    told = labels.STATUS[actor.status]
    properties: dict[str, object] = {
        "name": name,
        "alias": [spelling for spelling in map(said_name, spellings) if spelling != name],
    }
    if schema == "Address":
        properties |= {"full": name, "remarks": told}
    else:
        properties["status"] = told
    if schema == "Person":
        properties["position"] = [one_line(span.text) for span in actor.roles]
    return entity(actor.id, schema, properties)


def mention_entities(material: Material, actor: Actor) -> Iterator[Json]:
    """Each use of a name. The model can resolve a mention to a person or a body, not to a place."""
    if actor.kind == "place":
        return
    for variant in actor.variants:
        for span in dict.fromkeys(variant.passages):
            if material.knows(span) and said_name(variant.text):
                properties = {
                    "document": ftm_id(span.article),
                    "name": said_name(variant.text),
                    "resolved": ftm_id(actor.id),
                    "detectedSchema": SCHEMATA[actor.kind],
                }
                place = f"{span.article}.{span.start}-{span.end}"
                yield entity(f"{actor.id}.{place}.{make_id('as', variant.text)}", "Mention", properties)


def statement_entities(material: Material, names: Mapping[str, str]) -> Iterator[Json]:
    """Each statement whose holder is in the cast: article, holder, stance, words, place."""
    for article, statement in told_statements(material):
        holder = names.get(material.lookup.holders.get(statement.id, ""))
        if holder is None:
            continue
        span = whole_content(article, statement)
        properties = {
            "document": ftm_id(article.id),
            "entity": ftm_id(holder),
            "role": labels.STANCE[statement.stance],
            "status": labels.STATUS[SUGGESTED],
            "summary": span.text,
            "recordId": passage_urn(span),
            "publisher": article.outlet,
            "sourceUrl": live_address(article.url),
            "date": plain_date(article.publication.dates) if article.publication else None,
        }
        yield entity(statement.id, "Documentation", properties)


def claim_entity(material: Material, claim: Claim, names: Mapping[str, str]) -> Json:
    """A claim as a note on its articles and on the holders that are in the cast."""
    statements = [material.lookup.statements.get(identity) for identity in claim.statements]
    documents = dict.fromkeys(statement.article for statement in statements if statement)
    holders = dict.fromkeys(names[name] for name in claim.holders if name in names)
    properties = {
        "name": said_name(claim.label.text, claim.id),
        "description": claim.label.text,
        "keywords": "claim",
        "summary": labels.STATUS[claim.status],
        "entity": [ftm_id(each) for each in (*documents, *holders)],
        "proof": [ftm_id(each) for each in documents],
    }
    return entity(claim.id, "Note", properties)


def dispute_entities(material: Material, dispute: Dispute) -> Iterator[Json]:
    """A link for each two actors of the cast who stand in different camps."""
    shown = {actor.id for actor in shown_cast(material)}
    holders: dict[str, set[str]] = {}
    for side in dispute.sides:
        if side.actor in shown:
            holders.setdefault(side.actor or "", set()).add(side.camp)
    for left, right in combinations(sorted(holders), 2):
        if holders[left].isdisjoint(holders[right]):
            properties = {
                "subject": ftm_id(left),
                "object": ftm_id(right),
                "role": labels.DISPUTE_KIND[dispute.kind],
                "status": labels.STATUS[dispute.status],
                "summary": dispute.question,
                "recordId": dispute.id,
            }
            yield entity(make_id("link", dispute.id, left, right), "UnknownLink", properties)


def event_entity(material: Material, entry: TimelineEntry) -> Json:
    """A happening; a time that is not one day, month or year is a start and an end."""
    day = plain_date(entry.dates)
    known = [span for span in entry.tellings or (entry.label,) if material.knows(span)]
    last = entry.dates.last if entry.dates.end and entry.dates.end > entry.dates.start else None
    properties = {
        "name": said_name(entry.label.text, entry.id),
        "date": day,
        "startDate": None if day else day_text(entry.dates.start),
        "endDate": None if day else day_text(last),
        "summary": labels.STATUS[entry.verdict],
        "keywords": entry.status,
        "description": [span.text for span in known],
        "recordId": [passage_urn(span) for span in known],
        "proof": list(dict.fromkeys(ftm_id(span.article) for span in known)),
    }
    return entity(entry.id, "Event", properties)


def shown_cast(material: Material) -> Iterator[Actor]:
    """The cast without those whom a person hid."""
    return (actor for actor in material.account.cast if not actor.hidden)


def names_of(material: Material) -> dict[str, str]:
    """The id of the actor that a name means, where one alone has it; a fullest spelling comes before any other."""
    full: dict[str, set[str]] = {}
    spelt: dict[str, set[str]] = {}
    for actor in shown_cast(material):
        full.setdefault(actor.name, set()).add(actor.id)
        for variant in actor.variants:
            spelt.setdefault(variant.text, set()).add(actor.id)
    found = {**spelt, **full}
    return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}


def said_name(text: str, otherwise: str = "") -> str:
    """The text as a name, on one line; `otherwise` where it has no letter and no digit: the model takes it for none."""
    return one_line(text) if any(character.isalnum() for character in text) else otherwise


def day_text(day: date | None) -> str | None:
    """A day as the model writes it, None for years that it does not know."""
    return day.isoformat() if day is not None and day.year in YEARS else None


def plain_date(dates: DateRange) -> str | None:
    """The interval as the model writes dates, None where it cannot.

    >>> plain_date(DateRange.day(date(2031, 5, 12)))
    '2031-05-12'
    """
    known = dates.precision in DATED and dates.end is not None and dates.start.year in YEARS
    return dates.iso if known else None


def entity(identity: str, schema: str, properties: Mapping[str, object]) -> Json:
    """An entity; each property is a list of words, and those without a value are left out."""
    filled: dict[str, list[str]] = {}
    for name, value in properties.items():
        values = value if isinstance(value, list) else [value]
        kept = list(dict.fromkeys(clean(str(each)) for each in values if each and str(each).strip()))
        if kept:
            filled[name] = kept
    return {"id": ftm_id(identity), "schema": schema, "properties": filled}


def ftm_id(identity: str) -> str:
    """The id, which every one that this program makes already is; a hash of one that the model would refuse.

    >>> ftm_id("actor-0123456789ab")
    'actor-0123456789ab'
    """
    return identity if NAME.fullmatch(identity) else make_id("thing", identity)


def clean(text: str) -> str:
    """The text as the model stores it: without control characters and half characters."""
    return CONTROLS.sub("\ufffd", LONE.sub("\ufffd", text))
