"""What a message may cost before it is taken apart: e-mails and saved pages in MHTML.

The library that takes messages apart holds each line against the end mark of every part around it, so that parts in
parts make each line dearer. Invariant: a message that is let through is taken apart in a few seconds.
"""

from __future__ import annotations

from counterclaim.errors import UnreadableFile

# Lines held against end marks: 60 million took 10 seconds. A page of 60 MB with its pictures has some 3 million.
MOST_STEPS = 15_000_000


def refuse_costly(raw: bytes, name: str, next_step: str) -> None:
    """Nothing, for a message that can be taken apart in bounded time.

    Args:
        raw: all its bytes.
        name: what messages call it.
        next_step: what to do with one that cannot.

    Raises:
        UnreadableFile: too many lines in too many parts of parts.
    """
    lines, around = raw.count(b"\n"), 1 + raw.lower().count(b"multipart/")
    if lines * around > MOST_STEPS:
        what = f"it has {lines:,} lines in up to {around:,} parts around them, too much to be taken apart"
        raise UnreadableFile(what, where=name, next_step=next_step)
