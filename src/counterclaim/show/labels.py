"""Every word of an account that is not an article's: one file, so that a reviewer can read them all.

Renderers put passages and these labels together and write nothing else (one word stands in parts.css: the way back).
Invariant: no label names a person, a place or an event, and none says who is right.
"""

from __future__ import annotations

from counterclaim.model.article import DateOrigin
from counterclaim.model.claim import CoverageKind
from counterclaim.model.dispute import DisputeKind
from counterclaim.model.happening import HappeningStatus
from counterclaim.model.judgement import Status
from counterclaim.model.mention import ActorKind
from counterclaim.model.naming import UsageKind
from counterclaim.model.own_output import PROMISE as PROMISE
from counterclaim.model.skipped import Stage
from counterclaim.model.statement import Channel, Mode, Role, Stance
from counterclaim.model.version import ChangeKind, VersionOrder

DISPUTES = "Disputes"
POSITIONS = "Positions"
CLAIMS = "Claims by outlet"
NAMINGS = "Named differently"
FIGURES = "Figures"
TIMELINE = "Timeline"
CAST = "Cast"
GAPS = "Gaps"
ARTICLES = "Articles"
STORIES = "Stories"
STORY, STORIES_COUNTED, DISPUTE = "story", "stories", "dispute"

EMPTY = {
    DISPUTES: "No dispute was found. That is not evidence that there is none.",
    POSITIONS: "No statement could be given to a holder.",
    CLAIMS: "No claim was put together.",
    NAMINGS: "No thing was found that is named differently.",
    FIGURES: "No figure was found.",
    TIMELINE: "Nothing could be put at a date.",
    CAST: "No name was found.",
    GAPS: "Nothing was left out.",
    ARTICLES: "No article.",
    STORIES: "No story has so many articles.",
}

LEAD = {
    DISPUTES: "Sides that oppose each other, the most contested first. Holders in one camp agree.",
    POSITIONS: "What each holder says, thread by thread.",
    CLAIMS: "What each outlet does with a claim. Silence is shown only where an outlet's articles were read in full.",
    NAMINGS: "One act, group or thing under different words, and who uses which. No word is called right.",
    FIGURES: "Figures that count the same thing, each with its holder. Where they differ they are drawn on one line.",
    TIMELINE: "A vague date is drawn as the whole time that it can mean. Long gaps are drawn shorter.",
    CAST: "Who appears, under which spelling, and who uses it.",
    GAPS: "What was left out, and why.",
    ARTICLES: "What was read. Passages that the account shows are underlined; those of a dispute are coloured.",
}

DISPUTE_KIND: dict[DisputeKind, str] = {
    "number": "Different figures",
    "denial": "Denial",
    "rival-account": "Rival accounts",
    "legitimacy": "Legitimacy",
    "demand-refusal": "Demand and refusal",
}

STATUS: dict[Status, str] = {
    "suggested": "suggested by the program",
    "accepted": "accepted by a person",
    "rejected": "rejected by a person",
}

HIDDEN = "hidden by a person"

COVERAGE: dict[CoverageKind, str] = {
    "reports": "reports",
    "disputes": "disputes",
    "silent": "silent",
    "published-before": "published before",
    "unread": "not read",
}
NOT_JUDGED = "not judged"

STANCE: dict[Stance, str] = {
    "asserts": "says",
    "denies": "denies",
    "doubts": "doubts",
    "demands": "demands",
    "refuses": "refuses",
    "promises": "promises",
    "warns": "warns",
    "expects": "expects",
}

MODE: dict[Mode, str] = {
    "direct": "quoted",
    "indirect": "in the outlet's words",
    "mixed": "partly quoted",
    "narrated": "in the outlet's own voice",
}

CHANNEL: dict[Channel, str] = {
    "unstated": "",
    "interview": "in an interview",
    "statement": "in a statement",
    "post": "in a post",
    "court": "in court",
    "document": "in a document",
    "broadcast": "on air",
    "report": "in another report",
    "no-comment": "declined to comment",
}

ROLE: dict[Role, str] = {"outlet": "outlet", "agency": "agency", "speaker": "speaker"}

USAGE_KIND: dict[UsageKind, str] = {
    "outlet": "in the outlet's own voice",
    "paraphrase": "in the outlet's words for what others say",
    "holder": "quoted",
}

ACTOR_KIND: dict[ActorKind, str] = {
    "person": "person",
    "org": "organisation",
    "place": "place",
    "group": "described group",
}

HAPPENING: dict[HappeningStatus, str] = {"reported": "", "planned": "planned", "denied": "denied"}

DATE_ORIGIN: dict[DateOrigin, str] = {
    "metadata": "",
    "text": "date read in the text",
    "inferred": "date inferred from the text",
}

CAPTURED, ADDED = "captured", "added"
WIRE, WIRE_VERSION = "sent by", "version"

STAGE: dict[Stage, str] = {"ingest": "taking in", "read": "reading", "link": "linking"}

CAMP = "Camp"
OWN_VOICE = "in the outlet's own voice"
NO_DATE = "no date"
UNDATED = "Articles without a publication date"
INFERRED = "Publication dates read or inferred from the text"
COPIED = "Copied passages, counted as one voice"
SKIPPED = "Left out"
NEXT_STEP = "Next"
WHY = "Why this is here"
WHY_TOGETHER = "Why these spellings are together"
REASONS = "Reasons"
PASSAGES = "Passages"
UPDATES = "updates an earlier figure"
AS_OF = "as of"
SHARED_WITH = "same words in"
AGENCY = "agency"
FIRST_IN = "first in"
ROLES = "described as"
REJECTED = "Rejected by a person"
DIFFER = "Told in different ways"
LIVE_PAGE = "live page"
ALSO = "also"
CHARACTERS = "characters"
NAME = "Counterclaim"
CHAPTERS = "Chapters"
SHOW_ONLY = "Show only"
ALL = "all"
FILTER = {"kind": "kind", "holder": "holder", "outlet": "outlet"}
ARTICLE, OUTLET, STATEMENT, PASSAGE = "article", "outlet", "statement", "passage"
MORE_DISPUTES, MORE_HOLDERS, MORE_PASSAGES, MORE_THREADS = (
    "more dispute",
    "more holder",
    "more passage",
    "more thread",
)
MORE_CLAIMS, MORE_FIGURES, MORE_NAMES, MORE_GAPS = "more claim", "more figure", "more name", "more gap"
MORE_NAMINGS = "more thing"
LOWER, UPPER, TO = "no less than", "no more than", "to"
BEYOND = "beyond counting"

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# Versions of one address
VERSION_ORDERS: dict[VersionOrder, str] = {
    "captured": "in the order in which they were captured",
    "published": "in the order of their dates of publication",
    "unknown": "no clock tells which came first; what was removed may as well have been added",
}
CHANGES: dict[ChangeKind, str] = {
    "removed": "removed",
    "appeared": "added",
    "figure": "another figure",
    "date": "another date",
    "reversed": "the opposite",
    "source": "another source",
    "softened": "softened",
    "hardened": "hardened",
    "reworded": "worded anew",
    "moved": "moved",
}
NOTHING_CHANGED = "nothing that tells anything was changed"


def count(number: int, one: str, many: str = "") -> str:
    """A count with its noun: "1 article", "3 articles".

    >>> count(1, "voice"), count(2, "body", "bodies")
    ('1 voice', '2 bodies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def voices(origins: int) -> str:
    """How many independent voices carry something, copies counted once."""
    return "1 voice" if origins == 1 else f"{origins:,} independent voices"


def more(number: int) -> str:
    """The line that stands for what a short chapter leaves out.

    >>> more(3)
    'and 3 more (--all, or in the page)'
    """
    return f"and {number:,} more (--all, or in the page)"


def coverage(kind: CoverageKind, articles_read: int) -> str:
    """What an outlet does with a claim; silence only with the count of articles read in full.

    >>> coverage("silent", 2), coverage("silent", 0)
    ('silent, 2 articles read', 'not judged')
    """
    if kind == "silent":
        return f"{COVERAGE[kind]}, {count(articles_read, 'article')} read" if articles_read else NOT_JUDGED
    return COVERAGE[kind]
