"""The passages by which a statement is shown: its content where that is a clause, else with who says it and how.

"Involvement" or "the village for the fire" tell a reader nothing; "the village denied involvement" does. Used by the
chapters of positions and claims. Invariant: every passage is a slice of the statement's article.
"""

from __future__ import annotations

import re

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

# Words. A longer passage is read more slowly than the piece of content that it explains.
LONGEST = 45

# Words. "It" and "the charge" are no clause, whatever the grammar says.
FEWEST = 3

THAT = re.compile(r"that\s+(?=\S)")


def telling_spans(statement: Statement, article: Article) -> tuple[Span, ...]:
    """The content in pieces; one passage with source and cue where it is no clause.

    An opening "that" is left out after "says"; "denies that" and "demands that" need theirs. A content is taken for a
    clause where its first proposition has a subject. What is quoted in full stays as it is.
    """
    if not statement.content:
        return (statement.sentence,)
    if is_fragment(statement):
        parts = [*statement.content, *(span for span in (statement.source, statement.cue) if span)]
        whole = article.span(min(span.start for span in parts), max(span.end for span in parts))
        near = all(statement.sentence.overlaps(span) for span in parts)
        if near and len(whole.text.split()) <= LONGEST and "\n" not in whole.text:
            return (whole,)
    first, *others = statement.content
    reported = statement.mode in ("indirect", "mixed") and statement.stance == "asserts"
    opening = THAT.match(first.text) if reported else None
    if opening:
        first = article.span(first.start + opening.end(), first.end)
    return (first, *others)


def is_fragment(statement: Statement) -> bool:
    """Whether the content needs the words around it: told by the outlet, and without a subject of its own."""
    if statement.mode not in ("indirect", "mixed"):
        return False
    if len(statement.text.split()) < FEWEST:
        return True
    return bool(statement.propositions) and statement.propositions[0].subject is None
