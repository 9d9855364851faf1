"""Words by which pages mark what is no part of the article's telling, and what kind of line begins. As data.

For `read.paragraph_kinds` and `read.speeches`. General knowledge of how newspapers and their pages are set.
"""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# How a paragraph begins that leads elsewhere, sells something or tells of the article itself. Regular expressions,
# read without regard to capitals, at the start of a paragraph.
NOTICES = (
    r"(?:please )?(?:read|see|watch|listen|hear)(?: also| more| next| on| now)?\s*:",
    r"(?:also|further|must)[- ]read\b\s*:?",
    r"(?:read|see|find out|learn|hear|watch) more\b",
    r"more (?:on|from|about|in) this (?:story|topic)\b",
    r"(?:more|related|recommended|trending|topics|tags|explore|explainer|analysis|opinion|gallery|video|videos|photos"
    r"|pictures|in pictures|podcast|newsletter|most read|editor[’']s (?:picks?|choice)|you may also like|don[’']t miss)"
    r"(?: (?:stories|story|articles?|coverage|content|links?|topics?|reading|videos?))?\s*:",
    r"(?:related|recommended) (?:stories|story|articles?|coverage|content|links?|topics?|reading|videos?)\b",
    r"sign(?:ing)? up\b",
    r"subscribe\b",
    r"(?:follow|like|join|find|contact|message|email|call) us\b",
    r"follow (?:\S+ ){1,5}on (?:twitter|x|facebook|instagram|telegram|bluesky|youtube|threads)\b",
    r"follow @\w",
    r"(?:click|tap) (?:here|to|on)\b",
    r"download (?:the|our) app\b",
    r"get (?:the|our|all the|more) (?:\S+ ){0,6}(?:newsletter|inbox|app|alerts?|updates)\b",
    r"(?:this|the) (?:article|story|report|post|page|piece|headline) (?:was|has been|is)(?: first| originally| later)? "
    r"(?:amended|updated|corrected|edited|published|republished|revised|developing|modified)\b",
    r"(?:an earlier|a previous|the original) version of this (?:article|story|report|post|piece)\b",
    r"(?:correction|clarification|editor[’']s note|note to readers|disclaimer|update to this story)s?"
    r"(?: \([^)]{3,20}\))?\s*[:–—-]",
    r"(?:image|picture|photo|video) (?:source|credit|copyright)s?\b",
    r"(?:enlarge this image|toggle caption|hide caption|listen to this)\b",
    r"(?:photo|photograph|photography|picture|image|credit|photo illustration|illustration|graphic)s?(?: by)?\s*[:/]",
    r"(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\b",
    r"(?:(?:the )?associated press|reuters|afp|\S+ \S+) contributed to this (?:report|story|article)\b",
    r"with (?:reporting|files|additional reporting) (?:by|from)\b",
    r"(?:last )?(?:updated|published|posted|first published)(?: at| on)?\s*:?\s*(?=.*\d)",
    r"(?:copyright\b|©|\(c\) \d{4})",
    r"(?:story|article) continues below\b",
    r"(?:scroll down|continue reading|skip to|show more|load more|view comments|leave a comment|have your say)\b",
    r"do you have (?:a story|information|more)\b",
)

# A whole paragraph, in small letters and without marks at its end, that says nothing.
FURNITURE = frozenset(
    """
    advertisement|advertising|ad|sponsored|sponsored content|promoted|share|share this|share this article|tweet
    |print|email|e-mail|comments|comment|copy link|save|menu|search|home|close|loading|skip advertisement
    |getty images|all rights reserved|play video|media caption|read full article|top stories|more stories
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# Capitals before a colon that announce the article and belong to nobody: "UPDATE: Two are missing."
FLAGS = word_set("update updated breaking developing exclusive live latest urgent alert analysis explainer")

# Who asks in a printed interview, as a label before a colon. "Q" and "A" are read by themselves.
ASKERS = word_set("q question interviewer reporter journalist host moderator presenter anchor interviewee caller")
ANSWERERS = word_set("a answer")
TIME_ZONES = word_set(
    """
    BST GMT UTC CET CEST EET EEST MSK WET WEST IST PKT JST KST AEST AEDT NZST EST EDT ET CST CDT CT MST MDT MT PST PDT
    PT AKDT HST SAST WAT EAT
    """
)

# What a label before a colon never is, though it has a capital: parts of a page or of a plan.
NO_SPEAKERS = word_set(
    """
    note details background context summary conclusion overview timeline date time place location price who what when
    where why how which monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today tomorrow yesterday morning afternoon evening step part
    chapter section table figure source sources result results score total winner winners strengths weaknesses pros cons
    verdict fact facts claim rating ps nb re subject from to cc phone tel fax email address website
    read watch watched see listen more also related photo photos video videos image credit caption correction
    clarification
    """
)
