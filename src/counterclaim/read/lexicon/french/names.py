"""Words that names of bodies and places begin with in French."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

ORG_WORDS = word_set(
    """
    ministère université banque compagnie groupe agence syndicat parti commission conseil cour tribunal hôpital
    institut centre fédération confédération union association front mouvement comité assemblée sénat parlement
    observatoire collectif fonds société radio télévision chantiers ligue autorité direction office organisation
    armée garde police gendarmerie préfecture haut-commissariat croix-rouge courrier dépêche journal gazette
    quotidien
    """
)
PLACE_WORDS = word_set(
    "rue avenue boulevard place quai pont port mont lac île cap golfe baie fleuve mer quartier détroit"
)
# What ministers are in charge of: no names of anybody.
PORTFOLIOS = word_set(
    """
    intérieur santé justice défense finances économie transports éducation travail affaires étrangères agriculture
    culture état environnement écologie énergie budget logement tourisme sports enseignement recherche commerce
    industrie
    """
)
