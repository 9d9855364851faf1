"""Who a description without a name means: "the police chief", "the agency", "the two", "her account", "his lawyer".

Asked by `speakers` where a source holds no name of its own. Invariant: a description of somebody whom the article does
not name ("the driver") is never somebody else's name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.lexicon.countries import COUNTRY_NAMES
from counterclaim.read.lexicon.cue_verbs import ISSUING
from counterclaim.read.lexicon.role_words import SOLE_OFFICES, WIDER_ROLES
from counterclaim.read.lexicon.titles import GROUP_NOUNS, ROLES
from counterclaim.read.parse import Token
from counterclaim.read.sources import find_source
from counterclaim.read.speaker_answers import KEPT, LEAST, OPEN, SETTLED, Answers, Basis, Resolved, last_of
from counterclaim.read.speaker_bodies import (
    BODIES,
    COUNTRIES,
    bodies_in_sight,
    bodies_named,
    owned_before,
    was_common,
)
from counterclaim.read.speaker_groups import COUNTS, counted, mention_at, titled
from counterclaim.read.speaker_people import is_office
from counterclaim.read.speaker_places import PRONOUNS, head_of
from counterclaim.read.speaker_titles import plain_words, role_of

_PAPERS = """
    statement report letter document communique communiqué memo filing account submission testimony tweet post article
    memoir brief
"""
PAPERS = frozenset(_PAPERS.split())
# Papers that speak for whoever issues them, beside those; "the order" alone may be anything.
_ISSUED = "paper order directive decree resolution guidance petition complaint posting"
# Numbers that are somebody's: "figures from the ministry", "US estimates".
_COUNTS_OF = "figures data numbers statistics records estimates estimate calculations projections results tally count"
COUNTS_OF = frozenset(_COUNTS_OF.split())
ISSUED = PAPERS | COUNTS_OF | frozenset(_ISSUED.split())
# What is somebody's, and speaks.
_OWNED = "family campaign office administration government party team department camp"
OWNED = frozenset(_OWNED.split())
# Nouns that may go on with a body whose name does not hold them; "the administration" is never the navy before it.
IN_SIGHT = (BODIES | COUNTRIES) - {"administration"}
# Of the nouns for a place, those that a town is not, and what stands before a town.
NATIONS = frozenset({"country", "nation", "kingdom", "republic", "government"})
WHERE = frozenset({"near", "in", "at", "outside", "around", "from", "to"})
OWNERS = frozenset({"his", "her", "its", "their"})
# A unique holder of an office may stand so many sentences back.
HOLDER_REACH = 40
# Sentences between a described group and the noun that stands for it.
GROUP_REACH = 6
# How many times the weight of the next holder of an office makes one the one who is meant: more than for a pronoun,
# because a subject and an object of one office are both near.
HOLDER_CLEAR = 1.8
# What part of the weight of the person most in sight the one senator of an article must have to be "the senator".
FAR_BEHIND = 0.25
# Sentences between somebody's noun and the same noun again.
AGAIN_REACH = 3
# Characters on either side of a name and title in which the name of the one whose they are may stand.
TIE = 40
# Words of the longest description that is taken for an office or a body.
LONGEST = 5
# Mentions before a group that are looked at: some 40 paragraphs of news.
MENTIONS_BACK = 200


@dataclass(frozen=True, slots=True)
class Descriptions:
    """The answers of one article, asked by descriptions."""

    answers: Answers

    def resolve(
        self, tokens: list[Token], head: Token, content: Sequence[Span], previous: Sequence[Statement], others: bool
    ) -> Resolved:
        """Who a description without a name means: "the police chief", "the agency", "the two", "her account"."""
        last = last_of(previous, head)
        first, words = tokens[0].lower, [token.lower for token in tokens if token.pos != "PUNCT"]
        if not words:
            return OPEN
        if first in OWNERS and head.lower in PAPERS:
            return self._owner(tokens[0], previous)
        if first in ("his", "her") and len(words) == 2 and head.lower in ROLES:
            return self._somebodys(tokens[0], head, previous)
        if first in ("his", "her") and len(words) == 2 and head.lower in OWNED:
            return self._owned(tokens[0], head, previous)
        count = COUNTS.get(words[-1] if first in ("the", "these", "all") else words[0])
        if count and len(words) <= 2 and head.lower not in GROUP_NOUNS:
            return self.answers.range(counted(self.answers.scene, head, count), "pronoun")
        if others or len(words) > LONGEST or not (first in ("the", "this", "that") or self._in_headline(head, words)):
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
            held = self.holder(words, head)
            if held is not None:
                return held
            meant = self.answers.scene.talked_of(head, self.answers.known(content, previous, head))
            return OPEN if meant is None else Resolved(self.answers.scene.latest(meant, head.start).span, "title")
        return self._named_body(words, head, last)

    def _in_headline(self, head: Token, words: Sequence[str]) -> bool:
        """Whether an office stands in a headline, which leaves its article out: "President rules out second vote"."""
        headline = self.answers.scene.outline.kind_at(head.i) == "headline"
        return headline and head.lower in SOLE_OFFICES and len(words) < 3

    def issuer(self, tokens: Sequence[Token], head: Token, previous: Sequence[Statement]) -> Resolved | None:
        """Whose a paper is: of "China released a paper that …", "Ms Orlik's letter", "a NATO report"; else None."""
        if head.lower not in ISSUED:
            return None
        scene, parse = self.answers.scene, self.answers.scene.outline.parse
        preps = [kid for kid in parse.kids(head, "prep") if kid.lower in ("by", "from") and kid.i <= tokens[-1].i]
        for owner in (*parse.kids(head, "poss"), *(noun for prep in preps for noun in parse.kids(prep, "pobj")[:1])):
            named = self._named_at(owner)
            at = mention_at(scene, owner) if head.lower in COUNTS_OF else None
            if named is not None and (at is None or at.kind != "place"):  # "results from Ohio"
                return named
        beside = mention_at(scene, parse.tokens[head.i - 1]) if head.i > tokens[0].i else None
        kinds = ("org", "place") if head.lower in COUNTS_OF else ("org",)
        if beside is not None and beside.kind in kinds and beside.span.end <= head.start:
            return Resolved(beside.span, "title")
        verb = parse.head(head)
        subject = find_source(scene.outline, verb) if head.dep == "dobj" and verb.lemma in ISSUING else None
        if subject is None or subject.i > head.i:
            return None
        if subject.lower in PRONOUNS:
            return self.answers.person(subject, (), previous)
        return self._named_at(subject)

    def _named_at(self, token: Token) -> Resolved | None:
        """Who is named at a word; None where nobody is, or an office alone."""
        mention = mention_at(self.answers.scene, token)
        return Resolved(mention.span, "title") if mention is not None and not is_office(mention) else None

    def _owner(self, pronoun: Token, previous: Sequence[Statement]) -> Resolved:
        """Whose a document is: "her account"."""
        if pronoun.lower in PRONOUNS:
            return self.answers.person(pronoun, (), previous)
        kinds = ("org", "place") if pronoun.lower == "its" else ("group",)
        return self.answers.body(pronoun, kinds, last_of(previous, pronoun), "pronoun")

    def _again(self, head: Token, previous: Sequence[Statement]) -> Resolved | None:
        """Who spoke by the same noun just before: "A spokesman for X … The spokesman", "In a letter X … The letter"."""
        scene = self.answers.scene
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
        owner = self.answers.person(pronoun, (), previous).speaker
        held = self.answers.scene.holders([head.lower], head)
        if owner is None or len(held) != 1:
            return OPEN
        person = self.answers.scene.people[held[0][1]]
        surname = owner.text.split()[-1].lower()
        for i in person.mentions:
            mention = self.answers.mentions[i]
            start = max(mention.full.start - TIE, 0)
            if mention.title and surname in plain_words(self.answers.article.text[start : mention.title.end + TIE]):
                return Resolved(self.answers.scene.latest(held[0][1], head.start).span, "title")
        return OPEN

    def _owned(self, pronoun: Token, head: Token, previous: Sequence[Statement]) -> Resolved:
        """The family or office that the article names with its owner: of "Ms Orlik's campaign" it is "her campaign"."""
        owner = self.answers.person(pronoun, (), previous).speaker
        if owner is None:
            return OPEN
        scene, left = self.answers.scene, self.answers.scene.outline.left
        at = bisect_left(self.answers.mentions, owner.start, key=lambda mention: mention.span.start)
        person = scene.people[scene.number[at]] if at in scene.number else None
        for i in person.mentions if person is not None else ():
            name, parse = scene.heads[i], scene.outline.parse
            up = parse.head(name)
            if name.dep == "poss" and up.lower == head.lower:
                return self.answers.range((parse.tokens[left[name.i]].start, up.end), "pronoun")
            noun = parse.head(up)
            if name.dep == "pobj" and up.lower == "of" and noun.lower == head.lower:
                return self.answers.range((parse.tokens[left[noun.i]].start, name.end), "pronoun")
        return OPEN

    def holder(self, words: list[str], head: Token) -> Resolved | None:
        """Whom an office or a trade means; None where nobody was called so."""
        scene = self.answers.scene
        held = scene.holders(words, head)
        if not held:
            return None
        spans = [scene.latest(who, head.start).span for _, who in held[:KEPT]]
        weight = held[0][0]
        clear = len(held) == 1 or (weight >= HOLDER_CLEAR * held[1][0] and weight >= LEAST)
        far = scene.told[head.sentence] - scene.told[scene.tokens(spans[0].start, spans[0].end)[0].sentence]
        if (
            clear and head.lower not in SOLE_OFFICES
        ):  # there is more than one senator: who is talked of must be this one
            others = scene.ranked(head, None)
            clear = bool(others) and weight >= FAR_BEHIND * others[0][0]
        if clear and far <= HOLDER_REACH:
            return Resolved(spans[0], "title")
        return Resolved(candidates=tuple(spans))

    def _named_body(self, words: list[str], head: Token, last: Statement | None) -> Resolved:
        """Which body a noun means: the one with the noun in its name, else the one in sight."""
        named = [mention.span for mention in bodies_named(self.answers.scene, head.lower, head)]
        if named:
            return (
                Resolved(named[0], "title") if len(named) == 1 else Resolved(candidates=tuple(named[: -KEPT - 1 : -1]))
            )
        owned = owned_before(self.answers.scene, head.lower, head) if head.lower in BODIES and len(words) == 2 else None
        if owned is not None:
            return self.answers.range(owned, "title")
        if head.lower not in IN_SIGHT or len(words) > 2 or was_common(self.answers.scene, head.lower, head):
            return OPEN
        found = self.answers.body(head, ("place",) if head.lower in COUNTRIES else ("org",), last, "title")
        if found.speaker is not None and head.lower in NATIONS and self._is_town(found.speaker):
            return Resolved(candidates=(found.speaker, *found.candidates))
        return found

    def _is_town(self, place: Span) -> bool:
        """Whether a place is only where something happened and no country that we know: "a base near Velm"."""
        name = head_of(self.answers.scene.tokens(place.start, place.end))
        up = self.answers.scene.outline.parse.head(name)
        return place.text not in COUNTRY_NAMES and name.dep == "pobj" and up.lower in WHERE

    def _spoke(self, last: Statement | None, head: Token) -> Resolved:
        """Who speaks in "the statement": the body or group that spoke last."""
        spoke = last.speaker if last else None
        ranked = bodies_in_sight(self.answers.scene, head, ("org", "group", "place"), spoke)
        if spoke is not None and any(mention.span == spoke for _, mention in ranked):
            return Resolved(spoke, "pronoun")
        return Resolved(candidates=tuple(mention.span for _, mention in ranked[:KEPT]))

    def _group(self, head: Token) -> Resolved:
        """The described group in sight that the noun may mean, if there is only one: "the leaders" of two towns."""
        scene, mentions = self.answers.scene, self.answers.mentions
        end = bisect_left(mentions, head.start, key=lambda mention: mention.span.start)
        nouns = {head.lower} | {f"{role}s" for role in WIDER_ROLES.get(head.lower.removesuffix("s"), frozenset())}
        found = [
            mention
            for mention in mentions[max(end - MENTIONS_BACK, 0) : end]
            if mention.kind == "group"
            and nouns & set(plain_words(mention.span.text))
            and scene.told[head.sentence] - scene.told[scene.head(mention).sentence] <= GROUP_REACH
        ]
        listed = titled(scene, head, nouns) if not found else None
        if listed is not None:
            return self.answers.range(listed, "title")
        if len({mention.span.text.casefold() for mention in found}) == 1:
            return Resolved(found[-1].span, "title")
        return Resolved(candidates=tuple(dict.fromkeys(mention.span for mention in reversed(found[-KEPT:]))))
