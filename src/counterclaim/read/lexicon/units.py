"""Units as data: the word as printed, and the one name a figure's `unit` has for it. Money is in `currencies`."""

from __future__ import annotations

from counterclaim.read.lexicon import si_units

PERCENT = "%"
SHARE = "share"
POINTS = "percentage point"
YEAR = "year"


def _table(lines: str) -> dict[str, str]:
    """Words to names: each line is a name with its forms; "*" after a form adds the regular plural."""
    words: dict[str, str] = {}
    for line in lines.strip().splitlines():
        name, *forms = line.split()
        for form in forms:
            plain = form.rstrip("*")
            words[plain] = name
            if form.endswith("*"):
                words[f"{plain}s"] = name
    return words


TIME = _table("""
second second* sec* nanosecond*
millisecond millisecond*
minute minute* min*
hour hour* hr*
day day*
night night*
week week*
weekend weekend*
fortnight fortnight*
month month*
year year* yr*
decade decade*
century century centuries
""")

_METRES = {word: name for word, name in si_units.WORDS.items() if word.rstrip("s").endswith(("meter", "metre"))}
LENGTHS = {
    **_METRES,
    **_table("""
km km*
mile mile* mi
m m
cm cm
mm mm
μm micron*
foot foot feet ft
inch inch inches ″
yard yard* yd*
"""),
}

MEASURES = {
    **si_units.WORDS,
    **LENGTHS,
    **_table("""
acre acre*
hectare hectare*
ton ton* tonne*
kiloton kiloton* kilotonne*
megaton megaton* megatonne*
gigaton gigaton* gigatonne*
kg kg* kilo*
g g
mg mg
pound lb* pound*
ounce ounce* oz
carat carat*
liter liter* litre*
ml ml
gallon gallon*
pint pint*
quart quart*
barrel barrel* bbl
barrel/day bpd
bushel bushel*
degree degree* °
°C celsius centigrade
°F fahrenheit
kelvin kelvin*
mph mph
km/h kph kmh kmph
mile/gallon mpg
knot knot*
watt watt*
kW kw
MW mw
GW gw
kWh kwh
MWh mwh
GWh gwh
TWh twh
volt volt*
ampere amp* ampere*
joule joule*
newton newton*
pascal pascal*
mAh mah
calorie calorie*
horsepower horsepower bhp hp
rpm rpm
psi psi
decibel decibel* db
byte byte*
bit bit*
kB kb
MB mb
GB gb
TB tb
Mbps mbps
Gbps gbps
megapixel megapixel*
pixel pixel*
Hz hz
kHz khz
MHz mhz
GHz ghz
time times
ppm ppm
ppb ppb
light-year lightyear*
square_km km²
square_m m²
square_cm cm²
cubic_m m³
cubic_cm cm³
"""),
}
MEASURES = {word: name.replace("_", " ") for word, name in MEASURES.items()}

# Signs of which the capitals count, behind digits: "5-10W", "45C", "6kW".
SYMBOLS = {**si_units.SYMBOLS, "W": "watt", "V": "volt", "C": "°C", "F": "°F", "MP": "megapixel"}

# In small letters, and only directly behind digits: "6ft 2in", "24h", "5l".
GLUED = {"in": "inch", "h": "hour", "l": "liter", "t": "ton"}

# Only directly after digits may these be units: "5m", "20 g", "200p".
SHORT_MEASURES = frozenset({"m", "g", "mi", "p", "nm", "hp"})

# "p" is a penny directly behind digits, but these are lines of a screen.
SCREEN_LINES = frozenset({480, 720, 1080, 1440, 2160})

UNITS = {**TIME, **MEASURES}

# Several words, the longest first. "by hyphens" too: a hyphen between two words is passed over.
PHRASES: dict[tuple[str, ...], str] = {
    ("percentage", "point"): POINTS,
    ("percentage", "points"): POINTS,
    ("basis", "point"): "basis point",
    ("basis", "points"): "basis point",
    ("pound", "feet"): "pound-foot",
    ("pound", "foot"): "pound-foot",
    ("lb", "ft"): "pound-foot",
    ("newton", "meters"): "newton meter",
    ("newton", "metres"): "newton meter",
    ("metric", "ton"): "ton",
    ("metric", "tons"): "ton",
    ("light", "year"): "light-year",
    ("light", "years"): "light-year",
    ("nautical", "mile"): "nautical mile",
    ("nautical", "miles"): "nautical mile",
    ("fluid", "ounce"): "fluid ounce",
    ("fluid", "ounces"): "fluid ounce",
    ("kilowatt", "hour"): "kWh",
    ("kilowatt", "hours"): "kWh",
    ("megawatt", "hour"): "MWh",
    ("megawatt", "hours"): "MWh",
    ("gigawatt", "hour"): "GWh",
    ("gigawatt", "hours"): "GWh",
    ("parts", "per", "million"): "ppm",
    ("parts", "per", "billion"): "ppb",
    ("brake", "horsepower"): "horsepower",
    ("square", "km"): "square km",
}
for _word, _name in LENGTHS.items():
    for _form in ("square", "sq"):
        PHRASES[_form, _word] = f"square {_name}"
    PHRASES["cubic", _word] = f"cubic {_name}"
for _degree in ("degree", "degrees", "°", "deg"):
    for _scale, _name in (("celsius", "°C"), ("c", "°C"), ("centigrade", "°C"), ("fahrenheit", "°F"), ("f", "°F")):
        PHRASES[_degree, _scale] = _name
LONGEST_PHRASE = 3

# What a price or a pace is told for: "$80 a barrel", "63 cents per share". "per" takes any of them, "a" too.
RATES = {
    **{word: name for word, name in UNITS.items() if len(word) > 2 and word not in ("times", "second")},
    "second": "second",
    "share": "share",
    "shares": "share",
    "head": "head",
    "person": "person",
    "capita": "capita",
    "household": "household",
    "unit": "unit",
    "bottle": "bottle",
    "ticket": "ticket",
    "piece": "piece",
    "game": "game",
    "vote": "vote",
    "ride": "ride",
    "trip": "trip",
    "mmbtu": "mega british thermal unit",
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
# "a year ago", "a day after" dates and is no pace.
DATES_BACK = frozenset({"ago", "earlier", "later", "before", "after", "since", "old", "from", "previously", "prior"})

TIME_UNITS = frozenset(TIME.values())
