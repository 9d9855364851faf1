"""Where the labelled stories are: our own in `examples/`, and those that lie beside the repository in `../shared`.

The shared ones are real articles that stay their publishers' property, so they are no part of the repository and
everything that needs them says so where they are absent.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
SHARED = ROOT.parent / "shared"

Group = Literal["examples", "seeds", "seen", "blind", "labelled"]  # the last: `training/labelled_stories.py`

# Rules may be written while looking at what is missed in these five …
SEEN = ("charlotte-shooting-2016", "gulf-tankers-2019", "iowa-caucus-2020", "portland-agents-2020", "skripal-2018")
# … and never in these three: only their scores are looked at.
BLIND = ("covid-origin-2020", "gaza-border-2018", "ukraine-referendum-2014")


class NoData(Exception):
    """The labelled stories or their scorer are not on this machine."""


@dataclass(frozen=True, slots=True)
class Story:
    """A folder of articles with its gold annotation."""

    name: str
    group: Group
    folder: Path
    gold: Path

    @property
    def files(self) -> list[Path]:
        """What the score depends on, in a fixed order: texts, sidecar and gold."""
        return [*sorted(path for path in self.folder.iterdir() if path.is_file()), self.gold]

    def annotation(self) -> dict[str, Any]:
        """The gold as data."""
        data: dict[str, Any] = json.loads(self.gold.read_text(encoding="utf-8"))
        return data


def example_stories() -> list[Story]:
    """Our two invented stories; their gold lies in `evals/examples`, away from what a reader of the story opens."""
    return [
        Story(gold.stem, "examples", EXAMPLES / gold.stem, gold)
        for gold in sorted((ROOT / "evals" / "examples").glob("*.json"))
    ]


def shared_stories() -> list[Story]:
    """The seeds and the eight real stories; empty where there is no `../shared`."""
    stories = []
    if (SHARED / "seeds" / "gold.json").exists():
        stories.append(Story("seeds", "seeds", SHARED / "seeds", SHARED / "seeds" / "gold.json"))
    for group, names in (("seen", SEEN), ("blind", BLIND)):
        for name in names:
            folder = SHARED / "stories" / name
            if (folder / "gold.json").exists():
                stories.append(Story(name, "seen" if group == "seen" else "blind", folder, folder / "gold.json"))
    return stories


def load_scorer() -> ModuleType:
    """The scorer that lies beside the shared stories, imported by its path.

    Raises:
        NoData: there is none.
    """
    path = SHARED / "bench" / "account_score.py"
    if not path.exists():
        raise NoData("no scorer at ../shared/bench/account_score.py")
    spec = importlib.util.spec_from_file_location("account_score", path)
    if spec is None or spec.loader is None:
        raise NoData("the scorer at ../shared/bench/account_score.py cannot be imported")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fingerprint(stories: list[Story]) -> str:
    """Sixteen digits that change with any byte of any file of the stories, their names included."""
    digest = hashlib.sha256()
    for story in stories:
        for path in story.files:
            digest.update(f"{story.name}/{path.name}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
