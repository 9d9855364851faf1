"""Figures made comparable: who is meant by a subject, which family a verb is of, what the clause names.

The step between reading and the ledger. Invariant: one `Counting` for each figure, in the order of the readings.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterclaim.link.actors import Cast
from counterclaim.link.compare.figures import Counting, interval_of
from counterclaim.link.figure_holders import Holders
from counterclaim.link.words.contrast import DENYING, DOUBTING
from counterclaim.link.words.counted import ADDED, ALIKE, FAMILIES, FORCES, LEVEL, MEMBERS, PEOPLE, RATES, TELLING
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.figure import Figure
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

# fmt: off
PRONOUNS = frozenset({
    "i", "we", "he", "she", "they", "it", "you", "this", "that", "these", "those", "who", "which", "what", "there",
})
# fmt: on
# "Two of the dead were brothers" tells of two among them, not how many died.
PART = re.compile(
    r"\s+of\s+(?:them|those|these|whom|which|(?:the|its|their|our)\s+"
    r"(?:dead|killed|injured|wounded|missing|victims?|casualties|survivors?|arrested|detained|detainees|bodies))\b",
    re.IGNORECASE,
)
SPEAKERS = frozenset({"i", "we", "he", "she", "they", "it"})
# Before a number that somebody sets right: "only nine percent, not 98 percent". Looked for in so many characters.
CORRECTED = re.compile(
    r"\b(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?:the\s+|some\s+|about\s+|a\s+)?$", re.IGNORECASE
)
BEFORE = 30
NEGATION = re.compile(r"\b(?:not|no|never|nor|neither|none|nobody|nothing|without)\b|n[’']t\b", re.IGNORECASE)
# Before a date that says until when was counted: "71 percent had been released as of Wednesday".
AS_OF = re.compile(r"\b(?:as\s+of|as\s+at|by|until|up\s+to|through)\s+(?:late\s+|early\s+)?(?:on\s+)?$", re.IGNORECASE)
UNITS = {"share": "%"}


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as somebody told it: `holder` and `actor` are None where the outlet itself does, or nobody is named.

    `as_of` is the day until which was counted, where its sentence says so; `reason` why it is theirs, or the outlet's,
    where that is not plain from the statement that holds it.
    """

    article: Article
    figure: Figure
    counting: Counting
    statement: Statement | None
    holder: str | None
    actor: str | None
    as_of: DateRange | None = None
    reason: Reason | None = None

    @property
    def voice(self) -> str:
        """A key for who tells it: the actor, the holder's words, the outlet, or a source that nobody can name."""
        if self.statement is not None and self.holder is None and self.reason is None:
            return f"unnamed {self.statement.id}"
        return self.actor or self.holder or ""

    @property
    def time(self) -> DateRange | None:
        """For when it is told: by its own words, else when its article appeared; None if unknown."""
        published = self.article.publication
        return self.figure.as_of or self.as_of or (published.dates if published else None)

    @property
    def day(self) -> str:
        """The first day for which it is told; empty if unknown."""
        return self.time.start.isoformat() if self.time else ""

    @property
    def is_corrected(self) -> bool:
        """Whether whoever tells it says that it is another number: "nine percent, not 98 percent"."""
        start = self.figure.number.start
        return CORRECTED.search(self.article.text[max(0, start - BEFORE) : start]) is not None

    @property
    def is_denied(self) -> bool:
        """Whether the statement denies the number: "denied that 40 died", "said it had not shot 40 people".

        No casualties is told, not denied; and so is what stands before a "not": "said 13 patients had no link to it".
        """
        statement, number = self.statement, self.figure.number
        if statement is None or self.figure.high == 0 or statement.mode != "indirect":
            return False
        if statement.stance not in ("denies", "doubts"):
            return False
        if statement.negated_cue or statement.cue_lemma in DENYING | DOUBTING:
            return True
        piece = next((span for span in statement.content if span.covers(number)), None)
        return piece is None or NEGATION.search(piece.text, 0, number.start - piece.start) is not None


def list_told(readings: Sequence[Reading], cast: Cast) -> list[Told]:
    """Every figure of every reading with its holder, in order."""
    found = []
    for reading in readings:
        near, holders = _Named(reading, cast), Holders(reading, cast)
        for figure in reading.figures:
            held = holders.of(figure)
            counting = make_counting(figure, near, held.actor or held.holder or "")
            as_of = near.as_of(figure)
            found.append(Told(reading.article, figure, counting, *held.parts, as_of, held.reason))
    return _name_ages(found)


def _name_ages(told: Sequence[Told]) -> list[Told]:
    """The figures, an age of somebody described ("the 43-year-old father") given to whom alone it can be.

    That is the one person of the name whose age the articles tell with the same number; where two people share it, or
    nobody is named with it, the age stays with the description.
    """
    named: dict[tuple[str, float | None], set[str]] = {}
    for one in told:
        if one.counting.age and one.counting.subject.startswith("actor-"):
            named.setdefault((one.counting.unit, one.figure.low), set()).add(one.counting.subject)
    found = []
    for one in told:
        owners = named.get((one.counting.unit, one.figure.low), set())
        if one.counting.age and one.figure.subject and one.figure.subject.text.islower() and len(owners) == 1:
            one = replace(one, counting=replace(one.counting, subject=min(owners)))
        found.append(one)
    return found


class _Named:
    """What an article names in a passage: places by key, dates, and who a passage means."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.cast = cast
        self.text = reading.article.text
        self.places = sorted(mention.span for mention in reading.mentions if mention.kind == "place")
        self.dates = sorted(
            ((date.span, date.dates) for date in reading.dates if date.dates), key=lambda pair: pair[0].start
        )

    def as_of(self, figure: Figure) -> DateRange | None:
        """The day until which a figure was counted: a date behind "as of" or "by" in its clause."""
        first = bisect_left(self.dates, figure.span.start, key=lambda pair: pair[0].start)
        for span, dates in self.dates[first:]:
            if span.start > figure.span.end + BEFORE:
                break
            between = self.text[max(figure.span.start, span.start - BEFORE) : span.start]
            if AS_OF.search(between) and not {".", "\n"} & {*self.text[figure.span.end : span.start]}:
                return dates
        return None

    def key(self, span: Span) -> str:
        """The actor's id, else the last word in small letters."""
        actor = self.cast.actor_of(span)
        word = span.text.split()[-1].lower()
        return actor.id if actor else ALIKE.get(word, word)

    def dates_in(self, passage: Span) -> list[DateRange]:
        """The dates named in a passage, in order."""
        first = bisect_left(self.dates, passage.start, key=lambda pair: pair[0].end)
        found = []
        for span, dates in self.dates[first:]:
            if span.start >= passage.end:
                break
            if span.overlaps(passage):
                found.append(dates)
        return found

    def places_in(self, span: Span) -> frozenset[str]:
        """Keys of the places named in a passage."""
        first = bisect_left(self.places, span.start, key=lambda place: place.start)
        found = []
        for place in self.places[first:]:
            if place.start >= span.end:
                break
            found.append(self.key(place))
        return frozenset(found)


def make_counting(figure: Figure, near: _Named, holder: str) -> Counting:
    """What a figure counts. `holder` is who says it: "she" in her own claim is taken for herself."""
    counted = figure.counted.text.lower().split() if figure.counted else []
    head = figure.head or (_lemma_in(counted[-1], figure.terms) if counted else "")
    if figure.head:
        pass  # reading tells it in a word that can be compared across languages
    elif head in MEMBERS and len(counted) > 1:
        head = counted[-2]  # "crew members", "staff members"
    elif len(counted) > 1 and counted[-1].endswith("ing") and counted[-2].endswith("s"):
        head = _lemma_in(counted[-2], figure.terms)  # "precincts reporting", "soldiers serving"
    if not head and figure.unit and figure.subject and figure.subject.text.islower():
        head = figure.subject.text.split()[-1]  # "the damage will cost $5 million"
    told = [term for term in figure.terms if term != head or head in TELLING]  # "12 voters" alone is no vote
    families = {FAMILIES[term] for term in told if term in FAMILIES}
    if families & {"expel"} and {"send", "order"} & {*told} and ALIKE.get(head, head) in FORCES:
        families = families - {"expel"} | {"deploy"}  # "will send 1,000 troops"
    rest = {term for term in figure.terms if term not in FAMILIES and term not in LEVEL and term != head}
    happening = families | {term for term in rest if not any(word.startswith(term[:4]) for word in counted)}
    heads = {ALIKE.get(head, head)} if head and head not in PEOPLE else set()
    names = {word.lower() for word in figure.counted.text.split() if word[0].isupper()} if figure.counted else set()
    if figure.counted and figure.span.start == figure.counted.start:
        names.discard(counted[0])  # a capital because the sentence begins
    dates = near.dates_in(figure.span)
    low, high = interval_of(figure)
    return Counting(
        figure,
        UNITS.get(figure.unit, figure.unit),
        "age" in figure.terms and figure.unit in ("year", "month", "week", "day"),
        frozenset(happening),
        frozenset(families),
        frozenset(heads - names if len(counted) > 1 else heads),
        not heads and figure.unit == "" and (head in PEOPLE or bool(families)),
        frozenset(rest - names - happening),
        frozenset(names),
        _subject(figure, near, holder),
        near.places_in(figure.span),
        tuple(dates),
        _is_beside(figure),
        low,
        high,
    )


def _lemma_in(word: str, terms: Sequence[str]) -> str:
    """The lemma of a word: the term that it begins like, else the word itself."""
    if word in terms:
        return word
    alike = [term for term in terms if term[:3] == word[:3] and abs(len(term) - len(word)) <= 3]
    return max(alike, key=lambda term: (len(term), term), default=word)


def _subject(figure: Figure, near: _Named, holder: str) -> str:
    if figure.subject is None:
        return ""
    word = figure.subject.text.lower()
    if word in PRONOUNS:
        return holder if word in SPEAKERS else ""
    return near.key(figure.subject)


def _is_beside(figure: Figure) -> bool:
    """Whether it is one more, a former number, a rate or a part: "another 12", "up from eight", "70 each day"."""
    before = figure.span.text[: figure.number.start - figure.span.start].lower().split()[-2:]
    after = figure.span.text[figure.number.end - figure.span.start :].lower().split()[:2]
    rate = bool(RATES & set(figure.span.text[figure.number.end - figure.span.start :].lower().split()))
    former = before in (["up", "from"], ["down", "from"])
    part = PART.match(figure.span.text, figure.number.end - figure.span.start) is not None
    return former or rate or part or bool(ADDED & {*before[-1:], *after[:1]})
