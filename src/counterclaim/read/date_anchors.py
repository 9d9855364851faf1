"""Dates that are counted from another date or from an event: "the next day", "a week after the vote".

Last step of `dates`. The anchor must stand in the text: a date inside the words after "after", an event of the same
name that the article dates elsewhere, or, where it is the event that has no date of its own ("The decision came the
day after ministers met"), the date of the clause that it is counted from; then the event lies that far from it.
Otherwise the date stays open.
"""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import AnchorKind, DateMention
from counterclaim.model.span import Span
from counterclaim.read.date_intervals import around, moved
from counterclaim.read.date_known import Known
from counterclaim.read.date_parts import Expression
from counterclaim.read.date_tokens import Words
from counterclaim.read.parse import Parse, Token

# Paragraphs back in which the thing that "came a day after" may have been dated, and in which "the next day" may
# have its day.
LOOK_BACK = 3
LAST_DAY = 1
# Sentences back in which "that year" must have been told: a life moves on by years ("When she was 13 …").
SAME_UNIT = 1
# What is counted in months or years may be counted from a month or a year: days that the base may last.
LONGEST_BASE = {"month": 31, "year": 366}
# Tokens from the date words to the verb of the event, beyond which the passage would be no expression any more.
LONGEST_EVENT = 14
# "It came a day after …": what came was told, and dated, before.
COMING = frozenset({"come", "follow", "be", "arrive", "occur", "happen"})
# Verbs of speech that hang on a day told before ("On Sunday he spoke. … he declared, a day after …").
SAYING = frozenset({"say", "declare", "announce", "tell", "write", "tweet", "add"})
WAYS_FROM_LAST = frozenset({"later", "earlier", "next", "following", "previous", "prior", "preceding", "same"})


def resolve_anchored(article: Article, words: Words, expression: Expression, known: Known) -> DateMention:
    """The mention of a date that is counted from another one or from an event."""
    span = article.span(expression.start, expression.end)
    if expression.kind == "event-day":
        return _from_noun(span, known.of_noun(words, expression.word), None)
    last_word = span.text.split()[-1].lower()
    if expression.word in WAYS_FROM_LAST and last_word != "following":
        return _from_last(words, expression, span, known)
    own = words.within(expression.start, expression.end)
    event = complement_of(words.parse, own[-1]) if own else None
    if event is None and span.text.lower().startswith("the ") and _ends_clause(words, expression.end):
        return _from_last(words, expression, span, known)
    if event is None:
        return DateMention(span, None, "event")
    return (
        _from_date_inside(words, expression, span, known, event)
        or _from_named_event(words, expression, span, known, event)
        or _back_from_clause(article, words, expression, known, event)
        or DateMention(span, None, "event")
    )


def _ends_clause(words: Words, end: int) -> bool:
    """Whether nothing follows that "the day before" could be counted from."""
    after = words.after(end)
    return (
        after is None
        or after.pos in ("PUNCT", "CCONJ")
        or after.sentence != words.parse.tokens[words.at(end - 1)].sentence
    )


def _anchored(span: Span, dates: DateRange | None, kind: AnchorKind, anchor: Span | None) -> DateMention:
    return DateMention(span, dates, kind, anchor, (dates,) if dates else ())


def shifted(base: DateRange | None, expression: Expression, *, back: bool = False) -> DateRange | None:
    """A date, moved by what the expression says (the other way with `back`); None outside the calendar.

    A vague count moves nothing back: from "days after the vote" no day of the vote can be told.
    """
    low, high = expression.count
    if base is None or (back and low != high):
        return None
    try:
        return moved(base, expression.unit, (-high, -low) if back else (low, high))
    except (ValueError, OverflowError):
        return None


def _is_day(dates: DateRange | None, longest: int = 7) -> bool:
    return dates is not None and dates.end is not None and (dates.end - dates.start).days <= longest


def _last_dated(words: Words, start: int, known: Known, back: int, longest: int = 7) -> DateMention | None:
    """The nearest earlier mention of a day, within some paragraphs, or in this one of an interval up to a length."""
    here = words.parse.paragraph_of(start)
    for mention in known.back_from(start):
        if here - words.parse.paragraph_of(mention.span.start) > back:
            return None
        if _is_day(mention.dates):
            return mention
        if longest > 7 and words.parse.paragraph_of(mention.span.start) == here and _is_day(mention.dates, longest):
            return mention
    return None


def _from_last(words: Words, expression: Expression, span: Span, known: Known) -> DateMention:
    """ "the next day", "two days later", "that night": from the last day that the text named."""
    if expression.kind == "same-day" and expression.unit in ("week", "month", "year"):
        return _same_unit(words, expression, span, known)
    last = _last_dated(words, expression.start, known, LAST_DAY, longest=LONGEST_BASE.get(expression.unit, 7))
    if last is None:
        return DateMention(span, None, "event")
    dates = last.dates if expression.kind == "same-day" else shifted(last.dates, expression)
    return _anchored(span, dates, "date", last.span)


def _same_unit(words: Words, expression: Expression, span: Span, known: Known) -> DateMention:
    """ "that year": the year of the last date that was told with its year; "that month" and "that week" of any date."""
    tokens = words.parse.tokens
    here = tokens[words.at(expression.start)].sentence
    for mention in known.back_from(expression.start):
        if here - tokens[words.at(mention.span.start)].sentence > SAME_UNIT:
            break
        if mention.dates is not None and (expression.unit != "year" or mention.anchor != "publication"):
            unit = around(mention.dates.start, expression.unit)
            if mention.dates.within(unit):
                return _anchored(span, unit, "date", mention.span)
    return DateMention(span, None, "event")


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


def _from_date_inside(
    words: Words, expression: Expression, span: Span, known: Known, event: Token
) -> DateMention | None:
    """ "a day after Monday's vote": the date stands in the words of the event."""
    inside = {token.i for token in words.parse.subtree(event)}
    for mention in known.after(expression.end):
        token = words.at(mention.span.start)
        if words.parse.tokens[token].sentence != event.sentence:
            return None
        if token in inside and _is_day(mention.dates):
            return _anchored(span, shifted(mention.dates, expression), "date", mention.span)
    return None


def _from_named_event(
    words: Words, expression: Expression, span: Span, known: Known, event: Token
) -> DateMention | None:
    """ "a week after the election", where the article dates an election elsewhere."""
    if event.pos not in ("NOUN", "PROPN"):
        return None
    mention = known.of_noun(words, event.lemma.lower())
    return _from_noun(span, mention, expression) if mention else None


def _from_noun(span: Span, mention: DateMention | None, expression: Expression | None) -> DateMention:
    if mention is None:
        return DateMention(span, None, "event")
    dates = shifted(mention.dates, expression) if expression else mention.dates
    return _anchored(span, dates, "event", mention.span)


def _back_from_clause(
    article: Article, words: Words, expression: Expression, known: Known, event: Token
) -> DateMention | None:
    """The date of the event, where it has none itself and the clause that it is counted from has one.

    The mention then reaches to the verb of the event: it is the event that it dates.
    """
    own = words.within(expression.start, expression.end)
    anchor: DateMention | None = None
    dates: DateRange | None = None
    kind: AnchorKind = "date"
    for mention in known.back_from(expression.start):
        if words.parse.tokens[words.at(mention.span.start)].sentence != event.sentence:
            break
        if _is_day(mention.dates):
            anchor = mention
            break
    if anchor is None:
        main = _main_verb(words.parse, own[0], event)
        if main is None or main.lemma.lower() not in COMING | SAYING:
            return None
        anchor = _last_dated(words, expression.start, known, LOOK_BACK)
        if anchor is None and main.tag in ("VBZ", "VBP") and article.publication is not None:
            dates, kind = article.publication.dates, "publication"
    back = shifted(anchor.dates if anchor else dates, expression, back=True)
    if back is None:
        return None
    end = event.end if 0 < event.i - own[0].i <= LONGEST_EVENT else expression.end
    passage = article.span(expression.start, max(end, expression.end))
    return _anchored(passage, back, kind, anchor.span if anchor else None)


def _main_verb(parse: Parse, token: Token, event: Token) -> Token | None:
    """The verb of the clause that the event is counted from."""
    inside = {found.i for found in parse.subtree(event)} if event.pos in ("VERB", "AUX") else {event.i}
    for ancestor in (token, *parse.ancestors(token)):
        if ancestor.pos in ("VERB", "AUX") and ancestor.i not in inside:
            return ancestor
    return None
