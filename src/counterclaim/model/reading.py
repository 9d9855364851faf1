"""What was read in one article: layers over its text, and what was skipped.

Adding a layer makes a new Reading (`dataclasses.replace`); nothing is changed in place.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.happening import DateMention, Happening
from counterclaim.model.meaning import Meaning
from counterclaim.model.mention import Mention
from counterclaim.model.reference import Reference
from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the number of its paragraph, counted from 0 over the article."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and its layers, each in the order of the text. `engine` names what read it, with its version.

    `statements` are attributed; `narrations` are the sentences in the outlet's own voice; `meanings` are of statements,
    of all or some or none; `references` are descriptions and pronouns that stand for somebody; `language` is the code
    of the language that the text is in, None for a reading made before languages were told apart.
    """

    article: Article
    engine: str = ""
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    narrations: tuple[Statement, ...] = ()
    dates: tuple[DateMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    happenings: tuple[Happening, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    references: tuple[Reference, ...] = ()
    language: str | None = None

    @property
    def is_unread(self) -> bool:
        """Whether the whole article was left out, as one in a language that nothing here reads: it is never silent."""
        return any(gap.is_unread for gap in self.skipped)
