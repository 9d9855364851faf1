"""Units of physics and computing as data, made of prefixes and bases: symbols as printed and words, to one symbol each.

General knowledge (the SI brochure, 9th edition, tables 1 to 8). Symbols keep their capitals: "MW" is no "mW".
"""

from __future__ import annotations

PREFIXES = {
    "nano": "n",
    "micro": "μ",
    "milli": "m",
    "centi": "c",
    "deci": "d",
    "hecto": "h",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
    "exa": "E",
    "zetta": "Z",
    "pico": "p",
}
# Symbol, its words, and the prefixes that are used with it.
BASES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("m", ("metre", "meter"), "n μ m c d k p"),
    ("g", ("gram", "gramme"), "n μ m k p"),
    ("s", ("second",), "n μ m p"),
    ("l", ("litre", "liter"), "μ m c d"),
    ("W", ("watt",), "m k M G T"),
    ("Wh", (), "k M G T"),
    ("V", ("volt",), "m k M"),
    ("A", ("ampere", "amp"), "m k"),
    ("Ah", (), "m"),
    ("Hz", ("hertz",), "k M G T"),
    ("Pa", ("pascal",), "h k M G"),
    ("N", ("newton",), "k M"),
    ("J", ("joule",), "k M G"),
    ("eV", ("electronvolt",), "k M G T"),
    ("F", ("farad",), "μ n p m"),
    ("Ω", ("ohm",), "k M"),
    ("T", ("tesla",), "m"),
    ("Sv", ("sievert",), "m μ"),
    ("Gy", ("gray",), "m"),
    ("Bq", ("becquerel",), "k M"),
    ("mol", ("mole",), "m μ n"),
    ("B", ("byte",), "k M G T P E Z"),
    ("bps", (), "k M G T"),
    ("bit", ("bit",), "k M G T"),
    ("cal", ("calorie",), "k"),
    ("t", ("tonne", "ton"), "k M G"),
    ("px", ("pixel",), "M"),
    ("bar", (), "m"),
)
# Words that name no unit when they stand alone behind a number.
NOT_ALONE = frozenset({"gray", "mole", "tesla", "second", "tonne", "ton", "liter", "litre"})

# Symbols that are more often something else: the afternoon, a state of the USA, basis points.
UNSAFE = frozenset({"Pa", "pt", "Mt", "mT", "px", "cal", "bar", "mol", "bit", "bps", "ps", "pg", "pm", "MN"})
# One letter is a unit where a stroke follows: "1.3 A/cm2".
BEFORE_STROKE = {
    **{sign: sign for sign in ("A", "J", "N", "g", "m")},
    "V": "volt",
    "W": "watt",
    "K": "kelvin",
    "L": "liter",
    "l": "liter",
    "h": "hour",
    "s": "second",
}

# A printed symbol, capitals kept, to the name of its unit; only those of two signs and more.
SYMBOLS: dict[str, str] = {
    "KB": "kB",
    "KW": "kW",
    "KWh": "kWh",
    "Kg": "kg",
    "mL": "ml",
    "dL": "dl",
    "kph": "km/h",
    "Nm": "newton meter",
    "hp": "horsepower",
}
# A word in small letters to the name of its unit.
WORDS: dict[str, str] = {}
# The name of a unit to its words, for whoever compares with other names.
NAMES: dict[str, str] = {}

for _symbol, _words, _used in BASES:
    for _prefix in ("", *_used.split()):
        _name = f"{_prefix}{_symbol}"
        if len(_name) > 1 and _name not in UNSAFE:
            SYMBOLS[_name] = _name
        _long = next((word for word, sign in PREFIXES.items() if sign == _prefix), "")
        for _word in _words:
            NAMES.setdefault(_name, f"{_long}{_word}")
            if _long or _word not in NOT_ALONE:
                WORDS[f"{_long}{_word}"] = _name
                WORDS[f"{_long}{_word}s"] = _name
for _plain in [name for name in SYMBOLS if "μ" in name]:
    SYMBOLS[_plain.replace("μ", "µ")] = _plain  # the micro sign beside the Greek letter
for _short, _power in (("k", "kilo"), ("M", "mega"), ("G", "giga"), ("T", "tera")):
    NAMES[f"{_short}Wh"] = f"{_power}watt hour"
    NAMES[f"{_short}bps"] = f"{_power}bit per second"
    SYMBOLS[f"{_short}b"] = f"{_short}bit"
    SYMBOLS[f"{_short}B/s"] = f"{_short}B/s"
NAMES["mAh"] = "milliampere-hour"
