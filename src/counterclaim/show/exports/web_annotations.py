"""Statements and the passages of disputes as W3C Web Annotations, for any tool that anchors notes in texts.

Standard: Web Annotation Data Model and Vocabulary, W3C Recommendations of 23 February 2017. One AnnotationPage holds
an annotation for each statement and for each passage of each side. A target has both selectors: the words with what
stands before and after them (TextQuoteSelector), and their place (TextPositionSelector). The standard wants positions
in Unicode code points, from 0, with the end left out, which is how offsets are counted here everywhere.

Positions count in the text as the dossier keeps it, not in the live page; so where an article has an address, its
target is the page in the state of that text (TimeState, `cached`), and else the text itself. Words of our own
(`status` and few others) are declared in the file. Invariant: `exact` is `text[start:end]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.ids import make_id
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.show import labels
from counterclaim.show.exports.json_stream import json_with_items
from counterclaim.show.exports.material import SUGGESTED, VOCABULARY, Material, urn
from counterclaim.show.exports.tables.statements import told_statements
from counterclaim.show.json_parts import Json, program
from counterclaim.show.page.links import live_address

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OWN_WORDS: Json = {
    "counterclaim": VOCABULARY,
    "status": "counterclaim:status",
    "stance": "counterclaim:stance",
    "mode": "counterclaim:mode",
    "camp": "counterclaim:camp",
    "side": "counterclaim:side",
    "dispute": {"@id": "counterclaim:dispute", "@type": "@id"},
}
AROUND = 32  # code points of prefix and suffix: what Hypothesis takes, enough to tell most repetitions apart


def account_annotations(material: Material) -> Iterator[bytes]:
    """All annotations as one page of JSON-LD, some at a time."""
    collection = urn(make_id("annotations", *(article.id for article in material.account.articles)))
    head: Json = {
        "@context": [CONTEXT, OWN_WORDS],
        "id": f"{collection}#page",
        "type": "AnnotationPage",
        "partOf": {
            "id": collection,
            "type": "AnnotationCollection",
            "generator": {"id": urn("program"), "type": "Software", "name": program()},
        },
        "startIndex": 0,
    }
    return json_with_items(head, "items", find_annotations(material))


def find_annotations(material: Material) -> Iterator[Json]:
    """Statements first, article by article, then disputes, side by side."""
    for article, statement in told_statements(material):
        yield statement_annotation(material, article, statement)
    for dispute in material.account.disputes:
        for i, side in enumerate(dispute.sides):
            for j, span in enumerate(side.evidence):
                if material.knows(span):
                    yield side_annotation(material, dispute, side, span, (i, j))


def statement_annotation(material: Material, article: Article, statement: Statement) -> Json:
    """An annotation that says who says a passage, and how. What is said in pieces has a target for each."""
    holder = material.lookup.holders.get(statement.id) or (statement.source.text if statement.source else None)
    return {
        "id": urn(statement.id),
        "type": "Annotation",
        "motivation": "classifying",
        "status": SUGGESTED,
        "stance": statement.stance,
        "mode": statement.mode,
        "body": bodies("classifying", labels.STANCE[statement.stance], holder or material.lookup.label(article)),
        "target": [target(article, span) for span in statement.content or (statement.sentence,)],
    }


def side_annotation(material: Material, dispute: Dispute, side: Side, span: Span, place: tuple[int, int]) -> Json:
    """An annotation that says in which dispute a passage stands, on whose side."""
    article = material.lookup.articles[span.article]
    return {
        "id": f"{urn(dispute.id)}#side={place[0]}&passage={place[1]}",
        "type": "Annotation",
        "motivation": "linking",
        "status": dispute.status,
        "dispute": urn(dispute.id),
        "side": place[0],
        "camp": side.camp,
        "body": bodies("tagging", labels.DISPUTE_KIND[dispute.kind], side.holder or labels.OWN_VOICE),
        "target": [target(article, span)],
    }


def bodies(purpose: str, label: str, holder: str) -> list[Json]:
    """A label of ours, and the holder's name."""
    return [
        {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "language": "en", "value": label},
        {"type": "TextualBody", "purpose": "identifying", "format": "text/plain", "value": holder},
    ]


def target(article: Article, span: Span) -> Json:
    """The passage with both selectors."""
    address, own = live_address(article.url), urn(article.id)
    state: Json = {"state": {"type": "TimeState", "cached": own}} if address else {}
    return {
        "type": "SpecificResource",
        "source": address or own,
        **state,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": article.text[max(0, span.start - AROUND) : span.start],
                "suffix": article.text[span.end : span.end + AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }
