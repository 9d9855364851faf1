"""How far an archive was read: what an interrupted `add` needs to go on in the middle of a file.

`ingest` gives one after each record, the store keeps it, the next `add` hands it back. Invariant: it counts only
records whose articles and notes were given before it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reached:
    """The end of the last record that was dealt with.

    `container` is the name of the file, or of the archive inside a collection; `identity` a hash of its size, its
    beginning and its end, as a file under the same name may be another by then. `records` have been dealt with and gave
    so many `articles`; `offset` is where the next one begins, in bytes. `tally` are the things that are told in one
    sentence at the end, counted so far.

    >>> Reached("crawl.warc.gz", "", records=3).done
    False
    """

    container: str
    identity: str
    records: int = 0
    offset: int = 0
    articles: int = 0
    tally: tuple[tuple[str, int], ...] = ()
    done: bool = False
