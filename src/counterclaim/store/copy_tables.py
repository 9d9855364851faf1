"""The table of who had a copied passage first. The copies themselves stand in `account_tables`."""

from __future__ import annotations

from counterclaim.store.columns import number, table, words

copy_sources = table(
    "copy_sources",
    "Which of the two articles of a copy had the passage first; a copy without a row leaves it open.",
    number("position", "the copy's place in the account, as in copies", key=True),
    words("copy", "the id of the copy, under which its reasons stand"),
    words("article", "the article that had it first", to="articles.id"),
)
