"""Words that tell by what way somebody's words reached the page. Data for `read.channels` and `read.chains`."""

from __future__ import annotations

from counterclaim.model.statement import Channel
from counterclaim.read.lexicon.words import word_set

CHANNEL_WORDS: dict[str, Channel] = {
    "interview": "interview",
    "interviewer": "interview",
    "phone": "interview",
    "telephone": "interview",
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
    "presser": "statement",
    "readout": "statement",
    "rally": "statement",
    "website": "statement",
    "tweet": "post",
    "thread": "post",
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
    "judge": "court",
    "jury": "court",
    "tribunal": "court",
    "inquest": "court",
    "inquiry": "court",
    "deposition": "court",
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
}

# Of these a noun beside them says more: "wrote on a platform", "posted a video".
WEAK = frozenset(["write", "blog"])

# Places for posts, as names; the noun behind them may be "page", "account" or "channel".
PLATFORMS = word_set(
    """
    bluesky facebook instagram linkedin mastodon messenger periscope reddit snapchat telegram tiktok threads twitter
    vk vkontakte wechat weibo whatsapp youtube
    """
)

# Verbs that lead from the speaker to the channel: "speaking on the radio, she said".
SPEAKING = word_set("appear broadcast post speak talk testify tweet write")

# Whoever hears what is said in public: "told reporters".
AUDIENCES = word_set(
    """
    assembly audience congress correspondent council congregation crowd gathering journalist lawmaker legislator mp
    newsman parliament parliamentarian press rally reporter senate senator supporter
    """
)

# Papers that are the court's where the word stands before them: "court papers".
COURT_PAPERS = word_set("document file filing paper record statement submission")
# With them an address is a broadcast.
ON_AIR = frozenset(["broadcast", "live", "radio", "televised", "television", "tv"])

# Prepositions between words and whoever passed them on: "to the agency", "by X", "an interview with X".
HANDED_OVER = frozenset(["to", "by", "with", "on", "in", "for", "from", "via", "through"])
# What media do with a letter or a recording: "a letter seen by X".
CARRIED = word_set(
    """
    air broadcast carry cite distribute examine give interview leak obtain post print publish quote release report
    review run see send show verify view write
    """
)
# "X quoted the mayor as saying".
CITING = frozenset(["quote", "cite"])
