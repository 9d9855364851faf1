"""What each feature of two names tells about their being one. Written by `python -m training.names`."""

from __future__ import annotations

PEOPLE: dict[str, float] = {
    "agreeing letters": 1.4694,
    "misspelt": -1.3496,
    "wrong letters": -6.3789,
    "misspelt twice": -2.0000,
    "short word misspelt": -1.5486,
    "misspells a surname": -0.5963,
    "sounds": -1.0154,
    "respelt surname": -3.2550,
    "contradiction": -4.8525,
    "left out": -1.0704,
    "first left out": -0.6671,
    "one word": -2.6577,
    "one name each": -0.8526,
    "initial": -0.4104,
    "form": -0.3444,
    "order": -3.4941,
    "generation": -4.0017,
    "(base)": 2.0011,
}
BODIES: dict[str, float] = {
    "agreeing letters": 2.2995,
    "misspelt": -0.2239,
    "wrong letters": -5.9579,
    "misspelt twice": -2.0000,
    "short word misspelt": -1.6843,
    "sounds": -0.4108,
    "contradiction": -4.8249,
    "left out": -2.7862,
    "sort left out": -0.3118,
    "bracket left out": 1.5137,
    "one word": -2.2878,
    "order": -1.0000,
    "numbers": -3.0505,
    "number left out": -2.6520,
    "legal forms": -0.9949,
    "initials": 6.0000,
    "same words": 2.0527,
    "(base)": 1.9098,
}
