"""The smallest reader and linker that keep the promises of the model, for tests of the dossier: no language model.

Reads "Holm said …." as a statement of Holm. Links every name to an actor, joins those that a person joins, and makes a
dispute of all that was said where two or more actors speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import pytest

from counterclaim.dossier import fingerprint, linking
from counterclaim.dossier import reading as stage_read
from counterclaim.model.account import Account
from counterclaim.model.actor import Actor, Variant
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.engine import Engine
from counterclaim.model.ids import make_id
from counterclaim.model.judgement import Judgement
from counterclaim.model.reading import Reading, Sentence
from counterclaim.model.reason import Reason
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement

SAID = re.compile(r"(\w+) (said) ([^.\n]+)\.")


class SmallRooms:
    """What was read and linked so far, and the versions that can be raised."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.day_first: list[bool] = []
        self.linked = 0
        self.engine = "small 1"
        self.link = "small link 1"

    def put_in_place(self, patch: pytest.MonkeyPatch) -> None:
        """Be what a dossier asks wherever it asks the real rooms."""
        for part in (stage_read, fingerprint, linking):
            for name in ("engine_name", "engine_today", "link_name", "read_articles", "link_readings"):
                if hasattr(part, name):
                    patch.setattr(part, name, getattr(self, name))

    def engine_name(self, engine: Engine = "trained") -> str:
        """The engine of all readings from now on."""
        return self.engine

    def engine_today(self, name: str, engine: Engine) -> str:
        """What any reading would be named now."""
        return self.engine

    def link_name(self) -> str:
        """The linker of all accounts from now on."""
        return self.link

    def read_articles(
        self, articles: Iterable[Article], *, day_first: bool, engine: Engine = "trained"
    ) -> Iterator[Reading]:
        """One sentence and the statements of each article."""
        for article in articles:
            self.read.append(article.file)
            self.day_first.append(day_first)
            found = [statement_of(article, match) for match in SAID.finditer(article.text)]
            sentence = (Sentence(article.span(0, len(article.text)), 0),)
            yield Reading(article, self.engine, sentence, statements=tuple(found))

    def link_readings(
        self,
        readings: Sequence[Reading],
        judgements: Sequence[Judgement] = (),
        skipped: Sequence[Skipped] = (),
        comparer: object = None,
    ) -> Account:
        """Actors by name and one dispute of all."""
        self.linked += 1
        holding = [judgement for judgement in judgements if judgement.holds]
        same = {judgement.right: judgement.left for judgement in holding if judgement.verdict == "same"}
        passages: dict[str, dict[str, list[Span]]] = {}
        said: dict[str, list[Statement]] = {}
        for statement in (statement for reading in readings for statement in reading.statements):
            assert statement.source
            name = statement.source.text
            passages.setdefault(same.get(name, name), {}).setdefault(name, []).append(statement.source)
            said.setdefault(same.get(name, name), []).append(statement)
        cast = tuple(
            Actor(
                make_id("actor", name),
                name,
                "person",
                tuple(Variant(text, tuple(spans)) for text, spans in sorted(variants.items())),
                reasons=(Reason("actors", "name", name, "the name is the same"),),
            )
            for name, variants in sorted(passages.items())
        )
        sides = tuple(
            Side(actor.name, actor.id, "AB"[index % 2], tuple(one.content[0] for one in said[actor.name]))
            for index, actor in enumerate(cast)
        )
        topic = tuple(side.evidence[0] for side in sides)
        disputes = (Dispute(make_id("dispute", "all"), "denial", topic, sides, 0.5),) if len(sides) > 1 else ()
        return Account(
            tuple(reading.article for reading in readings),
            tuple(readings),
            disputes,
            cast=cast,
            gaps=tuple(sorted(skipped, key=lambda gap: (gap.file, gap.id))),
        )


def statement_of(article: Article, match: re.Match[str]) -> Statement:
    """The statement that the pattern found."""
    return Statement(
        article.id,
        article.span(*match.span(1)),
        article.span(*match.span(2)),
        (article.span(*match.span(3)),),
        "indirect",
        "asserts",
        article.span(*match.span()),
        cue_lemma="say",
    )


@pytest.fixture
def rooms(monkeypatch: pytest.MonkeyPatch) -> SmallRooms:
    """Put the small rooms in the place of the real ones."""
    rooms = SmallRooms()
    rooms.put_in_place(monkeypatch)
    return rooms
