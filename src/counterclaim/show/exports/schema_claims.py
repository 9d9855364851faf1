"""Claims as schema.org `Claim`, with every passage in which they appear, for pages and aggregators that read JSON-LD.

There is no `ClaimReview`, whose point is a rating: nothing here says who is right. There is no `firstAppearance`
either: the dossier knows only the articles that it was given. A name is an `author` where the cast knows whether it is
a person or a body, and else a `creditText`. Invariant: the text of a claim and of an appearance is a passage.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.mention import ActorKind
from counterclaim.show import labels
from counterclaim.show.exports.columns import LONE
from counterclaim.show.exports.json_stream import json_with_items
from counterclaim.show.exports.material import Material, passage_urn, urn
from counterclaim.show.exports.tables.statements import whole_content
from counterclaim.show.json_parts import Json
from counterclaim.show.page.links import live_address

CONTEXT = "https://schema.org"
TYPES: Mapping[ActorKind, str] = {"person": "Person", "org": "Organization", "group": "Organization"}
DATED = ("day", "month", "year")  # what a schema.org Date can say


def account_claims(material: Material) -> Iterator[bytes]:
    """All claims, and the articles in which they appear, as JSON-LD, some at a time."""
    return json_with_items({"@context": CONTEXT}, "@graph", nodes(material))


def nodes(material: Material) -> Iterator[Json]:
    """Articles first, then claims."""
    for article in material.account.articles:
        yield article_node(article, material.lookup.label(article))
    kinds = kinds_of_names(material)
    for claim in material.account.claims:
        yield claim_node(material, claim, kinds)


def article_node(article: Article, label: str) -> Json:
    """An article; a date that is not one day, month or year is left out, since schema.org cannot say it."""
    node: Json = {"@type": "NewsArticle", "@id": urn(article.id), "headline": words(article.title or label)}
    if article.outlet:
        node["publisher"] = {"@type": "Organization", "name": words(article.outlet)}
    if article.author:
        node["creditText"] = words(article.author)
    if article.publication and article.publication.dates.precision in DATED and article.publication.dates.end:
        node["datePublished"] = article.publication.dates.iso
    if address := live_address(article.url):
        node["url"] = address
    return node


def claim_node(material: Material, claim: Claim, kinds: Mapping[str, str]) -> Json:
    """A claim with who says it and where."""
    authors = [{"@type": kinds[name], "name": words(name)} for name in claim.holders if name in kinds]
    others = [words(name) for name in claim.holders if name not in kinds]
    node: Json = {
        "@type": "Claim",
        "@id": urn(claim.id),
        "text": words(claim.label.text),
        "creativeWorkStatus": labels.STATUS[claim.status],
    }
    if authors:
        node["author"] = authors
    if others:
        node["creditText"] = others
    node["appearance"] = list(appearances(material, claim))
    return node


def appearances(material: Material, claim: Claim) -> Iterator[Json]:
    """A quotation from an article for each statement of the claim."""
    for identity in dict.fromkeys(claim.statements):
        statement = material.lookup.statements.get(identity)
        if statement is None:
            continue
        span = whole_content(material.lookup.articles[statement.article], statement)
        yield {
            "@type": "Quotation",
            "@id": passage_urn(span),
            "text": words(span.text),
            "isPartOf": {"@id": urn(span.article)},
        }


def kinds_of_names(material: Material) -> dict[str, str]:
    """Whether a name of the cast is a person's or a body's; names that are both are left out."""
    found: dict[str, set[str]] = {}
    for actor in material.account.cast:
        for name in (actor.name, *(variant.text for variant in actor.variants)):
            found.setdefault(name, set()).add(TYPES.get(actor.kind, ""))
    return {name: next(iter(kinds)) for name, kinds in found.items() if len(kinds) == 1 and "" not in kinds}


def words(text: str) -> str:
    """The text without half characters, which RDF cannot hold."""
    return LONE.sub("\ufffd", text)
