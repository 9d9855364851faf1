"""What is wrong with each expression of time that is read otherwise than it is labelled, in one of some words.

Used by `evals.dates`, which counts the words; with the pairing of labels and expressions that both need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from counterclaim.model.happening import DateMention
from evals.timeml import Document, Label


def overlap(label: Label, ours: DateMention) -> int:
    """How many characters they share."""
    return min(label.end, ours.span.end) - max(label.start, ours.span.start)


def pair(labels: Sequence[Label], ours: Sequence[DateMention]) -> dict[int, int]:
    """For each label its expression of ours, one to one, those that share most first."""
    shared = [(overlap(label, one), n, m) for n, label in enumerate(labels) for m, one in enumerate(ours)]
    pairs: dict[int, int] = {}
    for length, n, m in sorted(shared, key=lambda found: (-found[0], found[1], found[2])):
        if length > 0 and n not in pairs and m not in pairs.values():
            pairs[n] = m
    return pairs


def shape_of(value: str) -> str:
    """How precisely a value is told: "1989-10-27" and "1989-11-02" have one shape."""
    if value.endswith("_REF"):
        return "vague"
    if "X" in value:
        return "unspecified"
    if re.match(r"P\w*\d", value):
        return "length"
    return re.sub(r"\d", "0", value)


def kind_of(label: Label, ours: DateMention, day: date) -> str:
    """What is wrong with a value of ours, in one of some words."""
    if ours.value == "":
        return "not resolved"
    if "SET" in (label.kind, ours.kind.upper()):
        return "set"
    shapes = shape_of(label.value), shape_of(ours.value)
    if "length" in shapes or "DURATION" in (label.kind, ours.kind.upper()):
        return "duration"
    if "vague" in shapes:
        return "vague reference"
    if "unspecified" in shapes:
        return "label left open"
    if shapes[0] != shapes[1]:
        return "wrong granularity"
    created = day.isoformat()
    if (label.value[:10] > created[: len(label.value)]) != (ours.value[:10] > created[: len(ours.value)]):
        return "wrong direction"
    return "wrong anchor"


def errors_of(document: Document, ours: Sequence[DateMention]) -> Iterator[tuple[str, str]]:
    """Every error in a document: its kind, and the words with both values."""
    pairs = pair(document.labels, ours)
    text = document.text

    def around(start: int, end: int) -> str:
        return f"{text[max(start - 60, 0) : start]}[{text[start:end]}]{text[end : end + 40]}".replace("\n", " ")

    for n, label in enumerate(document.labels):
        words = f"{label.kind} {label.value}"
        if n not in pairs:
            yield "missed", f"{words} | {around(label.start, label.end)}"
        elif ours[pairs[n]].value != label.value:
            one = ours[pairs[n]]
            quote = f"{one.kind} {one.value} <{one.span.text}>"
            yield kind_of(label, one, document.day), f"{words} | {quote} | {around(label.start, label.end)}"
    for m, one in enumerate(ours):
        if m not in pairs.values():
            yield "spurious", f"{one.kind} {one.value} | {around(one.span.start, one.span.end)}"
