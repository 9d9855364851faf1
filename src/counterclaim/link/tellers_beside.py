"""Who told a number, by the words beside it: "the 44 reported by the police", "the ministry's official toll of 57".

For `figure_holders`. Invariant: whoever is found stands in the line of the number, and near it.
"""

from __future__ import annotations

import re

from counterclaim.link.actors import Cast
from counterclaim.link.counters import may_tell
from counterclaim.model.article import Article
from counterclaim.model.span import Span

_STEM = r"(?:report|announc|claim|count|estimat|record|predict|forecast|project|expect|cit)"
_TOLD = rf"{_STEM}(?:ed|ing|ted)?"
_ADMITS = (
    rf"(?:{_STEM}(?:e?s|e?d)|admit(?:s|ted)|acknowledge[sd]|recogni[sz]e[sd]|concede[sd]|confirm(?:s|ed)|g[ai]ve[sn]?)"
)
_COUNT = r"(?:toll|count|tally|figure|estimate|claim|forecast|projection|reckoning|calculation)"
_WORDS = r"(?:[\w.’'-]+\s+){0,3}?[\w.’'-]*\w"
_ENDS = r"(?=\s+(?:an?|as|on|in|at|of|to|for|last|earlier|before|and|was|were|had|has)\b|\s*[,;:.)(“”\"–—]|\s+-|$)"
# "… by one estimate", "by the ministry's own count", "24 by the rebels'", "by the latest count of the army".
BY_COUNT = re.compile(
    r"[^.;“”\"\d]{0,40}?\sby\s+((?:one|some|most|many|several|(?:the\s+)?(?:\w+\s+){0,2}\w+[’']s?)"
    r"(?:\s+\w+)?\s+(?:estimates?|counts?|tall(?:y|ies)|reckonings?|calculations?))\b"
)
BY_THEIRS = re.compile(
    r"[^.;“”\"\d]{0,40}?\sby\s+((?:the\s+)?(?:\w+\s+){0,2}?\w+?)[’']s?(?:\s+own)?(?=\s*[,;.)–—]|\s-)"
)
BY_COUNT_OF = re.compile(
    rf"[^.;“”\"\d]{{0,40}}?\sby\s+(?:an?|the)\s+(?:\w+\s+)?{_COUNT}s?\s+(?:of|by|from)\s+({_WORDS}){_ENDS}"
)
# The same at the beginning of a clause: "By the army's count, 214 …", "By the count of the group Harbour First, 214 …".
BY_COUNT_BEFORE = re.compile(
    rf"(?:\bBy|;\sby)\s+(?:((?:the\s+)?(?:\w+\s+){{0,3}}\w+?)[’']s?\s+(?:(?:own|latest|\w+)\s+)?(?:{_COUNT}s?|own)"
    rf"|the\s+(?:\w+\s+)?{_COUNT}s?\s+of\s+([^,;.]{{3,60}}?)(?:,\s(?:who|which)\s[^,;.]{{3,60}})?),?\s[^,;.“”\"]{{0,50}}$"
)
# "… given by the army", "the 44 people reported by the police a day earlier", "12 guests named by Norland as spies".
BY_TELLER = re.compile(rf"(?:\s+[\w’'-]+){{0,3}}?\s+(?:given|identified|named|listed|{_TOLD})\s+by\s+({_WORDS}){_ENDS}")
# "The toll was put at 83 by officials, and at 90 by medics": what stands before the number, and behind it.
_PUT = r"\b(?:put|given|estimated|reported|counted|placed)"
PUT_AT = re.compile(rf"{_PUT}\s(?:at|as)\s(?:[^.;]{{0,60}}\band\sat\s)?(?:[\w-]+\s){{0,3}}$")
BY = re.compile(rf"(?:\s*%|\s+[\w’'-]+){{0,3}}?\s+by\s+({_WORDS}){_ENDS}")
# "The damage was estimated by insurers at 83 million".
BY_AT = re.compile(rf"{_PUT}\sby\s+({_WORDS})\s(?:at|as)\s(?:[\w-]+\s){{0,3}}$")
# "the 160,000 most economists had been predicting", "the 44 that the police had counted", "the 44 the army admits".
TOLD_BEFORE = re.compile(
    r"(?:\s+[a-z][\w-]*){0,3}?\s+(?:(?:that|which)\s+)?"
    rf"((?:(?:most|many|some|several|the|its)|[A-Z][\w.’'-]*)(?:\s+{_WORDS})?)\s+"
    rf"(?:(?:had|have|has|were|was|are|is)\s+(?:been\s+)?(?:given|{_TOLD})|{_ADMITS})\b"
)
# "the ministry's official toll of 57", "a ministry tally of 57": whose the number is stands before it.
_ADJECTIVE = r"(?:own|official|latest|confirmed|overall|death|average|median|previous|earlier|preliminary|initial)"
_KIND = rf"(?:{_ADJECTIVE}\s+){{0,3}}"
_IS = r"(?:of|at|that|was|is|stands\s+at|stood\s+at|rose\s+to|has\s+reached|reached)\s+(?:[a-z]+\s+){0,2}$"
OWNED = re.compile(
    r"((?:[Tt]he\s+(?:[\w-]+\s+){0,3}?[\w-]+)|(?:[A-Z][\w.-]*\s+){0,4}[A-Z][\w.-]*|\b[a-z]{3,}s(?=[’']\s))"
    rf"[’']s?\s+{_KIND}{_COUNT}s?\s+{_IS}"
)
_PLAIN = rf"(?!(?:{_ADJECTIVE}|an?|the)\b)[\w-]+"
OWNED_PLAINLY = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne)\s+((?:{_PLAIN}\s+){{0,3}}?{_PLAIN})\s+{_KIND}{_COUNT}s?\s+{_IS}"
)
# What is looked for before a number.
BEFORE = (OWNED, OWNED_PLAINLY, BY_AT, BY_COUNT_BEFORE)
# How far behind a number its teller is looked for, and how far before it the verb.
FAR = 140
NEAR = 140


def teller_beside(number: Span, article: Article, cast: Cast) -> Span | None:
    """The passage that names whoever told a number, where the words beside it say so.

    Args:
        number: the number as it is printed.
        article: its article.
        cast: the actors; a name is theirs, other words are those whose trade is to count or to tell.
    """
    behind = article.text[number.end : number.end + FAR].split("\n")[0]
    counted = BY_COUNT.match(behind)
    if counted is not None:
        return article.span(number.end + counted.start(1), number.end + counted.end(1))
    before = article.text[max(number.start - NEAR, 0) : number.start].split("\n")[-1]
    start = number.start - len(before)
    found = [
        article.span(start + told.start(told.lastindex or 0), start + told.end(told.lastindex or 0))
        for told in (pattern.search(before) for pattern in BEFORE)
        if told is not None
    ]
    for pattern in (BY if PUT_AT.search(before) else BY_TELLER, BY_COUNT_OF, BY_THEIRS, TOLD_BEFORE):
        told = pattern.match(behind)
        if told is not None:
            found.append(article.span(number.end + told.start(1), number.end + told.end(1)))
    return next((teller for teller in found if may_tell(teller, cast)), None)
