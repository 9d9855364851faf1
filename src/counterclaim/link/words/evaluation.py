"""Words that praise or blame what they are said of, as lemmas.

Chosen for reports of conflict, law and politics: words of plain fact ("killed", "fire") are left out, because they
blame nobody. Checked by eye against general sentiment lists, which lack most legal words and count words of fact.
"""

from __future__ import annotations

PRAISE = frozenset({
    "accurate", "acceptable", "admirable", "appropriate", "best", "brave", "calm", "careful", "certain", "clear",
    "commend", "confident", "confidence", "constructive", "correct", "courage", "decent", "dignity", "effective",
    "excellent", "extraordinary", "fair", "fantastic", "free", "good", "great", "help", "helpful", "heroic", "honest",
    "honorable", "honourable", "hope", "impressive", "improve", "independent", "integrity", "just", "justified",
    "lawful", "legal", "legitimate", "necessary", "open", "orderly", "peaceful", "peacefully", "perfect", "praise",
    "precise", "professional", "proper", "properly", "proportionate", "protect", "proud", "reasonable", "regret",
    "reliable", "rescue", "responsible", "restore", "restraint", "right", "safe", "safely", "safety", "secure",
    "sincere", "smooth", "smoothly", "sound", "stabilise", "stability", "stabilize", "strong", "succeed", "success",
    "successful", "support", "thorough", "transparent", "transparency", "true", "trust", "truth", "valid", "victory",
    "welcome", "well", "win", "wise",
})  # fmt: skip

BLAME = frozenset({
    "abuse", "absurd", "aggression", "aggressive", "aggressor", "alarming", "anarchist", "appalling", "arbitrary",
    "assault", "atrocity", "bad", "baseless", "betray", "betrayal", "blatant", "bloody", "botch", "breach", "broken",
    "brutal", "brutality", "brutally", "catastrophic", "catastrophe", "chaos", "chaotic", "cheat", "concern",
    "concerned", "condemn", "conspiracy", "corrupt", "corruption", "coward", "cowardly", "crime", "criminal", "cruel",
    "curious", "cynical", "damage", "dangerous", "deceive", "deceptive", "deplorable", "despicable", "destabilise",
    "destabilising", "destabilize", "destabilizing", "destroy", "disaster", "disastrous", "disgrace", "disgraceful",
    "dishonest", "disproportionate", "disrespect", "doubt", "egregious", "escalate", "evil", "excessive", "excuse",
    "fail", "failure", "fake", "false", "falsely", "falsification", "falsify", "farce", "fascist", "flawed", "flout",
    "fraud", "fraudulent", "harm", "hate", "horrific", "hostile", "hypocrisy", "hypocritical", "illegal", "illegally",
    "illegitimate", "impossible", "incite", "incitement", "incompetence", "incompetent", "indiscriminate", "inflame",
    "intimidate", "intimidation", "invade", "invasion", "irresponsible", "kidnap", "lie", "manipulate",
    "manipulation", "massacre", "meddle", "mislead", "misleading", "mistake", "mob", "murder", "negligence",
    "negligent", "nonsense", "occupation", "occupier", "outrage", "outrageous", "panic", "persecute", "political",
    "pretext", "propaganda", "provocation", "provocative", "provoke", "questionable", "racist", "reckless",
    "recklessly", "repression", "repressive", "rig", "rigged", "rioter", "ruthless", "scandal", "sham", "shame",
    "shameful", "slander", "smear", "steal", "stupid", "stupidity", "suspicious", "terror", "terrorism", "terrorist",
    "threat", "threaten", "thug", "torture", "tragedy", "tragic", "treason", "tyranny", "unacceptable", "unclear",
    "unconstitutional", "undemocratic", "undermine", "unfair", "unfounded", "unfortunate", "unfriendly", "unjust",
    "unjustified", "unlawful", "unlawfully", "unnecessary", "unprecedented", "unprofessional", "unprovoked",
    "unsubstantiated", "untrue", "unwarranted", "violate", "violation", "violence", "violent", "violently", "wrong",
    "worse", "worsen",
})  # fmt: skip

# Verbs, as lemmas, whose clause wishes for something and so judges nothing: "we are demanding free elections".
WISHES = frozenset({
    "appeal", "ask", "await", "beg", "call", "demand", "expect", "hope", "need", "plead", "promise", "seek", "urge",
    "want", "wish",
})  # fmt: skip
