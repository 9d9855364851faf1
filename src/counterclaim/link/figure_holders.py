"""Whose a figure is: the statement that holds it, who counted it, or who was heard in the sentence before.

A step of `countings`. Whoever asks for a number or refuses it has not told it: there the outlet tells. Invariant: every
answer that is not the outlet's names the passages that it rests on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from counterclaim.link.actors import Cast
from counterclaim.link.holders import holder_of, words_of_source
from counterclaim.link.words.counting import COUNTERS, COUNTING, PAPERS, TELLING
from counterclaim.model.figure import Figure
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.reason import Reason
from counterclaim.model.statement import Proposition, Statement

STEP = "figures"
# A sentence that goes on with what was counted before: "Those included 14 …", "By 2014, that figure had risen …".
OF_THESE = re.compile(r"(?:(?:of|among)\s+)?(?:those|these|them)\b", re.IGNORECASE)
THAT_FIGURE = re.compile(
    r"\b(?:(?:that|this)\s+(?:figure|number|total|count|tally|toll|share|rate)"
    r"|the\s+(?:figure|number|total|count|tally|toll|share|rate)\s+(?:had|has|have|was|is|rose|fell|grew|stood|climbed|dropped))\b",
    re.IGNORECASE,
)
# Of the verbs that count, those that are seldom nouns beside a number.
PUTTING = frozenset({"put", "estimate", "count"})
# How far into a sentence such words are looked for.
OPENING = 60
# Cues of those who tell a number as a fact, whatever they ask for; and of those who take it on.
SAYING = frozenset({"say", "tell", "add", "state", "write", "note", "according to"})
AGREEING = frozenset({"agree", "vote", "decide"})
# Words before a number that is taken as known: "its annual", "the industry's", "tariffs on".
KNOWN_BEFORE = re.compile(
    r"(?:\b(?:the|its|his|her|their|our|this|that|these|those)|\w[’']s?)\s+(?:\w+\s+){0,2}$|\bon\s+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Holding:
    """Who holds a figure. `holder` is None where the outlet itself tells it, `statement` where none holds it."""

    statement: Statement | None = None
    holder: str | None = None
    actor: str | None = None
    reason: Reason | None = None

    @property
    def parts(self) -> tuple[Statement | None, str | None, str | None]:
        """Statement, holder and actor."""
        return self.statement, self.holder, self.actor


class Holders:
    """Who holds the figures of one article."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.reading, self.cast, self.article = reading, cast, reading.article
        self.statements = {statement.id: statement for statement in reading.statements}
        self.narrations = sorted(reading.narrations, key=lambda told: told.content[0].start)
        self.starts = [told.content[0].start for told in self.narrations]
        self.sentences = [sentence.span.start for sentence in reading.sentences]
        self.before: tuple[int, Statement] | None = None

    def of(self, figure: Figure) -> Holding:
        """The holder of a figure; figures are asked for in the order of the text."""
        statement = self.statements.get(figure.statement or "")
        number = bisect_right(self.sentences, figure.number.start) - 1
        if statement is None:
            return self._counted_by(figure) or self._running(number) or Holding()
        self.before = (number, statement)
        if is_background(figure, statement):
            return Holding()
        if is_asked_for(figure, statement):
            passages = tuple(span for span in (statement.source, statement.cue, figure.number) if span)
            sentence = "somebody asks for the number or refuses it, and does not tell that it is so"
            return Holding(statement, reason=Reason(STEP, "asked for", statement.cue_lemma, sentence, passages))
        holder, actor = holder_of(statement, self.article, self.cast)
        return Holding(statement, holder, actor)

    def _counted_by(self, figure: Figure) -> Holding | None:
        """Who counts in the outlet's sentence: "police counted 200 marchers", "a poll showed 67 percent in favor"."""
        at = bisect_right(self.starts, figure.number.start) - 1
        told = at >= 0 and self.narrations[at].content[0].covers(figure.number)
        clauses = self.narrations[at].propositions if told else ()
        found = [clause for clause in clauses if self._counts(clause, figure)]
        inner = min(found, key=lambda clause: (clause.span.end - clause.span.start, clause.span.start), default=None)
        subject = inner.subject if inner is not None else None
        if not told and figure.subject is not None and figure.subject.text.casefold() in COUNTERS:
            # A sentence whose verb the parse takes for a participle is no narration.
            subject = figure.subject if PUTTING & {*figure.terms} else None
        if subject is None:
            return None
        actor = self.cast.actor_of(subject)
        holder = actor.name if actor else words_of_source(subject, self.article, self.cast)
        if holder is None:
            return None
        reason = Reason(STEP, "counted by", holder, "the clause says that they count", (subject, figure.number))
        return Holding(None, holder, actor.id if actor else None, reason)

    def _counts(self, clause: Proposition, figure: Figure) -> bool:
        subject = clause.subject
        if clause.predicate not in COUNTING or clause.negated or subject is None or clause.modal:
            return False
        if not clause.span.covers(figure.number) or subject.end > figure.number.start:
            return False
        head = subject.text.lower().split()[-1].removesuffix("'s")
        actor = self.cast.actor_of(subject)
        named = actor is not None and actor.kind in ("org", "group", "person")
        return head in COUNTERS or (named and clause.predicate in TELLING)

    def _running(self, number: int) -> Holding | None:
        """Who was heard in the sentence before, where this one goes on with what they counted."""
        if self.before is None or self.before[0] != number - 1 or number < 1:
            return None
        here, last = self.reading.sentences[number], self.reading.sentences[number - 1]
        if here.paragraph != last.paragraph or not goes_on(here):
            return None
        statement = self.before[1]
        holder, actor = holder_of(statement, self.article, self.cast)
        if holder is None:
            return None
        passages = tuple(span for span in (statement.source, statement.cue, here.span) if span)
        reason = Reason(
            STEP, "goes on", holder, "the sentence goes on with what was counted in the one before", passages
        )
        return Holding(None, holder, actor, reason)


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence goes on with what the one before counts."""
    opening = sentence.span.text[:OPENING]
    return bool(OF_THESE.match(opening) or THAT_FIGURE.search(opening))


def is_background(figure: Figure, statement: Statement) -> bool:
    """Whether the outlet put the number into somebody's reported words: "Bolin, 43," or "the 27-nation bloc".

    Inside quotation marks every number is the speaker's.
    """
    start = figure.number.start - figure.span.start
    joined = figure.span.text[start + len(figure.number.text) :][:1] == "-" and figure.unit == ""
    named = "age" in figure.terms and figure.subject is not None
    return statement.mode != "direct" and (joined or named) and not is_quoted(figure, statement)


def is_asked_for(figure: Figure, statement: Statement) -> bool:
    """Whether a number is only part of what somebody asks for, refuses or agrees to: they do not tell that it is so.

    "Urged it to keep its $1.3 billion" tells of a sum that is known; "demanded $30 million" is the sum of who demands.
    """
    if statement.mode == "direct" or statement.cue_lemma in SAYING or is_quoted(figure, statement):
        return False
    if statement.stance not in ("demands", "refuses") and statement.cue_lemma not in AGREEING:
        return False
    piece = next((span for span in statement.content if span.covers(figure.number)), None)
    before = piece.text[: figure.number.start - piece.start] if piece else ""
    source = statement.source.text.casefold().split()[-1] if statement.source else ""
    return source in PAPERS or KNOWN_BEFORE.search(before) is not None


def is_quoted(figure: Figure, statement: Statement) -> bool:
    """Whether the number stands inside quotation marks of a content."""
    piece = next((span for span in statement.content if span.covers(figure.number)), None)
    before = piece.text[: figure.number.start - piece.start] if piece else ""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
