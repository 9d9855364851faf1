"""The tables of the account: what many readings together say. All of it is written anew by each `link`.

Passages and reasons of all of these stand in two tables, `evidence` and `reasons`, under the id of what they belong to.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column

from counterclaim.store.article_tables import skipped_columns
from counterclaim.store.columns import dates, measure, number, passage, table, words
from counterclaim.store.reading_tables import figure_columns


def place_in_account() -> Column[Any]:
    """Where a row stands among its like."""
    return number("position", "place in the account, from 0")


def key_of(owner: str, target: str) -> list[Column[Any]]:
    """The key of rows below something of the account."""
    return [
        words(owner, f"the {owner}", to=target, key=True, gone_with=True),
        number("position", f"place in the {owner}, from 0", key=True),
    ]


account = table(
    "account",
    "Which state of the dossier the account was made from: one row, or none when it must be made anew.",
    number("number", "always 1", key=True),
    words("fingerprint", "a hash of the articles, what read and linked them, and the decisions that hold"),
)

actors = table(
    "actors",
    "Who appears: mentions put together.",
    words("id", "the actor", key=True),
    words("name", "the fullest spelling"),
    place_in_account(),
    words("kind", "person, org, place or group"),
    words("status", "suggested, or accepted where people merged or split it; the view cast has what people decided"),
)

variants = table(
    "variants",
    "Every spelling of an actor; who uses it stands in evidence, part variant.",
    *key_of("actor", "actors.id"),
    words("name", "the spelling"),
)

claims = table(
    "claims",
    "Statements of the same thing, over all articles.",
    words("id", "the claim", key=True),
    *passage("title", "the passage that shows it best"),
    words("article", "the article of that passage", to="articles.id"),
    place_in_account(),
    number("origins", "independent voices when copies count once"),
)

claim_statements = table(
    "claim_statements",
    "Which statements say a claim.",
    *key_of("claim", "claims.id"),
    words("statement", "the statement", to="statements.id"),
)

claim_holders = table(
    "claim_holders",
    "Who says a claim.",
    *key_of("claim", "claims.id"),
    words("holder", "a name"),
)

silences = table(
    "silences",
    "What it is worth that an outlet does not tell a claim: a list of all outlets, for many claims at once.",
    number("number", "the list", key=True),
    number("position", "place in the list, from 0", key=True),
    words("outlet", "the outlet"),
    words("kind", "silent, published-before or unread"),
    number("articles_read", "how many of its articles were read in full"),
)

claim_silences = table(
    "claim_silences",
    "Which list tells of the outlets that do not tell a claim.",
    words("claim", "the claim", to="claims.id", key=True, gone_with=True),
    number("silences", "number of the list"),
)

coverage = table(
    "coverage",
    "What an outlet does with a claim, in place of what the list of silences has at that position.",
    *key_of("claim", "claims.id"),
    words("outlet", "the outlet"),
    words("kind", "reports, disputes, silent, published-before or unread"),
    number("articles_read", "how many of its articles were read in full"),
)

disputes = table(
    "disputes",
    "Sides that oppose each other about one thing.",
    words("id", "the dispute", key=True),
    words("title", "what it is about, in the articles' own phrases"),
    place_in_account(),
    words("kind", "number, denial, rival-account, legitimacy or demand-refusal"),
    measure("strength", "how sure the program is that this is a dispute, 0 to 1"),
    words("status", "as linked: suggested; the view disputes_with_sides has what people decided"),
)

sides = table(
    "sides",
    "Who holds which side of a dispute; the passages stand in evidence, part side.",
    *key_of("dispute", "disputes.id"),
    words("holder", "a name or the words of the article", optional=True),
    words("actor", "the actor, where known", to="actors.id", optional=True),
    words("camp", "sides with one letter agree"),
    number("origins", "independent voices when copies count once"),
)

side_statements = table(
    "side_statements",
    "Which statements state a side.",
    words("dispute", "the dispute", to="disputes.id", key=True, gone_with=True),
    number("side", "place of the side in the dispute", key=True),
    number("position", "place in the side, from 0", key=True),
    words("statement", "the statement", to="statements.id"),
)

namings = table(
    "namings",
    "One act, group or thing under different words.",
    words("id", "the listing", key=True),
    words("title", "the words, one after the other"),
    place_in_account(),
)

naming_terms = table(
    "naming_terms",
    "Each word of a listing.",
    *key_of("naming", "namings.id"),
    *passage("title", "a passage that shows the word as most often printed"),
    words("article", "the article of that passage", to="articles.id"),
)

naming_usages = table(
    "naming_usages",
    "Who uses a word; the passages stand in evidence, part usage, numbered over the listing.",
    words("naming", "the listing", to="namings.id", key=True, gone_with=True),
    number("position", "place in the listing, from 0, counted over all its words", key=True),
    number("term", "place of the word in the listing"),
    words("user", "the outlet, or a name or the words of the article"),
    words("actor", "the actor, where known", to="actors.id", optional=True),
    words("kind", "outlet, paraphrase or holder"),
)

positions = table(
    "positions",
    "What each holder says.",
    number("position", "place in the account, from 0", key=True),
    words("holder", "a name"),
    words("actor", "the actor, where known", to="actors.id", optional=True),
)

position_claims = table(
    "position_claims",
    "The claims of a holder.",
    number("holder", "place of the holder in positions", key=True),
    number("position", "place in the list, from 0", key=True),
    words("claim", "the claim", to="claims.id"),
)

position_statements = table(
    "position_statements",
    "The statements of a holder that belong to no claim.",
    number("holder", "place of the holder in positions", key=True),
    number("position", "place in the list, from 0", key=True),
    words("statement", "the statement", to="statements.id"),
)

ledger = table(
    "ledger",
    "Figures with their holders; rows with one referent count the same thing.",
    words("id", "the entry", key=True),
    *passage("title", "the passage that says what is counted", own=True),
    place_in_account(),
    words("referent", "what is counted, as a key"),
    words("holder", "who tells it; empty for the outlet itself", optional=True),
    words("actor", "the actor, where known", to="actors.id", optional=True),
    *dates("told", "when it was told", optional=True),
    words("updates", "the earlier entry that this one supersedes", to="ledger.id", optional=True),
    words("article", "the article of the figure", to="articles.id"),
    *figure_columns(),
)

timeline = table(
    "timeline",
    "Happenings in the order of their dates; tellings and date passages stand in evidence.",
    words("id", "the entry", key=True),
    *passage("title", "the passage that tells it best"),
    words("article", "the article of that passage", to="articles.id"),
    place_in_account(),
    *dates("date", "when"),
    words("status", "reported, planned or denied"),
)

copies = table(
    "copies",
    "Passages that two articles share but for an editor's changes; copy_sources tells who had them first.",
    number("position", "place in the account, from 0", key=True),
    *passage("left", "the passage in the one article", own=True),
    *passage("right", "the passage in the other", own=True),
    measure("share", "part of the shorter article's words in passages that both have, 0 to 1"),
    *passage("agency", "the passage that names where the words come from", optional=True, own=True),
)

holders = table(
    "holders",
    "The name that the source of a statement resolves to.",
    number("position", "place in the account, from 0", key=True),
    words("statement", "the statement", to="statements.id"),
    words("name", "the name"),
)

gaps = table(
    "gaps",
    "What was left out, and why.",
    number("position", "place in the account, from 0", key=True),
    *skipped_columns(),
)

evidence = table(
    "evidence",
    "The passages that everything in the account is made of.",
    words("owner", "the id of what they belong to", key=True),
    words("part", "topic, side, coverage, evidence, telling, date, variant, role, usage or reason", key=True),
    number("number", "which side, coverage, variant, usage or reason, from 0", key=True),
    number("position", "place in the list, from 0", key=True),
    words("article", "the article", to="articles.id"),
    *passage("quote", "the passage"),
)

reasons = table(
    "reasons",
    "Why everything in the account stands there; passages stand in evidence, part reason.",
    words("owner", "the id of what it is a reason for", key=True),
    number("position", "place in the list, from 0", key=True),
    words("step", "what decided"),
    words("feature", "what was looked at"),
    words("value", "what was measured or read"),
    words("sentence", "what that means"),
)
