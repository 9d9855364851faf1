"""What a dispute is about, in the articles' own phrases."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from counterclaim.link.tellings import Telling
from counterclaim.link.terms import stem
from counterclaim.model.span import Span

MOST_PHRASES = 3
LONGEST_PHRASE = 60  # characters


def name_topic(camps: Sequence[Sequence[Telling]], weights: Mapping[str, float]) -> tuple[Span, ...]:
    """Up to three phrases, the most shared first: subjects and objects whose words several tellings use.

    A phrase counts by the weight of its words that both camps use; where camps share none, by those of any telling.
    """
    used: list[Counter[str]] = [Counter(term for telling in camp for term in telling.terms) for camp in camps]
    everywhere = sum(used, Counter[str]())
    shared = {term for term in everywhere if all(term in counter for counter in used)}
    scored: list[tuple[float, Span]] = []
    for telling in (telling for camp in camps for telling in camp):
        for phrase in _phrases(telling):
            terms = {stem(word) for word in phrase.text.casefold().split()}
            telling_terms = terms & (shared or set(everywhere))
            worth = sum(weights.get(term, 0.0) * min(everywhere[term], 4) for term in sorted(telling_terms))
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
    return tuple(chosen) or (camps[0][0].statement.content[0],)


def _phrases(telling: Telling) -> list[Span]:
    found: dict[Span, None] = defaultdict(None)
    for proposition in telling.statement.propositions:
        for phrase in (proposition.subject, proposition.object):
            if phrase and len(phrase.text) <= LONGEST_PHRASE and "\n" not in phrase.text:
                found[phrase] = None
    return list(found)
