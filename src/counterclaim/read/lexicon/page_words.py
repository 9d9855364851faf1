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
    r"sign up\b",
    r"subscribe\b",
    r"read (?:our|the full|the whole|the rest of)\b(?=[^.!?]{0,60}$)",
    r"(?:more|most read|up next|in case you missed it|trending now|recommended for you)(?: on [^.!?]{1,40})"
    r"?\s*:?\s*$|up next:",
    r"more on (?:the|this) [^.!?,]{1,40}$",
    r"related topics?\b|you (?:might|may) (?:also )?(?:like|be interested in)\b",
    # cookies, consent and the machinery of pages
    r"(?:we|this (?:site|website|page)|our (?:site|website)|the (?:site|website)) uses? cookies\b",
    r"(?:accept|allow|reject|refuse|manage|change)(?: (?:all|your|our|the|my))* (?:cookies?|cookie|consent|privacy)\b",
    r"by (?:clicking|continuing|using|browsing) [^.]{0,80}\b(?:you (?:agree|accept|consent))\b",
    r"(?:please )?(?:enable|turn on|activate) javascript\b|your browser (?:does not|doesn[’']t) support\b",
    r"(?:log|sign) in\b(?=[^.!?]{0,40}$)",
    # sharing, printing, finding one's way
    r"share (?:(?:this|the)(?: \w+)? )?(?:on|via|by|with) [^.!?]{1,30}$",
    r"(?:print|save|e-?mail|copy|report|bookmark) (?:this|the (?:article|link|page|story)|link)\b[^.!?]{0,30}$"
    r"|back to (?:the )?top\s*$|copy link\b",
    r"(?:\d{1,2}|a few)[- ]min(?:ute)?s?(?: read| listen| watch)\b|(?:reading|listening) time\s*:",
    # subscriptions
    r"already (?:a (?:subscriber|member)|subscribed|registered)\b",
    r"you(?:[’']ve| have) (?:read|reached|used) [^.]{0,40}\b(?:free|articles? (?:this|left|limit)|limit)\b",
    r"this (?:article|story|content) is (?:for|available to|reserved for|only) [^.]{0,30}\b(?:subscribers?|members?)\b",
    r"(?:support|fund) (?:our|independent|quality|local) journalism\b",
    r"(?:create|register|start) (?:a |an |your )?(?:free )?(?:account|trial)\b[^.]{0,40}(?:read|continu|access)",
    # newsletters
    r"(?:view|read|open) (?:this|it) (?:e-?mail|newsletter|message|online) ?(?:in (?:your|the|a) browser|online)?\b",
    r"you(?:[’']re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message)\b|unsubscribe\b",
    r"(?:was|is) this (?:e-?mail|newsletter) forwarded\b|forward (?:this|it) (?:e-?mail |newsletter )?to (?:a"
    r"|your) friends?\b",
    r"(?:manage|update|change) your (?:preferences|subscription|settings)\b|our mailing address\b|sent from my\b",
    # who writes, and how to reach them
    r"[^.!?,]{3,40} is an? [^.!?]{0,40}(?:reporter|correspondent|columnist|editor|journalist|writer|fellow)\b"
    r"[^.!?]{0,60}\.(?:\s*(?:follow|contact|e-?mail|reach|write|you can|(?:he|she|they) can be)\b|\s*$)",
    r"(?:contact|e-?mail|reach|write to) (?:the |our )?(?:reporters?|authors?|writers?|journalists?|editors?"
    r"|newsroom)\b",
    r"(?:got|have|do you have) (?:a |any )?(?:news )?(?:tips?|story)\s*\?",
    r"(?:file|stock|library|handout|undated) (?:photo|picture|image|pic)\b(?=[^.!?]{0,60}\.?$)",
    r"(?:terms|privacy|cookie)(?: of (?:use|service)| policy| notice| &| and conditions)\b[^.!?]{0,80}$",
    r"(?:story|article|report) (?:continues|goes on)\b|all rights reserved\s*\.?$",
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
    r"(?:last )?(?:updated|published|posted|first published)(?: at\b| on\b)?\s*:?\s*(?=(?:\S+\s+){0,3}\S*\d)"
    r"(?![a-z]{4,9} (?:show|say))",
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
