"""News agencies by the names that articles give them. General knowledge, as data for `read.chains`."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# In small letters, as whole words; longer names first where one holds another.
AGENCIES = (
    "agence france-presse",
    "agence france presse",
    "anadolu agency",
    "ansa",
    "antara",
    "associated press",
    "australian associated press",
    "azertag",
    "belga",
    "belta",
    "bernama",
    "bloomberg",
    "canadian press",
    "central news agency",
    "deutsche presse-agentur",
    "efe",
    "fars news agency",
    "interfax",
    "islamic republic news agency",
    "itar-tass",
    "kazinform",
    "korean central news agency",
    "kyodo",
    "lusa",
    "mehr news agency",
    "national news agency",
    "notimex",
    "pa media",
    "petra news agency",
    "press association",
    "press trust of india",
    "reuters",
    "ria novosti",
    "ritzau",
    "rosbalt",
    "saudi press agency",
    "sputnik",
    "tanjug",
    "tasnim news agency",
    "tass",
    "ukrinform",
    "unian",
    "united press international",
    "wafa",
    "xinhua",
    "yonhap",
    "afp",
    "ap",
    "apa",
    "dpa",
    "irna",
    "isna",
    "kcna",
    "pti",
    "sana",
    "spa",
    "upi",
)

# Short names that are also words are agencies only in capitals.
CAPITALS_ONLY = frozenset(["ap", "apa", "afp", "ansa", "dpa", "efe", "irna", "isna", "pti", "sana", "spa", "upi"])
AGENCY_WORDS = ("news agency", "news wire", "newswire", "press agency", "state agency")
# Words in the names of other outlets.
OUTLET_WORDS = word_set(
    """
    bbc broadcasting channel chronicle cnn courier daily gazette guardian herald journal magazine media news
    newspaper network paper post press public radio station telegraph television times tribune tv weekly
    """
)
