"""An index over what an account holds, for whoever looks up what a decision is about.

Made once for an account, since it does not depend on the decisions. Invariant: everything is as the program linked it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from counterclaim.model.account import Account
from counterclaim.model.actor import Actor
from counterclaim.model.article import Article
from counterclaim.model.suggestion import Suggestion, list_suggestions


class Things:
    """What can be decided on in one account, by id, by name and by passage; each map is built on its first use."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.suggestions: Mapping[str, Suggestion] = {each.id: each for each in list_suggestions(account)}

    def actor_called(self, name: str, spelling: str = "") -> Actor | None:
        """The actor of a name, else the only one printed so; with a spelling, one that is printed so too."""
        found = [actor for actor in self.called(name) if not spelling or spelling in spellings_of(actor)]
        named = bool(found) and key_of(found[0].name) == key_of(name)
        return found[0] if named or len(found) == 1 else None

    def called(self, name: str) -> Sequence[Actor]:
        """The actors whose name it is, else those that an article prints so."""
        found = self.printed(name)
        return [actor for actor in found if key_of(actor.name) == key_of(name)] or found

    def printed(self, name: str) -> Sequence[Actor]:
        """The actors that an article prints so."""
        return self.by_spelling.get(key_of(name), ())

    @cached_property
    def by_spelling(self) -> Mapping[str, Sequence[Actor]]:
        """The actors by how they are printed, capitals aside."""
        found: defaultdict[str, list[Actor]] = defaultdict(list)
        for actor in self.account.cast:
            for key in dict.fromkeys(key_of(text) for text in (actor.name, *spellings_of(actor))):
                found[key].append(actor)
        return found

    @cached_property
    def actors(self) -> Mapping[str, Actor]:
        """The cast by id, as linked."""
        return {actor.id: actor for actor in self.account.cast}

    def is_printed(self, name: str) -> bool:
        """Whether some article prints an actor so."""
        return bool(self.printed(name))

    def article_called(self, name: str) -> Article | None:
        """The article with an id or a file name."""
        return next((article for article in self.account.articles if name in (article.id, article.file)), None)

    def is_notable(self, identity: str) -> bool:
        """Whether something has this id that can have a note though nobody decides on it: an article, a statement."""
        return identity in self.articles or (identity.startswith("statement-") and identity in self.statements)

    @cached_property
    def articles(self) -> frozenset[str]:
        """The ids of the articles."""
        return frozenset(article.id for article in self.account.articles)

    @cached_property
    def statements(self) -> frozenset[str]:
        """The ids of the statements."""
        readings = self.account.readings
        return frozenset(each.id for reading in readings for each in (*reading.narrations, *reading.statements))

    @cached_property
    def by_passage(self) -> Mapping[str, Sequence[Suggestion]]:
        """What has a passage, by the passage's id."""
        found: defaultdict[str, list[Suggestion]] = defaultdict(list)
        for suggestion in self.suggestions.values():
            for span in suggestion.passages:
                found[span.id].append(suggestion)
        return found


def spellings_of(actor: Actor) -> tuple[str, ...]:
    """How an actor is printed."""
    return tuple(variant.text for variant in actor.variants)


def key_of(name: str) -> str:
    """What two ways to write a name share: capitals aside, as linking takes names in decisions."""
    return name.strip().casefold()
