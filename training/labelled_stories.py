"""Real stories labelled by hand, shipped without a word of them and put together again where the articles are.

    python -m training.labelled_stories FOLDER

`training/labels/<event>.json` names each article by its url and the SHA-256 of its text, and points at every passage by
code points, so nothing of a publisher's text lies in the repository. `labelled_stories` finds the texts in
`../shared/data/articles-6k.jsonl.gz` and writes each event as a folder of articles with its gold annotation: the layout
of the other stories (`evals/labelled.py`), so that whatever reads those reads these. How they were labelled, and what
they are worth: `training/labels/README.md`. They are for training; nothing is measured on them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from evals.labelled import ROOT, SHARED, NoData, Story

DATA = SHARED / "data" / "articles-6k.jsonl.gz"
LABELS = ROOT / "training" / "labels"
# More events, whose disputes and pairs were marked by whole sentences, without holders.
SENTENCE_LABELS = ROOT / "training" / "sentence_labels"


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_rows(data: Path = DATA) -> Iterable[dict[str, Any]]:
    """The articles of the data set, one by one: outlet, url, published, title, text.

    Raises:
        NoData: there is no such file.
    """
    if not data.exists():
        raise NoData(f"no articles at {data}: the labelled stories are shipped without their texts")
    with gzip.open(data, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def without(text: str, left_out: Sequence[Sequence[int]]) -> str:
    """A text less some ranges of code points, which are in order and do not overlap.

    >>> without("Advertisement The ferry sank.", [[0, 14]])
    'The ferry sank.'
    """
    ends = [0, *(end for _, end in left_out)]
    starts = [*(start for start, _ in left_out), len(text)]
    return "".join(text[begin:stop] for begin, stop in zip(ends, starts, strict=True))


def labelled_stories(into: Path, *, data: Path = DATA, labels: Path = LABELS) -> list[Story]:
    """Every labelled event as a folder under `into`, in the order of their names.

    The folders hold publishers' texts: let `into` be a temporary one, or one that git ignores.

    Raises:
        NoData: the articles are not on this machine, or one of them is not the text that was labelled.
    """
    packed = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(labels.glob("*.json"))]
    wanted = {article["sha256"] for story in packed for article in story["articles"]}
    rows: dict[str, dict[str, Any]] = {}
    for row in read_rows(data):
        key = digest(row["text"])
        if key in wanted:
            rows.setdefault(key, row)
    return [_write(into / story["event"], story, rows) for story in packed]


def _write(folder: Path, story: dict[str, Any], rows: dict[str, dict[str, Any]]) -> Story:
    folder.mkdir(parents=True, exist_ok=True)
    sidecar = []
    texts: dict[str, str] = {}
    for article in story["articles"]:
        row = rows.get(article["sha256"])
        if row is None:
            raise NoData(f"{story['event']}: the article {article['url']} is not in the data, or its text is another")
        texts[article["file"]] = row["text"]
        text = without(row["text"], article["left_out"])
        (folder / article["file"]).write_text(text, encoding="utf-8", newline="")
        kept = {key: value for key, value in article.items() if key not in ("sha256", "left_out")}
        sidecar.append({**kept, "title": row["title"], "words": len(text.split())})
    (folder / "articles.jsonl").write_text(
        "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in sidecar), encoding="utf-8"
    )
    gold = folder / "gold.json"
    gold.write_text(json.dumps(annotation_of(story, texts), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return Story(story["event"], "labelled", folder, gold)


def annotation_of(story: dict[str, Any], texts: dict[str, str]) -> dict[str, Any]:
    """The gold annotation of a packed story, with quotes for its references. `texts` are whole, by file name."""
    files = [article["file"] for article in story["articles"]]

    def quoted(reference: Sequence[int]) -> dict[str, str]:
        number, start, end = reference
        file = files[number - 1]
        return {"file": file, "quote": texts[file][start:end]}

    def shown(entry: dict[str, Any]) -> dict[str, Any]:
        return {**entry, "evidence": [quoted(reference) for reference in entry["evidence"]]}

    def named(actor: dict[str, Any]) -> dict[str, Any]:
        variants = [quoted(reference)["quote"] for reference in actor["variants"]]
        return {"name": variants[0], "type": actor["type"], "variants": variants}

    return {
        "disputes": [
            {"id": f"d{number}", **dispute, "sides": [shown(side) for side in dispute["sides"]]}
            for number, dispute in enumerate(story["disputes"], 1)
        ],
        "figures": [shown(figure) for figure in story["figures"]],
        "timeline": [],
        "actors": [named(actor) for actor in story["actors"]],
        "statements": [],
        "related": [{**pair, "a": quoted(pair["a"]), "b": quoted(pair["b"])} for pair in story["related"]],
    }


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the stories are written; not inside what is published")
    options = parser.parse_args()
    for story in labelled_stories(options.folder):
        gold = story.annotation()
        sides = sum(len(dispute["sides"]) for dispute in gold["disputes"])
        print(f"{story.name:28}{len(gold['disputes']):4} disputes{sides:5} sides{len(gold['related']):4} related pairs")


if __name__ == "__main__":
    main()
