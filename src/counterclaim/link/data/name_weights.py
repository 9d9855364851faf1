"""What each feature of two names tells about their being one. Written by `python -m training.names`."""

from __future__ import annotations

PEOPLE: dict[str, float] = {
    "agreeing letters": 1.3451,
    "misspelt": -1.4762,
    "wrong letters": -6.3739,
    "misspelt twice": -2.0000,
    "short word misspelt": -1.5574,
    "misspells a known name": -0.2660,
    "sounds": -1.0167,
    "respelt surname": -3.2112,
    "contradiction": -4.7156,
    "left out": -1.1254,
    "first left out": -0.6466,
    "one word": -2.1788,
    "one name each": -0.8453,
    "initial": -0.4056,
    "form": -0.2765,
    "order": -3.4821,
    "generation": -4.0000,
    "(base)": 2.0656,
}
BODIES: dict[str, float] = {
    "agreeing letters": 2.2639,
    "misspelt": -0.2509,
    "wrong letters": -5.9636,
    "misspelt twice": -2.0000,
    "short word misspelt": -1.6930,
    "sounds": -0.4155,
    "contradiction": -4.8846,
    "left out": -2.7370,
    "sort left out": -0.4007,
    "bracket left out": 1.5127,
    "one word": -2.0978,
    "order": -1.0000,
    "numbers": -3.0750,
    "number left out": -2.6648,
    "legal forms": -0.9951,
    "initials": 6.0000,
    "same words": 2.0482,
    "(base)": 2.0038,
}
