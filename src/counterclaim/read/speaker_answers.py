"""What is asked of an article to tell who a source stands for: the person or the body that can be meant at a place.

Shared by `speakers` and `speaker_descriptions`. Invariant: an answer that is not sure is open and keeps at most `KEPT`
candidates, the likeliest first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.lexicon.cue_verbs import DENIALS
from counterclaim.read.parse import Token
from counterclaim.read.speaker_bodies import ENOUGH_IT, ENOUGH_NOUN, bodies_in_sight, clear_body
from counterclaim.read.speaker_places import PRONOUNS, SUBJECTS, Known
from counterclaim.read.speaker_scene import Scene

Basis = Literal["named", "pronoun", "title", "open"]

# How many candidates are kept for one who is left open.
KEPT = 5
# What the likeliest must weigh at least (see `speaker_places` for the units), and how many times the next. SURE was
# tried from 1.05 to 1.3: 1.1 gives most right answers with one of 27 wrong on the open half of `evals/sources.json`.
LEAST = 0.5
SURE = 1.1
# How many statements back pronouns are taken from what was found for them.
SETTLED = 8


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who a source stands for, how that is known, and who else may be meant where it is open, the likeliest first."""

    speaker: Span | None = None
    basis: Basis = "open"
    candidates: tuple[Span, ...] = ()


OPEN = Resolved()
# "A spokesman for X said … He added" goes on with the spokesman, "any player who kneels … he" with nobody.
_ANYBODY = re.compile(r"(?:any|every|each|no|whoever|nobody|somebody|someone)\b", re.IGNORECASE)


def last_of(previous: Sequence[Statement], head: Token) -> Statement | None:
    """The last statement before a source, if it opens before it."""
    return previous[-1] if previous and previous[-1].sentence.start < head.start else None


@dataclass(frozen=True, slots=True)
class Answers:
    """An article's people and bodies, and the answers that they give."""

    article: Article
    mentions: Sequence[Mention]
    scene: Scene

    def person(self, head: Token, content: Sequence[Span], previous: Sequence[Statement]) -> Resolved:
        """Whom "he" or "she" means."""
        scene, last, known = self.scene, last_of(previous, head), self.known(content, previous, head)
        known = self.denying(known, head)
        ranked = scene.ranked(head, PRONOUNS[head.lower], known)
        named = [scene.latest(who, head.start).span for _, who in ranked if scene.is_named(who)]
        sure = bool(ranked) and (len(ranked) == 1 or ranked[0][0] >= SURE * ranked[1][0])
        if sure and ranked[0][0] >= LEAST:
            if scene.is_named(ranked[0][1]):
                return Resolved(named[0], "pronoun")
            noun = scene.described(ranked[0][1], head)
            if noun and last and last.source and last.source.start <= noun.start < last.source.end:
                meant = last.speaker or (None if _ANYBODY.match(last.source.text) else last.source)
                if meant is not None:
                    return Resolved(meant, "pronoun")
        return Resolved(candidates=tuple(named[:KEPT]))

    def body(self, head: Token, kinds: tuple[str, ...], last: Statement | None, basis: Basis) -> Resolved:
        """The organisation or place in sight that is clearly meant."""
        ranked = bodies_in_sight(self.scene, head, kinds, last.speaker if last else None)
        found = clear_body(ranked, ENOUGH_NOUN if basis == "title" else ENOUGH_IT)
        if found is not None:
            return Resolved(found.span, basis)
        return Resolved(candidates=tuple(mention.span for _, mention in ranked[:KEPT]))

    def range(self, place: tuple[int, int] | None, basis: Basis) -> Resolved:
        """The answer that is a passage of several mentions, or of one."""
        return OPEN if place is None else Resolved(self.article.span(*place), basis)

    def known(self, content: Sequence[Span], previous: Sequence[Statement], head: Token) -> Known:
        """What a statement and those before it tell of who speaks in it."""
        quoted, told = self.named_in(content)
        return Known(quoted, told, self.spoken(last_of(previous, head)), self.settled(previous))

    def denying(self, known: Known, head: Token) -> Known:
        """The same for "he" of "X is asking whether Y's men stole it, which he denies": Y and not X, who tells it."""
        verb = self.scene.outline.parse.head(head)
        if verb.dep != "relcl" or verb.lemma not in DENIALS or head.dep not in SUBJECTS:
            return known
        told = {
            self.scene.number[i]
            for i, name in self.scene.heads.items()
            if name.sentence == head.sentence and name.i < head.i and name.dep in SUBJECTS
        }
        return replace(known, quoted=known.quoted | told, told=frozenset())

    def named_in(self, content: Sequence[Span]) -> tuple[frozenset[int], frozenset[int]]:
        """The people whom a content names, in its quotations and in the outlet's words."""
        quoted, told = set[int](), set[int]()
        for span in content:
            low = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
            for i in range(low, len(self.mentions)):
                if self.mentions[i].span.start >= span.end:
                    break
                if i in self.scene.number:
                    inside = self.scene.outline.quoted[self.scene.heads[i].i] >= 0
                    (quoted if inside else told).add(self.scene.number[i])
        return frozenset(quoted), frozenset(told)

    def settled(self, previous: Sequence[Statement]) -> dict[int, int]:
        """The people whom the pronouns of the last statements mean, by the index of the pronoun."""
        found: dict[int, int] = {}
        for statement in previous[-SETTLED:]:
            spoke = self.spoken(statement)
            if spoke is not None and statement.source is not None and statement.speaker_basis == "pronoun":
                found.update(
                    (token.i, spoke[0]) for token in self.scene.tokens(statement.source.start, statement.source.end)
                )
        return found

    def spoken(self, last: Statement | None) -> tuple[int, int] | None:
        """The number of the person who spoke last, and of the sentence in which they did."""
        if last is None or last.speaker is None:
            return None
        at = bisect_left(self.mentions, last.speaker.start, key=lambda mention: mention.span.start)
        for i in range(at, min(at + 2, len(self.mentions))):
            if self.mentions[i].span == last.speaker and i in self.scene.number:
                end = (last.cue or last.content[-1]).end
                return self.scene.number[i], self.scene.tokens(end - 1, end)[0].sentence
        return None
