"""Currencies around a number: signs, codes and letters before it, words and codes behind it.

A step of `quantities`. Invariant: a quantity keeps its first number; only its unit, kind, scale and ends change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.lexicon.currencies import (
    CODE_NAMES,
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    DOLLAR_SUFFIXES,
    DOUBLE_NATIONS,
    NATIONAL_CURRENCIES,
    PRICE_WORDS,
    SCALED_CURRENCIES,
    SIGN_LETTERS,
)
from counterclaim.read.lexicon.number_words import SHORT_SCALES
from counterclaim.read.lexicon.units import SCREEN_LINES
from counterclaim.read.number_parts import MINUS, Piece, lower
from counterclaim.read.quantity import Quantity, scaled

LOOK_BACK = 3  # pieces before "pounds" in which a price word shows money
MANY_POUNDS = 1_000_000  # from here on "pounds" are money and no weight


def with_currency(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity:
    """A sign, code or letters before the number: "$5", "US$5", "EUR 5", "RM5"."""
    i = quantity.first - 1
    if i - 1 >= floor and pieces[i].text in MINUS and pieces[i + 1].glued:
        i -= pieces[i - 1].text in CURRENCY_SIGNS and pieces[i].glued  # "$-5bn"
    if i < floor or i < 0:
        return quantity
    sign = pieces[i].text
    glued = pieces[i + 1].glued or (sign in CURRENCY_SIGNS and not pieces[i].glued)  # some texts are set "$ 5"
    if sign == "." and glued is False and i - 1 >= floor and pieces[i - 1].text == "Rs":
        return replace(quantity, unit="INR", kind="money", first=i - 1)
    if (sign in CURRENCY_SIGNS and glued) or (sign in SIGN_LETTERS and (glued or sign == "Rs")):
        unit = CURRENCY_SIGNS.get(sign) or SIGN_LETTERS[sign]
        quantity = replace(quantity, unit=unit, kind="money", first=i)
        prefix = pieces[i - 1] if sign == "$" and i - 1 >= floor and i else None
        if prefix and prefix.lower in DOLLAR_PREFIXES and (pieces[i].glued or len(prefix.text) > 1):
            quantity = replace(quantity, unit=DOLLAR_PREFIXES[prefix.lower], first=i - 1)
        return _with_suffix(pieces, _short_scale(pieces, quantity))
    if sign in CURRENCY_CODES:
        return replace(quantity, unit=CODE_NAMES.get(sign, sign), kind="money", first=i)
    if i - 1 >= floor and pieces[i - 1].text == "$" and pieces[i].glued and sign.lower() in DOLLAR_PREFIXES:
        return replace(quantity, unit=DOLLAR_PREFIXES[sign.lower()], kind="money", first=i - 1)
    return quantity


def _short_scale(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    short = lower(pieces, quantity.end)
    if short in SHORT_SCALES and (pieces[quantity.end].glued or short != "m"):
        return scaled(quantity, SHORT_SCALES[short], quantity.end + 1)
    return quantity


def _with_suffix(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """ "$76 US a barrel": the letters behind the number name the dollar."""
    after = pieces[quantity.end] if quantity.end < len(pieces) else None
    if quantity.unit != "USD" or after is None or after.lower not in DOLLAR_SUFFIXES or not after.text.isupper():
        return quantity
    closed = quantity.end + 1 >= len(pieces) or not pieces[quantity.end + 1].text[0].isupper()
    return replace(quantity, unit=DOLLAR_SUFFIXES[after.lower], end=quantity.end + 1) if closed else quantity


def currency_behind(pieces: Sequence[Piece], quantity: Quantity, j: int) -> Quantity | None:
    """ "5 million Danish crowns", "12 euros", "110 JPY", "1,200€", "200p"; None where no currency follows at `j`."""
    word, after = lower(pieces, j), lower(pieces, j + 1)
    if not word:
        return None
    sign = pieces[j].text
    if sign in CURRENCY_CODES and quantity.form != "vague":
        return replace(quantity, unit=CODE_NAMES.get(sign, sign), kind="money", end=j + 1)
    if sign == "¢":
        return replace(quantity, unit="cent", kind="money", end=j + 1)
    if sign in CURRENCY_SIGNS and sign != "$" and pieces[j].glued:
        return replace(quantity, unit=CURRENCY_SIGNS[sign], kind="money", end=j + 1)
    if word == "p" and quantity.form == "digits" and pieces[j].glued and quantity.low not in SCREEN_LINES:
        return replace(quantity, unit="penny", kind="money", end=j + 1)
    if word in CURRENCY_WORDS:
        return replace(quantity, unit=CURRENCY_WORDS[word], kind="money", end=j + 1)
    priced = word == "pounds" and after != "of" and _is_priced(pieces, quantity.first)
    money = priced or (quantity.low or 0) >= MANY_POUNDS
    if word in ("pounds", "pound") and money:
        return replace(quantity, unit="GBP", kind="money", end=j + 1 + (after == "sterling"))
    if word in SCALED_CURRENCIES and (quantity.low or 0) >= 1000:
        return replace(quantity, unit=SCALED_CURRENCIES[word], kind="money", end=j + 1)
    return _national(pieces, quantity, j)


def _is_priced(pieces: Sequence[Piece], first: int) -> bool:
    """Whether a word of buying, paying or fining stands close before: "fined 200 pounds"."""
    return any(piece.lower in PRICE_WORDS for piece in pieces[max(0, first - LOOK_BACK) : first])


def _national(pieces: Sequence[Piece], quantity: Quantity, j: int) -> Quantity | None:
    """ "Danish crowns", "Hong Kong dollars", "pounds sterling"."""
    word, after = lower(pieces, j), lower(pieces, j + 1)
    if (word, after) in NATIONAL_CURRENCIES:
        return replace(quantity, unit=NATIONAL_CURRENCIES[word, after], kind="money", end=j + 2)
    if word in DOUBLE_NATIONS.get(after, ()) and (after, lower(pieces, j + 2)) in NATIONAL_CURRENCIES:
        return replace(quantity, unit=NATIONAL_CURRENCIES[after, lower(pieces, j + 2)], kind="money", end=j + 3)
    if word in ("pound", "pounds") and after == "sterling":
        return replace(quantity, unit="GBP", kind="money", end=j + 2)
    return None
