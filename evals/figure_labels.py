"""How a figure is compared with a label of `newsquant`, by the rules under which others published their scores.

A part of `evals.figures`. The rules are those of the evaluation of CQE (Almasian, Kazakova, Göldner and Gertz, EMNLP
2023; `evaluate_models.py` of CQE_Evaluation). What is different, so that scores are near theirs and not the same: a
figure and a label are each used once, the same pair for every score, and among figures of one value the one with the
right unit is taken (that script counts a pair of equal values anew until the units agree); ends of a range may stand
in either order; how our figures are told in the terms of the labels is said below and in `as_labelled`.

- value: equal numbers (relative 1e-5); of a range both ends. The bound is no part of it, as there: "at least 12" is 12.
  A vague plural is the range from what it means at the least to ten times as much, as the labels have it
  ("thousands" is 1000-10000). A change "from 10 to 12" or "from 20 miles in 2008 to 29", two figures here, is one range
  in the labels and is compared as one. A share may be told as a fraction or in percent.
- value and unit: also the unit's normalised name, as `figure_units` translates ours. Where the label's unit is a noun
  ("4 different bosses"), the counted noun with all its modifiers must be the label's, word by word, but for the ending
  of a plural and for "of" and "the".
- value and what is counted: also one word in common with the label's "referred concepts"; where the label has none
  ("-"), the figure must name nothing either. Pronouns name nothing. The unit is no part of it, as there.
- value and bound: also the label's sign: ">", "<", "~", or none of them. Rises and falls ("up", "down") are no part of
  a figure and count as none.

Invariant: pure functions of a figure and a label.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from counterclaim.model.figure import Figure
from counterclaim.read.figures import Read
from counterclaim.read.lexicon.number_words import ORDINALS, VAGUE
from counterclaim.read.lexicon.si_units import NAMES
from evals.figure_units import ALSO, UNITS

Label = Mapping[str, Any]
Value = tuple[float, float]

CLOSE = 1e-5
VAGUE_SPREAD = 10.0
LONGEST_CHANGE = 4  # words from "20 miles" to "29 miles" in "from 20 miles in 2008 to 29 miles"
NUMBERS = re.compile(r"(-?[\d.]+(?:[eE][+-]?\d+)?)(?:-([\d.]+(?:[eE][+-]?\d+)?))?")
LITTLE = frozenset({"of", "the", "a", "an", "-", "%", "and"})
# fmt: off
PRONOUNS = frozenset({
    "i", "you", "he", "she", "it", "we", "they", "him", "her", "them", "us", "me", "this", "that", "these", "those",
    "who", "which", "what", "one", "ones", "there", "most", "some", "many", "all", "both", "each", "whom", "himself",
    "herself", "itself", "themselves", "his", "their", "its", "our", "my", "your",
})
# fmt: on


@dataclass(frozen=True, slots=True)
class Pair:
    """What is right about a figure whose value is a label's."""

    unit: bool
    counted: bool
    bound: bool

    @property
    def rank(self) -> tuple[bool, bool, bool]:
        """Orders the figures that a label could have: the unit first."""
        return self.unit, self.counted, self.bound


def as_labelled(text: str, read: Sequence[Read]) -> list[Read]:
    """The figures with each change "from A to B" as the one range that the labels make of it.

    Ordinals ("a third straight night") and zeros in words ("no arrests") have no labels there and are left out.
    """
    found: list[Read] = []
    for one in read:
        first = one.figure.number.text.lower().split()[0]
        if first in ORDINALS or first in ("no", "nobody", "none") or re.match(r"\d+(st|nd|rd|th)\b", first):
            continue
        before = found[-1] if found else None
        if before and _is_change(text, before.figure, one.figure):
            ends = [
                end for figure in (before.figure, one.figure) for end in (figure.low, figure.high) if end is not None
            ]
            whole = replace(one.figure, low=min(ends), high=max(ends), unit=one.figure.unit or before.figure.unit)
            found[-1] = replace(one, figure=whole, about=before.about)
        else:
            found.append(one)
    return found


def _is_change(text: str, first: Figure, second: Figure) -> bool:
    start = text[: first.number.start].split()
    between = text[first.number.end : second.number.start].split()
    linked = 1 <= len(between) <= LONGEST_CHANGE and between[-1] == "to" and between[0][-1] not in ",;)"
    same = second.unit == first.unit or not first.unit
    exact = first.low == first.high and second.low == second.high
    return linked and same and exact and bool(start) and start[-1].lower() == "from"


def match(read: Sequence[Read], labels: Sequence[Label]) -> list[Pair | None]:
    """For each label what its figure has right, or None where no figure is left that has its value."""
    left, found = list(read), []
    for label in labels:
        fits = [one for one in left if is_value(one.figure, label)]
        best = max(fits, key=lambda one: compare(one, label).rank, default=None)
        if best is not None:
            left.remove(best)
        found.append(compare(best, label) if best is not None else None)
    return found


def compare(read: Read, label: Label) -> Pair:
    """What is right beside the value."""
    return Pair(is_unit(read.figure, label), is_counted(read, label), is_bound(read.figure, label))


def label_value(label: Label) -> Value | None:
    """Both ends of a label's value: "12.0", "12.0-15.0", "-5"."""
    numbers = NUMBERS.fullmatch(str(label["value"]).replace(" ", ""))
    if numbers is None:
        return None
    low = float(numbers[1])
    return low, float(numbers[2]) if numbers[2] else low


def figure_value(figure: Figure) -> Value | None:
    """Both ends of a figure's value as the labels tell them."""
    low, high = figure.low, figure.high
    if low is None:
        return None if high is None else (high, high)
    return low, (low * VAGUE_SPREAD if is_vague(figure) else low) if high is None else high


def is_vague(figure: Figure) -> bool:
    """Whether the number is a plural without a number: "dozens", "maybe tens of thousands"."""
    return figure.high is None and any(word in VAGUE for word in figure.number.text.lower().split())


def is_value(figure: Figure, label: Label) -> bool:
    """Whether both ends are the label's, in either order: a fall may be labelled as a range downwards."""
    ours, theirs = figure_value(figure), label_value(label)
    if ours is None or theirs is None:
        return False
    scales = (1.0, 100.0) if figure.unit == "share" else (1.0,)
    return any(
        all(abs(a * scale - b) <= CLOSE * max(abs(b), 1e-9) for a, b in zip(ours, ends, strict=True))
        for scale in scales
        for ends in (theirs, (theirs[1], theirs[0]))
    )


def is_unit(figure: Figure, label: Label) -> bool:
    """Whether the unit is the label's, or the noun that is counted where the label has one."""
    wanted = str(label["normalized_unit"]).lower()
    if figure.unit == "share":
        counted = stems(figure.counted.text) if figure.counted and figure.counted.text.lower() not in PRONOUNS else []
        return wanted in ("-", "percentage") or (wanted[0] == "%" and stems(wanted) == counted)
    if figure.unit:
        if "age" in figure.terms and wanted == "age":
            return True  # "over the age of 21"
        return wanted == unit_name(figure) or wanted in ALSO.get(figure.unit, ())
    if figure.counted is None or figure.counted.start < figure.number.start:
        return wanted == "-"  # what stands before the number is told of, and no unit
    ours = stems(figure.counted.text)
    return ours in (stems(wanted), stems(str(label["unit"])))


def unit_name(figure: Figure) -> str:
    """The data's name of a figure's unit, of both sides of "per" and of every word of it."""
    if figure.unit in UNITS:
        return UNITS[figure.unit]
    sides = figure.unit.split("/")
    names = [" ".join(UNITS.get(word) or NAMES.get(word, word) for word in side.split()) for side in sides]
    return " per ".join(names).lower() + (" of age" if "age" in figure.terms else "")


def stems(text: str) -> list[str]:
    """The words of a noun phrase without the endings of plurals, and without "of" and "the"."""
    words = [word for word in re.findall(r"[\w&%]+", text.lower()) if word not in LITTLE]
    return [re.sub(r"(?<=..)(?:ies|es|s|y|e)$", "", word) for word in words]


def words_of(text: str) -> set[str]:
    """The words of a phrase that name something."""
    return {word for word in re.findall(r"[\w&'’]+", text.lower()) if word not in LITTLE and word not in PRONOUNS}


def named_by(read: Read) -> set[str]:
    """The words for what the figure is a quantity of."""
    return {word for span in read.about for word in words_of(span.text)}


def is_counted(read: Read, label: Label) -> bool:
    """Whether one word for what is counted is the label's, or neither names anything."""
    ours, theirs = named_by(read), words_of(str(label["referred_concepts"]))
    return bool(ours & theirs) or not (ours or theirs)


def is_bound(figure: Figure, label: Label) -> bool:
    """Whether the sign of the label was kept."""
    wanted = label["change"] if label["change"] in ("<", ">", "~") else "="
    if is_vague(figure) or (figure.low is not None and figure.high is not None and figure.low < figure.high):
        return wanted == "=" or (wanted == "~" and figure.precision is not None)
    ours = ">" if figure.high is None else "<" if figure.low is None else "~" if figure.precision else "="
    return bool(ours == wanted)
