"""Currencies around a number: signs, codes and letters before it, words and codes behind it.

A step of `quantities`. Invariant: a quantity keeps its first number; only its unit, kind, scale and ends change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.lexicon.currencies import (
    CAPITAL_LETTERS,
    CODE_NAMES,
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    DOLLAR_SUFFIXES,
    DOUBLE_NATIONS,
    LETTERS_BEHIND,
    LOOSE_LETTERS,
    NATIONAL_CURRENCIES,
    PRICE_WORDS,
    RARE_CODES,
    RARE_FROM,
    SCALED_CURRENCIES,
    SIGN_LETTERS,
)
from counterclaim.read.lexicon.number_words import SCALES, SHORT_SCALES
from counterclaim.read.lexicon.units import SCREEN_LINES
from counterclaim.read.number_parts import MINUS, Piece, lower
from counterclaim.read.quantity import Quantity, scaled

LOOK_BACK = 3  # pieces before "pounds" in which a price word shows money
MANY_CROWNS = 100  # from here on "crowns", "soles" and "won" behind a number are money
# Words behind "$40 Canadian": before a noun the country would describe it.
CLOSING = frozenset({"a", "an", "per", "in", "for", "to", "and", "or", "at", "on", "by", "from", "each", "when"})
MANY_POUNDS = 1_000_000  # from here on "pounds" are money and no weight


def with_currency(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity:
    """A sign, code or letters before the number: "$5", "US$5", "EUR 5", "RM5"."""
    i = quantity.first - 1
    if i - 1 >= floor and pieces[i].text in MINUS and pieces[i + 1].glued:
        i -= pieces[i - 1].text in CURRENCY_SIGNS and pieces[i].glued  # "$-5bn"
    if i < floor or i < 0:
        return quantity
    sign = pieces[i].text
    glued = pieces[i + 1].glued
    if sign == "." and i - 1 >= floor and pieces[i - 1].text in LOOSE_LETTERS:
        return _paid(pieces, quantity, SIGN_LETTERS[pieces[i - 1].text], i - 1)  # "Rs. 500"
    if sign == "=" and glued and i - 1 >= floor and pieces[i - 1].text == "Y":
        return _paid(pieces, quantity, "JPY", i - 1)  # "Y=28,030", as wires wrote it
    if sign in CURRENCY_SIGNS:  # some texts are set "$ 5"
        return _with_suffix(pieces, _with_prefix(pieces, floor, quantity, i))
    if is_letters(pieces, i) and (glued or sign in LOOSE_LETTERS):
        return _paid(pieces, quantity, SIGN_LETTERS[sign], i)
    if sign in CAPITAL_LETTERS and glued and is_thousands(pieces, quantity.number[0]):
        return _paid(pieces, quantity, CAPITAL_LETTERS[sign], i)
    if sign in CURRENCY_CODES and _is_likely(sign, quantity):
        return _paid(pieces, quantity, CODE_NAMES.get(sign, sign), i)
    if i - 1 >= floor and pieces[i - 1].text == "$" and pieces[i].glued and sign.lower() in DOLLAR_PREFIXES:
        return _paid(pieces, quantity, DOLLAR_PREFIXES[sign.lower()], i - 1)
    if sign.lower() in ("euro", "euros") and not glued and quantity.form == "digits":
        return _paid(pieces, quantity, "EUR", i)
    return quantity


def _paid(pieces: Sequence[Piece], quantity: Quantity, unit: str, first: int) -> Quantity:
    return _short_scale(pieces, replace(quantity, unit=unit, kind="money", first=first))


def _with_prefix(pieces: Sequence[Piece], floor: int, quantity: Quantity, i: int) -> Quantity:
    """The sign at `i` with the letters before it: "US$5", "A$5", "U.S. $5"."""
    quantity = _paid(pieces, quantity, CURRENCY_SIGNS[pieces[i].text], i)
    prefix = pieces[i - 1] if pieces[i].text == "$" and i - 1 >= floor and i else None
    if prefix is None or prefix.lower not in DOLLAR_PREFIXES:
        return quantity
    near = pieces[i].glued or (len(prefix.text) > 1 and prefix.text.isupper())
    return replace(quantity, unit=DOLLAR_PREFIXES[prefix.lower], first=i - 1) if near else quantity


def _is_likely(code: str, quantity: Quantity) -> bool:
    """Whether three letters are a currency beside such an amount: "COP 26" is a conference."""
    return code not in RARE_CODES or (quantity.low or 0) >= RARE_FROM


def is_letters(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the letters before a number are a currency's; "PS" is none before one digit ("the PS5")."""
    return pieces[i].text in SIGN_LETTERS and (pieces[i].text != "PS" or len(pieces[i + 1].text) > 1)


def is_thousands(pieces: Sequence[Piece], i: int) -> bool:
    """Whether digits are told as amounts are: "250,000", "500 million", "1.5bn"."""
    after = pieces[i + 1] if i + 1 < len(pieces) else None
    short = after is not None and after.glued and after.lower in SHORT_SCALES and after.lower != "k"
    return "," in pieces[i].text or short or (after is not None and after.lower in SCALES)


def _short_scale(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    short = lower(pieces, quantity.end)
    if short in SHORT_SCALES and not quantity.scaled:
        return scaled(quantity, SHORT_SCALES[short], quantity.end + 1)
    return quantity


def _with_suffix(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """ "$76 US a barrel": the letters behind the number name the dollar."""
    after = pieces[quantity.end] if quantity.end < len(pieces) else None
    if quantity.unit != "USD" or after is None or after.lower not in DOLLAR_SUFFIXES or not after.text[0].isupper():
        return quantity
    then = pieces[quantity.end + 1].text if quantity.end + 1 < len(pieces) else ""
    closed = not then[:1].isupper() if after.text.isupper() else not then.isalpha() or then in CLOSING
    return replace(quantity, unit=DOLLAR_SUFFIXES[after.lower], end=quantity.end + 1) if closed else quantity


def currency_behind(pieces: Sequence[Piece], quantity: Quantity, j: int) -> Quantity | None:
    """ "5 million Danish crowns", "12 euros", "110 JPY", "1,200€", "200p"; None where no currency follows at `j`."""
    if not lower(pieces, j):
        return None
    if lower(pieces, j) in ("m", "bn") and pieces[j].glued and not quantity.scaled and quantity.form == "digits":
        named = _behind(pieces, quantity, j + 1)  # "5m EUR", "20m euros"
        return scaled(named, SHORT_SCALES[lower(pieces, j)], named.end) if named else None
    return _behind(pieces, quantity, j)


def _behind(pieces: Sequence[Piece], quantity: Quantity, j: int) -> Quantity | None:
    word, after = lower(pieces, j), lower(pieces, j + 1)
    if not word:
        return None
    sign = pieces[j].text
    unit = ""
    if sign in CURRENCY_CODES and quantity.form != "vague" and _is_likely(sign, quantity):
        unit = CODE_NAMES.get(sign, sign)
    elif sign == "¢" or (word == "c" and sign == word and pieces[j].glued and not after.isdigit()):
        unit = "cent"
    elif sign in CURRENCY_SIGNS and sign != "$" and not _opens_amount(pieces, j):
        unit = CURRENCY_SIGNS[sign]
    elif word == "p" and quantity.form == "digits" and pieces[j].glued and quantity.low not in SCREEN_LINES:
        unit = "penny"
    elif sign in LETTERS_BEHIND and quantity.form == "digits":
        unit = LETTERS_BEHIND[sign]
    elif word in SCALED_CURRENCIES and (quantity.low or 0) >= MANY_CROWNS:
        unit = SCALED_CURRENCIES[word]
    elif word in CURRENCY_WORDS:
        unit = CURRENCY_WORDS[word]
    if unit:
        return replace(quantity, unit=unit, kind="money", end=j + 1)
    priced = word == "pounds" and after != "of" and _is_priced(pieces, quantity.first)
    money = priced or (quantity.low or 0) >= MANY_POUNDS
    if word in ("pounds", "pound") and money:
        return replace(quantity, unit="GBP", kind="money", end=j + 1 + (after == "sterling"))
    return _national(pieces, quantity, j)


def _opens_amount(pieces: Sequence[Piece], j: int) -> bool:
    """Whether a sign belongs to the number behind it: "of the 12 €5 notes"."""
    return j + 1 < len(pieces) and pieces[j + 1].glued and pieces[j + 1].text[0].isdecimal()


def _is_priced(pieces: Sequence[Piece], first: int) -> bool:
    """Whether a word of buying, paying or fining stands close before: "fined 200 pounds"."""
    return any(piece.lower in PRICE_WORDS for piece in pieces[max(0, first - LOOK_BACK) : first])


def _national(pieces: Sequence[Piece], quantity: Quantity, j: int) -> Quantity | None:
    """ "Danish crowns", "Hong Kong dollars", "U.S. cents", "pounds sterling"."""
    if [lower(pieces, i) for i in range(j, j + 4)] == ["u", ".", "s", "."]:
        j, word = j + 3, "us"
    else:
        word = lower(pieces, j)
    after = lower(pieces, j + 1)
    if (word, after) in NATIONAL_CURRENCIES:
        return replace(quantity, unit=NATIONAL_CURRENCIES[word, after], kind="money", end=j + 2)
    if after in ("cent", "cents") and any((word, money) in NATIONAL_CURRENCIES for money in ("dollar", "euro", "rand")):
        return replace(quantity, unit="cent", kind="money", end=j + 2)
    if word in DOUBLE_NATIONS.get(after, ()) and (after, lower(pieces, j + 2)) in NATIONAL_CURRENCIES:
        return replace(quantity, unit=NATIONAL_CURRENCIES[after, lower(pieces, j + 2)], kind="money", end=j + 3)
    if word in ("pound", "pounds") and after == "sterling":
        return replace(quantity, unit="GBP", kind="money", end=j + 2)
    return None
