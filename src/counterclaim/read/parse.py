"""The grammar of one article as plain data: what an engine gives and every reading step looks at.

Steps never see the NLP library behind it, so tests build parses by hand and engines can be exchanged.
Invariant: `text[token.start:token.end] == token.text`, tokens in order, `head` an index into the same list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Token:
    """A word or mark. `tag` is Penn Treebank, `pos` Universal, `dep` ClearNLP (spaCy's English labels).

    `entity` is a name-type label of OntoNotes ("PERSON", "ORG", "GPE"…) or ""; `entity_starts` marks the first token
    of one; `sentence` is the index of the sentence; `space` whether white space follows.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    entity: str = ""
    entity_starts: bool = False
    space: bool = True

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.text.lower()


@dataclass(slots=True)
class Parse:
    """Tokens of a whole article with their tree, and where sentences and paragraphs stand.

    `sentences` are (first token, end token) pairs; `paragraphs` are (start, end) character pairs of the blocks
    between line breaks that hold text; `small` are the words that it prints in small letters.
    """

    text: str
    tokens: list[Token]
    sentences: list[tuple[int, int]]
    paragraphs: list[tuple[int, int]]
    children: list[list[int]] = field(init=False)
    small: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.small = frozenset(token.text for token in self.tokens if token.text.islower())
        self.children = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                self.children[token.head].append(token.i)

    def kids(self, token: Token, *deps: str) -> list[Token]:
        """Direct children, in order; only those with one of `deps` where any is given."""
        found = [self.tokens[i] for i in self.children[token.i]]
        return [kid for kid in found if kid.dep in deps] if deps else found

    def is_infinitive(self, verb: Token) -> bool:
        """Whether a verb stands with "to"."""
        return any(aux.lower == "to" for aux in self.kids(verb, "aux"))

    def head(self, token: Token) -> Token:
        """The token it hangs on; the root of a sentence hangs on itself."""
        return self.tokens[token.head]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """Heads, from the nearest to the root."""
        while token.head != token.i:
            token = self.tokens[token.head]
            yield token

    def subtree(self, token: Token) -> list[Token]:
        """The token and all below it, in the order of the text."""
        found, todo = [], [token.i]
        while todo:
            i = todo.pop()
            found.append(i)
            todo.extend(self.children[i])
        return [self.tokens[i] for i in sorted(found)]

    def paragraph_of(self, start: int) -> int:
        """The number of the paragraph that holds a character, or of the one before it."""
        low, high = 0, len(self.paragraphs)
        while low < high:
            middle = (low + high) // 2
            if self.paragraphs[middle][0] <= start:
                low = middle + 1
            else:
                high = middle
        return max(low - 1, 0)

    def between(self, start: int, end: int) -> list[Token]:
        """Tokens that lie wholly between two characters."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].start < start:
                low = middle + 1
            else:
                high = middle
        found = []
        for i in range(low, len(self.tokens)):
            if self.tokens[i].end > end:
                break
            found.append(self.tokens[i])
        return found
