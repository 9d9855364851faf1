"""Whether near in meaning is the same thing said: area under the curve, beside the words that linking compares.

    python -m evals.meaning

Three labelled sets, where they are present: `nanco` (answers of many outlets to one question, put into positions by
annotators: is a pair of one position?), `superpal` (what a summary says and what it was made from: does a pair of
passages of one topic say the same?), `msrp` (pairs of sentences of news that people called paraphrases or not). The
area is the chance that a pair that says the same is nearer than one that does not: 0.5 by chance. "both" is how claims
weigh the two. Nothing was fitted on these sets.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import sys
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

from counterclaim.link.claims import SHARE_OF_WORDS
from counterclaim.link.compare.meanings import direction, nearness
from counterclaim.link.terms import bag, cosine, stem, weigh
from counterclaim.read.engines.meaning.engine import embed

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

Pair = tuple[str, str, bool]

# First measured (words, meaning, both): nanco 0.777, 0.897, 0.893; superpal 0.877, 0.915, 0.929; msrp 0.711, 0.735,
# 0.748.
FLOORS: dict[str, dict[str, float]] = {
    "nanco": {"meaning": 0.885, "both": 0.88},
    "superpal": {"meaning": 0.905, "both": 0.92},
    "msrp": {"meaning": 0.725, "both": 0.74},
}


def nanco() -> Iterator[Pair]:
    """Answers to one question, and whether annotators put both into one position."""
    with gzip.open(DATA / "nanco.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            answers = json.loads(line)["answers"]
            for one, other in combinations(answers, 2):
                yield one["Answer"], other["Answer"], one["cluster_global"] == other["cluster_global"]


def superpal() -> Iterator[Pair]:
    """Passages of summaries and of the articles of their topic, and whether they were aligned."""
    for part in ("dev", "test"):
        rows = list(csv.DictReader(io.StringIO(_same_claim(f"superpal/manual_datasets/{part}_MN_only.csv"))))
        for topic in dict.fromkeys(row["topic"] for row in rows):
            own = [row for row in rows if row["topic"] == topic]
            aligned = {(row["summarySpanText"], row["docSpanText"]) for row in own}
            for summary in dict.fromkeys(row["summarySpanText"] for row in own):
                for source in dict.fromkeys(row["docSpanText"] for row in own):
                    yield summary, source, (summary, source) in aligned


def msrp() -> Iterator[Pair]:
    """Pairs of sentences of the test part, and whether people called them paraphrases."""
    for line in _same_claim("msrp/MSRP_Corpus/msr_paraphrase_test.txt").splitlines()[1:]:
        quality, _, _, one, other = line.split("\t")
        yield one, other, quality == "1"


def _same_claim(name: str) -> str:
    with tarfile.open(DATA / "same-claim.tar.gz") as archive:
        member = next(member for member in archive if member.name.endswith(name))
        opened = archive.extractfile(member)
        assert opened is not None, name
        return opened.read().decode("utf-8-sig")


def area(scored: Iterable[tuple[float, bool]]) -> float:
    """The chance that a pair that says the same scores above one that does not; an equal score counts half.

    >>> area([(0.9, True), (0.5, False), (0.5, True), (0.1, False)])
    0.875
    """
    ordered = sorted(scored)
    below = won = 0.0
    same = start = 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end][0] == ordered[start][0]:
            end += 1
        right = sum(label for _, label in ordered[start:end])
        wrong = end - start - right
        won += right * (below + wrong / 2)
        below, same, start = below + wrong, same + right, end
    return won / (same * below) if same and below else 0.5


def measure(pairs: Sequence[Pair]) -> dict[str, float]:
    """The area by words, by meaning, and by both."""
    texts = list(dict.fromkeys(text for one, other, _ in pairs for text in (one, other)))
    terms = {text: sorted({stem(word) for word in text.split() if word.isalnum()}) for text in texts}
    weights = weigh(terms.values())
    bags = {text: bag(terms[text], weights) for text in texts}
    directions = {text: direction(vector) for text, vector in zip(texts, embed(texts), strict=True)}
    words = [cosine(bags[one], bags[other], weights) for one, other, _ in pairs]
    meaning = [nearness(directions[one], directions[other]) for one, other, _ in pairs]
    labels = [same for *_, same in pairs]
    both = [near + SHARE_OF_WORDS * word for near, word in zip(meaning, words, strict=True)]
    scores = {"words": words, "meaning": meaning, "both": both}
    return {name: area(zip(values, labels, strict=True)) for name, values in scores.items()}


SETS = {
    "nanco": (nanco, "nanco.jsonl.gz"),
    "superpal": (superpal, "same-claim.tar.gz"),
    "msrp": (msrp, "same-claim.tar.gz"),
}


def main() -> int:
    """Print the areas; 1 where one is under its floor, 0 otherwise and where the data are absent."""
    low = []
    for name, (pairs_of, file) in SETS.items():
        if not (DATA / file).exists():
            print(f"skipped: {name} is not on this machine (../shared/data/{file})")
            continue
        pairs = list(pairs_of())
        areas = measure(pairs)
        same = sum(label for *_, label in pairs)
        print(
            f"{name:9}{len(pairs):6} pairs, {same:5} the same" + "".join(f"  {key} {areas[key]:.3f}" for key in areas)
        )
        low += [
            f"{name} {key} {areas[key]:.3f} < {floor}"
            for key, floor in FLOORS.get(name, {}).items()
            if areas[key] < floor
        ]
    for line in low:
        print(f"under its floor: {line}", file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    raise SystemExit(main())
