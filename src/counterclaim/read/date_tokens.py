"""The tokens of a parse, found by their place in the text.

Used by all of `dates` that looks at the grammar around the words of a date. Invariant: a place in the text is found in
time that grows with the logarithm of the text.
"""

from __future__ import annotations

from bisect import bisect_right

from counterclaim.read.parse import Parse, Token


class Words:
    """The tokens of a parse, found by their place in the text."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.starts = [token.start for token in parse.tokens]

    def at(self, start: int) -> int:
        """The index of the token that holds a character, or of the one before it; -1 before the first."""
        return bisect_right(self.starts, start) - 1

    def within(self, start: int, end: int) -> list[Token]:
        """Tokens that share a character with a stretch of text."""
        tokens, index, found = self.parse.tokens, max(self.at(start), 0), []
        while index < len(tokens) and tokens[index].start < end:
            if tokens[index].end > start:
                found.append(tokens[index])
            index += 1
        return found

    def before(self, start: int) -> Token | None:
        """The last token of the same sentence that ends at or before a character."""
        index = self.at(start)
        if index >= 0 and self.parse.tokens[index].end > start:
            index -= 1
        return self.parse.tokens[index] if index >= 0 else None

    def after(self, end: int) -> Token | None:
        """The first token that begins at or after a character."""
        index = self.at(end - 1) + 1
        return self.parse.tokens[index] if index < len(self.parse.tokens) else None

    def hook(self, start: int, end: int) -> Token | None:
        """The token of a stretch that hangs on a word outside it (or is the root of its sentence)."""
        found = self.within(start, end)
        if not found:
            return None
        inside = {token.i for token in found}
        outward = [token for token in found if token.head not in inside or token.head == token.i]
        named = [token for token in outward if token.pos != "PUNCT"]
        return (named or outward or found)[0]
