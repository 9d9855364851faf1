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
        integer("characters", "length of its text in Unicode code points"),
        integer("sentences", "how many sentences were read in it"),
        text("engine", "what read it, with its version"),
        text("digest", "hash of the file's bytes"),
    ),
    article_rows,
)
