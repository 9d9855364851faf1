"""A parse with what the statement rules ask of it many times: edges of subtrees, and which tokens are quoted.

Stands between `read.parse` and the rules for cues, sources and contents. Everything here is made once for an article
in linear time. Invariant: `left[i] <= i <= right[i]`, and both lie in the sentence of token i.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from counterclaim.read.lexicon.words import word_set
from counterclaim.read.parse import Parse, Token
from counterclaim.read.quotations import Quotation, Unpaired, find_quotations

MARKS = frozenset(['"', "“", "”", "„", "‟", "«", "»", "＂", "''", "``", "‘", "’", "'", "‚", "‛"])
TERMINAL = frozenset([".", "!", "?", "…", "...", "?!", "!!", "??"])
DASHES = frozenset(["—", "–", "-", "--", "---"])


@dataclass(slots=True)
class Passage:
    """An outer quotation in tokens, both ends included. `pieces` are its sentences."""

    quotation: Quotation
    first: int
    last: int


@dataclass(slots=True)
class Outline:
    """The parse and its indexes. `quoted[i]` is the number of the outer quotation that holds token i, or -1."""

    parse: Parse
    left: list[int] = field(init=False)
    right: list[int] = field(init=False)
    quoted: list[int] = field(init=False)
    passages: list[Passage] = field(init=False)
    nested: list[Passage] = field(init=False)
    unpaired: list[Unpaired] = field(init=False)
    paragraphs: list[tuple[int, int]] = field(init=False)
    _starts: list[int] = field(init=False)
    _nested_firsts: list[int] = field(init=False)
    _sentences: list[tuple[int, int]] = field(init=False)
    _paragraph_firsts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        tokens = self.parse.tokens
        self._starts = [token.start for token in tokens]
        self.left, self.right = _edges(self.parse)
        quotations, self.unpaired = find_quotations(self.parse.text, self.parse.paragraphs)
        self.quoted = [-1] * len(tokens)
        self.passages, self.nested = [], []
        for quotation in quotations:
            first, last = self.at_or_after(quotation.start), self.before(quotation.end)
            if first > last:
                continue
            passage = Passage(quotation, first, last)
            if quotation.nested:
                self.nested.append(passage)
                continue
            for i in range(first, last + 1):
                self.quoted[i] = len(self.passages)
            self.passages.append(passage)
        self._sentences = _joined_sentences(self.parse)
        self._nested_firsts = [passage.first for passage in self.nested]
        self.paragraphs = [(self.at_or_after(start), self.before(end)) for start, end in self.parse.paragraphs]
        self._paragraph_firsts = [first for first, _ in self.paragraphs]

    def at_or_after(self, character: int) -> int:
        """The first token that ends after a character: the one that holds it, or the next."""
        i = bisect_right(self._starts, character) - 1
        return i if i >= 0 and self.parse.tokens[i].end > character else i + 1

    def before(self, character: int) -> int:
        """The last token that starts before a character, or -1."""
        return bisect_left(self._starts, character) - 1

    def token(self, i: int) -> Token | None:
        """The token, or None beyond the ends."""
        return self.parse.tokens[i] if 0 <= i < len(self.parse.tokens) else None

    def lower(self, i: int) -> str:
        """The word in small letters, "" beyond the ends."""
        return self.parse.tokens[i].text.lower() if 0 <= i < len(self.parse.tokens) else ""

    def bounds(self, i: int) -> tuple[int, int]:
        """First and last token of the sentence of a token, at most `LONGEST_SENTENCE` away from it."""
        first, last = self._sentences[self.parse.tokens[i].sentence]
        return max(first, i - LONGEST_SENTENCE), min(last, i + LONGEST_SENTENCE)

    def nested_near(self, i: int) -> list[Passage]:
        """The next nested quotation that starts after a token, if any (as a list of one or none)."""
        k = bisect_right(self._nested_firsts, i)
        return self.nested[k : k + 1]

    def nested_at(self, i: int) -> list[Passage]:
        """The nested quotation that holds a token, if any (as a list of one or none)."""
        k = bisect_right(self._nested_firsts, i) - 1
        return [self.nested[k]] if k >= 0 and self.nested[k].last >= i else []

    def paragraph_number(self, i: int) -> int:
        """The number of the paragraph of a token."""
        return bisect_right(self._paragraph_firsts, i) - 1

    def has_verb(self, first: int, last: int) -> bool:
        """Whether a finite verb stands between two tokens."""
        return any(token.tag in FINITE for token in self.parse.tokens[first : last + 1])


# Tokens on either side of a word: a longer sentence is a list or no prose, and rules that scan it stay linear.
LONGEST_SENTENCE = 200
# Titles whose full stop the parse may take for the end of a sentence.
TITLES = word_set("adm brig capt cmdr col cpl dep dr gen gov hon insp lt maj mr mrs ms prof rep rev sen sgt st supt")
FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])


def _edges(parse: Parse) -> tuple[list[int], list[int]]:
    """The leftmost and rightmost token below each token, itself included."""
    count = len(parse.tokens)
    left, right = list(range(count)), list(range(count))
    order = [token.i for token in parse.tokens if token.head == token.i]
    for i in order:  # grows while it is walked: breadth first
        order.extend(parse.children[i])
    for i in reversed(order):
        head = parse.tokens[i].head
        if head != i:
            left[head] = min(left[head], left[i])
            right[head] = max(right[head], right[i])
    return left, right


def _joined_sentences(parse: Parse) -> list[tuple[int, int]]:
    """First and last token of each sentence; one that the parse ended at a title ("Capt.") goes on with the next."""
    tokens = parse.tokens
    bounds = [(first, end - 1) for first, end in parse.sentences]
    for n in range(len(bounds) - 1, 0, -1):
        first = bounds[n][0]
        before = first - 2 if tokens[first - 1].text == "." else first - 1
        full_stop = tokens[first].text if before == first - 1 else "."
        if before >= 0 and tokens[before].lower.rstrip(".") in TITLES and full_stop.startswith("."):
            bounds[n - 1] = (bounds[n - 1][0], bounds[n][1])
            bounds[n] = bounds[n - 1]
    for n in range(1, len(bounds)):  # the joined pair has the same bounds on both sides
        if bounds[n][0] < bounds[n - 1][0] or bounds[n][0] == bounds[n - 1][0]:
            bounds[n] = bounds[n - 1]
    return bounds
