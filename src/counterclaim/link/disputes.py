"""Opposition between tellings, typed, with sides.

Tellings that are about one thing are put together first; opposition is looked for only inside (searching all pairs of
sentences for contradictions is known to fail). A dispute is shown only where one pair of its sides is opposed, by a
sign such as a denial or by what all features say together, and every dispute says by which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

import numpy as np

from counterclaim.link.actors import Cast
from counterclaim.link.camps import Limits, Near, divide, draw_in, grow_groups, pair_of
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.copies import SharedPassages
from counterclaim.link.kinds import name_kind
from counterclaim.link.number_disputes import find_number_disputes
from counterclaim.link.pairs import Judged, Pair, judge_pairs
from counterclaim.link.retold import without_retold
from counterclaim.link.sides import list_sides, said_besides, utterances
from counterclaim.link.tellings import Tellings
from counterclaim.link.topics import name_topic, set_apart
from counterclaim.link.words.weights import OPPOSED, TOGETHER
from counterclaim.model.account import Copy, LedgerEntry
from counterclaim.model.dispute import Dispute
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason

# Limits, least strength, how many are shown and what counts as evidence were chosen together, on the six stories that
# may be looked at and 39 labelled for training (`training/labels`), each by weights fitted on others. Mean recall,
# precision and share of all sides with these values: 0.52, 0.40, 0.40; a change of 0.02 is noise. `share` 0.25: 0.51,
# 0.40, 0.40; `join` 0.08 the same, but strangers join in small stories; `size` 9 0.48, 0.39, 0.35. By earlier weights,
# also 0.52, 0.41, 0.40 at these values: `draw` 0.08 0.45, 0.37, 0.34; `size` 8 0.46, 0.39, 0.34; 12 0.43, 0.43, 0.34;
# groups ranked by the sum of their opposed pairs instead of the strongest 0.50, 0.41, 0.39. All before sides were
# widened by what their holders say besides (`sides`): with that 0.55, 0.43, 0.44. After a change of features
# run `python -m training.opposition --write`, which prints these figures, and `python -m evals.stories`.
LIMITS = Limits(join=0.3, draw=0.05, size=10, twin=0.5, most=12, share=0.15)

# Least strength of the pair that opens a dispute. There 0.03 gives 0.48, 0.41, 0.37.
STRENGTH_LEAST = 0.01

# Most disputes of a story: a few, and one more for so many statements. About what two careful readers find. There 5 and
# 12 give 0.48, 0.44, 0.37, 6 and 12 0.50, 0.42, 0.38.
FEW = 6
STATEMENTS_PER_DISPUTE = 10

# Chance of being opposed from which two that are close are a dispute without a sign of it. Half of all disputes are
# rival accounts, and many of these have none. There, with signs alone 0.47, 0.44, 0.36; 0.5 is as good as 0.6.
SURELY = 0.6

# Opposed pairs, the strongest first, that may open or widen a dispute, for each dispute that may be shown. Weaker ones
# only open groups that are not shown. Tried on the stories that may be looked at: 40 loses one dispute, 100 none.
NUCLEI_PER_DISPUTE = 100

# A pair as strong as this is shown as opposed somewhere: where its group put the two on one side, or left one out, it
# opens a dispute of its own with two more members at most. On the same stories 0.2 finds no more at a precision 0.01
# lower, and the clearest denial of the seeds is not lost; 0.1 and more members lower it by 0.03 and more.
OVERLOOKED = 0.2
COMPANY = replace(LIMITS, size=4)

# A member whose standing is below this part of the strength of the strongest pair is left out: such sides read worst.
# There 0.1 gives 0.01 more of recall and sides, 0.3 0.02 less.
FIRM = 0.2

# Features by which two statements of one holder are a change of position, from this value.
TURNABOUTS = ("denial", "negation", "demand and refusal", "opposite validity")
CLEARLY = 0.3

# Opposed pairs that give the reasons, the strongest first.
CORE = 3

# Features of a pair that are signs of opposition by themselves; closeness alone is not.
EVIDENCE = (
    "turn",
    "turn in a sentence",
    "but",
    "denial",
    "denial of the same",
    "answered charge",
    "denied claim",
    "negation",
    "demand and refusal",
    "demand",
    "opposite judgement",
    "opposite validity",
    "opposite words",
)

# A feature is named as a reason when it moved the odds by at least this much.
TELLING_SHARE = 0.15


def find_disputes(
    readings: Sequence[Reading],
    cast: Cast,
    tellings: Tellings,
    figures: Sequence[LedgerEntry],
    copies: Sequence[Copy],
) -> tuple[Dispute, ...]:
    """Disputes, the most contested first: by strength, then by sides and articles."""
    numbers = find_number_disputes(readings, cast, figures, copies)
    return oppose(judge_pairs(tellings), tellings, copies, numbers)


class Shown:
    """Disputes as they are found, and in which of them two statements stand on different sides."""

    def __init__(self) -> None:
        self.disputes: list[Dispute] = []
        self._camps: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))

    def add(self, dispute: Dispute | None) -> None:
        """One more, where there is one."""
        if dispute is None:
            return
        self.disputes.append(dispute)
        for side in dispute.sides:
            for statement in side.statements:
                self._camps[statement][dispute.id].add(side.camp)

    def opposes(self, left: str, right: str) -> bool:
        """Whether two statements stand on different sides of one of them."""
        one, other = self._camps.get(left, {}), self._camps.get(right, {})
        return any(camps != other[dispute] for dispute, camps in one.items() if dispute in other)


def oppose(
    pairs: Judged, tellings: Tellings, copies: Sequence[Copy], numbers: Sequence[Dispute]
) -> tuple[Dispute, ...]:
    """Disputes from judged pairs, with those about numbers among them; none is told both ways."""
    most = FEW + sum(telling.held for telling in tellings.listed) // STATEMENTS_PER_DISPUTE
    shared = SharedPassages(copies, (telling.article for telling in tellings.listed))
    near, nuclei = Near(pairs), _nuclei(pairs, tellings, most * NUCLEI_PER_DISPUTE)
    groups = grow_groups(near, map(pairs.at, nuclei), LIMITS, most)
    shown = Shown()
    for group in groups:
        shown.add(_dispute(group, tellings, pairs, near, shared))
    for pair in takewhile(lambda pair: pair.strength >= OVERLOOKED, map(pairs.at, nuclei)):
        if not shown.opposes(*(tellings.listed[place].id for place in (pair.left, pair.right))):
            group = sorted(draw_in((pair.left, pair.right), near, COMPANY))
            shown.add(_dispute(group, tellings, pairs, near, shared))
    found: dict[str, Dispute] = {}
    for dispute in shown.disputes:
        if not any(_same_contest(dispute, number) for number in numbers):
            found.setdefault(dispute.id, dispute)
    by_contest = sorted([*found.values(), *numbers], key=lambda item: (-item.strength, -len(item.sides), item.id))
    return set_apart(without_retold(by_contest), tellings.listed)


def _same_contest(dispute: Dispute, number: Dispute) -> bool:
    """Whether the firmest sides of a dispute are the statements whose numbers are in conflict already."""
    told = {statement for side in number.sides for statement in side.statements}
    return all(told & set(side.statements) for side in dispute.firmest.values())


def _nuclei(pairs: Judged, tellings: Tellings, most: int) -> list[int]:
    """Pairs of two holders with evidence of opposition, by their numbers, the strongest first, at most so many."""
    own, strengths = tellings.traits, pairs.together * pairs.opposed
    two = own.holder[pairs.left] != own.holder[pairs.right]
    two &= own.voice[pairs.left] != own.voice[pairs.right]
    evident = two & (pairs.signs(EVIDENCE) | (pairs.opposed >= SURELY)) & (strengths >= STRENGTH_LEAST)
    found = np.flatnonzero(evident)
    order = np.lexsort((pairs.right[found], pairs.left[found], -strengths[found]))[:most]
    numbers: list[int] = found[order].tolist()
    return numbers


def _dispute(
    group: Sequence[int], tellings: Tellings, judged: Judged, near: Near, shared: SharedPassages
) -> Dispute | None:
    """The dispute of one group, or None where nothing in it is opposed.

    Its id is that of its strongest pair: it stays the same when further articles bring more sides.
    """
    pairs = judged.among(group)
    camp = divide(group, pairs)
    opposed = _opposed(camp, pairs, tellings)
    if not opposed:
        return None
    standing = _standing(camp, opposed, pairs)
    camp = _settle_holders(camp, standing, pairs, tellings, least=FIRM * opposed[0].strength)
    camp |= utterances(camp, tellings)
    besides, grounds = said_besides(camp, near, tellings)
    sides = list_sides(camp, standing, tellings, shared, besides)
    opposed = [
        pair for pair in opposed if pair.left in camp and pair.right in camp and camp[pair.left] != camp[pair.right]
    ]
    first = opposed[0]
    firmest = sorted(camp | besides, key=lambda place: (-standing.get(place, 0.0), place))
    ends = sorted(tellings.listed[place].id for place in (first.left, first.right))
    return Dispute(
        id=make_id("dispute", *ends),
        kind=name_kind(opposed),
        topic=name_topic([tellings.listed[place] for place in firmest]),
        sides=sides,
        strength=round(first.strength, 4),
        reasons=(
            *(reason for pair in opposed[:CORE] for reason in reasons_of(pair, tellings)),
            *grounds,
            *dict.fromkeys(reason for side in sides for reason in shared.explain_origins(side.evidence)),
        ),
    )


def _opposed(camp: Mapping[int, str], pairs: Mapping[tuple[int, int], Pair], tellings: Tellings) -> list[Pair]:
    """The pairs of different camps that are evidence of a dispute, the strongest first."""
    crossing = (pair for i in camp for j in camp if i < j and camp[i] != camp[j] and (pair := pair_of(pairs, i, j)))
    found = [pair for pair in crossing if _is_evidence(pair, tellings)]
    return sorted(found, key=lambda pair: (-pair.strength, pair.left, pair.right))


def _is_evidence(pair: Pair, tellings: Tellings) -> bool:
    """Whether two holders oppose each other: by a sign of it, or surely by all features together."""
    left, right = tellings.listed[pair.left], tellings.listed[pair.right]
    signs = any(pair.features[name] > 0 for name in EVIDENCE)
    return left.holder != right.holder and left.voice != right.voice and (signs or pair.opposed >= SURELY)


def _standing(
    camp: Mapping[int, str], opposed: Sequence[Pair], pairs: Mapping[tuple[int, int], Pair]
) -> dict[int, float]:
    """How firmly each member stands in the dispute: by its strongest opposition to the other camp, or by its
    agreement with the end of the strongest pair that is in its own. The two ends stand firmest.
    """
    ends = {camp[opposed[0].left]: opposed[0].left, camp[opposed[0].right]: opposed[0].right}
    standing = {}
    for place, letter in camp.items():
        against = [pair.strength for other in camp if camp[other] != letter and (pair := pair_of(pairs, place, other))]
        agreed = pair_of(pairs, place, ends[letter])
        beside = agreed.together * (1 - agreed.opposed) if agreed else 0.0
        standing[place] = 1.0 if place == ends[letter] else max([*against, beside])
    return standing


def _settle_holders(
    camp: Mapping[int, str],
    standing: Mapping[int, float],
    pairs: Mapping[tuple[int, int], Pair],
    tellings: Tellings,
    *,
    least: float,
) -> dict[int, str]:
    """The camps without members that hardly stand in the dispute, and each holder in the camp of the firmest statement.

    A spokeswoman stands in the camp of her body.
    Somebody who changes position is in both, but only where a later article tells the opposite of what they said.
    """
    firmest: dict[str | None, int] = {}
    for place in camp:
        voice = tellings.listed[place].voice
        if voice not in firmest or standing[place] > standing[firmest[voice]]:
            firmest[voice] = place
    settled = {}
    for place, letter in camp.items():
        own = firmest[tellings.listed[place].voice]
        if standing[place] >= least:
            settled[place] = letter if _changed_mind(place, own, pairs, tellings) else camp[own]
    return settled


def _changed_mind(place: int, own: int, pairs: Mapping[tuple[int, int], Pair], tellings: Tellings) -> bool:
    """Whether two statements of one holder in two articles say opposite things."""
    pair = pair_of(pairs, place, own)
    if pair is None or tellings.listed[place].article.id == tellings.listed[own].article.id:
        return False
    return any(pair.features[name] >= CLEARLY for name in TURNABOUTS)


def reasons_of(pair: Pair, tellings: Tellings) -> list[Reason]:
    """What made the program oppose two tellings, the strongest feature first."""
    left, right = tellings.listed[pair.left], tellings.listed[pair.right]
    passages = (left.statement.content[0], right.statement.content[0])
    moved = {name: (TOGETHER[name] + OPPOSED[name]) * value for name, value in pair.features.items()}
    named = sorted((name for name in FEATURES if moved[name] >= TELLING_SHARE), key=lambda name: -moved[name])
    # However little each moved, the one that moved most is named; of signs of opposition, where there are any.
    signs = [name for name in EVIDENCE if pair.features[name] > 0]
    named = named or [max(signs or [name for name in FEATURES if pair.features[name]], key=lambda name: moved[name])]
    return [Reason("disputes", name, f"{pair.features[name]:.2f}", FEATURES[name], passages) for name in named]
