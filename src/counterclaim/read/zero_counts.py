"""Counts of zero: "no casualties", "no one was killed", "nobody was hurt".

A step of `figures`. Invariant: only what tolls count is counted so; "no evidence" is no figure.
"""

from __future__ import annotations

from counterclaim.model.figure import Figure
from counterclaim.read.counted import find_counted
from counterclaim.read.figure_clause import clause_around
from counterclaim.read.figure_parts import Page, counted_span, phrase_of
from counterclaim.read.lexicon.counted_words import NOBODY, TOLL_NOUNS, TOLL_VERBS
from counterclaim.read.parse import Parse, Token

LONGEST_NAME = 6


def find_zeros(page: Page, first: int, end: int) -> list[Figure]:
    """ "No casualties", "no one was killed", "nobody was hurt": zero of what tolls count."""
    tokens, found = page.parse.tokens, []
    for token in tokens[first:end]:
        if token.lower == "no" and token.i + 1 < end:
            noun = page.parse.head(token) if token.dep == "det" else tokens[token.i + 1]
            if token.i < noun.i <= token.i + LONGEST_NAME and noun.lower in TOLL_NOUNS:
                found.append(_zero(page, token.i, token.i + 1, noun))
            elif noun.lower == "one" and _is_toll(page.parse, noun):
                found.append(_zero(page, token.i, noun.i + 1, None))
        elif token.lower in NOBODY and _is_toll(page.parse, token):
            found.append(_zero(page, token.i, token.i + 1, None))
    return found


def _is_toll(parse: Parse, token: Token) -> bool:
    """Whether what happened to nobody is what tolls tell: "no one was hurt"."""
    return token.dep in ("nsubjpass", "nsubj", "dobj") and parse.head(token).lemma in TOLL_VERBS


def _zero(page: Page, first: int, end: int, noun: Token | None) -> Figure:
    counted = find_counted(page.parse, first, end, "count")
    counted.noun = noun
    if noun:
        counted.modifiers = [token for token in page.parse.tokens[end : noun.i] if token.pos in ("ADJ", "NOUN")]
    left, right = clause_around(page.parse, counted, first, end)
    return Figure(
        page.span(left, right),
        page.span(first, end),
        0.0,
        0.0,
        counted=counted_span(page, counted),
        terms=counted.terms,
        subject=phrase_of(page, counted.subject),
    )
