"""Days, months and words of time in French."""

from __future__ import annotations

WEEKDAYS = {word: n for n, word in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())}  # noqa: SIM905
MONTHS = {
    word: number
    for number, words in {
        1: "janvier janv", 2: "février fevrier févr", 3: "mars", 4: "avril avr", 5: "mai", 6: "juin", 7: "juillet juil",
        8: "août aout", 9: "septembre sept", 10: "octobre oct", 11: "novembre nov", 12: "décembre decembre déc",
    }.items()
    for word in words.split()
}  # fmt: skip
# Days from that of the article.
NEAR_DAYS = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "après-demain": 2}
PARTS_OF_DAY = ("matin", "midi", "après-midi", "soir", "nuit", "soirée", "matinée", "à l'aube", "à l’aube")
LENGTHS = {
    "jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "mois": 30, "an": 365, "ans": 365, "année": 365, "années": 365,
    "heure": 0, "heures": 0,
}  # fmt: skip
