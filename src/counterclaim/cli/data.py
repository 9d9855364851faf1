"""What the smaller commands write as JSON: the head that every answer has, then keys that `docs/cli.md` names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from counterclaim.show.json_parts import dump, head, passage, passages

if TYPE_CHECKING:
    from counterclaim.dossier import Added, Near
    from counterclaim.model.judgement import Judgement
    from counterclaim.model.outlet import Outlet
    from counterclaim.model.skipped import Skipped
    from counterclaim.model.span import Span
    from counterclaim.sharding import Filled


def added_data(added: Added) -> dict[str, Any]:
    """What `add` did."""
    return {
        "added": [{"id": article.id, "file": article.file} for article in added.added],
        "known": added.known,
        "read": added.read,
        "skipped": [skipped_data(gap) for gap in added.skipped],
    }


def sharded_data(filled: Filled) -> dict[str, Any]:
    """What `shard` did."""
    return {
        "read": filled.read,
        "known": filled.known,
        "shards": [asdict(shard) for shard in filled.written],
        "faults": list(filled.faults),
        "skipped": [skipped_data(gap) for gap in filled.skipped],
    }


def skipped_data(gap: Skipped) -> dict[str, str]:
    """What was left out, and why."""
    return {"file": gap.file, "reason": gap.reason, "next_step": gap.next_step}


def found_data(spans: tuple[Span, ...]) -> dict[str, Any]:
    """The paragraphs that a search found."""
    return {"passages": passages(spans)}


def near_data(near: tuple[Near, ...]) -> dict[str, Any]:
    """What a search by meaning found: passages, each with its statement and how near that is."""
    return {
        "passages": [
            {**passage(span), "statement": each.statement, "nearness": each.nearness}
            for each in near
            for span in each.content
        ]
    }


def outlet_data(outlet: Outlet) -> dict[str, Any]:
    """An outlet."""
    return asdict(outlet)


def judgement_data(judgement: Judgement) -> dict[str, Any]:
    """A decision."""
    return {"id": judgement.id, **asdict(judgement)}


def judgements_data(judgements: Iterable[Judgement]) -> dict[str, Any]:
    """The ledger of decisions."""
    return {"judgements": [judgement_data(judgement) for judgement in judgements]}


def as_json(schema: str, data: dict[str, Any]) -> str:
    """The answer of a command as JSON text."""
    return dump({**head(schema), **data})
