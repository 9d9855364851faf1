"""What stands before a source, and whom a pronoun, a title or a common noun means there.

Used by `speakers`. Invariant: only mentions and sentences near the source are looked at; a doubt gives `OPEN`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.genders import gender_of_mention
from counterclaim.read.lexicon.titles import Gender
from counterclaim.read.parse import Parse, Token

Basis = Literal["named", "pronoun", "title", "open"]
Answer = tuple[Span | None, Basis]

OPEN: Answer = (None, "open")

# How many mentions before a source are looked at: some 40 paragraphs of news.
MENTIONS_BACK = 200
# How many sentences before its own a pronoun may reach back. At three, the wrong answers on the look stories were
# already more than the right ones that it added over two.
SENTENCES_BACK = 2
# The same for a title ("the minister"), which says more.
SENTENCES_BACK_TITLE = 8

OWNER = re.compile(r"^.*\w(?:['’]s|s['’])\s+(?=\w)|\s(?:to|for)\s+(?:the|an?|his|her|its|their)\s.*$", re.DOTALL)

PRONOUNS: dict[str, Gender] = {"he": "male", "him": "male", "she": "female", "her": "female"}
PLURALS = frozenset({"they", "them"})
THINGS = frozenset({"it"})


def head_of(tokens: Sequence[Token]) -> Token:
    """The word of a passage on which the others hang: the first noun or pronoun that hangs outside it."""
    own = {token.i for token in tokens}
    roots = [token for token in tokens if token.head not in own or token.head == token.i]
    nouns = [token for token in roots if token.pos in ("NOUN", "PROPN", "PRON", "NUM")]
    return (nouns or roots or list(tokens))[0]


def is_office(mention: Mention) -> bool:
    """Whether a mention is a description such as "the president", which names nobody itself."""
    return mention.kind == "person" and mention.title == mention.span


@dataclass(frozen=True, slots=True)
class Near:
    """What stands before a source: mentions, the latest last, each with its sentence, and the last statement."""

    parse: Parse
    mentions: tuple[tuple[int, Mention], ...]
    sentence: int
    start: int
    last: Statement | None

    @classmethod
    def before(cls, parse: Parse, mentions: Sequence[Mention], source: Span, previous: Sequence[Statement]) -> Near:
        """The surroundings of a source."""
        end = bisect_left(mentions, source.start, key=lambda mention: mention.span.start)
        window = [mention for mention in mentions[max(end - MENTIONS_BACK, 0) : end] if not is_office(mention)]
        numbered = tuple((sentence_at(parse, mention.span.start), mention) for mention in window)
        last = previous[-1] if previous else None
        if last is not None and last.sentence.start > source.start:
            last = None
        return cls(parse, numbered, sentence_at(parse, source.start), source.start, last)

    def speaker(self, sentences: int) -> Span | None:
        """Who spoke last, if that was at most so many sentences ago."""
        if self.last is None or self.last.speaker is None:
            return None
        return self.last.speaker if self.sentence - self.last_sentence() <= sentences else None

    def last_sentence(self) -> int:
        """The number of the sentence in which the last statement ends, or -1."""
        return sentence_at(self.parse, max(self.last.sentence.end - 1, 0)) if self.last else -1

    def kind_at(self, span: Span) -> str:
        """The kind of the mention with this span, or "" where it is out of sight."""
        return next((mention.kind for _, mention in reversed(self.mentions) if mention.span == span), "")

    def last_speaker(self, sentences: int, kinds: Sequence[str]) -> Answer:
        """Who spoke last, where that is one of these kinds."""
        span = self.speaker(sentences)
        return (span, "pronoun") if span is not None and self.kind_at(span) in kinds else OPEN

    def pronoun(self, head: Token) -> Answer:
        """The mention that a pronoun means."""
        if head.tag in ("WP", "WDT"):
            return self.relative(head)
        if head.lower in PLURALS:
            return self.last_speaker(1, ("group",))
        if head.lower in THINGS:
            return self.last_speaker(1, ("org", "place"))
        return self.person(PRONOUNS[head.lower])

    def relative(self, head: Token) -> Answer:
        """The name before "who"."""
        clause = next((token for token in self.parse.ancestors(head) if token.dep == "relcl"), None)
        if clause is None:
            return OPEN
        noun = self.parse.head(clause)
        for _, mention in reversed(self.mentions):
            if mention.span.start <= noun.start and noun.end <= mention.span.end:
                return mention.span, "pronoun"
        return OPEN

    def person(self, gender: Gender) -> Answer:
        """The person whom "he" or "she" means: the only one in sight, or the one who speaks or acts in the sentence.

        Sentences are looked at from the pronoun's own backwards; the first that names a fitting person decides, and
        where it names two, the subject does.
        """
        fitting = [
            (sentence, mention)
            for sentence, mention in self.mentions
            if mention.kind == "person"
            and (self.sentence - sentence <= SENTENCES_BACK or (self.last and mention.span == self.last.speaker))
            and self.gender(mention) in (None, gender)
        ]
        for sentence in range(self.sentence, self.sentence - SENTENCES_BACK - 1, -1):
            if sentence < self.sentence and self.last_sentence() == sentence and self.last is not None:
                # "X said … He added": who spoke speaks on, whoever else was named in between.
                spoke = self.last.speaker
                if spoke is None:
                    return OPEN
                if any(mention.span == spoke for _, mention in fitting):
                    return spoke, "pronoun"
            here = [mention for number, mention in fitting if number == sentence]
            if not here:
                continue
            if len({surname(mention) for mention in here}) == 1:
                return here[-1].span, "pronoun"
            subjects = [mention for mention in here if self.is_subject(mention)]
            if subjects and len({surname(mention) for mention in subjects}) == 1:
                return subjects[-1].span, "pronoun"
            return OPEN
        return OPEN

    def gender(self, mention: Mention) -> Gender | None:
        """What titles and given names near by say of the person."""
        same = [other for _, other in self.mentions if other.kind == "person" and surname(other) == surname(mention)]
        found = {gender for other in same if (gender := gender_of_mention(other)) is not None}
        return found.pop() if len(found) == 1 else gender_of_mention(mention)

    def is_subject(self, mention: Mention) -> bool:
        """Whether a name is the subject of a clause."""
        inside = self.parse.between(mention.span.start, mention.span.end)
        return bool(inside) and head_of(inside).dep in ("nsubj", "nsubjpass")

    def office(self, text: str, source: Span) -> Answer:
        """The holder of an office whom the article has named with it before."""
        words = {part for part in text.lower().replace("-", " ").split() if part != "the"}
        holders: dict[str, tuple[int, Mention]] = {}
        for sentence, mention in self.mentions:
            if mention.kind != "person":
                continue
            if words <= words_of_office(mention):
                holders[surname(mention)] = (sentence, mention)
        latest = {name: self.latest(name) for name in holders}
        if len(holders) == 1:
            sentence, mention = next(iter(latest.values()))
            return (mention.span, "title") if self.sentence - sentence <= SENTENCES_BACK_TITLE else OPEN
        close = [entry for entry in latest.values() if self.sentence - entry[0] <= 1]
        return (close[0][1].span, "title") if len(close) == 1 else OPEN

    def latest(self, name: str) -> tuple[int, Mention]:
        """The last mention of a surname, with its sentence."""
        return next(
            entry for entry in reversed(self.mentions) if entry[1].kind == "person" and surname(entry[1]) == name
        )

    def group(self, noun: str) -> Answer:
        """The described group that ends in the same noun, if it is the only one near."""
        found = [
            mention
            for sentence, mention in self.mentions
            if mention.kind == "group"
            and mention.span.text.lower().split()[-1] == noun
            and self.sentence - sentence <= SENTENCES_BACK_TITLE
        ]
        same = {mention.span.text.casefold() for mention in found}
        return (found[-1].span, "title") if len(same) == 1 and self.speaker(2) == found[-1].span else OPEN

    def body(self, noun: str) -> Answer:
        """The organisation whose name ends in the noun: "the commission"."""
        found = [
            mention
            for _, mention in self.mentions
            if mention.kind == "org" and mention.span.text.lower().split()[-1] == noun and " " in mention.span.text
        ]
        same = {mention.span.text.casefold() for mention in found}
        return (found[-1].span, "title") if len(same) == 1 else OPEN


def words_of_office(mention: Mention) -> set[str]:
    """The words of a name and its title, without whose somebody is: "the president's rival" is no president."""
    title = OWNER.sub("", mention.title.text.lower()) if mention.title else ""
    return set(f"{title} {mention.full.text.lower()}".replace("-", " ").replace(",", " ").split())


def surname(mention: Mention) -> str:
    """The last word of a name."""
    return mention.span.text.split()[-1].casefold()


def sentence_at(parse: Parse, start: int) -> int:
    """The number of the sentence that holds a character, or of the one before it."""
    low, high = 0, len(parse.sentences)
    while low < high:
        middle = (low + high) // 2
        if parse.tokens[parse.sentences[middle][0]].start <= start:
            low = middle + 1
        else:
            high = middle
    return max(low - 1, 0)
