"""The clause part that says what happened to what is counted: the passage by which a figure is shown.

A step of `figures`. Invariant: one stretch of tokens of one sentence that holds the number.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.read.counted import LONGEST_NOUN_PHRASE, Counted
from counterclaim.read.parse import Parse, Token

# Tokens. Tried 15, 25, 35, 60 on the seeds and the five stories that may be looked at: recall of figures 0.98 at 15,
# 1.00 from 25 on.
LONGEST_CLAUSE = 25
LONGEST_SENTENCE = 400  # a longer one is a table or a list; looking at all of it for each number would not be linear
APART = frozenset({"ccomp", "advcl", "relcl", "conj", "parataxis", "acl", "csubj"})
EDGES = frozenset({"PUNCT", "CCONJ", "SCONJ", "SPACE"})


def clause_around(parse: Parse, found: Counted, first: int, end: int) -> tuple[int, int]:
    """(first, end) tokens of the clause part that holds a quantity, at most `LONGEST_CLAUSE` long.

    Clauses that hang on the verb and do not hold the number are cut off; what is left is the stretch without a break
    around the number. A clause that is too long is narrowed to number and noun.
    """
    inner = [token.i for token in (found.noun,) if token and first <= token.i < end + LONGEST_NOUN_PHRASE]
    narrow = (first, max([end, *(i + 1 for i in inner)]))
    verb = found.predicate
    if verb is None or parse.tokens[first].sentence != verb.sentence:
        return narrow
    low, high = parse.sentences[verb.sentence]
    if high - low > LONGEST_SENTENCE:
        return narrow
    inside = set(_clause(parse, verb, *narrow)) | set(range(*narrow))
    left, right = narrow
    while left - 1 in inside and right - left < 2 * LONGEST_CLAUSE:
        left -= 1
    while right in inside and right - left < 2 * LONGEST_CLAUSE:
        right += 1
    while left < narrow[0] and parse.tokens[left].pos in EDGES:
        left += 1
    while right > narrow[1] and parse.tokens[right - 1].pos in EDGES:
        right -= 1
    if right - left <= LONGEST_CLAUSE:
        return left, right
    if left <= verb.i < right and max(right, verb.i + 1) - min(narrow[0], verb.i) <= LONGEST_CLAUSE:
        return min(narrow[0], verb.i), max(narrow[1], verb.i + 1)
    return narrow


def _clause(parse: Parse, verb: Token, first: int, end: int) -> Iterator[int]:
    """Tokens below a verb, without clauses of their own that do not hold the number."""
    low, high = parse.sentences[verb.sentence]
    holding = {i for token in parse.tokens[first:end] for i in _path(parse, token, verb)}
    todo = [verb.i]
    while todo:
        i = todo.pop()
        yield i
        kids = [kid for kid in parse.children[i] if low <= kid < high]
        todo.extend(kid for kid in kids if kid in holding or not _is_clause(parse.tokens[kid]))


def _is_clause(token: Token) -> bool:
    return token.dep in APART and token.pos in ("VERB", "AUX")


def _path(parse: Parse, token: Token, verb: Token) -> Iterator[int]:
    yield token.i
    for above in parse.ancestors(token):
        if above.i == verb.i:
            return
        yield above.i
