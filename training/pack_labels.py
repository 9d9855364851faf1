"""From a labelled story as its annotator wrote it to the form that ships: offsets in place of texts.

    python -m training.pack_labels [--into LABELS] FOLDER [FOLDER ...]

A folder holds the articles as they were read (captions and links left out), `articles.jsonl` with their urls, and
`gold.json` with quotes. What is written to `training/labels`, or to `training/sentence_labels` (read back by
`training/labelled_stories.py`), holds none of the publishers' text: what was left out and every quote are ranges of
code points of the article in the data set, positions are dropped, and a question, a holder or the name of a figure that
repeats eight words of an article is refused.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from training.labelled_stories import LABELS, digest, read_rows, without

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"\s+|\w+|[^\w\s]")

# So many words in a row are a passage and no longer a question of our own; names of organisations have up to seven.
A_PASSAGE = 8


class CannotPack(Exception):
    """The labels of a folder do not fit the data set, or repeat its text."""


def left_out(whole: str, read: str) -> list[list[int]]:
    """The ranges of code points of `whole` that `read` lacks, in order.

    Lines are left out, or words inside a line; beyond that only white space may differ.

    Raises:
        CannotPack: `read` has something that `whole` has not, or in another order.
    """
    lines = [match for match in _LINE.finditer(whole) if match.group().strip()]
    wanted = [line.strip() for line in read.split("\n") if line.strip()]
    ranges: list[list[int]] = []
    matcher = SequenceMatcher(None, [line.group().strip() for line in lines], wanted, autojunk=False)
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        pending = wanted[begin:end]
        for number in range(first, last):
            cuts = _cuts(lines[number].group(), pending[0]) if pending else None
            if cuts is None:
                stop = lines[number + 1].start() if number + 1 < len(lines) else len(whole)
                ranges.append([lines[number].start(), stop])
            else:
                pending.pop(0)
                ranges += [[lines[number].start() + start, lines[number].start() + stop] for start, stop in cuts]
        if pending:
            raise CannotPack(f"the data set has no such line, or not there: {pending[0][:60]!r}")
    ranges = _joined(ranges)
    if without(whole, ranges).split() != read.split():
        raise CannotPack("what is left of the article is not what was read")
    return ranges


def _cuts(line: str, wanted: str) -> list[list[int]] | None:
    """What to leave out of a line to get another; None if that cannot be had by leaving out words."""
    pieces = list(_PIECE.finditer(line.rstrip()))
    matcher = SequenceMatcher(None, [piece.group() for piece in pieces], _PIECE.findall(wanted), autojunk=False)
    cuts = []
    for tag, first, last, _, _ in matcher.get_opcodes():
        if tag == "delete":
            cuts.append([pieces[first].start(), pieces[last - 1].end()])
        elif tag != "equal":
            return None
    return cuts


def _joined(ranges: Iterable[Sequence[int]]) -> list[list[int]]:
    joined: list[list[int]] = []
    for start, end in ranges:
        if joined and joined[-1][1] == start:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return joined


def locate(whole: str, quote: str, gaps: Sequence[Sequence[int]]) -> tuple[int, int]:
    """Where a quote first stands in what is left of an article.

    Raises:
        CannotPack: nowhere.
    """
    start = whole.find(quote)
    while start >= 0:
        if all(start + len(quote) <= gap[0] or gap[1] <= start for gap in gaps):
            return start, start + len(quote)
        start = whole.find(quote, start + 1)
    raise CannotPack(f"no such quote in the article: {quote[:60]!r}")


def refuse_passages(own: Iterable[str], texts: Iterable[str]) -> None:
    """Do nothing if no string of ours repeats `A_PASSAGE` words of a text.

    Raises:
        CannotPack: one does.
    """
    runs = {run for text in texts for run in _runs(text)}
    for line in own:
        if any(run in runs for run in _runs(line)):
            raise CannotPack(f"say in your own words: {line!r}")


def _runs(text: str) -> list[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(text)]
    return [tuple(words[at : at + A_PASSAGE]) for at in range(len(words) - A_PASSAGE + 1)]


def pack(folder: Path, rows: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """A labelled folder without its texts. `rows` are the articles of the data set by url.

    Raises:
        CannotPack: the folder does not fit them.
    """
    articles: list[dict[str, Any]] = []
    wholes: list[str] = []
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        whole, gaps = _source(rows.get(entry["url"], []), (folder / entry["file"]).read_text(encoding="utf-8"), entry)
        wholes.append(whole)
        kept = {key: entry[key] for key in ("file", "outlet", "url", "published", "published_from")}
        note = {"published_note": entry["published_note"]} if entry.get("published_note") else {}
        copy = {"copy_of": entry.get("copy_of")}
        articles.append({**kept, **note, **copy, "sha256": digest(whole), "left_out": gaps})
    files = [article["file"] for article in articles]

    def reference(evidence: dict[str, str]) -> list[int]:
        number = files.index(evidence["file"])
        return [number + 1, *locate(wholes[number], evidence["quote"], articles[number]["left_out"])]

    def pointed(entry: dict[str, Any]) -> dict[str, Any]:
        return {key: [reference(e) for e in value] if key == "evidence" else value for key, value in entry.items()}

    def printed(name: str) -> list[int]:
        for number, article in enumerate(articles):
            try:
                return [number + 1, *locate(wholes[number], name, article["left_out"])]
            except CannotPack:
                continue
        raise CannotPack(f"no article prints the name {name!r}")

    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    disputes = [
        {
            **{key: dispute[key] for key in ("question", "kind", "between_outlets") if key in dispute},
            "sides": [pointed({key: side[key] for key in ("holder", "camp", "evidence")}) for side in dispute["sides"]],
        }
        for dispute in gold["disputes"]
    ]
    figures = [pointed(figure) for figure in gold["figures"]]
    actors = [
        {"type": actor["type"], "variants": [printed(name) for name in actor["variants"]]} for actor in gold["actors"]
    ]
    related = [
        {"relation": pair["relation"], "a": reference(pair["a"]), "b": reference(pair["b"])} for pair in gold["related"]
    ]
    ours = [dispute["question"] for dispute in disputes]
    ours += [side["holder"] for dispute in disputes for side in dispute["sides"] if side["holder"]]
    ours += [figure[key] for figure in figures for key in ("what", "holder") if figure[key]]
    refuse_passages([*ours, *(article.get("published_note", "") for article in articles)], wholes)
    parts = {"disputes": disputes, "figures": figures, "actors": actors, "related": related}
    return {"event": folder.name, "articles": articles, **parts}


def _source(candidates: Sequence[dict[str, Any]], read: str, entry: dict[str, Any]) -> tuple[str, list[list[int]]]:
    """The whole text that an article was read from, and what was left out of it."""
    fault: Exception = CannotPack("the data set has no such url")
    for row in candidates:
        try:
            return row["text"], left_out(row["text"], read)
        except CannotPack as caught:
            fault = caught
    raise CannotPack(f"{entry['file']} ({entry['url']}): {fault}")


def written(story: dict[str, Any]) -> str:
    """A packed story as JSON, one article, dispute, figure, actor or pair a line."""
    parts = [f'"event": {json.dumps(story["event"])}']
    for key in ("articles", "disputes", "figures", "actors", "related"):
        entries = ",\n".join(f"  {json.dumps(entry, ensure_ascii=False)}" for entry in story[key])
        parts.append(f'"{key}": [\n{entries}\n ]' if entries else f'"{key}": []')
    return "{\n " + ",\n ".join(parts) + "\n}\n"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", help="labelled stories")
    parser.add_argument("--into", type=Path, default=LABELS, help="where they are written (training/labels)")
    options = parser.parse_args()
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in read_rows():
        rows[row["url"]].append(row)
    faults = []
    for folder in options.folders:
        path = options.into / f"{folder.name}.json"
        try:
            path.write_text(written(pack(folder, rows)), encoding="utf-8")
            print(path)
        except CannotPack as fault:
            faults.append(f"{folder.name}: {fault}")
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
