"""Who told a number, by the words beside it: "the 44 reported by the police", "the ministry's official toll of 57".

For `figure_holders`. Invariant: whoever is found stands in the line of the number, and near it.
"""

from __future__ import annotations

import re

from counterclaim.link.actors import Cast
from counterclaim.link.words.counting import COUNTERS, TELLERS
from counterclaim.model.article import Article
from counterclaim.model.span import Span

_TOLD = r"(?:report|announc|claim|count|estimat|record|predict|forecast|project|expect|cit)(?:ed|ing|ted)?"
_WORDS = r"(?:[\w.’'-]+\s+){0,3}?[\w.’'-]*\w"
_ENDS = r"(?=\s+(?:an?|as|on|in|at|of|to|for|last|earlier|before|and|was|were|had|has)\b|\s*[,;:.)(“”\"–—]|\s+-|$)"
# "… by one estimate", "by the ministry's own count".
BY_COUNT = re.compile(
    r"[^.;“”\"\d]{0,40}?\sby\s+((?:one|some|most|many|several|(?:the\s+)?(?:\w+\s+){0,2}\w+[’']s?)"
    r"(?:\s+\w+)?\s+(?:estimates?|counts?|tall(?:y|ies)|reckonings?|calculations?))\b"
)
# "… given by the army", "the 44 people reported by the police a day earlier", "12 guests named by Norland as spies".
BY_TELLER = re.compile(rf"(?:\s+[\w’'-]+){{0,3}}?\s+(?:given|identified|named|listed|{_TOLD})\s+by\s+({_WORDS}){_ENDS}")
# "The toll was put at 83 by officials": what stands before the number, and behind it.
PUT_AT = re.compile(r"\b(?:put|given|estimated|reported|counted|placed)\s(?:at|as)\s(?:[\w-]+\s){0,3}$")
BY = re.compile(rf"(?:\s*%|\s+[\w’'-]+){{0,3}}?\s+by\s+({_WORDS}){_ENDS}")
# "the 160,000 most economists had been predicting", "the 44 dead that the police had counted".
TOLD_BEFORE = re.compile(
    r"(?:\s+[a-z][\w-]*){0,3}?\s+(?:(?:that|which)\s+)?"
    rf"((?:(?:most|many|some|several|the|its)|[A-Z][\w.’'-]*)(?:\s+{_WORDS})?)\s+"
    rf"(?:had|have|has|were|was|are|is)\s+(?:been\s+)?(?:given|{_TOLD})\b"
)
# "the ministry's official toll of 57": whose the number is stands before it.
OWNED = re.compile(
    r"((?:[Tt]he\s+(?:[\w-]+\s+){0,3}?[\w-]+)|(?:[A-Z][\w.-]*\s+){0,4}[A-Z][\w.-]*)[’']s\s+"
    r"(?:(?:own|official|latest|confirmed|overall|death)\s+){0,3}(?:toll|count|tally|figure|estimate|claim)s?\s+"
    r"(?:of|at|was|is|stands\s+at|stood\s+at|rose\s+to|has\s+reached|reached)\s+(?:[a-z]+\s+){0,2}$"
)
# How far behind a number its teller is looked for, and how far before it the verb.
FAR = 140
NEAR = 80


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
    owned = OWNED.search(before)
    found = [] if owned is None else [article.span(start + owned.start(1), start + owned.end(1))]
    for pattern in (BY if PUT_AT.search(before) else BY_TELLER, TOLD_BEFORE):
        told = pattern.match(behind)
        if told is not None:
            found.append(article.span(number.end + told.start(1), number.end + told.end(1)))
    return next((teller for teller in found if _may_tell(teller, cast)), None)


def _may_tell(teller: Span, cast: Cast) -> bool:
    return teller.text.lower().split()[-1] in COUNTERS | TELLERS or cast.actor_of(teller) is not None
