"""Numbers in a French text: digits with their blanks and commas, words, « une centaine », « des milliers ».

Under `french.figures`, from the text alone. Invariant: numerals stand in order and do not overlap; no text makes one
that is not finite.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from counterclaim.read.lexicon.french.numbers import COLLECTIVES, HUNDRED, ONES, SCALES, SHARES, TENS

DIGITS = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?(?![\w])|(?<![\w.,])\d{1,15}(?:,\d{1,6})?(?![\w])"
)
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:[-'’][A-Za-zÀ-ÿ]+)*")
LONGEST = 18  # digits


@dataclass(frozen=True, slots=True)
class Numeral:
    """Characters `start` to `end` of a text with what they mean; `vague` for « des milliers », `share` for a part."""

    start: int
    end: int
    low: float
    high: float | None
    vague: bool = False
    share: bool = False
    scaled: bool = False


def find_numerals(text: str) -> list[Numeral]:
    """The numbers of a text, in order.

    >>> [(one.low, one.high) for one in find_numerals("1 234,5 ou trois mille deux cents, des milliers, 4 millions")]
    [(1234.5, 1234.5), (3200.0, 3200.0), (1000.0, None), (4000000.0, 4000000.0)]
    """
    words = [(match.start(), match.end(), match.group().lower()) for match in WORD.finditer(text)]
    by_start = {start: n for n, (start, _, _) in enumerate(words)}
    found: list[Numeral] = []
    for match in DIGITS.finditer(text):
        if len(match.group()) > LONGEST:
            continue
        value = float(re.sub(r"[ \u00a0\u202f.](?=\d{3})", "", match.group()).replace(",", "."))
        found.append(_scaled(text, words, by_start, match.start(), match.end(), value))
    n = 0
    while n < len(words):
        numeral, after = _in_words(text, words, n)
        if numeral is not None:
            found.append(numeral)
        n = after
    found.sort(key=lambda numeral: (numeral.start, -numeral.end))
    kept: list[Numeral] = []
    for numeral in found:
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept


def _scaled(
    text: str, words: list[tuple[int, int, str]], by_start: dict[int, int], start: int, end: int, value: float
) -> Numeral:
    """A number in digits with the « millions » behind it."""
    after = re.compile(r"[ \u00a0\u202f]+").match(text, end)
    n = by_start.get(after.end()) if after else None
    if n is not None and words[n][2] in SCALES:
        value *= SCALES[words[n][2]]
        return Numeral(start, words[n][1], value, value, scaled=True)
    return Numeral(start, end, value, value)


def _in_words(text: str, words: list[tuple[int, int, str]], n: int) -> tuple[Numeral | None, int]:
    """The number that begins at a word, and the place of the word behind it."""
    collective = _collective(text, words, n)
    if collective is not None:
        return collective
    total, current, m, solid, scaled = 0.0, 0.0, n, False, False
    while m < len(words):
        if m > n and text[words[m - 1][1] : words[m][0]].strip(" \u00a0-"):
            break
        value = _value(words[m][2])
        word = words[m][2]
        if word in SCALES:
            if m == n and word != "mille":
                return None, n + 1
            total, current, scaled = total + (current or 1) * SCALES[word], 0.0, True
        elif word in HUNDRED:
            current = (current or 1) * 100
        elif value is not None:
            if m == n and word in ("un", "une") and not _scale_follows(words, m):
                return None, n + 1
            if current and current % 10 and value < 10:
                break
            current += value
        elif word == "et" and m > n and m + 1 < len(words) and _value(words[m + 1][2]) is not None and current >= 20:
            m += 1
            continue
        else:
            break
        solid = True
        m += 1
    if not solid:
        return None, n + 1
    value = total + current
    return Numeral(words[n][0], words[m - 1][1], value, value, scaled=scaled), m


def _scale_follows(words: list[tuple[int, int, str]], m: int) -> bool:
    return m + 1 < len(words) and words[m + 1][2] in SCALES


def _value(word: str) -> float | None:
    """A number below a hundred in one word: « soixante-douze », « quatre-vingt-dix-sept », « vingt-et-un »."""
    if word in ONES:
        return float(ONES[word])
    if word in TENS:
        return float(TENS[word])
    parts = [part for part in word.split("-") if part != "et"]
    if len(parts) < 2 or not all(part in ONES or part in TENS for part in parts):
        return None
    if parts[:1] == ["quatre"] and parts[1] in ("vingt", "vingts"):
        return 80.0 + sum(ONES.get(part, TENS.get(part, 0)) for part in parts[2:])
    if parts[0] in TENS and all(part in ONES for part in parts[1:]):
        return float(TENS[parts[0]] + sum(ONES[part] for part in parts[1:]))
    return None


def _collective(text: str, words: list[tuple[int, int, str]], n: int) -> tuple[Numeral, int] | None:
    """« une quarantaine de », « des milliers de », « deux douzaines », « un tiers des »."""
    m = n + 1
    if m >= len(words) or text[words[n][1] : words[m][0]].strip():
        return None
    before, noun = words[n][2], words[m][2]
    if noun in SHARES and (before in ("un", "une", "la") or before in ONES):
        part = SHARES[noun] * (1 if before in ("un", "une", "la") else ONES[before])
        return Numeral(words[n][0], words[m][1], part, part, share=True), m + 1
    if noun not in COLLECTIVES:
        return None
    end, value = words[m][1], float(COLLECTIVES[noun])
    de = re.compile(r"\s+(?:de|d['’])(?!\w)|\s+d['’]").match(text, end)
    end = de.end() if de else end
    if before in ("une", "un"):
        return Numeral(words[n][0], end, value, value), m + 1
    if before in ("des", "plusieurs", "quelques", "les"):
        return Numeral(words[n][0], end, value, None, vague=True), m + 1
    if before in ONES:
        return Numeral(words[n][0], end, value * ONES[before], value * ONES[before]), m + 1
    return None
