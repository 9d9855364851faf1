"""The polls that an article tells of, and which of them a share of people is from: "45 percent say yes".

For `figure_holders`. Invariant: a poll counts for what stands behind it, for so many paragraphs.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from counterclaim.link.actors import Cast
from counterclaim.link.holders import holder_of, plain_words
from counterclaim.link.words.counting import COUNTING, DAYS, ONE_POLL, OPINION, POLL, POLLING
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

# Paragraphs behind a poll in which a share of those who think something is from it, and one told with the word "poll".
REACH = 2
REACH_NAMED = 6
# A name that stands behind what a body is.
BEHIND = re.compile(r",\s(?:the\s)?(?=[A-Z])")
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll that an article names: the passage, and whose it is."""

    told: Span
    holder: str
    actor: str | None


class Polls:
    """The polls that one article names, in its order."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.reading = reading
        self.sentences = [sentence.span.start for sentence in reading.sentences]
        self.named = sorted((*_spoken(reading, cast), *_told(reading, cast)), key=lambda poll: poll.told)

    def asked(self, share: Span, number: int, holder: str | None = None, last: int = 0) -> Poll | None:
        """The poll that a share of people is from; None where it is of something else, or too far from any.

        Args:
            share: the number.
            number: of its sentence.
            holder: who told the last share before it,
            last: and in which sentence: a poll goes on as long as its shares do.
        """
        before = bisect_left(self.named, share.start, key=lambda poll: poll.told.start)
        if not before:
            return None
        poll, sentence = self.named[before - 1], self.reading.sentences[number]
        told = bisect_right(self.sentences, poll.told.start) - 1
        if holder == poll.holder:
            told = max(told, last)
        asked = ONE_POLL.search(sentence.span.text) is not None
        reach = REACH_NAMED if asked else REACH
        if sentence.paragraph - self.reading.sentences[told].paragraph > reach:
            return None
        return poll if asked or OPINION.search(sentence.span.text) else None


def _spoken(reading: Reading, cast: Cast) -> Iterator[Poll]:
    """Polls that are sources: "a Velm Post poll found"."""
    for statement in reading.statements:
        source = statement.source
        if source is None or not POLL.search(source.text) or is_unnamed(statement):
            continue
        holder, actor = holder_of(statement, reading.article, cast)
        if holder is not None:
            yield Poll(source, holder, actor)


def _told(reading: Reading, cast: Cast) -> Iterator[Poll]:
    """Polls that the outlet tells of: "the union surveyed 900 members"."""
    for told in reading.narrations:
        for clause in told.propositions:
            if clause.subject is None or clause.negated:
                continue
            asks = clause.predicate in POLLING or (clause.predicate in COUNTING and POLL.search(clause.subject.text))
            body = named_by(clause.subject, reading.article, cast) if asks else None
            if body is not None and body.kind == "org":
                yield Poll(clause.subject, body.name, body.id)


def named_by(subject: Span, article: Article, cast: Cast) -> Actor | None:
    """The actor that a subject names, or that stands behind it: "the largest union, Harbour Hands, asked 900"."""
    actor = cast.actor_of(subject)
    behind = BEHIND.match(article.text, subject.end)
    if actor is not None or behind is None:
        return actor
    end = article.text.find(",", behind.end(), behind.end() + LONGEST_NAME)
    return cast.by_span.get(article.span(behind.end(), end)) if end > 0 else None


def is_unnamed(statement: Statement) -> bool:
    """Whether a poll speaks without a word of whose it is: "the survey found", "the June poll"."""
    if statement.source is None or statement.speaker is not None:
        return False
    words = plain_words(statement.source.text).split()
    bare = statement.source.text.startswith(" ".join(words[:1]))  # a capital there may only open the sentence
    named = any(word[:1].isupper() and word not in DAYS and not POLL.fullmatch(word) for word in words[bare:])
    return POLL.search(" ".join(words)) is not None and not named
