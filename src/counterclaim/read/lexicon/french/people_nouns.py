"""Words for people and bodies in French, and what stands before a name: titles and offices."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

PRONOUNS = word_set("il elle ils elles on celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ce dernier dernière")
FIRST_PERSON = word_set("je j' j’ nous moi")

TITLES = word_set(
    """
    m. mm. mme mmes mlle monsieur madame dr docteur pr professeur me maître président présidente ministre premier
    première chef cheffe directeur directrice préfet préfète maire député députée sénateur sénatrice procureur
    procureure juge général colonel commandant capitaine commissaire porte-parole secrétaire gouverneur gouverneure
    ambassadeur ambassadrice chancelier chancelière roi reine prince princesse pape évêque cardinal avocat avocate
    syndicaliste opposant opposante candidat candidate journaliste militant militante conseiller conseillère
    vice-président vice-présidente coordinateur coordinatrice responsable délégué déléguée patron patronne
    lieutenant sergent inspecteur inspectrice témoin armateur
    """
)

# Whatever ends so is somebody, most of the time.
PERSON_ENDINGS = ("eur", "euse", "rice", "iste", "ien", "ienne", "ant", "ante", "ier", "ière", "aire", "logue")

BODIES = word_set(
    """
    gouvernement ministère préfecture police armée justice parquet tribunal cour commission syndicat parti groupe
    compagnie entreprise société agence presse opposition autorité autorités état-major mairie parlement assemblée
    sénat conseil direction organisation association ong onu hôpital université institut centre collectif fédération
    confédération union comité mission délégation ambassade présidence majorité coalition famille familles
    enquêteurs source sources témoin témoins habitants riverains manifestants policiers soldats secouristes secours
    pompiers experts avocats proches victimes médecins gendarmerie gendarmes élysée chancellerie diplomatie radio
    télévision chaîne quotidien journal hebdomadaire communiqué rapport étude enquête autopsie expertise
    responsables camp capitainerie port armateur banque observatoire croix-rouge église rebelles insurgés milice
    observateurs électeurs
    """
)

MUTE = word_set("fait faits chose situation bilan chiffre jour nuit année mois temps cas question raison suite")
# fmt: off
CIVIL = word_set("m. mm. mme mmes mlle monsieur madame dr docteur pr professeur me maître")
# fmt: on
FEMALE_TITLES = word_set("mme mlle madame présidente directrice cheffe préfète députée sénatrice procureure avocate")
