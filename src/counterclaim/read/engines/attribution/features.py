"""What the network is told of each word besides its letters: grammar, names, quotation marks, and what the rules say.

Between the parse and `windows`. The network may follow or overrule each of these; in training they are hidden at
random, so that a wrong parse is no disaster. Invariant: the same parse gives the same numbers; an unknown label counts
as "other".
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.read.attributions import Attribution
from counterclaim.read.parse import Parse

PARTS_OF_SPEECH = (
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
)
RELATIONS = (
    "ROOT",
    "acl",
    "acomp",
    "advcl",
    "advmod",
    "agent",
    "amod",
    "appos",
    "attr",
    "aux",
    "auxpass",
    "case",
    "cc",
    "ccomp",
    "compound",
    "conj",
    "csubj",
    "csubjpass",
    "dative",
    "dep",
    "det",
    "dobj",
    "expl",
    "intj",
    "mark",
    "meta",
    "neg",
    "nmod",
    "npadvmod",
    "nsubj",
    "nsubjpass",
    "nummod",
    "oprd",
    "parataxis",
    "pcomp",
    "pobj",
    "poss",
    "preconj",
    "predet",
    "prep",
    "prt",
    "punct",
    "quantmod",
    "relcl",
    "xcomp",
)
NAMES = ("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "DATE", "TIME")
SHAPES = 6
QUOTED = 3
EDGES = 4
ROLES = ("source", "cue", "content")
TAGS = 1 + 2 * len(ROLES)

# How many numbers each feature knows, in the order of the columns; 0 stands for "other" or "hidden".
SIZES = (len(PARTS_OF_SPEECH) + 1, len(RELATIONS) + 1, 2 * len(NAMES) + 1, SHAPES, QUOTED, EDGES, TAGS)
RULES = len(SIZES) - 1  # the column with what the rules say

_PART = {name: n + 1 for n, name in enumerate(PARTS_OF_SPEECH)}
_RELATION = {name: n + 1 for n, name in enumerate(RELATIONS)}
_NAME = {name: 2 * n + 1 for n, name in enumerate(NAMES)}


def word_features(parse: Parse, quoted: Sequence[int], rules: Sequence[Attribution]) -> NDArray[np.int64]:
    """One row a word, one column a feature (`SIZES`).

    Args:
        parse: the grammar of the article.
        quoted: for each word the number of the quotation that holds it, or -1.
        rules: what the rules found, as the column `RULES`.
    """
    rows = np.zeros((len(parse.tokens), len(SIZES)), dtype=np.int64)
    for token in parse.tokens:
        name = _NAME.get(token.entity, 0)
        rows[token.i, :5] = (
            _PART.get(token.pos, 0),
            _RELATION.get(token.dep, 0),
            name + (0 if token.entity_starts or not name else 1),
            _shape(token.text),
            0 if quoted[token.i] < 0 else 1 if token.i and quoted[token.i - 1] == quoted[token.i] else 2,
        )
    rows[:, 5] = _edges(parse)
    rows[:, RULES] = tags_of(len(parse.tokens), rules)
    return rows


def tags_of(words: int, attributions: Sequence[Attribution]) -> NDArray[np.int64]:
    """One tag a word: 0, or 1 + 2 * role for the first word of a stretch and one more for the words after it.

    Where stretches overlap, a source wins over a cue and a cue over a content.
    """
    tags = np.zeros(words, dtype=np.int64)
    for role in (2, 1, 0):
        for attribution in attributions:
            for first, last in (attribution.source, attribution.cue, attribution.content)[role]:
                tags[first] = 1 + 2 * role
                tags[first + 1 : last + 1] = 2 + 2 * role
    return tags


def _shape(text: str) -> int:
    if text.isdigit():
        return 1
    if text.isupper():
        return 2 if len(text) > 1 else 3
    if text[:1].isupper():
        return 3
    return 4 if text.isalpha() else 5


def _edges(parse: Parse) -> NDArray[np.int64]:
    """1 for the first word of a sentence, 2 of a paragraph, 3 of the first paragraph (most often a headline)."""
    edges = np.zeros(len(parse.tokens), dtype=np.int64)
    before = -1
    for first, _ in parse.sentences:
        paragraph = parse.paragraph_of(parse.tokens[first].start)
        edges[first] = 1 if paragraph == before else 3 if before < 0 else 2
        before = paragraph
    return edges
