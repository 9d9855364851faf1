"""The floors: means that were reached once and are not given up in silence.

`floors.json` holds, for each group of stories, the fingerprint of its files and the mean of each score. A floor goes up
by `--raise-floors`; it goes down only for a score that is asked for by name, and a changed fingerprint has to be
acknowledged by naming the group, because scores on other data say nothing about the old floor.

The noise margin: the rules are deterministic, and so is the parse on one processor. On another kind of processor
a few arcs of the parse fall otherwise (sums of floats in another order), so that single items flip. One dispute of one
story moves the mean of eight by about 0.014; the margin is 0.015, one such flip.

Shares of what was found ("kind", "holders", "fig holders") are kept and shown and not held: they fall whenever
something harder is found too.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.measure import MEASURES, Row

FLOORS = Path(__file__).resolve().parent / "floors.json"
MARGIN = 0.015
NOT_HELD = frozenset({"kind", "holders", "fig holders"})


@dataclass(frozen=True, slots=True)
class Fault:
    """A score under its floor, or data that the floors were not measured on."""

    group: str
    what: str


def load_floors(path: Path = FLOORS) -> dict[str, Any]:
    """The floors by group; empty where none were written yet."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return data


def save_floors(floors: dict[str, Any], path: Path = FLOORS) -> None:
    """Write the floors, one score a line, so that a change shows as one line."""
    path.write_text(json.dumps(floors, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def compare_with_floors(floors: dict[str, Any], means: dict[str, Row], fingerprints: dict[str, str]) -> list[Fault]:
    """Every way in which the means fall short.

    >>> compare_with_floors({"seeds": {"fingerprint": "a", "means": {"sides": 0.9}}}, {"seeds": {"sides": 0.8}},
    ...                     {"seeds": "a"})
    [Fault(group='seeds', what='sides is 0.800, the floor is 0.900')]
    """
    faults = []
    for group, mean in means.items():
        floor = floors.get(group)
        if mean.get("unfaithful"):
            faults.append(Fault(group, f"{mean['unfaithful']:.0f} texts are not verbatim"))
        if floor is None:
            faults.append(Fault(group, f"has no floor yet: --new-data {group}"))
        elif floor["fingerprint"] != fingerprints[group]:
            faults.append(Fault(group, f"is not the data that the floor was measured on: --new-data {group}"))
        else:
            for name, least in floor["means"].items():
                if name not in NOT_HELD and mean[name] < least - MARGIN:
                    faults.append(Fault(group, f"{name} is {mean[name]:.3f}, the floor is {least:.3f}"))
    return faults


def raised(floors: dict[str, Any], means: dict[str, Row], fingerprints: dict[str, str]) -> dict[str, Any]:
    """The floors with every score that is now higher; none goes down."""
    new = dict(floors)
    for group, mean in means.items():
        floor = floors.get(group)
        if floor and floor["fingerprint"] == fingerprints[group]:
            higher = {
                name: mean[name] if name in NOT_HELD else max(mean[name], least)
                for name, least in floor["means"].items()
            }
            new[group] = {**floor, "means": higher}
    return new


def lowered(floors: dict[str, Any], means: dict[str, Row], names: list[str]) -> dict[str, Any]:
    """The floors with the scores named "GROUP/SCORE" set to what was measured, and no other touched.

    Raises:
        ValueError: no such group or score.
    """
    new = json.loads(json.dumps(floors))
    for name in names:
        group, _, score = name.partition("/")
        if group not in new or group not in means or score not in new[group]["means"]:
            raise ValueError(f"no floor is called {name!r}; they are GROUP/SCORE, such as 'blind/disputes R'")
        new[group]["means"][score] = means[group][score]
    loaded: dict[str, Any] = new
    return loaded


def begun(
    floors: dict[str, Any], means: dict[str, Row], fingerprints: dict[str, str], groups: list[str]
) -> dict[str, Any]:
    """The floors with those of the named groups measured anew, for data that is new or has changed."""
    new = dict(floors)
    for group in groups:
        if group not in means:
            raise ValueError(f"no group is called {group!r}; they are {', '.join(means)}")
        scores = {name: means[group][name] for name in MEASURES}
        new[group] = {"fingerprint": fingerprints[group], "means": scores}
    return new
