"""Chains: all passages of one article that stand for one somebody, named or not, with what they tell of them.

A step of `stand_ins`. Invariant: every reference of every reading is in exactly one chain; chains come in the order of
articles and texts, and a fate that an article tells of two is told of neither.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from counterclaim.link.actors import Cast
from counterclaim.link.compare.roles import gender_of
from counterclaim.link.fates import fates_of
from counterclaim.link.words.fates import APART, NOUN_FATES
from counterclaim.model.reading import Reading
from counterclaim.model.reference import Reference
from counterclaim.model.span import Span

# Circle of the article, noun or fate, whether of several, and the actor whose they are or the number of them ("" where
# that is not told).
Key = tuple[int, str, bool, str]

PRONOUN_GENDERS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "Mr"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "Ms"),
}
AGE_INSIDE = re.compile(r"\b(\d{1,3})-\s?year\s?-?\s?old")
AGE_BEHIND = re.compile(r",\s(\d{1,3})(?=,)")
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
NUMBERS = {word: str(n) for n, word in enumerate(_NUMBERS.split())}
# Before a fate or an age in a key.
TOLD = "told "


@dataclass(slots=True)
class Chain:
    """One somebody of one article. `actor` is the id of whom the article names, "" for one without a name.

    `fates` are what became of them with where that is told; `taken` are members that were a chain of their own until
    the article told the same fate of both, with that fate and the two passages.
    """

    anchor: Span
    circle: int
    actor: str = ""
    members: list[Reference] = field(default_factory=list)
    fates: dict[str, Span] = field(default_factory=dict)
    gender: str | None = None
    plural: bool = False
    count: str = ""
    age: str = ""
    taken: dict[Span, tuple[str, Span, Span]] = field(default_factory=dict)

    def fits(self, other: Chain) -> bool:
        """Whether nothing that is told of the one speaks against its being the other."""
        genders = self.gender is None or other.gender is None or self.gender == other.gender
        ages = not self.age or not other.age or self.age == other.age
        return genders and ages and not any(two in other.fates for one in self.fates for two in APART.get(one, ()))

    def take(self, other: Chain, fate: str) -> None:
        """Let all that stands for the other, of whom the same is told, stand for this one."""
        passages = (self.fates[fate], other.fates[fate])
        self.taken.update((member.span, (fate, *passages)) for member in other.members)
        self.taken.update(other.taken)
        self.members.extend(other.members)
        for more, span in other.fates.items():
            self.fates.setdefault(more, span)
        self.gender, self.age = self.gender or other.gender, self.age or other.age

    def nouns(self, cast: Cast) -> dict[Key, Span]:
        """By which nouns the article describes them, with whose they are where that is told, and where."""
        found: dict[Key, Span] = {}
        for member in self.members:
            for key in keys_of(member, self.circle, cast):
                found[key] = min(found.get(key, member.span), member.span)
        return found

    def told(self) -> dict[Key, Span]:
        """By which fates the article knows them, of several with their number, and where it tells that."""
        if self.plural and not self.count:
            return {}
        told = {(self.circle, f"{TOLD}{fate}", self.plural, self.count): span for fate, span in self.fates.items()}
        if self.age and not self.plural:
            told[self.circle, f"{TOLD}aged {self.age}", False, ""] = self.anchor
        return told


def keys_of(reference: Reference, circle: int, cast: Cast) -> tuple[Key, ...]:
    """By what a description is put together: with whose they are where that is told, and without."""
    if not reference.noun:
        return ()
    actor = cast.by_span.get(reference.whose) if reference.whose is not None else None
    bare = (circle, reference.noun, reference.plural, "")
    return ((*bare[:3], actor.id), bare) if actor is not None else (bare,)


def gather_chains(readings: Sequence[Reading], cast: Cast, circles: Mapping[str, int]) -> list[Chain]:
    """The chains of all articles, in their order."""
    return [chain for reading in readings for chain in _chains_of(reading, cast, circles[reading.article.id])]


def _chains_of(reading: Reading, cast: Cast, circle: int) -> list[Chain]:
    chains: dict[object, Chain] = {}
    for mention in reading.mentions:
        actor = cast.by_span[mention.span]
        if mention.kind == "person" and actor.kind == "person":
            chain = chains.setdefault(actor.id, Chain(mention.span, circle, actor.id))
            _tell(chain, reading.article.text, mention.full, mention.span)
            if chain.gender is None and mention.title is not None:
                chain.gender = gender_of([mention.title.text])
    for reference in reading.references:
        anchor = reference.means or reference.span
        named = cast.by_span.get(anchor)
        identity = named.id if named else anchor
        chain = chains.setdefault(identity, Chain(anchor, circle, named.id if named else ""))
        chain.members.append(reference)
        word = PRONOUN_GENDERS.get(reference.span.text.lower(), reference.noun)
        chain.gender = chain.gender or gender_of([word])
        if reference.form == "description" and not chain.actor:
            chain.plural = chain.plural or reference.plural
            chain.count = chain.count or (number_in(reference.span.text) if reference.plural else "")
        if reference.kind in ("person", "group") and reference.form == "description":
            _tell(chain, reading.article.text, reference.span, reference.span)
            if reference.noun in NOUN_FATES and not reference.plural:
                chain.fates.setdefault(NOUN_FATES[reference.noun], reference.span)
    return _keep_single(list(chains.values()))


def _tell(chain: Chain, text: str, span: Span, shown: Span) -> None:
    age = AGE_INSIDE.search(span.text) or AGE_BEHIND.match(text, shown.end)
    chain.age = chain.age or (age[1] if age else "")
    for fate in sorted(fates_of(text, span.start, shown.end)):
        chain.fates.setdefault(fate, shown)


def _keep_single(chains: list[Chain]) -> list[Chain]:
    """The chains with those made one of whom the article tells the same fate, and no fate that it tells of two.

    "Woman killed in crash" above, "a grandmother was killed" below: one, where nothing speaks against it and the
    article names one of them at most.
    """
    by_fate: dict[tuple[str, bool, str], list[Chain]] = {}
    for chain in chains:
        for fate in chain.fates:
            by_fate.setdefault((fate, chain.plural, chain.count), []).append(chain)
    gone: dict[int, Chain] = {}
    for (fate, plural, count), alike in sorted(by_fate.items()):
        alike = list({id(one): one for one in (_whole(chain, gone) for chain in alike)}.values())
        kept = next((chain for chain in alike if chain.actor), alike[0])
        others = [chain for chain in alike if chain is not kept]
        if others and (not plural or count) and not any(other.actor for other in others) and _all_fit(alike):
            for other in others:
                kept.take(other, fate)
                gone[id(other)] = kept
        elif others:
            for chain in alike:
                chain.fates.pop(fate, None)
    return [chain for chain in chains if id(chain) not in gone]


def _whole(chain: Chain, gone: Mapping[int, Chain]) -> Chain:
    while id(chain) in gone:
        chain = gone[id(chain)]
    return chain


def _all_fit(chains: Sequence[Chain]) -> bool:
    return all(one.fits(other) for one, other in combinations(chains, 2))


def number_in(words: str) -> str:
    """The number that a description of several begins with, in digits, or "".

    >>> number_in("three climbers"), number_in("the 12 men"), number_in("the men")
    ('3', '12', '')
    """
    for word in words.lower().replace(",", "").split()[:4]:
        if (word.isdecimal() and word.isascii()) or word in NUMBERS:
            return NUMBERS.get(word, word)
    return ""
