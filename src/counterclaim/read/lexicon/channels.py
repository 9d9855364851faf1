"""Words that tell by what way somebody's words reached the page. Data for `read.chains` and `read.contents`."""

from __future__ import annotations

from counterclaim.model.statement import Channel

CHANNEL_WORDS: dict[str, Channel] = {
    "interview": "interview",
    "interviewer": "interview",
    "statement": "statement",
    "communiqué": "statement",
    "communique": "statement",
    "announcement": "statement",
    "briefing": "statement",
    "conference": "statement",
    "speech": "statement",
    "address": "statement",
    "remarks": "statement",
    "release": "statement",
    "tweet": "post",
    "post": "post",
    "blog": "post",
    "twitter": "post",
    "facebook": "post",
    "instagram": "post",
    "telegram": "post",
    "weibo": "post",
    "youtube": "post",
    "feed": "post",
    "court": "court",
    "testimony": "court",
    "hearing": "court",
    "trial": "court",
    "lawsuit": "court",
    "affidavit": "court",
    "filing": "court",
    "indictment": "court",
    "ruling": "court",
    "verdict": "court",
    "letter": "document",
    "memo": "document",
    "memorandum": "document",
    "document": "document",
    "e-mail": "document",
    "email": "document",
    "note": "document",
    "report": "document",
    "study": "document",
    "survey": "document",
    "poll": "document",
    "paper": "document",
    "op-ed": "document",
    "television": "broadcast",
    "tv": "broadcast",
    "radio": "broadcast",
    "broadcast": "broadcast",
    "programme": "broadcast",
    "program": "broadcast",
    "podcast": "broadcast",
    "video": "broadcast",
}

# Verbs that are a channel by themselves.
CHANNEL_VERBS: dict[str, Channel] = {
    "tweet": "post",
    "retweet": "post",
    "post": "post",
    "blog": "post",
    "testify": "court",
    "rule": "court",
    "write": "document",
    "report": "report",
}

# Those that count as a name too: "on Twitter", but not "the Morning Post".
MEDIA = frozenset(["twitter", "facebook", "instagram", "telegram", "weibo", "youtube", "television", "tv", "radio"])
