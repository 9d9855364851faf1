"""Statements of the same thing put together, over all articles.

Candidates come from an index of telling words, so not all pairs are compared; a claim grows only while its members are
close to each other on average. Statements of opposite polarity never share a claim.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from counterclaim.link.copies import count_origins
from counterclaim.link.coverage import cover
from counterclaim.link.tellings import Telling, Tellings
from counterclaim.link.terms import cosine
from counterclaim.model.account import Copy
from counterclaim.model.claim import Claim
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

# Weighted cosine of contents from which two statements say the same thing. One holder's words told by two outlets
# need less, because they are more often one utterance.
SAME = 0.45
SAME_HOLDER = 0.33

# A term in more statements than this is no ground to compare two of them (it would compare nearly all).
MOST_CARRIERS = 60

# Contents of fewer terms are too short to be compared by their words alone.
FEWEST_TERMS = 3


def link_claims(readings: Sequence[Reading], tellings: Tellings, copies: Sequence[Copy]) -> tuple[Claim, ...]:
    """Claims in the order of their first telling. Every attributed statement is in exactly one.

    A narrated sentence joins a claim as support by its outlet, and makes one of its own only together with a
    sentence of another article.
    """
    listed = tellings.listed
    groups = _group(listed, tellings)
    members: dict[int, list[int]] = defaultdict(list)
    for place in range(len(listed)):
        members[groups.get(place, place)].append(place)
    found = []
    for places in members.values():
        chosen = [listed[place] for place in places]
        articles = {telling.article.id for telling in chosen}
        if all(telling.narrated for telling in chosen) and len(articles) < 2:
            continue
        found.append(_claim(chosen, tellings, readings, copies))
    return tuple(found)


def _group(listed: Sequence[Telling], tellings: Tellings) -> dict[int, int]:
    """The root of each telling that is grouped with another: average link, closest pairs first."""
    scored = sorted(
        ((closeness(listed[i], listed[j], tellings), i, j) for i, j in _candidates(listed)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    root = {place: place for place in range(len(listed))}
    members = {place: [place] for place in range(len(listed))}
    for score, i, j in scored:
        left, right = root[i], root[j]
        if left == right or score < _floor(listed[i], listed[j]):
            continue
        if not _close(members[left], members[right], listed, tellings):
            continue
        for place in members[right]:
            root[place] = left
        members[left].extend(members.pop(right))
    first = {start: min(places) for start, places in members.items()}
    return {place: first[start] for place, start in root.items()}


def _candidates(listed: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs that share two telling terms or more."""
    index: dict[str, list[int]] = defaultdict(list)
    for place, telling in enumerate(listed):
        if len(telling.terms) >= FEWEST_TERMS:
            for term in telling.terms:
                index[term].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for _, places in sorted(index.items()):
        if len(places) <= MOST_CARRIERS:
            shared.update(combinations(places, 2))
    yield from sorted(pair for pair, count in shared.items() if count > 1)


def closeness(left: Telling, right: Telling, tellings: Tellings) -> float:
    """How much two contents say the same, 0 to 1; 0 where one negates what the other says."""
    if left.negated != right.negated or (left.statement.stance == "denies") != (right.statement.stance == "denies"):
        return 0.0
    if left.article.id == right.article.id and _overlap(left, right):
        return 0.0
    return cosine(left.terms, right.terms, tellings.weights)


def _overlap(left: Telling, right: Telling) -> bool:
    return any(span.overlaps(other) for span in left.statement.content for other in right.statement.content)


def _floor(left: Telling, right: Telling) -> float:
    return SAME_HOLDER if left.holder and left.holder == right.holder else SAME


def _close(left: Sequence[int], right: Sequence[int], listed: Sequence[Telling], tellings: Tellings) -> bool:
    pairs = [(listed[i], listed[j]) for i in left for j in right]
    mean = sum(closeness(one, other, tellings) for one, other in pairs) / len(pairs)
    return mean >= min(_floor(one, other) for one, other in pairs)


def _claim(chosen: Sequence[Telling], tellings: Tellings, readings: Sequence[Reading], copies: Sequence[Copy]) -> Claim:
    evidence = [span for telling in chosen for span in telling.statement.content]
    label = max(chosen, key=lambda telling: _centrality(telling, chosen, tellings)).statement.content[0]
    identity = make_id("claim", *sorted(telling.id for telling in chosen))
    holders = dict.fromkeys(telling.holder for telling in chosen if telling.holder)
    return Claim(
        id=identity,
        label=label,
        statements=tuple(telling.id for telling in chosen),
        holders=tuple(holders),
        origins=count_origins(evidence, copies),
        coverage=cover(chosen, readings),
        reasons=_reasons(chosen, tellings, label),
    )


def _centrality(telling: Telling, chosen: Sequence[Telling], tellings: Tellings) -> tuple[bool, float, int]:
    near = sum(cosine(telling.terms, other.terms, tellings.weights) for other in chosen)
    return (not telling.narrated, round(near, 6), -telling.place)


def _reasons(chosen: Sequence[Telling], tellings: Tellings, label: Span) -> tuple[Reason, ...]:
    """Why each further statement is in the claim: its words in common with the label's statement."""
    first = next(telling for telling in chosen if label in telling.statement.content)
    if len(chosen) == 1:
        reason = "it stands alone: no other statement is close enough to be the same"
        return (Reason("claims", "stands alone", "1", reason, first.statement.content),)
    return tuple(
        Reason(
            "claims",
            "shared words",
            f"{cosine(first.terms, telling.terms, tellings.weights):.2f}",
            f"the two share {', '.join(sorted(set(first.terms) & set(telling.terms))) or 'a common neighbour'}",
            (label, telling.statement.content[0]),
        )
        for telling in chosen
        if telling is not first
    )
