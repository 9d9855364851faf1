"""Names in headlines, where every word has a capital: cut to what the rest of the article shows to be a name.

Between `find_names` and `kinds`. The entity finder reads capitals, so that "Ada Orlik Checks Into Clinic" is a person
to it. What is a name is told from the sentences in ordinary letters: the names in them, and the words that they print
small. Invariant: no name outside a headline changes, and names stay apart and in order.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.lexicon.given_names import GIVEN_NAMES
from counterclaim.read.lexicon.organisations import NOT_OPENING
from counterclaim.read.name_words import Name, is_acronym, is_capital
from counterclaim.read.parse import Parse, Token

# By judgement: a title has small words, and a name or two in an ordinary line are no headline.
# Words with a capital that make a line a headline, of all its words of more than three letters.
MOSTLY = 0.85
LEAST_WORDS = 3
ENDS = frozenset(".!?…")
LONGEST_NAME = 6

Words = tuple[str, ...]


def settle_headlines(parse: Parse, names: Sequence[Name]) -> list[Name]:
    """The names, those in headlines cut to names of the text, with the names that the finder passed over there."""
    headlines = {number for number in range(len(parse.sentences)) if is_headline(parse, number)}
    if not headlines:
        return list(names)
    tokens = parse.tokens
    own = [name for name in names if tokens[name.first].sentence not in headlines]
    known = known_names(parse, own)
    small = {form for token in tokens if token.text.islower() for form in (token.text, token.lemma)}
    settled = list(own)
    taken = bytearray(len(tokens))
    in_headlines = [name for name in names if tokens[name.first].sentence in headlines]
    for number in sorted(headlines):
        first, end = parse.sentences[number]
        settled.extend(names_again(parse, first, end, known, small, taken))
    for name in in_headlines:
        if any(taken[name.first : name.end]):
            continue
        cut_at_common(parse, name, small)
        if not all(is_common(tokens[i], small) for i in range(name.first, name.end)):
            settled.append(name)
    return sorted(settled, key=lambda name: name.first)


def is_headline(parse: Parse, number: int) -> bool:
    """Whether a sentence is a line whose words nearly all have capitals."""
    first, end = parse.sentences[number]
    words = [token for token in parse.tokens[first:end] if token.text[:1].isalpha()]
    if len(words) < LEAST_WORDS or parse.tokens[end - 1].text in ENDS:
        return False
    weighty = [token for token in words if len(token.text) > 3]
    return len(weighty) >= LEAST_WORDS - 1 and sum(is_capital(token) for token in weighty) >= MOSTLY * len(weighty)


def known_names(parse: Parse, names: Sequence[Name]) -> dict[Words, str]:
    """The names of the text in small letters with their labels, and the last names of people."""
    tokens, known = parse.tokens, dict[Words, str]()
    for name in names:
        words = tuple(token.lower for token in tokens[name.first : name.end])
        known.setdefault(words, name.label)
        if name.label == "PERSON" and len(words) > 1:
            known.setdefault(words[-1:], name.label)
    return known


def names_again(
    parse: Parse, first: int, end: int, known: dict[Words, str], small: set[str], taken: bytearray
) -> list[Name]:
    """Where a line prints known names, the longest first; their tokens are added to `taken`."""
    found, i = [], first
    tokens = parse.tokens
    while i < end:
        width = 1
        for length in range(min(LONGEST_NAME, end - i), 0, -1):
            words = tuple(token.lower for token in tokens[i : i + length])
            if words not in known or not is_capital(tokens[i]):
                continue
            if length == 1 and (words[0] in small or len(words[0]) < 3):
                continue
            found.append(Name(i, i + length, known[words]))
            taken[i : i + length] = b"\1" * length
            width = length
            break
        i += width
    return found


def is_common(token: Token, small: set[str]) -> bool:
    """Whether the text prints a word of a headline small, in this form or another."""
    return token.lower in small or token.lemma.lower() in small


def cut_at_common(parse: Parse, name: Name, small: set[str]) -> None:
    """End a name of a headline before a word that the text prints small, or that is a verb."""
    tokens = parse.tokens
    if any(is_acronym(tokens[i].text) for i in range(name.first, name.end)):
        return
    for i in range(name.first + 1, name.end):
        token = tokens[i]
        common = is_common(token, small) or token.pos in ("VERB", "AUX", "ADP")
        given = name.label == "PERSON" and i - name.first >= 2 and tokens[name.first].text in GIVEN_NAMES
        if (common and name.label == "PERSON") or (given and token.dep != "compound") or token.text in NOT_OPENING:
            name.end = i
            return
