"""Words of titles in one form, and those that settle nothing or a gender: general knowledge, as data."""

from __future__ import annotations

ROLE_FORMS: dict[str, str] = {
    "pm": "prime minister",
    "premier": "prime minister",
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "gen": "general",
    "col": "colonel",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "cmdr": "commander",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "lawyer": "attorney",
    "solicitor": "attorney",
    "head": "chief",
    "defence": "defense",
    "prof": "professor",
}

# Offices whose holder is called by them before the surname alone: "President Wren".
_HIGH = "president chancellor minister governor senator representative mayor king queen prince princess pope general"
HIGH_OFFICES: frozenset[str] = frozenset(_HIGH.split())

NO_ROLE: frozenset[str] = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mister",
        "dr",
        "sir",
        "dame",
        "lord",
        "lady",
        "madam",
        "the",
        "a",
        "an",
        "of",
        "for",
        "his",
        "her",
        "their",
        "its",
        "and",
        "s",
        "former",
        "then",
        "old",
        "late",
        "to",
        "in",
        "at",
        "from",
        "new",
        "one",
    ]
)

_FEMALE = """
    mrs ms miss madam madame mme lady dame baroness queen princess duchess congresswoman chairwoman spokeswoman
    councilwoman businesswoman wife mother daughter sister widow girlfriend aunt niece actress woman
"""
_MALE = """
    mr mister monsieur herr sir lord king prince duke congressman chairman spokesman councilman businessman
    husband father son brother widower boyfriend uncle nephew actor man pope ayatollah imam
"""
FEMALE: frozenset[str] = frozenset(_FEMALE.split())
MALE: frozenset[str] = frozenset(_MALE.split())

# Sources that name nobody by themselves.
PRONOUNS: frozenset[str] = frozenset(
    {
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "who",
        "which",
        "that",
        "this",
        "these",
        "those",
        "him",
        "her",
        "them",
        "his",
        "its",
        "their",
        # French
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "qui",
        "celui-ci",
        "celle-ci",
        "ceux-ci",
        "celles-ci",
    }
)

# Words for people that open many sentences and are written small elsewhere.
_COMMON_HOLDERS = """
    officials police authorities witnesses protesters protestors demonstrators residents neighbors neighbours critics
    supporters opponents experts analysts scientists researchers doctors lawyers investigators prosecutors lawmakers
    politicians activists observers monitors relatives family families friends people many some others most several
    one two three few dozens hundreds thousands leaders ministers ambassadors diplomats soldiers troops officers
    reporters journalists media state local federal city county national regional military opposition government
    security intelligence former senior another both all no neither each every sources reports newspapers
    survivors victims voters workers staff students teachers parents nurses medics paramedics firefighters passengers
"""
COMMON_HOLDERS: frozenset[str] = frozenset(_COMMON_HOLDERS.split())
