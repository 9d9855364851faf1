"""Pairs of words that cannot both be said of one thing at one time, as lemmas.

From general dictionaries of antonyms, kept to those that news reports turn on.
"""

from __future__ import annotations

PAIRS = (
    ("accept", "refuse"), ("accept", "reject"), ("accident", "attack"), ("accident", "deliberate"),
    ("accidental", "deliberate"), ("accurate", "inaccurate"), ("agree", "disagree"), ("agree", "refuse"),
    ("alive", "dead"), ("allow", "ban"), ("allow", "block"), ("allow", "forbid"), ("allow", "prevent"),
    ("approve", "reject"), ("armed", "unarmed"), ("arrest", "release"), ("attack", "defend"), ("calm", "escalate"),
    ("calm", "violent"), ("cancel", "continue"), ("ceasefire", "attack"), ("civilian", "militant"),
    ("civilian", "terrorist"), ("close", "open"), ("competent", "incompetent"), ("confirm", "deny"),
    ("continue", "end"), ("continue", "halt"), ("continue", "stop"), ("decrease", "increase"), ("defend", "condemn"),
    ("demand", "refuse"), ("demonstrator", "rioter"), ("destroy", "preserve"), ("empty", "full"), ("enough", "little"),
    ("enter", "leave"), ("escalate", "restore"), ("fail", "succeed"), ("failure", "success"), ("fall", "rise"),
    ("false", "true"), ("flee", "stay"), ("friend", "enemy"), ("guilty", "innocent"), ("harm", "help"),
    ("help", "hurt"), ("help", "worsen"), ("illegal", "legal"), ("improve", "worsen"), ("innocent", "responsible"),
    ("intact", "damage"), ("join", "leave"), ("lawful", "unlawful"), ("leave", "remain"), ("leave", "stay"),
    ("legitimate", "illegitimate"), ("lose", "win"), ("murder", "suicide"), ("natural", "artificial"),
    ("natural", "man-made"), ("natural", "engineer"), ("negligence", "malice"), ("oppose", "support"),
    ("order", "chaos"), ("peaceful", "violent"), ("peaceful", "mob"), ("postpone", "hold"), ("possible", "impossible"),
    ("praise", "condemn"), ("praise", "criticise"), ("praise", "criticize"), ("protect", "endanger"),
    ("protect", "attack"), ("protester", "rioter"), ("protester", "terrorist"), ("prove", "disprove"),
    ("provoke", "respond"), ("publish", "withhold"), ("real", "fake"), ("refuse", "urge"), ("release", "withhold"),
    ("remove", "keep"), ("remove", "send"), ("rescue", "abandon"), ("restraint", "excessive"),
    ("restraint", "brutality"), ("safe", "dangerous"), ("safe", "unsafe"), ("send", "withdraw"), ("shoot", "explode"),
    ("sound", "flawed"), ("start", "stop"), ("strengthen", "weaken"), ("suspend", "resume"), ("talk", "war"),
    ("threat", "harmless"), ("victim", "attacker"), ("victory", "defeat"), ("victory", "sham"), ("violence", "peace"),
    ("voluntary", "force"), ("withdraw", "remain"),
)  # fmt: skip

# word -> the words that it excludes
OPPOSITES: dict[str, set[str]] = {}
for _left, _right in PAIRS:
    OPPOSITES.setdefault(_left, set()).add(_right)
    OPPOSITES.setdefault(_right, set()).add(_left)
