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

GENERATIONS: dict[str, str] = {
    "jr": "jr",
    "jnr": "jr",
    "junior": "jr",
    "sr": "sr",
    "snr": "sr",
    "senior": "sr",
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "elder": "sr",
    "younger": "jr",
}
