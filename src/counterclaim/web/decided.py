"""A decision as a line: what it is about, in the articles' words, and where that stands.

Invariant: a decision that fits nothing any more is a line too, with the words of the passages that it was made on.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.judgement import Judgement
from counterclaim.model.ledger import Entry, passage_of
from counterclaim.model.span import Span
from counterclaim.show.visible import one_line
from counterclaim.web.addresses import article_address
from counterclaim.web.edition import Edition
from counterclaim.web.review import address_of

# Characters of a title in a list: two lines on a narrow screen.
LONGEST = 140


@dataclass(frozen=True, slots=True)
class Line:
    """A decision with the words by which a person knows what it is about, and its page; "" where there is none.

    `names` are the two names of a decision on names; then the title is empty.
    """

    entry: Entry
    title: str
    address: str
    names: tuple[str, str] | None = None

    @property
    def judgement(self) -> Judgement:
        """The decision."""
        return self.entry.judgement


def line_of(edition: Edition, entry: Entry) -> Line:
    """The decision as a line."""
    judgement = entry.judgement
    target = edition.ledger.suggestions.get(entry.target)
    address = address_of(target) if target else ""
    if judgement.right:
        return Line(entry, "", address, (judgement.left, judgement.right))
    if judgement.verdict == "hidden":
        return Line(entry, judgement.left, address)
    if target and entry.fit != "gone":
        return Line(entry, short(target.label) or target.id, address)
    span = span_of(edition, judgement)
    if span is not None:
        return Line(entry, short(span.text), address or article_address(span))
    article = edition.lookup.articles.get(judgement.left)
    if article is not None:
        return Line(entry, short(article.title or edition.lookup.label(article)), f"/articles/{article.id}")
    return Line(entry, judgement.left, address)


def span_of(edition: Edition, judgement: Judgement) -> Span | None:
    """The passage that a decision is about, or the first of those that it was made on."""
    statement = edition.lookup.statements.get(judgement.left)
    if statement is not None:
        return statement.content[0] if statement.content else statement.sentence
    for identity in (judgement.left, *judgement.passages):
        place = passage_of(identity)
        article = edition.lookup.articles.get(place[0]) if place else None
        if place and article and place[1] < place[2] <= len(article.text):
            return article.span(place[1], place[2])
    return None


def short(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = one_line(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
