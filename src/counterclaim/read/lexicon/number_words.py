"""Words that mean a number, as data: cardinals, scales, fractions and the vague ones. Small letters only."""

from __future__ import annotations

SMALL = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "quadrillion": 1_000_000_000_000_000,
    "lakhs": 100_000,
    "crores": 10_000_000,
}

# Only directly after digits: "5bn", "£2.5m", "10k". "m" is a metre unless a currency or a noun shows otherwise.
SHORT_SCALES = {
    "k": 1_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "bln": 1_000_000_000,
    "trln": 1_000_000_000_000,
    "m": 1_000_000,
    "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}

# Of these, the ones that mean nothing else and may stand behind a blank: "2.4 bn barrels".
LOOSE_SCALES = frozenset({"mn", "mln", "bn", "bln", "tn", "trn", "trln"})

# Capitals directly behind digits with a currency sign before them or a decimal point: "$84B", "1.2T".
CAPITAL_SCALES = {"B": 1_000_000_000, "T": 1_000_000_000_000}

COLLECTIVES = {"dozen": 12, "score": 20}

# The plural alone: a lower bound of one unit and no upper one ("thousands" is 1,000 and more).
VAGUE = {
    "dozens": 12,
    "scores": 40,
    "hundreds": 100,
    "thousands": 1_000,
    "millions": 1_000_000,
    "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
}

# What "tens of" and "hundreds of" stand before.
VAGUE_FACTORS = {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1_000}

# "several hundred" is taken for two hundred and more.
FEW = frozenset({"several", "few", "couple"})
FEW_AT_LEAST = 2

FRACTION_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "hundredth": 100,
    "hundredths": 100,
    "thousandth": 1000,
    "thousandths": 1000,
}

# "fell by a third in May", "almost a quarter, it said": a share without "of".
BEFORE_A_PART = frozenset({"by", "than", "almost", "nearly", "about", "around", "roughly", "over", "under"})
AFTER_A_PART = frozenset({"in", "to", "from", "since", "after", "on", "this", "last", "over", "and", "but", "as", "at"})

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
}

# Fractions of one sign, and what a stroke may stand over: "2 1/2", "1/16 of".
# fmt: off
VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8,
    "⅞": 7 / 8,
}
# fmt: on
PARTS_OF_A_WHOLE = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000})
