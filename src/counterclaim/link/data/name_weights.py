"""What each feature of two names tells about their being one. Written by `python -m training.names`."""

from __future__ import annotations

PEOPLE: dict[str, float] = {
    "agreeing letters": 1.4561,
    "misspelt": -1.4188,
    "wrong letters": -6.3604,
    "misspelt twice": -2.0000,
    "short word misspelt": -1.5575,
    "misspells a known name": -0.2498,
    "sounds": -1.0327,
    "respelt surname": -3.1897,
    "contradiction": -4.7894,
    "left out": -1.1264,
    "one word": -2.6448,
    "one name each": -0.8421,
    "initial": -0.4036,
    "form": -0.3289,
    "order": -3.4774,
    "generation": -4.0000,
    "(base)": 1.9306,
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
