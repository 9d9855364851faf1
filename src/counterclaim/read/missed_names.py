"""Names that the entity finder passed over: datelines, and capitalised words that give a sign of being a name.

First and third step of `find_names`. Invariant: no token of a name already found is taken again.
"""

from __future__ import annotations

from counterclaim.read.glued_names import INSIDE
from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS, STATES
from counterclaim.read.lexicon.given_names import GIVEN_NAMES, PARTICLES
from counterclaim.read.lexicon.organisations import (
    AGENCIES,
    BODY_NOUNS,
    NOT_OPENING,
    ORG_WORDS,
    OWNERS,
    PLACE_NOUNS,
    PLACE_WORDS,
    PLATFORMS,
    SHIP_PREFIXES,
    STATE_WORDS,
)
from counterclaim.read.lexicon.titles import HONORIFICS
from counterclaim.read.mended_names import trim
from counterclaim.read.name_words import CERTAIN_TITLES, SPEAKING, TIMES, Name, is_acronym, is_capital, is_title, word
from counterclaim.read.parse import Parse, Token

# Verbs whose object is somebody.
_MEETING = (
    "meet tell arrest accuse blame appoint elect kill free detain succeed replace oust endorse criticize criticise"
)
MEETING = frozenset(_MEETING.split())

# What is called by whoever asks: "a Larch poll".
POLLS = frozenset({"poll", "polls", "survey", "surveys"})

DATELINE_MARKS = frozenset({",", "(", "-", "—", "–", "--"})


def datelines(parse: Parse) -> list[Name]:
    """The places in capitals with which paragraphs open: "PORT LARCH (Meridian) -", "PORT LARCH, Velm -"."""
    tokens, found = parse.tokens, []
    opens = {start for start, _ in parse.paragraphs}
    for first, stop in parse.sentences:
        end = first
        while tokens[first].start in opens and end < stop and tokens[end].text.isalpha() and tokens[end].text.isupper():
            end += 1
        if end == first or end + 1 >= len(tokens) or tokens[end].text not in DATELINE_MARKS:
            continue
        agency = tokens[end].text == "(" and tokens[end + 1].text in AGENCIES
        long = sum(len(token.text) for token in tokens[first:end]) > 4 and tokens[end].text != "("
        if agency or long:
            found.append(Name(first, end, "GPE"))
    return found


def missed_names(parse: Parse, taken: bytearray) -> list[Name]:
    """Runs of capitalised words that the entity finder passed over and that give a sign of being a name."""
    tokens, found, i = parse.tokens, [], 0
    while i < len(tokens):
        if taken[i] or not _may_open(parse, i):
            i += 1
            continue
        j = i + 1
        while j < len(tokens) and not taken[j] and tokens[j].sentence == tokens[i].sentence and _may_go_on(parse, j):
            j += 1
        name = _judge_run(parse, i, j, parse.small)
        if name:
            found.append(name)
        i = j
    return found


def _may_open(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    if is_capital(token) and token.pos == "PROPN" and i and word(parse.tokens[i - 1]) in CERTAIN_TITLES:
        return True  # even where the entity finder took "Friday Ms Wren" for a date
    if not is_capital(token) or token.entity in TIMES or token.text in NOT_OPENING or is_title(token):
        return False
    if token.text in DEMONYMS:
        after = parse.tokens[i + 1] if i + 1 < len(parse.tokens) else token
        return after.text in STATE_WORDS and after.pos == "PROPN"  # "Islamic State"
    return token.pos in ("PROPN", "NOUN", "ADJ", "X", "VERB", "INTJ", "ADV")


def _may_go_on(parse: Parse, j: int) -> bool:
    token = parse.tokens[j]
    if token.entity in TIMES:
        return False
    if is_capital(token) and token.text not in INSIDE:
        return token.pos in ("PROPN", "NOUN", "ADJ", "X") and not (is_title(token) and token.text not in ORG_WORDS)
    follows = j + 1 < len(parse.tokens) and is_capital(parse.tokens[j + 1])
    if token.tag == "POS" and parse.tokens[j - 1].text in OWNERS:
        return follows
    return follows and (token.text in INSIDE or token.lower in PARTICLES or (token.text == "-" and not token.space))


def _judge_run(parse: Parse, first: int, end: int, small: frozenset[str]) -> Name | None:
    """The run as a name with the label that its words show, or None where nothing shows one.

    `small` are the words that the article prints in small letters.
    """
    tokens = parse.tokens
    first, end = trim(tokens, first, end)
    if first >= end:
        return None
    run = tokens[first:end]
    text = parse.text[run[0].start : run[-1].end]
    opens = first == parse.sentences[run[0].sentence][0]
    before = tokens[first - 1] if first and not opens else None
    if text in COUNTRY_NAMES or text in STATES:
        return Name(first, end, "GPE") if len(text) > 2 or text.isupper() else None
    noun = _noun_behind(parse, run[-1])
    if noun is not None and run[0].pos == "PROPN" and not small & {token.lower for token in run}:
        if noun.text in BODY_NOUNS or noun.text in POLLS:
            return Name(first, end, "ORG")
        if noun.text in PLACE_NOUNS or (noun.text == "base" and noun.i == run[-1].i + 2):  # "Orva air base"
            return Name(first, end, "GPE")
    if len(run) == 1:
        if (text in AGENCIES or text in PLATFORMS) and len(text) > 1 and (run[0].pos == "PROPN" or before):
            return Name(first, end, "ORG")
        if before and word(before) in HONORIFICS and is_capital(before) and run[0].pos == "PROPN":
            return Name(first, end, "PERSON", titled=True)
        if is_acronym(text) and run[0].pos == "PROPN" and not shouting(parse, run[0].sentence):
            return Name(first, end, "ORG")
        if run[0].pos == "PROPN" and run[0].dep == "nsubj" and parse.head(run[0]).lemma in SPEAKING:
            return Name(first, end, "ORG")
        return None
    if run[0].entity == "NORP" and run[0].text in GIVEN_NAMES and len(run) == 2 and not run[1].entity:
        person = run[1].pos == "PROPN" and run[1].text not in ORG_WORDS
        return Name(first, end, "PERSON") if person else None  # "Roman Velin"
    if shouting(parse, run[0].sentence):
        return None
    if run[0].text in DEMONYMS:
        return Name(first, end, "ORG") if len(run) == 2 else None  # "Islamic State"
    if run[0].entity in ("EVENT", "LAW", "NORP", "LANGUAGE"):
        return None
    if all(is_acronym(token.text) and token.pos == "PROPN" for token in run):
        return Name(first, end, "ORG")
    if len(run) == 2 and is_acronym(run[0].text) and all(token.pos == "PROPN" and not token.entity for token in run):
        return Name(first, end, "ORG") if run[1].lower not in small and not is_title(run[1]) else None  # "AVL Larchit"
    if any(token.text in INSIDE for token in run[1:-1]):
        named = run[-1].pos == "PROPN" and run[-1].text.endswith("s")
        return Name(first, end, "ORG") if named else None  # "Doctors Without Borders"
    if run[0].text in SHIP_PREFIXES:
        return Name(first, end, "PRODUCT")
    last = run[-1].text.rstrip(".")
    if any(token.tag == "POS" for token in run):
        return Name(first, end, "ORG") if last in ORG_WORDS or last == "Republic" else None
    if last in ORG_WORDS and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "ORG")
    if last in PLACE_WORDS and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "FAC")
    proper = all(token.pos == "PROPN" for token in run)
    unknown = not any(token.entity for token in run) and not small & {token.lower for token in run}
    if proper and unknown and len(run) < 4 and (run[-1].dep in ("nsubj", "nsubjpass") or _is_met(parse, run[-1])):
        owned = before is not None and before.tag == "POS"  # "the agency's Ada Orlik Stones"
        person = (len(run) == 2 and not last.endswith("s")) or (owned and len(run) < 4)
        person = person and not (before is not None and before.lower == "the")
        return Name(first, end, "PERSON" if person else "ORG")
    if run[-1].dep == "nsubj" and parse.head(run[-1]).lemma in SPEAKING and proper:
        return Name(first, end, "PERSON" if run[0].text in GIVEN_NAMES else "ORG")
    if run[0].text in GIVEN_NAMES and len(run) <= 4 and run[-1].pos == "PROPN":
        return Name(first, end, "PERSON")
    if before and is_title(before) and len(run) <= 4 and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "PERSON", titled=True)
    return None


def _noun_behind(parse: Parse, last: Token) -> Token | None:
    """The noun that says what the word before it names, "crossing" of "Orva crossing"; one word may stand between
    the two, "Orva air base".
    """
    noun = parse.head(last)
    if last.dep != "compound" or noun.sentence != last.sentence or not last.i < noun.i <= last.i + 2:
        return None
    between = parse.tokens[last.i + 1]
    return noun if between is noun or (between.head == noun.i and between.text.islower()) else None


def _is_met(parse: Parse, token: Token) -> bool:
    """Whether a word is the object of a verb that is done to somebody: "met", "arrested"."""
    return token.dep == "dobj" and parse.head(token).lemma in MEETING


def shouting(parse: Parse, sentence: int) -> bool:
    """Whether most words of a sentence are in capitals, or open with one as in a headline."""
    first, end = parse.sentences[sentence]
    words = [token for token in parse.tokens[first:end] if token.text[:1].isalpha()]
    if len(words) < 4:
        return False
    return sum(is_capital(token) for token in words) > 0.8 * len(words)
