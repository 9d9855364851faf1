"""Whether words that look like a date are part of a title: a book "1984", a programme "This Week", a film "High Noon".

Used by `date_words`. Judged by capitals and quotation marks alone.
"""

from __future__ import annotations

from counterclaim.read.date_parts import Expression
from counterclaim.read.date_tokens import Words
from counterclaim.read.parse import Token


def closes(words: Words, token: Token) -> bool:
    """Whether a quotation closes at a token, or at the one after its comma."""
    if token.text == ",":
        token = words.parse.tokens[min(token.i + 1, len(words.parse.tokens) - 1)]
    return token.text in ("”", '"', "''", "’", "'", "»")


def closes_title(words: Words, expression: Expression) -> bool:
    """ "Weekend Talk Sunday” closes a quoted title: up to five capitalised words back to the opening mark."""
    index = words.at(expression.start) - 1
    for token in reversed(words.parse.tokens[max(index - 4, 0) : index + 1]):
        if token.text in ("“", '"', "``", "‘"):
            return True
        if not token.text[:1].isupper() and token.lower not in ("and", "the", "of", "on", "with"):
            return False
    return False


def is_title(words: Words, expression: Expression, quote: str) -> bool:
    """ "Today" with a capital in the middle of a sentence is part of a name."""
    if not quote[:1].isupper():
        return False
    own = words.within(expression.start, expression.end)
    before = words.before(expression.start)
    if not own or before is None or before.sentence != own[0].sentence:
        return bool(own) and own[0].entity in ("ORG", "WORK_OF_ART") and not own[0].entity_starts
    return before.text[-1].isalnum()


def opens_sentence(words: Words, expression: Expression) -> bool:
    """Whether a capital is only that of a first word."""
    before = words.before(expression.start)
    return before is None or before.sentence != words.parse.tokens[words.at(expression.start)].sentence


def is_quoted_title(words: Words, expression: Expression, quote: str) -> bool:
    """ "This Week" between quotation marks is a programme."""
    before = words.before(expression.start)
    if before is None or before.text[-1] not in "\"“'‘`":
        return False
    return all(word[:1].isupper() for word in quote.split())
