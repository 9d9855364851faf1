"""Do names of other scripts meet again in every way of writing them, and do near names of two people stay apart?

    python -m evals.transliterations [--show]

Pairs are made, with a fixed seed, from names in other scripts (`script_names.py`) by ways of romanising
(`romanisations.py`): 200 to look at (`open`) and 200 that are only scored (`kept`), of other names and by other ways:
one way of each kept pair belongs to no open pair, or the name in its own script is one of the two. Beside
them stand 200 pairs of near surnames that are two people's (Johnson and Johnston), with one given name, and 40 pairs
of one surname with two given names. Names are put together by the rules of `evals/names.py`. Near surnames that are
`rare` in one country are printed without a floor: no list has all surnames, and a misprint looks no different.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from typing import Literal

from evals import romanisations
from evals.names import RULES, Rule, same_name
from evals.near_names import (
    GIVEN,
    KEPT_GIVEN_PAIRS,
    KEPT_SURNAMES,
    OPEN_GIVEN_PAIRS,
    OPEN_RARE_SURNAMES,
    OPEN_SURNAMES,
    RARE_SURNAMES,
)
from evals.romanisations import Way
from evals.script_names import NAMES

Half = Literal["open", "kept"]
Pair = tuple[str, str]

PAIRS = 200
SEEDS: dict[Half, int] = {"open": 1, "kept": 2}

# For each people: ways that open pairs are made of, and ways that at least one name of each kept pair is written in.
# "script" is the name as its own script has it.
WAYS: dict[str, tuple[dict[str, Way], str, str]] = {
    "russian": (romanisations.RUSSIAN, "bgn icao press german script", "iso9 scientific french polish"),
    "ukrainian": (romanisations.UKRAINIAN, "national bgn script", "russian german french scientific"),
    "belarusian": (romanisations.BELARUSIAN, "bgn national script", "latin german"),
    "serbian": (romanisations.SERBIAN, "latin script", "press bare"),
    "greek": (romanisations.GREEK, "elot script", "press classical sounds"),
    "georgian": (romanisations.GEORGIAN, "national script", "press german"),
    "arabic": (romanisations.ARABIC, "ala press", "long french german"),
    "persian": (romanisations.ARABIC, "ala press", "long german"),
    "hebrew": (romanisations.HEBREW, "academy press", "german plain"),
    "hindi": (romanisations.HINDI, "bare hunter", "press south"),
    "chinese": (romanisations.CHINESE, "pinyin bare_wade", "wade spaced"),
    "japanese": (romanisations.JAPANESE, "hepburn typed", "kunrei passport"),
    "korean": (romanisations.KOREAN, "revised mccune", "press"),
}


def write(people: str, way: str, name: str) -> str:
    """A name in one way of its people."""
    return name if way == "script" else WAYS[people][0][way.replace("_", " ")](name)


def transliterations(half: Half, count: int = PAIRS) -> list[Pair]:
    """Pairs of one name, each written in two ways that differ; the same at every call.

    >>> len(set(transliterations("open"))), all(left != right for left, right in transliterations("open"))
    (200, True)
    """
    chance = random.Random(SEEDS[half])
    peoples = sorted(WAYS)
    pairs: dict[Pair, None] = {}
    while len(pairs) < count:
        people = peoples[len(pairs) % len(peoples)] if len(pairs) % 3 else chance.choice(peoples[:])
        family, given = NAMES[people][:2] if half == "open" else NAMES[people][2:]
        first, second = chance.choice(given), chance.choice(family)
        name = f"{second} {first}" if people in ("chinese", "korean") else f"{first} {second}"
        known, other = (ways.split() for ways in WAYS[people][1:])
        one = chance.choice(known)
        two = chance.choice(known if half == "open" else other)
        left, right = write(people, one, name), write(people, two, name)
        if left != right and (right, left) not in pairs:
            pairs[(left, right)] = None
    return list(pairs)


def near_people(half: Half, count: int = PAIRS) -> list[Pair]:
    """Pairs of two people: one given name, two near surnames.

    >>> near_people("open", 1)[0][0].split()[0] == near_people("open", 1)[0][1].split()[0]
    True
    """
    chance = random.Random(SEEDS[half])
    pairs = OPEN_SURNAMES if half == "open" else KEPT_SURNAMES
    chosen = chance.sample(pairs, min(count, len(pairs)))
    return [(f"{name} {left}", f"{name} {right}") for left, right in chosen for name in [chance.choice(GIVEN)]]


def near_rare(half: Half) -> list[Pair]:
    """Pairs of two people: one given name, two near surnames that are not both frequent."""
    chance = random.Random(SEEDS[half])
    pairs = OPEN_RARE_SURNAMES if half == "open" else RARE_SURNAMES
    return [(f"{name} {left}", f"{name} {right}") for left, right in pairs for name in [chance.choice(GIVEN)]]


def near_given(half: Half) -> list[Pair]:
    """Pairs of two people: two near given names, one surname."""
    chance = random.Random(SEEDS[half])
    pairs = OPEN_GIVEN_PAIRS if half == "open" else KEPT_GIVEN_PAIRS
    surnames = [left for left, _ in (OPEN_SURNAMES if half == "open" else KEPT_SURNAMES)]
    return [(f"{left} {name}", f"{right} {name}") for left, right in pairs for name in [chance.choice(surnames)]]


def share(pairs: Sequence[Pair], rule: Rule, *, show: str = "") -> float:
    """The share of pairs put together; with `show`, those that should not be (or should: "missed") are printed."""
    said = [same_name("Person", left, right, rule) for left, right in pairs]
    if show:
        for (left, right), joined in zip(pairs, said, strict=True):
            if joined != (show == "missed"):
                print(f"{show:7} {left}  |  {right}")
    return sum(said) / len(said)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the shares; 1 where the kept ones miss what is asked for."""
    parser = argparse.ArgumentParser(description="Names of other scripts in two ways of writing, and near names.")
    parser.add_argument("--show", action="store_true", help="print what is missed and wrong among the open pairs")
    options = parser.parse_args(arguments)
    failed = False
    for half in ("open", "kept"):
        for rule in RULES:
            show = options.show and half == "open" and rule == "threshold"
            found = share(transliterations(half), rule, show="missed" if show else "")
            false = share(near_people(half), rule, show="WRONG" if show else "")
            given = share(near_given(half), rule, show="WRONG" if show else "")
            print(
                f"{half:5} {rule:9} transliterations found {found:.3f}"
                f"  near surnames put together {false:.3f}  near given names put together {given:.3f}"
            )
            if half == "kept" and rule != "evidence":
                failed |= found < FOUND[rule] or false > FALSE or given > FALSE_GIVEN
    for rule in RULES:
        rare = share(near_rare("kept"), rule)
        print(f"rare  {rule:9} near surnames put together {rare:.3f}")
    if failed:
        print("under its floor", file=sys.stderr)
    return int(failed)


# Asked for: of kept transliterations at least nine tenths, of near surnames at most one in fifty.
FOUND = {"alone": 0.9, "threshold": 0.9}
FALSE = 0.02
FALSE_GIVEN = 0.05


if __name__ == "__main__":
    raise SystemExit(main())
