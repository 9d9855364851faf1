"""How two reports of one story stand to each other: features that tell same, conflict, update and unrelated apart.

A pure function of two reports. The weights are learnt (`training/relations.py`); the sentences are what `why` prints.
Invariant: symmetric: what depends on time looks at which article appeared first, never at which report came first.
"""

from __future__ import annotations

from itertools import product

from counterclaim.link.compare.figures import Counting, can_both_hold, count_points
from counterclaim.link.reports import WORD, Clause, Report
from counterclaim.link.telling import Telling
from counterclaim.link.tellings import Tellings
from counterclaim.link.terms import cosine
from counterclaim.link.words.contrast import ACCUSALS
from counterclaim.link.words.evaluation import BLAME, PRAISE
from counterclaim.link.words.opposites import OPPOSITES
from counterclaim.link.words.times import AHEAD, NEGATING, OWN, SINCE, WEEKDAYS
from counterclaim.model.comparing import Comparer

# Feature names in a fixed order, with what each means to a reader.
FEATURES: dict[str, str] = {
    "close in meaning": "what they say is close in meaning",
    "shared words": "they share telling words",
    "no shared word": "they share no telling word",
    "rare shared word": "they share a word that few others use",
    "close sentences": "the sentences that they stand in are close in meaning",
    "sentence in setting": "the sentence of one is close in meaning to what stands around the other",
    "same topic": "they and the sentences around them share telling words",
    "same act": "they tell of the same act",
    "close clauses": "a clause of the one shares telling words and what it says with a clause of the other",
    "same people": "they name the same people, organisations or places",
    "other people": "they name other people, organisations or places",
    "same holder": "one holder says both",
    "same holder later": "one holder says both, on different days",
    "other holders": "two holders say them",
    "other holders, other words": "two holders say them, without a telling word in common",
    "in the outlets' voice": "the outlets tell it themselves",
    "later in the outlet's voice": "the later one is told by the outlet itself",
    "negation": "one of the two near each other says that it is not so",
    "negated clause": "a clause of the one negates what a clause of the other says in the same words",
    "denial": "one denies, doubts or refuses, the other does not",
    "opposite words": "they use words that exclude each other",
    "opposite judgement": "one praises where the other blames",
    "judgement": "one of them praises or blames",
    "first person": "somebody speaks for themselves",
    "both accuse": "both hold somebody to have done something",
    "planned, then told": "what the earlier one expects or plans the later one does not put off any more",
    "still to come": "the later one is about what is still to come",
    "come about since": "the later one tells what has come about since",
    "days between": "days lie between them",
    "day after the first": "the later one names a day on which the earlier one was out already",
    "day long before": "one of them names a day before both",
    "same day named": "they name the same time",
    "earlier names a weekday": "the earlier one names a day of the week",
    "weekday beside the earlier": "the sentence of the earlier one names a day of the week",
    "weekday beside the later": "the sentence of the later one names a day of the week",
    "same weekday": "the sentences that they stand in name the same day of the week",
    "head of the earlier": "the earlier one stands at the head of its article",
    "depth of the later": "the later one stands further down in its article",
    "no numbers": "neither tells a number",
    "numbers in both": "both tell numbers",
    "same number": "they tell the same number of what may be one thing",
    "vaguer number": "they tell numbers of what may be one thing that can both hold, one of them less exactly",
    "other number": "they tell numbers that cannot both hold of what may be one thing",
    "number told later": "the later one tells another number of what may be one thing",
    "equal numbers of other things": "they tell a number that can be one, of two things",
    "numbers of other things": "no number of the one counts what a number of the other counts",
    "other measure": "their numbers are of other measures",
}

# What a nearness in meaning is taken for where reading did not tell it, from the share of words: the least squares line
# through the pairs of the stories that may be looked at for which both are known.
NEAR_BY_WORDS = (0.3, 0.5)

# What the same act adds to the closeness of two clauses, and the closeness from which one can negate the other. By
# judgement: few labelled pairs negate each other word by word.
SAME_ACT = 0.3
SAME_WORDS = 0.3

# Days between two articles that make the feature 1.
MOST_DAYS = 5

# The head of an article: so much of its text. What is overtaken often stood there, and what overtakes it stands high in
# its own (mean loss of pairs left out 0.94, with both 0.93; a fifth instead of a tenth the same).
HEAD = 0.1


def compare_reports(
    left: Report, right: Report, tellings: Tellings, comparer: Comparer | None = None
) -> dict[str, float]:
    """The value of each feature for a pair, by name, all between 0 and 1.

    Args:
        left: a report.
        right: another.
        tellings: of the story of both.
        comparer: what tells how near two passages are; without one, words stand in for what it would say.
    """
    earlier, later = in_time(left, right)
    days = _days_between(earlier, later)
    near = near_in_meaning(earlier, later, tellings, comparer)
    return {
        **_nearness(earlier, later, tellings, near, comparer),
        **_holders(earlier, later, days > 0),
        **_opposition(earlier, later, tellings, near),
        **_times(earlier, later, days),
        **_places(earlier, later),
        **_numbers(earlier, later, days > 0),
    }


def in_time(left: Report, right: Report) -> tuple[Report, Report]:
    """The two, the one whose article appeared first before the other; of one day, by their passages."""
    ordered = sorted((left, right), key=lambda report: (_day(report), report.span))
    return ordered[0], ordered[1]


def _day(report: Report) -> str:
    return report.published.start.isoformat() if report.published else ""


def _days_between(earlier: Report, later: Report) -> int:
    if earlier.published is None or later.published is None:
        return 0
    return (later.published.start - earlier.published.start).days


def near_in_meaning(left: Report, right: Report, tellings: Tellings, comparer: Comparer | None) -> float:
    """How near the two are by what they mean, or what that may be by their words where nobody tells."""
    known = None
    if left.place is not None and right.place is not None:
        known = tellings.meaning(left.place, right.place)
    if known is None and comparer is not None:
        known = comparer.nearness(left.span.text, right.span.text)
    least, share = NEAR_BY_WORDS
    return least + share * cosine(left.bag, right.bag, tellings.weights) if known is None else known


def _settings(earlier: Report, later: Report, topic: float, comparer: Comparer | None) -> dict[str, float]:
    """How near the sentences of the two are, and the one sentence to what stands around the other, the better way
    round; or what that may be by their words and those of the sentences around.
    """
    least, share = NEAR_BY_WORDS
    sentences = crossed = least + share * topic
    if comparer is not None:
        sentences = comparer.nearness(earlier.sentence.text, later.sentence.text)
        crossed = max(
            comparer.nearness(earlier.sentence.text, later.setting.text),
            comparer.nearness(earlier.setting.text, later.sentence.text),
        )
    return {"close sentences": sentences, "sentence in setting": crossed}


def _nearness(
    earlier: Report, later: Report, tellings: Tellings, near: float, comparer: Comparer | None
) -> dict[str, float]:
    weights = tellings.weights
    shared = earlier.bag.terms & later.bag.terms
    topic = 0.0
    if earlier.place is not None and later.place is not None:
        topic = cosine(tellings.around(earlier.place), tellings.around(later.place), weights)
    pairs = list(product(earlier.clauses, later.clauses))
    few = min(len(earlier.actors), len(later.actors))
    people = len(earlier.actors & later.actors)
    return {
        "close in meaning": near,
        "shared words": cosine(earlier.bag, later.bag, weights),
        "no shared word": float(not shared),
        "rare shared word": min(max((weights.get(term, 0.0) for term in shared), default=0.0) / 5, 1.0),
        **_settings(earlier, later, topic, comparer),
        "same topic": topic,
        "same act": float(any(one.predicate == other.predicate for one, other in pairs)),
        "close clauses": max((_close(*pair, tellings) for pair in pairs), default=0.0),
        "same people": people / few if few else 0.0,
        "other people": float(bool(few) and not people),
    }


def _holders(earlier: Report, later: Report, apart: bool) -> dict[str, float]:
    same = earlier.holder is not None and earlier.holder == later.holder
    two = earlier.holder is not None and later.holder is not None and not same
    common = earlier.bag.terms & later.bag.terms
    return {
        "same holder": float(same),
        "same holder later": float(same and apart),
        "other holders": float(two),
        "other holders, other words": float(two and not common),
        "in the outlets' voice": float(earlier.holder is None and later.holder is None),
        "later in the outlet's voice": float(apart and later.holder is None),
    }


def _opposition(earlier: Report, later: Report, tellings: Tellings, near: float) -> dict[str, float]:
    signs = [_sign(report) for report in (earlier, later)]
    turned = [_negates(report) or _denies(report.telling) for report in (earlier, later)]
    opposed = any(later.lemmas & OPPOSITES[word] for word in earlier.lemmas if word in OPPOSITES)
    return {
        "negation": near * (turned[0] != turned[1]),
        "negated clause": _negated_clause(earlier, later, tellings),
        "denial": float(_denies(earlier.telling) != _denies(later.telling)),
        "opposite words": float(opposed),
        "opposite judgement": float(signs[0] * signs[1] < 0),
        "judgement": float(any(signs)),
        "first person": float(not OWN.isdisjoint((*earlier.words, *later.words))),
        "both accuse": float(bool(ACCUSALS & earlier.lemmas) and bool(ACCUSALS & later.lemmas)),
    }


def _times(earlier: Report, later: Report, days: int) -> dict[str, float]:
    apart = days > 0
    first = earlier.published.start if earlier.published else None
    old = first is not None and any(dates.start < first for dates in (*earlier.dates, *later.dates))
    ahead = _is_ahead(later) or (not apart and _is_ahead(earlier))
    return {
        "planned, then told": float(apart and _is_ahead(earlier) and not _is_ahead(later)),
        "still to come": float(ahead),
        "come about since": float(apart and not SINCE.isdisjoint(later.words)),
        "days between": min(days, MOST_DAYS) / MOST_DAYS,
        "day after the first": float(
            apart and first is not None and any(dates.start >= first for dates in later.dates)
        ),
        "day long before": float(old),
        "same day named": float(any(one.overlaps(other) for one in earlier.dates for other in later.dates)),
    }


def _places(earlier: Report, later: Report) -> dict[str, float]:
    """Features of where in its article each stands, and of the days of the week that are named there."""
    beside = [WEEKDAYS.intersection(WORD.findall(report.sentence.text.casefold())) for report in (earlier, later)]
    return {
        "earlier names a weekday": float(not WEEKDAYS.isdisjoint(earlier.words)),
        "weekday beside the earlier": float(bool(beside[0])),
        "weekday beside the later": float(bool(beside[1])),
        "same weekday": float(bool(beside[0] & beside[1])),
        "head of the earlier": float(earlier.depth < HEAD),
        "depth of the later": later.depth,
    }


def _numbers(earlier: Report, later: Report, apart: bool) -> dict[str, float]:
    """Features of the numbers: two may count one thing where nothing tells them apart and something ties them."""
    pairs = list(product(earlier.countings, later.countings))
    alike = [(can_both_hold(*pair), count_points(*pair) > 0, pair) for pair in pairs if pair[0].unit == pair[1].unit]
    tied = any(ties for _, ties, _ in alike)
    fits = any(holds and ties for holds, ties, _ in alike)
    same = any(holds and ties and _is_one_number(*pair) for holds, ties, pair in alike)
    return {
        "no numbers": float(not earlier.countings and not later.countings),
        "numbers in both": float(bool(pairs)),
        "same number": float(same),
        "vaguer number": float(fits and not same),
        "other number": float(tied and not fits),
        "number told later": float(apart and tied and not same),
        "equal numbers of other things": float(any(holds and not ties for holds, ties, _ in alike)),
        "numbers of other things": float(bool(pairs) and not tied),
        "other measure": float(bool(pairs) and not alike),
    }


def _is_one_number(left: Counting, right: Counting) -> bool:
    """Whether one number is told of both, or of one a part of what the other leaves open ("12" and "at least 12")."""
    one, other = left.figure, right.figure
    ends = [(one.low, other.low), (one.high, other.high)]
    return all(a == b or a is None or b is None or _within_rounding(left, right) for a, b in ends) and any(
        a is not None and b is not None for a, b in ends
    )


def _within_rounding(left: Counting, right: Counting) -> bool:
    """Whether two numbers without open ends can be one."""
    return max(left.high, right.high) < float("inf") and can_both_hold(left, right)


def _close(left: Clause, right: Clause, tellings: Tellings) -> float:
    """How much two clauses say in the same words, 0 to 1."""
    return min(cosine(left.bag, right.bag, tellings.weights) + SAME_ACT * (left.predicate == right.predicate), 1.0)


def _negated_clause(earlier: Report, later: Report, tellings: Tellings) -> float:
    """How close the two closest clauses are, if one of them negates what it says and the other does not."""
    pairs = product(earlier.clauses, later.clauses)
    scored = [(_close(one, other, tellings), one.negated != other.negated) for one, other in pairs]
    closeness, turned = max(scored, default=(0.0, False))
    return closeness if turned and closeness >= SAME_WORDS else 0.0


def _is_ahead(report: Report) -> bool:
    """Whether it tells of what is still to come: by a word, or by how it is said."""
    stance = report.telling.statement.stance if report.telling else "asserts"
    return not AHEAD.isdisjoint(report.words) or stance in ("expects", "promises", "demands")


def _negates(report: Report) -> bool:
    return any(word in NEGATING or word.endswith(("n't", "n’t")) for word in report.words)


def _denies(telling: Telling | None) -> bool:
    if telling is None or telling.narrated:
        return False
    return telling.denies or telling.statement.stance in ("denies", "doubts", "refuses")


def _sign(report: Report) -> int:
    """Whether its words praise more than they blame, whatever they are said of."""
    return len(report.lemmas & PRAISE) - len(report.lemmas & BLAME)
