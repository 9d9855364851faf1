"""Marks of a turn from one account to another, and words by which one party is held to have done a thing."""

from __future__ import annotations

# At the start of a sentence or between two attributions.
CONTRASTS = (
    "but", "however", "though", "although", "while", "whereas", "yet", "nevertheless", "nonetheless", "despite",
    "in contrast", "by contrast", "instead", "on the other hand", "meanwhile", "even though", "contrary to",
    "in response", "responded", "countered", "hit back", "rejected",
)  # fmt: skip

# Lemmas that hold somebody to have done something.
ACCUSALS = frozenset({
    "accuse", "accusation", "allege", "allegation", "attribute", "behind", "blame", "charge", "conduct", "culpable",
    "culprit", "culpability", "fault", "guilty", "implicate", "liable", "mastermind", "orchestrate", "order",
    "perpetrate", "perpetrator", "point", "responsibility", "responsible", "role", "suspect", "suspicion", "work",
})  # fmt: skip

# Lemmas of cues by which somebody rejects what another says. "The ministry said nobody was hurt" is no such denial.
DENYING = frozenset({
    "contest", "contradict", "counter", "denial", "deny", "disagree", "disavow", "dismiss", "dispute", "rebuff",
    "rebuke", "rebut", "refutation", "refute", "reject", "rejection", "repudiate", "ridicule", "rubbish", "scoff",
})  # fmt: skip

# Lemmas of cues by which somebody doubts it.
DOUBTING = frozenset({"cast", "challenge", "doubt", "question", "query", "wonder"})

# What a denial rejects when it does not repeat it, as lemmas: "denied the allegations", "dismissed her claim".
NAMELESS = frozenset({
    "accusation", "account", "allegation", "assertion", "charge", "claim", "criticism", "finding", "involvement",
    "idea", "knowledge", "link", "notion", "part", "report", "responsibility", "role", "rumor", "rumour", "statement",
    "suggestion", "version", "wrongdoing",
})  # fmt: skip

# Lemmas of cues by which somebody takes another's side: a "while" before them turns to nothing else.
AGREEING = frozenset(
    {"acknowledge", "agree", "applaud", "back", "concede", "concur", "confirm", "echo", "endorse", "join"}
)
