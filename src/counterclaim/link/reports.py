"""Passages made ready to be set side by side: what each says, who says it, when, and with what numbers.

Between the tellings and `relations`: a telling is what somebody says, a report is any passage, so that two passages
that a person marks can be compared too. Invariant: a report knows nothing that stands outside its passage but who
speaks, the sentences around, and when its article appeared.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from counterclaim.link.actors import Cast
from counterclaim.link.compare.figures import Counting
from counterclaim.link.countings import Told, list_told
from counterclaim.link.telling import Telling
from counterclaim.link.tellings import Tellings
from counterclaim.link.terms import Bag, bag, stem
from counterclaim.model.article import Article
from counterclaim.model.comparing import Comparer
from counterclaim.model.date_range import DateRange
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.statement import Proposition

WORD = re.compile(r"[^\W\d_]+(?:['’]t\b)?")

# A clause is of a passage that covers so much of it. By judgement: a quotation seldom begins where a clause does.
COVERED = 0.6

# Characters before and behind a sentence that are its setting: some two sentences. Tried on 509 labelled pairs, each
# story by weights of the others: whole paragraphs instead order pairs less well (mean loss 0.91 instead of 0.90).
AROUND = 250


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a passage: the stems of its content words, that of what it says, and whether it negates it."""

    bag: Bag
    predicate: str
    negated: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One passage, made comparable.

    `telling` is the statement or narrated sentence that it belongs to, None where none was read there, and `place` that
    telling's place in the list. `bag` are the stems of its content words, `clauses` what it says clause by clause,
    `lemmas` the words as the clauses have them, `words` all of them in small letters; `actors` the ids of those named
    in it; `countings` its figures, `dates` the days that it names, `published` when its article appeared. `sentence` is
    the passage from the first to the last sentence that it stands in, `setting` that with what stands around it, and
    `depth` the part of the article before it, 0 to 1.
    """

    span: Span
    telling: Telling | None
    place: int | None
    bag: Bag
    clauses: tuple[Clause, ...]
    lemmas: frozenset[str]
    words: tuple[str, ...]
    actors: frozenset[str]
    countings: tuple[Counting, ...]
    dates: tuple[DateRange, ...]
    published: DateRange | None
    sentence: Span
    setting: Span
    depth: float

    @property
    def holder(self) -> str | None:
        """A key for who says it: the actor, else the holder's words; None for the outlet's own voice and for nobody."""
        if self.telling is None or self.telling.narrated:
            return None
        return self.telling.actor or self.telling.holder


class Reports:
    """The reports of a story, made where they are asked for. `told` are its figures (`list_told`), if known already.

    `comparer` tells how near two passages are, where there is one.
    """

    def __init__(
        self,
        readings: Sequence[Reading],
        cast: Cast,
        tellings: Tellings,
        told: Sequence[Told] | None = None,
        comparer: Comparer | None = None,
    ) -> None:
        self.tellings = tellings
        self.comparer = comparer
        self._readings = {reading.article.id: reading for reading in readings}
        self._cast = cast
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, telling in enumerate(tellings.listed):
            self._places[telling.article.id].append(place)
        self._countings: dict[str, list[Counting]] = defaultdict(list)
        for one in list_told(readings, cast) if told is None else told:
            self._countings[one.article.id].append(one.counting)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The readings of the story, in order."""
        return tuple(self._readings.values())

    def of(self, place: int) -> Report:
        """The report that the content of the telling at a place is."""
        telling = self.tellings.listed[place]
        content = telling.statement.content
        return self._report(telling.article, content[0].start, content[-1].end, place)

    def at(self, span: Span) -> Report:
        """The report that any passage of the story is."""
        return self._report(self._readings[span.article].article, span.start, span.end, self._place_at(span))

    def _place_at(self, span: Span) -> int | None:
        """The telling that has most characters in common with a passage; of equals the shortest."""
        found = []
        for place in self._places[span.article]:
            content = self.tellings.listed[place].statement.content
            shared = sum(max(0, min(span.end, one.end) - max(span.start, one.start)) for one in content)
            if shared:
                found.append((-shared, sum(len(one.text) for one in content), place))
        return min(found)[2] if found else None

    def _report(self, article: Article, start: int, end: int, place: int | None) -> Report:
        reading, weights = self._readings[article.id], self.tellings.weights
        span = article.span(start, end)
        sentence = _sentence_of(reading, span)
        telling = None if place is None else self.tellings.listed[place]
        clauses = _clauses_in(telling, span) if telling else ()
        words = tuple(word.casefold() for word in WORD.findall(span.text))
        terms = {stem(word) for word in words} & weights.keys()
        terms |= {stem(term) for clause in clauses if span.covers(clause.span) for term in clause.terms}
        dates = (date.dates for date in reading.dates if start <= date.span.start < end)
        return Report(
            span=span,
            telling=telling,
            place=place,
            bag=bag(terms, weights),
            clauses=tuple(
                Clause(bag(map(stem, clause.terms), weights), stem(clause.predicate), clause.negated)
                for clause in clauses
            ),
            lemmas=frozenset(words).union(*(clause.terms for clause in clauses)),
            words=words,
            actors=frozenset(self._cast.by_span[inner].id for inner in self._cast.spans_from(span)),
            countings=tuple(one for one in self._countings[article.id] if start <= one.figure.number.start < end),
            dates=tuple(day for day in dates if day),
            published=article.publication.dates if article.publication else None,
            sentence=sentence,
            setting=article.span(max(0, sentence.start - AROUND), min(len(article.text), sentence.end + AROUND)),
            depth=start / max(len(article.text), 1),
        )


def _clauses_in(telling: Telling, span: Span) -> tuple[Proposition, ...]:
    """The clauses of a telling that a passage holds, or all that touch it where it holds none."""
    touching = [clause for clause in telling.statement.propositions if clause.span.overlaps(span)]
    held = [clause for clause in touching if _shared(clause.span, span) >= COVERED * len(clause.span.text)]
    return tuple(held or touching)


def _sentence_of(reading: Reading, span: Span) -> Span:
    """From the first to the last sentence that holds some of a passage; the passage itself where none does.

    Sentences stand in the order of the text.
    """
    ends = [sentence.span.end for sentence in reading.sentences]
    first = bisect_right(ends, span.start)
    held = list(takewhile(lambda sentence: sentence.span.start < span.end, reading.sentences[first:]))
    if not held:
        return span
    return reading.article.span(min(span.start, held[0].span.start), max(span.end, held[-1].span.end))


def _shared(left: Span, right: Span) -> int:
    return min(left.end, right.end) - max(left.start, right.start)
