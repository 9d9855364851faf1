"""Does a sentence give a thing another name? A pure comparison for the diverging terms."""

from __future__ import annotations

import re

from counterclaim.link.words.namings import RENAMING
from counterclaim.model.span import Span

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
# "were “violent anarchists”", "was a massacre".
IS = re.compile(
    r"[\s,]*(?:were|was|are|is)\s+(?:(?:an?|the|just|really|simply|nothing but)\s+)*[“\"]?(?:[\w-]+\s+){0,2}[“\"]?"
)
# What leads to a new name: "as part of a “smear campaign”".
LEADS = frozenset({"as", "a", "an", "the"})
MARKS = frozenset('“"')
# Words between the two names where the verb stands between them, and where it stands before both; characters before
# both, and words among these, in which it is looked for.
MOST_BETWEEN = 12
MOST_BEHIND = 7
LOOKED_BACK = 60
VERB_WITHIN = 5


def renames(text: str, left: Span, right: Span) -> bool:
    """Whether the words between two names, or before both, say that the second is another name of the first.

    >>> from counterclaim.model.article import Article
    >>> article = Article.of("She called the protesters a “violent mob”. The protesters fled a mob.")
    >>> renames(article.text, article.span(15, 25), article.span(37, 40))
    True
    >>> renames(article.text, article.span(47, 57), article.span(65, 68))
    False
    """
    between = text[left.end : right.start]
    words = [word.lower() for word in WORD.findall(between)]
    if len(words) > MOST_BETWEEN:
        return False
    if IS.fullmatch(between):
        return True
    if RENAMING & set(words[:-1]):
        # "ousted in what was described by the palace as a “complete military coup”"
        return bool(LEADS & set(words[-4:])) or between.rstrip()[-1:] in MARKS
    before = [word.lower() for word in WORD.findall(text[max(left.start - LOOKED_BACK, 0) : left.start])]
    if not RENAMING & set(before[-VERB_WITHIN:]) or len(words) > MOST_BEHIND:
        return False
    return bool(LEADS & set(words)) or not MARKS.isdisjoint(between)
