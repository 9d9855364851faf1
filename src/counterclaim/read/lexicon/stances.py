"""Cue words by the stance they give to what follows. Data for `read.stances`; a cue in none of them asserts."""

from __future__ import annotations

from counterclaim.model.statement import Stance
from counterclaim.read.lexicon.words import word_set

_WORDS: dict[Stance, str] = {
    "denies": """contradict deny disavow denial dispute rebut refute repudiate dismiss contest disagree rebuff""",
    "doubts": """doubt question suspect wonder skepticism scepticism speculate""",
    "demands": """appeal ask beg beseech call challenge command demand direct encourage exhort implore instruct order
        petition plead press recommend request tell urge proposal propose recommendation""",
    "refuses": """decline object oppose refuse reject renounce rule objection opposition protest""",
    "promises": """agree guarantee offer pledge promise swear threat threaten undertake vow""",
    "expects": """anticipate expect fear forecast foresee hope predict prediction worry""",
}
STANCES: dict[str, Stance] = {word: stance for stance, words in _WORDS.items() for word in words.split()}

# Demands only with an infinitive or "for"/"on"; with a plain clause they assert or ask.
ONLY_ORDERING = word_set("appeal ask call challenge command direct encourage order press tell")
OBLIGATION = frozenset(["must", "should", "ought", "need"])
FUTURE = frozenset(["will", "'ll", "wo", "would", "shall"])
