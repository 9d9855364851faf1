"""Words that tell what became of somebody, by what became of them: general knowledge, as data.

Each fate has words behind somebody ("was killed"), words before them ("killed", "the death of") and nouns behind their
possessive ("her murder").
"""

from __future__ import annotations

# fate: (behind somebody, before somebody, behind their possessive)
FATES: dict[str, tuple[str, str, str]] = {
    "killed": (
        "killed dies died dead slain murdered perished drowned electrocuted beheaded",
        "killed killing kills murdered murdering slaying|of death|of killing|of murder|of",
        "death killing murder slaying drowning",
    ),
    "hurt": (
        "injured wounded hurt hospitalized hospitalised",
        "injured injuring injures wounded wounding wounds hurting hospitalizing",
        "injuries wounds injury wound",
    ),
    "shot": ("shot stabbed gunned", "", "shooting stabbing"),
    "held": (
        "arrested charged indicted convicted sentenced jailed detained arraigned acquitted extradited accused",
        "arrested arresting arrests charged convicted convicting sentenced acquitted detained indicted charging"
        " arrest|of trial|of conviction|of sentencing|of case|against charges|against",
        "arrest trial conviction sentencing arraignment indictment",
    ),
    "missing": ("missing disappeared vanished", "search|for hunt|for manhunt|for disappearance|of", "disappearance"),
    "escaped": ("escaped escapes fled", "escape|of", "escape"),
    "rescued": ("rescued saved freed", "rescued rescuing rescue|of", "rescue"),
    "appointed": (
        "hired appointed introduced elected nominated promoted",
        "hired hire hires hiring appointed appoint appoints appointing named names naming elected nominated nominates"
        " nominate appointment|of nomination|of election|of hiring|of",
        "appointment nomination election hiring",
    ),
    "dismissed": (
        "fired sacked dismissed ousted resigned resigns",
        "fired fires firing fire sacked sack dismissed dismissing ousted"
        " resignation|of dismissal|of firing|of ouster|of",
        "resignation dismissal ouster firing",
    ),
}

# Who kills or shoots has done it: "a gunman killed three".
DOER = "did it"
HARMING = frozenset({"killed", "murdered", "shot", "stabbed", "gunned"})

# Words of which whoever stands before them is always the subject, never the object.
_INTRANSITIVE = "dies died dead perished missing disappeared vanished escaped escapes fled resigned resigns confessed"
INTRANSITIVE = frozenset(_INTRANSITIVE.split())

_BE = "was were is are be been being got gets has have had"
BE = frozenset(_BE.split())

# What follows a participle that has no object: "woman killed by", "driver charged with".
_ENDS = "by in on at with for after as when and over outside near to of from dead . , ; : ! ?"
ENDS = frozenset(_ENDS.split())

# Words between somebody and what became of them, and between a verb and somebody.
_BETWEEN = """
    who later also reportedly fatally allegedly apparently feared found pronounced believed then critically seriously
    badly severely both all and to
"""
BETWEEN = BE | frozenset(_BETWEEN.split())
_AFTER_VERB = "at least the a an about some more than up to"
AFTER_VERB = frozenset(_AFTER_VERB.split())

# Nouns that tell by themselves what became of somebody, or what they did.
NOUN_FATES: dict[str, str] = {
    "victim": "killed", "suspect": "held", "gunman": DOER, "attacker": DOER, "killer": DOER,
}  # fmt: skip

# What cannot have become of one and the same, in one story: the killed are not held for it.
APART: dict[str, tuple[str, ...]] = {
    "killed": ("held", "escaped", DOER, "rescued", "appointed"),
    "held": ("killed", "missing"),
    "escaped": ("killed",),
    DOER: ("killed", "hurt", "shot"),
    "rescued": ("killed",),
    "appointed": ("killed",),
    "missing": ("held",),
    "hurt": (DOER,),
    "shot": (DOER,),
}
