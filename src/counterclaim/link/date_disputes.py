"""Disputes about when: two tellings of one happening, by two holders, on days that exclude each other.

Beside the disputes about how many, and of their kind. Precision comes first: most differences between dates are two
happenings, a kind that comes back, a plan that was moved, or a word such as "today" that another article quotes. So
both must tell a day by its name or number, the happening in nearly the same words with a name in them, and nobody may
tell of both days. Invariant: sides of one camp tell one day; an index finds the pairs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.link.actors import Cast
from counterclaim.link.compare.happenings import DatedTelling, people_clash
from counterclaim.link.copies import SharedPassages
from counterclaim.link.holders import holder_of
from counterclaim.link.terms import cosine, stem
from counterclaim.link.timeline import list_dated_tellings
from counterclaim.model.account import Copy
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.happening import Happening
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

STEP = "date disputes"

# How close the words of two tellings must be (weighted cosine of stems, 0 to 1) to be of one happening although their
# dates differ. On 44 stories pairs of one verb and two days lie at 0.4 and above 32 times, and none of them is a clash:
# they are two happenings, or one that "today" dates twice. Read the hits again after a change.
ONE_HAPPENING = 0.5
# Days apart beyond which it is another one of its kind, or a weekday that was counted from another week. In 6,000
# articles of many stories as one dossier 31 days gave six disputes, of which one was a clash; six days give two.
FAR = 6
# Days of one kind of happening from which it is one that comes back.
MOST_DAYS = 2
# Tellings of one verb that share a stem are set against each other up to this many.
COMMONEST = 30
LOOKED_UP = 6

# A day by its name or its number. "Today" is another day in each article that repeats it.
DAY_NAME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.I
)
DEICTIC = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|now|ago|later|earlier|after|before|since|until|by|from)\b", re.I
)
# A night belongs to two days, and where a day ends depends on the place.
EDGE = re.compile(r"\b(?:night|overnight|midnight|evening|late|early|morning|dawn)\b", re.I)

Told = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class DayTelling:
    """A telling on one day, with whose it is. `candidates` are other days between which its text left a choice."""

    telling: DatedTelling
    article: Article
    holder: str
    actor: str | None
    statement: str | None
    candidates: tuple[DateRange, ...]

    @property
    def day(self) -> DateRange:
        """When."""
        return self.telling.dates


def find_date_disputes(readings: Sequence[Reading], cast: Cast, copies: Sequence[Copy]) -> tuple[Dispute, ...]:
    """Disputes of kind "number" about the day of a happening, in the order of their passages."""
    found, weights = list_dated_tellings(readings)
    told = list(_day_tellings(readings, found, cast))
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, each in enumerate(told):
        rarest = sorted(each.telling.terms.terms, key=lambda term: (-weights.get(term, 0.0), term))[:LOOKED_UP]
        for term in rarest:
            index[each.telling.event, term].append(place)
    near = _near(told, index, weights)
    disputes: dict[str, Dispute] = {}
    shared = SharedPassages(copies, (reading.article for reading in readings))
    for left, right, close in _clashes(told, near):
        dispute = _dispute(told, near, left, right, close, shared)
        disputes.setdefault(dispute.id, dispute)
    return tuple(disputes[key] for key in sorted(disputes, key=lambda key: (disputes[key].sides[0].evidence, key)))


def place_among(disputes: Sequence[Dispute], more: Sequence[Dispute]) -> tuple[Dispute, ...]:
    """All disputes: each of `more` before the first that is weaker, the others in their order.

    Two that grew around one opposed pair have one id and are one dispute, of which the first stays: among thousands of
    articles that happens.
    """
    placed = list(disputes)
    for dispute in more:
        weaker = (place for place, other in enumerate(placed) if other.strength < dispute.strength)
        placed.insert(next(weaker, len(placed)), dispute)
    once: dict[str, Dispute] = {}
    for dispute in placed:
        once.setdefault(dispute.id, dispute)
    return tuple(once.values())


def _day_tellings(
    readings: Sequence[Reading], found: Sequence[tuple[Happening, DatedTelling]], cast: Cast
) -> Iterator[DayTelling]:
    """Tellings that put something that took place on one day, and say which."""
    articles = {reading.article.id: reading.article for reading in readings}
    statements = {
        statement.id: statement for reading in readings for statement in (*reading.statements, *reading.narrations)
    }
    for happening, telling in found:
        words = happening.date.span.text
        if telling.status != "reported" or telling.saying or happening.date.dates is None:
            continue
        if telling.dates.precision != "day" or not DAY_NAME.search(words) or DEICTIC.search(words):
            continue
        article = articles[happening.span.article]
        holder: Told = (article.label, None)
        statement = statements.get(happening.statement or "")
        if statement is not None and statement.mode != "narrated":
            name, actor = holder_of(statement, article, cast)
            if name is None or statement.stance != "asserts":
                continue
            holder = (name, actor)
        yield DayTelling(telling, article, *holder, happening.statement, happening.date.candidates)


def _near(
    told: Sequence[DayTelling], index: Mapping[tuple[str, str], Sequence[int]], weights: Mapping[str, float]
) -> dict[int, dict[int, float]]:
    """Which tellings are of one kind of happening, and how close each pair is, whatever their days."""
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for _, places in sorted(index.items()):
        for n, right in enumerate(places):
            for left in places[max(n - COMMONEST, 0) : n]:
                if right in near[left]:
                    continue
                one, other = told[left].telling, told[right].telling
                close = cosine(one.terms, other.terms, weights)
                if close >= ONE_HAPPENING and one.names & other.names and not people_clash(one, other):
                    near[left][right] = near[right][left] = close
    return near


def _clashes(told: Sequence[DayTelling], near: Mapping[int, Mapping[int, float]]) -> Iterator[tuple[int, int, float]]:
    """Pairs of one happening on days that exclude each other."""
    for left, others in sorted(near.items()):
        for right, close in sorted(others.items()):
            if left < right and _exclude(told[left], told[right]) and not _is_two(told, near, left, right):
                yield left, right, close


def _exclude(one: DayTelling, other: DayTelling) -> bool:
    """Whether two holders tell two days of which only one can be, and no way of reading them makes them one."""
    apart = abs((one.day.start - other.day.start).days)
    if not 0 < apart <= FAR:
        return False
    if one.holder == other.holder or other.day in one.candidates or one.day in other.candidates:
        return False
    return apart > 1 or not (EDGE.search(one.telling.date.text) or EDGE.search(other.telling.date.text))


def _is_two(told: Sequence[DayTelling], near: Mapping[int, Mapping[int, float]], left: int, right: int) -> bool:
    """Whether it is a kind of happening that comes back, or somebody tells of both days."""
    kind = sorted({left, right, *near[left], *near[right]})
    if len({told[place].day for place in kind}) > MOST_DAYS:
        return True
    days: dict[tuple[str, str], set[DateRange]] = defaultdict(set)
    for place in kind:
        days[told[place].article.id, told[place].holder].add(told[place].day)
    return any(len(own) > 1 for own in days.values())


def _dispute(
    told: Sequence[DayTelling],
    near: Mapping[int, Mapping[int, float]],
    left: int,
    right: int,
    close: float,
    shared: SharedPassages,
) -> Dispute:
    """The dispute of two days, with everybody who tells one of them."""
    kind = sorted({left, right, *near[left], *near[right]}, key=lambda place: (told[place].day.start, place))
    first = told[kind[0]].day
    voices: dict[tuple[str, str, str | None], list[DayTelling]] = {}
    for place in kind:
        each = told[place]
        voices.setdefault(("A" if each.day == first else "B", each.holder, each.actor), []).append(each)
    sides = tuple(
        _side(letter, own, shared) for (letter, _, _), own in sorted(voices.items(), key=lambda item: item[0][0])
    )
    one, other = sorted((told[left], told[right]), key=lambda each: each.telling.span)
    spelled = dict(one.telling.words)
    both = ", ".join(sorted(spelled.get(term, term) for term in one.telling.terms.terms & other.telling.terms.terms))
    passages = (one.telling.span, other.telling.span)
    evidence = sorted(f"{span.article} {span.start} {span.end}" for side in sides for span in side.evidence)
    return Dispute(
        make_id("dispute", "date", *evidence),
        "number",
        _topic(one),
        sides,
        round(min(0.4 + 0.5 * close, 0.9), 3),
        (
            Reason(STEP, "one happening", f"{close:.2f}", f"both tell it with the words {both}", passages),
            Reason(
                STEP,
                "days that exclude each other",
                f"{one.day.iso} / {other.day.iso}",
                "it took place once, and nobody tells of both days",
                (one.telling.date, other.telling.date),
            ),
        ),
    )


def _side(camp: str, own: Sequence[DayTelling], shared: SharedPassages) -> Side:
    """One holder with the passages that tell the day."""
    evidence = tuple(dict.fromkeys(each.telling.span for each in own))
    statements = tuple(dict.fromkeys(each.statement for each in own if each.statement))
    return Side(own[0].holder, own[0].actor, camp, evidence, statements, shared.count_origins(evidence))


def _topic(each: DayTelling) -> tuple[Span, ...]:
    """The telling up to its date, or else the word that says what happened."""
    span, date = each.telling.span, each.telling.date
    before = each.article.text[span.start : date.start].rstrip().removesuffix(" on").rstrip(" ,")
    if 0 < len(before) <= 80 and "\n" not in before:
        return (each.article.span(span.start, span.start + len(before)),)
    for word in re.finditer(r"\w+", span.text):
        if stem(word.group()) == each.telling.event:
            return (each.article.span(span.start + word.start(), span.start + word.end()),)
    return (span,)
