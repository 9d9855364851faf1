"""Words for one office, and short forms before a name: which descriptions a title answers to, as data.

"Sen. Orlik" is later "the senator" or "the lawmaker"; an attorney is also a lawyer. All in small letters.
"""

from __future__ import annotations

# Short form before a name -> the words that it stands for.
SHORT_TITLES: dict[str, tuple[str, ...]] = {
    "sen": ("senator",),
    "sens": ("senator",),
    "rep": ("representative", "congressman", "congresswoman"),
    "reps": ("representative", "congressman", "congresswoman"),
    "gov": ("governor",),
    "lt": ("lieutenant",),
    "gen": ("general",),
    "col": ("colonel",),
    "capt": ("captain",),
    "sgt": ("sergeant",),
    "cmdr": ("commander",),
    "maj": ("major",),
    "adm": ("admiral",),
    "prof": ("professor",),
    "dr": ("doctor", "physician"),
    "rev": ("reverend", "pastor"),
    "supt": ("superintendent",),
    "insp": ("inspector",),
    "det": ("detective",),
    "atty": ("attorney",),
    "mp": ("lawmaker", "legislator", "politician"),
    "mep": ("lawmaker", "legislator", "politician"),
    "ceo": ("executive", "chief"),
    "cfo": ("executive", "chief"),
    "pm": ("prime", "minister"),
    "fm": ("foreign", "minister"),
    "vp": ("vice", "president"),
    "ag": ("attorney", "general"),
}

# Who is one of the first may be called one of the second; both ways within a line, and never the other way round
# between lines.
_SAME = """
    attorney lawyer solicitor barrister counsel
    spokesman spokeswoman spokesperson
    chairman chairwoman chairperson chair
    premier minister
    physician doctor
    professor academic scholar
    businessman businesswoman entrepreneur tycoon
    adviser advisor aide
    councilman councilwoman councillor councilor
    policeman policewoman officer
    priest cleric
    reporter journalist correspondent
    candidate nominee contender hopeful
    boss chief head
    actor actress
    congressman congresswoman representative
    neighbor neighbour
    activist campaigner
"""
SAME_ROLES: tuple[frozenset[str], ...] = tuple(frozenset(line.split()) for line in _SAME.strip().splitlines())

# A wider word, and the offices that it may mean.
_WIDER = """
    lawmaker: senator representative congressman congresswoman mp mep delegate legislator
    legislator: senator representative congressman congresswoman mp mep delegate lawmaker
    politician: senator representative congressman congresswoman mp mep governor minister mayor
    leader: president premier chancellor chairman chairwoman king queen emir sultan
    diplomat: ambassador envoy consul
    executive: ceo cfo chairman chairwoman founder
    prosecutor: attorney
    soldier: private sergeant corporal lieutenant captain
    cleric: imam ayatollah archbishop bishop rabbi pastor reverend
    billionaire: businessman businesswoman tycoon
    head: chairman chairwoman chairperson chair director leader
    expert: professor analyst researcher economist scientist
"""
WIDER_ROLES: dict[str, frozenset[str]] = {
    word: frozenset(roles.split())
    for word, _, roles in (line.strip().partition(":") for line in _WIDER.strip().splitlines())
}

# Words before a role that say on which side somebody is.
_PARTIES = "republican democratic conservative labour liberal socialist green independent libertarian nationalist"
PARTIES: frozenset[str] = frozenset(_PARTIES.split())

# Offices that one person holds at a time: "the mayor" of an article is the one whom it called so, however far back.
_SOLE = """
    president vice-president premier chancellor minister secretary chief governor mayor king queen emir sultan pope
    archbishop patriarch sheriff commissioner prosecutor speaker ombudsman chairman chairwoman chair director
"""
SOLE_OFFICES: frozenset[str] = frozenset(_SOLE.split())

# Trades and standings by which an article goes on telling of somebody whom it has named: "Orlik … the senator".
_EPITHETS = """
    candidate nominee senator congressman congresswoman lawmaker legislator politician governor billionaire businessman
    businesswoman tycoon mogul magnate entrepreneur frontrunner front-runner contender hopeful democrat republican
    justice incumbent challenger economist author novelist writer actor actress singer star comedian filmmaker
    professor pollster strategist historian philanthropist diplomat statesman ex-president congressperson
"""
EPITHETS: frozenset[str] = frozenset(_EPITHETS.split())
