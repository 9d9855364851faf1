"""Verbs by which something is said, as lemmas: the happening is then the speech, and its content tells which."""

from __future__ import annotations

# fmt: off
SAYING = frozenset({
    "accuse", "acknowledge", "add", "admit", "announce", "answer", "argue", "ask", "assert", "blame", "call",
    "claim", "comment", "condemn", "confirm", "criticise", "criticize", "declare", "demand", "deny", "describe",
    "express", "insist", "note", "post", "promise", "quote", "reiterate", "reject", "remark", "repeat", "reply",
    "report", "respond", "say", "speak", "state", "suggest", "tell", "testify", "threaten", "tweet", "urge", "vow",
    "warn", "write", "interview", "statement", "speech",
})
# fmt: on
