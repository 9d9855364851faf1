"""Dates that are counted from another date or from an event: "the next day", "a week after the vote".

Last step of `dates`. The anchor must stand in the text: a date inside the words after "after", an event of the same
name that the article dates elsewhere, or, where it is the event that has no date of its own ("The decision came the
day after ministers met"), the date of the clause that it is counted from; then the event lies that far from it.
Otherwise the date stays open.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import AnchorKind, DateMention
from counterclaim.read.date_arithmetic import moved
from counterclaim.read.date_expressions import Expression
from counterclaim.read.date_words import Words
from counterclaim.read.parse import Parse, Token

# Paragraphs back in which the thing that "came a day after" may have been dated.
LOOK_BACK = 3
# Tokens from the date words to the verb of the event, beyond which the passage would be no expression any more.
LONGEST_EVENT = 14
BACK_WORDS = frozenset({"before", "earlier", "previous", "ahead of", "prior to", "prior"})
# Verbs of speech that hang on a day told before ("On Sunday he spoke. … he declared, a day after …").
SAYING = frozenset({"say", "declare", "announce", "tell", "write", "tweet", "add"})
COMING = frozenset({"come", "follow", "be", "arrive", "occur", "happen"})


def resolve_anchored(
    article: Article,
    words: Words,
    expression: Expression,
    known: Sequence[DateMention],
) -> DateMention:
    """The mention of a date that is counted from another; `known` are those resolved so far, in order of the text."""
    span = article.span(expression.start, expression.end)
    if expression.kind == "event-day":
        return _of_event(words, known, expression.word, (0, 0), "day", span_of=span)
    if expression.word in ("later", "earlier", "next", "following", "previous", "same") and not _governs(
        words, expression
    ):
        return _from_last(article, words, expression, known)
    return _around_event(article, words, expression, known)


def _governs(words: Words, expression: Expression) -> bool:
    return expression.word == "following" and words.parse.text[expression.start : expression.end].lower().endswith(
        "following"
    )


def _is_day(dates: DateRange | None) -> bool:
    return dates is not None and dates.end is not None and (dates.end - dates.start).days <= 7


def _last_dated(words: Words, start: int, known: Sequence[DateMention], back: int) -> DateMention | None:
    """The nearest earlier mention of a day, within some paragraphs."""
    here = words.parse.paragraph_of(start)
    for mention in reversed(known):
        if mention.span.end > start:
            continue
        if here - words.parse.paragraph_of(mention.span.start) > back:
            return None
        if _is_day(mention.dates):
            return mention
    return None


def _from_last(article: Article, words: Words, expression: Expression, known: Sequence[DateMention]) -> DateMention:
    span = article.span(expression.start, expression.end)
    last = _last_dated(words, expression.start, known, 1)
    if last is None or last.dates is None:
        return DateMention(span, None, "event")
    if expression.kind == "same-day":
        return DateMention(span, last.dates, "date", last.span, (last.dates,))
    dates = shifted(last.dates, expression)
    return DateMention(span, dates, "date", last.span, (dates,) if dates else ())


def shifted(base: DateRange, expression: Expression) -> DateRange | None:
    """A date, moved by what the expression says; None outside the calendar."""
    try:
        return moved(base, expression.unit, expression.count)
    except (ValueError, OverflowError):
        return None


def _unshifted(base: DateRange, expression: Expression) -> DateRange | None:
    """A date, moved the other way; None for a vague count, from which nothing could be placed."""
    low, high = expression.count
    if low != high:
        return None
    try:
        return moved(base, expression.unit, (-high, -low))
    except (ValueError, OverflowError):
        return None


def complement_of(parse: Parse, word: Token) -> Token | None:
    """What stands after "after": the verb of its clause or its noun."""
    if word.dep == "mark":
        head = parse.head(word)
        return head if head.start > word.start else None
    for kid in parse.kids(word):
        if kid.start > word.start and kid.dep in ("pobj", "pcomp", "advcl", "dobj"):
            return kid
    head = parse.head(word)
    if head.start > word.start and head.pos in ("VERB", "AUX", "NOUN") and head.sentence == word.sentence:
        return head
    return None


def _around_event(article: Article, words: Words, expression: Expression, known: Sequence[DateMention]) -> DateMention:
    span = article.span(expression.start, expression.end)
    parse = words.parse
    own = words.within(expression.start, expression.end)
    event = complement_of(parse, own[-1]) if own else None
    if event is None:
        return DateMention(span, None, "event")
    inside = {token.i for token in parse.subtree(event)}
    dated = [
        mention
        for mention in known
        if mention.span.start >= expression.end
        and _is_day(mention.dates)
        and words.parse.tokens[words.at(mention.span.start)].i in inside
    ]
    if dated and dated[0].dates is not None:
        dates = shifted(dated[0].dates, expression)
        return DateMention(span, dates, "date", dated[0].span, (dates,) if dates else ())
    if event.pos in ("NOUN", "PROPN"):
        found = _of_event(words, known, event.lemma.lower(), expression.count, expression.unit, span_of=span)
        if found.dates is not None:
            return found
    return _back_from_clause(article, words, expression, known, event)


def _of_event(
    words: Words,
    known: Sequence[DateMention],
    noun: str,
    count: tuple[int, int],
    unit: str,
    *,
    span_of: object,
) -> DateMention:
    """The date of an event that the article dates elsewhere by the same noun, if by one date only."""
    from counterclaim.model.span import Span

    assert isinstance(span_of, Span)
    parse = words.parse
    found: dict[DateRange, DateMention] = {}
    for mention in known:
        hook = words.hook(mention.span.start, mention.span.end)
        if hook is None or mention.dates is None or mention.dates.precision != "day":
            continue
        noun_token = parse.head(hook)
        if noun_token.pos == "ADP":
            noun_token = parse.head(noun_token)
        if noun_token.lemma.lower() == noun and noun_token.pos in ("NOUN", "PROPN"):
            found.setdefault(mention.dates, mention)
    if len(found) != 1:
        return DateMention(span_of, None, "event")
    [(dates, mention)] = found.items()
    try:
        result = moved(dates, unit, count) if count != (0, 0) else dates
    except (ValueError, OverflowError):
        result = None
    return DateMention(span_of, result, "event", mention.span, (result,) if result else ())


def _back_from_clause(
    article: Article, words: Words, expression: Expression, known: Sequence[DateMention], event: Token
) -> DateMention:
    """The date of the event, where its clause has none and the clause that it is counted from has one."""
    parse = words.parse
    span = article.span(expression.start, expression.end)
    own = words.within(expression.start, expression.end)
    sentence = event.sentence
    anchor: DateMention | None = None
    for mention in known:
        token = parse.tokens[words.at(mention.span.start)]
        if token.sentence == sentence and mention.span.end <= expression.start and _is_day(mention.dates):
            anchor = mention
    kind: AnchorKind = "date"
    if anchor is None:
        main = _main_verb(parse, own[0], event)
        if main is None or main.lemma.lower() not in COMING | SAYING:
            return DateMention(span, None, "event")
        anchor = _last_dated(words, expression.start, known, LOOK_BACK)
        dates = anchor.dates if anchor else None
        if anchor is None and main.tag in ("VBZ", "VBP") and article.publication is not None:
            dates, kind = article.publication.dates, "publication"
    else:
        dates = anchor.dates
    if dates is None:
        return DateMention(span, None, "event")
    back = _unshifted(dates, expression)
    end = event.end if event.i - own[0].i <= LONGEST_EVENT else expression.end
    passage = article.span(expression.start, end)
    return DateMention(passage, back, kind, anchor.span if anchor else None, (back,) if back else ())


def _main_verb(parse: Parse, token: Token, event: Token) -> Token | None:
    """The verb of the clause that the event is counted from."""
    inside = {found.i for found in parse.subtree(event)} if event.pos in ("VERB", "AUX") else {event.i}
    for ancestor in (token, *parse.ancestors(token)):
        if ancestor.pos in ("VERB", "AUX") and ancestor.i not in inside:
            return ancestor
    return None
