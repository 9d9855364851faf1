"""Verbs and nouns by which sentences tell who counted something: general knowledge, as data."""

from __future__ import annotations

# Verbs (lemmas) whose subject tells the number behind them, whoever that is: "police counted 200".
_TELLING = """
    count estimate record report register tally document predict forecast project put calculate interview survey poll
    tabulate log
"""
TELLING: frozenset[str] = frozenset(_TELLING.split())

# Verbs that do so of a paper or of those whose trade is to count.
_COUNTING = "show find give list cite indicate suggest measure reveal name expect see identify include"
COUNTING: frozenset[str] = TELLING | frozenset(_COUNTING.split())

# Last words of the subjects of which that is true.
_COUNTERS = """
    poll polls survey surveys study studies report reports census tally audit analysis review inquiry investigation
    estimate estimates projection projections forecast model models data figures statistics records count filing filings
    doctors hospitals hospital police economists analysts researchers scientists pollsters organizers organisers experts
    observers monitors watchdog
"""
COUNTERS: frozenset[str] = frozenset(_COUNTERS.split())

# Papers that lay down what is to be: a number in them is no claim of theirs.
_PAPERS = "agreement deal accord treaty bill law act order plan proposal resolution ruling contract decree"
PAPERS: frozenset[str] = frozenset(_PAPERS.split())
