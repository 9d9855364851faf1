"""Where names stand in a text: the entity finder's guesses mended, and names that it missed.

First step of `find_mentions`. Works on token positions only; what kind of thing a name names is decided later, over
the whole article (`kinds`). Invariant: the names that come back do not overlap and stand in the order of the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS, STATES
from counterclaim.read.lexicon.given_names import GIVEN_NAMES, PARTICLES
from counterclaim.read.lexicon.organisations import (
    AGENCIES,
    NOT_NAMES,
    NOT_OPENING,
    ORG_WORDS,
    PLACE_WORDS,
    SHIP_PREFIXES,
)
from counterclaim.read.lexicon.titles import DOUBTFUL_TITLES, HONORIFICS, PORTFOLIO, ROLES
from counterclaim.read.parse import Parse, Token

# What the entity finder calls things that can act, speak or be a scene.
USABLE = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART"})
TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
MARKS = frozenset("'\"’‘“”`()[]{}<>.,;:!?-–—*•|/&")


@dataclass(slots=True)
class Name:
    """Tokens `first` to `end` (half-open) that make a name; `label` is what the entity finder called them, or ""."""

    first: int
    end: int
    label: str
    titled: bool = False


def find_names(parse: Parse) -> list[Name]:
    """Every name, in order, without articles, titles and possessive endings."""
    tokens = parse.tokens
    taken = bytearray(len(tokens))
    found = datelines(parse)
    for name in found:
        taken[name.first : name.end] = b"\1" * (name.end - name.first)
    for first, end, label in entities_of(parse):
        for name in mend(parse, first, end, label):
            if not any(taken[name.first : name.end]):
                found.append(name)
                taken[name.first : name.end] = b"\1" * (name.end - name.first)
    for name in missed_names(parse, taken):
        found.append(name)
        taken[name.first : name.end] = b"\1" * (name.end - name.first)
    found.sort(key=lambda name: name.first)
    found = [name for name in found if _cut_portfolio(parse, name)]
    return join_parts(parse, found)


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


DATELINE_MARKS = frozenset({",", "(", "-", "—", "–", "--"})
KEPT_BEFORE_TITLES = frozenset({"Police", "House", "Senate", "Treasury", "Parliament", "Party", "Cabinet"})


def _cut_portfolio(parse: Parse, name: Name) -> bool:
    """Take the matter of an office off a name before it, "Communications" of "VHA Communications Director"."""
    tokens = parse.tokens
    if name.titled or name.end >= len(tokens) or not is_title(tokens[name.end]):
        return True
    while name.end - name.first > 1 and word(tokens[name.end - 1]) in PORTFOLIO:
        if tokens[name.end - 1].text in KEPT_BEFORE_TITLES:
            break
        name.end -= 1
    return True


def entities_of(parse: Parse) -> list[tuple[int, int, str]]:
    """(first token, end token, label) of every usable entity."""
    tokens, found, i = parse.tokens, [], 0
    while i < len(tokens):
        label, j = tokens[i].entity, i + 1
        while label and j < len(tokens) and tokens[j].entity == label and not tokens[j].entity_starts:
            j += 1
        if label in USABLE:
            found.append((i, j, label))
        i = j
    return found


def is_capital(token: Token) -> bool:
    """Whether the word opens with a capital letter."""
    return token.text[:1].isupper()


def word(token: Token) -> str:
    """The word in small letters without the full stop of a short form."""
    return token.lower.rstrip(".")


def is_acronym(text: str) -> bool:
    """Whether a word is letters in capitals such as "WHO", "U.N." or "G20"."""
    bare = text.replace(".", "")
    return 2 <= len(bare) <= 7 and bare[0].isalpha() and bare.isupper() and bare.isalnum() and bare not in NOT_NAMES


def is_title(token: Token) -> bool:
    """Whether the word is an honorific, a rank or a role."""
    return word(token) in HONORIFICS or word(token) in ROLES


def mend(parse: Parse, first: int, end: int, label: str) -> list[Name]:
    """The names inside what the entity finder took for one: split, trimmed, titles off."""
    tokens = parse.tokens
    for i in range(first + 1, end - 1):
        possessive = tokens[i].tag == "POS" and tokens[i - 1].tag not in ("NNS", "NNPS")
        listed = label in ("GPE", "LOC", "PERSON") and tokens[i].lower in (",", "and", "&")
        listed = listed or tokens[i].text in ("/", "(", ")", ":", ";", "[", "]")
        listed = listed or (tokens[i].text == "," and not _one_body(tokens, first, i))
        whole = parse.text[tokens[first].start : tokens[end - 1].end]
        if possessive or (listed and whole not in COUNTRY_NAMES):
            return [*mend(parse, first, i, label), *mend(parse, i + 1, end, label)]
    first, end = trim(tokens, first, end)
    if first >= end:
        return []
    while end - first > 1 and first > 1 and word(tokens[first]) in PORTFOLIO and is_title(tokens[first - 2]):
        if tokens[first - 1].lower not in ("of", "for"):
            break
        first += 1  # "State" of "Secretary of State Ada Wren"
    opens = first == parse.sentences[tokens[first].sentence][0]
    if opens and label == "PERSON" and end - first > 2 and tokens[first].text not in GIVEN_NAMES:
        first += tokens[first + 1].text in GIVEN_NAMES and not is_title(tokens[first])  # "Ask Ada Wren"
    return split_titles(parse, first, end, label)


# Small words that belong to the name before them when the entity finder says so: "Foreign ministry".
_BODIES = """
    ministry department parliament court commission council committee university embassy
"""
BODIES = frozenset(_BODIES.split())


_BODY_OPENS = "Department Office Ministry Committee Bureau Commission Agency Institute Center Centre School Council"
BODY_OPENS = frozenset(_BODY_OPENS.split())
COMPANY_ENDS = frozenset({"Inc", "Inc.", "LLC", "Ltd", "Ltd.", "LLP", "L.P.", "Co.", "Corp."})


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
        end -= 1
    if end == role - 1 and end > first and tokens[end].text in ORG_WORDS:
        end = role  # "Harbour City Police" of "Harbour City Police Chief"
    first, end = trim(tokens, first, end)
    if first >= end or all(token.text in DEMONYMS for token in tokens[first:end]):
        return []
    return [Name(first, end, "ORG" if label == "PERSON" else label)]


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
        name = _judge_run(parse, i, j)
        if name:
            found.append(name)
        i = j
    return found


CERTAIN_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "messrs"})


def _may_open(parse: Parse, i: int) -> bool:
    token = parse.tokens[i]
    if is_capital(token) and token.pos == "PROPN" and i and word(parse.tokens[i - 1]) in CERTAIN_TITLES:
        return True  # even where the entity finder took "Friday Ms Wren" for a date
    if not is_capital(token) or token.entity in TIMES or token.text in NOT_OPENING or is_title(token):
        return False
    return token.pos in ("PROPN", "NOUN", "ADJ", "X", "VERB", "INTJ", "ADV") and token.text not in DEMONYMS


def _may_go_on(parse: Parse, j: int) -> bool:
    token = parse.tokens[j]
    if token.entity in TIMES:
        return False
    if is_capital(token):
        return token.pos in ("PROPN", "NOUN", "ADJ", "X") and not (is_title(token) and token.text not in ORG_WORDS)
    follows = j + 1 < len(parse.tokens) and is_capital(parse.tokens[j + 1])
    return follows and (token.lower in PARTICLES or (token.text == "-" and not token.space))


def _judge_run(parse: Parse, first: int, end: int) -> Name | None:
    """The run as a name with the label that its words show, or None where nothing shows one."""
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
    if len(run) == 1:
        if text in AGENCIES and (run[0].pos == "PROPN" or before):
            return Name(first, end, "ORG")
        if before and word(before) in HONORIFICS and is_capital(before) and run[0].pos == "PROPN":
            return Name(first, end, "PERSON", titled=True)
        if is_acronym(text) and run[0].pos == "PROPN" and not _shouting(parse, run[0].sentence):
            return Name(first, end, "ORG")
        if run[0].pos == "PROPN" and run[0].dep == "nsubj" and parse.head(run[0]).lemma in SPEAKING:
            return Name(first, end, "ORG")
        return None
    if _shouting(parse, run[0].sentence) or run[0].entity in ("EVENT", "LAW", "NORP", "LANGUAGE"):
        return None
    if run[0].text in SHIP_PREFIXES:
        return Name(first, end, "PRODUCT")
    last = run[-1].text.rstrip(".")
    if last in ORG_WORDS and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "ORG")
    if last in PLACE_WORDS and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "FAC")
    if run[-1].dep == "nsubj" and parse.head(run[-1]).lemma in SPEAKING and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "PERSON" if run[0].text in GIVEN_NAMES else "ORG")
    if run[0].text in GIVEN_NAMES and len(run) <= 4 and run[-1].pos == "PROPN":
        return Name(first, end, "PERSON")
    if before and is_title(before) and len(run) <= 4 and all(token.pos == "PROPN" for token in run):
        return Name(first, end, "PERSON", titled=True)
    return None


# Who does one of these is somebody: "Larchline said".
_SPEAKING = "say tell report announce claim deny warn insist confirm reveal tweet accuse urge state"
SPEAKING = frozenset(_SPEAKING.split())


def _shouting(parse: Parse, sentence: int) -> bool:
    """Whether most words of a sentence are in capitals, or open with one as in a headline."""
    first, end = parse.sentences[sentence]
    words = [token for token in parse.tokens[first:end] if token.text[:1].isalpha()]
    if len(words) < 4:
        return False
    return sum(is_capital(token) for token in words) > 0.8 * len(words)


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
    for name, ceiling in zip(joined, bound, strict=True):
        if name.label == "PERSON":
            _reach_left(parse, name, floor)
            _reach_right(parse, name, ceiling)
        elif name.label == "ORG":
            _reach_over_and(parse, name, ceiling)
        floor = name.end
    return joined


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
    return left.label in ("ORG", "GPE") and right.label == "ORG" and tokens[right.end - 1].text in ORG_WORDS


def _reach_left(parse: Parse, name: Name, floor: int) -> None:
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
    if first < name.first and tokens[first].text != "-" and _personal(tokens[first]):
        name.first = first


def _personal(token: Token) -> bool:
    """Whether a word may open a person's name: a given name, an initial, or a short syllable before a hyphen."""
    return token.text in GIVEN_NAMES or len(token.text.rstrip(".")) == 1


def _reach_right(parse: Parse, name: Name, ceiling: int) -> None:
    tokens = parse.tokens
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
