"""Articles as JSON, without their texts: a part of the account's, and a list of its own.

`docs/json.md` is its document.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.model.article import Article
from counterclaim.model.capture import Capture
from counterclaim.model.reading import Reading
from counterclaim.model.wire import Wire
from counterclaim.show.json_parts import Json, date_or_none, dump, head, passages


def articles_json(articles: Iterable[Article]) -> str:
    """Articles as JSON, schema `counterclaim/articles` version 1."""
    return dump({**head("articles"), "articles": [article_json(article) for article in articles]})


def article_json(article: Article, reading: Reading | None = None) -> Json:
    """An article without its text; `characters` is the text's length in code points."""
    publication = article.publication
    return {
        "id": article.id,
        "file": article.file,
        "outlet": article.outlet,
        "url": article.url,
        "title": article.title,
        "author": article.author,
        "published": publication.dates.iso if publication else None,
        "publication": {
            "dates": date_or_none(publication.dates),
            "origin": publication.origin,
            "evidence": passages(publication.evidence),
            "basis": publication.basis or None,
        }
        if publication
        else None,
        "capture": capture_json(article.capture) if article.capture else None,
        "wire": wire_json(article.wire) if article.wire else None,
        "digest": article.digest,
        "characters": len(article.text),
        "engine": reading.engine if reading else None,
        "sentences": len(reading.sentences) if reading else None,
    }


def capture_json(capture: Capture) -> Json:
    """When and where an article's bytes were taken."""
    return {
        "at": capture.at or None,
        "address": capture.address or None,
        "digest": capture.digest or None,
        "record": capture.record or None,
        "container": capture.container or None,
        "position": capture.position,
    }


def wire_json(wire: Wire) -> Json:
    """What an agency says of an item that it sent."""
    return {
        "item": wire.item or None,
        "version": wire.version or None,
        "provider": wire.provider or None,
        "credit": wire.credit or None,
        "urgency": wire.urgency,
        "dateline": wire.dateline or None,
        "status": wire.status or None,
    }
