"""Who is told of in an article, named or not, and where each stands: what pronouns and descriptions are put with.

Used by `references` alone. Somebody gathers names, descriptions and pronouns while the article is walked; two are made
one where the grammar says so ("the victim was identified as Ada Orlik"). Invariant: two people whom the article names
differently are never made one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from counterclaim.model.mention import ActorKind
from counterclaim.model.span import Span
from counterclaim.read.lexicon.titles import Gender
from counterclaim.read.speaker_places import AGAIN, DECAY, PLACES_BACK, QUOTED, SIGHT, UNKNOWN


@dataclass(slots=True)
class Somebody:
    """One who is told of. `names` are spans of mentions, `nouns` the words by which they are described."""

    kind: ActorKind
    gender: Gender | None = None
    plural: bool = False
    names: list[Span] = field(default_factory=list)
    nouns: dict[str, frozenset[str]] = field(default_factory=dict)
    owner: int | None = None
    count: str = ""
    first: Span | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """A place where somebody stands: the token, the number of its told sentence, how prominent, in which quotation."""

    i: int
    told: int
    weight: float
    quoted: int
    who: int


@dataclass(slots=True)
class Company:
    """All who are told of, by number, with their places in the order of the text."""

    people: list[Somebody] = field(default_factory=list)
    stands: list[Stand] = field(default_factory=list)
    merged: list[int] = field(default_factory=list)

    def add(self, somebody: Somebody) -> int:
        """The number of somebody new."""
        self.people.append(somebody)
        self.merged.append(len(self.merged))
        return len(self.people) - 1

    def root(self, who: int) -> int:
        """The number that stands for somebody after all that was made one."""
        while self.merged[who] != who:
            self.merged[who] = self.merged[self.merged[who]]
            who = self.merged[who]
        return who

    def get(self, who: int) -> Somebody:
        """Somebody by number."""
        return self.people[self.root(who)]

    def make_one(self, one: int, other: int) -> bool:
        """Take two for one; whether that was possible: not where both are named, or one is several."""
        one, other = self.root(one), self.root(other)
        if one == other:
            return True
        left, right = self.people[one], self.people[other]
        if (left.names and right.names) or left.plural != right.plural:
            return False
        if left.gender and right.gender and left.gender != right.gender:
            return False
        low, high = min(one, other), max(one, other)
        self.merged[high] = low
        kept, gone = self.people[low], self.people[high]
        kept.kind = kept.kind if kept.names or not gone.names else gone.kind
        kept.gender = kept.gender or gone.gender
        kept.names = kept.names or gone.names
        for noun, words in gone.nouns.items():
            kept.nouns[noun] = kept.nouns.get(noun, frozenset()) | words
        firsts = [span for span in (kept.first, gone.first) if span is not None]
        kept.first = min(firsts, default=None)
        return True

    def stand(self, i: int, told: int, weight: float, quoted: int, who: int) -> None:
        """Note where somebody stands; places come in the order of the text."""
        self.stands.append(Stand(i, told, weight, quoted, who))

    def ranked(
        self,
        i: int,
        told: int,
        quoted: int,
        fits: Callable[[Somebody], bool],
        gender: Gender | None,
        barred: Collection[int] = (),
    ) -> list[tuple[float, int]]:
        """(weight, number) of those in sight before a token who fit, the likeliest first.

        The weights are those of `speaker_places`: a subject before an object, each sentence further halving it.
        """
        best: dict[int, dict[int, float]] = {}
        end = bisect_left(self.stands, i, key=lambda stand: stand.i)
        for stand in self.stands[max(end - PLACES_BACK, 0) : end][::-1]:
            if told - stand.told > SIGHT:
                break
            who = self.root(stand.who)
            if who in barred or not fits(self.people[who]):
                continue
            weight = stand.weight if stand.quoted in (-1, quoted) else stand.weight * QUOTED
            weight *= UNKNOWN if gender and self.people[who].gender is None else 1.0
            sentences = best.setdefault(who, {})
            sentences[stand.told] = max(sentences.get(stand.told, 0.0), weight)
        found = []
        for who, sentences in best.items():
            weights = [weight * DECAY ** (told - at) for at, weight in sentences.items()]
            found.append((max(weights) + AGAIN * (sum(weights) - max(weights)), who))
        return sorted(found, key=lambda entry: (-entry[0], entry[1]))
