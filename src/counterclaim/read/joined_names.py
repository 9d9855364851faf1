"""Names with the parts that the entity finder cut off.

Last step of `find_names`. Invariant: a name only grows over tokens that no other name holds.
"""

from __future__ import annotations

from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS
from counterclaim.read.lexicon.given_names import GIVEN_NAMES
from counterclaim.read.lexicon.organisations import NOT_OPENING, ORG_WORDS, PARTIES, PLACE_WORDS, STATE_WORDS
from counterclaim.read.lexicon.titles import PORTFOLIO
from counterclaim.read.name_words import TIMES, Name, is_acronym, is_capital, is_title, word
from counterclaim.read.parse import Parse, Token

# Bodies that are one of many beside a place: "the Velm Senate race" tells of no Velm Senate.
HOUSES = frozenset({"Senate", "House", "Congress", "Parliament"})


def join_parts(parse: Parse, names: list[Name]) -> list[Name]:
    """Names with the parts that the entity finder cut off: "Lin A" + "Shan", "Velm Rivers" + "and Harbour Care"."""
    tokens = parse.tokens
    joined: list[Name] = []
    for name in names:
        last = joined[-1] if joined else None
        if last and last.end == name.first and _one_name(parse, last, name):
            last.end, last.label = name.end, name.label if name.label == "PERSON" else last.label
            continue
        joined.append(name)
    if not joined:
        return joined
    bound = [name.first for name in joined[1:]] + [len(tokens)]
    floor = 0
    full = {tokens[name.end - 1].lower for name in joined if name.label == "PERSON" and name.end - name.first > 1}
    for name, ceiling in zip(joined, bound, strict=True):
        if name.label == "PERSON":
            _reach_left(parse, name, floor, parse.small | full)
            _reach_right(parse, name, ceiling)
        else:
            _reach_opening(parse, name, floor)
            _reach_noun(parse, name, ceiling)
            if name.label == "ORG":
                _reach_over_and(parse, name, ceiling)
        floor = name.end
    return joined


def part_lists(parse: Parse, names: list[Name]) -> list[Name]:
    """The names, bodies joined by "and" parted where the article prints one of the two alone."""
    tokens = parse.tokens
    alone = {_words(parse, name.first, name.end) for name in names}
    parted = []
    for name in names:
        middle = next((i for i in range(name.first + 1, name.end - 1) if tokens[i].lower == "and"), None)
        if name.label == "ORG" and middle is not None:
            left, right = _words(parse, name.first, middle), _words(parse, middle + 1, name.end)
            if _is_person(parse, middle + 1, name.end):
                parted += [Name(name.first, middle, name.label), Name(middle + 1, name.end, "PERSON")]
                continue
            two = _is_body(parse, name.first, middle) and _is_body(parse, middle + 1, name.end)
            if left in alone or right in alone or is_acronym(left) or is_acronym(right) or two:
                first = middle + 2 if tokens[middle + 1].lower == "the" else middle + 1
                parted += [Name(name.first, middle, name.label, name.titled), Name(first, name.end, name.label)]
                continue
        parted.append(name)
    return parted


def _is_person(parse: Parse, first: int, end: int) -> bool:
    """Whether some words are a person's full name: several, opened by a given name, and none a body's."""
    words = [token.text for token in parse.tokens[first:end]]
    small = all(word == "-" or word[:1].isupper() for word in words)
    return len(words) > 1 and words[0] in GIVEN_NAMES and small and not ORG_WORDS & {*words}


def _is_body(parse: Parse, first: int, end: int) -> bool:
    """Whether some words are a whole body's name: several, the last of which says so ("Velm Defence Forces")."""
    return end - first > 1 and parse.tokens[end - 1].text in ORG_WORDS | STATE_WORDS


def _words(parse: Parse, first: int, end: int) -> str:
    """The words of some tokens without "the" before them."""
    first += parse.tokens[first].lower == "the" and first + 1 < end
    return parse.text[parse.tokens[first].start : parse.tokens[end - 1].end]


def _one_name(parse: Parse, left: Name, right: Name) -> bool:
    """Whether two names side by side are one: a compound of two pieces that neither is a place nor has a title."""
    tokens = parse.tokens
    if right.titled or tokens[left.first].sentence != tokens[right.first].sentence:
        return False
    head = tokens[left.end - 1].head
    compound = tokens[left.end - 1].dep == "compound" and right.first <= head < right.end
    if not compound:
        return False
    if left.label == right.label == "PERSON":
        return left.end - left.first == 1
    last = tokens[right.end - 1].text
    team = left.label == "GPE" and last.endswith("s") and not last.isupper() and len(last) > 3
    return left.label in ("ORG", "GPE") and right.label == "ORG" and (last in ORG_WORDS or team)


def _reach_left(parse: Parse, name: Name, floor: int, small: frozenset[str]) -> None:
    """Take in given names and initials; one word that no list knows only before a surname that was found alone.

    `small` are words that open no name, and surnames that the article has with a given name.
    """
    tokens, first = parse.tokens, name.first
    while first > floor:
        token = tokens[first - 1]
        inside = token.dep in ("compound", "punct", "nmod") and name.first <= token.head < name.end
        if not inside or is_title(token) or token.entity in TIMES or token.sentence != tokens[name.first].sentence:
            break
        if not (is_capital(token) and token.pos == "PROPN" and token.entity in ("", "PERSON")) and token.text != "-":
            break
        if token.text in DEMONYMS | COUNTRY_NAMES | ORG_WORDS | NOT_OPENING or word(token) in PORTFOLIO:
            break
        if is_acronym(token.text) and "." not in token.text:
            break
        first -= 1
    if first == name.first or tokens[first].text == "-":
        return
    alone = first == name.first - 1 and name.end - name.first == 1 and len(tokens[first].text) > 2
    unknown = alone and not tokens[first].entity and not {tokens[first].lower, tokens[name.first].lower} & small
    if _personal(tokens[first]) or (unknown and tokens[name.first].dep in ("nsubj", "nsubjpass")):
        name.first = first


def _personal(token: Token) -> bool:
    """Whether a word may open a person's name: a given name, an initial, or a short syllable before a hyphen."""
    return token.text in GIVEN_NAMES or len(token.text.rstrip(".")) == 1


def _reach_opening(parse: Parse, name: Name, floor: int) -> None:
    """Take in the words with which a body's name opens: "Orva" of "Orva Saint Rose Hospital", "al" of "al Nour"."""
    tokens = parse.tokens
    before = tokens[name.first - 1] if name.first > floor else None
    if before is None or before.sentence != tokens[name.first].sentence:
        return
    if before.text in ("al", "el") and before.space and name.label == "ORG":
        name.first -= 1
        return
    body = name.label == "ORG" and name.end - name.first > 1 and tokens[name.end - 1].text in ORG_WORDS
    own = before.dep == "compound" and before.head == name.end - 1 and before.pos == "PROPN" and not before.entity
    opens = before.i == parse.sentences[before.sentence][0]
    named = is_capital(before) and not opens and before.text not in DEMONYMS and before.text not in NOT_OPENING
    if body and own and named and not is_title(before) and word(before) not in PORTFOLIO:
        name.first -= 1


def _reach_right(parse: Parse, name: Name, ceiling: int) -> None:
    tokens = parse.tokens
    if name.end < ceiling and name.end - name.first == 1 and _is_syllable(tokens[name.end], tokens[name.first]):
        name.end += 1
    while name.end < ceiling:
        token, last = tokens[name.end], tokens[name.end - 1]
        if token.sentence != last.sentence or last.dep not in ("compound", "punct"):
            break
        if not (token.i <= last.head < token.i + 4) or last.head >= ceiling:
            break
        if token.text == "-" and not token.space and name.end + 1 < ceiling and is_capital(tokens[name.end + 1]):
            name.end += 1
            continue
        if not is_capital(token) or token.pos != "PROPN" or token.entity or is_title(token) or token.text in ORG_WORDS:
            break
        name.end += 1


def _is_syllable(token: Token, surname: Token) -> bool:
    """Whether a pronoun with a capital inside a sentence is the given name behind a surname: "Wu He"."""
    return token.pos == "PRON" and is_capital(token) and token.text != "I" and token.sentence == surname.sentence


def _reach_noun(parse: Parse, name: Name, ceiling: int) -> None:
    """Take in the capitalised noun that says what is named: "Velm Bay", "House Republicans", "Velm Board of Trade"."""
    tokens, last = parse.tokens, parse.tokens[name.end - 1]
    if name.label not in ("GPE", "LOC", "ORG") or name.end >= ceiling or last.dep not in ("compound", "nmod", "amod"):
        return
    noun = tokens[name.end]
    if noun.sentence != last.sentence or noun.pos != "PROPN" or noun.entity not in ("", "NORP") or is_title(noun):
        return
    place = noun.text in PLACE_WORDS and not noun.entity and name.label != "ORG"
    body = noun.text in ORG_WORDS and (noun.entity == "NORP") == (noun.text in PARTIES)
    after = tokens[noun.i + 1] if noun.i + 1 < ceiling else None
    of = after is not None and after.lower == "of" and noun.text in ORG_WORDS
    if noun.text in HOUSES or not (place or body) or (after is not None and is_capital(after) and after.pos == "PROPN"):
        return
    end = noun.i + 1
    if of and end + 1 < ceiling and is_capital(tokens[end + 1]) and tokens[end + 1].pos == "PROPN":
        end += 2
    name.end, name.label = end, "LOC" if place else "ORG"


def _reach_over_and(parse: Parse, name: Name, ceiling: int) -> None:
    """Take in "and Harbour Protection", capitalised, unclaimed and joined to the name by the grammar."""
    tokens, j = parse.tokens, name.end
    if j + 1 >= ceiling or tokens[j].lower != "and" or tokens[j].sentence != tokens[name.first].sentence:
        return
    k = j + 1
    while k < ceiling and is_capital(tokens[k]) and tokens[k].pos == "PROPN" and not tokens[k].entity:
        k += 1
    plain = all(token.text not in GIVEN_NAMES and not is_title(token) for token in tokens[j + 1 : k])
    if k > j + 2 and plain and not is_acronym(tokens[name.end - 1].text):
        name.end = k
