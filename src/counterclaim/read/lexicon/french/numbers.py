"""Numbers in French words, the nouns that count by tens and hundreds, units, and what makes a number vague."""

from __future__ import annotations

from typing import Literal

from counterclaim.read.lexicon.words import word_set

Bound = Literal["about", "least", "most", "below", "above"]

ONES: dict[str, int] = {
    word: value
    for value, words in enumerate(
        [
            "zéro",
            "un une",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
        ]
    )
    for word in words.split()
}
TENS = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
        "octante": 80, "huitante": 80, "nonante": 90}  # fmt: skip
HUNDRED = word_set("cent cents")
SCALES = {"mille": 1_000, "million": 1_000_000, "millions": 1_000_000, "milliard": 1_000_000_000,
          "milliards": 1_000_000_000}  # fmt: skip
# « Une centaine de », « des milliers de ».
COLLECTIVES = {
    noun + plural: value
    for noun, value in {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1_000,
    }.items()
    for plural in ("", "s")
}  # fmt: skip
SHARES = {"moitié": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4, "cinquième": 1 / 5, "dixième": 1 / 10}

# Words before a number -> what they make of it. Longest first is taken.
PRECISION: dict[str, Bound] = {
    "au moins": "least", "au minimum": "least", "plus de": "above", "plus d'": "above", "plus d’": "above",
    "moins de": "below", "moins d'": "below", "moins d’": "below", "au plus": "most", "au maximum": "most",
    "jusqu'à": "most", "jusqu’à": "most", "près de": "about", "près d'": "about", "près d’": "about",
    "environ": "about", "quelque": "about", "presque": "about", "autour de": "about", "à peine": "about",
    "à peu près": "about", "une bonne": "about", "approximativement": "about", "pas moins de": "least",
}  # fmt: skip

UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "EUR": "euro euros €", "USD": "dollar dollars $", "GBP": "livre livres £", "RUB": "rouble roubles",
        "CHF": "franc francs", "%": "% pour-cent", "year": "an ans année années", "month": "mois",
        "week": "semaine semaines", "day": "jour jours", "hour": "heure heures", "minute": "minute minutes",
        "km": "kilomètre kilomètres km", "m": "mètre mètres", "mm": "millimètre millimètres",
        "ton": "tonne tonnes", "kg": "kilo kilos kilogrammes kg",
        "ha": "hectare hectares", "l": "litre litres", "degree": "degré degrés", "point": "point points",
    }.items()
    for word in words.split()
}  # fmt: skip
TIME = frozenset({"year", "month", "week", "day", "hour", "minute"})

# Before a number they make it a name or a place in a list.
NAMING = word_set("article articles page pages numéro n° no avenue rue quai loi chaîne route vol ligne")
# Verbs of change: « de 42 à 57 » behind them is a former number and the present one.
CHANGING = word_set("passer augmenter monter grimper chuter tomber baisser reculer bondir réduire porter")
