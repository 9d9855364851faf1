"""Words before and behind a person's name that are no part of it, and those that tell a son from his father."""

from __future__ import annotations

_TITLE_WORDS = """
    mr mrs ms miss mister madam dr doctor prof professor sir dame lord lady baron baroness count
    president prasident prime minister premier chancellor senator sen representative rep congressman congresswoman
    governor gov mayor judge justice ambassador secretary chairman king queen prince princess emperor sultan emir
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt commander cmdr admiral adm brigadier
    marshal officer detective father reverend rev bishop archbishop cardinal pope rabbi imam ayatollah
    sheikh shaikh shaykh sheik cheikh haji hajji hadji hajj mullah mulla maulvi mawlawi maulana qari ustad hafiz
    herr frau monsieur madame senor senora don dona gospodin
"""
TITLE_WORDS: frozenset[str] = frozenset(_TITLE_WORDS.split())

# From the second on; those of one letter are left out, since an initial looks the same.
_ROMAN = "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii"

GENERATIONS: dict[str, str] = {
    "jr": "jr",
    "jnr": "jr",
    "junior": "jr",
    "sr": "sr",
    "snr": "sr",
    "senior": "sr",
    "elder": "sr",
    "younger": "jr",
    **{word: str(number) for number, word in enumerate(_ROMAN.split(), 2) if len(word) > 1},
}
