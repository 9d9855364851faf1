"""A parse with what the statement rules ask of it many times: edges of subtrees, which tokens are quoted, and where.

Stands between `read.parse` and the rules for cues, sources and contents. What stands before the words of a paragraph
(a bullet, a time stamp, a dateline, the name before a turn of an interview) belongs to no sentence: neither subtrees
nor sentences reach into it. Everything here is made once for an article in linear time.
Invariant: `left[i] <= i <= right[i]`, and both lie in the sentence of token i.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from counterclaim.read.lexicon.words import word_set
from counterclaim.read.paragraph_kinds import PASSED_OVER, SILENT, Paragraph, ParagraphKind, find_paragraphs
from counterclaim.read.parse import Parse, Token
from counterclaim.read.quotation_marks import Quotation, Unpaired
from counterclaim.read.quotations import find_quotations
from counterclaim.read.speeches import Speech, find_speeches

MARKS = frozenset(['"', "“", "”", "„", "‟", "«", "»", "‹", "›", "＂", "''", "``", "‘", "’", "'", "‚", "‛", "`"])
TERMINAL = frozenset([".", "!", "?", "…", "...", "?!", "!!", "??"])
DASHES = frozenset(["—", "–", "-", "--", "---"])


@dataclass(slots=True)
class Passage:
    """An outer quotation in tokens, both ends included; with `speech` where it stands without quotation marks."""

    quotation: Quotation
    first: int
    last: int
    speech: Speech | None = None


@dataclass(slots=True)
class Outline:
    """The parse and its indexes.

    `quoted[i]` is the number of the outer quotation that holds token i, or -1; `silent[i]` is 1 where nobody says
    anything: notices, bylines, the labels of paragraphs, questions put in an interview.
    """

    parse: Parse
    left: list[int] = field(init=False)
    right: list[int] = field(init=False)
    quoted: list[int] = field(init=False)
    passages: list[Passage] = field(init=False)
    nested: list[Passage] = field(init=False)
    unpaired: list[Unpaired] = field(init=False)
    paragraphs: list[tuple[int, int]] = field(init=False)
    kinds: list[Paragraph] = field(init=False)
    silent: bytearray = field(init=False)
    _heads: dict[int, int] = field(init=False)
    _starts: list[int] = field(init=False)
    _nested_firsts: list[int] = field(init=False)
    _sentences: list[tuple[int, int]] = field(init=False)
    _paragraph_firsts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        tokens = self.parse.tokens
        self._starts = [token.start for token in tokens]
        self.left, self.right = _edges(self.parse)
        self.kinds = find_paragraphs(self.parse.text, self.parse.paragraphs)
        speeches = find_speeches(self.parse.text, self.kinds)
        quotations, unpaired = find_quotations(self.parse.text, self.parse.paragraphs, self.kinds)
        self._set_passages(quotations, speeches)
        starts = [speech.label for speech in speeches]
        self.unpaired = [
            mark for mark in unpaired if not _reaches(speeches, bisect_right(starts, mark.start) - 1, mark.start)
        ]
        self._sentences = _joined_sentences(self.parse)
        self._nested_firsts = [passage.first for passage in self.nested]
        self.paragraphs = [(self.at_or_after(start), self.before(end)) for start, end in self.parse.paragraphs]
        self._paragraph_firsts = [first for first, _ in self.paragraphs]
        self._set_heads(speeches)

    def _set_passages(self, quotations: list[Quotation], speeches: list[Speech]) -> None:
        """Number the outer quotations and the speeches; a quotation inside a speech is nested in it."""
        self.quoted = [-1] * len(self.parse.tokens)
        self.passages, self.nested = [], []
        stretches: list[tuple[Quotation, Speech | None]] = [(quotation, None) for quotation in quotations]
        stretches += [(Quotation(speech.start, speech.end, speech.paragraph), speech) for speech in speeches]
        stretches.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[1] is None))
        reach = -1
        for quotation, speech in stretches:
            first, last = self.at_or_after(quotation.start), self.before(quotation.end)
            if first > last:
                continue
            passage = Passage(quotation, first, last, speech)
            if quotation.start < reach:
                if quotation.end <= reach and not (self.nested and self.nested[-1].last >= first):
                    self.nested.append(passage)
                continue
            if quotation.nested:  # what held it is no passage of its own
                continue
            reach = max(reach, quotation.end)
            for i in range(first, last + 1):
                self.quoted[i] = len(self.passages)
            self.passages.append(passage)

    def _set_heads(self, speeches: list[Speech]) -> None:
        """Cut what stands before the words of a paragraph off its first sentence, and mark what says nothing."""
        self.silent = bytearray(len(self.parse.tokens))
        bodies = {number: kind.body for number, kind in enumerate(self.kinds)}
        for speech in speeches:
            if speech.label < speech.start and speech.label <= self.kinds[speech.paragraph].body:
                bodies[speech.paragraph] = speech.start
            if speech.asks:
                self._silence(speech.label, speech.end)
            elif speech.label < speech.start:
                self._silence(speech.label, speech.start)
        self._heads = {}
        for number, kind in enumerate(self.kinds):
            self._silence(kind.start, kind.end if kind.kind in SILENT else bodies[number])
            head = self.at_or_after(bodies[number])
            if kind.start < bodies[number] and 0 < head < len(self.parse.tokens) and self.paragraphs[number][0] < head:
                self._cut(head)

    def _silence(self, start: int, end: int) -> None:
        for i in range(self.at_or_after(start), self.before(end) + 1):
            self.silent[i] = 1

    def _cut(self, head: int) -> None:
        """Let no subtree and no sentence reach over the token that the words of a paragraph begin with."""
        sentence = self.parse.tokens[head].sentence
        first, end = self.parse.sentences[sentence]
        self._heads[sentence] = head
        for i in range(first, end):
            if i < head:
                self.right[i] = min(self.right[i], head - 1)
            else:
                self.left[i] = max(self.left[i], head)

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
        head = self._heads.get(self.parse.tokens[i].sentence) if self._heads else None
        if head is not None and head <= i:
            first = max(first, head)
        elif head is not None:
            last = min(last, head - 1)
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

    def kind_at(self, i: int) -> ParagraphKind:
        """What kind of paragraph a token stands in."""
        return self.kinds[max(self.paragraph_number(i), 0)].kind

    def own_paragraph(self, number: int, step: int) -> int:
        """The nearest paragraph of the article's own, going up or down from a number, or -1: no heading, no caption."""
        while 0 <= number < len(self.kinds):
            if self.kinds[number].kind not in PASSED_OVER:
                return number
            number += step
        return -1

    def has_verb(self, first: int, last: int) -> bool:
        """Whether a finite verb stands between two tokens."""
        return any(token.tag in FINITE for token in self.parse.tokens[first : last + 1])


# Tokens on either side of a word: a longer sentence is a list or no prose, and rules that scan it stay linear.
LONGEST_SENTENCE = 200
# Titles whose full stop the parse may take for the end of a sentence.
TITLES = word_set("adm brig capt cmdr col cpl dep dr gen gov hon insp lt maj mr mrs ms prof rep rev sen sgt st supt")
FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])


def _reaches(speeches: list[Speech], k: int, character: int) -> bool:
    """Whether the speech of a number, if there is one, reaches to a character."""
    return k >= 0 and character < speeches[k].end


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
