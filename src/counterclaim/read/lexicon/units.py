"""Units as data: the word as printed, and the one name a figure's `unit` has for it. Money is in `currencies`."""

from __future__ import annotations

from counterclaim.read.lexicon import si_units

PERCENT = "%"
PERCENT_WORDS = frozenset({"%", "percent", "percents", "pct", "pc", "％"})
PERCENT_POINTS = frozenset({"point", "points", "pt", "pts"})
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
second second* sec*
nanosecond nanosecond*
microsecond microsecond*
millisecond millisecond* msec
minute minute* min*
hour hour* hr*
day day*
night night*
week week* wk*
weekend weekend*
fortnight fortnight*
month month* mos
year year* yr*
decade decade*
century century centuries
millennium millennium* millennia
""")

_METRES = {word: name for word, name in si_units.WORDS.items() if word.rstrip("s").endswith(("meter", "metre"))}
LENGTHS = {
    **_METRES,
    **_table("""
km km*
mile mile* mi
m m
cm cm*
mm mm*
μm micron*
foot foot feet ft
inch inch inches ″
yard yard* yd*
furlong furlong*
fathom fathom*
angstrom angstrom* ångström*
parsec parsec*
"""),
}

MEASURES = {
    **si_units.WORDS,
    **LENGTHS,
    **_table("""
acre acre*
hectare hectare* ha
ton ton* tonne*
kiloton kiloton* kilotonne*
megaton megaton* megatonne*
gigaton gigaton* gigatonne*
kg kg* kilo*
g g gm*
mg mg
μg mcg ug
pound lb* pound*
ounce ounce* oz
carat carat* karat*
liter liter* litre*
ml ml
gallon gallon* gal*
pint pint*
quart quart*
cup cup*
tablespoon tablespoon* tbsp*
teaspoon teaspoon* tsp*
cc cc*
barrel barrel* bbl*
barrel/day bpd
bushel bushel*
degree degree* ° º
°C celsius centigrade ℃ ºc
°F fahrenheit ℉ ºf
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
kVA kva
MVA mva
BTU btu*
MMBtu mmbtu
therm therm*
rpm rpm
frame/second fps
beat/minute bpm
psi psi
mbar mbar millibar*
mmHg mmhg
atmosphere atmosphere*
decibel decibel* db dba
lumen lumen*
lux lux
nit nit*
candela candela*
coulomb coulomb*
rem rem*
millirem millirem*
curie curie*
roentgen roentgen*
byte byte*
bit bit*
kB kb
MB mb
GB gb
TB tb
point/game ppg
rebound/game rpg
assist/game apg
basis_point bp bps
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
ppt ppt
per_mille ‰
light-year lightyear*
square_km km² sqkm
square_m m² sqm
square_cm cm²
square_foot sqft
cubic_m m³
cubic_cm cm³
"""),
}
MEASURES = {word: name.replace("_", " ") for word, name in MEASURES.items()}

# Signs of which the capitals count, behind digits: "5-10W", "45C", "6kW".
SYMBOLS = {
    **si_units.SYMBOLS,
    "W": "watt",
    "V": "volt",
    "C": "°C",
    "F": "°F",
    "L": "liter",
    "MP": "megapixel",
    "AU": "astronomical unit",
    "PS": "horsepower",
    "ms": "millisecond",
    "μs": "microsecond",
    "µs": "microsecond",
    "ns": "nanosecond",
    "atm": "atmosphere",
}

# Small words behind "12 stone" that it does not describe.
BEHIND_A_UNIT = frozenset({"and", "or", "in", "to", "when", "with", "but", "at", "of", "for", "as", "on", "than"})

# In small letters, and only directly behind digits: "6ft 2in", "24h", "5l", "3x". A second only behind a point, since
# "20s" is an age and "90s" a decade.
GLUED = {"in": "inch", "h": "hour", "l": "liter", "t": "ton", "x": "time", "s": "second"}

# Behind digits and by themselves only, "12 stone, 5 pounds", not "12 stone walls": words that seldom end a phrase.
ALONE = {"stone": "stone", "st": "stone", "fold": "time", "bar": "bar", "bars": "bar"}

# Only directly after digits may these be units: "5m", "20 g", "200p".
SHORT_MEASURES = frozenset({"m", "g", "mi", "p", "nm", "hp"})

# In capitals these are names: "12 SEC schools", "3 BP stations".
NOT_IN_CAPITALS = frozenset({"sec", "gal", "rem", "cc", "ha", "bp", "mos", "fps", "mi", "bar", "st", "ug"})

# "p" is a penny directly behind digits, but these are lines of a screen.
SCREEN_LINES = frozenset({480, 720, 1080, 1440, 2160})

UNITS = {**MEASURES, **TIME}

# "a year ago", "a day after" dates and is no pace.
DATES_BACK = frozenset({"ago", "earlier", "later", "before", "after", "since", "old", "from", "previously", "prior"})

TIME_UNITS = frozenset(TIME.values())
