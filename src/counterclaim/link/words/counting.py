"""Verbs and nouns by which sentences tell who counted something: general knowledge, as data."""

from __future__ import annotations

import re

# Verbs (lemmas) whose subject tells the number behind them, whoever that is: "police counted 200".
_TELLING = """
    count estimate record report register tally document predict forecast project put calculate tabulate log list
    identify reckon pencil
"""
TELLING: frozenset[str] = frozenset(_TELLING.split())

# Verbs that do so of a paper or of those whose trade is to count.
_COUNTING = "show find give cite indicate suggest measure reveal name expect see include"
COUNTING: frozenset[str] = TELLING | frozenset(_COUNTING.split())

# Last words of the subjects of which that is true.
_COUNTERS = """
    poll polls survey surveys study studies report reports census tally audit analysis review inquiry investigation
    estimate estimates projection projections forecast model models data figures statistics records count filing filings
    site website page bulletin indictment ledger complaint lawsuit memo document documents letter petition minutes
    affidavit transcript
    doctors hospitals hospital police economists analysts researchers scientists pollsters organizers organisers experts
    observers monitors watchdog
"""
COUNTERS: frozenset[str] = frozenset(_COUNTERS.split())

# What numbers told by somebody are called, as a pattern: "figures from the ministry", "the ministry's own count".
NUMBERS = "figures|data|numbers|statistics|records|estimates?|results|calculations?|tall(?:y|ies)|counts?"

# Of those who count, what is nothing but numbers.
_RECORDS = "census tally data figures statistics records numbers count"
RECORDS: frozenset[str] = frozenset(_RECORDS.split())

# Of those who tell a number with a verb of telling, the last words where no name is given: "the ministry reported 12".
_TELLERS = """
    ministry department government administration officials official authorities authority army military navy force
    forces agency commission commissioner committee council court union company firm bank mission office spokesman
    spokeswoman spokesperson minister rescuers firefighters medics nurses organisation organization group network state
    county city lawyers prosecutors investigators diplomats witnesses activists ministries departments governments
    agencies unions companies firms banks groups networks organisations organizations states counties cities charities
    television radio broadcaster newspaper channel rebels militants fighters insurgents separatists militia opposition
    residents villagers survivors relatives campaigners protesters demonstrators lawmakers federation association
    institute institution university society council chamber board bureau observatory centre center foundation hospital
    hospitals clinic party alliance coalition league church parliament senate congress treasury chiefs leaders managers
    executives forecasters insurers employers teachers farmers traders
    volunteers hoteliers shopkeepers
"""
TELLERS: frozenset[str] = frozenset(_TELLERS.split())

# Verbs whose subject sets the number itself: "the union pledged 6,000 workers".
SETTING: frozenset[str] = frozenset({"pledge", "promise", "offer", "seek", "demand", "request", "propose"})

# What somebody gives or speaks of, right before the number: "gave a toll of 5", "boasted of more than 150".
GIVING = re.compile(
    r"\b(?:g[ai]ve[sn]?|giving|offer(?:s|ed)|issue[sd]|cite[sd])\s+(?:[\w-]+\s+){0,3}"
    r"(?:toll|figure|number|total|estimate|tally|count)s?\s+(?:of|at)\s(?:[\w-]+\s){0,3}$"
    r"|\b(?:spoke|speaks?|spoken|talk(?:s|ed)?|boast(?:s|ed)?|warn(?:s|ed)?|complain(?:s|ed)?)\s+of\s(?:[\w-]+\s){0,3}$"
)

# Who sees something "at" a number: "the bank sees it at 5.6 percent".
SEEING = re.compile(r"\b(?:sees?|saw|pegs?|pegged|values?|valued)\s+(?:it|them|[\w\s-]{3,40}?)\sat\s(?:[\w-]+\s){0,3}$")

# What somebody sums up in numbers behind a colon: "has published its bulletin: 57 new cases".
SUMMING_UP = re.compile(
    r"\b(?:bulletin|figures?|tally|sum|count|toll|numbers?|total|results?|statistics|update|blunt|precise)\s?:\s[^.:]{0,120}$"
)

# Verbs that change what somebody counted, and what they change: "the city added 1,290 deaths to its toll".
REVISING: frozenset[str] = frozenset({"raise", "revise", "update", "lower", "add", "increase", "correct", "cut"})
_VICTIMS = "dead|deaths|killed|wounded|injured|hurt|missing|victims|casualties|cases"
TOLL = re.compile(
    rf"\b(?:its|their|his|her|the)\s(?:\w+\s){{0,2}}"
    rf"(?:(?:toll|count|tally|forecast|estimate|projection|outlook)|number\sof\s(?:\w+\s)?(?:{_VICTIMS}))\b"
)

# Verbs with which a country or a town tells a number itself: "Norland reported 1,200 cases".
PLACES_TELL: frozenset[str] = frozenset({"report", "put"})

# Verbs by which somebody lets numbers out, and what they let out that shows them: "released figures showing 12".
RELEASING: frozenset[str] = frozenset({"release", "publish", "issue", "post", "unveil", "produce"})
_SHOWN = r"(?:figures|numbers|data|statistics|results|tally|counts?|estimates?|report|study|documents?|records)"
RELEASED = re.compile(rf"\b{_SHOWN}\b[^.;]{{0,60}}\b(?:show|put|indicat|suggest|list|stat|say)", re.IGNORECASE)

# Who asks many people, and what these say to it: the shares of those who say so are told by the poll.
POLL = re.compile(r"\b(?:polls?|surveys?|pollsters?)\b", re.IGNORECASE)
ONE_POLL = re.compile(r"\b(?:poll|survey)\b", re.IGNORECASE)  # "the polls" are where people vote
_DAYS = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December
"""
DAYS: frozenset[str] = frozenset(_DAYS.split())
POLLING: frozenset[str] = frozenset({"poll", "survey", "interview"})
OPINION = re.compile(
    r"\b(?:sa(?:y|id)|think|thought|believed?|support(?:ed)?|oppos\w+|favou?r\w*|approv\w+|disapprov\w+|agreed?|disagreed?"
    r"|want(?:ed)?|respondents|voters|adults|asked|polled|surveyed|questioned|following|paying)\b",
    re.IGNORECASE,
)

# Papers that lay down what is to be: a number in them is no claim of theirs.
_PAPERS = "agreement deal accord treaty bill law act order plan proposal resolution ruling contract decree"
PAPERS: frozenset[str] = frozenset(_PAPERS.split())
