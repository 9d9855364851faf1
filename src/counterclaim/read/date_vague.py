"""What stands for the present, the past or the future: "now", "soon", "one day", "today's youth".

Beside `date_words`: which of these words say when something is, by the words and the grammar around them.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.read.date_intervals import FUTURE
from counterclaim.read.date_parts import Expression
from counterclaim.read.date_tense import lean_of
from counterclaim.read.date_tokens import Words
from counterclaim.read.lexicon.words import word_set

OF_AN_AGE = word_set(
    "world society youth economy environment generation technology children kids students teenagers standards women men"
)
NO_SOON = frozenset({"as", "too", "so", "how"})


def generic_now(words: Words, expression: Expression) -> Expression:
    """The present for the "today" of "today's youth", the future for "they will one day return"; others as they are."""
    if _is_generic(words, expression):
        return replace(expression, kind="vague", word="now")
    return replace(expression, kind="vague", word="some day") if _is_some_day(words, expression) else expression


def is_vague_time(words: Words, expression: Expression, quote: str) -> bool:
    """Not "the past success"; not "Now, he said", which goes on telling; not "as soon as" or "it soon left"."""
    before, after = words.before(expression.start), words.after(expression.end)
    if expression.word == "the past":
        return after is None or after.pos not in ("NOUN", "ADJ", "PROPN")
    if expression.word == "now":
        return not (quote == "Now" and after is not None and after.text == ",")
    if expression.word == "current":
        return quote.islower() and after is not None and after.pos in ("NOUN", "ADJ")
    if expression.word == "soon":
        if (before and before.lower in NO_SOON) or (
            after and after.lower in ("as", "after", "afterward", "afterwards")
        ):
            return False
        own = words.within(expression.start, expression.end)
        return bool(own) and lean_of(words.parse, own[0]) in FUTURE
    return True


def _is_generic(words: Words, expression: Expression) -> bool:
    """ "Today's youth", "today's world": there is one of it for a time, and not for a day."""
    mark, noun = words.after(expression.end), words.after(expression.end + 2)
    if expression.word != "today" or mark is None or noun is None:
        return False
    return mark.start == expression.end and mark.lower in ("'s", "’s") and noun.lower in OF_AN_AGE


def _is_some_day(words: Words, expression: Expression) -> bool:
    """ "One day he will return", but not "it will take one day"."""
    own = words.within(expression.start, expression.end)
    if expression.kind != "duration" or [token.lower for token in own] != ["one", "day"]:
        return False
    before = words.before(expression.start)
    if before is not None and before.tag == "MD":
        return True  # "will one day return", whatever the parser takes the verb for
    verb = words.parse.head(own[-1])
    return verb.start > expression.start and verb.pos in ("VERB", "AUX") and lean_of(words.parse, own[-1]) in FUTURE
