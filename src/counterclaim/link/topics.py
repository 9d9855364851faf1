"""What a dispute is about, in the articles' own phrases.

Invariant: a phrase is a slice of its article that reads as a whole noun phrase: it ends in no preposition, starts with
no word that only its sentence explains ("his", "no such"), is no pronoun and opens no quotation that it does not close.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from counterclaim.link.data.roles import NO_ROLE
from counterclaim.link.telling import Telling
from counterclaim.link.terms import stem
from counterclaim.link.words.phrases import BROKEN, ENDS, HOLLOW, STARTS, TOLD
from counterclaim.model.span import Span

MOST_PHRASES = 3
LONGEST_PHRASE = 60  # characters

# What a word shared by the two ends of an opposed pair counts against one that only one end has, and what a phrase
# counts that only says who speaks, is one plain word, or is the whole of what one side denies or claims. Read on the
# topics of the seeds and four stories; no labels measure them.
SHARED = 3.0
WHO = 0.15
PLAIN = 0.6
SIDE = 0.3

WORD = re.compile(r"[^\W_](?:[\w.'’%&/-]*[\w%])?\.?")
MARKS = '"“”„«»'
# What is denied or blamed without a clause of its own: "the claim", "being involved in the attack".
NAMED = re.compile(
    r"(?:being|having)\b.*?\s(?:in|of|for|with|behind|about|at|on|by|to)\s+(?=\S)|(?=(?:the|an?|such)\s)", re.I
)
# A second noun phrase behind the first is often the next clause, which the grammar drew in.
JOINED = re.compile(r"\s(?:and|but|while)\s+(?:the|an?|no)\s.*$", re.DOTALL)


def name_topic(core: Sequence[Telling], weights: Mapping[str, float]) -> tuple[Span, ...]:
    """Up to three phrases, the most shared first: subjects and objects of the statements that oppose each other most.

    A phrase counts by the weight of its words: more, the more of the statements use them, and most where both ends of
    a pair do. One that only names a speaker, or says of nothing what it is, comes last, and beside no other.

    Args:
        core: statements of the strongest opposed pairs, the ends of a pair beside each other; one that is in several
            pairs counts in each.
    """
    counts = _counts(core)
    speakers = {stem(word) for word in NO_ROLE}
    speakers |= {stem(word) for telling in core for word in _words(telling.holder or "")}
    hollow = {stem(word) for word in (*HOLLOW, *ENDS, *STARTS)}
    scored: list[tuple[float, Span]] = []
    for telling in core:
        for phrase, share in _phrases(telling):
            terms = _terms(phrase)
            worth = share * sum(weights.get(term, 0.0) * counts[term] for term in sorted(terms) if term in counts)
            if terms <= speakers:
                worth *= WHO
            elif phrase.text.islower() and " " not in phrase.text:
                worth *= PLAIN
            if worth:
                scored.append((round(worth / (1 + 0.1 * len(terms)), 6), phrase))
    chosen: list[Span] = []
    seen: set[str] = set()
    for worth, phrase in sorted(set(scored), key=lambda item: (_terms(item[1]) <= hollow, -item[0], item[1])):
        terms = _terms(phrase)
        if chosen and (terms <= speakers or terms <= hollow):
            continue
        if not terms & seen and worth > 0:
            chosen.append(phrase)
            seen |= terms
        if len(chosen) == MOST_PHRASES:
            break
    return tuple(chosen) or (core[0].statement.content[0],)


def _counts(core: Sequence[Telling]) -> dict[str, float]:
    """How often each term is used in the pairs, less a half; what both ends of a pair use counts more."""
    used: Counter[str] = Counter(term for telling in core for term in telling.terms)
    shared: Counter[str] = Counter()
    for left, right in zip(core[::2], core[1::2], strict=False):
        shared.update(set(left.terms) & set(right.terms))
    return {term: number - 0.5 + SHARED * shared[term] for term, number in sorted(used.items())}


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _terms(phrase: Span) -> set[str]:
    return {stem(word) for word in _words(phrase.text)}


def _phrases(telling: Telling) -> list[tuple[Span, float]]:
    """The whole noun phrases among the subjects and objects of a statement, each once, and how much each counts."""
    found: dict[Span, float] = {}
    for proposition in telling.statement.propositions:
        for phrase in (proposition.subject, proposition.object):
            if phrase and "\n" not in phrase.text and (whole := _trim(telling, phrase)) is not None:
                found[whole] = 1.0
    named = _named(telling)
    if named is not None:
        found.setdefault(named, SIDE)
    return list(found.items())


def _named(telling: Telling) -> Span | None:
    """What a short content without a clause names, or None."""
    statement = telling.statement
    first = statement.content[0] if statement.content else None
    if first is None or statement.mode != "indirect" or "\n" in first.text or len(first.text) > LONGEST_PHRASE:
        return None
    if not statement.propositions or statement.propositions[0].subject is not None:
        return None
    opening = NAMED.match(first.text)
    return _trim(telling, telling.article.span(first.start + opening.end(), first.end)) if opening else None


def _trim(telling: Telling, phrase: Span) -> Span | None:
    """The phrase without what only its sentence explains at its ends; None where no noun phrase is left."""
    start, end = _inside_quotation(phrase)
    joined = JOINED.search(phrase.text)
    end = min(end, joined.start()) if joined else end
    words = [word for word in WORD.finditer(phrase.text) if word.start() >= start and word.end() <= end]
    while words and (words[0].group().lower() in STARTS or words[0].group().endswith("%")):
        words.pop(0)
    while words and words[-1].group().lower() in ENDS:
        words.pop()
    if not words or words[-1].group().lower() in TOLD or any(word.group().lower() in BROKEN for word in words):
        return None
    if all(word.group().lower() in ENDS or word.group().isdigit() for word in words):
        return None
    first, last = phrase.start + words[0].start(), phrase.start + words[-1].end()
    return telling.article.span(first, last) if last - first <= LONGEST_PHRASE else None


def _inside_quotation(phrase: Span) -> tuple[int, int]:
    """Where the longest piece without half a quotation starts and ends in the phrase."""
    marks = [i for i, sign in enumerate(phrase.text) if sign in MARKS]
    if len(marks) % 2 == 0:
        return 0, len(phrase.text)
    bounds = [-1, *marks, len(phrase.text)]
    start, end = max(pairwise(bounds), key=lambda piece: (piece[1] - piece[0], -piece[0]))
    return start + 1, end
