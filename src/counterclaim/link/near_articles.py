"""Which articles of a dossier may speak of the same: those between which anything is compared at all.

The first step before tellings are compared with tellings, by words or by meaning. A dossier of few articles is compared
whole; in a large one each article is compared with a fixed number of others, so that its cost does not grow with them.
Invariant: the same for the articles in any order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from counterclaim.link.terms import weigh

# Articles that one article is compared with, beside itself: those that share most telling words with it.
MOST_ARTICLES = 60

# By how many words an article is looked up (those that most of its tellings use, and fewest other articles), and in how
# many articles a word may stand to be looked up. Of the articles on one event among 6,000 plain ones (30 events, 3 to 5
# articles each) 15 and 300 bring 0.88 together at 1,200 steps an article; 12 and 300 0.87, 25 and 300 0.88 at 2,000,
# 15 and 600 0.91 at 2,100; chosen by rarity alone, 40 and 150 bring 0.76. Only a dossier of more articles than
# MOST_ARTICLES is looked up at all.
HEAVIEST = 15
MOST_HOLDERS = 300
MOST_USES = 5


def find_near_articles(uses: Mapping[str, Mapping[str, int]]) -> dict[str, list[str]]:
    """For each article those that share most telling words with it, without itself, the most first; all others where
    they are few.

    >>> find_near_articles({"a": {"bridge": 2}, "b": {"bridge": 1}, "c": {"sluice": 1}})["a"]
    ['b', 'c']

    Args:
        uses: for each article's id, how many of its tellings use each term.
    """
    if len(uses) <= MOST_ARTICLES + 1:
        return {article: [other for other in uses if other != article] for article in uses}
    weights = weigh(uses.values())
    holders: dict[str, list[str]] = defaultdict(list)
    for article, terms in uses.items():
        for term in terms:
            holders[term].append(article)
    return {article: _sharing(article, terms, weights, holders) for article, terms in uses.items()}


def _sharing(
    article: str, uses: Mapping[str, int], weights: Mapping[str, float], holders: Mapping[str, Sequence[str]]
) -> list[str]:
    """The articles that share most of an article's telling words, the most first."""
    worth = {term: weights[term] * min(count, MOST_USES) for term, count in sorted(uses.items())}
    known = [term for term in worth if 1 < len(holders[term]) <= MOST_HOLDERS]
    shared: dict[str, float] = defaultdict(float)
    for term in sorted(known, key=lambda term: -worth[term])[:HEAVIEST]:
        for other in holders[term]:
            shared[other] += worth[term]
    shared.pop(article, None)
    return sorted(shared, key=lambda other: (-round(shared[other], 6), other))[:MOST_ARTICLES]
