"""Words beside a date that say whether it lies ahead, as data in small letters; see `date_tense`."""

from __future__ import annotations

# "set to meet" and "set for Monday" lie ahead; "set ablaze on Monday" does not.
SETTING = frozenset({"set", "slate", "call"})
QUOTES = frozenset({'"', "“", "”", "``", "''", "«", "»", "„"})
NEGATIVES = frozenset({"neither", "nobody", "none", "no"})
# "the first to leave on Friday" may have left.
ONLY_ONES = frozenset({"first", "last", "only", "second", "third", "latest"})
EXTENDING = frozenset(
    ("postpone", "delay", "adjourn", "extend", "suspend", "defer", "put", "punt", "push", "move", "reschedule", "shift")
)
NEAR_PREPOSITIONS = frozenset({"before", "ahead", "until", "till", "by", "pending"})
# After one of these a date says when something was; after another, it may be what was talked about.
PLACING = frozenset({"in", "on", "during", "early", "late", "at", "of", "between", "from"})
PRESENT = frozenset({"is", "are", "am", "'s", "'re", "’s", "’re"})
HAVE = frozenset({"have", "has", "'ve", "’ve", "having"})
HELPERS = ("aux", "auxpass")
# "payable Dec. 1", "effective Monday": terms, which mostly lie ahead.
TERMS = frozenset({"payable", "effective", "beginning", "starting", "ending", "expiring", "maturing"})
