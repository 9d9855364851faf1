"""The table of articles: what was read. Every other table points here by id."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import Row, Table, date_cells, date_columns, integer, text
from counterclaim.show.exports.material import Material


def article_rows(material: Material) -> Iterator[Row]:
    """One row an article, in the order of their files."""
    readings = {reading.article.id: reading for reading in material.account.readings}
    for article in material.account.articles:
        reading, publication = readings.get(article.id), article.publication
        yield {
            "article": article.id,
            "file": article.file,
            "outlet": article.outlet,
            "url": article.url,
            "title": article.title,
            "author": article.author,
            **date_cells("published", publication.dates if publication else None),
            "published_origin": publication.origin if publication else None,
            "published_basis": publication.basis or None if publication else None,
            "captured": article.capture.at or None if article.capture else None,
            "captured_from": article.capture.address or None if article.capture else None,
            "captured_digest": article.capture.digest or None if article.capture else None,
            "wire_provider": article.wire.provider or None if article.wire else None,
            "wire_credit": article.wire.credit or None if article.wire else None,
            "wire_item": article.wire.item or None if article.wire else None,
            "wire_version": article.wire.version or None if article.wire else None,
            "wire_urgency": article.wire.urgency if article.wire else None,
            "characters": len(article.text),
            "sentences": len(reading.sentences) if reading else None,
            "engine": reading.engine if reading else None,
            "digest": article.digest,
        }


ARTICLES = Table(
    "articles",
    "One row an article: what was read.",
    (
        text("article", "id of the article"),
        text("file", "the file that it came in"),
        text("outlet", "who published it"),
        text("url", "its address on the web"),
        text("title", "its headline"),
        text("author", "who wrote it"),
        *date_columns("published", "when it was published"),
        text("published_origin", "how that is known: metadata, text, inferred"),
        text("published_basis", "where exactly that stands: an element, a field, the address"),
        text("captured", "when its bytes were captured, as their container tells it"),
        text("captured_from", "the address that was asked for"),
        text("captured_digest", "hash of the captured bytes"),
        text("wire_provider", "the agency that sent it"),
        text("wire_credit", "the credit line that the agency gives"),
        text("wire_item", "the agency's id of the item, the same for all its versions"),
        text("wire_version", "which version of the item it is"),
        integer("wire_urgency", "1 for the most urgent to 9, as the agency says"),
        integer("characters", "length of its text in Unicode code points"),
        integer("sentences", "how many sentences were read in it"),
        text("engine", "what read it, with its version"),
        text("digest", "hash of the file's bytes"),
    ),
    article_rows,
)
