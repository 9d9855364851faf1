"""The passage that a source stands for: a name in it, or the mention that a pronoun or a title certainly means.

Called by the statements step for each source it finds, after mentions are known. Invariant: the answer is None, the
span of one of the article's mentions, or a passage that lists several of them; a wrong speaker is worse than an open
one, and an open one keeps the people who may be meant. Only sentences near the source are looked at, so the cost grows
with the length of the article and no faster.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.lexicon.role_words import WIDER_ROLES
from counterclaim.read.lexicon.titles import GROUP_NOUNS, ROLES
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Parse, Token
from counterclaim.read.speaker_bodies import (
    BODIES,
    COUNTRIES,
    ENOUGH_IT,
    ENOUGH_NOUN,
    bodies_in_sight,
    bodies_named,
    clear_body,
    was_common,
)
from counterclaim.read.speaker_groups import COUNTS, before_relative, counted, list_of, mention_at, they
from counterclaim.read.speaker_names import is_list, mentions_inside, named_by, voices_of
from counterclaim.read.speaker_people import is_office
from counterclaim.read.speaker_places import Known, head_of
from counterclaim.read.speaker_scene import PRONOUNS, Scene
from counterclaim.read.speaker_titles import plain_words, role_of

Basis = Literal["named", "pronoun", "title", "open"]

_PAPERS = """
    statement report letter document communique communiqué memo filing account submission testimony tweet post article
    memoir brief
"""
PAPERS = frozenset(_PAPERS.split())
PLURALS = frozenset({"they", "them"})
OWNERS = frozenset({"his", "her", "its", "their"})
# How many candidates are kept for one who is left open.
KEPT = 5
# What the likeliest must weigh at least, and how many times the next: see `speaker_places` for the units.
LEAST = 0.5
# A unique holder of an office may stand so many sentences back; a pronoun's person is never out of sight.
HOLDER_REACH = 40


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who a source stands for, how that is known, and who else may be meant where it is open, the likeliest first."""

    speaker: Span | None = None
    basis: Basis = "open"
    candidates: tuple[Span, ...] = ()


OPEN = Resolved()


class Speakers:
    """Who the sources of one article stand for.

    Args:
        article: the article that all spans belong to.
        outline: its grammar with its quotations.
        mentions: its mentions in the order of the text.
    """

    def __init__(self, article: Article, outline: Outline, mentions: Sequence[Mention]) -> None:
        self.article = article
        self.parse: Parse = outline.parse
        self.mentions = mentions
        self.scene = Scene(outline, mentions)

    def resolve(self, source: Span, content: Sequence[Span], previous: Sequence[Statement]) -> Resolved:
        """The name that a source stands for, and how that is known; open, with candidates, where it is not certain.

        Args:
            source: the source as printed ("she", "the minister", "his brother, Tomas Wren").
            content: what it says: nobody calls themselves by their name there.
            previous: the statements found before this one, in the order of the text.
        """
        tokens = self.parse.between(source.start, source.end)
        if not tokens:
            return OPEN
        head = head_of(tokens)
        last = last_of(previous, head)
        if len(tokens) == 1 and head.lower in PRONOUNS:
            return self._person(head, content, previous)
        if len(tokens) == 1 and head.lower in PLURALS:
            spoken, speaker = (last.source, last.speaker) if last else (None, None)
            return self._range(they(self.scene, head, spoken, speaker), "pronoun")
        if len(tokens) == 1 and head.lower == "it":
            return self._body(head, ("org", "place"), last, "pronoun")
        if head.tag in ("WP", "WDT"):
            return self._relative(head) if len(tokens) == 1 else OPEN
        inside = mentions_inside(self.mentions, source)
        if len(voices_of(self.parse, inside, head)) > 1 or is_list(tokens, inside):
            return OPEN  # "X and Y": two speak
        named = named_by(self.parse, inside, tokens, head)
        if named is not None and not is_office(named):
            return Resolved(named.span, "named")
        if any(mention.kind == "person" and not is_office(mention) for mention in inside):
            return OPEN  # somebody of X's, not X
        if named is None and head.dep == "appos":
            beside = mention_at(self.scene, self.parse.head(head))
            if beside is not None and beside.kind == "org" and not source.overlaps(beside.span):
                return Resolved(beside.span, "title")  # "Larchline, a company that says …"
        return self._described(tokens, head, previous, bool(inside) and named is None)

    def _described(self, tokens: list[Token], head: Token, previous: Sequence[Statement], others: bool) -> Resolved:
        """Who a description without a name means: "the police chief", "the agency", "the two", "her account"."""
        last = last_of(previous, head)
        first, words = tokens[0].lower, [token.lower for token in tokens if token.pos != "PUNCT"]
        if first in OWNERS and head.lower in PAPERS:
            return self._owner(tokens[0], previous)
        if first in ("his", "her") and len(words) == 2 and head.lower in ROLES:
            return self._somebodys(tokens[0], head, previous)
        count = COUNTS.get(words[-1] if first in ("the", "these", "all") else words[0])
        if count and len(words) <= 2 and head.lower not in GROUP_NOUNS:
            return self._range(counted(self.scene, head, count), "pronoun")
        if first not in ("the", "this", "that") or others or len(words) > LONGEST:
            return OPEN
        again = self._again(head, previous) if len(words) == 2 else None
        if again is not None:
            return again
        if head.lower in PAPERS:
            return self._spoke(last, head) if len(words) == 2 else OPEN
        if head.lower in GROUP_NOUNS:
            return self._group(head) if len(words) == 2 else OPEN
        role = role_of(words)
        if role == head.lower:
            return self._holder(words, head)
        return self._named_body(words, head, last)

    def _person(self, head: Token, content: Sequence[Span], previous: Sequence[Statement]) -> Resolved:
        """Whom "he" or "she" means."""
        scene, last = self.scene, last_of(previous, head)
        quoted, told = self._named_in(content)
        known = Known(quoted, told, self._spoken(last), self._settled(previous))
        ranked = scene.ranked(head, PRONOUNS[head.lower], known)
        named = [scene.latest(who, head.start).span for _, who in ranked if scene.is_named(who)]
        sure = bool(ranked) and (len(ranked) == 1 or ranked[0][0] >= SURE * ranked[1][0])
        if sure and ranked[0][0] >= LEAST:
            if scene.is_named(ranked[0][1]):
                return Resolved(named[0], "pronoun")
            noun = scene.described(ranked[0][1])
            if last and last.source and last.speaker and last.source.start <= noun.start < last.source.end:
                return Resolved(last.speaker, "pronoun")  # "A spokesman for X said … He added"
        return Resolved(candidates=tuple(named[:KEPT]))

    def _owner(self, pronoun: Token, previous: Sequence[Statement]) -> Resolved:
        """Whose a document is: "her account"."""
        if pronoun.lower in PRONOUNS:
            return self._person(pronoun, (), previous)
        kinds = ("org", "place") if pronoun.lower == "its" else ("group",)
        return self._body(pronoun, kinds, last_of(previous, pronoun), "pronoun")

    def _again(self, head: Token, previous: Sequence[Statement]) -> Resolved | None:
        """Who spoke by the same noun just before: "A spokesman for X … The spokesman", "In a letter X … The letter"."""
        scene = self.scene
        for statement in reversed(previous[-SETTLED:]):
            start = statement.sentence.start
            if scene.told[head.sentence] - scene.told[scene.tokens(start, start + 1)[0].sentence] > AGAIN_REACH:
                break
            where = statement.sentence if head.lower in PAPERS else statement.source
            if where is None or where.start >= head.start or head.lower not in plain_words(where.text):
                continue
            if statement.speaker is not None or head.lower not in PAPERS:
                basis: Basis = "title" if statement.speaker else "open"
                return Resolved(statement.speaker, basis, statement.speaker_candidates)
        return None

    def _somebodys(self, pronoun: Token, head: Token, previous: Sequence[Statement]) -> Resolved:
        """The one person whom the article calls so, beside the name of the one whose they are: "his attorney"."""
        owner = self._person(pronoun, (), previous).speaker
        held = self.scene.holders([head.lower], head)
        if owner is None or len(held) != 1:
            return OPEN
        person = self.scene.people[held[0][1]]
        surname = owner.text.split()[-1].lower()
        for i in person.mentions:
            mention = self.mentions[i]
            start = max(mention.full.start - TIE, 0)
            if mention.title and surname in plain_words(self.article.text[start : mention.title.end + TIE]):
                return Resolved(self.scene.latest(held[0][1], head.start).span, "title")
        return OPEN

    def _holder(self, words: list[str], head: Token) -> Resolved:
        """Whom an office or a trade means."""
        scene = self.scene
        held = scene.holders(words, head)
        if not held:
            return OPEN
        spans = [scene.latest(who, head.start).span for _, who in held[:KEPT]]
        clear = len(held) == 1 or (held[0][0] >= HOLDER_CLEAR * held[1][0] and held[0][0] >= LEAST)
        far = scene.told[head.sentence] - scene.told[scene.tokens(spans[0].start, spans[0].end)[0].sentence]
        if clear and far <= HOLDER_REACH:
            return Resolved(spans[0], "title")
        return Resolved(candidates=tuple(spans))

    def _named_body(self, words: list[str], head: Token, last: Statement | None) -> Resolved:
        """Which body a noun means: the one with the noun in its name, else the one in sight."""
        named = [mention.span for mention in bodies_named(self.scene, head.lower, head)]
        if named:
            return (
                Resolved(named[0], "title") if len(named) == 1 else Resolved(candidates=tuple(named[: -KEPT - 1 : -1]))
            )
        if head.lower not in BODIES | COUNTRIES or len(words) > 2 or was_common(self.scene, head.lower, head):
            return OPEN
        return self._body(head, ("place",) if head.lower in COUNTRIES else ("org",), last, "title")

    def _body(self, head: Token, kinds: tuple[str, ...], last: Statement | None, basis: Basis) -> Resolved:
        """The organisation or place in sight that is clearly meant."""
        ranked = bodies_in_sight(self.scene, head, kinds, last.speaker if last else None)
        found = clear_body(ranked, ENOUGH_NOUN if basis == "title" else ENOUGH_IT)
        if found is not None:
            return Resolved(found.span, basis)
        return Resolved(candidates=tuple(mention.span for _, mention in ranked[:KEPT]))

    def _spoke(self, last: Statement | None, head: Token) -> Resolved:
        """Who speaks in "the statement": the body or group that spoke last."""
        spoke = last.speaker if last else None
        ranked = bodies_in_sight(self.scene, head, ("org", "group", "place"), spoke)
        if spoke is not None and any(mention.span == spoke for _, mention in ranked):
            return Resolved(spoke, "pronoun")
        return Resolved(candidates=tuple(mention.span for _, mention in ranked[:KEPT]))

    def _group(self, head: Token) -> Resolved:
        """The described group in sight that the noun may mean, if there is only one: "the leaders" of two towns."""
        scene, end = self.scene, bisect_left(self.mentions, head.start, key=lambda mention: mention.span.start)
        nouns = {head.lower} | {f"{role}s" for role in WIDER_ROLES.get(head.lower.removesuffix("s"), frozenset())}
        found = [
            mention
            for mention in self.mentions[max(end - MENTIONS_BACK, 0) : end]
            if mention.kind == "group"
            and nouns & set(plain_words(mention.span.text))
            and scene.told[head.sentence] - scene.told[scene.head(mention).sentence] <= GROUP_REACH
        ]
        if len({mention.span.text.casefold() for mention in found}) == 1:
            return Resolved(found[-1].span, "title")
        return Resolved(candidates=tuple(dict.fromkeys(mention.span for mention in reversed(found[-KEPT:]))))

    def _relative(self, head: Token) -> Resolved:
        """Whom "who" or "which" goes on with."""
        found = before_relative(self.scene, head)
        if len(found) > 1:
            return self._range(list_of(found), "pronoun")
        if found and is_office(found[0]):
            return self._holder(plain_words(found[0].span.text), self.scene.head(found[0]))
        return Resolved(found[0].span, "pronoun") if found else OPEN

    def _range(self, place: tuple[int, int] | None, basis: Basis) -> Resolved:
        """The answer that is a passage of several mentions, or of one."""
        return OPEN if place is None else Resolved(self.article.span(*place), basis)

    def _named_in(self, content: Sequence[Span]) -> tuple[frozenset[int], frozenset[int]]:
        """The people whom a content names, in its quotations and in the outlet's words."""
        quoted, told = set[int](), set[int]()
        for span in content:
            low = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
            for i in range(low, len(self.mentions)):
                if self.mentions[i].span.start >= span.end:
                    break
                if i in self.scene.number:
                    inside = self.scene.outline.quoted[self.scene.heads[i].i] >= 0
                    (quoted if inside else told).add(self.scene.number[i])
        return frozenset(quoted), frozenset(told)

    def _settled(self, previous: Sequence[Statement]) -> dict[int, int]:
        """The people whom the pronouns of the last statements mean, by the index of the pronoun."""
        found: dict[int, int] = {}
        for statement in previous[-SETTLED:]:
            spoke = self._spoken(statement)
            if spoke is not None and statement.source is not None and statement.speaker_basis == "pronoun":
                found.update(
                    (token.i, spoke[0]) for token in self.scene.tokens(statement.source.start, statement.source.end)
                )
        return found

    def _spoken(self, last: Statement | None) -> tuple[int, int] | None:
        """The number of the person who spoke last, and of the sentence in which they did."""
        if last is None or last.speaker is None:
            return None
        at = bisect_left(self.mentions, last.speaker.start, key=lambda mention: mention.span.start)
        for i in range(at, min(at + 2, len(self.mentions))):
            if self.mentions[i].span == last.speaker and i in self.scene.number:
                end = (last.cue or last.content[-1]).end
                return self.scene.number[i], self.scene.tokens(end - 1, end)[0].sentence
        return None


def last_of(previous: Sequence[Statement], head: Token) -> Statement | None:
    """The last statement before a source, if it opens before it."""
    return previous[-1] if previous and previous[-1].sentence.start < head.start else None


# How many statements back pronouns are taken from what was found for them.
SETTLED = 8
# How many times the weight of the next one makes a person sure.
SURE = 1.1
# Sentences between a described group and the noun that stands for it.
GROUP_REACH = 6
# How many times the weight of the next holder of an office makes one the one who is meant: more than for a pronoun,
# because a subject and an object of one office are both near.
HOLDER_CLEAR = 1.8
# Sentences between somebody's noun and the same noun again.
AGAIN_REACH = 3
# Characters on either side of a name and title in which the name of the one whose they are may stand.
TIE = 40
# Words of the longest description that is taken for an office or a body.
LONGEST = 5
# Mentions before a group that are looked at: some 40 paragraphs of news.
MENTIONS_BACK = 200
