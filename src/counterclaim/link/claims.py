"""Statements of the same thing put together, over all articles.

Candidates come from an index of telling words and from the neighbours in meaning, so not all pairs are compared; a
claim grows only while its members are close to each other on average: by what they mean and by their words where
reading told what they mean, else by their words alone. Statements of opposite polarity never share a claim, nor do a
demand and a statement of fact.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from counterclaim.link.copies import SharedPassages
from counterclaim.link.coverage import Outlets, cover
from counterclaim.link.neighbours import find_neighbours
from counterclaim.link.relations import are_apart
from counterclaim.link.reports import Reports
from counterclaim.link.rows import Places
from counterclaim.link.shared_words import find_shared
from counterclaim.link.telling import Telling, overlap
from counterclaim.link.tellings import Tellings
from counterclaim.model.account import Copy
from counterclaim.model.claim import Claim
from counterclaim.model.ids import make_id
from counterclaim.model.reading import Reading
from counterclaim.model.reason import Reason

# Nearness in meaning plus half the nearness of words from which two statements say the same thing. Inside one story the
# encoder finds everything near (two sentences on one shooting 0.70), and shared words keep apart what it cannot. On 148
# pairs of statements of the five stories that may be looked at, near by either and labelled by hand: 0.8 puts together
# 98 that are one claim and 23 that are not, 0.84 86 and 12, 0.86 78 and 7, 0.88 73 and 5, 0.95 61 and none; words alone
# (below) 52 and 7, meaning alone from 0.7 73 and 9. Who says it, and how short it is, then tells nothing more. On 111
# more, of 34 stories labelled for training, with as many drawn far as near: 0.8 55 and 27, 0.84 48 and 12, 0.86 44 and
# 11, 0.9 33 and 7, 0.95 23 and 3.
ALIKE = 0.86
SHARE_OF_WORDS = 0.5

# Without meanings: weighted cosine of contents from which two statements say the same thing. One holder's words told by
# two outlets need less, because they are more often one utterance. On the 50 related pairs of the five stories that may
# be looked at SAME at 0.35, 0.4, 0.45, 0.5, 0.6 puts together 4 of the 14 that are one claim and none of the others; at
# 0.3 it is 5, and one later report with the one that it supersedes. SAME_HOLDER at 0.2 and 0.25 gives 6, at 0.4 and
# 0.45 again 4; on the blind stories 0.25 changes nothing.
SAME = 0.45
SAME_HOLDER = 0.33

# Nearness from which a pair without a telling word in common is looked at, and how many of its nearest each telling has
# looked at. Lower, and more, finds no further claim in 39 stories, and costs what is thrown away.
NEAR = 0.7
MOST_NEAR = 10

# Helpers that tell what should be. Of 23 pairs of a demand and an assertion that were near enough to share a claim (39
# stories that may be looked at) 9 did not say the same; `_wants` and `_states` keep 8 of these apart, and none of the
# 14 others: there the assertion is a duty too, or the demand stands in the speaker's own words.
DUTY = frozenset({"must", "should", "ought", "shall", "need"})
HAVE_TO = re.compile(r"\b(?:ha(?:ve|s|d)|needs?|needed) to\b", re.IGNORECASE)

# Contents of fewer terms are too short to be compared by their words alone, and so are those that share fewer. On the
# same pairs 1 and 2 give as many, 5 only 2 of 14.
FEWEST_TERMS = 3
FEWEST_SHARED = 2


def link_claims(
    readings: Sequence[Reading], tellings: Tellings, copies: Sequence[Copy], reports: Reports | None = None
) -> tuple[Claim, ...]:
    """Claims in the order of their first telling. Every attributed statement that says something is in exactly one.

    A narrated sentence joins a claim as support by its outlet, and makes one of its own only together with a
    sentence of another article.

    Args:
        reports: of the same tellings; with them two that are in conflict, or of which one overtook the other, are not
            put together however alike they are (`relations`).
    """
    listed = tellings.listed
    outlets, shared = Outlets(readings), SharedPassages(copies, (reading.article for reading in readings))
    members: dict[int, list[int]] = defaultdict(list)
    for place, first in _group(tellings, reports).items():
        members[first].append(place)
    found = []
    for places in members.values():
        chosen = [listed[place] for place in places]
        if not any(telling.is_claim for telling in chosen):
            continue
        articles = {telling.article.id for telling in chosen}
        if all(telling.narrated for telling in chosen) and len(articles) < 2:
            continue
        found.append(_claim(places, tellings, outlets, shared))
    return tuple(found)


def _group(tellings: Tellings, reports: Reports | None = None) -> dict[int, int]:
    """The first member of each telling's group, by place: average link, closest pairs first."""
    listed = tellings.listed
    root = {place: place for place in range(len(listed))}
    members = {place: [place] for place in range(len(listed))}
    for i, j in _alike(tellings):
        left, right = root[i], root[j]
        if left == right:
            continue
        if not _close(members[left], members[right], tellings):
            continue
        if reports and are_apart(i, j, reports):
            continue
        for place in members[right]:
            root[place] = left
        members[left].extend(members.pop(right))
    first = {start: min(places) for start, places in members.items()}
    return {place: first[start] for place, start in root.items()}


def _alike(tellings: Tellings) -> list[tuple[int, int]]:
    """Pairs that say the same, the closest first."""
    left, right = _candidates(tellings)
    words, meaning = tellings.words.content(left, right), tellings.meanings.nearness(left, right)
    known, own = tellings.meanings.known(left, right), tellings.traits
    one_holder = (own.holder[left] == own.holder[right]) & (own.holder[left] >= 0)
    by_words = words / np.where(one_holder, SAME_HOLDER, SAME)
    scores = np.where(known, (meaning + SHARE_OF_WORDS * words) / ALIKE, by_words)
    found = []
    for n in np.flatnonzero(scores >= 1).tolist():
        i, j = int(left[n]), int(right[n])
        if _may_be_one(tellings.listed[i], tellings.listed[j]):
            found.append((-float(scores[n]), i, j))
    return [(i, j) for _, i, j in sorted(found)]


def _candidates(tellings: Tellings) -> tuple[Places, Places]:
    """Pairs that are near in meaning or share a telling term, or as many as are needed where only words tell; by the
    places of the left and of the right ones, sorted.
    """
    listed, count = tellings.listed, len(tellings.listed)
    claims = np.array([telling.is_claim for telling in listed], np.bool_)
    shared = find_shared({place: listed[place].terms for place in np.flatnonzero(claims).tolist()}, tellings)
    shortest = np.array([len(telling.terms) for telling in listed], np.int64)
    enough = shared.counts >= FEWEST_SHARED
    enough &= np.minimum(shortest[shared.left], shortest[shared.right]) >= FEWEST_TERMS
    enough |= tellings.meanings.known(shared.left, shared.right)
    near = find_neighbours(tellings, NEAR, MOST_NEAR)
    both = claims[near.left] & claims[near.right]
    keys = [shared.left[enough] * count + shared.right[enough], near.left[both] * count + near.right[both]]
    left, right = np.divmod(np.unique(np.concatenate(keys)), max(count, 1))
    return left, right


def likeness(left: int, right: int, tellings: Tellings) -> float:
    """How much two contents say the same: from 1 on they are one claim; 0 where one negates what the other says."""
    one, other = tellings.listed[left], tellings.listed[right]
    if not _may_be_one(one, other):
        return 0.0
    words, meaning = tellings.content(left, right), tellings.meaning(left, right)
    if meaning is not None:
        return (meaning + SHARE_OF_WORDS * words) / ALIKE
    return words / (SAME_HOLDER if one.holder and one.holder == other.holder else SAME)


def _may_be_one(one: Telling, other: Telling) -> bool:
    """Whether neither negates what the other says, nor demands what the other states, nor are they one passage."""
    if one.negated != other.negated or one.denies != other.denies or overlap(one, other):
        return False
    return not ((_wants(one) and _states(other)) or (_wants(other) and _states(one)))


def _wants(telling: Telling) -> bool:
    """Whether it is told as a demand, "asked the governor to resign"; one in the speaker's words may be no more than
    an urgent way to say it.
    """
    return telling.statement.stance == "demands" and telling.statement.mode != "direct"


def _states(telling: Telling) -> bool:
    """Whether it is told as a fact ("said that he had resigned"), and not as what should be ("said he had to")."""
    statement = telling.statement
    if statement.stance != "asserts" or statement.mode == "direct" or HAVE_TO.search(statement.text):
        return False
    return not any(proposition.modal in DUTY for proposition in statement.propositions)


def _close(left: Sequence[int], right: Sequence[int], tellings: Tellings) -> bool:
    pairs = [(i, j) for i in left for j in right]
    return sum(likeness(i, j, tellings) for i, j in pairs) >= len(pairs)


def _claim(places: Sequence[int], tellings: Tellings, outlets: Outlets, shared: SharedPassages) -> Claim:
    chosen = [tellings.listed[place] for place in places]
    evidence = [span for telling in chosen for span in telling.statement.content]
    centre = max(places, key=lambda place: _centrality(place, places, tellings))
    holders = dict.fromkeys(telling.holder for telling in chosen if telling.holder)
    return Claim(
        id=make_id("claim", *sorted(telling.id for telling in chosen)),
        label=max(tellings.listed[centre].statement.content, key=lambda span: len(span.text)),
        statements=tuple(telling.id for telling in chosen),
        holders=tuple(holders),
        origins=shared.count_origins(evidence),
        coverage=cover(chosen, outlets),
        reasons=(*_reasons(centre, places, tellings), *shared.explain_origins(evidence)),
    )


def _centrality(place: int, places: Sequence[int], tellings: Tellings) -> tuple[bool, float, int]:
    near = sum(tellings.content(place, other) for other in places)
    return (not tellings.listed[place].narrated, round(near, 6), -place)


def _reasons(centre: int, places: Sequence[int], tellings: Tellings) -> tuple[Reason, ...]:
    """Why each further statement is in the claim: what it shares with the statement that shows the claim best."""
    first = tellings.listed[centre]
    if len(places) == 1:
        reason = "it stands alone: no other statement is close enough to be the same"
        return (Reason("claims", "stands alone", "1", reason, first.statement.content),)
    reasons = []
    for place in places:
        if place != centre:
            other = tellings.listed[place]
            passages = (first.statement.content[0], other.statement.content[0])
            meaning, words = tellings.meaning(centre, place), tellings.content(centre, place)
            if meaning is not None:
                sentence = "the two are close in meaning"
                reasons.append(Reason("claims", "close in meaning", f"{meaning:.2f}", sentence, passages))
            if meaning is None or words:
                shared = ", ".join(sorted(set(first.lemmas) & set(other.lemmas))) or "words of one stem"
                reasons.append(Reason("claims", "shared words", f"{words:.2f}", f"the two share {shared}", passages))
    return tuple(reasons)
