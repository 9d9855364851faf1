"""What a quantity is a quantity of: the noun phrases near it in the grammar, beside the noun that is counted.

A step of `figures`. "$40 million in deposits" is of deposits, "a tax of 25%" of the tax, "sales rose 8%" of the sales,
"lowered the forecast to 3%" of the forecast, "a squad of 17 players" of the squad. Invariant: tokens of the number's
sentence, each once, in the order of the text; a pronoun stands for the noun the grammar shows, or for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from counterclaim.read.counted import FARTHEST_VERB, SUBJECTS, Counted, top_of
from counterclaim.read.lexicon.counted_words import LINKING_VERBS
from counterclaim.read.lexicon.units import DATES_BACK, TIME, UNITS
from counterclaim.read.parse import Parse, Token

NAMING = frozenset({"NOUN", "PROPN"})
STANDING_IN = frozenset({"PRON", "DET", "NUM", "SYM", "PUNCT", "X"})
TIMES = frozenset({"DATE", "TIME"})
LEADING = frozenset({"from", "in", "on", "of", "for"})
# Amounts are of something, whatever the grammar shows; a count may stand alone.
TOLD_OF_SOMETHING = frozenset({"money", "percent", "measure"})
STANDING_FOR = frozenset({"it", "they", "he", "she", "which", "that", "who"})
QUANTIFIERS = frozenset({"most", "some", "many", "few", "all", "both", "each", "others", "another", "more", "several"})
DATING_BEFORE = frozenset({"last", "past", "next", "coming", "previous", "recent", "following", "first"})
LISTED = frozenset({"conj", "appos"})
NEAR = 3  # tokens back from "ranging" to the noun whose range is told


def about_of(parse: Parse, counted: Counted, place: tuple[int, int], kind: str) -> list[Token]:
    """Heads of the noun phrases that a quantity in tokens `place` is told of.

    `kind` is the quantity's; a "count" or "share" is told in its noun, so that the noun is no part of what comes back.
    """
    first, end = place
    if _is_dating(parse, first, end):
        return []
    top = top_of(parse, first, end)
    bracket = _before_bracket(parse, first)
    if bracket:
        return [bracket]
    own = kind in ("count", "share") and counted.noun is not None and counted.noun.i >= first
    found = _through(parse, counted, top)
    if counted.noun and not own:
        found.append(counted.noun)
    ranging = _ranging(parse, counted.predicate)
    found += [ranging] if ranging else list(_subjects(parse, counted, first))
    if not ranging and top.lower not in TIME:
        found += _changed(parse, counted.predicate, top)
    if own and counted.noun:
        found += _objects(parse, counted.noun, ("of",))
    elif not own:
        found += _objects(parse, top, None)
        if not any(_names(parse, token) for token in found):
            found += _following(parse, end, top)
    if kind in ("money", "percent") or not any(_names(parse, token) for token in found):
        found += _just_before(parse, first)
    found += [more for token in found if _names(parse, token) for more in _owners(parse, token)]
    kept = {token.i for token in found if _names(parse, token) and not first <= token.i < end}
    if not kept and kind in TOLD_OF_SOMETHING and top.lower not in TIME:
        near = _stood_for(parse, counted.subject) if counted.subject else _nearest(parse, first)
        kept = {near.i} if near else kept
    if own and counted.noun:
        kept.discard(counted.noun.i)
    return [parse.tokens[i] for i in sorted(kept)]


def _names(parse: Parse, token: Token) -> bool:
    """Whether a token names a thing: no pronoun, no quantifier, no time, no unit of a number."""
    plain = token.pos in STANDING_IN or token.lower in QUANTIFIERS or (token.lower in UNITS and _is_unit(parse, token))
    return not plain and token.text[:1].isalpha() and token.entity not in TIMES


def _is_unit(parse: Parse, token: Token) -> bool:
    """Whether a word that can be a unit has a number before it."""
    start = max(token.i - 2, parse.sentences[token.sentence][0])
    return token.lower in TIME or any(near.pos == "NUM" for near in parse.tokens[start : token.i])


def _stood_for(parse: Parse, pronoun: Token) -> Token | None:
    """What "it" or "they" stands for: the last subject before it in the sentence; nothing where there is none."""
    if pronoun.lower not in STANDING_FOR:
        return None
    start = parse.sentences[pronoun.sentence][0]
    for token in reversed(parse.tokens[start : pronoun.i]):
        if token.dep in SUBJECTS and token.pos in NAMING and _names(parse, token):
            return token
    return None


def _nearest(parse: Parse, first: int) -> Token | None:
    """The last noun before the number that names something: what a sentence without a verb tells of."""
    for token in reversed(parse.tokens[parse.sentences[parse.tokens[first].sentence][0] : first]):
        if token.pos in NAMING and _names(parse, token):
            return token
    return None


def _is_dating(parse: Parse, first: int, end: int) -> bool:
    """ "Two years later", "in the last three months": such a time is told of nothing."""
    low, high = parse.sentences[parse.tokens[first].sentence]
    if parse.tokens[end - 1].lower not in TIME:
        return False
    before, after = parse.tokens[max(first - 1, low)], parse.tokens[min(end, high - 1)]
    return before.lower in DATING_BEFORE or after.lower in DATES_BACK


def _through(parse: Parse, counted: Counted, top: Token) -> list[Token]:
    """The nouns between the number and its verb, without those that only stand in one list with it."""
    through = {token.i for token in counted.through}
    start = counted.noun if counted.noun and counted.noun.i > top.i else top
    found, below = [], start
    for token in islice(parse.ancestors(start), FARTHEST_VERB):
        if token.i in through and below.dep not in LISTED:
            found.append(token)
        below = token
    return found


def _before_bracket(parse: Parse, first: int) -> Token | None:
    """ "Jon Carrow (38)": the name directly before the bracket."""
    tokens = parse.tokens
    if first < 2 or tokens[first - 1].text != "(" or tokens[first - 2].sentence != tokens[first].sentence:
        return None
    before = tokens[first - 2]
    return before if before.pos in NAMING else None


def _subjects(parse: Parse, counted: Counted, first: int) -> Iterator[Token]:
    """Who has, does or undergoes it; a stand-in gives way to the noun of the clause above."""
    subject, verb = counted.subject, counted.predicate
    gap = parse.tokens[first - 2] if first > 1 and parse.tokens[first - 1].lower == "by" else None
    if gap and gap.pos == "PROPN" and gap.sentence == parse.tokens[first].sentence:
        yield gap  # "Corva fell 2% and Tollen by 3%"
        return
    if subject and subject.dep != "relcl" and subject.tag in ("WP", "WDT", "WRB"):
        subject = next((parse.head(token) for token in _above(parse, subject) if token.dep == "relcl"), subject)
    if subject and _names(parse, subject):
        yield subject
        if verb and verb.dep in ("acl", "relcl"):
            yield from _clause_subjects(parse, verb)
    elif verb and not (counted.noun and counted.noun.dep in SUBJECTS):
        yield from _clause_subjects(parse, verb)


def _above(parse: Parse, token: Token) -> Iterator[Token]:
    return islice(parse.ancestors(token), FARTHEST_VERB)


def _clause_subjects(parse: Parse, verb: Token) -> Iterator[Token]:
    """The noun that is the subject of the nearest verb above that has one."""
    for above in _above(parse, verb):
        for kid in parse.kids(above, *SUBJECTS):
            if kid.pos in NAMING:
                yield kid
                return


def _changed(parse: Parse, verb: Token | None, top: Token) -> list[Token]:
    """ "Lowered the forecast to 3%", "pulled the sector 0.7 percent lower": the object that the number is not."""
    if verb is None or top.dep == "dobj":
        return []
    return [kid for kid in parse.kids(verb, "dobj") if kid.pos in NAMING and kid.i < top.i]


def _ranging(parse: Parse, verb: Token | None) -> Token | None:
    """ "Claims, ranging from $200 to $4 million": the noun before the participle."""
    if verb is None or verb.tag != "VBG" or verb.lemma.lower() not in LINKING_VERBS:
        return None
    for token in reversed(parse.tokens[max(verb.i - NEAR, parse.sentences[verb.sentence][0]) : verb.i]):
        if token.pos in NAMING:
            return token
        if token.text != ",":
            return None
    return None


def _objects(parse: Parse, top: Token, words: tuple[str, ...] | None) -> list[Token]:
    """ "47.6% from the field", "$7 million in deposits": objects of prepositions that hang on it, without times."""
    preps = [prep for prep in parse.kids(top, "prep") if words is None or prep.lower in words]
    return [noun for prep in preps for noun in parse.kids(prep, "pobj") if noun.entity not in TIMES]


def _owners(parse: Parse, token: Token) -> list[Token]:
    """ "Shares of Corva", "the town's mills": what a noun belongs to is a part of what is told of."""
    own = [kid for kid in parse.kids(token, "poss") if kid.pos in NAMING]
    return own + [noun for noun in _objects(parse, token, ("of",)) if noun.pos in NAMING]


def _just_before(parse: Parse, first: int) -> list[Token]:
    """ "Corva +0.2%", "the Lumo Pro 16 inch": the name that the number is put to without a word between."""
    i = first - 1
    if i > 0 and parse.tokens[i].text in ("+", "-", "–", ":"):
        i -= 1
    if i < 0:
        return []
    named = i >= parse.sentences[parse.tokens[first].sentence][0] and parse.tokens[i].pos in NAMING
    return [parse.tokens[i]] if named and parse.tokens[i].entity not in TIMES else []


def _following(parse: Parse, end: int, top: Token) -> list[Token]:
    """The object of a preposition that stands directly behind, whatever the grammar hangs it on."""
    after = parse.tokens[end] if end < len(parse.tokens) else None
    if after is None or after.sentence != top.sentence or after.lower not in LEADING:
        return []
    return [noun for noun in parse.kids(after, "pobj") if noun.entity not in TIMES]
