"""One story, read from its folder as a person would, becomes one row of scores."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from counterclaim.dossier import compare
from counterclaim.model.account import Account
from counterclaim.show import to_json
from evals.labelled import Story

# name of a score -> (part of the scorer's result, key, key)
MEASURES: dict[str, tuple[str, ...]] = {
    "content F1": ("statements", "content", "f1"),
    "source F1": ("statements", "with_source", "f1"),
    "disputes R": ("disputes", "found", "r"),
    "disputes P": ("disputes", "found", "p"),
    "kind": ("disputes", "kind"),
    "sides": ("disputes", "sides"),
    "holders": ("disputes", "holders"),
    "figures R": ("figures", "found", "r"),
    "figures P": ("figures", "found", "p"),
    "fig holders": ("figures", "holders"),
    "timeline R": ("timeline", "found", "r"),
    "timeline P": ("timeline", "found", "p"),
    "actors F1": ("actors", "merge", "f1"),
    "present": ("actors", "present"),
}

Row = dict[str, float]


def score_story(story: Story, scorer: ModuleType) -> dict[str, Any]:
    """All that the scorer says about one story: the command's own path, from files to JSON."""
    account = compare([story.folder])
    data = json.loads(to_json(account))
    with tempfile.TemporaryDirectory() as scratch:
        texts = texts_of(story, account, Path(scratch))
        result: dict[str, Any] = scorer.score(story.annotation(), data, texts)
    return result


def texts_of(story: Story, account: Account, scratch: Path) -> Path:
    """The folder to hold evidence against: the story's own, unless it has pages, whose markup is no text."""
    if story.group != "examples":
        return story.folder
    for article in account.articles:
        (scratch / Path(article.file).name).write_text(article.text, encoding="utf-8")
    return scratch


def row_of(result: dict[str, Any]) -> Row:
    """The scores that the table shows and the floors hold, with the count of texts that are not verbatim."""
    row: Row = {}
    for name, keys in MEASURES.items():
        row[name] = score_at(result, keys)
    row["unfaithful"] = float(len(result["unfaithful"]))
    return row


def score_at(result: dict[str, Any], keys: tuple[str, ...]) -> float:
    """One score of the scorer's result, by the keys that lead to it."""
    value: Any = result
    for key in keys:
        value = value[key]
    return float(value)


def mean_of(rows: list[Row]) -> Row:
    """The mean of each score; unfaithful texts are counted, not averaged."""
    mean = {name: round(sum(row[name] for row in rows) / len(rows), 4) for name in MEASURES}
    return {**mean, "unfaithful": sum(row["unfaithful"] for row in rows)}
