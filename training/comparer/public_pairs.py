"""Pairs of short texts from public data: does the one follow from the other, contradict it, or say the same?

Read from the archives in `../shared/data`; nothing of them is in the repository. Each pair says which question its
label answers (`Task`), because the sets do not ask the same.
"""

from __future__ import annotations

import csv
import io
import json
import random
import re
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

# "follows": 0 it follows, 1 neither, 2 it is contradicted. "only follows": 1 it follows, 0 it does not, whichever way.
# "not contradicted": it follows or neither. "paraphrase": 1 both say the same, 0 they do not.
Task = Literal["follows", "only follows", "not contradicted", "paraphrase"]

ANSWERS = {"entailment": 0, "neutral": 1, "contradiction": 2}
CHECKED = {"SUPPORTS": 0, "NOT_ENOUGH_INFO": 1, "REFUTES": 2}

# How often each set is drawn from: those near to news more, made ones of one pattern less. Chosen once, by judgement.
SHARES = {
    "sick": 0.5,
    "breaking": 0.5,
    "climate-fever": 1.0,
    "fever-symmetric": 2.0,
    "negated-rte2": 2.0,
    "RTE": 1.5,
    "MNLI": 1.5,
    "SNLI": 1.0,
    "AWPNLI": 0.3,
    "NewsNLI": 1.0,
    "RTE_Quant": 2.0,
    "RedditNLI": 1.0,
    "StressTest_1000of7500": 0.4,
    "msrp": 1.0,
    "superpal": 0.7,
}

# Of the aligned spans so many, and for each so many that are not aligned but share words with it.
ALIGNED = 2000
STRANGERS = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, the set that they are from, what is asked of them and the answer."""

    source: str
    task: Task
    left: str
    right: str
    answer: int


def public_pairs(data: Path) -> list[Pair]:
    """All pairs of the two archives in a folder, in a fixed order."""
    with tarfile.open(data / "opposition.tar.gz") as archive:
        pairs = [*_opposition(archive)]
    with tarfile.open(data / "same-claim.tar.gz") as archive:
        pairs += [*_msrp(archive), *_superpal(archive)]
    return pairs


def _text(archive: tarfile.TarFile, name: str, encoding: str = "utf-8") -> str:
    file = archive.extractfile(name)
    assert file is not None, name
    return file.read().decode(encoding)


def _rows(text: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)


def _opposition(archive: tarfile.TarFile) -> Iterator[Pair]:
    yield from _sick(_text(archive, "opposition/sick/SICK.txt"))
    for line in _text(archive, "opposition/breaking-nli/breaking_nli_dataset/data/dataset.jsonl").splitlines():
        row = json.loads(line)
        yield Pair("breaking", "follows", row["sentence1"], row["sentence2"], ANSWERS[row["gold_label"]])
    for name in ("contradiction_dev_data", "output"):
        root = ElementTree.fromstring(_text(archive, f"opposition/negated-rte2/{name}.xml"))
        for pair in root.iter("pair"):
            left, right = ((pair.findtext(tag) or "").strip() for tag in ("t", "h"))
            contradicted = pair.get("contradiction") == "YES"
            yield Pair("negated-rte2", "follows" if contradicted else "not contradicted", left, right, 2 * contradicted)
    for name in ("RTE", "SNLI", "MNLI"):
        path = f"opposition/negation-nli/data/new_benchmarks/clean_data/{name}.txt"
        for found in _rows(_text(archive, path, "latin-1")):
            yield from _asked(name, found["Text"], found["Hypothesis"], found["gold_label"], name != "RTE")
    for name in ("AWPNLI", "NewsNLI", "RTE_Quant", "RedditNLI", "StressTest_1000of7500"):
        for line in _text(archive, f"opposition/equate/{name}.jsonl").splitlines():
            row = json.loads(line)
            known = name not in ("NewsNLI", "RTE_Quant")
            yield from _asked(name, _plain(row["premise"]), _plain(row["hypothesis"]), row["label"], known)
    yield from _fever(archive)
    for line in _text(archive, "opposition/climate-fever/dataset/climate-fever.jsonl").splitlines():
        row = json.loads(line)
        for told in row["evidences"]:
            yield Pair("climate-fever", "follows", told["evidence"], row["claim"], CHECKED[told["evidence_label"]])


def _sick(text: str) -> Iterator[Pair]:
    def answer(told: str) -> int:
        return 0 if "entails" in told else 2 if "contradicts" in told else 1

    for row in _rows(text):
        left, right = row["sentence_A"], row["sentence_B"]
        yield Pair("sick", "follows", left, right, answer(row["entailment_AB"]))
        yield Pair("sick", "follows", right, left, answer(row["entailment_BA"]))


def _asked(source: str, left: str, right: str, label: str, known: bool) -> Iterator[Pair]:
    """A pair of a set that tells contradiction (`known`), or of one that only tells what follows."""
    if not known:
        yield Pair(source, "only follows", left, right, int(label == "entailment"))
    elif label in ANSWERS:
        yield Pair(source, "follows", left, right, ANSWERS[label])


def _fever(archive: tarfile.TarFile) -> Iterator[Pair]:
    seen: set[tuple[str, str]] = set()
    for name in ("v0.2/fever_symmetric_dev", "v0.2/fever_symmetric_test", "v0.1/fever_symmetric_full"):
        for line in _text(archive, f"opposition/fever-symmetric/symmetric_{name}.jsonl").splitlines():
            row = json.loads(line)
            told = row.get("evidence") or row.get("evidence_sentence")
            if (row["claim"], told) not in seen:
                seen.add((row["claim"], told))
                yield Pair("fever-symmetric", "follows", _plain(told), _plain(row["claim"]), CHECKED[row["label"]])


def _msrp(archive: tarfile.TarFile) -> Iterator[Pair]:
    for part in ("train", "test"):
        text = _text(archive, f"same-claim/msrp/MSRP_Corpus/msr_paraphrase_{part}.txt", "utf-8-sig")
        for line in text.splitlines()[1:]:
            same, _, _, left, right = line.split("\t")[:5]
            yield Pair("msrp", "paraphrase", left, right, int(same == "1"))


def _superpal(archive: tarfile.TarFile) -> Iterator[Pair]:
    """Aligned spans of summaries and articles, and as strangers spans of one topic that share words."""
    draw = random.Random(5)
    text = _text(archive, "same-claim/superpal/manual_datasets/dev_MN_only.csv", "utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    aligned: list[tuple[str, str]] = []
    strangers: list[tuple[str, str]] = []
    for topic in dict.fromkeys(row["topic"] for row in rows):
        own = [row for row in rows if row["topic"] == topic]
        told = {(row["summarySpanText"], row["docSpanText"]) for row in own}
        for left in dict.fromkeys(row["summarySpanText"] for row in own):
            for right in dict.fromkeys(row["docSpanText"] for row in own):
                (aligned if (left, right) in told else strangers).append((left, right))
    draw.shuffle(aligned)
    aligned = aligned[:ALIGNED]
    ranked = sorted(strangers, key=lambda pair: (-_shared(*pair) - 0.3 * draw.random(), pair))
    for answer, pairs in ((1, aligned), (0, ranked[: STRANGERS * len(aligned)])):
        for left, right in pairs:
            yield Pair("superpal", "paraphrase", left.replace("...", " "), right.replace("...", " "), answer)


def _shared(left: str, right: str) -> float:
    one, other = set(left.casefold().split()), set(right.casefold().split())
    return len(one & other) / max(min(len(one), len(other)), 1)


def _plain(text: str) -> str:
    """Tokenised text as it would be printed."""
    for mark, sign in (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]")):
        text = text.replace(mark, sign)
    return re.sub(r"\s+([.,;:!?'])", r"\1", text).strip()


def weights_of(pairs: Sequence[Pair]) -> list[float]:
    """How often each pair is drawn, adding up to 1."""
    shares = [SHARES[pair.source] for pair in pairs]
    return [share / sum(shares) for share in shares]
