"""The table of gaps: what was left out, and why, so that silence is not taken for evidence."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.show.exports.columns import Row, Table, integer, text
from counterclaim.show.exports.material import Material


def gap_rows(material: Material) -> Iterator[Row]:
    """One row for each thing that was left out."""
    for gap in material.account.gaps:
        yield {
            "gap": gap.id,
            "stage": gap.stage,
            "file": gap.file,
            "article": gap.span.article if gap.span else gap.article,
            "start": gap.span.start if gap.span else None,
            "end": gap.span.end if gap.span else None,
            "quote": gap.span.text if gap.span else None,
            "reason": gap.reason,
            "next_step": gap.next_step,
        }


GAPS = Table(
    "gaps",
    "One row for each file, article or passage that was left out.",
    (
        text("gap", "id of the gap"),
        text("stage", "ingest, read, link"),
        text("file", "the name as given"),
        text("article", "id of the article, where there is one"),
        integer("start", "first character of the passage, where it is one"),
        integer("end", "the character after the last"),
        text("quote", "the passage, unchanged"),
        text("reason", "why, in one sentence without its full stop"),
        text("next_step", "what would help"),
    ),
    gap_rows,
)
