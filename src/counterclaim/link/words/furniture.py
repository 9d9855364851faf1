"""What page furniture and the set phrases of newsrooms look like, as data for `link.copies.furniture`.

General knowledge of English-language news pages; no outlet is named. Each entry is a word in small letters without
which it cannot match, so that most are passed over at once, and a pattern, capitals aside.
"""

from __future__ import annotations

# Each shows that its whole sentence or line is no part of the article's own text.
FURNITURE = (
    ("sign", r"\bsign(?:ed)? up (?:here|now|to|for|yet)\b"),
    ("newsletter", r"\bnewsletters?\b"),
    ("subscri", r"\bsubscri(?:be|ption|bers?) (?:to|now|here|today|only)\b"),
    ("click", r"\bclick here\b"),
    ("inbox", r"\b(?:to|in) your inbox\b"),
    ("copyright", r"\bcopyright ?(?:©|\(c\)|\d{4})"),
    ("©", r"© ?\d{4}"),
    ("rights", r"\ball rights reserved\b"),
    ("may not be", r"\bmay not be (?:published|reproduced|reprinted)\b"),
    ("reprint", r"\breprint permission\b"),
    ("image", r"\bimage (?:copyright|caption|source)\b|\benlarge this image\b"),
    ("media", r"\bmedia (?:playback|caption)\b"),
    ("caption", r"\b(?:toggle|hide) caption\b"),
    ("getty", r"\bgetty images\b"),
    ("photo", r"\bphoto(?:graph)?s? by\b|\bphoto credit\b|\bfile photo\b|\bphoto:\s"),
    ("follow", r"\bfollow (?:[\w'’]+ ){1,6}on (?:twitter|facebook|instagram|telegram)\b"),
    ("on twitter", r"\bon twitter:? ?(?:at )?@\w+"),
    ("on facebook", r"\blike [^\n.]{1,40} on facebook\b"),
    ("contributed", r"\bcontributed (?:to|reporting)\b"),
    ("write to", r"\bwrite to [^\n]{2,80}@"),
    ("@", r"@[\w-]{1,40}\.\w{2,6}\b"),
    ("read", r"\bread more\b|\bread the full\b|\bcontinue reading\b"),
    ("continues", r"\bstory continues\b"),
    ("related", r"\brelated (?:story|stories|articles?)\b"),
    ("share", r"\bshare this\b|\bshare on (?:twitter|facebook)\b|\bshare your (?:experiences?|stor(?:y|ies))\b"),
    ("download", r"\bdownload (?:the|our|\w+ \w+ for)\b"),
    (" app", r"\b(?:news|phone|mobile|our) apps?\b"),
    ("contact", r"\bplease include a contact number\b|\bcontact us\b"),
    ("mail us", r"\be-?mail us\b"),
    ("advertisement", r"\badvertisement\b"),
    ("scroll", r"\bscroll (?:down|to)\b"),
    ("up to date", r"\bstay up to date\b"),
    ("latest", r"\bget (?:all )?the latest\b"),
    ("stories", r"\btop stories\b"),
    ("breaking news", r"\bbreaking news (?:alerts?|e-?mails?)\b"),
    ("become a", r"\bbecome a (?:member|subscriber)\b"),
    ("journalism", r"\bsupport our journalism\b"),
    ("donate", r"\bdonate (?:now|today)\b"),
    ("newsroom", r"\bnonprofit newsroom\b"),
    ("check out", r"\bcheck out (?:the|our|more)\b"),
    ("watch", r"\bwatch (?:the )?(?:video|live)\b"),
    ("videos", r"\bmore videos\b"),
    ("listen", r"\blisten to (?:the|this)\b"),
    (
        "this",
        r"\bthis (?:article|story|report|piece) (?:was|has been|originally|first) (?:\w+ )?(?:updated|corrected)\b",
    ),
    ("error", r"\b(?:sampling error|margin of error)\b"),
    ("cookie", r"\bcookies? (?:policy|settings)\b"),
    ("privacy", r"\bprivacy policy\b"),
    ("terms of", r"\bterms of (?:use|service)\b"),
    ("expressed", r"\bthe (?:views|opinions) expressed\b"),
)

# Each is a phrase that reporters write alike without having it from each other.
FORMULAS = (
    ("anonymity", r"\b(?:speaking|spoke|told [^\n.]{2,40}|said) on (?:the )?condition of anonymity[^\n.]{0,140}"),
    ("to be", r"\bwho (?:asked|declined|requested|wished) (?:not )?to be (?:named|identified)[^\n.]{0,120}"),
    ("authori", r"\b(?:was|were|is|are) not authori[sz]ed to (?:speak|discuss|talk|comment)[^\n.]{0,80}"),
    ("did not", r"\bdid not (?:immediately )?(?:respond|reply|return)[^\n.]{0,80}"),
    ("to comment", r"\b(?:declined|refused) to comment[^\n.]{0,60}"),
    ("could not", r"\bcould not (?:immediately )?be (?:reached|independently verified|verified)[^\n.]{0,60}"),
    ("pleaded", r"\bpleaded (?:not )?guilty to[^\n.]{0,60}"),
    ("conference", r"\b(?:speaking|spoke|told reporters|said) (?:in|at|during) a (?:news|press) conference"),
    ("in a ", r"\bsaid in a (?:written )?(?:statement|tweet|post|news release|press release)(?: (?:on|released) \w+)?"),
)
