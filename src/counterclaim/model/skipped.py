"""What was left out, and why: shown to the reader as a gap, never passed over in silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.model.ids import make_id
from counterclaim.model.span import Span

Stage = Literal["ingest", "read", "link"]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file, an article or a passage that a stage would not judge.

    `reason` is one sentence without its full stop; `next_step` tells what would help, or is empty.
    `file` is the name as given; `article` the id where there is one; `span` the passage where it is one.
    """

    stage: Stage
    file: str
    reason: str
    next_step: str = ""
    article: str | None = None
    span: Span | None = None

    @property
    def is_unread(self) -> bool:
        """Whether it is a whole article that could not be read: one in another language."""
        return self.stage == "read" and self.span is None

    @property
    def id(self) -> str:
        """A hash of stage, file, reason and place."""
        place = self.span.start if self.span else None
        return make_id("gap", self.stage, self.file, self.reason, self.article, place)
