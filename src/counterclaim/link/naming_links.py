"""Which uses of two words speak of one thing.

For `namings`. Four grounds: a sentence renames one by the other; a holder's word stands beside the outlet's, with a
word shared around both; what stands around both is close; or the words name a whole kind, and two outlets keep to one
each. Invariant: an index finds the pairs that could be close, so
the work grows with these and not with all pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.link.compare.renamings import renames
from counterclaim.link.data.namings import BESIDE_FRAMES, OWNED_FRAMES, STYLE_FRAMES
from counterclaim.link.terms import bag, cosine, stem
from counterclaim.link.word_uses import WordUse
from counterclaim.model.reason import Reason

STEP = "namings"

# How close what stands around two words must be (weighted cosine of stems, 0 to 1), and how many stems both must share:
# fewer with a name or a number among them. Read on 40 stories, where pairs from 0.24 on speak of one thing and of those
# between 0.15 and 0.24 about half do, and on 1,000 articles of many stories as one dossier, where pairs that share two
# plain words ("hold … accountable") do not, however close. After a change of the words read the listings again.
SAME_THING = 0.24
SAME_NAMES = 0.18  # where two names are shared ("Orvend", "Vik"): read on the same stories at 0.15 and 0.2
SHARED_WITH_NAME = 2
SHARED_PLAIN = 4
# Characters of text between a holder's word and the outlet's in one article, within which they stand beside each other:
# about two sentences, or five where a word around both is the same.
BESIDE = 320
BESIDE_SHARED = 800
# Uses that share a stem are set against each other up to this many; the rarest stems of a use are looked up.
COMMONEST = 20
# Uses of one judgement from which an outlet keeps to it, and part of its uses of the frame.
STYLE_LEAST = 2
STYLE_SHARE = 0.65
STYLE = "house style"
LOOKED_UP = 6


@dataclass(frozen=True, slots=True)
class Link:
    """Two uses, by their places, that speak of one thing; how sure that is, by what, and a value to print."""

    left: int
    right: int
    weight: float
    feature: str
    value: str
    sentence: str

    def reason(self, uses: Sequence[WordUse]) -> Reason:
        """What `why` prints."""
        passages = tuple(dict.fromkeys(sorted((uses[self.left].sentence, uses[self.right].sentence))))
        return Reason(STEP, self.feature, self.value, self.sentence, passages)


class Uses:
    """The uses of one frame in the order of articles and texts, and what is needed to set them against each other."""

    def __init__(self, listed: Sequence[WordUse], weights: Mapping[str, float], texts: Mapping[str, str]) -> None:
        self.listed, self.weights, self.texts = listed, weights, texts
        self.bags = [bag(use.context, weights) for use in listed]
        self.index: dict[str, list[int]] = defaultdict(list)
        for place, use in enumerate(listed):
            for term in self.rarest(use):
                self.index[term].append(place)

    def rarest(self, use: WordUse) -> list[str]:
        """The stems around a use that tell most."""
        return sorted(use.context, key=lambda term: (-self.weights.get(term, 0.0), term))[:LOOKED_UP]

    def closeness(self, left: int, right: int) -> float:
        """How close what stands around two uses is; 0 where they share too little."""
        one, other = self.listed[left], self.listed[right]
        names = one.names & other.names
        least = SHARED_WITH_NAME if names else SHARED_PLAIN
        if len(one.context & other.context) < least or not same_owner(one, other):
            return 0.0
        close = cosine(self.bags[left], self.bags[right], self.weights)
        return close if close >= (SAME_NAMES if len(names) >= SHARED_WITH_NAME else SAME_THING) else 0.0


def link_uses(uses: Uses) -> Iterator[Link]:
    """Links between uses of different judgement; one pair may have several."""
    yield from _neighbours(uses)
    yield from _close(uses)
    if uses.listed and uses.listed[0].frame in STYLE_FRAMES:
        yield from _styles(uses.listed)


def near_uses(uses: Uses, members: Iterable[int]) -> set[int]:
    """Uses around which the same stands as around a member, whatever their judgement."""
    found: set[int] = set()
    for place in sorted(members):
        for term in uses.rarest(uses.listed[place]):
            others = uses.index[term]
            if len(others) <= COMMONEST:
                found.update(other for other in others if uses.closeness(place, other))
    return found


def _neighbours(uses: Uses) -> Iterator[Link]:
    """Uses that stand near each other in one article."""
    listed = uses.listed
    for right, other in enumerate(listed):
        for left in range(right - 1, -1, -1):
            one = listed[left]
            if one.span.article != other.span.article or other.span.start - one.span.end > BESIDE_SHARED:
                break
            if one.charge == other.charge:
                continue
            if together(one, other):
                if renames(uses.texts[one.span.article], one.span, other.span):
                    value = f"{one.span.text} / {other.span.text}"
                    yield Link(left, right, 1.0, "renamed", value, "the one is called by the other")
            elif (one.kind == "holder") != (other.kind == "holder") and _beside(one, other):
                characters = str(other.span.start - one.span.end)
                yield Link(left, right, SAME_THING, "beside", characters, "the two stand beside each other")


def together(one: WordUse, other: WordUse) -> bool:
    """Whether both stand in one sentence."""
    return one.sentence.start == other.sentence.start and one.span.article == other.span.article


def same_owner(one: WordUse, other: WordUse) -> bool:
    """Whether both are of one land or body, where that makes the thing."""
    return one.frame not in OWNED_FRAMES or not one.owners.isdisjoint(other.owners)


def _styles(listed: Sequence[WordUse]) -> Iterator[Link]:
    """Outlets that keep to words of different judgement, their own voice and their retellings taken together.

    Each is set against the first outlet of another judgement: that is enough to join them all.
    """
    by_outlet: dict[tuple[str, str], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, use in enumerate(listed):
        if use.kind != "holder":
            by_outlet[use.teller][use.charge].append(place)
    kept: list[tuple[int, int]] = []
    for charges in by_outlet.values():
        charge, places = min(charges.items(), key=lambda item: (-len(item[1]), item[0]))
        if len(places) >= max(STYLE_LEAST, STYLE_SHARE * sum(len(own) for own in charges.values())):
            firsts = {listed[place].naming: place for place in reversed(places)}
            kept += [(charge, place) for place in sorted(firsts.values())]
    for charge, place in kept:
        other = next((first for judged, first in kept if judged != charge), None)
        if other is not None:
            left, right = sorted((place, other))
            value = f"{listed[left].naming} / {listed[right].naming}"
            yield Link(left, right, SAME_THING, STYLE, value, "each outlet keeps to its word for this kind")


def _beside(one: WordUse, other: WordUse) -> bool:
    """Whether a holder's word and the outlet's are near enough to speak of one thing."""
    distance = other.span.start - one.span.end
    if not same_owner(one, other):
        return False
    holder = one if one.kind == "holder" else other
    speaker = {stem(word) for word in holder.user.split()}
    if (one.context & other.context) - speaker:
        return True
    return one.frame in BESIDE_FRAMES and distance <= BESIDE


def _close(uses: Uses) -> Iterator[Link]:
    """Uses in different sentences around which nearly the same stands."""
    compared: set[tuple[int, int]] = set()
    for _, places in sorted(uses.index.items()):
        for n, right in enumerate(places):
            for left in places[max(n - COMMONEST, 0) : n]:
                one, other = uses.listed[left], uses.listed[right]
                if one.charge == other.charge or (left, right) in compared or together(one, other):
                    continue
                compared.add((left, right))
                close = uses.closeness(left, right)
                if close:
                    shared = sorted(one.context & other.context, key=lambda term: (-uses.weights.get(term, 0.0), term))
                    words = ", ".join(one.spelled(shared[:5]))
                    sentence = f"around the two words stand the same: {words}"
                    yield Link(left, right, close, "same thing", f"{close:.2f}", sentence)
