"""Numbers that go on with what was counted before them, whose holder they share.

For `figure_holders`. Invariant: nothing here reaches further back than the sentence before.
"""

from __future__ import annotations

import re

from counterclaim.model.figure import Figure
from counterclaim.model.reading import Sentence
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

_NUMBER = r"(?:figure|number|total|count|tally|toll|share|rate)"
# A sentence that goes on with what was counted before: "Those included 14 …", "Among men it was 14 percent".
OF_THESE = re.compile(
    r"(?:(?:of|among)\s+)?(?:those|these|them)\b|[^,.;“”\"]{1,30}\bof\s(?:those|these|them)\b"
    r"|(?:among|in|for)\s[^.;“”\"]{1,40},?\s(?:it|that)\s(?:was|is|rose|fell)\s"
    r"|(?:they|the\s(?:dead|killed|wounded|injured|arrested|detained|victims|casualties))\s(?:\w+\s){0,3}includ",
    re.IGNORECASE,
)
THAT_FIGURE = re.compile(
    rf"\b(?:(?:that|this)\s+{_NUMBER}"
    rf"|the\s+{_NUMBER}\s+(?:had|has|have|was|is|rose|fell|grew|stood|climbed|dropped))\b",
    re.IGNORECASE,
)
# A sentence that counts more of the same, or sums it up: "Another 120 were wounded.", "Altogether, 12 have died."
MORE_OF_IT = re.compile(
    r"(?:(?:at\s+least|about|some)\s+)?(?:another|a\s+further|an\s+additional)\s|(?:altogether|in\s+all|in\s+total)\b",
    re.IGNORECASE,
)
# How far into a sentence such words are looked for.
OPENING = 60
# A sentence that tells what a record shows of another year: "In 2000, 1.6 million …".
OF_A_YEAR = re.compile(r"(?:in|by|since|between|from|during)\s(?:\w+\s){0,2}(?:1[89]|20)\d\d\b", re.IGNORECASE)
# A clause that goes on behind who said it: "12 died, police said Monday, while 30 were injured", "…, a rise of 14%".
GOES_ON_BEHIND = re.compile(
    r"[^.;“”\"]{0,40},?\s(?:while|and|with|including|bringing|raising|taking|pushing)\s"
    r"|[^.;“”\"]{0,60},\s(?:up|down|compared|an?\s(?:\w+\s)?(?:rise|fall|increase|decrease|decline|drop|gain|jump))\s",
    re.IGNORECASE,
)
# Between two numbers, the second a part or a change of the first: "put the toll at 57, including 8 children", "added 12
# deaths, bringing it to 57", "57 in 2019 - that number was 40 in 2018".
INCLUDING = re.compile(
    r"[^.;“”\"]{0,60},\s(?:(?:including|among\s(?:them|whom)|of\s(?:them|whom))\s(?:at\s\w+\s)?"
    r"|(?:bringing|taking|raising)\s(?:it|that|the\s\w+)\sto\s)"
    rf"|[^.;“”\"]{{0,60}}\b(?:that|this)\s{_NUMBER}\b[^.;“”\"]{{0,40}}",
    re.IGNORECASE,
)
# The same where the words behind the second say so: "1,400 hurt, 750 of them badly".
COMMA = re.compile(r"[^.;“”\"]{0,60},\s(?:(?:at\s\w+|about|some|nearly)\s)?")
OF_THEM = re.compile(r"\s(?:percent\s|per\scent\s)?of\s(?:them|whom|those|these)\b")


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence goes on with what the one before counts."""
    opening = sentence.span.text[:OPENING]
    return bool(OF_THESE.match(opening) or MORE_OF_IT.match(opening) or THAT_FIGURE.search(opening))


def tells_of_a_year(sentence: Sentence) -> bool:
    """Whether a sentence begins with a year: behind a record, it tells what that shows of the year."""
    return OF_A_YEAR.match(sentence.span.text) is not None


def is_part(text: str, before: Span, number: Span) -> bool:
    """Whether a number is a part or a change of the one before it: "57, including 8 children"."""
    if INCLUDING.fullmatch(text, before.end, number.start):
        return True
    return COMMA.fullmatch(text, before.end, number.start) is not None and OF_THEM.match(text, number.end) is not None


def goes_on_behind(figure: Figure, statement: Statement) -> bool:
    """Whether a number stands in a clause that goes on with what was said behind the words that say who."""
    cue = statement.cue
    said = cue is not None and statement.source is not None and statement.mode == "indirect"
    if cue is None or not said or not any(piece.end <= cue.start for piece in statement.content):
        return False
    between = statement.sentence.text[
        cue.end - statement.sentence.start : figure.number.start - statement.sentence.start
    ]
    return GOES_ON_BEHIND.match(between) is not None
