"""The dates of a text that are resolved so far, in their order, and the events that they date.

Used by `date_anchors`, `date_periods` and `dates`. Invariant: mentions stand in the order of the text; looking back
takes a bounded number of steps.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.read.date_tokens import Words
from counterclaim.read.lexicon.event_words import EVENT_VERBS

# Mentions looked at on the way back: a page of dates without any day in it is a table.
MOST = 40


class Known:
    """The date mentions resolved so far, in the order of the text."""

    def __init__(self, mentions: Iterable[DateMention]) -> None:
        self.mentions = sorted(mentions, key=_place)
        self._events: dict[str, dict[DateRange, DateMention]] | None = None

    def add(self, mention: DateMention) -> None:
        """Put one more in its place."""
        insort(self.mentions, mention, key=_place)

    def put(self, mention: DateMention) -> None:
        """Put one in the place of the one at the same words, or in its own where there is none."""
        index = bisect_left(self.mentions, mention.span.start, key=lambda found: found.span.start)
        if index < len(self.mentions) and self.mentions[index].span.start == mention.span.start:
            del self.mentions[index]
        self.add(mention)

    def back_from(self, start: int) -> Iterator[DateMention]:
        """Those that end before a character, the nearest first, `MOST` at most."""
        index = bisect_left(self.mentions, start, key=lambda mention: mention.span.start)
        for mention in reversed(self.mentions[max(index - MOST, 0) : index]):
            if mention.span.end <= start:
                yield mention

    def after(self, end: int) -> Iterator[DateMention]:
        """Those that begin at or after a character, the nearest first, `MOST` at most."""
        index = bisect_left(self.mentions, end, key=lambda mention: mention.span.start)
        yield from self.mentions[index : index + MOST]

    def of_noun(self, words: Words, noun: str) -> DateMention | None:
        """The mention that dates an event by this noun, if the article gives the event one day and no other.

        "The shooting" is dated by its noun, or else by its verb ("was shot on Sunday"). Not the other way: of two who
        "died", the one that is dated is mostly not the one that is counted from.
        """
        verb = EVENT_VERBS.get(noun)
        return self._of_event(words, noun) or (self._of_event(words, f"to {verb}") if verb else None)

    def _of_event(self, words: Words, name: str) -> DateMention | None:
        if self._events is None:
            self._events = {}
            for mention in self.mentions:
                event = _dated_event(words, mention)
                if event and mention.dates is not None:
                    self._events.setdefault(event, {}).setdefault(mention.dates, mention)
        found = self._events.get(name, {})
        return next(iter(found.values())) if len(found) == 1 else None


def _place(mention: DateMention) -> tuple[int, int]:
    return mention.span.start, mention.span.end


def _dated_event(words: Words, mention: DateMention) -> str:
    """ "election" for the 9 August of "the 9 August election", "to die" for "died on 9 August"; empty where neither a
    noun nor a verb is dated by a day.
    """
    hook = words.hook(mention.span.start, mention.span.end)
    if hook is None or mention.dates is None or mention.dates.precision != "day":
        return ""
    event = words.parse.head(hook)
    if event.pos == "ADP":
        event = words.parse.head(event)
    if event.pos == "VERB":
        return "" if words.parse.kids(event, "neg") else f"to {event.lemma.lower()}"
    return event.lemma.lower() if event.pos in ("NOUN", "PROPN") else ""
