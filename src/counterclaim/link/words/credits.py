"""How a page says that its words come from an agency or another outlet, as data for `link.copies.direction`.

General knowledge: names of news agencies, and the shapes of datelines, bylines and credit lines. Case counts.
"""

from __future__ import annotations

import re

_AGENCIES = (
    "Australian Associated Press",
    "Associated Press",
    "A\\.P\\.",
    "AP",
    "Reuters",
    "REUTERS",
    "Agence France[- ]Presse",
    "AFP",
    "United Press International",
    "UPI",
    "Press Association",
    "PA Media",
    "Press Trust of India",
    "PTI",
    "Canadian Press",
    "Deutsche Presse-Agentur",
    "dpa",
    "DPA",
    "Xinhua(?: News Agency)?",
    "Kyodo(?: News)?",
    "Yonhap(?: News Agency)?",
    "Anadolu(?: Agency)?",
    "Interfax",
    "ITAR-TASS",
    "TASS",
    "RIA Novosti",
    "Ukrinform",
    "UNIAN",
    "BelTA",
    "ANSA",
    "EFE",
    "Bloomberg(?: News)?",
    "Bernama",
    "Antara",
    "PR Newswire",
    "Business Wire",
    "[A-Z][\\w-]+ (?:News|Press) Agency",
    "[A-Z][\\w-]+ News ?[Ww]ire",
)
AGENCY = f"(?:[Tt]he )?(?P<agency>{'|'.join(_AGENCIES)})"

# An outlet that is itself an agency.
AGENCY_OUTLET = re.compile(rf"^\s*{AGENCY}\s*$")

# Each names the agency that the text around it comes from.
AGENCY_CREDITS = (
    # "ORLIN (AP) —", "(Reuters) -"
    re.compile(rf"\({AGENCY}\)\s*[—–-]"),
    # "By Jana Olt, Associated Press", "Associated Press", "— Reuters", "Source: AFP" on a line of its own
    re.compile(
        rf"^[ \t]*(?:(?:By|From|Source|Credit|Via)\b[^\n]{{0,60}}?|[—–-][ \t]*)?\b{AGENCY}(?: writers?)?[ \t.]*$",
        re.MULTILINE,
    ),
    # "© 2026 The Associated Press", "Copyright AFP"
    re.compile(rf"(?:©|[Cc]opyright)[ \w()©]{{0,20}}\b{AGENCY}\b"),
    # "The Associated Press contributed to this report"
    re.compile(rf"\b{AGENCY}(?:,? and [A-Z][^\n.]{{0,60}})? contributed to (?:this|the) (?:report|story|article)"),
    # "Reporting by Jana Olt; editing by …" closes agency texts, but names none; it is not used.
    re.compile(rf"\b[Tt]his (?:article|story|report)[^\n.]{{0,60}}\b{AGENCY}\b"),
)

# What stands before the name of an outlet that a text was taken from, and behind it.
TAKEN_FROM = (
    r"(?:originally |first )?(?:published|appeared|reported|seen|printed)(?: first)? (?:in|by|on|at|with) (?:the )?",
    r"(?:[Ss]ource|[Vv]ia|[Cc]redit|[Ff]rom|[Rr]epublished from|[Cc]ourtesy of):? (?:the )?",
    r"(?:[Aa]ccording to|told|tells|[Rr]eports? (?:by|in|from)) (?:the )?",
)
REPORTED = r"(?:['’]s? reporting| (?:first )?(?:reported|reports|has reported|wrote|writes|revealed))"
