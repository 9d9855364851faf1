"""Words that place what is told against what was told before: still to come, or come about since."""

from __future__ import annotations

# What is told is still to come, possible or wished for, where one of these stands in the passage.
AHEAD = frozenset({
    "asked", "called", "calling", "calls", "considering", "could", "due", "expect", "expected", "expects", "exploring",
    "if", "intend", "intends", "investigating", "investigation", "ll", "may", "might", "plan", "planned", "planning",
    "plans", "pledge", "pledged", "pledges", "possible", "probing", "promise", "promised", "promises", "proposal",
    "proposed", "prospects", "requested", "scheduled", "seek", "seeking", "set", "shall", "should", "soon", "tentative",
    "tomorrow", "upcoming", "urged", "vow", "vowed", "vows", "will", "would",
})  # fmt: skip

# What is told has come about: it may supersede what stood before.
SINCE = frozenset({
    "acknowledged", "additional", "already", "another", "anymore", "arrested", "became", "become", "began", "begun",
    "charged", "climbed", "completed", "conceded", "confirmed", "died", "ended", "finally", "later", "latest", "longer",
    "new", "now", "reached", "recently", "resigned", "risen", "rose", "second", "since", "suspended", "withdrew",
})  # fmt: skip

# Who says this speaks for themselves: a judgement or a stand more often than news.
OWN = frozenset({"i", "my", "our", "we", "you"})

# In a passage they turn what it says, or say that something was not done.
NEGATING = frozenset({
    "cannot", "declined", "fail", "failed", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing",
    "refuse", "refused", "reject", "rejected", "unlikely", "without",
})  # fmt: skip

# A day of the week: news of that day, and told as such.
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
