"""What a French text puts at a date: the clause of the verb that a date belongs to, or a noun of an event beside it.

After dates and statements. Invariant: only dates that were read make happenings; one for each event and date.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.happening import DateMention, Happening, HappeningStatus
from counterclaim.model.statement import Statement
from counterclaim.read.french.comparing import CONTENT, EMPTY, compared
from counterclaim.read.holding import Holding
from counterclaim.read.lexicon.french.words import NE, NEGATING
from counterclaim.read.outline import MARKS, Outline
from counterclaim.read.parse import Parse, Token

LONGEST = 45  # words of a clause
STAMPS = frozenset({"publié", "mis", "modifié", "publication"})
EVENT_ENDINGS = ("tion", "sion", "ment", "age", "ade", "ée", "crutin")
BREAKS = frozenset({";", ":"})


def find_happenings(
    article: Article, outline: Outline, dates: Sequence[DateMention], statements: Sequence[Statement]
) -> tuple[Happening, ...]:
    """Every clause that has a resolved date, in the order of the text."""
    parse, holding = outline.parse, Holding(statements)
    starts = [token.start for token in parse.tokens]
    found: list[Happening] = []
    seen: set[tuple[int, str]] = set()
    for mention in dates:
        if mention.dates is None:
            continue
        first, end = bisect_left(starts, mention.span.start), bisect_left(starts, mention.span.end)
        event = _event(parse, first, end)
        stamp = first < len(starts) and outline.lower(outline.bounds(first)[0]) in STAMPS
        if event is None or stamp or outline.silent[first] or (event.i, mention.dates.iso) in seen:
            continue
        seen.add((event.i, mention.dates.iso))
        low, high = _clause(outline, event, first, end - 1)
        inside = parse.tokens[low : high + 1]
        terms = {
            compared(token)
            for token in inside
            if token.pos in CONTENT and token.lemma.lower() not in EMPTY and not first <= token.i < end
        }
        span = article.span(
            min(parse.tokens[low].start, mention.span.start), max(parse.tokens[high].end, mention.span.end)
        )
        found.append(
            Happening(
                span,
                mention,
                _status(article, mention, event, inside),
                compared(event),
                tuple(sorted(term for term in terms if any(map(str.isalnum, term)))),
                holding.innermost(mention.span),
            )
        )
    return tuple(found)


def _event(parse: Parse, first: int, end: int) -> Token | None:
    """The verb above a date, else the nearest verb of its sentence; a noun where the date says which it was."""
    if first >= len(parse.tokens) or first >= end:
        return None
    own = range(first, end)
    sentence = parse.sentences[parse.tokens[first].sentence]
    for i in own:
        for up in list(parse.ancestors(parse.tokens[i]))[:5]:
            if up.i not in own and up.pos == "VERB" and up.sentence == parse.tokens[first].sentence:
                return up
    verbs = [token for token in parse.tokens[sentence[0] : sentence[1]] if token.pos == "VERB" and token.i not in own]
    if verbs:
        return min(verbs, key=lambda token: (min(abs(token.i - first), abs(token.i - end)), token.i))
    nouns = (token for token in parse.tokens[sentence[0] : sentence[1]] if token.pos == "NOUN")
    return next((noun for noun in nouns if noun.lemma.lower().endswith(EVENT_ENDINGS)), None)


def _clause(outline: Outline, event: Token, first: int, last: int) -> tuple[int, int]:
    """First and last word of the event's clause within its sentence and on its side of quotation marks."""
    low, high = outline.bounds(event.i)
    left, right = min(outline.left[event.i], first), max(outline.right[event.i], last)
    left, right = max(left, low, event.i - LONGEST), min(right, high, event.i + LONGEST)
    tokens = outline.parse.tokens
    while left < min(event.i, first) and (tokens[left].text in MARKS or tokens[left].pos in ("PUNCT", "CCONJ")):
        left += 1
    for i in range(max(event.i, last) + 1, right + 1):
        if tokens[i].text in BREAKS or tokens[i].text in MARKS:
            right = i - 1
            break
    while right > max(event.i, last) and tokens[right].pos == "PUNCT":
        right -= 1
    return left, right


def _status(article: Article, mention: DateMention, event: Token, tokens: Sequence[Token]) -> HappeningStatus:
    lower = [token.lower for token in tokens]
    if "si" in lower[:2]:
        return "planned"
    near = lower[max(0, event.i - tokens[0].i - 5) : event.i - tokens[0].i + 3]
    if set(near) & NE and set(near) & NEGATING:
        return "denied"
    published = article.publication.dates.last if article.publication else None
    if mention.dates is not None and published is not None and mention.dates.start > published:
        return "planned"
    future = event.lower.endswith(("ra", "ront", "rai", "rons")) and "VerbForm=Fin" in event.tag
    return "planned" if future else "reported"
