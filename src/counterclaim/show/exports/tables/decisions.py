"""The table of decisions: what people decided or noted, who, when and why. Only this export names them."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.model.ledger import passage_of
from counterclaim.show.exports.columns import Row, Table, place_cells, place_columns, text, texts
from counterclaim.show.exports.material import Material


def decision_rows(material: Material) -> Iterator[Row]:
    """One row a decision, in the order in which they were made."""
    for entry in material.decisions:
        judgement, place = entry.judgement, passage_of(entry.judgement.left)
        article = material.lookup.articles.get(place[0]) if place else None
        known = place is not None and article is not None and place[1] < place[2] <= len(article.text)
        yield {
            "decision": judgement.id,
            "verdict": judgement.verdict,
            "about": judgement.left,
            "other": judgement.right,
            "target": entry.target,
            "fit": entry.fit,
            "decided_by": judgement.decided_by,
            "decided_at": judgement.decided_at,
            "note": judgement.note,
            "withdrawn_at": judgement.withdrawn_at,
            "withdrawn_by": judgement.withdrawn_by,
            **(place_cells(material, article.span(*place[1:])) if known and article and place else {}),
            "passages": judgement.passages,
        }


DECISIONS = Table(
    "decisions",
    "One row a decision or note of a person, those that were withdrawn too. No other export names who decided.",
    (
        text("decision", "id of the decision"),
        text("verdict", "accepted, rejected, unsure, same, different, named, hidden, note, one story, two stories"),
        text("about", "an id, a passage as article:start-end, or a name as printed"),
        text("other", "of same and different the other name; of named the name that was chosen"),
        text("target", "id of what it is about today"),
        text("fit", "fits, grown (more passages have joined since), waits (for linking), gone, withdrawn"),
        text("decided_by", "who"),
        text("decided_at", "when, as ISO 8601"),
        text("note", "why, or the note, in the person's own words"),
        text("withdrawn_at", "when it was withdrawn; empty while it holds"),
        text("withdrawn_by", "by whom"),
        *place_columns("of a note on a passage, the passage"),
        texts("passages", "the passages that the thing had when it was decided on, as article:start-end"),
    ),
    decision_rows,
)
