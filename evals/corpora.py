"""The labelled attributions (PolNeAR), their scorer, and plain articles: what lies in `../shared`, opened for one run.

None of it is part of the repository. The archive is unpacked into a folder that the caller throws away.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
import tarfile
from pathlib import Path
from types import ModuleType

from evals.labelled import SHARED, NoData

POLNEAR = SHARED / "data" / "polnear.tar.gz"
ARTICLES = SHARED / "data" / "articles-6k.jsonl.gz"
SCORER = SHARED / "bench" / "attribution_score.py"


def load_attribution_scorer() -> ModuleType:
    """The scorer of attributions, imported by its path.

    Raises:
        NoData: there is none.
    """
    spec = importlib.util.spec_from_file_location("attribution_score", SCORER) if SCORER.exists() else None
    if spec is None or spec.loader is None:
        raise NoData("no scorer at ../shared/bench/attribution_score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


def unpack_polnear(folder: Path) -> Path:
    """The folder with `train` and `dev`, each with `text` and `attributions`, unpacked into `folder`.

    Raises:
        NoData: the archive is not on this machine.
    """
    if not POLNEAR.exists():
        raise NoData("no labelled attributions at ../shared/data/polnear.tar.gz")
    with tarfile.open(POLNEAR) as archive:
        archive.extractall(folder, filter="data")
    return folder / "polnear"


def plain_texts(count: int) -> list[str]:
    """The texts of so many of the 6,000 plain articles, taken evenly from the whole file.

    Raises:
        NoData: the file is not on this machine.
    """
    if not ARTICLES.exists():
        raise NoData("no articles at ../shared/data/articles-6k.jsonl.gz")
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        texts = [str(json.loads(line)["text"]) for line in lines]
    return texts[:: max(len(texts) // max(count, 1), 1)][:count]
