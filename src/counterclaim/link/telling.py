"""One statement made ready for comparing: with its article, its holder, its words as stems, and what it judges.

`tellings` makes them and measures how near two are. A narrated sentence is a telling of its outlet. Invariant: what a
telling says of itself does not depend on any other, but for the stems of the sentences around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.link.words.contrast import DENYING, DOUBTING, NAMELESS
from counterclaim.model.article import Article
from counterclaim.model.statement import Statement

# Content words up to which a denial may be one that only points at what was said ("denied any part in the attack" is).
SHORT = 4

# Kinds of content of which no claim is made: nothing in them could be true or false. In disputes only questions are
# left out, since who defends or condemns something opposes those who do the other, and a matter only spoken of still
# leads from one side to the next. Tried on the eight labelled stories (precision of disputes at a recall of 0.37):
# nothing left out 0.370, questions 0.373, topics 0.366, both 0.369, both and feelings 0.362 at a recall of 0.35.
IDLE_KINDS = frozenset({"topic", "question"})


@dataclass(frozen=True, slots=True)
class Telling:
    """One statement as it is compared.

    `lemmas` are the content words, `terms` their stems, both sorted; `context` the stems of the sentences around it;
    `actors` the ids of those whom the content names; `place` where it stands in the article, counted in statements and
    narrations; `sign` whether it praises (above 0) or blames, `validity` whether it calls something lawful or valid
    (above 0) or not, `offices` the numbers of the groups of `OFFICES` that it speaks of; `principal` the id of the
    body for which its holder speaks, "" where that is nobody; `id` the statement's id, which takes long to make.
    """

    statement: Statement
    article: Article
    holder: str | None
    actor: str | None
    lemmas: tuple[str, ...]
    terms: tuple[str, ...]
    context: tuple[str, ...]
    actors: tuple[str, ...]
    place: int
    negated: bool
    sign: int
    validity: int
    offices: frozenset[int]
    id: str
    principal: str = ""

    @property
    def voice(self) -> str | None:
        """A key for whose word it is in the end: the body for which the holder speaks, else the holder's."""
        return self.principal or self.actor or self.holder

    @property
    def narrated(self) -> bool:
        """Whether it is the outlet's own voice."""
        return self.statement.mode == "narrated"

    @property
    def held(self) -> bool:
        """Whether somebody is known to say it. The outlet's own voice is not meant, nor "declined to comment", nor a
        question.
        """
        silent = any(link.channel == "no-comment" for link in self.statement.chain)
        asked = self.statement.content_kind == "question"
        return self.holder is not None and not self.narrated and not silent and not asked

    @property
    def is_claim(self) -> bool:
        """Whether it says something that can be true or false; a matter only spoken of and a question do not."""
        return self.statement.content_kind not in IDLE_KINDS

    @property
    def denies(self) -> bool:
        """Whether it rejects or doubts what somebody else says: by its cue, not by a "not" in what it says."""
        return self.statement.cue_lemma in DENYING or self.statement.cue_lemma in DOUBTING

    @property
    def nameless(self) -> bool:
        """Whether it denies something without repeating it ("dismissed the president's claim")."""
        return self.statement.cue_lemma in DENYING and len(self.lemmas) <= SHORT and bool(NAMELESS & set(self.lemmas))


def overlap(left: Telling, right: Telling) -> bool:
    """Whether the two share characters of content."""
    if left.article.id != right.article.id:
        return False
    return any(span.overlaps(other) for span in left.statement.content for other in right.statement.content)


def entwined(left: Telling, right: Telling) -> bool:
    """Whether one stands inside the other, source and cue included: "the owner said its crew saw a flash"."""
    if left.article.id != right.article.id:
        return False
    (start, end), (other_start, other_end) = extent(left.statement), extent(right.statement)
    return start < other_end and other_start < end


def denies_inside(denial: Telling, claim: Telling) -> bool:
    """Whether a denial tells the claim that it denies: "the ministry denied the union's claim that men were beaten"."""
    if not denial.denies or claim.denies or denial.article.id != claim.article.id:
        return False
    return all(any(outer.covers(span) for outer in denial.statement.content) for span in claim.statement.content)


def extent(statement: Statement) -> tuple[int, int]:
    """From the first to the last character of source, cue and content."""
    return min(span.start for span in statement.parts), max(span.end for span in statement.parts)
