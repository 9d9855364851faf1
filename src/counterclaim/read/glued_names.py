"""Names with what hyphens tie to them, an Arabic article or a Korean syllable, and with whom "Without" is said of.

Part of the last step of `find_names`. Invariant: as in `joined_names`, a name only grows over tokens that no other
name holds, or takes in the whole of the one before it.
"""

from __future__ import annotations

from itertools import zip_longest

from counterclaim.read.name_words import Name, is_capital, is_title
from counterclaim.read.parse import Parse, Token

# The Arabic article as it is romanised, by the letter behind it, and before a hyphen: "al-Nour", "ad-Din", "el-Sayed".
_ARTICLES = "al el il ul ad ed ar er as es ash esh at et az ez an en adh ath"
ARTICLES = frozenset(_ARTICLES.split())

# A name of a body is written in capitals throughout where these stand in it: "Doctors Without Borders".
INSIDE = frozenset({"Without", "Sans"})


# Letters in the parts of a name such as "Chiang Kai-shek" at most, and small words of no more letters that a hyphen
# ties to anybody's name: "the Ada Vale-led board".
LONGEST_PART = 6
_TIED = """
    led era run ran style like type aide ally fan born held made owned based loyal free only esque ish bound turned
    linked aged wide inspired critic hater
"""
TIED = frozenset(_TIED.split())


def reach_over_hyphens(parse: Parse, names: list[Name]) -> list[Name]:
    """The names with what is tied to them: "al-" + "Nour Brigades", "Izz ad-Din" + "al-Karim Brigades", "Ban Ki" +
    "-moon".
    """
    tokens, whole = parse.tokens, list[Name]()
    for name, following in zip_longest(names, names[1:]):
        room = following is None or following.first >= name.end + 2
        if room and _has_syllable(tokens, name):
            name.end += 2
        last = whole[-1] if whole else None
        floor = last.end if last else 0
        first = _first_with_articles(tokens, name.first, floor)
        if last and first < name.first and first == last.end and _goes_on(tokens, last, name):
            last.end, last.label = name.end, name.label
            continue
        name.first = _first_inside(tokens, first, floor)
        name.label = "ORG" if name.first < first else name.label
        whole.append(name)
    return whole


def _has_syllable(tokens: list[Token], name: Name) -> bool:
    """Whether a small syllable is tied to a person's name of two short parts: "Ban Ki-moon"."""
    if name.label != "PERSON" or name.end - name.first != 2 or name.end + 1 >= len(tokens):
        return False
    hyphen, last = tokens[name.end], tokens[name.end + 1]
    if hyphen.text != "-" or hyphen.space or tokens[name.end - 1].space:
        return False
    short = all(len(token.text) <= LONGEST_PART for token in (*tokens[name.first : name.end], last))
    return short and last.text.islower() and last.text.isalpha() and last.text not in TIED


def _goes_on(tokens: list[Token], left: Name, right: Name) -> bool:
    """Whether a name goes on with the next one, which has an article: a person's, or one that has an article too."""
    if tokens[left.first].sentence != tokens[right.first].sentence:
        return False
    own = any(_has_article(tokens, i, left.first) for i in range(left.first, left.end))
    return own or left.label == right.label == "PERSON"


def _first_with_articles(tokens: list[Token], first: int, floor: int) -> int:
    """Where a name begins with its article, and with the parts before it that have one too."""
    start, articles = first, 0
    while _has_article(tokens, start, floor):
        start, articles = start - 2, articles + 1
        if _has_article(tokens, start - 1, floor):
            start -= 1
    # "Izz" of "Izz ad-Din al-Karim": of two parts that have an article the first has one before it that has none.
    before = tokens[start - 1] if start > floor else None
    if articles > 1 and before and is_capital(before) and before.pos != "DET" and not is_title(before):
        start -= before.sentence == tokens[start].sentence
    return start


def _has_article(tokens: list[Token], i: int, floor: int) -> bool:
    """Whether an article is written on to a word that opens with a capital letter."""
    if i - 2 < floor or not is_capital(tokens[i]):
        return False
    article, hyphen = tokens[i - 2], tokens[i - 1]
    return hyphen.text == "-" and not hyphen.space and not article.space and article.text in ARTICLES


def _first_inside(tokens: list[Token], first: int, floor: int) -> int:
    """Where a body's name begins of which only what stands behind "Without" was found."""
    start = first - 1
    if start <= floor or tokens[start].text not in INSIDE:
        return first
    while start > floor and is_capital(tokens[start - 1]) and tokens[start - 1].pos in ("PROPN", "NOUN"):
        start -= 1
    whole = start < first - 1 and tokens[start].sentence == tokens[first].sentence
    return start if whole else first
