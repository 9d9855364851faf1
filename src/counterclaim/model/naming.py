"""One act, group or thing that is named differently: which words, and who uses which.

No word is called right or loaded: the account only lists who says what.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.judgement import Status
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

UsageKind = Literal["outlet", "paraphrase", "holder"]


@dataclass(frozen=True, slots=True)
class Usage:
    """Who uses a word, and where.

    `kind` is "outlet" where the words are the outlet's own voice, "paraphrase" where the outlet gives in its own words
    what somebody says, "holder" where they stand inside a quotation of somebody. `user` is the outlet or that holder;
    `actor` the holder's id where known.
    """

    user: str
    actor: str | None
    kind: UsageKind
    passages: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase in all its forms, with its users. `label` is a passage that shows it as most often printed."""

    label: Span
    usages: tuple[Usage, ...]


@dataclass(frozen=True, slots=True)
class DivergingTerms:
    """Words of different judgement for one thing, each with who uses it.

    At least two terms, and two users of whom each prefers another one.
    """

    id: str
    terms: tuple[Term, ...]
    reasons: tuple[Reason, ...] = ()
    status: Status = "suggested"

    @property
    def wording(self) -> str:
        """The terms, one after the other."""
        return " / ".join(dict.fromkeys(term.label.text for term in self.terms))
