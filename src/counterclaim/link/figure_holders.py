"""Whose a figure is: the statement that holds it, who counted it, or who was heard in the sentence before.

A step of `countings`. Whoever asks for a number or refuses it has not told it: there the outlet tells. Invariant: every
answer that is not the outlet's names the passages that it rests on.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace

from counterclaim.link.actors import Cast
from counterclaim.link.counters import GOING_ON, Counters, head_word
from counterclaim.link.holders import holder_of, words_of_source
from counterclaim.link.polls import Polls, is_unnamed, named_by
from counterclaim.link.running_counts import goes_on, goes_on_behind, is_part, tells_of_a_year
from counterclaim.link.tellers_beside import teller_beside
from counterclaim.link.untold_numbers import is_asked_for, is_background, is_quoted
from counterclaim.link.words.counting import RECORDS, TELLERS
from counterclaim.model.figure import Figure
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

STEP = "figures"
SHARE = "%"
GOES_ON = "it goes on with what was counted before it"


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


@dataclass(frozen=True, slots=True)
class Before:
    """A number told before: where, in which sentence, and who holds it."""

    number: Span
    sentence: int
    holding: Holding


class Holders:
    """Who holds the figures of one article."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.reading, self.cast, self.article = reading, cast, reading.article
        self.statements = {statement.id: statement for statement in reading.statements}
        self.sentences = [sentence.span.start for sentence in reading.sentences]
        self.spoken: dict[int, list[Statement]] = {}
        for statement in reading.statements:
            self.spoken.setdefault(bisect_right(self.sentences, statement.sentence.start) - 1, []).append(statement)
        self.before: tuple[int, Statement] | None = None
        self.share: Before | None = None
        self.last: Before | None = None
        self.polls, self.counters = Polls(reading, cast), Counters(reading, cast)

    def of(self, figure: Figure) -> Holding:
        """The holder of a figure; figures are asked for in the order of the text."""
        number = bisect_right(self.sentences, figure.number.start) - 1
        holding = self._of(figure, number)
        self.last = Before(figure.number, number, holding)
        if figure.unit == SHARE and holding.holder is not None:
            self.share = self.last
        return holding

    def _of(self, figure: Figure, number: int) -> Holding:
        statement = self.statements.get(figure.statement or "")
        beside = self._told_beside(figure, statement)
        if statement is None:
            own = beside or self._counted_by(figure) or self._polled(figure, number)
            own = own or self._running(figure, number) or self._of_another_year(number)
            return own or self._carried_by(figure, number) or Holding()
        self.before = (number, statement)
        if beside is not None:
            return beside
        if is_background(figure, statement):
            return Holding()
        if is_asked_for(figure, statement):
            passages = tuple(span for span in (statement.source, statement.cue, figure.number) if span)
            sentence = "somebody asks for the number or refuses it, and does not tell that it is so"
            return Holding(statement, reason=Reason(STEP, "asked for", statement.cue_lemma, sentence, passages))
        polled = self._polled(figure, number) if is_unnamed(statement) else None
        if polled is not None:
            return replace(polled, statement=statement)
        holder, actor = holder_of(statement, self.article, self.cast)
        if holder is None and statement.source is None:
            holder, actor = self._told_around(statement, number)
        return Holding(statement, holder, actor)

    def _told_around(self, inner: Statement, number: int) -> tuple[str | None, str | None]:
        """Who tells the sentence in which something is told of nobody: "She said that 65 were thought to be there"."""
        for outer in self.spoken.get(number, ()):
            told = any(piece.covers(inner.content[0]) and piece != inner.content[0] for piece in outer.content)
            if told and outer.source is not None:
                return holder_of(outer, self.article, self.cast)
        return None, None

    def _counted_by(self, figure: Figure) -> Holding | None:
        """Who counts in the outlet's sentence: "police counted 200 marchers", "a poll showed 67 percent in favor"."""
        counter = self.counters.of(figure)
        if counter is None:
            return None
        if counter.who.text.lower() in GOING_ON and self.last is not None:  # "It forecast sales of 5 billion."
            number = bisect_right(self.sentences, figure.number.start) - 1
            return _carried(self.last, counter.who, figure) if self._follows(self.last.sentence, number) else None
        return self._by_subject(counter.who, figure, counter.feature, counter.sentence)

    def _told_beside(self, figure: Figure, statement: Statement | None) -> Holding | None:
        """Who told the number by the words behind it: "up from the 44 reported by the police"."""
        if statement is not None and (statement.mode == "direct" or is_quoted(figure, statement)):
            return None  # the speaker says who counted, and holds it too
        teller = teller_beside(figure.number, self.article, self.cast)
        return self._by_subject(teller, figure, "told by", "the words behind the number say who told it")

    def _carried_by(self, figure: Figure, number: int) -> Holding | None:
        """Who tells the whole of a sentence in which another speaks: "She told 20 of us that …, two people said"."""
        for statement in self.spoken.get(number, ()):
            cue, outer = statement.cue, [link.span for link in statement.chain[1:-1] if link.span is not None]
            if cue is None or not outer or not cue.end <= figure.number.start < outer[0].start:
                continue
            sentence = "they told the sentence that the number stands in"
            return self._by_subject(outer[0], figure, "carried by", sentence)
        return None

    def _by_subject(self, subject: Span | None, figure: Figure, feature: str, sentence: str) -> Holding | None:
        if subject is None:
            return None
        body = head_word(subject) in TELLERS  # "the Velm administration" is not Velm
        actor = self.cast.by_span.get(subject) if body else named_by(subject, self.article, self.cast)
        holder = actor.name if actor else words_of_source(subject, self.article, self.cast)
        if holder is None:
            return None
        reason = Reason(STEP, feature, holder, sentence, (subject, figure.number))
        return Holding(None, holder, actor.id if actor else None, reason)

    def _polled(self, figure: Figure, number: int) -> Holding | None:
        """The poll that a share of people is from: "45 percent say yes"."""
        if figure.unit != SHARE or number < 0:
            return None
        before = (self.share.holding.holder, self.share.sentence) if self.share else ()
        poll = self.polls.asked(figure.number, number, *before)
        if poll is None:
            return None
        sentence = "the share is of those whom the poll asked"
        reason = Reason(STEP, "asked in a poll", poll.holder, sentence, (poll.told, figure.number))
        return Holding(None, poll.holder, poll.actor, reason)

    def _running(self, figure: Figure, number: int) -> Holding | None:
        """Who was heard in this sentence or the one before, where it goes on with what they counted."""
        if number < 0:
            return None
        here = self.reading.sentences[number]
        if self.last and is_part(self.article.text, self.last.number, figure.number):
            return _carried(self.last, here.span, figure)
        if self.last and _was_counted(self.last.holding) and self._goes_on(self.last, number):
            return _carried(self.last, here.span, figure)
        if self.share and figure.unit == SHARE and self._share_goes_on(self.share, number):
            return _carried(self.share, here.span, figure)
        if self.before is None or not self._follows(self.before[0], number):
            return None
        same, statement = self.before[0] == number, self.before[1]
        if not (goes_on_behind(figure, statement) if same else goes_on(here)):
            return None
        holder, actor = holder_of(statement, self.article, self.cast)
        if holder is None:
            return None
        passages = tuple(span for span in (statement.source, statement.cue, here.span) if span)
        return Holding(None, holder, actor, Reason(STEP, "goes on", holder, GOES_ON, passages))

    def _of_another_year(self, number: int) -> Holding | None:
        """Whose record the sentence before cites, where this one gives the number of another year."""
        here = self.reading.sentences[number] if number > 0 else None
        if here is None or not self._follows(number - 1, number) or not tells_of_a_year(here):
            return None
        for statement in self.spoken.get(number - 1, ()):
            if statement.source is not None and statement.source.text.casefold().split()[-1] in RECORDS:
                holder, actor = holder_of(statement, self.article, self.cast)
                reason = Reason(STEP, "goes on", holder or "", GOES_ON, (statement.source, here.span))
                return Holding(None, holder, actor, reason) if holder is not None else None
        return None

    def _goes_on(self, before: Before, number: int) -> bool:
        """Whether a sentence goes on with what the one before it counts."""
        next_to = before.sentence == number - 1 and self._follows(before.sentence, number)
        return next_to and goes_on(self.reading.sentences[number])

    def _share_goes_on(self, before: Before, number: int) -> bool:
        """Whether a share is of whoever told the last one: behind "…, they said." the outlet goes on by itself."""
        statement = before.holding.statement
        if before.sentence == number or statement is None or statement.cue is None:
            return before.sentence == number
        told_first = statement.cue.start < min(piece.start for piece in statement.content)
        return told_first and self._follows(before.sentence, number)

    def _follows(self, before: int, number: int) -> bool:
        """Whether a sentence is another one, or the next of its paragraph."""
        here, last = self.reading.sentences[number], self.reading.sentences[before]
        return number == before or (number == before + 1 and here.paragraph == last.paragraph)


def _carried(before: Before, here: Span, figure: Figure) -> Holding | None:
    """Who told the number before, of the next one."""
    holder = before.holding.holder
    if holder is None:
        return None
    reason = Reason(STEP, "goes on", holder, GOES_ON, (here, figure.number))
    return Holding(None, holder, before.holding.actor, reason)


def _was_counted(holding: Holding) -> bool:
    """Whether somebody counted a number in the outlet's sentence, and did not only go on with one before."""
    return holding.statement is None and holding.reason is not None and holding.reason.feature != "goes on"
