"""One thing named differently: which words, and who uses which.

After the cast. Uses of words of one frame (`word_uses`) are joined where they speak of one thing (`naming_links`). Two
words diverge only where two tellers each prefer another one. Invariant: every listing says why its words are of one
thing, no word is called right, and the same readings in any order give the same listings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.link.actors import Cast
from counterclaim.link.naming_links import STYLE, Link, Uses, link_uses, near_uses
from counterclaim.link.terms import weigh
from counterclaim.link.word_uses import MARKED, WordUse, list_word_uses
from counterclaim.model.ids import make_id
from counterclaim.model.naming import DivergingTerms, Term, Usage, UsageKind
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span

# Part of a teller's uses of a frame's words from which they prefer one judgement. Read on 38 stories with 0.5, 0.65 and
# 0.8: the listings are the same but for one.
PREFERRED = 0.65
# From this closeness two passages tell one scene in nearly the same words: then each word counts as chosen, also where
# its teller mostly uses another.
ALIKE = 0.5
# Pairs that give the reasons, the closest first.
CORE = 3
KINDS: dict[UsageKind, int] = {"outlet": 0, "paraphrase": 1, "holder": 2}

Teller = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Group:
    """Uses of words for one thing, by their places, and the links of tellers who differ."""

    members: frozenset[int]
    links: tuple[Link, ...]


def find_namings(readings: Sequence[Reading], cast: Cast) -> tuple[DivergingTerms, ...]:
    """Diverging terms, the most telling first: by how far the words' judgements lie apart, then by users."""
    texts = {reading.article.id: reading.article.text for reading in readings}
    frames: dict[str, list[WordUse]] = defaultdict(list)
    listed = list_word_uses(readings, cast)
    for use in listed:
        frames[use.frame].append(use)
    weights = weigh(use.context for use in listed)
    found = []
    for _, own in sorted(frames.items()):
        if len({use.charge for use in own}) > 1:
            uses = Uses(own, weights, texts)
            found += [(_breadth(own, group), _listing(own, group)) for group in _groups_of(uses)]
    return tuple(listing for _, listing in sorted(found, key=lambda item: (*item[0], item[1].wording, item[1].id)))


def _groups_of(uses: Uses) -> Iterator[Group]:
    """The groups of one frame in which tellers differ, with what the same tellers and others say of the same thing."""
    preferred = _preferences(uses.listed)
    links = [link for link in link_uses(uses) if _differ(uses.listed, link, preferred)]
    same = _same_words(uses.listed, {place for link in links for place in (link.left, link.right)})
    joined = _joined([*((link.left, link.right) for link in links), *same])
    pairs = [(min(members), place) for members in joined for place in sorted(members)]
    for members in joined:
        namings = {uses.listed[place].naming for place in members}
        near = sorted(place for place in near_uses(uses, members) if uses.listed[place].naming in namings)
        pairs += [(min(members), place) for place in near]
    for whole in _joined(pairs):
        yield Group(frozenset(whole), tuple(link for link in links if link.left in whole))


def _preferences(uses: Sequence[WordUse]) -> dict[Teller, int]:
    """The judgement that each teller mostly uses; a teller of mixed words has none.

    An outlet is judged by its own voice; by how it words what others say only where it has no voice of its own here.
    """
    own: dict[Teller, Counter[int]] = defaultdict(Counter)
    retold: dict[Teller, Counter[int]] = defaultdict(Counter)
    for use in uses:
        (retold if use.kind == "paraphrase" else own)[use.teller][use.charge] += 1
    found = {}
    for teller, counts in {**retold, **own}.items():
        charge, times = min(counts.items(), key=lambda item: (-item[1], item[0]))
        if times >= PREFERRED * counts.total():
            found[teller] = charge
    return found


def _differ(uses: Sequence[WordUse], link: Link, preferred: Mapping[Teller, int]) -> bool:
    """Whether two tellers use two words of different judgement, each the one that they prefer.

    How two outlets word what others say shows nothing of the outlets.
    """
    if link.feature == STYLE:
        return True  # told from all that both print
    left, right = uses[link.left], uses[link.right]
    if left.teller == right.teller or left.charge == right.charge or left.kind == right.kind == "paraphrase":
        return False
    if MARKED in (left.naming[:1], right.naming[:1]) and "holder" in (left.kind, right.kind):
        return False  # who writes a holder's words between quotation marks quotes them
    if link.weight >= ALIKE and min(left.charge, right.charge) < 0:
        return True
    return all(preferred.get(use.teller) == use.charge for use in (left, right))


def _same_words(uses: Sequence[WordUse], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Pairs of uses of one naming by one teller in one article: one article names one thing so."""
    known: dict[tuple[Teller, str, str], int] = {}
    for place in sorted(taken):
        use = uses[place]
        known.setdefault((use.teller, use.span.article, use.naming), place)
    for place, use in enumerate(uses):
        first = known.get((use.teller, use.span.article, use.naming))
        if first is not None and first != place:
            yield first, place


def _joined(pairs: Sequence[tuple[int, int]]) -> list[set[int]]:
    """Places joined by pairs, each group once, in the order of its first place."""
    group: dict[int, set[int]] = {}
    for left, right in pairs:
        small, large = sorted((group.get(left, {left}), group.get(right, {right})), key=len)
        if small is not large:
            large |= small
            group.update(dict.fromkeys(small, large))
        group[left] = group[right] = large
    return [found for place, found in sorted(group.items()) if place == min(found)]


def _breadth(uses: Sequence[WordUse], group: Group) -> tuple[int, int, int]:
    """What a listing is sorted by: the widest gap of judgement, then tellers, then uses, the most first."""
    charges = [uses[place].charge for place in group.members]
    tellers = {uses[place].teller for place in group.members}
    return min(charges) - max(charges), -len(tellers), -len(group.members)


def _listing(uses: Sequence[WordUse], group: Group) -> DivergingTerms:
    """What is shown of a group. Its id is that of its strongest link: further articles leave it as it is."""
    by_naming: dict[tuple[int, str], list[WordUse]] = defaultdict(list)
    for place in sorted(group.members):
        by_naming[-uses[place].charge, uses[place].naming].append(uses[place])
    links = sorted(group.links, key=lambda link: (-link.weight, uses[link.left].span, uses[link.right].span))
    ends = sorted((uses[links[0].left].span, uses[links[0].right].span))
    return DivergingTerms(
        make_id("naming", *(part for span in ends for part in (span.article, span.start, span.end))),
        tuple(_term(own) for _, own in sorted(by_naming.items(), key=lambda item: (-len(item[1]), item[0]))),
        tuple(link.reason(uses) for link in links[:CORE]),
    )


def _term(uses: Sequence[WordUse]) -> Term:
    """One word with its users: outlets first, and of each kind those who use it most."""
    printed = Counter(use.span.text for use in uses)
    label = min(uses, key=lambda use: (-printed[use.span.text], use.span)).span
    users: dict[tuple[str, str | None, UsageKind], list[Span]] = defaultdict(list)
    for use in uses:
        users[use.user, use.actor, use.kind].append(use.span)
    usages = [Usage(user, actor, kind, tuple(sorted(spans))) for (user, actor, kind), spans in users.items()]
    usages.sort(key=lambda usage: (KINDS[usage.kind], -len(usage.passages), usage.user, usage.actor or ""))
    return Term(label, tuple(usages))
