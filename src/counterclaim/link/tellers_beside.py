"""Who told a number, by the words right behind it: "the 44 reported by the police", "470,000 by one estimate".

For `figure_holders`. Invariant: whoever is found stands in the sentence of the number, behind it.
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
# How far behind a number its teller is looked for, and how far before it the verb.
FAR = 140
NEAR = 40


def teller_beside(number: Span, article: Article, cast: Cast) -> Span | None:
    """The passage that names whoever told a number, where the words behind it say so.

    Args:
        number: the number as it is printed.
        article: its article.
        cast: the actors; a name is theirs, other words are those whose trade is to count or to tell.
    """
    behind = article.text[number.end : number.end + FAR].split("\n")[0]
    counted = BY_COUNT.match(behind)
    if counted is not None:
        return article.span(number.end + counted.start(1), number.end + counted.end(1))
    put = PUT_AT.search(article.text[max(number.start - NEAR, 0) : number.start])
    for pattern in (BY if put else BY_TELLER, TOLD_BEFORE):
        found = pattern.match(behind)
        if found is None:
            continue
        teller = article.span(number.end + found.start(1), number.end + found.end(1))
        if teller.text.lower().split()[-1] in COUNTERS | TELLERS or cast.actor_of(teller) is not None:
            return teller
    return None
