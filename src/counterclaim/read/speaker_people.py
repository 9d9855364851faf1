"""The people of one article: every mention of a name, put with the other mentions of the same person.

First step of telling who a source stands for, before any pronoun is looked at. Within one article a surname alone
means the person whom it named in full, of the right gender where a title tells it ("Mrs Hale" is not Tomas Hale).
Invariant: each mention of a person's name belongs to exactly one person; offices ("the president") to none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from counterclaim.model.mention import Mention
from counterclaim.read.genders import WORD, gender_of_mention
from counterclaim.read.lexicon.given_names import PARTICLES
from counterclaim.read.lexicon.role_words import SHORT_TITLES
from counterclaim.read.lexicon.titles import OFFICES, ROLES, TITLE_GENDER, Gender

CIVIL = frozenset({"mr", "mrs", "ms", "miss", "mister", "sir", "dame", "madam", "madame", "monsieur", "herr", "frau"})
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def is_office(mention: Mention) -> bool:
    """Whether a mention is a description such as "the president", which names nobody itself."""
    return mention.kind == "person" and mention.title == mention.span


@dataclass(slots=True)
class Person:
    """Somebody of the article; `mentions` are indexes, in order; `given` is "" where no full name stands."""

    surname: str
    given: str
    gender: Gender | None = None
    mentions: list[int] = field(default_factory=list)


def find_people(mentions: Sequence[Mention]) -> dict[int, Person]:
    """The person of each mention of a person's name, by the index of the mention.

    Args:
        mentions: the article's mentions in the order of the text.
    """
    people: list[Person] = []
    by_surname: dict[str, list[Person]] = {}
    found: dict[int, Person] = {}
    named = [(i, mention) for i, mention in enumerate(mentions) if mention.kind == "person" and not is_office(mention)]
    for i, mention in named:  # full names first: a headline may have the surname alone
        given, surname = parts_of(mention)
        if given:
            gender = gender_of_mention(mention)
            alike = by_surname.setdefault(surname, [])
            person = next((one for one in alike if _is_same(one, given, gender)), None)
            if person is None:
                person = Person(surname, given)
                people.append(person)
                alike.append(person)
            person.gender = person.gender or gender
            found[i] = person
            person.mentions.append(i)
    by_name: dict[str, list[Person]] = {}
    for person in people:
        for name in dict.fromkeys((person.surname, person.given)):
            by_name.setdefault(name, []).append(person)
    for i, mention in named:
        if i in found:
            continue
        _, name = parts_of(mention)
        gender = _titled(mention)
        fitting = [
            one
            for one in by_name.get(name, [])
            if (gender in (None, one.gender) or one.gender is None) and not _holds_another(one, mention, mentions)
        ]
        person = max(fitting, key=lambda one: (one.surname == name, len(one.mentions)), default=None)
        if person is None:
            person = Person(name, "", gender)
            by_name.setdefault(name, []).append(person)
        person.gender = person.gender or gender
        found[i] = person
        person.mentions.append(i)
    for person in found.values():
        person.mentions.sort()
    return found


def parts_of(mention: Mention) -> tuple[str, str]:
    """(given name, surname) in small letters; the first is "" where the name is one word.

    Small words of a surname and what follows it are left out: "Maria de la Brae Jr." is ("maria", "brae").
    """
    words = [word.strip(".,\"“”'’").casefold() for word in mention.span.text.split()]
    solid = [word for word in words if word and word not in SUFFIXES]
    if not solid:
        return "", mention.span.text.casefold()
    given = solid[0] if len(solid) > 1 and solid[0] not in PARTICLES else ""
    return given, solid[-1]


def _is_same(person: Person, given: str, gender: Gender | None) -> bool:
    """Whether somebody of the same surname may have the given name, or an initial or short form of it."""
    if gender and person.gender and gender != person.gender:
        return False
    short, long = sorted((person.given, given), key=len)
    return long.startswith(short)


def _holds_another(person: Person, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a surname with an office is somebody else's: "President Wren" is not the First Lady Ada Wren.

    So where the full names of the person have titles, and none that is an office.
    """
    known = [mentions[i] for i in person.mentions]
    return bool(offices_of(mention)) and any(map(titles_of, known)) and not any(map(offices_of, known))


def titles_of(mention: Mention) -> frozenset[str]:
    """The words of the title beside a name that tell who somebody is, "Mr" and the like left out."""
    words = WORD.findall(mention.title.text.lower()) if mention.title else []
    return frozenset(word for word in words if word in ROLES or word in TITLE_GENDER) - CIVIL


def offices_of(mention: Mention) -> frozenset[str]:
    """Those of them that are offices, with what a short form stands for: "Sen." is a senator."""
    words = WORD.findall(mention.title.text.lower()) if mention.title else []
    long = [long for word in words for long in SHORT_TITLES.get(word, (word,))]
    return frozenset(word for word in long if word in OFFICES)


def _titled(mention: Mention) -> Gender | None:
    """The gender that "Mr", "Mrs" or another title before a surname shows."""
    words = mention.title.text.lower().replace(".", " ").split() if mention.title else []
    found = {TITLE_GENDER[word] for word in words if word in TITLE_GENDER}
    return found.pop() if len(found) == 1 else None
