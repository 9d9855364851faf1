"""The table of what is remembered of addresses that were asked: by `watch` and `fetch` alone."""

from __future__ import annotations

from counterclaim.store.columns import number, table, words

visits = table(
    "visits",
    "Feeds and pages that were asked for, and how the last visit went. No account depends on it.",
    words("address", "the address, or a feed's and the key of an entry", key=True, free=True),
    words("kind", "feed, page or entry"),
    words("at", "when it was asked last, in ISO 8601"),
    number("status", "what the server answered; 0 where it did not"),
    words("etag", "the mark that the server gave for this state, or of an entry the hash of what it held"),
    words("modified", "when the server says it was changed last"),
    number("failures", "how many visits in a row went wrong"),
    words("due", "when it may be asked again; empty for at once"),
    words("reason", "what went wrong last, or nothing"),
)
