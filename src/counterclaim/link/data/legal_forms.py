"""Legal forms of companies by kind, numbers in words, Roman numbers, and words before the names of ships.

Which words are legal forms at all is told in `bodies.py`; here is which forms are the same kind in their countries: a
limited company is not a share company or a partnership of the same name. Forms of no one kind (company, holding,
"Corp.", which other languages give to every kind) are not here.
"""

from __future__ import annotations

_LIMITED = """
    ltd limited llc gmbh srl sarl bv bvba ooo doo sro kft oo spzoo eood ood zoo sprl uab sia eirl lda ltda tov too
"""
_SHARES = """
    ag aktiengesellschaft sa spa nv plc ab as asa oy oyj jsc ojsc pjsc cjsc pao oao zao ao kk bhd tbk ad dd akt nyrt
    zrt
"""
_PARTNERS = "lp llp kg ohg kgaa gbr scs snc"
LEGAL_KINDS: dict[str, str] = {
    **dict.fromkeys(_LIMITED.split(), "limited"),
    **dict.fromkeys(_SHARES.split(), "shares"),
    **dict.fromkeys(_PARTNERS.split(), "partners"),
}

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBER_WORDS: dict[str, int] = {
    **{word: i for i, word in enumerate(_SMALL.split())},
    **{word: i for i, word in enumerate(_ORDINALS.split())},
    **{word: 10 * i for i, word in enumerate(_TENS.split(), 2)},
    **{f"{i}{'st' if i == 1 else 'nd' if i == 2 else 'rd' if i == 3 else 'th'}": i for i in range(1, 21)},
}

_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi"
ROMAN_NUMBERS: dict[str, str] = {word: str(i) for i, word in enumerate(_ROMAN.split(), 1)}

_SHIP_WORDS = "mv ms mt ss tss hms uss usns hmas rms fv my sv mts vessel tanker"
SHIP_WORDS: frozenset[str] = frozenset(_SHIP_WORDS.split())
