"""Whether words that look like a date are one, by the words and the grammar around them.

Part of `dates`, between finding and resolving: "may" and "march" are verbs too, "2000" may count something, the
Sunday Times is a newspaper, and April can be a person.
"""

from __future__ import annotations

import re
from dataclasses import replace

from counterclaim.read.date_parts import Expression
from counterclaim.read.date_titles import closes, closes_title, is_quoted_title, is_title, opens_sentence
from counterclaim.read.date_tokens import Words
from counterclaim.read.date_vague import is_vague_time
from counterclaim.read.lexicon.calendar_words import (
    AMBIGUOUS_MONTHS,
    CAR_MAKERS,
    LENGTH_UNITS,
    MONTHS,
    NAMES_AFTER_WEEKDAY,
    NAMES_BEFORE_WEEKDAY,
)
from counterclaim.read.lexicon.event_words import EVENTS
from counterclaim.read.lexicon.words import word_set
from counterclaim.read.parse import Token

MONTH_THEN_NUMBER = re.compile(r"([A-Z][a-z]+)\s+\d{1,2}")
TIME_PREPOSITIONS = word_set(
    """
    in since until till by from before after during between through throughout of late early mid around circa to
    and or fiscal year spring summer autumn fall winter for end beginning start
    """
)
COUNTING = word_set("about some nearly almost than least most over roughly approximately another no # number")
CLOCK = word_set("gmt hours hrs bst est edt pst utc cet local hour rpm feet metres meters km miles")
# Ways of saying "always", and how many characters of one may stand beside its other half.
ALWAYS = re.compile(r"\b(?:24|twenty-four)[ -]hours?[ -]a[ -]day\b|\b(?:7|seven)[ -]days[ -]a[ -]week\b", re.IGNORECASE)
LONGEST_ALWAYS = 18
# Without one of these or a verb before it, a bare plural was never a length as labelled in the documents that may be
# looked at (0 of 6); with one it was in 4 of 6 (`python -m evals.dates --show`).
LASTING = frozenset({"for", "in", "within", "over", "during", "throughout", "through"})
PASSING = frozenset({"pass", "elapse", "go", "remain"})
MONTH_PREPOSITIONS = word_set("in since until till during late early mid last next this through")


def is_date(words: Words, expression: Expression, surnames: frozenset[str]) -> bool:
    """Whether an expression is a date. `surnames` are names of months that the article uses for people."""
    text = words.parse.text
    quote = text[expression.start : expression.end]
    if expression.kind == "month" and expression.year is None:
        return _is_month(words, expression, quote, surnames)
    if expression.kind == "year":
        spelled = not quote[-1:].isdigit() and (quote.lower().startswith("nineteen") or "year" in quote.lower())
        return expression.since or spelled or quote[:5].lower() in ("post-", "pre-1") or _is_year(words, expression)
    if expression.kind == "weekday":
        return _is_weekday(words, expression, quote)
    if expression.kind == "offset":
        return quote[-1:].islower() and not is_title(words, expression, quote)
    if expression.kind == "season":
        return _is_season(words, expression, quote)
    if expression.kind == "event-offset":
        after = words.after(expression.end)
        return after is None or after.lower.rstrip("s") != expression.unit
    if expression.kind == "set":
        return " " in quote or not quote[:1].isupper() or quote[-1:] == "s" or opens_sentence(words, expression)
    if expression.kind == "duration":
        return _is_length(words, expression, quote)
    if expression.kind == "clock" and expression.word:
        return not is_title(words, expression, quote)
    if expression.kind == "vague":
        return is_vague_time(words, expression, quote)
    if expression.kind == "unit":
        return not is_quoted_title(words, expression, quote)
    if expression.kind in ("day-of-month", "day", "range") and expression.month is not None:
        return _names_month(quote)
    return True


def counted_day(words: Words, expression: Expression) -> Expression:
    """The month alone of "in May 12 people died": what stands after the number is what is counted."""
    quote = words.parse.text[expression.start : expression.end]
    match = MONTH_THEN_NUMBER.fullmatch(quote)
    before, after = words.before(expression.start), words.after(expression.end)
    if expression.kind != "day-of-month" or not match or before is None or after is None:
        return expression
    if before.lower != "in" or after.tag not in ("NNS", "NNPS") or after.start - expression.end > 1:
        return expression
    return replace(expression, kind="month", day=None, end=expression.start + match.end(1))


def _names_month(quote: str) -> bool:
    """Whether the month is written as a name: "9 may go" is none."""
    letters = [word for word in quote.replace(".", " ").replace(",", " ").split() if word.isalpha()]
    small = ("may", "march", "mar", "sun", "sat", "dec", "jan")
    return not any(word in small for word in letters)


def _is_month(words: Words, expression: Expression, quote: str, surnames: frozenset[str]) -> bool:
    month = next((word for word in quote.replace(".", " ").replace("-", " ").split() if word.lower() in MONTHS), "")
    if not month[:1].isupper():
        return False
    lower = month.lower()
    before, after = words.before(expression.start), words.after(expression.end)
    own = words.within(expression.start, expression.end)
    if expression.shift is not None or expression.outer_shift is not None or len(quote.split()) > 1:
        return True
    if len(month) <= 4 and lower not in ("may", "june", "july") and not quote.endswith("."):
        return False
    preceding = before.lower if before else ""
    dated = any(token.entity == "DATE" for token in own)
    if lower in surnames:
        return dated and preceding in ("in", "since", "until")
    if lower not in AMBIGUOUS_MONTHS:
        return not any(token.entity == "PERSON" for token in own)
    if preceding == "annual" or (lower == "march" and after and after.lower in ("for", "against")):
        return False
    if preceding in MONTH_PREPOSITIONS:
        return True
    if any(token.entity == "PERSON" for token in own) or (before and before.text[:1] in "\"“'‘"):
        return False
    if preceding in ("a", "an", "the", "by", "of", "from", "to", "and") or preceding.endswith("'s"):
        return not (after and after.lower in ("for", "on", "against", "of", "to") and lower == "march")
    return dated


def _is_year(words: Words, expression: Expression) -> bool:
    year = expression.year or 0
    if not words.parse.text[expression.end - 1].isdigit():
        return False  # "two thousand" counts something, where it does not say that it is a year
    before, after = words.before(expression.start), words.after(expression.end)
    own = words.within(expression.start, expression.end)
    dated = any(token.entity == "DATE" for token in own)
    preceding, following = (before.lower if before else ""), (after.lower if after else "")
    if before and after and before.end == expression.start and before.text in "\"“‘'«" and closes(words, after):
        return False  # the title of a book
    if after and following in CAR_MAKERS:
        model = words.after(after.end)
        if model is not None and model.text[:1].isupper():
            return False
    if preceding in COUNTING or following in CLOCK or following in ("%", "percent"):
        return False
    if before and (before.text in "$£€#" or before.tag == "CD"):
        return False
    if len(own) > 1 and own[0].lower not in ("early", "late", "mid", "the", "sometime"):
        return dated
    if after and after.tag == "NNS":
        if preceding in ("the", "a", "his", "her", "its", "their"):
            return dated or after.lemma.lower() in EVENTS
        return dated and preceding in TIME_PREPOSITIONS
    if not 1900 <= year <= 2060:
        return preceding in TIME_PREPOSITIONS - {"to", "and", "or", "for", "around"} or dated
    return preceding in TIME_PREPOSITIONS or dated or _modifies_noun(words, own)


def _modifies_noun(words: Words, own: list[Token]) -> bool:
    """ "a 2013 police shooting": the year stands before a noun in the singular."""
    return any(
        token.dep in ("nummod", "compound", "amod", "nmod") and words.parse.head(token).tag in ("NN", "NNP")
        for token in own
    )


def _is_weekday(words: Words, expression: Expression, quote: str) -> bool:
    if not any(word[:1].isupper() and word.lower().endswith("day") for word in quote.split()):
        return False
    before, after = words.before(expression.start), words.after(expression.end)
    single = " " not in quote
    if single and before and before.lower in NAMES_BEFORE_WEEKDAY and before.text[:1].isupper():
        return False
    if before and before.lower in ("every", "each"):
        return False
    if after and after.text[:1].isupper() and after.lower in NAMES_AFTER_WEEKDAY:
        return False
    return not (
        single
        and after
        and after.text[:1] in "”\"'’"
        and after.text in ("”", '"', "''", "’", "'")
        and closes_title(words, expression)
    )


def _is_length(words: Words, expression: Expression, quote: str) -> bool:
    """Not "60 Minutes", "a second chance", "a quarter of the town", "24 hours a day"."""
    if ALWAYS.search(words.parse.text, max(expression.start - LONGEST_ALWAYS, 0), expression.end + LONGEST_ALWAYS):
        return False
    last = quote.replace("-", " ").split()[-1]
    if (last[:1].isupper() and not (last == quote and opens_sentence(words, expression))) or (
        expression.amount == "1" and last in ("second", "quarter")
    ):
        return False
    if expression.unit == "quarter" and (expression.amount == "1" or quote.endswith("-quarters")):
        return False  # a fraction
    return expression.word != "bare" or (_lasts(words, expression, quote) and not _is_qualified(words, expression))


def _lasts(words: Words, expression: Expression, quote: str) -> bool:
    """Whether a bare "weeks" is how long something lasts: "for weeks", "it took weeks", "weeks passed"; not "older by
    weeks", "on days when it rains", "hundreds of years".
    """
    before = words.before(expression.start)
    if LENGTH_UNITS.get(quote.lower()) is None or quote[-1:] != "s":
        return True
    if before is not None and (before.lower in LASTING or before.pos == "VERB"):
        return True
    own = words.within(expression.start, expression.end)
    return bool(own) and own[-1].dep == "nsubj" and words.parse.head(own[-1]).lemma.lower() in PASSING


def _is_qualified(words: Words, expression: Expression) -> bool:
    """Whether a word before a bare "years" or "hours" says which: "the Bolin years", "weekly hours", "her days"."""
    own = words.within(expression.start, expression.end)
    if not own or own[-1].tag != "NNS":
        return False
    return any(
        kid.start < expression.start and kid.dep in ("compound", "amod", "nmod", "poss")
        for kid in words.parse.kids(own[-1])
    )


def _is_season(words: Words, expression: Expression, quote: str) -> bool:
    if expression.shift is not None or expression.year is not None:
        return True
    own = words.within(expression.start, expression.end)
    before, after = words.before(expression.start), words.after(expression.end)
    if not own or own[-1].pos not in ("NOUN", "PROPN") or (after and (after.lower == "of" or after.pos == "NOUN")):
        return False
    return quote.lower().startswith(("the", "early", "late", "mid")) or bool(
        before and before.lower in MONTH_PREPOSITIONS
    )
