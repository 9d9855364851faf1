"""What kind of thing each name names, decided over the whole article: one word, one kind.

Second step of `find_mentions`. A name that the entity finder once calls a person and once an organisation gets one
kind from everything the article shows: a title, an article before it, a full name elsewhere, the words in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from counterclaim.model.mention import ActorKind
from counterclaim.read.lexicon.countries import COUNTRY_NAMES, DEMONYMS, STATES
from counterclaim.read.lexicon.given_names import GIVEN_NAMES, PARTICLES
from counterclaim.read.lexicon.organisations import (
    AGENCIES,
    NOT_NAMES,
    ORG_WORDS,
    PLACE_NOUNS,
    PLACE_OPENINGS,
    PLACE_WORDS,
    PLATFORMS,
    SHIP_PREFIXES,
)
from counterclaim.read.name_words import ADDRESSING, SPEAKING, Name, is_acronym
from counterclaim.read.parse import Parse, Token

# Prepositions behind which a name tells where something is: what the entity finder calls a product is a town there.
LOCATING = frozenset({"in", "near", "outside", "inside", "around"})

LABEL_KINDS: dict[str, ActorKind] = {
    "PERSON": "person",
    "ORG": "org",
    "PRODUCT": "org",
    "WORK_OF_ART": "org",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}


# Tokens behind a name that speaks in which "she" goes on with it.
NEXT = 60


def _is_he_or_she(parse: Parse, head: Token, people: Sequence[int]) -> bool:
    """Whether a name that speaks is the next "he" or "she", with no person named in between."""
    tokens = parse.tokens
    for token in tokens[head.i + 1 : head.i + 1 + NEXT]:
        if token.sentence > head.sentence + 1:
            return False
        if token.lower in ("he", "she") and token.dep == "nsubj" and token.sentence > head.sentence:
            behind = bisect_right(people, head.i)
            return behind == len(people) or people[behind] > token.i
    return False


class Evidence:
    """What an article shows about its names, by the name as printed."""

    def __init__(self, parse: Parse, names: Sequence[Name]) -> None:
        tokens = parse.tokens
        self.labels: dict[str, Counter[str]] = {}
        self.titled: set[str] = set()
        self.the: set[str] = set()
        self.alone: set[str] = set()
        self.before_place: set[str] = set()
        self.inside: set[str] = set()
        self.acting: set[str] = set()
        self.goes_on: set[str] = set()
        self.words: dict[str, list[str]] = {}
        self.common = {token.text for token in tokens if token.text.islower() and token.pos in ("NOUN", "ADJ", "VERB")}
        people = [name.first for name in names if name.label == "PERSON" or name.titled]
        for name in names:
            text = text_of(parse, name)
            self.labels.setdefault(text, Counter())[name.label] += 1
            self.words.setdefault(text, [token.text for token in tokens[name.first : name.end]])
            if name.titled:
                self.titled.add(text)
            head = tokens[name.end - 1]
            if name.end < len(tokens) and tokens[name.end].text in PLACE_NOUNS and head.head == name.end:
                self.before_place.add(text)
            noun_follows = name.end < len(tokens) and tokens[name.end].pos in ("NOUN", "PROPN", "ADJ", "PUNCT")
            possessed = name.end < len(tokens) and tokens[name.end].tag == "POS"
            before = tokens[name.first - 1] if name.first else head
            speaks = head.dep == "nsubj" and parse.head(head).lemma in SPEAKING
            if possessed or speaks or (head.dep == "dobj" and parse.head(head).lemma in ADDRESSING):
                self.acting.add(text)
            if speaks and _is_he_or_she(parse, head, people):
                self.goes_on.add(text)
            if before.lower in LOCATING and before.pos == "ADP" and head.dep == "pobj" and head.head == before.i:
                self.inside.add(text)
            if (
                before.lower == "the"
                and head.dep != "compound"
                and not possessed
                and not (noun_follows and head.dep in ("nmod", "poss", "amod"))
            ):
                self.the.add(text)
            elif name.end - name.first == 1:
                self.alone.add(text)

    def kinds(self) -> dict[str, ActorKind | None]:
        """The kind of every name; None where it names nobody."""
        full = {text: self._full_kind(text) for text in self.words if len(self.words[text]) > 1}
        surnames = {self.words[text][-1] for text, kind in full.items() if kind == "person"}
        for text in full:
            solid = [word for word in self.words[text] if word.lower() not in PARTICLES]
            if len(solid) == 1 and solid[0] in surnames:
                full[text] = "person"  # "de la Cruz"
        given = {self.words[text][0] for text, kind in full.items() if kind == "person"}
        single = {text: self._single_kind(text, surnames, given) for text in self.words if len(self.words[text]) == 1}
        return full | single

    def _full_kind(self, text: str) -> ActorKind | None:
        words, labels = self.words[text], self.labels[text]
        if text in COUNTRY_NAMES or text in STATES:
            return "place"
        if words[0] in SHIP_PREFIXES:
            return "org"
        given = words[0] in GIVEN_NAMES and words[1].lower() not in ("of", "for", "and")
        last = words[-1].rstrip(".")
        if words[0] in PLACE_OPENINGS and last not in ORG_WORDS and not labels["ORG"] and text not in self.titled:
            return "place"
        person_label = labels["PERSON"] > 0
        if not (given and person_label):
            bank = last == "Bank" and not labels["ORG"] and labels["GPE"] + labels["LOC"] > 0  # of a river
            if bank:
                return "place"
            if last in ORG_WORDS or words[0] in ("Department", "Ministry", "University", "Bank", "Office"):
                return "org"
            if last in PLACE_WORDS or (text in self.before_place and set(labels) <= {"GPE", "LOC", "FAC"}):
                return "place"
        if text in self.titled:
            return "person"
        if set(labels) <= {"WORK_OF_ART", "PRODUCT"} and not given:
            acts = text in self.acting and "PRODUCT" not in labels and text not in self.the and self._surname(words)
            return "person" if acts else None
        if any(word in ("of", "for") for word in words):
            return self._by_label(labels)
        if given and text not in self.the and len(words) <= 5 and not is_acronym(last):
            return "person"
        if words[-1] in self.alone and words[-1] not in self.the and text not in self.the and self._surname(words):
            return "person"
        if person_label and text in self.the:
            return "org"
        if text in self.goes_on and text not in self.the and self._surname(words):
            return "person"
        return self._by_label(labels)

    def _surname(self, words: Sequence[str]) -> bool:
        """Whether the last of several words can be a surname: no acronym, no known place, no common word."""
        last = words[-1]
        plain = [word for word in words if word.lower() not in PARTICLES and word != "-"]
        fits = all(word[:1].isupper() and not is_acronym(word) for word in plain) and 2 <= len(plain) <= 4
        known = last in COUNTRY_NAMES or last in STATES or last in ORG_WORDS or last in PLACE_WORDS
        return fits and not known and not any(word in ORG_WORDS or word in DEMONYMS for word in words)

    def _single_kind(self, text: str, surnames: set[str], given: set[str]) -> ActorKind | None:
        labels = self.labels[text]
        if text in self.titled:
            return "person"
        if text in self.before_place and text not in surnames and text not in DEMONYMS:
            return "place"
        place = labels["GPE"] + labels["LOC"]
        if text in COUNTRY_NAMES or text in STATES:
            return "person" if text in surnames and place <= labels["PERSON"] else "place"
        if text in self.inside and set(labels) == {"PRODUCT"} and not is_acronym(text):
            return "place"
        if text in PLATFORMS:
            return "org"
        party = set(labels) == {"ORG"} and f"{text} Party" in self.words  # "Labour" of the Labour Party
        if (text in DEMONYMS and not party) or text in NOT_NAMES:
            return None
        if set(labels) == {"PRODUCT"} and text not in surnames:
            return None
        if text in surnames or (text in given and place <= labels["PERSON"] + labels["ORG"]):
            return "person"
        if text.endswith("s") and text[:-1] in surnames:
            return "group"  # a family
        if text.lower() in self.common and not is_acronym(text) and labels["PERSON"] == sum(labels.values()):
            return None
        if is_acronym(text) or text in AGENCIES:
            return "org" if place <= labels["ORG"] else "place"
        if labels["WORK_OF_ART"] == sum(labels.values()):
            return None
        if text in self.the and not place:
            return "org"
        return self._by_label(labels)

    def _by_label(self, labels: Counter[str]) -> ActorKind | None:
        """The kind that most labels give; on a tie the person before the organisation before the place."""
        counts = Counter[ActorKind]()
        for label, count in labels.items():
            named = LABEL_KINDS.get(label)
            if named:
                counts[named] += count
        order: tuple[ActorKind, ...] = ("person", "org", "place")
        most: ActorKind = max(order, key=lambda kind: counts[kind])
        return most if counts else None


def text_of(parse: Parse, name: Name) -> str:
    """The name as printed."""
    return parse.text[parse.tokens[name.first].start : parse.tokens[name.end - 1].end]
