"""Small words of French that statements turn on: negation, helpers, attribution by a preposition, channels."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

NE = frozenset({"ne", "n'", "n’"})
NEGATING = word_set("pas plus jamais aucun aucune rien personne nul nulle guère point ni")
NOBODY = word_set("aucun aucune rien personne nul nulle")

# Words inside the group of a verb: « n'a pas non plus été », « l'a également ».
AUXILIARIES = word_set(
    """
    a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient ait aient
    été ayant étant eut fut
    """
)
IN_GROUP = word_set(
    """
    pas plus jamais également aussi déjà encore toujours ensuite enfin d'ailleurs notamment clairement fermement
    formellement catégoriquement récemment pourtant néanmoins vivement officiellement publiquement simplement bien
    vigoureusement seulement immédiatement aussitôt longuement
    """
)
SUBJECT_CLITICS = word_set("-il -elle -ils -elles -on -je -nous -t")
OBJECT_CLITICS = word_set("se s' s’ le la l' l’ les lui leur y en nous vous me m' m’ ne n' n’")

QUE = frozenset({"que", "qu'", "qu’"})
DE = word_set("de du des d' d’")
FOR_NOBODY = word_set("l'instant l’instant instant moment sa leur son ma notre heure autant exemple cela ça cette")

# Channels of what is said, by the noun behind « dans », « sur », « lors de », « à ».
CHANNELS: dict[str, str] = {
    word: channel
    for channel, words in {
        "statement": "communiqué déclaration conférence discours allocution texte",
        "post": "twitter x facebook telegram instagram tiktok message tweet réseaux publication compte",
        "interview": "interview entretien micro",
        "court": "tribunal barre audience procès juge",
        "broadcast": "télévision radio plateau antenne chaîne ondes",
        "document": "rapport lettre courrier note document",
    }.items()
    for word in words.split()
}

# « pouvoir », « devoir » and what wishes are no hearsay in the conditional: « il pourrait pleuvoir ».
MODALS = {
    "pouvoir": "can",
    "devoir": "must",
    "falloir": "must",
    "vouloir": "will",
    "souhaiter": "will",
    "aller": "will",
}
WISHING = word_set("aimer souhaiter vouloir préférer pouvoir devoir falloir")
QUESTIONING = word_set("si pourquoi comment quand combien où qui")

# Agencies are named so: « l'agence Médiane », « à l'AFP ».
AGENCY_NOUNS = word_set("agence")
AGENCIES = word_set("AFP AP Reuters EFE ANSA DPA Belga Interfax TASS Xinhua APA ATS")
