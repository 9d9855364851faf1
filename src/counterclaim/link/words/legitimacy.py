"""Words by which somebody says that an act, office, vote or process is or is not lawful, fair or valid, as lemmas."""

from __future__ import annotations

VALID = frozenset({
    "authorise", "authorization", "authorisation", "authorize", "constitutional", "democratic", "entitle", "fair",
    "free", "jurisdiction", "landslide", "lawful", "lawfully", "legal", "legality", "legally", "legitimacy",
    "legitimate", "legitimately", "mandate", "recognise", "recognize", "rightful", "transparent", "uphold", "valid",
    "victory",
})  # fmt: skip

INVALID = frozenset({
    "annexation", "coup", "falsification", "falsify", "farce", "flawed", "flout", "forge", "forgery", "fraud",
    "fraudulent", "illegal", "illegality", "illegally", "illegitimate", "infringe", "invalid", "irregularity",
    "mockery", "overreach", "rig", "rigged", "rigging", "sham", "so-called", "steal", "unauthorised",
    "unauthorized", "unconstitutional", "undemocratic", "unelected", "unfair", "unlawful", "unlawfully", "usurp",
    "violate", "violation", "void",
})  # fmt: skip

# What can be lawful, fair or valid, by what it is; words of one line stand for one thing.
OFFICES = (
    {"ballot", "caucus", "count", "election", "plebiscite", "poll", "primary", "referendum", "result", "vote"},
    {"arrest", "crackdown", "detain", "detention", "seizure", "tactic"},
    {"deployment", "force", "military", "operation", "strike", "war"},
    {"act", "authority", "ban", "constitution", "convention", "decision", "decree", "law", "order", "rule", "treaty"},
    {"annexation", "border", "secession", "sovereignty", "territory"},
    {"expulsion", "sanction"},
    {"court", "impeachment", "ruling", "trial", "verdict"},
    {"appointment", "government", "inauguration", "parliament", "presidency", "president"},
)
