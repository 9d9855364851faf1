"""Titles and roles around a person's name: before it ("Foreign Minister X"), after it ("X, the ministry's spokesman").

Third step of `find_mentions`. Invariant: the tokens of a title and of the name it belongs to are disjoint.
"""

from __future__ import annotations

from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS, STATES
from counterclaim.read.lexicon.titles import PORTFOLIO, ROLES
from counterclaim.read.name_words import CERTAIN_TITLES, TIMES, is_acronym, is_capital, is_title, word
from counterclaim.read.parse import Parse, Token

# Words that a title before a name may reach back over.
LONGEST_TITLE = 10
# Words that a description after a name may have: longer ones tell a story.
LONGEST_DESCRIPTION = 12


def title_before(parse: Parse, first: int) -> tuple[int, int, int] | None:
    """(start of the whole, start of the title, end of the title) as tokens, for the name that opens at `first`.

    The whole also holds whose office it is: of "Norlandian Foreign Minister X" the title is "Foreign Minister".
    """
    tokens = parse.tokens
    zone = first
    while zone > 0 and first - zone < LONGEST_TITLE and _in_zone(tokens, zone - 1, tokens[first].sentence):
        zone -= 1
    if zone == first or tokens[first - 1].lower in ("of", "for"):
        return None
    role = next((i for i in range(first - 1, zone - 1, -1) if is_title(tokens[i])), None)
    if role is None:
        return None
    if role < first - 1 and tokens[role + 1].lower not in ("of", "for", "-"):
        return None
    while zone < role and not _opens(tokens[zone]):
        zone += 1
    title = role
    while title > zone and tokens[title - 1].lower not in ("of", "for", "and"):
        joined = tokens[title - 1].text == "-" and title - 1 > zone  # "Co-Chairman"
        if not joined and _owner(tokens[title - 1]):
            break
        title -= 2 if joined else 1
    while title < role and not (is_capital(tokens[title]) or tokens[title].pos in ("NOUN", "ADJ")):
        title += 1
    return zone, title, first


def _in_zone(tokens: list[Token], i: int, sentence: int) -> bool:
    token = tokens[i]
    if token.sentence != sentence or (token.entity in TIMES and word(token) not in CERTAIN_TITLES):
        return False
    if token.lower in ("of", "for"):
        return i > 0 and word(tokens[i - 1]) in ROLES
    if token.text == "-":
        return not token.space
    if token.tag in ("PRP", "PRP$", "WP", "WDT") or token.tag == "POS":
        return False
    return token.pos in ("NOUN", "PROPN", "ADJ") or is_title(token)


def _opens(token: Token) -> bool:
    """Whether a whole may open with the word: not with "embattled", "main", "former"."""
    if token.text in DEMONYMS or is_title(token) or word(token) in PORTFOLIO - {"then", "former", "acting", "first"}:
        return True
    return token.pos in ("PROPN", "NOUN")


def _owner(token: Token) -> bool:
    """Whether the word says whose office it is rather than which."""
    if word(token) in PORTFOLIO or is_title(token):
        return False
    known = token.text in DEMONYMS or token.text in COUNTRY_NAMES or token.text in STATES
    return known or token.entity in ("GPE", "ORG", "NORP", "LOC", "PERSON") or is_acronym(token.text)


def title_after(parse: Parse, end: int) -> tuple[int, int] | None:
    """(first, end) tokens of the description that stands after a name, between commas or to the stop."""
    tokens = parse.tokens
    if end + 1 >= len(tokens) or tokens[end].text != "," or tokens[end + 1].sentence != tokens[end - 1].sentence:
        return None
    start = end + 1
    if tokens[start].text.isdigit() and start + 2 < len(tokens) and tokens[start + 1].text == ",":
        start += 2  # "X, 34, a bus driver"
    i = start
    while i < len(tokens) and i - start < LONGEST_DESCRIPTION and tokens[i].sentence == tokens[end].sentence:
        token = tokens[i]
        if token.text in (",", ";", "(", "—", "–", ".", "”", '"') or token.lower in ("who", "which", "that", "whose"):
            break
        if token.pos in ("VERB", "AUX", "PRON") and token.tag not in ("VBN", "VBG", "PRP$"):
            break
        i += 1
    role = next((k for k in range(start, i) if word(tokens[k]) in ROLES), None)
    if role is None or any(tokens[k].lower in ("and", "with", "to") for k in range(start, role)):
        return None
    first = start + 1 if tokens[start].pos == "DET" and start < role else start
    plain = all(
        tokens[k].pos in ("NOUN", "PROPN", "ADJ", "DET", "PART", "PRON", "NUM", "PUNCT") for k in range(first, role)
    )
    return (first, i) if plain and not _other_person(tokens, first, i) else None


def _other_person(tokens: list[Token], first: int, end: int) -> bool:
    """Whether the words name a person of their own ("X, Mayor Y"), so that they are no description."""
    return any(
        tokens[i].entity == "PERSON" and tokens[i - 1].lower not in ("of", "for", "to") for i in range(first, end)
    )


def description_before(parse: Parse, first: int, end: int) -> tuple[int, int] | None:
    """(first, end) tokens of what a name is put next to: "his partner" of "his partner, X"; None without a comma."""
    tokens = parse.tokens
    if first < 2 or tokens[first - 1].text != "," or end >= len(tokens) or tokens[end].pos != "PUNCT":
        return None
    role = tokens[first - 2]
    if word(role) not in ROLES or role.sentence != tokens[first].sentence:
        return None
    start = first - 2
    while start > 0 and first - start < LONGEST_TITLE:
        token = tokens[start - 1]
        if (
            token.sentence != role.sentence
            or token.text in MARKS_STOP
            or token.pos not in ("NOUN", "PROPN", "ADJ", "PRON", "PART")
        ):
            break
        start -= 1
    return start, first - 1


MARKS_STOP = frozenset({",", ";", ":", "(", ")", '"', "“", "”"})
