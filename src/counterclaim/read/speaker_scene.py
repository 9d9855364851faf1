"""Who is in sight at a place of an article, best first: names and the pronouns and offices that stand for them.

Made once for an article, in one walk over it: each "he" and "she" of the outlet's own voice is put with the person in
sight who is most prominent there, and then counts as a mention itself, so that who is talked about over several
sentences stays in sight ("Ms Orlik … She … Her plan … She said").
Invariant: only the last `SIGHT` sentences are looked at for each pronoun, so the walk is linear in the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterclaim.model.mention import Mention
from counterclaim.read.lexicon.role_words import EPITHETS
from counterclaim.read.lexicon.titles import Gender
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.speaker_people import Person, find_people
from counterclaim.read.speaker_places import (
    AGAIN,
    DECAY,
    EPITHET_CLEAR,
    EPITHET_LEAST,
    NOTHING,
    PLACES_BACK,
    QUOTED,
    SIGHT,
    SPOKE,
    SUBJECTS,
    TOLD,
    UNKNOWN,
    Known,
    Place,
    head_of,
    prominence,
    told_sentences,
)
from counterclaim.read.speaker_titles import (
    answers_to,
    gender_of_role,
    role_of,
    roles_like,
    words_of_title,
)
from counterclaim.read.speaker_walk import learn_genders, walk


class Scene:
    """The people of an article and the places where they stand."""

    def __init__(self, outline: Outline, mentions: Sequence[Mention]) -> None:
        self.outline = outline
        self.mentions = mentions
        self.told = told_sentences(outline)
        by_mention = find_people(mentions)
        self.people: list[Person] = []
        numbers: dict[int, int] = {}
        self.number: dict[int, int] = {}
        for i in sorted(by_mention):
            person = by_mention[i]
            if id(person) not in numbers:
                numbers[id(person)] = len(self.people)
                self.people.append(person)
            self.number[i] = numbers[id(person)]
        self.heads = {i: self.head(mentions[i]) for i in self.number}
        self.said_of: list[frozenset[str]] = [frozenset()] * len(self.people)
        text = outline.parse.text
        for i in sorted(self.number):
            self.said_of[self.number[i]] |= words_of_title(mentions[i], text)
        self.called: dict[str, list[int]] = {}
        for who, words in enumerate(self.said_of):
            for word in sorted(words):
                self.called.setdefault(word, []).append(who)
        self.places: list[Place] = []
        self.nameless: dict[str, int] = {}
        learn_genders(self)
        walk(self)

    def in_title(self, mention: Mention) -> bool:
        """Whether a body's name only tells whose officer somebody is: "Navy" of "Navy Adm. Orlik"."""
        end = bisect_left(self.mentions, mention.span.end, key=lambda other: other.span.start)
        following = self.mentions[end] if end < len(self.mentions) else None
        person = following is not None and following.kind == "person" and following is not mention
        return person and following is not None and following.full.start <= mention.span.start

    def head(self, mention: Mention) -> Token:
        """The token on which the words of a mention hang."""
        return head_of(self.tokens(mention.span.start, mention.span.end))

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens that hold the characters of a passage; never none."""
        first = min(self.outline.at_or_after(start), len(self.outline.parse.tokens) - 1)
        return self.outline.parse.tokens[first : max(self.outline.before(end), first) + 1]

    def place(self, token: Token, who: int) -> Place:
        """The place of a token that stands for a person."""
        parse = self.outline.parse
        return Place(token.i, self.told[token.sentence], prominence(parse, token), self.outline.quoted[token.i], who)

    def ranked(self, token: Token, gender: Gender | None, known: Known = NOTHING) -> list[tuple[float, int]]:
        """(weight, number of a person) for those who may be meant at a token, the likeliest first.

        Args:
            token: the pronoun or the head of the description; only what stands before it counts.
            gender: what is known of the one who is meant.
            known: what the statement and those before it tell.
        """
        now, barred = self.told[token.sentence], known.quoted | self._bound(token)
        best: dict[int, dict[int, float]] = {}
        for place in self._before(token):
            if now - place.told > SIGHT:
                break
            who = known.settled.get(place.i, place.who)
            person = self.people[who]
            if who in barred or (gender and person.gender not in (None, gender)):
                continue
            sentences = best.setdefault(who, {})
            weight = self._weight(place, token, bool(gender) and person.gender is None, who in known.told)
            sentences[place.told] = max(sentences.get(place.told, 0.0), weight)
        found = []
        for who, sentences in best.items():
            weights = [weight * DECAY ** (now - told) for told, weight in sentences.items()]
            total = max(weights) + AGAIN * (sum(weights) - max(weights))
            if known.spoke is not None and who == known.spoke[0]:
                total += SPOKE * DECAY ** max(now - self.told[known.spoke[1]], 0)
            found.append((total, who))
        return sorted(found, key=lambda entry: (-entry[0], entry[1]))

    def _before(self, token: Token) -> list[Place]:
        """The places before a token that can be in sight, the nearest first."""
        end = bisect_left(self.places, token.i, key=lambda place: place.i)
        return self.places[max(end - PLACES_BACK, 0) : end][::-1]

    def _weight(self, place: Place, token: Token, unknown: bool, told: bool) -> float:
        """What a place weighs for a token, before sentences are counted."""
        weight = place.weight if place.quoted in (-1, self.outline.quoted[token.i]) else place.weight * QUOTED
        weight *= UNKNOWN if unknown else 1.0
        return weight * TOLD if told else weight

    def holders(self, words: Sequence[str], token: Token) -> list[tuple[float, int]]:
        """(weight, number of a person) for those whom the article calls by an office, the likeliest first.

        People out of sight weigh nothing but are there: the one mayor of a long article is still the mayor.

        Args:
            words: the description in small letters ("the", "police", "chief").
            token: its head; people who are named only later weigh nothing.
        """
        head = role_of(words)
        if head is None:
            return []
        gender = gender_of_role(head)
        called = sorted({who for role in roles_like(head) for who in self.called.get(role, ())})
        fitting = [
            who
            for who in called
            if answers_to(self.said_of[who], words, head) and gender in (None, self.people[who].gender or gender)
        ]
        if not fitting:
            return []
        weights = {who: weight for weight, who in self.ranked(token, gender)}
        return sorted(((weights.get(who, 0.0), who) for who in fitting), key=lambda entry: (-entry[0], entry[1]))

    def _bound(self, token: Token) -> set[int]:
        """Who cannot be meant because they do to the pronoun what its verb says: "Mr Hale told him"."""
        if token.dep not in ("dobj", "dative", "pobj") or token.lower.endswith("self"):
            return set()
        parse, verb = self.outline.parse, self.outline.parse.head(token)
        if verb.pos == "ADP":
            verb = parse.head(verb)
        subjects = {kid.i for kid in parse.kids(verb, *SUBJECTS)}
        return {place.who for place in self._near(token) if place.i in subjects}

    def _near(self, token: Token) -> list[Place]:
        """The places in the sentence of a token, before it."""
        first, _ = self.outline.bounds(token.i)
        low = bisect_left(self.places, first, key=lambda place: place.i)
        return self.places[low : bisect_left(self.places, token.i, key=lambda place: place.i)]

    def is_named(self, who: int) -> bool:
        """Whether the article names the person at all."""
        return bool(self.people[who].mentions)

    def talked_of(self, noun: Token, known: Known = NOTHING) -> int | None:
        """The number of the person whom "the senator" can only mean though nobody was called so; None where none can.

        That is who is far more prominent than all others, if the noun did not tell of somebody without a name before.
        """
        who = self.nameless.get(noun.lower, -1)
        if noun.lower not in EPITHETS or self.described(who, noun) is not None:
            return None
        ranked = self.ranked(noun, gender_of_role(noun.lower), known)
        if not ranked or ranked[0][0] < EPITHET_LEAST or not self.is_named(ranked[0][1]):
            return None
        clear = len(ranked) == 1 or ranked[0][0] >= EPITHET_CLEAR * ranked[1][0]
        return ranked[0][1] if clear else None

    def described(self, who: int, token: Token) -> Token | None:
        """The last noun in sight of a token by which the article calls somebody whom it does not name."""
        for place in self._before(token):
            if self.told[token.sentence] - place.told > SIGHT:
                break
            word = self.outline.parse.tokens[place.i]
            if place.who == who and word.pos == "NOUN":
                return word
        return None

    def latest(self, who: int, before: int) -> Mention:
        """The last mention of a person's name that opens before a character, else the first of all."""
        found = self.people[who].mentions
        at = bisect_left(found, before, key=lambda i: self.mentions[i].span.start)
        return self.mentions[found[max(at - 1, 0)]]
