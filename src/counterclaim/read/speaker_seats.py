"""Whom "the South Carolina Republican", "Oregon's attorney general" and "the DNC head" mean.

Asked by `speakers` where a source holds a place or a body and the noun for somebody of it. Invariant: only who is
described by both words in the article is meant, beside the name: "Attorney General X" alone may be any state's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from counterclaim.model.mention import Mention
from counterclaim.read.lexicon.countries import COUNTRY_NAMES, COUNTRY_WORDS, SEATS
from counterclaim.read.lexicon.titles import ROLES
from counterclaim.read.parse import Token
from counterclaim.read.speaker_answers import OPEN, Answers, Resolved
from counterclaim.read.speaker_people import is_office
from counterclaim.read.speaker_titles import WORD

# What may stand directly behind a name and tells where its bearer is from: a bracket, a description between commas, of
# a place.
BEHIND = re.compile(
    r"\s*\([^()\n]{2,30}\)|,\s[DRI][-–—][A-Z][\w.]*(?:\s[A-Z][\w.]*)?|,\s(?:an?|the)\s[^,;()\n]{3,60}?(?=[,;]|\.\s|\.$)"
    r"|,\s[A-Z][^,;()\n]{3,60}?(?=[,;]|\.\s|\.$)|,?\s(?:\w+\s)?(?:of|from)\s(?:the\s)?[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2}"
)
# The noun of the phrase tells a party.
PARTY_NOUNS = frozenset({"republican", "democrat"})
ADJECTIVES: frozenset[str] = frozenset().union(*COUNTRY_WORDS.values()) - COUNTRY_NAMES


def of_seat(answers: Answers, tokens: Sequence[Token], head: Token, inside: Sequence[Mention]) -> Resolved | None:
    """The one person whom the article describes by the noun of a phrase and by the place or body in it.

    Args:
        answers: of the article.
        tokens: of the phrase.
        head: its noun.
        inside: the names in it.

    Returns:
        None where the phrase is of another kind or nobody is so described; open where a country tells that it is not
        the one whom the noun alone would mean ("the French president").
    """
    whose = any(token.tag == "POS" for token in tokens if token.i < head.i)
    one = tokens[0].lower in ("the", "this", "that") or (whose and tokens[0].lower not in ("a", "an", "one", "another"))
    if not one or (head.lower not in ROLES and head.lower not in PARTY_NOUNS):
        return None
    inside = [mention for mention in inside if not is_office(mention)]
    names = [each.span.text for each in inside if each.kind in ("place", "org") and each.span.end < head.end]
    countries = [token.text for token in tokens if token.i < head.i and token.text in ADJECTIVES]
    if len(names) + len(countries) != 1 or len(inside) != len(names):
        return None
    own = WORD.findall((names + countries)[0].lower())
    words = [token.lower for token in tokens if token.lower not in own]
    pattern, scene, text = _pattern((names + countries)[0]), answers.scene, answers.article.text
    found = [
        who
        for _, who in scene.holders(words, head)
        if any(pattern.search(_description(scene.mentions[i], text)) for i in scene.people[who].mentions)
    ]
    if len(found) == 1:
        return Resolved(scene.latest(found[0], head.start).span, "title")
    return OPEN if countries else None


def _description(mention: Mention, text: str) -> str:
    """What stands around a name of the one who bears it."""
    behind = BEHIND.match(text, mention.span.end)
    title = mention.title.text if mention.title else ""
    return f"{mention.full.text} | {title} | {behind.group() if behind else ''}"


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """Any of the forms of a place: of a state its short forms too, of a country its adjectives."""
    forms = {name} | SEATS.get(name, frozenset())
    forms |= {form for words in COUNTRY_WORDS.values() if name in words for form in words}
    either = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w.])(?:{either})(?!\w)")
