"""The tools, as plain functions of the shelf; `server` offers each under its name with its first docstring sentence.

Filters compare words as they are written in the account; an empty filter lets everything through.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from counterclaim.errors import InputError
from counterclaim.mcp.answers import (
    MANY,
    SOME,
    actor_answer,
    article_answer,
    claim_answer,
    dispute_answer,
    explanation_answer,
    figure_answer,
    happening_answer,
    passage,
    statement_answer,
)
from counterclaim.mcp.fitting import day_of, is_told_by, outlets_of, spellings_of
from counterclaim.mcp.paging import MOST, USUAL, part_of
from counterclaim.mcp.shelf import Shelf
from counterclaim.model.explain import explain, find_identity, find_named
from counterclaim.model.location import label_of
from counterclaim.show.chapters.book import period_of, title_of
from counterclaim.show.json_parts import sizes
from counterclaim.show.labels import PROMISE

Json = dict[str, Any]

LONGEST = 10_000  # characters of one passage, with what stands around it


class Tools:
    """Everything that can be asked of a dossier."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def story(self) -> Json:
        """What the dossier holds: how many articles, outlets, disputes, claims, figures, actors, and from when."""
        book = self.shelf.book()
        account = book.account
        return {
            "dossier": label_of(self.shelf.path),
            "title": title_of(book.lookup),
            "period": period_of(account),
            "promise": PROMISE,
            "outlets": sorted({book.lookup.label(article) for article in account.articles}),
            **sizes(account),
        }

    def list_articles(self, outlet: str = "", offset: int = 0, limit: int = USUAL) -> Json:
        """The articles that were read, without their text; `passage` gives the text."""
        book = self.shelf.book()
        fitting = [a for a in book.account.articles if not outlet or book.lookup.label(a) == outlet]
        return part_of(fitting, offset, limit, article_answer)

    def list_disputes(
        self, kind: str = "", holder: str = "", outlet: str = "", status: str = "", offset: int = 0, limit: int = USUAL
    ) -> Json:
        """Disputes, the most contested first, with some passages of each side.

        Kinds are number, denial, rival-account, legitimacy, demand-refusal; a status is suggested, accepted, rejected.
        """
        book = self.shelf.book()
        fitting = [
            dispute
            for dispute in book.account.disputes
            if (not kind or dispute.kind == kind)
            and (not status or dispute.status == status)
            and (not holder or any(side.holder == holder for side in dispute.sides))
            and (not outlet or outlet in outlets_of(book, dispute))
        ]
        return part_of(fitting, offset, limit, lambda dispute: dispute_answer(book.lookup, dispute))

    def dispute(self, identity: str) -> Json:
        """One dispute by its id, with up to 50 passages of every side."""
        book = self.shelf.book()
        known = {dispute.id: dispute for dispute in book.account.disputes}
        return dispute_answer(book.lookup, known[find_identity(identity, known)], MANY)

    def list_statements(
        self, holder: str = "", outlet: str = "", stance: str = "", offset: int = 0, limit: int = USUAL
    ) -> Json:
        """Who says what, article by article, with the sentence around it.

        Stances are asserts, denies, doubts, demands, refuses, promises, warns, expects.
        """
        book = self.shelf.book()
        fitting = [
            statement
            for reading in book.account.readings
            if not outlet or book.lookup.label(reading.article) == outlet
            for statement in reading.statements
            if (not stance or statement.stance == stance)
            and (not holder or book.lookup.holders.get(statement.id) == holder)
        ]
        return part_of(fitting, offset, limit, lambda statement: statement_answer(book.lookup, statement))

    def list_claims(self, holder: str = "", outlet: str = "", offset: int = 0, limit: int = USUAL) -> Json:
        """Claims: statements of the same thing over all articles, with who says them and who disputes them."""
        book = self.shelf.book()
        fitting = [
            claim
            for claim in book.account.claims
            if (not holder or holder in claim.holders) and (not outlet or is_told_by(claim, outlet))
        ]
        return part_of(fitting, offset, limit, lambda claim: claim_answer(book.lookup, claim))

    def claim(self, identity: str) -> Json:
        """One claim by its id, with what every outlet does with it, and up to 10 passages of each."""
        book = self.shelf.book()
        known = book.lookup.claims
        return claim_answer(book.lookup, known[find_identity(identity, known)], SOME, whole=True)

    def list_figures(self, holder: str = "", referent: str = "", offset: int = 0, limit: int = USUAL) -> Json:
        """Figures with their holders and the bounds that were told; those of one referent count the same thing."""
        book = self.shelf.book()
        fitting = [
            entry
            for entry in book.account.figures
            if (not holder or entry.holder == holder) and (not referent or entry.referent == referent)
        ]
        return part_of(fitting, offset, limit, lambda entry: figure_answer(book.lookup, entry))

    def list_timeline(self, first: str = "", last: str = "", offset: int = 0, limit: int = USUAL) -> Json:
        """What happened when, earliest first; `first` and `last` are days such as 2031-05-12, both included.

        An entry with a vague date is in the list where any of its days can be.
        """
        book = self.shelf.book()
        begin, end = day_of(first) or date.min, day_of(last) or date.max
        fitting = [
            entry
            for entry in book.account.timeline
            if entry.dates.start <= end and (entry.dates.end is None or entry.dates.end > begin)
        ]
        return part_of(fitting, offset, limit, lambda entry: happening_answer(book.lookup, entry))

    def list_actors(self, kind: str = "", name: str = "", offset: int = 0, limit: int = USUAL) -> Json:
        """Who appears, with some spellings; `kind` is person, org, place or group, `name` any part of a spelling."""
        book, wanted = self.shelf.book(), name.casefold()
        fitting = [
            actor
            for actor in book.account.cast
            if (not kind or actor.kind == kind)
            and (not wanted or any(wanted in text.casefold() for text in spellings_of(actor)))
        ]
        return part_of(fitting, offset, limit, lambda actor: actor_answer(book.lookup, actor))

    def actor(self, identity: str) -> Json:
        """One of the cast by id, or by a spelling that nobody else has: its spellings, and up to 10 uses of each."""
        book = self.shelf.book()
        known = book.lookup.actors
        whole = find_identity(find_named(book.account, identity) or identity, known)
        return actor_answer(book.lookup, known[whole], SOME, MANY)

    def passage(self, article: str, start: int, end: int, around: int = 200) -> Json:
        """The exact text of an article from `start` to `end`, with some characters before and after it.

        Positions count Unicode code points from 0; `end` is left out. At most 10,000 characters in all.
        """
        book = self.shelf.book()
        found = book.lookup.articles[find_identity(article, book.lookup.articles)]
        span = found.span(start, end)
        if end - start > LONGEST:
            raise InputError(
                f"{end - start} characters are too many at a time", next_step=f"ask for {LONGEST} characters or fewer"
            )
        room = min(max(0, around), (LONGEST - (end - start)) // 2)
        return {
            **passage(book.lookup, span),
            "before": found.text[max(0, start - room) : start],
            "after": found.text[end : end + room],
            "characters": len(found.text),
            "url": found.url,
            "title": found.title,
        }

    def search(self, words: str, offset: int = 0, limit: int = USUAL) -> Json:
        """The paragraphs that hold all the words, whatever their accents and capitals.

        Words in double quotation marks must follow each other.
        """
        book = self.shelf.book()
        return part_of(self.shelf.dossier.search(words), offset, limit, lambda span: passage(book.lookup, span))

    def search_meaning(self, words: str, limit: int = USUAL) -> Json:
        """The statements that are nearest to the words by what they mean, whether or not they share a word with them.

        Something is always nearest: `nearness` is 1 for the same and about 0 for nothing in common. The outlets' own
        sentences are not searched.
        """
        book = self.shelf.book()
        most = min(max(1, limit), MOST)
        found = [
            (near, book.lookup.statements[near.statement])
            for near in self.shelf.dossier.search_meaning(words, most)
            if near.statement in book.lookup.statements
        ]
        return part_of(
            found,
            0,
            most,
            lambda each: {"nearness": round(each[0].nearness, 3), **statement_answer(book.lookup, each[1])},
        )

    def why(self, identity: str) -> Json:
        """Why a thing stands in the account: every reason of the program, what people decided, and the passages.

        Takes the id of anything, or a name of the cast.
        """
        book = self.shelf.book()
        explanation = explain(book.account, identity, self.shelf.dossier.judgements())
        return explanation_answer(book.lookup, explanation)
