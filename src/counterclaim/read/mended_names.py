"""What the entity finder took for one name, made into the names that are there: split, trimmed, titles off.

Second step of `find_names`. Invariant: a mended name lies inside the entity it came from.
"""

from __future__ import annotations

from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS
from counterclaim.read.lexicon.given_names import GIVEN_NAMES, PARTICLES
from counterclaim.read.lexicon.organisations import NOT_OPENING, ORG_WORDS, OWNERS, PLACE_WORDS
from counterclaim.read.lexicon.titles import DOUBTFUL_TITLES, PORTFOLIO
from counterclaim.read.name_words import Name, is_capital, is_title, word
from counterclaim.read.parse import Parse, Token

PREMIER = "PM"  # of "Australian PM Ada Wren"; small, it is a time of day
MARKS = frozenset("'\"’‘“”`()[]{}<>.,;:!?-–—*•|/&")

# Small words that belong to the name before them when the entity finder says so: "Foreign ministry".
_BODIES = """
    ministry department parliament court commission council committee university embassy
"""
BODIES = frozenset(_BODIES.split())
_BODY_OPENS = "Department Office Ministry Committee Bureau Commission Agency Institute Center Centre School Council"
BODY_OPENS = frozenset(_BODY_OPENS.split())
COMPANY_ENDS = frozenset({"Inc", "Inc.", "LLC", "Ltd", "Ltd.", "LLP", "L.P.", "Co.", "Corp."})


def mend(parse: Parse, first: int, end: int, label: str) -> list[Name]:
    """The names inside what the entity finder took for one: split, trimmed, titles off."""
    tokens = parse.tokens
    for i in range(first + 1, end - 1):
        possessive = tokens[i].tag == "POS" and not _is_many(tokens[i - 1])
        listed = label in ("GPE", "LOC", "PERSON") and tokens[i].lower in (",", "and", "&")
        listed = listed or tokens[i].text in ("/", "(", ")", ":", ";", "[", "]")
        listed = listed or (tokens[i].text == "," and not _one_body(tokens, first, i))
        whole = parse.text[tokens[first].start : tokens[end - 1].end]
        if possessive or (listed and whole not in COUNTRY_NAMES):
            return [*mend(parse, first, i, label), *mend(parse, i + 1, end, label)]
    house = end - 2
    somebody = all(is_capital(token) and token.text not in ORG_WORDS for token in tokens[first:house])
    if somebody and house > first and [token.text for token in tokens[house:end]] == ["White", "House"]:
        return [*mend(parse, first, house, "PERSON"), Name(house, end, "ORG")]  # "the Wren White House"
    person = end - 2
    if person > first + 1 and _opens_person(tokens, person, label):
        before = person - (tokens[person - 1].text == PREMIER)
        return [*mend(parse, first, before, "ORG"), *mend(parse, person, end, "PERSON")]
    seat = next((i for i in range(first + 1, end - 1) if _tells_seat(tokens, i, label)), None)
    if seat is not None:
        return [*mend(parse, first, seat, label), *mend(parse, seat + 1, end, "GPE")]
    first, end = trim(tokens, first, end)
    if first >= end:
        return []
    while end - first > 1 and first > 1 and word(tokens[first]) in PORTFOLIO and is_title(tokens[first - 2]):
        if tokens[first - 1].lower not in ("of", "for"):
            break
        first += 1  # "State" of "Secretary of State Ada Wren"
    opens = first == parse.sentences[tokens[first].sentence][0]
    common = tokens[first].pos == "NOUN" and tokens[first].dep == "compound"
    if opens and common and label == "PERSON" and end - first == 1:
        return []  # "Exit" of "Exit polls gave"
    many = _is_many(tokens[first]) or (first > 1 and tokens[first - 1].lower == "of" and is_title(tokens[first - 2]))
    if (opens or many) and label == "PERSON" and end - first > 2 and tokens[first].text not in GIVEN_NAMES:
        first += tokens[first + 1].text in GIVEN_NAMES and (many or not is_title(tokens[first]))  # "Ask Ada Wren"
    return split_titles(parse, first, end, label)


def _opens_person(tokens: list[Token], i: int, label: str) -> bool:
    """Whether a person's name, the last two words, begins behind a body's: "Harbour Public Radio Ada Wren"."""
    named = tokens[i].text in GIVEN_NAMES and tokens[i + 1].text not in ORG_WORDS | PLACE_WORDS
    body = tokens[i - 1].text in ORG_WORDS or tokens[i - 1].text == PREMIER
    return label in ("PERSON", "ORG") and body and named


def _is_many(token: Token) -> bool:
    """Whether a word is a plural, which may own a part of a name: "Boatmen" of "Boatmen's Aid Association"."""
    return token.tag in ("NNS", "NNPS") or token.text in OWNERS


def _tells_seat(tokens: list[Token], i: int, label: str) -> bool:
    """Whether a body's name ends here and where it is follows: "Larch University in Velm"."""
    where = tokens[i].text == "in" and is_capital(tokens[i + 1]) and tokens[i + 1].text != "Exile"
    return label == "ORG" and where and tokens[i - 1].text in ORG_WORDS


def _one_body(tokens: list[Token], first: int, comma: int) -> bool:
    """Whether a comma may stand inside a body's name: "Department of Rivers, Lakes and Ponds", "Larch, Inc."."""
    words = {token.text for token in tokens[first:comma]}
    return bool(words & BODY_OPENS) or tokens[comma + 1].text in COMPANY_ENDS


def trim(tokens: list[Token], first: int, end: int) -> tuple[int, int]:
    """Without articles and small words at either end, possessive endings, marks."""
    while first < end and (
        tokens[first].text in NOT_OPENING or not (is_capital(tokens[first]) or tokens[first].text[:1].isdigit())
    ):
        if tokens[first].lower in PARTICLES and first + 1 < end and tokens[first].entity == "PERSON":
            break  # "de la Cruz" as a surname alone
        first += 1
    while end > first:
        last = tokens[end - 1]
        short_form = last.text.endswith(".") and len(last.text) > 1
        if last.tag == "POS" or (last.text in MARKS and not short_form):
            end -= 1
        elif last.lower in BODIES and last.entity == "ORG":
            break
        elif last.text == "Co" and last.i + 1 < len(tokens) and tokens[last.i + 1].text == "-":
            end -= 1  # of "Co-Chairman"
        elif not (is_capital(last) or last.text[:1].isdigit()) and last.lower not in PARTICLES:
            end -= 1  # "news agency" of "Meridian news agency"
        elif last.lower in PARTICLES and not is_capital(last):
            end -= 1
        else:
            break
    if all(token.text[:1].isdigit() or not is_capital(token) for token in tokens[first:end]):
        return first, first
    return first, end


def split_titles(parse: Parse, first: int, end: int, label: str) -> list[Name]:
    """The name without the titles in it: "VHA Chair Vale" is the two names "VHA" and "Vale"."""
    tokens = parse.tokens
    cut = [
        i
        for i in range(first, end)
        if is_title(tokens[i])
        and tokens[i].text not in GIVEN_NAMES
        and not (i and tokens[i - 1].lower in ("of", "the"))
    ]
    if not cut or tokens[end - 1].text.rstrip(".") in ORG_WORDS | PLACE_WORDS:
        return [Name(first, end, label)]
    role = cut[-1]
    if role == end - 1:
        person_next = end < len(tokens) and tokens[end].entity == "PERSON"
        if label == "PERSON" and not person_next and tokens[first].text in GIVEN_NAMES and end - first > 1:
            return [Name(first, end, label)]  # "Ali Shah"
        if end - first == 1 or label in ("ORG", "PERSON", "GPE", "WORK_OF_ART"):
            return _holder_of_office(parse, first, role, label)
        return [Name(first, end, label)]
    rest = tokens[role + 1 : end]
    if any(token.lower in ("of", "for", "and", "in") for token in rest):
        return [Name(first, end, label)]
    sure = label == "PERSON" or tokens[role + 1].text in GIVEN_NAMES or word(tokens[role]) not in DOUBTFUL_TITLES
    if not sure:
        return [Name(first, end, label)]
    return [*_holder_of_office(parse, first, role, "ORG"), Name(role + 1, end, "PERSON", titled=True)]


def _holder_of_office(parse: Parse, first: int, role: int, label: str) -> list[Name]:
    """The body or place before a role, where one is named there: "Harbour City" of "Harbour City Mayor"."""
    tokens = parse.tokens
    end = role
    while end > first and (word(tokens[end - 1]) in PORTFOLIO or is_title(tokens[end - 1])):
        if tokens[end - 1].text == "County":
            break  # a place has it in its name, no office has: "Harbour County Sheriff"
        end -= 1
    if end == role - 1 and end > first and tokens[end].text in ORG_WORDS:
        end = role  # "Harbour City Police" of "Harbour City Police Chief"
    if end > first and tokens[end - 1].lower in ("of", "for", "and"):
        end = role  # "Department of Public Works" of "Department of Public Works Secretary"
    first, end = trim(tokens, first, end)
    if first >= end or all(token.text in DEMONYMS for token in tokens[first:end]):
        return []
    return [Name(first, end, "ORG" if label == "PERSON" else label)]
