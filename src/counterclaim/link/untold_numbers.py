"""Numbers in somebody's reported words that they do not tell: the outlet's own, and what they only ask for.

For `figure_holders`. Invariant: inside quotation marks every number is the speaker's.
"""

from __future__ import annotations

import re

from counterclaim.link.words.counting import PAPERS
from counterclaim.model.figure import Figure
from counterclaim.model.statement import Statement

# What a person has done so long, told besides: "Hale, who has been with the force for two years, is on leave".
SERVED = re.compile(r",\swho\s(?:has|had|have)\s(?:been|served|worked|lived)\b[^,]*$")
# What the outlet says of a place that is named: "Inflation in Carland, a nation of 5 million, fell".
INHABITED = re.compile(
    r",\san?\s(?:[\w-]+\s){0,3}(?:nation|country|state|province|region|city|town|village|island|district|community)\sof\s"
    r"(?:[\w-]+\s){0,3}$"
)
# Cues of those who tell a number as a fact, whatever they ask for; and of those who take it on.
SAYING = frozenset({"say", "tell", "add", "state", "write", "note", "according to"})
AGREEING = frozenset({"agree", "vote", "decide"})
# Who gives orders that are facts: "a court ordered the firm to pay 3 million".
COURTS = frozenset({"court", "jury", "judge", "tribunal", "magistrate"})
# Words before a number that is taken as known: "its annual", "the industry's", "tariffs on".
KNOWN_BEFORE = re.compile(
    r"(?:\b(?:the|its|his|her|their|our|this|that|these|those)|\w[’']s?)\s+(?:\w+\s+)?$|\bon\s+$", re.IGNORECASE
)


def is_background(figure: Figure, statement: Statement) -> bool:
    """Whether the outlet put the number into somebody's reported words: "Bolin, 43," or "the 27-nation bloc".

    Inside quotation marks every number is the speaker's.
    """
    start = figure.number.start - figure.span.start
    joined = figure.span.text[start + len(figure.number.text) :][:1] == "-" and figure.unit == ""
    named = "age" in figure.terms and figure.subject is not None
    before = _before(figure, statement)
    beside = any(pattern.search(before) is not None for pattern in (SERVED, INHABITED))
    return statement.mode != "direct" and (joined or named or beside) and not is_quoted(figure, statement)


def is_asked_for(figure: Figure, statement: Statement) -> bool:
    """Whether a number is only part of what somebody asks for, refuses or agrees to: they do not tell that it is so.

    "Urged it to keep its $1.3 billion" tells of a sum that is known; "demanded $30 million" is the sum of who demands.
    """
    if statement.mode == "direct" or statement.cue_lemma in SAYING or is_quoted(figure, statement):
        return False
    if statement.stance not in ("demands", "refuses") and statement.cue_lemma not in AGREEING:
        return False
    before = _before(figure, statement)
    words = statement.source.text.casefold().split() if statement.source else [""]
    if statement.cue_lemma == "order" and not COURTS.isdisjoint(words):
        return True
    return words[-1] in PAPERS or KNOWN_BEFORE.search(before) is not None


def is_quoted(figure: Figure, statement: Statement) -> bool:
    """Whether the number stands inside quotation marks of a content."""
    before = _before(figure, statement)
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _before(figure: Figure, statement: Statement) -> str:
    """What stands before the number in the content that holds it; nothing where none does."""
    piece = next((span for span in statement.content if span.covers(figure.number)), None)
    return piece.text[: figure.number.start - piece.start] if piece else ""
