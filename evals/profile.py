"""The page `docs/profile.md`: what `evals.stages` has measured, as tables."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Result = dict[str, Any]

HEAD = """\
# What an archive costs

Made by `python -m evals.stages --write docs/profile.md`, on {machine}.
Each stage ran in a process of its own, over the same articles, into one dossier; reading with two processes.
{busy}
| stage | articles | time | articles a second | processor time for one | most memory of a process |
| --- | ---: | ---: | ---: | ---: | ---: |
"""

MEANINGS = {
    "ingest": "ingest: files become articles",
    "read": "read: articles become shards",
    "store": "store: shards become a dossier",
    "stories": "stories: each article is placed, stories are told",
    "copies": "copies: copied passages are found",
    "accounts": "accounts: the account of each story of two or more articles",
    "show": "show: each of these as a page and JSON",
}


def profile_page(results: Mapping[str, Result], sizes: Sequence[int]) -> str:
    """The page.

    Args:
        results: what was measured, by stage.
        sizes: of the smaller dossiers into which one article was placed.
    """
    return HEAD.format(machine=machine(), busy=busy(results)) + "\n".join(lines_of(results)) + "\n"


def busy(results: Mapping[str, Result]) -> str:
    """A line where the machine had other work: then only processor time and memory mean something."""
    load = max((result.get("load", 0.0) for result in results.values()), default=0.0)
    if load <= (os.cpu_count() or 1):
        return ""
    return (
        f"The machine had other work (a load of up to {load:.0f}): times on the clock are too long, and articles a "
        "second too few; processor time and memory stand.\n"
    )


def machine() -> str:
    """What it ran on, without its name."""
    return f"{os.cpu_count()} processors ({platform.machine()}), Python {platform.python_version()}"


def lines_of(results: Mapping[str, Result]) -> Iterator[str]:
    """Its lines below the head."""
    for name, meaning in MEANINGS.items():
        if name in results:
            result = results[name]
            each = 1000 * result["cpu"] / max(result["articles"], 1)
            yield (
                f"| {meaning} | {result['articles']:,} | {result['seconds']:,.0f} s | "
                f"{result['articles'] / max(result['seconds'], 1e-9):,.1f} | {each:,.1f} ms | "
                f"{result['megabytes']:,.0f} MB |"
            )
    if "rates" in results:
        rates = results["rates"]
        yield ""
        yield "## Reading beside others"
        yield ""
        yield f"The same {rates['articles']} articles ({rates['words']:,} words), all warm, in turns, on the clock."
        yield ""
        yield "| | articles a second | against one process of ours |"
        yield "| --- | ---: | ---: |"
        for name, seconds in rates["peers"].items():
            yield f"| {name} | {rates['articles'] / seconds:.2f} | {rates['seconds'] / seconds:.2f} |"
        for absent in rates["absent"]:
            yield ""
            yield f"Not measured: {absent}"
    if "placing" in results:
        yield from placing_lines(results["placing"]["sizes"])
    if "accounts" in results:
        yield from linking_lines(results["accounts"])


def linking_lines(accounts: Mapping[str, Any]) -> Iterator[str]:
    """How many stories were laid out, and what each part of linking took over all of them."""
    yield ""
    yield "## What linking spends its time on"
    yield ""
    yield (
        f"{accounts['stories']:,} stories of {accounts['articles']:,} articles, the largest of {accounts['largest']:,};"
        f" {accounts['disputes']:,} disputes."
    )
    yield ""
    yield "| part | processor time |"
    yield "| --- | ---: |"
    for part, seconds in accounts["parts"].items():
        yield f"| {part} | {seconds:,.1f} s |"


def placing_lines(sizes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The table of placing one article."""
    steps = list(sizes[0]["cpu"])
    yield ""
    yield "## One more article"
    yield ""
    yield "Processor time of all that happens when one arrives, but for reading it and linking anew."
    yield ""
    yield f"| in a dossier of | all | {' | '.join(steps)} |"
    yield f"| ---: | ---: |{' ---: |' * len(steps)}"
    for size in sizes:
        cells = [sum(size["cpu"].values()), *(size["cpu"][step] for step in steps)]
        yield f"| {size['articles']:,} | " + " | ".join(f"{1000 * cell:.0f} ms" for cell in cells) + " |"
