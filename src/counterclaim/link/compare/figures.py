"""How figures are compared: whether two count the same thing, and whether their numbers can both hold.

Numbers are never looked at to decide whether two figures count the same: that is the referent test, made of unit,
counted noun, what befalls it, who does it, and where and when. Every part that speaks gives a Reason.
Invariant: pure functions, symmetric in their two figures but for the order of the passages in the reasons.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from counterclaim.link.words.counted import BY_SUBJECT
from counterclaim.model.date_range import DateRange
from counterclaim.model.figure import Figure
from counterclaim.model.reason import Reason

STEP = "figures"

# Points for each part of the referent test; together they must reach SAME for one referent. Number disputes found with
# SAME at 2.0, 2.5, 3.0, 3.5, 4.0: on the seeds and eight stories 3, 2, 2, 1, 0 (right by the gold: 2, 2, 2, 1, 0); on
# 404 news articles of 195 other events 7, 4, 3, 2, 1, where reading the three at 3.0 showed two true ones. After a
# change run `python -m evals.stories` and read the disputes of kind "number".
POINTS = {
    "happening": 2.0,
    "counted": 1.0,
    "people": 0.5,
    "subject": 1.0,
    "name": 1.0,
    "word": 0.5,
    "time": 0.5,
    "place": 1.0,
}
SAME = 3.0


@dataclass(frozen=True, slots=True)
class Counting:
    """What one figure counts, made comparable.

    `unit` is "" for a plain count and "%" for every share; `happening` is what befalls it, `families` the
    part of it that belongs to a known family (see `words.counted`),
    `heads` the counted noun, `words` its other words, `names` the capitalised ones; `subject` a key for who has or
    does it, or "" where the text leaves it open; `places` and `dates` what the clause names; `beside` that it is told
    as one more ("another 12") or as a former number ("up from eight").
    """

    figure: Figure
    unit: str
    age: bool = False
    happening: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    people: bool = False
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    subject: str = ""
    places: frozenset[str] = frozenset()
    dates: tuple[DateRange, ...] = ()
    beside: bool = False
    low: float = 0.0
    high: float = float("inf")

    @property
    def tied(self) -> list[str]:
        """Every word by which another figure can be of the same; two that have none in common share no point."""
        words = {*self.happening, *self.heads, *self.names, *self.words, *self.places, self.subject}
        return sorted(words - {""}) + ["(people)"] * self.people


def compare_counted(left: Counting, right: Counting) -> tuple[float, tuple[Reason, ...]]:
    """How surely two figures count the same, in points of `POINTS`, and why; 0 where something speaks against it."""
    if left.unit != right.unit or left.age != right.age:
        return 0.0, ()
    if left.age:
        return _same_age(left, right)
    if _apart(left, right):
        return 0.0, ()
    return _add_up(left, right)


def count_points(left: Counting, right: Counting) -> float:
    """The points of `compare_counted` without the reasons: most pairs are compared only to be told apart.

    Building the reasons of every pair took four fifths of the linking of a text with 2,000 figures.
    """
    if left.unit != right.unit or left.age != right.age:
        return 0.0
    if left.age:
        return _same_age(left, right)[0]
    if _apart(left, right):
        return 0.0
    counted = not left.heads.isdisjoint(right.heads)
    points = POINTS["word"] * min(len(left.words & right.words), 2)
    points += POINTS["happening"] * (not left.happening.isdisjoint(right.happening))
    points += POINTS["counted"] if counted else POINTS["people"] * (left.people and right.people)
    points += POINTS["subject"] * (bool(left.subject) and left.subject == right.subject)
    points += POINTS["name"] * (not left.names.isdisjoint(right.names))
    points += POINTS["place"] * (not left.places.isdisjoint(right.places))
    return points + POINTS["time"] * any(a.overlaps(b) for a in left.dates for b in right.dates)


def _same_age(left: Counting, right: Counting) -> tuple[float, tuple[Reason, ...]]:
    if not left.subject or left.subject != right.subject:
        return 0.0, ()
    subjects = [side.figure.subject.text for side in (left, right) if side.figure.subject]
    own = [{word.lower() for word in text.split()} for text in subjects if not text.islower()]
    if len(own) == 2 and not (own[0] <= own[1] or own[1] <= own[0]):
        return 0.0, ()  # father and daughter share a surname
    return SAME + 1, (_reason("same person", left.subject, "both are the age of one person", left, right),)


def _apart(left: Counting, right: Counting) -> bool:
    """Whether a word of one shows that it counts something else than the other."""
    if left.beside != right.beside:
        return True
    if left.families and right.families and not left.families & right.families:
        return True
    if left.heads and right.heads and not left.heads & right.heads and not (left.people or right.people):
        return True
    if left.names and right.names and not left.names & right.names:
        return True
    if left.places and right.places and not left.places & right.places:
        return True
    if left.dates and right.dates and not any(a.overlaps(b) for a in left.dates for b in right.dates):
        return True
    differs = bool(left.subject and right.subject and left.subject != right.subject)
    return differs and (bool(left.families & right.families & BY_SUBJECT) or not left.heads & right.heads)


def _add_up(left: Counting, right: Counting) -> tuple[float, tuple[Reason, ...]]:
    points, reasons = 0.0, []

    def add(part: str, feature: str, shared: Iterable[str], sentence: str) -> None:
        nonlocal points
        values = sorted(shared)
        if values:
            points += POINTS[part] * (min(len(values), 2) if part == "word" else 1)
            reasons.append(_reason(feature, ", ".join(values), sentence, left, right))

    add("happening", "same happening", left.happening & right.happening, "the same befalls what is counted")
    heads = left.heads & right.heads
    add("counted", "same thing counted", heads, "the same is counted")
    if not heads and left.people and right.people:
        add("people", "people counted", ["people"], "both count people")
    if left.subject and left.subject == right.subject:
        add("subject", "same subject", [left.subject], "it is said of the same one")
    add("name", "same name", left.names & right.names, "the same name stands with what is counted")
    add("word", "same words", left.words & right.words, "the same words stand with it")
    add("place", "same place", left.places & right.places, "the same place is named")
    if any(a.overlaps(b) for a in left.dates for b in right.dates):
        add("time", "same time", ["dates overlap"], "the dates told with it can be one")
    return points, tuple(reasons)


def _reason(feature: str, value: str, sentence: str, left: Counting, right: Counting) -> Reason:
    return Reason(STEP, feature, value, sentence, (left.figure.span, right.figure.span))


# What "about" may miss by, as a part of the number. By judgement, as is SHARE_SLACK: the labelled stories give the same
# scores with 0, 0.05 and 0.2, and with 0 and 0.1.
ABOUT = 0.1
# A vague plural ("hundreds") may mean up to so many times its unit.
VAGUE_MOST = 20.0

# "A third" or "one in five" is told for anything near it.
SHARE_SLACK = 0.05


def interval_of(figure: Figure) -> tuple[float, float]:
    """The least and the most that a figure can mean, with the precision that it was told in.

    "About 6,000" is a tenth more or less; a round number may be rounded in its last digit that is not zero; a vague
    plural ends at twenty times its unit; bounds stay open.
    """
    low, high, percent = figure.low, figure.high, figure.unit in ("%", "share")
    scale = 100.0 if figure.unit == "share" else 1.0
    if low is not None and high is None and figure.precision and figure.precision.text == figure.number.text:
        return low * scale, low * scale * VAGUE_MOST
    if low is None or high is None:
        return (low or 0.0) * scale, float("inf") if high is None else high * scale
    if low != high:
        return low * scale, high * scale
    slack = SHARE_SLACK if figure.unit == "share" else _last_digit(figure.number.text, abs(low), percent) / 2
    if figure.precision:
        slack = max(slack, ABOUT * abs(low))
    return (low - slack) * scale, (low + slack) * scale


def _last_digit(text: str, value: float, percent: bool) -> float:
    """The worth of the last digit that the number was told with; 0 for a small whole count, which is exact."""
    digits = "".join(sign for sign in text if sign.isdecimal() or sign == ".").strip(".")
    if "." in digits:
        unit = 10.0 ** -len(digits.partition(".")[2])
        plain = float(digits) if digits.count(".") == 1 else value
        return unit * (value / plain if plain else 1.0)
    if percent:
        return 1.0
    if value < 100 or value % 10:
        return 0.0
    worth = 10.0
    while value % (worth * 10) == 0 and worth * 10 < value:
        worth *= 10
    return worth


def can_both_hold(left: Counting, right: Counting) -> bool:
    """Whether one number can be both."""
    return left.low <= right.high and right.low <= left.high
