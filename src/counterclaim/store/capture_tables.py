"""The tables of what was captured: the bytes, where each came from, and when an article was added.

Nothing here can be made again by the program. Bytes are written once, whatever the number of articles made from them.
"""

from __future__ import annotations

from counterclaim.store.columns import number, octets, table, words

captures = table(
    "captures",
    "When and where the bytes of an article were taken, for each file name under which it was given.",
    words("article", "the article", to="articles.id", key=True),
    words("file", "the file name", key=True, free=True),
    words("at", "when they were captured, as their container says; empty where it does not"),
    words("address", "the address that was asked for, or nothing"),
    words("digest", "the hash of the bytes, or nothing; they stand in originals where they are kept"),
    words("record", "their id in the container, or nothing"),
    words("container", "the container's file name or address, or nothing"),
    number("position", "where they stand in the container", optional=True),
)

originals = table(
    "originals",
    "The bytes as they were captured, each once.",
    words("digest", "sha256: and the hash of the bytes", key=True),
    number("size", "how many bytes they are"),
    octets("packed", "the bytes, compressed with zlib"),
    rowid=True,
)

additions = table(
    "additions",
    "When an article was added to this dossier. No account depends on it.",
    words("article", "the article", to="articles.id", key=True),
    words("added", "when, in ISO 8601"),
)

publication_bases = table(
    "publication_bases",
    "Where exactly a publication date was read.",
    words("article", "the article", to="articles.id", key=True),
    words("basis", "the element, field or passage that gave it"),
)
