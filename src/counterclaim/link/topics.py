"""What a dispute is about, in the articles' own phrases.

Invariant: a phrase is a slice of its article that reads as a whole noun phrase: it ends in no preposition, starts with
no word that only its sentence explains ("his", "no such"), is no pronoun and opens no quotation or bracket that it
does not close.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from counterclaim.link.telling import Telling
from counterclaim.link.terms import stem
from counterclaim.link.words.phrases import BROKEN, ENDS, HOLLOW, STARTS, TOLD
from counterclaim.model.dispute import Dispute
from counterclaim.model.span import Span

MOST_PHRASES = 3
LONGEST_PHRASE = 60  # characters

# Behind two words, a phrase is named where its own are shared by at least this part of what the first one's are. Of the
# words of a heading 0.21 stand in the question that a careful reader gave the dispute, and of the question's words 0.26
# in the heading: means of 48 labelled stories, each scored by weights of others. Three phrases always: 0.18 and 0.26;
# from 0.6 of the first 0.24 and 0.23. Phrases of the three strongest pairs, the rarer in the story the better, had 0.13
# and 0.20. Setting apart what would have the same heading: 0.20 and 0.24 before, 0.19 and 0.25 behind.
# `python -m training.opposition` prints both.
LEAST_SHARE = 0.4

WORD = re.compile(r"[^\W_](?:[\w.'’%&/-]*[\w%])?\.?")
MARKS = '"“”„«»'
# What is denied or blamed without a clause of its own: "the claim", "being involved in the attack".
NAMED = re.compile(
    r"(?:being|having)\b.*?\s(?:in|of|for|with|behind|about|at|on|by|to)\s+(?=\S)|(?=(?:the|an?|such)\s)", re.I
)
# A second noun phrase behind the first is often the next clause, which the grammar drew in.
JOINED = re.compile(r"\s(?:and|but|while)\s+(?:the|an?|no)\s.*$", re.DOTALL)
NO_MATTER = frozenset(stem(word) for word in (*HOLLOW, *ENDS, *STARTS))


def name_topic(members: Sequence[Telling]) -> tuple[Span, ...]:
    """Up to three phrases that most of those who take part use: subjects and objects of what they say.

    A phrase counts by the mean share of the voices that use its words, and one word alone less than two. One that says
    of nothing what it is stands in only where there is no other, and the words of the first member where there is none.

    Args:
        members: the statements of all sides, the firmest first.
    """
    scored = _scored(members)
    chosen: list[Span] = []
    seen: set[str] = set()
    for worth, phrase in scored:
        terms = _terms(phrase) - NO_MATTER
        if chosen and (not terms or (len(seen) > 1 and worth < LEAST_SHARE * scored[0][0])):
            break
        if not terms & seen:
            chosen.append(phrase)
            seen |= terms
        if len(chosen) == MOST_PHRASES:
            break
    return tuple(chosen) or (members[0].statement.content[0],)


def set_apart(disputes: Sequence[Dispute], listed: Iterable[Telling]) -> tuple[Dispute, ...]:
    """The disputes, in their order, each whose topic says no more than an earlier one's with a phrase that does.

    Args:
        disputes: of the story, the most contested first.
        listed: all tellings of the story.
    """
    tellings = {telling.id: telling for telling in listed}
    earlier: list[set[str]] = []
    found = []
    for dispute in disputes:
        said = set().union(*(words for words in earlier if _words_of(dispute.topic) <= words))
        if said:
            stated = (tellings.get(statement) for side in dispute.sides for statement in side.statements)
            topic = _with_another(dispute.topic, [telling for telling in stated if telling is not None], said)
            dispute = replace(dispute, topic=topic)
        earlier.append(_words_of(dispute.topic))
        found.append(dispute)
    return tuple(found)


def _with_another(topic: tuple[Span, ...], members: Sequence[Telling], said: Set[str]) -> tuple[Span, ...]:
    """A topic whose last phrase is the best one of some members that has words of its own, if there is any."""
    kept = topic[: MOST_PHRASES - 1]
    words = _words_of(kept)
    others = ((phrase, _terms(phrase)) for _, phrase in _scored(members))
    apart = next((phrase for phrase, terms in others if terms - NO_MATTER - said and not terms & words), None)
    return topic if apart is None else (*kept, apart)


def _words_of(topic: Iterable[Span]) -> set[str]:
    return set().union(*(_terms(phrase) - NO_MATTER for phrase in topic))


def _scored(members: Sequence[Telling]) -> list[tuple[float, Span]]:
    """The phrases of some statements with what each is worth, the best first."""
    shares = _shares(members)
    phrases = ((_worth(phrase, shares), phrase) for telling in members for phrase in _phrases(telling))
    return sorted(phrases, key=lambda item: (-item[0], item[1]))


def _shares(members: Sequence[Telling]) -> dict[str, float]:
    """For each term the share of the voices that use it."""
    users: dict[str, set[str | None]] = defaultdict(set)
    for telling in members:
        for term in telling.terms:
            users[term].add(telling.voice)
    voices = {telling.voice for telling in members}
    return {term: len(using) / len(voices) for term, using in users.items()}


def _worth(phrase: Span, shares: Mapping[str, float]) -> float:
    terms = _terms(phrase)
    return round(sum(shares.get(term, 0.0) for term in sorted(terms - NO_MATTER)) / (len(terms) + 1), 6)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _terms(phrase: Span) -> set[str]:
    return {stem(word) for word in _words(phrase.text)}


def _phrases(telling: Telling) -> list[Span]:
    """The whole noun phrases among the subjects and objects of a statement, each once."""
    found: dict[Span, None] = {}
    for proposition in telling.statement.propositions:
        for phrase in (proposition.subject, proposition.object):
            if phrase and "\n" not in phrase.text and (whole := _trim(telling, phrase)) is not None:
                found[whole] = None
    named = _named(telling)
    return list(found | {named: None} if named else found)


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
    whole = telling.article.span(first, last)
    closed = all(whole.text.count(left) == whole.text.count(right) for left, right in ("()", "[]"))
    return whole if closed and last - first <= LONGEST_PHRASE else None


def _inside_quotation(phrase: Span) -> tuple[int, int]:
    """Where the longest piece without half a quotation starts and ends in the phrase."""
    marks = [i for i, sign in enumerate(phrase.text) if sign in MARKS]
    if len(marks) % 2 == 0:
        return 0, len(phrase.text)
    bounds = [-1, *marks, len(phrase.text)]
    start, end = max(pairwise(bounds), key=lambda piece: (piece[1] - piece[0], -piece[0]))
    return start + 1, end
