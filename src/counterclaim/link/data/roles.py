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
