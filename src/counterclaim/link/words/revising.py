"""Words whose coming and going tells what an editor did to a sentence between two versions. Data.

General English, from reporters' handbooks and grammars; no word here names a person, a place or an event.
"""

from __future__ import annotations

# They say that the outlet, or its source, does not vouch for it.
HEDGES = frozenset({
    "alleged", "allegedly", "apparent", "apparently", "appear", "appeared", "appears", "assumed", "believed",
    "claimed", "conceivably", "could", "feared", "likely", "may", "maybe", "might", "perhaps", "possible",
    "possibly", "presumably", "presumed", "probable", "probably", "purported", "purportedly", "reported",
    "reportedly", "seem", "seemed", "seemingly", "seems", "supposed", "supposedly", "suspected", "tentatively",
    "unconfirmed", "unverified",
})  # fmt: skip

# They say that it is beyond doubt.
ASSURANCES = frozenset({
    "certainly", "clearly", "conclusively", "confirmed", "definitely", "definitively", "doubtless", "evidently",
    "indeed", "indisputably", "obviously", "proven", "surely", "undeniably", "undoubtedly", "unquestionably",
    "verified",
})  # fmt: skip

# They turn a sentence into its opposite.
NEGATIONS = frozenset({
    "cannot", "denied", "denies", "deny", "denying", "neither", "never", "no", "nobody", "none", "nor", "not",
    "nothing", "without",
})  # fmt: skip

# How far a verb of saying goes along with what is said. One that is in neither stands between, as "said" does.
KEEPS_AWAY = frozenset({
    "allege", "assert", "believe", "claim", "contend", "imply", "insinuate", "maintain", "purport", "suggest",
    "suspect", "think",
})  # fmt: skip
GOES_ALONG = frozenset({
    "acknowledge", "admit", "concede", "confirm", "establish", "prove", "reveal", "show", "verify",
})  # fmt: skip

# Words that hold a sentence together and tell nothing by themselves: a change of these alone is no change.
IDLE = frozenset({
    "a", "about", "according", "after", "also", "am", "an", "and", "are", "as", "at", "be", "been", "before",
    "being", "between", "both", "but", "by", "can", "d", "did", "do", "does", "during", "each", "for", "from", "had",
    "has", "have", "having", "he", "her", "here", "hers", "him", "his", "i", "in", "into", "is", "it", "its", "ll",
    "m", "of", "off", "on", "onto", "or", "our", "ours", "out", "over", "per", "re", "s", "said", "say", "says",
    "shall", "she", "should", "since", "so", "such", "t", "tells", "than", "that", "the", "their", "theirs", "them",
    "then", "there", "these", "they", "this", "those", "through", "to", "told", "too", "under", "until", "up",
    "upon", "us", "ve", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom",
    "whose", "will", "with", "within", "would", "yet", "you", "your",
})  # fmt: skip

# Numbers that one desk spells out and another does not.
NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
    "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
}  # fmt: skip
