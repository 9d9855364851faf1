"""Words around a judging word that tell nothing of what it names, or that reject it."""

from __future__ import annotations

CLAUSE_ENDS = frozenset(";:—–()[]")

# fmt: off
# Before a word: it is named, and not taken for the thing ("not a coup", "whether it was murder").
REJECTING = frozenset({
    "another", "any", "avoid", "cannot", "denied", "denies", "deny", "denying", "future", "hypothetical", "if",
    "instead", "like", "neither", "never", "no", "nor", "not", "possible", "potential", "rather", "whether", "without",
})

# Words that tell nothing of what is spoken of.
IDLE = frozenset({
    "about", "according", "across", "added", "after", "again", "against", "all", "already", "also", "although", "among",
    "and", "another", "any", "april", "are", "around", "ask", "asked", "august", "back", "because", "been", "before",
    "being", "between", "both", "but", "call", "called", "calling", "calls", "came", "can", "come", "coming", "could",
    "day", "days", "december", "did", "does", "doing", "done", "down", "during", "each", "even", "february", "first",
    "for", "friday", "from", "get", "getting", "got", "had", "has", "have", "having", "her", "here", "him", "his",
    "how", "however", "into", "its", "january", "july", "june", "just", "last", "like", "made", "make", "makes",
    "making", "man", "many", "march", "may", "men", "might", "monday", "month", "months", "more", "most", "much",
    "must", "near", "new", "nor", "not", "noted", "november", "october", "off", "one", "only", "onto", "other",
    "others", "our", "out", "over", "own", "part", "people", "person", "report", "reported", "reportedly", "reports",
    "said", "same", "saturday", "say", "saying", "says", "september", "shall", "she", "should", "since", "some",
    "spokesman", "spokesperson", "spokeswoman", "statement", "still", "such", "sunday", "take", "taken", "takes",
    "taking", "tell", "telling", "tells", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "thing", "things", "this", "those", "though", "three", "through", "thursday", "time", "times", "today", "told",
    "tomorrow", "took", "tuesday", "two", "under", "until", "upon", "use", "used", "using", "very", "was", "way",
    "ways", "wednesday", "week", "weeks", "were", "what", "when", "where", "which", "while", "who", "whom", "whose",
    "why", "will", "with", "within", "woman", "women", "would", "year", "years", "yesterday", "yet", "you", "your",
})
# fmt: on

# Verbs by which somebody gives a thing another name: "called the march a riot", "described as", "branded".
# fmt: off
RENAMING = frozenset({
    "call", "calls", "called", "calling", "describe", "describes", "described", "describing", "dub", "dubs", "dubbed",
    "brand", "brands", "branded", "branding", "label", "labels", "labeled", "labelled", "labeling", "labelling",
    "portray", "portrays", "portrayed", "portraying", "denounce", "denounces", "denounced", "denouncing", "deride",
    "derided", "deriding", "dismiss", "dismisses", "dismissed", "dismissing", "condemn", "condemns", "condemned",
    "condemning", "characterize", "characterized", "characterise", "characterised", "characterizing",
    "characterising", "decry", "decries", "decried", "blast", "blasted", "blasting", "slam", "slammed", "deem",
    "deemed", "term", "termed", "terming", "declare", "declared", "declaring", "refer", "refers", "referred", "cast",
    "identified", "identify",
})
# fmt: on
