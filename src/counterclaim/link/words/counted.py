"""Words of counting as data: what befalls what is counted, and who is counted. Lemmas in small letters.

Two figures are compared only when they count the same thing; these families say which words tell the same.
"""

from __future__ import annotations

# Lemma -> the family it belongs to. Verbs and nouns of one happening meet here: "killed", "died", "dead", "toll".
FAMILIES = {
    word: family
    for family, words in {
        "shoot": "shoot shot",
        "die": "die kill dead death fatality fatal fatally toll slay murder perish body corpse",
        "injure": "injure injury wound wounded hurt injured maim hospitalize hospitalise bone fracture",
        "casualty": "casualty",
        "arrest": "arrest detain detention detainee custody imprison jail arrestee round",
        "charge": "charge indict prosecute",
        "missing": "missing disappear unaccounted",
        "expel": "expel expulsion oust deport eject remove order send",
        "rescue": "rescue evacuate save pick evacuation",
        "flee": "flee displace displacement displaced refugee uproot",
        "infect": "infect infection infected case",
        "gather": "gather rally march attend protest demonstrate turn crowd assemble",
        "win": "win receive get garner gain secure obtain poll earn",
        "vote": "vote ballot voter electorate",
        "back": "back support favour favor approve",
        "oppose": "oppose reject",
        "deploy": "deploy deployment dispatch despatch station mass amass",
        "fire": "fire launch firing",
        "intercept": "intercept down",
        "destroy": "destroy demolish raze",
        "cost": "cost price worth pay",
        "lead": "lead margin majority",
        "turnout": "turnout participation",
        "loss": "loss damage",
    }.items()
    for word in words.split()
}

# Who is sent somewhere to act there is deployed, and not expelled: counted nouns as `ALIKE` has them.
FORCES = frozenset({"soldier", "police", "ship", "plane", "agent", "force", "guard", "guardsman", "marine", "ranger"})

# Families of which more are found as time goes by: a higher number told later, or by another outlet, is no conflict.
# fmt: off
GROWING = frozenset({
    "die", "injure", "casualty", "arrest", "charge", "missing", "flee", "infect", "rescue", "expel",
})
# fmt: on

# Families of harm and custody: a figure of one or two is worth an entry.
TOLLS = frozenset({"die", "shoot", "injure", "casualty", "arrest", "charge", "missing", "rescue", "infect", "expel"})

# Families where it matters who does it: "A expelled 23 of B's" and "B expelled 23 of A's" are two things.
BY_SUBJECT = frozenset({"win", "expel", "deploy", "fire", "lead"})

# Nouns for people in general: they fit any other noun for people.
# fmt: off
PEOPLE = frozenset({
    "people", "person", "man", "woman", "victim", "other", "life", "human", "citizen", "resident", "individual",
    "local", "somebody", "dead", "wounded", "body", "casualty", "death", "fatality", "injury", "toll", "number",
    "arrest", "detention", "injured",
})
# fmt: on

# Nouns for people or things that are the same to a reader.
ALIKE = {
    word: alike
    for alike, words in {
        "protester": "protester protestor demonstrator activist marcher rallygoer",
        "police": "police policeman policewoman officer cop constable",
        "soldier": "soldier troop serviceman servicemember trooper military personnel",
        "sailor": "sailor mariner crew crewman crewmember seaman",
        "migrant": "migrant refugee asylum-seeker",
        "voter": "voter elector electorate",
        "vote": "vote ballot",
        "child": "child kid minor",
        "supporter": "supporter follower backer loyalist",
        "diplomat": "diplomat envoy embassy",
        "ship": "ship vessel tanker boat",
        "plane": "plane aircraft jet airplane",
        "precinct": "precinct",
        "toll": "toll",
    }.items()
    for word in words.split()
}

# Nouns that say by themselves what is measured: "turnout was 83 percent", "a toll of 12", "12 deaths".
TELLING = frozenset(
    {
        "turnout",
        "toll",
        "participation",
        "majority",
        "margin",
        "price",
        "cost",
        "damage",
        "casualty",
        "death",
        "fatality",
        "injury",
        "arrest",
        "detention",
        "dead",
        "wounded",
        "injured",
        "expulsion",
        "deployment",
        "evacuation",
        "bone",
        "fracture",
    }
)

# Behind a number they make it a rate, which is no total.
RATES = frozenset({"per", "daily", "each", "every", "weekly", "monthly", "annually", "yearly", "hourly", "average"})

# Before a number they set it against another one.
STRESSED = frozenset({"only", "just", "merely", "actually", "fact", "really"})

# "Crew members", "police officers": the noun before them says who.
MEMBERS = frozenset({"member", "members"})

# Verbs that say nothing about what is counted.
# fmt: off
LEVEL = frozenset({
    "be", "have", "say", "tell", "report", "rise", "fall", "reach", "stand", "climb", "total", "exceed", "grow",
    "increase", "drop", "include", "make", "do", "leave", "see", "show", "become", "remain", "put", "give",
    "number", "come", "go", "start", "begin", "accord", "find", "believe", "think", "know", "estimate", "range",
})
# fmt: on

# Beside the number they mean that it is added to another one.
ADDED = frozenset({"another", "additional", "extra", "further", "more", "other", "others", "new"})
