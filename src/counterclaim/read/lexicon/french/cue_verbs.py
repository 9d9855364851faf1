"""Verbs that bring in what somebody says in French, by the form that the content takes, and all forms of each.

Each verb has the English verb of the same force, by which linking compares cues across languages. Data for
`read.french.cues`.
"""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# Verb -> the English verb of the same force. All of them may stand in an incise: « … », a-t-il dit.
ENGLISH: dict[str, str] = {
    word: english
    for english, words in {
        "say": "dire lancer lâcher glisser souffler confier témoigner s'exclamer exclamer réagir poursuivre commenter"
        " marteler résumer conclure tempérer nuancer ironiser asséner déplorer regretter se-féliciter féliciter",
        "declare": "déclarer proclamer",
        "state": "indiquer signaler préciser relever observer noter remarquer mentionner constater établir",
        "affirm": "affirmer certifier attester assurer garantir jurer",
        "claim": "prétendre soutenir revendiquer alléguer",
        "argue": "plaider arguer faire-valoir argumenter",
        "insist": "insister maintenir",
        "count": "recenser dénombrer",
        "explain": "expliquer détailler",
        "add": "ajouter renchérir enchaîner compléter",
        "tell": "raconter informer relater narrer rappeler",
        "recall": "rappeler se-souvenir",
        "report": "rapporter annoncer-un-bilan",
        "announce": "annoncer",
        "reveal": "révéler dévoiler divulguer",
        "write": "écrire tweeter publier",
        "reply": "répondre répliquer rétorquer riposter",
        "repeat": "répéter réaffirmer réitérer",
        "stress": "souligner pointer",
        "estimate": "estimer évaluer chiffrer",
        "believe": "croire penser considérer juger trouver",
        "think": "supposer imaginer",
        "admit": "admettre avouer concéder",
        "acknowledge": "reconnaître",
        "confirm": "confirmer corroborer",
        "deny": "nier démentir",
        "reject": "rejeter récuser balayer écarter",
        "dispute": "contester",
        "refute": "réfuter",
        "doubt": "douter",
        "wonder": "interroger",
        "accuse": "accuser incriminer",
        "blame": "imputer reprocher blâmer",
        "suspect": "soupçonner",
        "condemn": "condamner dénoncer fustiger flétrir",
        "criticise": "critiquer vilipender",
        "praise": "saluer louer vanter",
        "call": "qualifier traiter dépeindre",
        "describe": "décrire",
        "demand": "exiger réclamer",
        "ask": "demander solliciter",
        "urge": "exhorter appeler inviter sommer presser conjurer",
        "order": "ordonner enjoindre",
        "refuse": "refuser",
        "rule": "exclure",
        "promise": "promettre engager",
        "warn": "avertir prévenir alerter",
        "threaten": "menacer",
        "fear": "craindre redouter",
        "hope": "espérer souhaiter",
        "expect": "prévoir anticiper pronostiquer",
        "suggest": "suggérer proposer recommander préconiser",
        "evoke": "évoquer invoquer",
    }.items()
    for word in words.split()
    if "-" not in word and "'" not in word
}

# May bring in a clause with "que".
CLAUSAL = frozenset(ENGLISH) - word_set(
    """
    recenser dénombrer accuser incriminer condamner fustiger flétrir critiquer vilipender qualifier traiter
    dépeindre décrire saluer louer vanter évoquer invoquer imputer blâmer interroger appeler solliciter
    """
)

# Take an infinitive of what the speaker did, is or means to do: « assure avoir agi », « promet de publier ».
INFINITIVE = word_set(
    """
    dire affirmer assurer prétendre jurer nier déclarer estimer croire penser reconnaître admettre avouer promettre
    refuser menacer espérer souhaiter proposer craindre demander exiger engager confirmer démentir soutenir exclure
    certifier revendiquer accuser soupçonner ordonner recommander
    """
)

# Take a noun phrase with what belongs to it: « dément les accusations ».
OBJECT = word_set(
    """
    nier démentir rejeter récuser balayer écarter contester réfuter accuser incriminer imputer reprocher blâmer
    soupçonner condamner dénoncer fustiger critiquer vilipender saluer louer vanter qualifier traiter décrire exiger
    réclamer demander exclure promettre annoncer confirmer reconnaître admettre évoquer invoquer revendiquer estimer
    évaluer chiffrer craindre redouter juger exhorter sommer presser appeler inviter déplorer regretter proposer
    recommander préconiser prévoir refuser maintenir recenser dénombrer
    """
)

# Take their object behind a preposition: « appelle à une grève », « menace de sanctions ».
PREPOSITIONS: dict[str, frozenset[str]] = {
    "appeler": frozenset(["à", "au", "aux"]),
    "menacer": frozenset(["de", "d'", "d’"]),
    "douter": frozenset(["de", "d'", "d’", "du", "des"]),
    "avertir": frozenset(["de", "du", "des", "d'", "d’"]),
    "alerter": frozenset(["sur"]),
    "engager": frozenset(["à"]),
    "inviter": frozenset(["à"]),
    "insister": frozenset(["sur"]),
}

# Verbs of a light kind with the noun that makes them a cue: « a fait état de », « met en garde contre ».
PHRASES: dict[tuple[str, ...], str] = {
    ("faire", "état", "de"): "report",
    ("faire", "savoir"): "state",
    ("faire", "valoir"): "argue",
    ("faire", "part", "de"): "express",
    ("mettre", "en", "garde"): "warn",
    ("mettre", "en", "cause"): "blame",
    ("mettre", "en", "doute"): "doubt",
    ("remettre", "en", "cause"): "challenge",
    ("remettre", "en", "question"): "question",
    ("mettre", "en", "avant"): "stress",
    ("parler", "de"): "describe",
    ("crier", "à"): "claim",
    ("plaider", "pour"): "argue",
}

# Speech only where the subject can speak: a wall may show and an event may recall.
NEEDS_A_SPEAKER = word_set(
    """
    croire penser juger trouver appeler menacer presser rappeler lancer écarter révéler établir exclure poursuivre
    conclure relever pointer publier engager évoquer saluer inviter proposer imaginer supposer considérer compléter
    résumer imposer presser ordonner traiter craindre noter annoncer refuser prévoir garantir observer constater
    demander
    """
)

# Whoever will not say it is silent: « a refusé de commenter », « n'a pas souhaité répondre ».
SPEECH_WITHHELD = word_set(
    "commenter répondre confirmer préciser réagir dire communiquer infirmer révéler donner parler communiquer exprimer"
)
WITHHOLDING = word_set("refuser souhaiter vouloir pouvoir désirer")

# Forms that no rule of conjugation gives.
IRREGULAR: dict[str, str] = {
    form: verb
    for verb, forms in {
        "dire": "dit disent disait disaient dite dits dites disant dira diront dirait dirent",
        "prétendre": "prétend prétendent prétendait prétendu prétendant prétendaient",
        "répondre": "répond répondent répondait répondu répondant répondaient répondit",
        "soutenir": "soutient soutiennent soutenait soutenaient soutenu soutenant soutint soutiendra",
        "prévenir": "prévient préviennent prévenait prévenu prévenant prévint",
        "avertir": "avertit avertissent avertissait averti avertissant",
        "reconnaître": "reconnaît reconnait reconnaissent reconnaissait reconnu reconnaissant reconnut",
        "admettre": "admet admettent admettait admis admettant admit",
        "promettre": "promet promettent promettait promis promettant promit",
        "craindre": "craint craignent craignait craignaient craignant",
        "démentir": "dément démentent démentait démenti démentie démentis démenties démentant démentit",
        "écrire": "écrit écrivent écrivait écrivant écrivit",
        "croire": "croit croient croyait croyaient cru croyant",
        "réfuter": "réfute réfutent réfutait réfuté réfutée réfutant",
        "décrire": "décrit décrivent décrivait décrivant",
        "conclure": "conclut concluent concluait conclu concluant",
        "exclure": "exclut excluent excluait exclu exclue excluant",
        "établir": "établit établissent établissait établi établissant",
        "enjoindre": "enjoint enjoignent enjoignait",
        "poursuivre": "poursuit poursuivent poursuivait poursuivi poursuivant",
        "réagir": "réagit réagissent réagissait réagi réagissant",
        "rejeter": "rejette rejettent rejetait rejetaient rejeté rejetée rejetés rejetées rejetant rejeta",
        "appeler": "appelle appellent appelait appelaient appelé appelée appelant appela",
        "rappeler": "rappelle rappellent rappelait rappelaient rappelé rappelée rappelant rappela",
        "prévoir": "prévoit prévoient prévoyait prévu prévoyant",
        "maintenir": "maintient maintiennent maintenait maintenu",
    }.items()
    for form in forms.split()
}

PRESENT_ENDINGS = ("e", "ent", "ait", "aient", "a", "èrent", "é", "ée", "és", "ées", "ant", "era", "eront", "erait")


def forms_of(verb: str) -> tuple[str, ...]:
    """The forms of the third person, the participles and the infinitive of a verb in -er, with the changes of its stem.

    >>> [form for form in forms_of("espérer") if form.startswith("espère")], "menaçait" in forms_of("menacer")
    (['espère', 'espèrent'], True)
    """
    if not verb.endswith("er"):
        return (verb,)
    stem = verb[:-2]
    found = [verb]
    for ending in PRESENT_ENDINGS:
        own = stem
        if ending in ("e", "ent") and len(stem) > 2 and stem[-2] == "é":
            own = f"{stem[:-2]}è{stem[-1]}"
        if ending[0] in "aà" and stem.endswith("c"):
            own = f"{stem[:-1]}ç"
        if ending[0] in "aà" and stem.endswith("g"):
            own = f"{stem}e"
        found.append(own + ending)
    return tuple(found)


# Every form -> its verb.
FORMS: dict[str, str] = {form: verb for verb in sorted(ENGLISH) for form in forms_of(verb)} | IRREGULAR
