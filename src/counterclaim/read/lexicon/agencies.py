"""News agencies and other outlets by the names that articles give them. General knowledge, as data for `read.media`."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# In small letters, as whole words; longer names first where one holds another.
AGENCIES = (
    "agence france-presse",
    "agence france presse",
    "anadolu agency",
    "ansa",
    "antara",
    "associated press",
    "australian associated press",
    "azertag",
    "belga",
    "belta",
    "bernama",
    "bloomberg",
    "canadian press",
    "central news agency",
    "deutsche presse-agentur",
    "efe",
    "fars news agency",
    "interfax",
    "islamic republic news agency",
    "itar-tass",
    "kazinform",
    "korean central news agency",
    "kyodo",
    "lusa",
    "mehr news agency",
    "national news agency",
    "notimex",
    "pa media",
    "petra news agency",
    "press association",
    "press trust of india",
    "reuters",
    "ria novosti",
    "ritzau",
    "rosbalt",
    "saudi press agency",
    "sputnik",
    "tanjug",
    "tasnim news agency",
    "tass",
    "ukrinform",
    "unian",
    "united press international",
    "wafa",
    "xinhua",
    "yonhap",
    "afp",
    "ap",
    "apa",
    "dpa",
    "irna",
    "isna",
    "kcna",
    "pti",
    "sana",
    "spa",
    "upi",
)

# Short names that are also words are agencies only in capitals.
CAPITALS_ONLY = frozenset(["ap", "apa", "afp", "ansa", "dpa", "efe", "irna", "isna", "pti", "sana", "spa", "upi"])
AGENCY_WORDS = ("news agency", "news wire", "newswire", "press agency", "state agency")
# Words in the names of other outlets.
OUTLET_WORDS = word_set(
    """
    bbc broadcasting bulletin channel chronicle cnn courier daily dispatch examiner gazette guardian herald inquirer
    journal magazine mail media news newspaper network observer paper post press public radio sentinel station
    telegraph television times tribune tv weekly
    """
)
# Outlets known over the world whose names hold none of these words. Case counts.
OUTLET_NAMES = (
    "ABC",
    "ARD",
    "Al Arabiya",
    "Al Jazeera",
    "Al-Arabiya",
    "Al-Jazeera",
    "Axios",
    "Bild",
    "CBC",
    "CBS",
    "CCTV",
    "CNBC",
    "Corriere della Sera",
    "Der Spiegel",
    "Deutsche Welle",
    "El Mundo",
    "El País",
    "El Pais",
    "Fox Business",
    "Frankfurter Allgemeine Zeitung",
    "Haaretz",
    "ITV",
    "Kommersant",
    "La Repubblica",
    "La Stampa",
    "Le Figaro",
    "Le Monde",
    "Libération",
    "MSNBC",
    "Meduza",
    "NBC",
    "NHK",
    "NPR",
    "Novaya Gazeta",
    "PBS",
    "Politico",
    "RFE/RL",
    "Sueddeutsche Zeitung",
    "Süddeutsche Zeitung",
    "The Atlantic",
    "The Economist",
    "The Hill",
    "The Hindu",
    "The Independent",
    "The New Yorker",
    "Voice of America",
    "ZDF",
)
# Nouns that stand for media without a name: "state media", "the newspaper".
GENERAL_MEDIA = word_set("broadcaster magazine media newspaper outlet radio tabloid television tv")
# Nouns that do so only behind a word that says of what kind: "a local station", "a news website".
MEDIA_OF_A_KIND = word_set("channel daily network outlet paper portal site station website weekly")
KINDS_OF_MEDIA = word_set(
    """
    business independent investigative local media national news online opposition private radio regional
    state state-run state-owned television tv
    """
)
