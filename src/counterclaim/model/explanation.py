"""Why a thing stands in the account: what `why ID` prints."""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.model.reason import Reason
from counterclaim.model.span import Span


@dataclass(frozen=True, slots=True)
class Explanation:
    """A thing of the account by its id, the passages it is made of, and every reason for it.

    `kind` is the noun ("dispute", "actor", "claim", "naming", "figure", "timeline", "statement", "copy", "gap",
    "article");
    `label` words of the articles, or a file name, by which a person knows it.
    """

    id: str
    kind: str
    label: str
    passages: tuple[Span, ...]
    reasons: tuple[Reason, ...]
