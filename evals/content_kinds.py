"""Scores of telling claims from topics, feelings, sides taken, acts of office and questions, with floors.

    python -m evals.content_kinds [--show]

171 attributions of PolNeAR's train part were labelled by one reader before the rules were run on them: 117 taken
blindly, one from each seventh document, and 54 more without a clause, so that every kind turns up. The same reader
then wrote the rules and their words, so that the scores are a little too kind. `content_kinds.json` holds their places
and kinds and no text; a document is named by the hash of its name. Half of the documents are only ever scored (`kept`),
the others (`open`) may be looked at with `--show`. Floors are on `kept`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from counterclaim.read.content_kinds import find_content_kind
from counterclaim.read.engines import spacy_engine
from counterclaim.read.given_cues import make_cue
from counterclaim.read.outline import Outline
from counterclaim.read.pieces import Piece
from evals.corpora import unpack_polnear
from evals.labelled import NoData

LABELS = Path(__file__).resolve().parent / "content_kinds.json"
KINDS = ("claim", "topic", "attitude", "endorsement", "decree", "question")

# First measured at 0.976 and 0.976; three statements' worth is left as a margin.
FLOORS = {"claim or not": 0.94, "kind": 0.94}


def key_of(name: str) -> str:
    """By what a document is named in the labels: twelve digits of the hash of its name."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


def is_kept(document: str) -> bool:
    """Whether a document belongs to the half that is never looked at."""
    return int(document, 16) % 2 == 0


def predict(outline: Outline, row: dict[str, Any]) -> str:
    """The kind that the rules give to one labelled attribution."""

    def tokens(fragments: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
        found = [(outline.at_or_after(start), outline.before(end)) for start, end in fragments]
        return [(first, last) for first, last in found if first <= last]

    cue, source, content = tokens(row["cue"]), tokens(row["source"]), tokens(row["content"])
    found = make_cue(outline, cue[0][0], cue[-1][1], source[0] if source else None) if cue else None
    pieces = [
        Piece(first, last, outline.quoted[first] >= 0 and outline.quoted[first] == outline.quoted[last])
        for first, last in content
    ]
    return find_content_kind(outline, found, pieces)


def score(pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
    """Shares of (label, prediction) pairs that agree: on claim or not, and on the kind.

    >>> score([("claim", "claim"), ("topic", "attitude")])
    {'claim or not': 1.0, 'kind': 0.5}
    """
    both = list(pairs)
    told = sum((label == "claim") == (found == "claim") for label, found in both)
    return {
        "claim or not": told / max(len(both), 1),
        "kind": sum(label == found for label, found in both) / max(len(both), 1),
    }


def table(pairs: Sequence[tuple[str, str]]) -> str:
    """How often each label was taken for each kind: a line for each label."""
    counts = Counter(pairs)
    head = f"{'label':12}" + "".join(f"{kind:>12}" for kind in KINDS)
    lines = [f"{label:12}" + "".join(f"{counts[label, kind]:12}" for kind in KINDS) for label in KINDS]
    return "\n".join([head, *lines])


def measure(show: bool) -> dict[str, list[tuple[str, str]]]:
    """(label, prediction) pairs of both halves.

    Raises:
        NoData: the corpus is not beside this checkout, or is not the one that was labelled.
    """
    data = json.loads(LABELS.read_text(encoding="utf-8"))
    wanted = {row["doc"] for row in data["statements"]}
    found: dict[str, list[tuple[str, str]]] = {"open": [], "kept": []}
    with tempfile.TemporaryDirectory() as folder:
        texts = sorted((unpack_polnear(Path(folder)) / "train" / "text").glob("*.txt"))
        paths = {key_of(path.stem): path for path in texts if key_of(path.stem) in wanted}
        digest = hashlib.sha256()
        for path in sorted(paths.values()):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        if digest.hexdigest()[:16] != data["fingerprint"]:
            raise NoData("the labelled attributions are not those on which the kinds were marked")
        outlines: dict[str, Outline] = {}
        for row in data["statements"]:
            if row["doc"] not in outlines:
                with paths[row["doc"]].open(encoding="utf-8", newline="") as stream:
                    outlines[row["doc"]] = Outline(spacy_engine.parse(stream.read()))
            outline = outlines[row["doc"]]
            kind = predict(outline, row)
            part = "kept" if is_kept(row["doc"]) else "open"
            found[part].append((row["kind"], kind))
            if show and part == "open" and kind != row["kind"]:
                words = [[outline.parse.text[a:b] for a, b in row[role]] for role in ("source", "cue", "content")]
                print(f"{row['kind']} taken for {kind}: {words}")
    return found


def main() -> int:
    """Print the scores of both halves; 1 where a floor is broken."""
    options = argparse.ArgumentParser(description="score kinds of content on labelled attributions")
    options.add_argument("--show", action="store_true", help="list errors of the half that may be looked at")
    try:
        parts = measure(options.parse_args().show)
    except NoData as missing:
        print(f"skipped: {missing}")
        return 0
    broken = []
    for name, pairs in parts.items():
        scores = score(pairs)
        print(
            f"{name:5} {len(pairs):4} statements  " + "  ".join(f"{key} {value:.3f}" for key, value in scores.items())
        )
        print(table(pairs))
        broken += [key for key, floor in FLOORS.items() if name == "kept" and scores[key] < floor]
    print("floors (kept)  " + "  ".join(f"{key} {value:.3f}" for key, value in FLOORS.items()))
    for key in broken:
        print(f"under its floor: {key}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
