"""All statements of a story made ready for comparing, and how near two of them are.

Everything that looks for agreement or opposition works on tellings; `telling` says what one is. Invariant: they stand
in the order of articles and texts, and a place in that order means the same telling everywhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from counterclaim.link.actors import Cast
from counterclaim.link.compare.meanings import Direction, blend, direction, nearness
from counterclaim.link.holders import holder_of
from counterclaim.link.measures import Closeness, Meanings, Words
from counterclaim.link.near_articles import find_near_articles
from counterclaim.link.neighbours import Nearest, rank_nearest
from counterclaim.link.rows import Places
from counterclaim.link.spokespeople import find_principals
from counterclaim.link.telling import Telling
from counterclaim.link.terms import Bag, bag, cosine, stem, weigh
from counterclaim.link.traits import Traits, Truths
from counterclaim.link.words.evaluation import BLAME, PRAISE, WISHES
from counterclaim.link.words.legitimacy import INVALID, OFFICES, VALID
from counterclaim.model.reading import Reading
from counterclaim.model.statement import Statement

# How much what stands so many places before (below 0) or behind weighs in what a telling means in its setting. Tried on
# the six stories and 31 labelled for training, each by weights of the others: area under the curve of "of one dispute"
# 0.75 without it; the place before alone at 0.5 as good as these within 0.006.
AROUND = ((-2, 0.3), (-1, 0.6), (0, 1.0), (1, 0.3))

# Stances whose content judges nothing: who demands a fair vote has not called one fair.
UNJUDGING = frozenset({"demands", "promises", "expects"})


@dataclass(frozen=True)
class Tellings:
    """All tellings of a story in the order of articles and texts, and what is needed to tell how near two are.

    `weights` are those of the terms; `contents` the bags of terms of each telling, in the order of the list;
    `directions` what each means, by its place, of those of which reading told it; `settings` what it means with what is
    said around it.
    """

    listed: tuple[Telling, ...]
    weights: Mapping[str, float]
    contents: tuple[Bag, ...]
    directions: Mapping[int, Direction]
    settings: Mapping[int, Direction] = field(default_factory=dict)

    @cached_property
    def near_articles(self) -> Mapping[str, Sequence[str]]:
        """For each article's id those that it may share a matter with (`near_articles.find_near_articles`)."""
        uses: dict[str, Counter[str]] = {}
        for telling in self.listed:
            uses.setdefault(telling.article.id, Counter()).update(telling.terms)
        return find_near_articles(uses)

    @cached_property
    def _near_keys(self) -> Places | None:
        """Articles that may share a matter, two by two in one number; None where all may."""
        if all(len(others) == len(self.near_articles) - 1 for others in self.near_articles.values()):
            return None
        numbers = {article: n for n, article in enumerate(dict.fromkeys(one.article.id for one in self.listed))}
        near = [(numbers[one], numbers[other]) for one, others in self.near_articles.items() for other in others]
        left, right = np.array([*near, *((n, n) for n in numbers.values())], np.int64).T
        return np.unique(np.concatenate([left * len(numbers) + right, right * len(numbers) + left]))

    def may_meet(self, left: Places, right: Places) -> Truths:
        """Whether two tellings stand in one article, or in two of which one is near the other."""
        keys = self._near_keys
        if keys is None or not len(left):
            return np.ones(len(left), np.bool_)
        article = self.traits.article
        wanted = article[left] * len(self.near_articles) + article[right]
        at = np.searchsorted(keys, wanted)
        return keys[np.minimum(at, len(keys) - 1)] == wanted  # type: ignore[no-any-return]

    @cached_property
    def nearest(self) -> Nearest:
        """The nearest in meaning of each telling (`neighbours.rank_nearest`)."""
        return rank_nearest(self)

    def content(self, left: int, right: int) -> float:
        """How near what two tellings say is, by their places."""
        return cosine(self.contents[left], self.contents[right], self.weights)

    def meaning(self, left: int, right: int) -> float | None:
        """How near what two tellings say is by what it means, 0 to 1; None where that is not known of both."""
        one, other = self.directions.get(left), self.directions.get(right)
        return None if one is None or other is None else nearness(one, other)

    @cached_property
    def words(self) -> Words:
        """The words of all tellings, to measure many pairs at once."""
        held = [place for place, telling in enumerate(self.listed) if telling.held]
        terms, contexts = [one.terms for one in self.listed], [one.context for one in self.listed]
        return Words(terms, contexts, self.weights, held)

    @cached_property
    def traits(self) -> Traits:
        """What all tellings are, as arrays."""
        return Traits(self.listed)

    @cached_property
    def meanings(self) -> Meanings:
        """What the tellings mean, to measure many pairs at once."""
        return Meanings(self.directions, len(self.listed))

    @cached_property
    def _settings(self) -> Meanings:
        return Meanings(self.settings, len(self.listed))

    def around(self, place: int) -> Bag:
        """The terms of a telling and of the sentences around it."""
        telling = self.listed[place]
        return bag((*telling.terms, *telling.context), self.weights)

    def closeness(self, left: Places, right: Places) -> Closeness:
        """All measures of nearness of pairs of tellings, by the places of the left and of the right ones; all of them
        must have a holder.
        """
        content, topic, crossed = self.words.nearness(left, right)
        tied = self.words.tied(left, right)
        meaning, setting = self.meanings.nearness(left, right), self._settings.nearness(left, right)
        return Closeness(content, topic, crossed, tied, meaning, setting)


def list_tellings(readings: Sequence[Reading], cast: Cast) -> Tellings:
    """The tellings of a story. `readings` come sorted; so does the result."""
    principals = find_principals(readings, cast)
    listed = [telling for reading in readings for telling in _tellings_of(reading, cast, principals)]
    weights = weigh(telling.terms for telling in listed)
    held = [place for place, telling in enumerate(listed) if telling.held]
    vectors = {meaning.statement: meaning.vector for reading in readings for meaning in reading.meanings}
    known = {place: vectors[telling.id] for place, telling in enumerate(listed) if telling.id in vectors}
    directions = {place: found for place, vector in known.items() if (found := direction(vector))}
    return Tellings(
        tuple(listed),
        weights,
        tuple(bag(telling.terms, weights) for telling in listed),
        directions,
        {place: found for place in held if place in directions and (found := _setting(place, listed, directions))},
    )


def _setting(place: int, listed: Sequence[Telling], directions: Mapping[int, Direction]) -> Direction | None:
    """What a telling means with what is said around it in its article: "it was a mistake" leans on what stands before.

    The outlet's own sentences count as places between, but say nothing.
    """
    near = [
        (directions[other], weight)
        for other, weight in ((place + step, weight) for step, weight in AROUND)
        if 0 <= other < len(listed) and other in directions and listed[other].article.id == listed[place].article.id
    ]
    return blend(near)


def _tellings_of(reading: Reading, cast: Cast, principals: Mapping[str, str]) -> list[Telling]:
    known = [(statement, statement.id) for statement in (*reading.statements, *reading.narrations)]
    known.sort(key=lambda entry: (entry[0].content[0].start, entry[0].content[-1].end, entry[1]))
    parts = [statement for statement, _ in known]
    lemmas = [_lemmas(statement) for statement in parts]
    terms = [tuple(sorted({stem(lemma) for lemma in words})) for words in lemmas]
    named = [(mention.span.start, cast.actor_of(mention.span)) for mention in reading.mentions]
    starts = [start for start, _ in named]
    found = []
    for place, statement in enumerate(parts):
        holder, actor = holder_of(statement, reading.article, cast)
        near = range(max(place - 1, 0), min(place + 2, len(parts)))
        around = {term for other in near if other != place for term in terms[other]}
        actors = {
            who.id
            for span in statement.content
            for _, who in named[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            if who
        }
        found.append(
            Telling(
                statement=statement,
                article=reading.article,
                holder=holder,
                actor=actor,
                lemmas=lemmas[place],
                terms=terms[place],
                context=tuple(sorted(around)),
                actors=tuple(sorted(actors)),
                place=place,
                negated=bool(statement.propositions) and statement.propositions[0].negated,
                sign=_sign(statement, PRAISE, BLAME),
                validity=_sign(statement, VALID, INVALID),
                offices=frozenset(n for n, group in enumerate(OFFICES) if group & set(lemmas[place])),
                id=known[place][1],
                principal=principals.get(actor or "", ""),
            )
        )
    return found


def _lemmas(statement: Statement) -> tuple[str, ...]:
    return tuple(sorted({term for proposition in statement.propositions for term in proposition.terms}))


def _sign(statement: Statement, good: frozenset[str], bad: frozenset[str]) -> int:
    """Words of the one list less words of the other, clause by clause; a negated clause counts the other way round."""
    total = 0
    if statement.stance in UNJUDGING:
        return total
    for proposition in statement.propositions:
        if proposition.predicate in WISHES:
            continue
        words = set(proposition.terms)
        balance = len(words & good) - len(words & bad)
        total += -balance if proposition.negated else balance
    return total
