"""What a news agency says of an item that it sent: evidence of who wrote a text first, and of which version it is.

Agencies wrap their texts in ninjs, NewsML-G2 or NITF. Invariant: every field is as the agency wrote it; nothing is
concluded here, and what it does not say is empty.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wire:
    """The wrapping of an agency's item.

    `item` is its id, the same for all its versions; `version` grows with each. `provider` sent it; `credit` is the line
    that is to be printed with it. `urgency` goes from 1, the most urgent, to 9. `dateline` is the place and day at the
    head of the text, or the place alone. `status` is "usable", "withheld" or "canceled", or the agency's own word.

    >>> Wire(item="urn:newsml:crestwire.example:20310502:mill", version="2", urgency=3).credit
    ''
    """

    item: str = ""
    version: str = ""
    provider: str = ""
    credit: str = ""
    urgency: int | None = None
    dateline: str = ""
    status: str = ""
