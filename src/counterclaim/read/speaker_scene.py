"""Who is in sight at a place of an article, best first: names and the pronouns and offices that stand for them.

Made once for an article, in one walk over it: each "he" and "she" of the outlet's own voice is put with the person in
sight who is most prominent there, and then counts as a mention itself, so that who is talked about over several
sentences stays in sight ("Ms Orlik … She … Her plan … She said").
Invariant: only the last `SIGHT` sentences are looked at for each pronoun, so the walk is linear in the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from counterclaim.model.mention import Mention
from counterclaim.read.lexicon.titles import ROLES, Gender
from counterclaim.read.outline import Outline
from counterclaim.read.parse import Token
from counterclaim.read.speaker_people import Person, find_people, is_office
from counterclaim.read.speaker_places import (
    DECAY,
    NOTHING,
    SIGHT,
    SUBJECTS,
    Known,
    Place,
    head_of,
    prominence,
    told_sentences,
)
from counterclaim.read.speaker_titles import (
    answers_to,
    gender_of_role,
    plain_words,
    role_of,
    roles_like,
    words_of_title,
)

PRONOUNS: dict[str, Gender] = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "herself": "female",
}
# What a mention inside a quotation weighs for a pronoun outside it: the outlet goes on with those it told of itself.
QUOTED = 0.2
# What an unknown gender takes away beside a known one that fits.
UNKNOWN = 0.6
# What is left of the weight of somebody whom the content names in the outlet's words: "Mr Hale would go, he said".
TOLD = 0.4
# What somebody without a name weighs beside people with one, and what somebody's does ("her daughter").
NAMELESS, SOMEBODYS = 0.8, 0.4
# What each further sentence adds for somebody who stands in several, beside the one that weighs most.
AGAIN = 0.25


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
        self._nameless: dict[str, int] = {}
        self._described: dict[int, Token] = {}
        self._learn_genders()
        self._walk()

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

    def _learn_genders(self) -> None:
        """Give people whom neither title nor given name tells a gender the one of the pronouns that follow them."""
        votes: dict[int, Counter[Gender]] = {}
        self._walk(votes)
        for who, counts in votes.items():
            if self.people[who].gender is None:
                gender, most = counts.most_common(1)[0]
                if most > AGREED * (counts.total() - most):
                    self.people[who].gender = gender

    def _walk(self, votes: dict[int, Counter[Gender]] | None = None) -> None:
        """Put each pronoun and office of the article with somebody, in the order of the text."""
        self.places = []
        names = {head.i: self.number[i] for i, head in self.heads.items()}
        offices = {self.head(mention).i: mention for mention in self.mentions if is_office(mention)}
        within = self._titles()
        for token in self.outline.parse.tokens:
            gender = PRONOUNS.get(token.lower)
            if token.i in names:
                self.places.append(self.place(token, names[token.i]))
            elif gender is not None and token.tag in ("PRP", "PRP$"):
                ranked = self.ranked(token, gender)
                if ranked:
                    self.places.append(self.place(token, ranked[0][1]))
                    if votes is not None and (len(ranked) == 1 or ranked[0][0] > CLEAR * ranked[1][0]):
                        votes.setdefault(ranked[0][1], Counter())[gender] += 1
            elif token.i in offices:
                self._office(token, plain_words(offices[token.i].span.text))
            elif token.tag == "NN" and token.lower in ROLES and token.i not in within:
                self._office(token, [token.lower])

    def _titles(self) -> set[int]:
        """The tokens that lie in the title or description of a name."""
        found: set[int] = set()
        for i in self.number:
            mention = self.mentions[i]
            for span in (mention.full, mention.title):
                if span is not None:
                    found.update(token.i for token in self.tokens(span.start, span.end))
        return found

    def _office(self, token: Token, words: Sequence[str]) -> None:
        """Count an office or a trade as a place of its holder, else of somebody without a name: "the driver"."""
        parse = self.outline.parse
        if token.dep in ("compound", "attr", "appos", "nmod", "amod", "npadvmod"):
            return
        if any(kid.pos == "PROPN" for kid in parse.kids(parse.head(token), "attr")):
            return  # "the candidate is X"
        opening = self.outline.lower(self.outline.left[token.i])
        held = self.holders(words, token) if opening in ("the", "this", "that") else []
        if len(held) == 1 or (held and held[0][0] > CLEAR * held[1][0]):
            self.places.append(self.place(token, held[0][1]))
            return
        if token.lower not in self._nameless:
            self._nameless[token.lower] = len(self.people)
            self.people.append(Person("", "", gender_of_role(token.lower)))
            self.said_of.append(frozenset())
        who = self._nameless[token.lower]
        self._described[who] = token
        place = self.place(token, who)
        share = SOMEBODYS if self.outline.parse.kids(token, "poss") else NAMELESS
        self.places.append(replace(place, weight=place.weight * share))

    def ranked(self, token: Token, gender: Gender | None, known: Known = NOTHING) -> list[tuple[float, int]]:
        """(weight, number of a person) for those who may be meant at a token, the likeliest first.

        Args:
            token: the pronoun or the head of the description; only what stands before it counts.
            gender: what is known of the one who is meant.
            known: what the statement and those before it tell.
        """
        now, barred = self.told[token.sentence], known.quoted | self._bound(token)
        best: dict[int, dict[int, float]] = {}
        for n in range(bisect_left(self.places, token.i, key=lambda place: place.i) - 1, -1, -1):
            place = self.places[n]
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

    def described(self, who: int) -> Token:
        """The noun by which the article calls somebody whom it does not name."""
        return self._described[who]

    def latest(self, who: int, before: int) -> Mention:
        """The last mention of a person's name that opens before a character, else the first of all."""
        found = self.people[who].mentions
        known = [i for i in found if self.mentions[i].span.start < before]
        return self.mentions[known[-1] if known else found[0]]


# How many times more pronouns of one gender than of the other settle somebody's gender.
AGREED = 3
# How many times the weight of the next one makes the first clear.
CLEAR = 1.5
# How much more prominent who spoke last is than a subject alone.
SPOKE = 0.5
