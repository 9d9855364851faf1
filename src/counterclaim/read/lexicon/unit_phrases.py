"""Units of several words, and what a price or a pace is told for, as data: beside `units`."""

from __future__ import annotations

from counterclaim.read.lexicon.units import LENGTHS, POINTS, UNITS

# Several words, the longest first. "by hyphens" too: a hyphen between two words is passed over.
PHRASES: dict[tuple[str, ...], str] = {
    ("percentage", "point"): POINTS,
    ("basis", "point"): "basis point",
    ("pound", "foot"): "pound-foot",
    ("pound", "feet"): "pound-foot",
    ("lb", "ft"): "pound-foot",
    ("foot", "pound"): "foot pound",
    ("ft", "lb"): "foot pound",
    ("newton", "meter"): "newton meter",
    ("newton", "metre"): "newton meter",
    ("metric", "ton"): "ton",
    ("metric", "tonne"): "ton",
    ("short", "ton"): "short ton",
    ("long", "ton"): "long ton",
    ("light", "year"): "light-year",
    ("nautical", "mile"): "nautical mile",
    ("astronomical", "unit"): "astronomical unit",
    ("troy", "ounce"): "ounce",
    ("fluid", "ounce"): "fluid ounce",
    ("fl", "oz"): "fluid ounce",
    ("acre", "foot"): "acre foot",
    ("acre", "feet"): "acre foot",
    ("parts", "per", "million"): "ppm",
    ("parts", "per", "billion"): "ppb",
    ("parts", "per", "trillion"): "ppt",
    ("per", "mille"): "per mille",
    ("pounds", "per", "square", "inch"): "psi",
    ("revolutions", "per", "minute"): "rpm",
    ("mm", "hg"): "mmHg",
    ("millimeters", "of", "mercury"): "mmHg",
    ("millimetres", "of", "mercury"): "mmHg",
    ("brake", "horsepower"): "horsepower",
    ("square", "km"): "square km",
}
for _kilo, _sign in (("", ""), ("kilo", "k"), ("mega", "M"), ("giga", "G"), ("tera", "T")):
    PHRASES[f"{_kilo}watt", "hour"] = f"{_sign}Wh"
PHRASES |= {(*_words[:-1], f"{_words[-1]}s"): _name for _words, _name in PHRASES.items() if "per" not in _words}
for _word, _name in LENGTHS.items():
    for _form in ("square", "sq"):
        PHRASES[_form, _word] = f"square {_name}"
    for _form in ("cubic", "cu"):
        PHRASES[_form, _word] = f"cubic {_name}"
for _degree in ("degree", "degrees", "°", "deg"):
    for _scale, _name in (("celsius", "°C"), ("c", "°C"), ("centigrade", "°C"), ("fahrenheit", "°F"), ("f", "°F")):
        PHRASES[_degree, _scale] = _name
LONGEST_PHRASE = 4
# A point behind one of these is no end of a sentence: "300 sq. ft."
SHORTENED = frozenset({"sq", "cu", "fl", "deg", "ft", "lb"})

# What a price or a pace is told for: "$80 a barrel", "63 cents per share". "per" takes any of them, "a" too.
# fmt: off
TOLD_FOR = (
    "adult", "bed", "bottle", "box", "call", "capita", "car", "case", "child", "click", "customer", "dose",
    "family", "flight", "game", "guest", "head", "home", "house", "household", "item", "lesson", "match", "meal",
    "order", "packet", "page", "passenger", "patient", "person", "piece", "plate", "play", "player", "pop",
    "pupil", "ride", "room", "round", "seat", "session", "set", "share", "sheet", "shift", "ship", "show", "song",
    "start", "student", "subscriber", "term", "throw", "ticket", "trip", "unit", "user", "vehicle", "visit",
    "vote", "voter", "worker",
)
# fmt: on
NO_PACE = frozenset({"times", "second", "bar", "bit"})
RATES = {
    **{word: name for word, name in UNITS.items() if len(word) > 2 and word not in NO_PACE},
    "second": "second",
    "shares": "share",
    **{word: word for word in TOLD_FOR},
    "h": "hour",
    "hr": "hour",
    "s": "second",
    "kg": "kg",
    "km": "km",
    "lb": "pound",
    "oz": "ounce",
    "cm": "cm",
    "m": "m",
}
