"""Names as articles print them: the pieces that linking puts together into actors.

First step of `link_actors`. A form is one name in one article with all its mentions there: an article uses a name for
one thing, but for a surname that it gives a woman and others. Invariant: each mention of each reading is in exactly one
form, and forms come in one order whatever the order of the readings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from counterclaim.link.compare.bodies import body_key, is_acronym
from counterclaim.link.compare.names import words_of
from counterclaim.link.compare.roles import gender_of
from counterclaim.link.data.bodies import ALIASES
from counterclaim.link.data.titles import GENERATIONS
from counterclaim.model.article import Article
from counterclaim.model.mention import ActorKind, Mention
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span


@dataclass(slots=False)
class Form:
    """One name in one article. `office` marks a description such as "the president" that names nobody itself."""

    article: Article
    text: str
    kind: ActorKind
    office: bool
    mentions: list[Mention] = field(default_factory=list)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The plain words of a person's name, without which of several of that name it is."""
        words = words_of(self.text)
        return words[:-1] if self.generation else words

    @cached_property
    def generation(self) -> str:
        """Which of several people of one name it is ("jr"), or ""."""
        words = words_of(self.text)
        return GENERATIONS.get(words[-1], "") if len(words) > 2 else ""

    @cached_property
    def key(self) -> str:
        """The key of a body's name."""
        return body_key(self.text)

    @cached_property
    def first(self) -> Span:
        """The passage where the article first prints it."""
        return min(mention.span for mention in self.mentions)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What stands with it: titles, and the whole before the name where that says more."""
        found: dict[str, None] = {}
        for mention in self.mentions:
            if mention.title is not None:
                found[mention.title.text] = None
            if mention.full.start < mention.span.start:
                found[self.article.text[mention.full.start : mention.span.start].strip()] = None
        found.pop("The", None)  # of "The Larch Post"
        return tuple(found)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every way in which the article prints it, in small letters: what a judgement may name."""
        return frozenset(
            text.casefold() for mention in self.mentions for text in (mention.span.text, mention.full.text)
        )


def gather_forms(readings: Sequence[Reading]) -> list[Form]:
    """Every form, ordered by article and text, with the kind that the dossier as a whole gives its name."""
    forms: dict[tuple[str, str, str, bool, bool], Form] = {}
    for reading in sorted(readings, key=lambda reading: (reading.article.file, reading.article.id)):
        article = reading.article
        for mention in sorted(reading.mentions, key=lambda mention: (mention.span, mention.full)):
            office = mention.title == mention.span and mention.kind == "person"
            text = mention.span.text.casefold() if office else mention.span.text
            place = (article.id, text, mention.kind, office, is_womans(mention))
            if place not in forms:
                forms[place] = Form(article, mention.span.text, mention.kind, office)
            forms[place].mentions.append(mention)
    ordered = sorted(forms.values(), key=lambda form: (form.article.file, form.article.id, form.text, form.kind))
    settle_kinds(ordered)
    return ordered


def is_womans(mention: Mention) -> bool:
    """Whether it is a surname behind "Mrs" and the like: beside "Mr Wren" and "Wren" it is somebody else's."""
    if mention.kind != "person" or mention.title is None or " " in mention.span.text or mention.title == mention.span:
        return False
    return gender_of([mention.title.text]) == "female"


def settle_kinds(forms: Sequence[Form]) -> None:
    """Give a name of several words one kind over all articles, and a single word that of its articles' majority.

    A single word that some article shows to be a person's name keeps its kind: Jordan plays and Jordan borders.
    """
    counts: dict[str, Counter[ActorKind]] = {}
    surnames: set[str] = set()
    longer = {word for form in forms if form.kind == "org" for word in form.words if len(form.words) > 1}
    for form in forms:
        if form.office or form.kind == "group":
            continue
        weight = len(form.mentions) + (3 if any(mention.title for mention in form.mentions) else 0)
        counts.setdefault(form.text.casefold(), Counter())[form.kind] += weight
        if form.kind == "person" and len(form.words) > 1:
            surnames.update((form.words[0], form.words[-1]))
    families_of = Families(forms)
    families = surnames_of(forms) - longer
    order: tuple[ActorKind, ...] = ("org", "place", "person")
    bodies = {form.text.casefold() for form in forms if form.kind == "org" and form.text.endswith("s")}
    towns = {form.text.casefold() for form in forms if form.kind == "place"}
    for form in forms:
        town, _, team = form.text.casefold().rpartition(" ")
        if form.kind == "place" and town in towns and team in bodies:
            form.kind = "org"  # "Port Larch Rovers", whom others call "the Rovers"
            continue
        if form.kind == "place" and form.text not in ALIASES and families_of.has_given(form):
            form.kind = "person"
        if form.kind == "org" and len(form.words) == 1 and form.words[0] in families and not is_acronym(form.text):
            form.kind = "person"
        votes = counts.get(form.text.casefold())
        if form.office or form.kind == "group" or not votes or len(votes) == 1:
            continue
        if form.kind == "person" and len(form.words) == 1 and form.words[0] in surnames:
            continue
        form.kind = max(order, key=lambda kind: votes[kind])


def surnames_of(forms: Sequence[Form]) -> set[str]:
    """The last words of people's full names that stand in two articles or more, or in one with a title."""
    articles: dict[str, set[str]] = {}
    titled: set[str] = set()
    for form in forms:
        if form.kind == "person" and len(form.words) > 1 and not form.office:
            articles.setdefault(form.words[-1], set()).add(form.article.id)
            if form.titles:
                titled.add(form.words[-1])
    return titled | {word for word, places in articles.items() if len(places) > 1}


class Families:
    """The surnames that each given name stands before anywhere, and those of the people in each article."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._surnames: dict[str, set[str]] = {}
        self._printed: dict[str, set[str]] = {}
        for form in forms:
            if form.kind == "person" and len(form.text.split()) > 1:
                surname = form.words[-1] if form.words else ""
                self._surnames.setdefault(form.text.split()[0], set()).add(surname)
                self._printed.setdefault(form.article.id, set()).add(surname)

    def has_given(self, form: Form) -> bool:
        """Whether its article names a person of a surname that it stands before: "Tomas Wren and his sister Ada"."""
        known, printed = self._surnames.get(form.text), self._printed.get(form.article.id)
        return bool(known and printed and not known.isdisjoint(printed))
