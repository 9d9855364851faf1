"""What a message may cost before it is taken apart: e-mails and saved pages in MHTML.

The library that takes messages apart holds each line against the end mark of every part around it, so that parts in
parts make each line dearer; and behind an open quotation mark it goes through a field of a head anew for each
semicolon. Invariant: a message that is let through is taken apart in a few seconds.
"""

from __future__ import annotations

import re

from counterclaim.errors import UnreadableFile

# Lines held against end marks: 60 million took 10 seconds. A page of 60 MB with its pictures has some 3 million.
MOST_STEPS = 15_000_000
# Bytes of one field times its semicolons: 200 kB with 89,000 of them took 12 seconds. A real field has some hundred
# bytes and two semicolons.
MOST_IN_FIELD = 100_000_000
FIELD = re.compile(rb"^content-[a-z-]+[ \t]*:", re.IGNORECASE | re.MULTILINE)
FIELD_END = re.compile(rb"\n(?![ \t])|\r(?![ \t\n])")


def refuse_costly(raw: bytes, name: str, next_step: str) -> None:
    """Nothing, for a message that can be taken apart in bounded time.

    Args:
        raw: all its bytes.
        name: what messages call it.
        next_step: what to do with one that cannot.

    Raises:
        UnreadableFile: too many lines in too many parts of parts, or a field with too much in it.
    """
    for field in FIELD.finditer(raw):
        end = FIELD_END.search(raw, field.end())
        length = (end.start() if end else len(raw)) - field.start()
        parts = raw.count(b";", field.start(), field.start() + length)
        if parts * length > MOST_IN_FIELD:
            what = f"a field of its head has {length:,} characters and {parts:,} semicolons, too much to be taken apart"
            raise UnreadableFile(what, where=name, next_step=next_step)
    lines, around = raw.count(b"\n"), 1 + raw.lower().count(b"multipart/")
    if lines * around > MOST_STEPS:
        what = f"it has {lines:,} lines in up to {around:,} parts around them, too much to be taken apart"
        raise UnreadableFile(what, where=name, next_step=next_step)
