"""Ways of writing names of other scripts in Latin letters, as tables: standards, and what papers of a language print.

Used only to make pairs of one name (`evals/transliterations.py`). A `Scheme` is a table from letters, the longest
first, with what changes at the start of a word and at its end. Sources: BGN/PCGN, ICAO Doc 9303, ISO 9, the
scientific way, Duden, Ukrainian resolution 55 (2010), ELOT 743, ALA-LC, Wade-Giles, Kunrei, Revised Romanization
and McCune-Reischauer, written down by hand and without the rare letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Way = Callable[[str], str]


def words(text: str) -> list[str]:
    """The words of a text.

    >>> words("a e")
    ['a', 'e']
    """
    return text.split()


def table(text: str) -> dict[str, str]:
    """A table from words in turn: letter, what is written for it; "-" for nothing.

    >>> table("ж zh ь -")
    {'ж': 'zh', 'ь': ''}
    """
    parts = words(text)
    return {left: "" if right == "-" else right for left, right in zip(parts[::2], parts[1::2], strict=True)}


@dataclass(frozen=True)
class Scheme:
    """A way of writing: letters, letters at the start of a word or after a vowel, and endings of the whole word."""

    letters: Mapping[str, str]
    first: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, name: str) -> str:
        """The name in Latin letters, each word with a capital."""
        return " ".join("-".join(self._write(part) for part in word.split("-")) for word in name.split())

    def _write(self, word: str) -> str:
        text, end = word.lower(), ""
        for ending in sorted(self.endings, key=len, reverse=True):
            if text.endswith(ending):
                text, end = text[: -len(ending)], self.endings[ending]
                break
        out, i = "", 0
        longest = max(map(len, self.letters))
        while i < len(text):
            open_before = i == 0 or text[i - 1] in "аеёиоуыэюяіїєьъў"
            for n in range(min(longest, len(text) - i), 0, -1):
                piece = text[i : i + n]
                if open_before and piece in self.first:
                    out += self.first[piece]
                    break
                if piece in self.letters or n == 1:
                    out += self.letters.get(piece, piece)
                    break
            i += n
        return (out + end)[:1].upper() + (out + end)[1:]


_CYRILLIC = table(
    """а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh
    щ shch ъ - ы y ь - э e ю yu я ya і i ї i є ie ґ g ў u"""
)
_GERMAN = table("в w ж sch з s й i х ch ц z ч tsch ш sch щ schtsch ю ju я ja ё jo")
_FRENCH = table("ж j у ou х kh ч tch ш ch щ chtch ю iou я ia й i ё io")
_SCIENTIFIC = table("ж ž х ch ц c ч č ш š щ šč ю ju я ja й j ё ë")
_POLISH = table("в w ж ż х ch ц c ч cz ш sz щ szcz ю ju я ja й j ё jo")

RUSSIAN: dict[str, Way] = {
    "bgn": Scheme(_CYRILLIC, table("е ye ё ye")),
    "icao": Scheme({**_CYRILLIC, **table("й i ю iu я ia ъ ie")}),
    "press": Scheme({**_CYRILLIC, "ё": "yo"}, table("е ye"), table("ий y ый y ей ei")),
    "german": Scheme({**_CYRILLIC, **_GERMAN}, table("е je"), table("ий i ый y")),
    "iso9": Scheme({**_CYRILLIC, **table("ж ž х h ц c ч č ш š щ ŝ э è ю û я â й j ё ë")}),
    "scientific": Scheme({**_CYRILLIC, **_SCIENTIFIC}),
    "french": Scheme({**_CYRILLIC, **_FRENCH}, table("е ie"), table("ин ine ий i ый y")),
    "polish": Scheme({**_CYRILLIC, **_POLISH}, table("е je"), table("ий i ый y")),
}
_UKRAINIAN = {**_CYRILLIC, **table("г h и y")}
UKRAINIAN: dict[str, Way] = {
    "national": Scheme({**_UKRAINIAN, **table("й i ю iu я ia")}, table("й y ю yu я ya є ye ї yi")),
    "bgn": Scheme({**_UKRAINIAN, **table("ї yi є ye")}),
    "russian": Scheme({**_CYRILLIC, **table("є e")}, table("є ye"), table("ий y ій y")),
    "german": Scheme({**_UKRAINIAN, **_GERMAN, **table("ї ji є je й j")}, endings=table("ий yj ій ij")),
    "french": Scheme({**_UKRAINIAN, **_FRENCH, **table("ї i є ie")}),
    "scientific": Scheme({**_UKRAINIAN, **_SCIENTIFIC, **table("ї ji є je")}),
}
_BELARUSIAN = {**_CYRILLIC, **table("г h ё yo")}
BELARUSIAN: dict[str, Way] = {
    "bgn": Scheme(_BELARUSIAN, table("е ye")),
    "national": Scheme({**_BELARUSIAN, **table("ё io ю iu я ia й j е e")}, table("ё jo ю ju я ja е je")),
    "latin": Scheme({**_BELARUSIAN, **_SCIENTIFIC, **table("ё io ю iu я ia ў ŭ")}, table("ё jo ю ju я ja е je")),
    "german": Scheme({**_BELARUSIAN, **_GERMAN}, table("е je")),
}
_SERBIAN = table(
    """а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h
    ц c ч č џ dž ш š"""
)
SERBIAN: dict[str, Way] = {
    "latin": Scheme(_SERBIAN),
    "press": Scheme({**_SERBIAN, **table("ђ dj ж zh ј y ћ ch ц ts ч ch џ dz ш sh љ ly њ ny")}),
    "bare": Scheme({**_SERBIAN, **table("ђ dj ж z ћ c ц c ч c џ dz ш s")}),
}
_GREEK = table(
    """α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
    ά a έ e ή i ί i ό o ύ y ώ o ϊ i ΐ i ϋ y ου ou ού ou αυ av αύ av ευ ev εύ ev γγ ng γκ gk μπ mp ντ nt"""
)
GREEK: dict[str, Way] = {
    "elot": Scheme(_GREEK),
    "press": Scheme({**_GREEK, **table("χ h γκ g μπ b ντ d αυ af ευ ef")}),
    "classical": Scheme({**_GREEK, **table("χ ch φ ph κ k υ y ου u ού u αι ae η e ή e")}),
    "sounds": Scheme({**_GREEK, **table("χ kh υ i ύ i αι e αί e ει i εί i οι i μπ b ντ d γ g")}),
}
_GEORGIAN = table(
    """ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k' ლ l მ m ნ n ო o პ p' ჟ zh რ r ს s ტ t' უ u ფ p ქ k ღ gh ყ q' შ sh
    ჩ ch ც ts ძ dz წ ts' ჭ ch' ხ kh ჯ j ჰ h"""
)
GEORGIAN: dict[str, Way] = {
    "national": Scheme(_GEORGIAN),
    "press": Scheme({**_GEORGIAN, **table("კ k პ p ტ t წ ts ჭ ch ყ k ღ g")}),
    "german": Scheme({**_GEORGIAN, **table("კ k პ p ტ t წ z ც z ჭ tsch ჩ tsch შ sch ვ w ხ ch ჟ sch ჯ dsch ყ q ძ ds")}),
}

# Arabic and Persian names are written down as they sound, in the letters of ALA-LC.
_ALA = table("ā a ī i ū u ḥ h ṣ s ḍ d ṭ t ẓ z ʿ ' ʾ '")
ARABIC: dict[str, Way] = {
    "ala": Scheme(_ALA),
    "press": Scheme({**_ALA, **table("ʿ - ʾ - ay ei q k ū ou")}, endings=table("ī i iyya ia")),
    "long": Scheme({**_ALA, **table("ʿ - ʾ - ī ee ū oo ay ai aw au dh d")}, endings=table("ī i")),
    "french": Scheme({**_ALA, **table("ʿ - ʾ - ū ou u ou sh ch ay ei aw aou q k j dj w ou")}, endings=table("ī i")),
    "german": Scheme({**_ALA, **table("ʿ - ʾ - sh sch kh ch j dsch y j w w z s")}, endings=table("ī i")),
}
HEBREW: dict[str, Way] = {
    "academy": Scheme(table("ḥ h x kh ṣ ts ' -")),
    "press": Scheme(table("ḥ ch x ch ṣ tz ' - y y")),
    "german": Scheme(table("ḥ ch x ch ṣ z ' - sh sch v w y j")),
    "plain": Scheme(table("ḥ h x ch ṣ tz ' - q k ei e")),
}
HINDI: dict[str, Way] = {
    "bare": Scheme(table("ā a ī i ū u ś s ṣ s v v ñ n ṇ n ṭ t ḍ d ṛ r c c ch ch")),
    "hunter": Scheme(table("ā a ī i ū u ś sh ṣ sh v v ñ n ṇ n ṭ t ḍ d ṛ r c ch ch chh")),
    "press": Scheme(table("ā aa ī ee ū oo ś sh ṣ sh v w ñ n ṇ n ṭ t ḍ d ṛ r c ch ch chh")),
    "south": Scheme(table("ā a ī i ū u ś sh ṣ sh v v ñ n ṇ n ṭ t ḍ d ṛ r c ch ch chh t th th th d d")),
}

_WADE_FIRST = table("zh ch ch ch' sh sh z ts c ts' j ch q ch' x hs b p p p' d t t t' g k k k' r j")
_WADE_WHOLE = table(
    """zhi chih chi ch'ih shi shih ri jih zi tzu ci tz'u si szu yi i you yu yu yü yan yen ye yeh er erh ge ko ke k'o
    he ho e o"""
)
_WADE_REST = table("ong ung ian ien ie ieh ue üeh uo o ui ui i i")


def wade_giles(name: str) -> str:
    """A name in Pinyin, syllables of a given name parted by "-", in the way of Wade and Giles.

    >>> wade_giles("Zhou Xiao-ming")
    'Chou Hsiao-ming'
    """
    return " ".join("-".join(map(_wade_syllable, word.lower().split("-"))).capitalize() for word in name.split())


def _wade_syllable(syllable: str) -> str:
    if syllable in _WADE_WHOLE:
        return _WADE_WHOLE[syllable]
    first = next((start for start in sorted(_WADE_FIRST, key=len, reverse=True) if syllable.startswith(start)), "")
    rest = syllable[len(first) :]
    if rest == "uo" and first in ("g", "k", "h", "sh"):
        rest = "uo"
    elif rest == "e" and first:
        rest = "ê"
    elif rest in ("u", "un", "uan", "ue") and first in ("j", "q", "x"):
        rest = rest.replace("u", "ü")
    else:
        rest = _WADE_REST.get(rest, rest)
    return _WADE_FIRST.get(first, first) + rest


def pinyin(name: str) -> str:
    """The name as it stands, with the syllables of the given name in one word."""
    return " ".join(word.replace("-", "").capitalize() for word in name.split())


CHINESE: dict[str, Way] = {
    "pinyin": pinyin,
    "wade": wade_giles,
    "bare wade": lambda name: re.sub("['’]", "", wade_giles(name)).replace("ü", "u").replace("ê", "e"),
    "spaced": lambda name: " ".join(part.capitalize() for part in re.split("[ -]", name)),
}

_KUNREI = table("shi si sh sy chi ti ch ty tsu tu fu hu fū hu tsū tu ji zi j zy ō o ū u")
JAPANESE: dict[str, Way] = {
    "hepburn": Scheme(table("ō o ū u")),
    "kunrei": Scheme(_KUNREI),
    "typed": Scheme(table("ō ou ū uu")),
    "passport": Scheme(table("ō oh ū u")),
}

_STARTS = words("g kk n d tt r m b pp s ss - j jj ch k t p h")
_VOWELS = words("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_ENDS = words("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
_OLD_STARTS = words("k kk n t tt r m p pp s ss - ch tch ch k t p h")
_OLD_VOWELS = words("a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i")
_PRESS_VOWELS = words("a ae ya yae u e you ye o wa wae oe yo oo wo we wi yoo eu ui i")
_PRESS_STARTS = words("k kk n d tt r m b pp s ss - j jj ch k t p h")
_PRESS_FAMILIES = table(
    "이 Lee 박 Park 최 Choi 정 Chung 조 Cho 임 Lim 류 Ryu 노 Roh 문 Moon 윤 Yoon 서 Suh 신 Shin 우 Woo"
)


def _hangul(starts: list[str], vowels: list[str], *, press: bool = False) -> Way:
    def syllable(sign: str) -> str:
        number = ord(sign) - 0xAC00
        parts = (starts[number // 588], vowels[number % 588 // 28], _ENDS[number % 28])
        return "".join(part for part in parts if part != "-")

    def write(name: str) -> str:
        family, given = name.split()
        first = _PRESS_FAMILIES.get(family, syllable(family)) if press else syllable(family)
        return f"{first.capitalize()} {'-'.join(map(syllable, given)).capitalize()}"

    return write


KOREAN: dict[str, Way] = {
    "revised": _hangul(_STARTS, _VOWELS),
    "mccune": _hangul(_OLD_STARTS, _OLD_VOWELS),
    "press": _hangul(_PRESS_STARTS, _PRESS_VOWELS, press=True),
}
