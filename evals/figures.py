"""Scores of reading figures on labelled news sentences (`newsquant`), with floors.

    python -m evals.figures [--show]

The file is split once and for all: every third sentence is only ever scored (`kept`), the others (`open`) may be
looked at with `--show` while rules are written. Commas are stripped from its sentences, so that figures with separators
and clauses are harder here than in a newspaper; it also counts sports scores, sizes of products and the pronoun "one"
as quantities, which the reader leaves out on purpose. Floors are on `kept`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.read.engines import spacy_engine
from counterclaim.read.figures import find_figures

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "newsquant.jsonl.gz"

# First measured at 0.938, 0.872, 0.800 and 0.824; a hand more than one sentence's worth is left as a margin.
FLOORS = {"precision": 0.92, "recall": 0.86, "bounds": 0.75, "unit": 0.8}

# The data's names of units that are other words than ours.
UNITS = {
    "percentage": "%",
    "percentage point": "percentage point",
    "dollar": "USD",
    "australian dollar": "AUD",
    "hong kong dollar": "HKD",
    "pound sterling": "GBP",
    "euro": "EUR",
    "japanese yen": "JPY",
    "shekel": "ILS",
    "kilometre": "km",
    "kilometre per hour": "km/h",
    "mile per hour": "mph",
    "metre": "m",
    "year of age": "year",
    "kilogram": "kg",
    "pound-mass": "pound",
    "litre": "liter",
    "celsius": "degree",
    "fahrenheit": "degree",
}


@dataclass(slots=True)
class Count:
    """Sums over sentences."""

    wanted: int = 0
    found: int = 0
    right: int = 0
    bounded: int = 0
    bounds: int = 0
    unit: int = 0

    def scores(self) -> dict[str, float]:
        """Shares from 0 to 1; `bounds` and `unit` are of those whose number is right."""
        return {
            "precision": self.right / max(self.found, 1),
            "recall": self.right / max(self.wanted, 1),
            "bounds": self.bounds / max(self.bounded, 1),
            "unit": self.unit / max(self.right, 1),
        }


def numbers_of(value: str) -> set[float]:
    """The numbers in a label: "12.0" or a range "12.0-15.0"."""
    found = set()
    for part in value.replace(" ", "").split("-"):
        try:
            found.add(float(part))
        except ValueError:
            continue
    return found


def is_number(figure: Figure, wanted: dict[str, Any]) -> bool:
    """Whether one end of the figure is one end of the label."""
    ours = {value for value in (figure.low, figure.high) if value is not None}
    ours |= {value * 100 for value in ours} if figure.unit == "share" else set()
    theirs = numbers_of(wanted["value"])
    return any(abs(a - b) <= 1e-6 * max(abs(a), abs(b), 1e-9) for a in ours for b in theirs)


def is_bounded(figure: Figure, change: str) -> bool | None:
    """Whether the bound was kept, or None where the label has none."""
    if change == ">":
        return figure.high is None
    if change == "<":
        return figure.low is None
    return figure.precision is not None if change == "~" else None


def is_unit(figure: Figure, wanted: dict[str, Any]) -> bool:
    """Whether the unit, or the noun that is counted, is the label's."""
    unit = str(wanted["normalized_unit"]).lower()
    if figure.unit:
        return figure.unit == UNITS.get(unit, unit) or (figure.unit == "share" and unit == "percentage")
    if figure.counted is None:
        return unit == "-"
    head = figure.counted.text.split()[-1].lower()
    return any(word[:4] == head[:4] for word in f"{unit} {wanted['unit']}".lower().split())


def score(rows: Sequence[dict[str, Any]], show: bool = False) -> Count:
    """Compare the figures of each sentence with its labels, one to one, in order."""
    count = Count()
    for row in rows:
        article = Article.of(row["text"])
        left = list(find_figures(article, spacy_engine.parse(article.text), ()))
        count.found += len(left)
        missed = []
        for wanted in row["quantities"]:
            count.wanted += 1
            fits = [figure for figure in left if is_number(figure, wanted)]
            if not fits:
                missed.append(f"{wanted['change']}{wanted['value']} {wanted['unit']}")
                continue
            figure = max(fits, key=lambda figure: is_unit(figure, wanted))
            left.remove(figure)
            count.right += 1
            count.unit += is_unit(figure, wanted)
            kept = is_bounded(figure, wanted["change"])
            count.bounded += kept is not None
            count.bounds += bool(kept)
        if show and (missed or left):
            print(row["text"], "\n   missed:", missed, "\n   extra:", [figure.number.text for figure in left])
    return count


def main() -> int:
    """Print the scores of both parts; 1 where a floor is broken."""
    options = argparse.ArgumentParser(description="score figures on labelled sentences")
    options.add_argument("--show", action="store_true", help="list errors of the part that may be looked at")
    chosen = options.parse_args()
    if not DATA.exists():
        print("skipped: the labelled sentences (newsquant) are not beside this checkout")
        return 0
    with gzip.open(DATA, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    parts = {
        "open": [row for n, row in enumerate(rows) if n % 3 != 2],
        "kept": [row for n, row in enumerate(rows) if n % 3 == 2],
    }
    broken = []
    for name, part in parts.items():
        scores = score(part, chosen.show and name == "open").scores()
        print(f"{name:5} {len(part):4} sentences  " + "  ".join(f"{key} {value:.3f}" for key, value in scores.items()))
        broken += [key for key, floor in FLOORS.items() if name == "kept" and scores[key] < floor]
    print("floors (kept)        " + "  ".join(f"{key} {value:.3f}" for key, value in FLOORS.items()))
    for key in broken:
        print(f"under its floor: {key}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
