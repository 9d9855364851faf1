"""Words by which somebody says that an act, office, vote or process is or is not lawful, fair or valid, as lemmas."""

from __future__ import annotations

VALID = frozenset({
    "allow", "authorise", "authority", "authorization", "authorisation", "authorize", "certify", "constitutional",
    "democratic", "entitle", "fair", "free", "jurisdiction", "landslide", "lawful", "lawfully", "legal", "legality",
    "legally", "legitimacy", "legitimate", "legitimately", "mandate", "permit", "recognise", "recognize", "right",
    "rightful", "transparent", "uphold", "valid", "victory", "warrant", "win", "winner",
})  # fmt: skip

INVALID = frozenset({
    "abuse", "annexation", "breach", "coup", "falsification", "falsify", "farce", "flaw", "flawed", "flout", "forge",
    "fraud", "fraudulent", "illegal", "illegality", "illegally", "illegitimate", "infringe", "invalid",
    "irregularity", "mockery", "overreach", "rig", "rigged", "rigging", "sham", "so-called", "steal", "stolen",
    "unauthorised", "unauthorized", "unconstitutional", "undemocratic", "unelected", "unfair", "unlawful",
    "unlawfully", "usurp", "violate", "violation", "void",
})  # fmt: skip

# What can be lawful, fair or valid. One of these, or the same named act, must be the target on both sides.
OFFICES = frozenset({
    "act", "action", "annexation", "appointment", "arrest", "ballot", "ban", "caucus", "congress", "constitution",
    "convention", "count", "court", "crackdown", "decision", "decree", "deportation", "deployment", "detention",
    "election", "emergency", "expulsion", "government", "impeachment", "inauguration", "law", "operation", "order",
    "parliament", "plebiscite", "poll", "presidency", "president", "primary", "process", "referendum", "result",
    "rule", "ruling", "sanction", "secession", "seizure", "strike", "treaty", "trial", "verdict", "vote", "war",
})  # fmt: skip
