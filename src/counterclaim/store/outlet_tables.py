"""The tables of outlets: what people decided about names, hosts and owners, and what an article's file names.

Rows of the first two are people's own; other programs may edit them too, and the next reading follows.
"""

from __future__ import annotations

from counterclaim.store.columns import table, words

outlet_rules = table(
    "outlet_rules",
    "Which outlet a name as printed, or a host, stands for, as somebody decided.",
    words("kind", "name or host", key=True),
    words("written", "the name or the host", key=True),
    words("outlet", "the outlet"),
    words("set_by", "who decided"),
    words("set_at", "when, in ISO 8601"),
)

outlet_owners = table(
    "outlet_owners",
    "Who owns an outlet, as somebody entered it.",
    words("outlet", "the outlet", key=True),
    words("owner", "its owner"),
    words("set_by", "who entered it"),
    words("set_at", "when, in ISO 8601"),
)

given_outlets = table(
    "given_outlets",
    "What an article's file names as its outlet, where that is called otherwise.",
    words("article", "the article", to="articles.id", key=True),
    words("outlet", "the name that was given"),
)
