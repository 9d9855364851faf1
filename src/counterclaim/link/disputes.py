"""Opposition between tellings, typed, with sides.

Tellings that are about one thing are put together first; opposition is looked for only inside (searching all pairs of
sentences for contradictions is known to fail). A dispute is shown only where one pair of its sides is opposed by
evidence of its own, and every dispute says by which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterclaim.link.actors import Cast
from counterclaim.link.camps import Limits, divide, grow_groups, pair_of
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.copies import count_origins
from counterclaim.link.evidence import show_telling
from counterclaim.link.kinds import name_kind
from counterclaim.link.number_disputes import find_number_disputes
from counterclaim.link.pairs import Pair, judge_pairs
from counterclaim.link.tellings import Telling, Tellings
from counterclaim.link.topics import name_topic
from counterclaim.link.words.weights import OPPOSED, TOGETHER
from counterclaim.model.account import Copy, LedgerEntry
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# Chosen on the five stories that may be looked at, each scored by weights fitted on the others. Tried for `draw`: 0.05
# (recall 0.46 at precision 0.40), 0.1 (0.41 at 0.36), 0.15 (0.36 at 0.32); lower finds more and holds more that does
# not belong. Tried for `twin`: 0.34 (0.42 at 0.42), 0.5 (0.48 at 0.37), 0.7 (0.38 at 0.30). Rerun after a change of
# features.
LIMITS = Limits(join=0.08, draw=0.08, size=10, twin=0.5, most=12)

# Least strength of the pair that opens a dispute.
STRENGTH_LEAST = 0.03

# Most disputes of a story: a few, and one more for so many statements. About what two careful readers find.
FEW = 5
STATEMENTS_PER_DISPUTE = 20

# Features of a pair that are evidence of opposition by themselves; closeness alone is not.
EVIDENCE = (
    "turn",
    "turn in a sentence",
    "denial",
    "answered charge",
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
    pairs = judge_pairs(tellings)
    most = FEW + sum(telling.held for telling in tellings.listed) // STATEMENTS_PER_DISPUTE
    groups = grow_groups(pairs, _nuclei(pairs, tellings), LIMITS)[:most]
    found: dict[str, Dispute] = {}
    for group in groups:
        dispute = _dispute(group, tellings, pairs, copies)
        if dispute:
            found.setdefault(dispute.id, dispute)
    numbers = find_number_disputes(readings, cast, figures, copies)
    by_contest = sorted([*found.values(), *numbers], key=lambda item: (-item.strength, -len(item.sides), item.id))
    return tuple(by_contest)


def _nuclei(pairs: Mapping[tuple[int, int], Pair], tellings: Tellings) -> list[Pair]:
    """Pairs of two holders with evidence of opposition, the strongest first."""
    opposed = [
        pair
        for pair in pairs.values()
        if pair.strength >= STRENGTH_LEAST
        and tellings.listed[pair.left].holder != tellings.listed[pair.right].holder
        and any(pair.features[name] > 0 for name in EVIDENCE)
    ]
    return sorted(opposed, key=lambda pair: (-pair.strength, pair.left, pair.right))


def _dispute(
    group: Sequence[int], tellings: Tellings, pairs: Mapping[tuple[int, int], Pair], copies: Sequence[Copy]
) -> Dispute | None:
    """The dispute of one group, or None where nothing in it is opposed.

    Its id is that of its strongest pair: it stays the same when further articles bring more sides.
    """
    camp = divide(group, pairs)
    opposed = sorted(
        (pair for i in camp for j in camp if i < j and camp[i] != camp[j] and (pair := pair_of(pairs, i, j))),
        key=lambda pair: (-pair.strength, pair.left, pair.right),
    )
    opposed = [pair for pair in opposed if any(pair.features[name] > 0 for name in EVIDENCE)]
    if not opposed:
        return None
    camps = [[tellings.listed[place] for place in group if camp.get(place) == letter] for letter in ("A", "B")]
    sides = _sides(camps, copies)
    if len(sides) < 2:
        return None
    kind = name_kind(opposed)
    ends = sorted(tellings.listed[place].id for place in (opposed[0].left, opposed[0].right))
    return Dispute(
        id=make_id("dispute", *ends),
        kind=kind,
        topic=name_topic(camps, tellings.weights),
        sides=sides,
        strength=round(opposed[0].strength, 4),
        reasons=tuple(reason for pair in opposed[:3] for reason in _reasons(pair, tellings)),
    )


def _sides(camps: Sequence[Sequence[Telling]], copies: Sequence[Copy]) -> tuple[Side, ...]:
    """One side for each holder in each camp, in the order of the texts."""
    sides = []
    for letter, camp in zip("AB", camps, strict=True):
        by_holder: dict[tuple[str | None, str | None], list[Telling]] = {}
        for telling in camp:
            by_holder.setdefault((telling.holder, telling.actor), []).append(telling)
        for (holder, actor), own in by_holder.items():
            evidence = _evidence(own)
            statements = tuple(dict.fromkeys(telling.id for telling in own))
            sides.append(Side(holder, actor, letter, evidence, statements, count_origins(evidence, copies)))
    return tuple(sides)


def _evidence(tellings: Sequence[Telling]) -> tuple[Span, ...]:
    """Passages in order, without those that lie inside another."""
    spans = sorted({span for telling in tellings for span in show_telling(telling)})
    return tuple(span for span in spans if not any(other != span and other.covers(span) for other in spans))


def _reasons(pair: Pair, tellings: Tellings) -> list[Reason]:
    """What made the program oppose two tellings, the strongest feature first."""
    left, right = tellings.listed[pair.left], tellings.listed[pair.right]
    passages = (left.statement.content[0], right.statement.content[0])
    moved = {name: (TOGETHER.get(name, 0.0) + OPPOSED.get(name, 0.0)) * value for name, value in pair.features.items()}
    named = sorted((name for name in FEATURES if moved[name] >= TELLING_SHARE), key=lambda name: -moved[name])
    return [Reason("disputes", name, f"{pair.features[name]:.2f}", FEATURES[name], passages) for name in named]
