"""What a dispute is about, in the articles' own phrases."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from counterclaim.link.tellings import Telling
from counterclaim.link.terms import stem
from counterclaim.model.span import Span

MOST_PHRASES = 3
LONGEST_PHRASE = 60  # characters


def name_topic(core: Sequence[Telling], weights: Mapping[str, float]) -> tuple[Span, ...]:
    """Up to three phrases, the most shared first: subjects and objects of the statements that oppose each other most.

    A phrase counts by the weight of its words, and the more the more of the statements use them.

    Args:
        core: statements of the strongest opposed pairs; one that is in several pairs counts in each.
    """
    used: Counter[str] = Counter(term for telling in core for term in telling.terms)
    scored: list[tuple[float, Span]] = []
    for telling in core:
        for phrase in _phrases(telling):
            terms = {stem(word) for word in phrase.text.casefold().split()}
            worth = sum(weights.get(term, 0.0) * (used[term] - 0.5) for term in sorted(terms) if used[term])
            if worth:
                scored.append((round(worth / (1 + 0.1 * len(terms)), 6), phrase))
    chosen: list[Span] = []
    seen: set[str] = set()
    for _, phrase in sorted(scored, key=lambda item: (-item[0], item[1])):
        terms = {stem(word) for word in phrase.text.casefold().split()}
        if not terms & seen:
            chosen.append(phrase)
            seen |= terms
        if len(chosen) == MOST_PHRASES:
            break
    return tuple(chosen) or (core[0].statement.content[0],)


def _phrases(telling: Telling) -> list[Span]:
    found: dict[Span, None] = defaultdict(None)
    for proposition in telling.statement.propositions:
        for phrase in (proposition.subject, proposition.object):
            if phrase and len(phrase.text) <= LONGEST_PHRASE and "\n" not in phrase.text:
                found[phrase] = None
    return list(found)
