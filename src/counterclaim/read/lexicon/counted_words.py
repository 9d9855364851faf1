"""Words around a number that show what it counts, as data. Lemmas or small letters."""

from __future__ import annotations

# "No casualties": a count of zero. Nouns that are counted in tolls; "no evidence" or "no plan" count nothing.
# fmt: off
TOLL_NOUNS = frozenset({
    "casualty", "casualties", "injury", "injuries", "death", "deaths", "fatality", "fatalities", "arrest",
    "arrests", "victim", "victims", "survivor", "survivors", "detainee", "detainees", "hostage", "hostages",
    "prisoner", "prisoners", "wounded", "civilian", "civilians", "people", "person", "persons",
})
# fmt: on

# "no one was killed", "nobody was hurt": what is denied makes it a count.
# fmt: off
TOLL_VERBS = frozenset({
    "kill", "hurt", "injure", "wound", "harm", "arrest", "detain", "die", "shoot", "hit", "charge", "rescue",
    "expel",
})
# fmt: on
NOBODY = frozenset({"nobody", "none"})

# Heads of "a crew of 23": the number counts what the head names.
# fmt: off
GROUPS = frozenset({
    "crew", "group", "staff", "team", "crowd", "toll", "total", "population", "majority", "membership",
    "delegation", "fleet", "convoy", "bloc", "coalition", "force", "squad", "panel", "jury", "workforce",
    "capacity", "audience",
})
# fmt: on

# Verbs that say no more than that a quantity is so: what is counted is their subject.
# fmt: off
LEVEL_VERBS = frozenset({
    "be", "rise", "fall", "reach", "stand", "climb", "total", "exceed", "top", "hit", "grow", "increase", "drop",
    "jump", "remain", "hover", "average", "surpass", "near", "approach", "number", "amount", "come",
})
# fmt: on

# Participles that only lead from a noun to its number: "a share ranging from", "a fund totalling".
LINKING_VERBS = frozenset({"range", "total", "amount", "number", "reach", "exceed", "top", "average", "hover", "vary"})

# "53rd day", "20th straight night".
ORDINAL_TIMES = frozenset({"day", "night", "week", "month", "year"})
IN_A_ROW = frozenset({"straight", "consecutive", "successive"})

# "rose from 10 to 12" is a change: two figures, no range.
# fmt: off
CHANGES = frozenset({
    "rise", "rises", "rose", "risen", "rising", "fall", "falls", "fell", "fallen", "falling", "grow", "grows",
    "grew", "grown", "growing", "increase", "increases", "increased", "increasing", "drop", "drops", "dropped",
    "dropping", "jump", "jumps", "jumped", "climb", "climbed", "decrease", "decreased", "decline", "declined",
    "reduce", "reduced", "cut", "cuts", "raise", "raised", "raises", "went", "go", "goes", "gone", "up", "down",
    "change", "changed", "changing", "soar", "soared", "surge", "surged", "shrink", "shrank", "move", "moved",
    "improve", "improved", "slip", "slipped", "double", "doubled", "slash", "slashed", "gain", "gained", "gains",
    "advance", "advanced", "tumble", "tumbled", "plunge", "plunged", "slid", "sank", "rally", "rallied", "eased",
    "edged", "climbing", "soars", "surges", "plummeted", "expand", "expanded", "contracted", "raising", "lowered",
})
# fmt: on

# "in its 53rd day": other ordinals ("the 5th day") may name a day of a calendar.
POSSESSIVE = frozenset({"its", "their", "his", "her", "our", "my", "a"})

# "Put the toll at 12", "revised the damage to 3 million": the object is what is counted.
# fmt: off
ESTIMATES = frozenset({
    "put", "set", "place", "estimate", "revise", "raise", "lower", "reckon", "peg", "fix", "cut", "bring", "update",
})
# fmt: on
