"""Who counts in the outlet's own sentences: "police counted 200", "released figures that show 12", "its bulletin: 57".

For `figure_holders`. Invariant: whoever is found stands before the number, in its sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from counterclaim.link.actors import Cast
from counterclaim.link.data.roles import COMMON_HOLDERS
from counterclaim.link.words.counting import (
    COUNTERS,
    COUNTING,
    GIVING,
    PLACES_TELL,
    RELEASED,
    RELEASING,
    REVISING,
    SEEING,
    SETTING,
    SUMMING_UP,
    TELLERS,
    TELLING,
    TOLL,
)
from counterclaim.model.figure import Figure
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span
from counterclaim.model.statement import Proposition

# Words behind a subject that make it what is counted: "turnout was put at 83".
PASSIVE = re.compile(
    r"\s+(?:(?:has|have|had)\s+been|was|were|is|are)\s+(?:being\s+)?(?:\w+ly\s+)?(?:\w+ed|put|given|shown|seen)\b"
)
# Of the verbs that count, those that are seldom nouns beside a number.
PUTTING = frozenset({"put", "estimate", "count"})
# Where what a subject is ends, and where it is from or what it works for begins: "officials in Velm".
BEHIND_HEAD = re.compile(r"\s(?:of|in|at|from|for|near|with|on|to|by)\s", re.IGNORECASE)
# Who goes on with what was counted before.
GOING_ON = frozenset({"it", "they", "he", "she"})
# All verbs by which a clause counts, and all words for those who tell a number with a verb of telling, or beside one.
VERBS = COUNTING | SETTING | REVISING
TELL = TELLERS | COMMON_HOLDERS | GOING_ON
TELL_OR_COUNT = TELLERS | COUNTERS
# A clause that shares the subject of the one before it.
AND = re.compile(r"\b(?:and|then|but|or)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Counter:
    """Who counts, and how that is known: a feature and a sentence for `why`."""

    who: Span
    feature: str
    sentence: str


class Counters:
    """Who counts in the sentences of one article that are the outlet's own."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.article, self.cast = reading.article, cast
        self.narrations = sorted(reading.narrations, key=lambda told: told.content[0].start)
        self.starts = [told.content[0].start for told in self.narrations]
        self.sentences = [sentence.span.start for sentence in reading.sentences]

    def of(self, figure: Figure) -> Counter | None:
        """Who counts what a figure tells; None where nobody is said to."""
        who = self._by_clause(figure)
        if who is not None:
            return Counter(who, "counted by", "the clause says that they count")
        return self._by_sentence(figure)

    def _by_clause(self, figure: Figure) -> Span | None:
        """ "Police counted 200 marchers", "a poll showed 67 percent in favour", "witnesses spoke of 12"."""
        at = bisect_right(self.starts, figure.number.start) - 1
        told = at >= 0 and self.narrations[at].content[0].covers(figure.number)
        clauses = self.narrations[at].propositions if told else ()
        found = [
            (clause.span.end - clause.span.start, clause.span.start, who)
            for n, clause in enumerate(clauses)
            if (who := self._subject(clauses, n)) is not None and self._counts(clause, who, figure)
        ]
        if found:
            return min(found)[2]
        if not told and figure.subject is not None and figure.subject.text.casefold() in COUNTERS:
            # A sentence whose verb the parse takes for a participle is no narration.
            return figure.subject if PUTTING & {*figure.terms} else None
        return None

    def _subject(self, clauses: tuple[Proposition, ...], n: int) -> Span | None:
        """The subject of a clause, or of the one before it that it goes on with: "held the rate and raised …"."""
        subject, start = clauses[n].subject, clauses[n].span.start
        if subject is None and n > 0 and AND.search(self.article.text, max(start - 8, 0), start):
            return clauses[n - 1].subject
        return subject

    def _counts(self, clause: Proposition, who: Span, figure: Figure) -> bool:
        if clause.negated or clause.modal or not clause.span.covers(figure.number) or who.end > figure.number.start:
            return False
        gives = self._stands_between(who, figure, GIVING) or self._stands_between(who, figure, SEEING)
        if not gives and clause.predicate not in VERBS:
            return False
        if PASSIVE.match(self.article.text, who.end, figure.number.start):
            return False
        head, actor = head_word(who), self.cast.actor_of(who)
        if clause.predicate in SETTING or (clause.predicate in REVISING and TOLL.search(clause.span.text)):
            return actor is not None or head in TELLERS
        named = actor is not None and actor.kind in ("org", "group", "person")
        tells = (gives or clause.predicate in TELLING) and (named or head in TELL)
        place = actor is not None and actor.kind == "place" and clause.predicate in PLACES_TELL
        return head in COUNTERS or tells or place

    def _by_sentence(self, figure: Figure) -> Counter | None:
        """Who let out what shows the number, or sums up before a colon: "gave its daily bulletin: 57 new cases"."""
        at = bisect_right(self.sentences, figure.number.start) - 1
        start = self.sentences[at] if at >= 0 else 0
        here = self.narrations[bisect_left(self.starts, start) : bisect_right(self.starts, figure.number.start)]
        for clause in (clause for told in here for clause in told.propositions):
            who = clause.subject
            if clause.negated or who is None:
                continue
            if clause.predicate in RELEASING and self._stands_between(who, figure, RELEASED):
                return Counter(who, "let out by", "they let out what shows the number")
            if self._stands_between(who, figure, SUMMING_UP) and may_tell(who, self.cast):
                return Counter(who, "summed up by", "they sum up, and the number stands behind the colon")
        return None

    def _stands_between(self, who: Span, figure: Figure, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self.article.text, who.end, figure.number.start) is not None


def may_tell(who: Span, cast: Cast) -> bool:
    """Whether somebody is an actor, or called by a word for those who count or tell."""
    return head_word(who) in TELL_OR_COUNT or cast.actor_of(who) is not None


def head_word(who: Span) -> str:
    """The word that says what somebody is, in small letters: "officials" of "local officials in Velm"."""
    words = BEHIND_HEAD.split(who.text, maxsplit=1)[0].lower().split()
    return words[-1].removesuffix("'s") if words else ""
