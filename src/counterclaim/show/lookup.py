"""An account made findable: from an id to the thing, from a passage to its article, outlet, date and sentence.

Every renderer asks here, so that a passage is cited the same way everywhere. Invariant: nothing is changed, and the
words of a `Quote` are slices of its article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property

from counterclaim.model.account import Account, Copy
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.claim import Claim
from counterclaim.model.judgement import Status
from counterclaim.model.reading import Sentence
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.show.dates import date_words
from counterclaim.show.labels import NO_DATE
from counterclaim.show.together import put_together
from counterclaim.show.visible import one_line

# A longer sentence around a short passage hides it: tried on paper at 80 columns, four lines are the most that
# still read as one quotation.
LONGEST_CONTEXT = 320


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage with what a reader needs to trust it.

    `number` counts articles from 1; `before` and `after` are the rest of its sentence, "" where the passage is a whole
    sentence or more; `shared` names the other articles that have the same words by copying.
    """

    span: Span
    article: Article
    number: int
    outlet: str
    when: str
    before: str = ""
    after: str = ""
    shared: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The passage on one line."""
        return one_line(self.span.text)

    @property
    def anchor(self) -> str:
        """Where it stands in the page."""
        return f"p{self.number}-{self.span.start}-{self.span.end}"

    @property
    def file(self) -> str:
        """The article's file, else its id."""
        return self.article.file or self.article.id

    @property
    def place(self) -> str:
        """File and characters, as `why` prints them."""
        return f"{self.file}:{self.span.start}-{self.span.end}"


class Lookup:
    """An index over one account. Passages of articles that the account does not have are not found."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.articles: dict[str, Article] = {article.id: article for article in account.articles}
        self.numbers = {article.id: i for i, article in enumerate(account.articles, 1)}
        self.sentences: dict[str, tuple[Sentence, ...]] = {
            reading.article.id: reading.sentences for reading in account.readings
        }
        self.starts = {identity: [s.span.start for s in found] for identity, found in self.sentences.items()}
        self.statements: dict[str, Statement] = {
            statement.id: statement
            for reading in account.readings
            for statement in (*reading.narrations, *reading.statements)
        }
        self.claims: dict[str, Claim] = {claim.id: claim for claim in account.claims}
        self.actors: dict[str, Actor] = {actor.id: actor for actor in account.cast}
        self.holders = dict(account.holders)
        self.copies: dict[str, list[tuple[Span, Span]]] = {}
        for shared in account.copies:
            self.add_copy(shared)

    @cached_property
    def decided(self) -> dict[str, Status]:
        """What a person accepted or rejected, by id; what is only suggested is not in it."""
        account = self.account
        found: list[tuple[str, Status]] = [(entry.id, entry.verdict) for entry in account.timeline]
        for things in (account.disputes, account.claims, account.figures, account.cast, account.namings):
            found += [(each.id, each.status) for each in things]
        return {identity: status for identity, status in found if status != "suggested"}

    def under(self, account: Account) -> Lookup:
        """The index over an account that differs from this one's by people's decisions alone: made without its texts.

        Args:
            account: of the same articles, readings and copies.
        """
        other = copy(self)
        other.account = account
        other.claims = {claim.id: claim for claim in account.claims}
        other.actors = {actor.id: actor for actor in account.cast}
        other.holders = dict(account.holders)
        return other

    def add_copy(self, shared: Copy) -> None:
        """Note a shared passage under both of its articles."""
        self.copies.setdefault(shared.left.article, []).append((shared.left, shared.right))
        self.copies.setdefault(shared.right.article, []).append((shared.right, shared.left))

    def has(self, statement: str) -> bool:
        """Whether a statement with this id, and its article, are in the account."""
        found = self.statements.get(statement)
        return found is not None and found.article in self.articles

    def label(self, article: Article) -> str:
        """What to call an article: its outlet, else its file, else its id."""
        return one_line(article.label) or one_line(article.file) or article.id

    def when(self, article: Article) -> str:
        """When it was published, in words, or "no date"."""
        return date_words(article.publication.dates) if article.publication else NO_DATE

    def quote(self, span: Span) -> Quote:
        """The passage with its article, outlet, date and sentence."""
        article = self.articles[span.article]
        before, after = self.context(span)
        return Quote(
            span,
            article,
            self.numbers[article.id],
            self.label(article),
            self.when(article),
            before,
            after,
            self.shared(span),
        )

    def quotes(self, spans: tuple[Span, ...]) -> tuple[Quote, ...]:
        """The passages in their order, each once; those of unknown articles are left out."""
        return tuple(self.quote(span) for span in dict.fromkeys(spans) if span.article in self.articles)

    def context(self, span: Span) -> tuple[str, str]:
        """What stands in its sentence before and after the passage."""
        found = self.sentences.get(span.article, ())
        i = bisect_right(self.starts.get(span.article, []), span.start) - 1
        if i < 0 or not found[i].span.covers(span) or found[i].span.end - found[i].span.start > LONGEST_CONTEXT:
            return "", ""
        text, sentence = self.articles[span.article].text, found[i].span
        return text[sentence.start : span.start], text[span.end : sentence.end]

    def shared(self, span: Span) -> tuple[str, ...]:
        """The other articles that have this passage by copying, each once."""
        others = [other for own, other in self.copies.get(span.article, ()) if own.covers(span)]
        return tuple(
            dict.fromkeys(
                self.label(self.articles[other.article]) for other in others if other.article in self.articles
            )
        )

    def outlets(self, quotes: tuple[Quote, ...]) -> tuple[str, ...]:
        """The outlets of some passages, each once, in order."""
        return tuple(dict.fromkeys(quote.outlet for quote in quotes))


def same_words(quotes: Sequence[Quote]) -> tuple[tuple[Quote, ...], ...]:
    """Passages put together where they read the same."""
    return put_together(quotes, key=lambda quote: quote.text)
