"""Languages by their codes in BCP 47, and what they are called in the reader's language: names as data.

What the reading identifies, metadata declares and a gap names. Invariant: a code that the table lacks is shown as it
is, so that no language is without a label.
"""

from __future__ import annotations

import re

# What an article is taken for where neither its text nor its metadata tells.
ENGLISH = "en"

# fmt: off
LANGUAGE_NAMES = {
    "ace": "Acehnese", "af": "Afrikaans", "am": "Amharic", "an": "Aragonese", "ar": "Arabic",
    "ary": "Moroccan Arabic", "arz": "Egyptian Arabic", "as": "Assamese", "az": "Azerbaijani", "ba": "Bashkir",
    "bcl": "Central Bikol", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "br": "Breton", "bs": "Bosnian",
    "ca": "Catalan", "crh": "Crimean Tatar", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German",
    "dz": "Dzongkha", "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish", "et": "Estonian",
    "eu": "Basque", "ext": "Extremaduran", "fa": "Persian", "fi": "Finnish", "fo": "Faroese", "fr": "French",
    "fuv": "Nigerian Fulfulde", "fy": "West Frisian", "ga": "Irish", "gcf": "Antillean Creole",
    "gcr": "Guianese Creole", "gd": "Scottish Gaelic", "gl": "Galician", "gom": "Konkani", "grc": "Ancient Greek",
    "gu": "Gujarati", "gug": "Guarani", "ha": "Hausa", "hbo": "Biblical Hebrew", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "ht": "Haitian Creole", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "ig": "Igbo",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian", "kab": "Kabyle",
    "kik": "Kikuyu", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz",
    "la": "Latin", "lb": "Luxembourgish", "lg": "Ganda", "lij": "Ligurian", "ln": "Lingala", "lo": "Lao",
    "lt": "Lithuanian", "ltg": "Latgalian", "lv": "Latvian", "mg": "Malagasy", "mk": "Macedonian", "ml": "Malayalam",
    "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "my": "Burmese", "ne": "Nepali",
    "nl": "Dutch", "nn": "Norwegian Nynorsk", "no": "Norwegian", "nso": "Northern Sotho", "oc": "Occitan",
    "om": "Oromo", "or": "Odia", "pa": "Punjabi", "pcm": "Nigerian Pidgin", "pl": "Polish", "ps": "Pashto",
    "pt": "Portuguese", "qu": "Quechua", "ro": "Romanian", "ru": "Russian", "rw": "Kinyarwanda", "sa": "Sanskrit",
    "sdh": "Southern Kurdish", "se": "Northern Sami", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "sn": "Shona", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "st": "Southern Sotho", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tg": "Tajik", "th": "Thai", "tk": "Turkmen", "tl": "Tagalog",
    "tr": "Turkish", "tt": "Tatar", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek",
    "uzs": "Southern Uzbek", "vec": "Venetian", "vi": "Vietnamese", "vo": "Volapük", "wa": "Walloon",
    "wuu": "Wu Chinese", "xh": "Xhosa", "yo": "Yoruba", "yue": "Cantonese", "zh": "Chinese", "zu": "Zulu",
}
# fmt: on

# Words by which records name a language that they should give by its code; three letters are ISO 639-2.
_NAMED = {name.lower(): code for code, name in LANGUAGE_NAMES.items()} | {
    "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "rus": "ru", "ara": "ar", "ukr": "uk",
    "zho": "zh", "chi": "zh", "por": "pt", "ita": "it", "fas": "fa", "per": "fa", "tur": "tr", "nob": "no", "nb": "no",
    "français": "fr", "francais": "fr", "deutsch": "de", "español": "es", "русский": "ru",
}  # fmt: skip
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*", re.IGNORECASE)


def language_name(code: str) -> str:
    """What a language is called, by its code; the code itself where it is not in the table.

    >>> language_name("ru"), language_name("xx")
    ('Russian', 'xx')
    """
    return LANGUAGE_NAMES.get(code, code)


def language_code(declared: str | None) -> str | None:
    """The language that metadata declare, without region or script; None where that is no language.

    >>> language_code("fr-CA"), language_code("en_US"), language_code("French"), language_code("und")
    ('fr', 'en', 'fr', None)
    """
    words = (declared or "").strip()
    if words.lower() in _NAMED:
        return _NAMED[words.lower()]
    tag = _TAG.fullmatch(words)
    code = tag[1].lower() if tag else ""
    code = _NAMED.get(code, code)
    return code if code in LANGUAGE_NAMES else None
