"""Plain text and Markdown become a draft: decoded, the front matter taken off, the rest exactly as it stands."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import decode
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.front_matter import split_front_matter
from counterclaim.ingest.wording import settle_line

_HEADING = re.compile(r"\s*#[ \t]+(?P<title>[^\n]{1,500})")
_WORD = re.compile(r"[\"'“‘(]*[^\W\d_]+(?:[-'’][^\W\d_]+)*[\"'”’),.;:!?…]*")
_SENTENCE_END = re.compile(r"[a-z][.!?][\"'”’)]*(?:\s|\Z)")

# Four in five pieces of news between blanks are words; of programs, tables and tagged text hardly half are.
PROSE_SHARE = 0.7
PROSE_WORDS = 20
_SAMPLE = 20_000


def read_plain(raw: bytes, name: str, *, markdown: bool, must_be_prose: bool) -> Draft:
    """The draft of a text file.

    Args:
        raw: all its bytes.
        name: the name under which it was given.
        markdown: whether a first line "# …" is the title; it stays in the text as well.
        must_be_prose: refuse programs and tables; for files whose name does not say that they are text.

    Raises:
        UnreadableFile: no text, or no prose where that is asked.

    >>> read_plain(b"# Mill burns\\n\\nIt burned.", "a.md", markdown=True, must_be_prose=False).metadata.title
    'Mill burns'
    """
    whole = decode(raw, name)
    if must_be_prose and not is_prose(whole):
        raise UnreadableFile(
            "it does not look like an article", where=name, next_step="end its name in .txt if it is one"
        )
    known, text = split_front_matter(whole)
    heading = _HEADING.match(text) if markdown else None
    if heading and known.title is None:
        known = replace(known, title=settle_line(heading["title"]) or None)
    return Draft(text, name, hashlib.sha256(raw).hexdigest(), known, raw=raw)


def is_prose(text: str) -> bool:
    """Whether a text reads like sentences.

    >>> is_prose("x = 1\\n" * 50)
    False
    """
    pieces = text[:_SAMPLE].split()
    words = sum(1 for piece in pieces if len(piece) <= 60 and _WORD.fullmatch(piece))
    return (
        len(pieces) >= PROSE_WORDS and words >= PROSE_SHARE * len(pieces) and bool(_SENTENCE_END.search(text[:_SAMPLE]))
    )
