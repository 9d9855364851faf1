"""The tables of where articles came through: how far an archive was read, and what an agency says of its item.

`reached` is empty whenever no `add` was interrupted. Nothing in `wires` can be made again by the program.
"""

from __future__ import annotations

from counterclaim.store.columns import number, table, words

reached = table(
    "reached",
    "How far an archive was read by an add that was interrupted, so that the next one goes on there.",
    words("container", "the archive's file name, or its place in a collection", key=True, free=True),
    words("identity", "a hash of the file's size, beginning and end"),
    number("records", "how many records have been dealt with"),
    number("next_byte", "where the next one begins, in bytes"),
    number("articles", "how many articles they gave"),
    words("tally", "what is told of all records at the end, counted so far, as JSON"),
    number("done", "1 where the archive was read to its end"),
)

wires = table(
    "wires",
    "What a news agency says of an item that it sent.",
    words("article", "the article", to="articles.id", key=True),
    words("item", "the item's id, the same for all its versions; or nothing"),
    words("version", "its version, or nothing"),
    words("provider", "who sent it, or nothing"),
    words("credit", "the credit line to be printed, or nothing"),
    number("urgency", "1 for the most urgent to 9", optional=True),
    words("dateline", "the place and day at the head of the text, or nothing"),
    words("status", "usable, withheld or canceled, or the agency's own word"),
)
