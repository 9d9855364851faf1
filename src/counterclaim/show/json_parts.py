"""The small shapes that every JSON answer is made of, and how they become text.

Invariant: a shape always has all of its keys, in one order; what is not known is null. `docs/json.md` names every
key, and a test keeps the two equal.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from typing import Any

from counterclaim.model.account import Account
from counterclaim.model.date_range import DateRange
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

OFFSETS = "code points, half-open"

# Characters that steer a terminal, end a line for some readers, or cannot be written as UTF-8. JSON has an escape for
# each, so the text that a reader gets back is unchanged.
RISKY = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
EXACT = 2**53

Json = dict[str, Any]


def dump(value: object) -> str:
    """JSON with an indent of one, keys in the order given, as the same bytes for the same value.

    >>> dump({"b": "é", "a": "\\ud800"})
    '{\\n "b": "é",\\n "a": "\\\\ud800"\\n}\\n'
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=False, indent=1, allow_nan=False)
    return RISKY.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def sizes(account: Account) -> dict[str, int]:
    """How much an account holds, chapter by chapter."""
    return {
        "articles": len(account.articles),
        "disputes": len(account.disputes),
        "claims": len(account.claims),
        "figures": len(account.figures),
        "timeline": len(account.timeline),
        "actors": len(account.cast),
        "gaps": len(account.gaps),
    }


def dump_parts(opening: Json, lists: Mapping[str, Iterable[Json]]) -> Iterator[str]:
    """What `dump` gives for one object, item by item: the keys of `opening`, then a key for each list.

    >>> text = "".join(dump_parts({"a": 1}, {"b": [{"c": 2}, {"d": "\u2028"}], "e": []}))
    >>> text == dump({"a": 1, "b": [{"c": 2}, {"d": "\u2028"}], "e": []})
    True
    """
    yield dump(opening).removesuffix("\n}\n")
    for key, items in lists.items():
        yield f",\n {json.dumps(key)}: ["
        before, after = "\n", ""
        for item in items:
            # A line break inside words is an escape, so every line of the text is a line of its layout.
            yield before + "  " + dump(item).removesuffix("\n").replace("\n", "\n  ")
            before, after = ",\n", "\n "
        yield f"{after}]"
    yield "\n}\n"


def program() -> str:
    """The program's name and version."""
    try:
        return f"counterclaim {metadata.version('counterclaim')}"
    except metadata.PackageNotFoundError:
        return "counterclaim"


def head(schema: str, version: int = 1) -> Json:
    """The first keys of every answer: what it is, which version of the schema, who wrote it, what offsets count."""
    return {"schema": f"counterclaim/{schema}", "version": version, "program": program(), "offsets": OFFSETS}


def passage(span: Span) -> Json:
    """A passage: `text` is the article's characters from `start` to `end`."""
    return {"article": span.article, "start": span.start, "end": span.end, "text": span.text}


def passage_or_none(span: Span | None) -> Json | None:
    """A passage, or null."""
    return None if span is None else passage(span)


def passages(spans: tuple[Span, ...]) -> list[Json]:
    """Passages in their order."""
    return [passage(span) for span in spans]


def date_or_none(dates: DateRange | None) -> Json | None:
    """An interval of days; `end` is exclusive, null where it is open."""
    if dates is None:
        return None
    return {
        "iso": dates.iso,
        "start": dates.start.isoformat(),
        "end": dates.end.isoformat() if dates.end else None,
        "precision": dates.precision,
    }


def number(value: float | None) -> int | float | None:
    """A number as JSON has it: whole where it is whole, null beyond what a float can hold.

    >>> number(6700.0), number(80.1), number(float("inf"))
    (6700, 80.1, None)
    """
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < EXACT else value


def reasons(found: tuple[Reason, ...]) -> list[Json]:
    """Reasons with their passages."""
    return [
        {
            "step": reason.step,
            "feature": reason.feature,
            "value": reason.value,
            "sentence": reason.sentence,
            "passages": passages(reason.passages),
        }
        for reason in found
    ]
