"""The passage that tells an event: a clause or a noun phrase, tight enough to read, whole enough to be understood.

Used by `happenings`. Pure grammar: takes the word that names the event and gives first and last token.
Invariant: the passage holds the event's word and every token that was asked for, and no more than `LONGEST` words
unless those lie further apart.
"""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set
from counterclaim.read.parse import Parse, Token

# Words. The account's reader wants one line; evidence of more than 60 words points at a page and not at a passage.
LONGEST = 45
# A statement's content that would make the clause longer than this is left out.
LONGEST_WITH_CONTENT = 34
# Beyond this a sentence is no sentence (a table, a list without stops): only the words around the event are taken.
LONGEST_SENTENCE = 300

CLOSING = {'"': ('"', "``"), "''": ("``", '"'), "”": ("“", "„"), "’": ("‘",), "»": ("«",), ")": ("(",), "]": ("[",)}

CORE = word_set(
    """
    nsubj nsubjpass csubj aux auxpass neg prt dobj dative attr oprd acomp agent npadvmod prep advmod expl xcomp
    pobj pcomp det poss amod compound nummod nmod quantmod case relcl acl appos mark
    """
)
# Words that only tie a clause to the one above it; "if" and "unless" stay, for without them it says something else.
OPENERS = word_set("that as while when after since because though although where whereas")
OPTIONAL = frozenset({"ccomp", "advcl"})


def clause_of(parse: Parse, verb: Token, needed: list[Token]) -> tuple[int, int]:
    """Indices of the first and last token of the clause that a verb heads.

    Coordinated clauses and asides are left out; a quotation that stands before its verb as well; a subordinate clause
    or the content of a statement stays while the whole is short.
    """
    first, last = _window(parse, verb)
    keep = {verb.i, *(token.i for token in needed)}
    optional: list[list[int]] = []
    for kid in parse.kids(verb):
        below = [token.i for token in parse.subtree(kid) if first <= token.i < last]
        if not below or (kid.i < verb.i and kid.lower in OPENERS and len(below) == 1):
            continue
        if keep & set(below) and kid.dep not in CORE:
            keep.add(kid.i)
            continue
        if kid.dep in CORE:
            keep.update(_without_tail(parse, kid, below))
        elif kid.dep in OPTIONAL and kid.i > verb.i:
            optional.append(below)
    if verb.dep in ("relcl", "acl"):
        keep.update(_noun_before(parse, parse.head(verb), verb))
    for below in optional:
        if max(max(keep), below[-1]) - min(min(keep), below[0]) < LONGEST_WITH_CONTENT:
            keep.update(below)
    return _fitted(parse, verb, keep, needed)


def phrase_of(parse: Parse, noun: Token, needed: list[Token]) -> tuple[int, int]:
    """Indices of the first and last token of the phrase that a noun heads, without long clauses below it."""
    first, last = _window(parse, noun)
    keep = {noun.i, *(token.i for token in needed)}
    for kid in parse.kids(noun):
        below = [token.i for token in parse.subtree(kid) if first <= token.i < last]
        if not below or kid.dep in ("punct", "cc", "conj"):
            continue
        if kid.dep in ("relcl", "acl", "appos", "advcl") and len(below) > 12:
            continue
        keep.update(below)
    return _fitted(parse, noun, keep, needed)


def _window(parse: Parse, token: Token) -> tuple[int, int]:
    first, last = parse.sentences[token.sentence]
    if last - first > LONGEST_SENTENCE:
        return max(first, token.i - LONGEST // 2), min(last, token.i + LONGEST // 2)
    return first, last


def _without_tail(parse: Parse, kid: Token, below: list[int]) -> list[int]:
    """The words below a child, without a long clause that only describes its noun."""
    if len(below) <= 16:
        return below
    cut: set[int] = set()
    for i in below:
        token = parse.tokens[i]
        if token.dep in ("relcl", "appos", "acl", "advcl", "conj", "ccomp") and token.i > kid.i:
            tail = {found.i for found in parse.subtree(token)}
            if len(tail) > 8 and max(below) in tail:
                cut |= tail
    kept = [i for i in below if i not in cut]
    return kept or below


def _noun_before(parse: Parse, noun: Token, verb: Token) -> list[int]:
    """ "troops sent last month": the noun that a participle or relative clause describes, with its own words."""
    if verb.i - noun.i > 12 or noun.i > verb.i:
        return [noun.i] if 0 < verb.i - noun.i <= 20 else []
    return [noun.i, *(token.i for kid in parse.kids(noun) if kid.i < noun.i for token in parse.subtree(kid))]


def _fitted(parse: Parse, event: Token, keep: set[int], needed: list[Token]) -> tuple[int, int]:
    """First and last token, cut to `LONGEST` words round the event and what is needed, without marks at the edges."""
    core = {event.i, *(token.i for token in needed)}
    low, high = min(keep), max(keep)
    if high - low >= LONGEST:
        room = max(LONGEST - (max(core) - min(core)), 0)
        low = max(low, min(core) - room // 2)
        high = min(high, max(core) + room // 2)
    while low < min(core) and (parse.tokens[low].pos in ("PUNCT", "SPACE", "CCONJ") or parse.tokens[low].dep == "cc"):
        low += 1
    while high > max(core) and _dangles(parse, high, keep):
        high -= 1
    return low, high + _closing(parse, low, high)


def _dangles(parse: Parse, index: int, keep: set[int]) -> bool:
    """A mark, or a word that opens something that was cut off ("… purportedly showing")."""
    token = parse.tokens[index]
    if token.pos in ("PUNCT", "SPACE", "CCONJ", "SCONJ", "ADP", "DET", "PART") and token.dep != "prt":
        return token.text not in CLOSING
    following = index + 1 < len(parse.tokens) and parse.tokens[index + 1].head == index
    return following and token.tag in ("VBG", "VBN", "WDT", "WP", "WRB") and index + 1 not in keep


def _closing(parse: Parse, low: int, high: int) -> int:
    """1 where the next token closes a quotation or bracket that was opened inside, else 0."""
    if high + 1 >= len(parse.tokens):
        return 0
    mark = parse.tokens[high + 1].text
    opening = CLOSING.get(mark)
    if opening is None:
        return 0
    words = [token.text for token in parse.tokens[low : high + 1]]
    opened = sum(word in opening for word in words)
    closed = 0 if mark in opening else words.count(mark)
    return int(opened % 2 == 1 if mark in opening else opened > closed)
