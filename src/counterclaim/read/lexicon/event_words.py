"""Words that say whether something lies ahead, is denied, or happens at all, as data in small letters."""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# Verbs and adjectives whose object or complement lies ahead of them.
PLANNING = word_set(
    """
    plan schedule expect set slate intend prepare vow pledge promise threaten urge call demand propose aim hope
    await invite agree order ask want seek need warn due ready likely go about bind poise anticipate book
    organise organize decide offer wish ought sure certain able require summon instruct request allow permit
    commit forecast predict project arrange
    """
)
# Of those, the ones that put their object ahead even in the past tense ("they planned a strike on Monday").
PLANNING_OBJECT = word_set(
    """
    plan schedule expect set slate intend prepare propose await anticipate book organise organize arrange
    forecast call threaten
    """
)
PLANNING_ADJECTIVES = word_set("due ready likely set poised scheduled expected planned slated bound")
WILL = frozenset({"will", "'ll", "’ll", "wo", "shall", "sha", "gonna"})
MODALS = frozenset({"would", "could", "may", "might", "should", "must", "can", "'d", "’d"})

# In the present tense these tell what was said already.
REPORTING = word_set(
    """
    say tell report claim write note add state tweet announce argue insist declare warn explain confirm deny
    admit allege quote describe recall suggest reveal show call accuse acknowledge testify post reply respond
    ask urge maintain believe think comment
    """
)
# Verbs whose present tense tells a timetable ("the court meets on Monday").
TIMETABLE = word_set(
    """
    appear arrive begin close come convene decide elect end expire face finish gather go head hear hold host
    leave mark meet open play resume return run start stop take travel visit vote
    """
)
DENYING = word_set("deny reject refute dismiss dispute")

# Nouns that name something that takes place. A noun in -tion, -ment, -ing, -al counts as well where it is not in
# `NOT_EVENTS`.
EVENTS = word_set(
    """
    accident address agreement ambush announcement appeal appearance arrest assassination assault attack ban
    battle blackout blast blaze bombing boycott briefing burial bust call campaign caucus ceasefire ceremony
    clash collapse collision conference conflict coup court crackdown crash cull curfew deal death debate
    decision declaration decree defeat deluge demonstration deployment descent discovery disaster dispute drill
    earthquake election elections emergency encounter eruption escape evacuation event execution exercise exit
    explosion expulsion fall famine fire flight flood funeral gathering genocide handover hearing hijacking
    hurricane incident inauguration inquest interview invasion investigation journey kidnapping killing landing
    landslide launch lawsuit leak letter lockdown looting loss march massacre match meeting memo message mission
    murder mutiny occupation operation order outage outbreak overdose overthrow parade performance plot poll
    polls post primary primaries probe protest purchase race raid rally recall referendum release remark remarks
    report rescue resignation response retreat return revolt revolution riot robbery ruling run-off runoff sale
    scandal seizure sentence session shelling shoot-out shooting shutdown siege signing speech spill stabbing
    standoff statement stoppage storm strike suicide summit surge surrender survey takeover talks test testimony
    theft tour tragedy treaty trial trip tsunami tweet unrest uprising vigil violence visit vote walkout war
    warning wedding withdrawal accord pact broadcast video recording
    """
)
NOT_EVENTS = word_set(
    """
    morning evening building government department parliament apartment environment document element segment
    nation station population section position organization organisation administration information generation
    institution corporation association federation foundation region religion million billion opinion union
    official hospital capital metal animal individual national general local federal principal material manual
    journal thing king ring string spring wing ceiling being everything something nothing anything housing
    clothing lightning percent moment comment equipment instrument monument portion fraction option ambition
    condition question mention fiction emotion sibling total goal meal signal terminal arsenal criminal
    professional rival festival pal legal payment regiment regulation legislation education pension
    profession television version vision mansion cousin sterling beijing nomination location destination
    constitution coalition opposition delegation commission mission
    """
)
EVENT_ENDINGS = ("tion", "sion", "ment", "ing", "fall", "out", "down", "over")

# A date after one of these tells how far a count goes or a habit, not when something happened.
HABITS = frozenset({"every", "each", "daily", "weekly", "monthly", "yearly", "annual", "annually", "usually", "always"})

# Nouns for what a verb tells: "the shooting" is dated by "was shot on Sunday".
EVENT_VERBS: dict[str, str] = {
    "shooting": "shoot", "killing": "kill", "slaying": "slay", "stabbing": "stab", "bombing": "bomb", "beating": "beat",
    "hanging": "hang", "poisoning": "poison", "sinking": "sink", "drowning": "drown", "launching": "launch",
    "death": "die", "murder": "murder", "assassination": "assassinate", "execution": "execute", "attack": "attack",
    "assault": "assault", "raid": "raid", "arrest": "arrest", "detention": "detain", "abduction": "abduct",
    "kidnapping": "kidnap", "hijacking": "hijack", "invasion": "invade", "explosion": "explode", "blast": "explode",
    "crash": "crash", "collision": "collide", "collapse": "collapse", "eruption": "erupt", "election": "elect",
    "resignation": "resign", "inauguration": "inaugurate", "expulsion": "expel", "burial": "bury", "birth": "bear",
    "wedding": "marry", "retirement": "retire", "appointment": "appoint", "escape": "escape", "robbery": "rob",
    "theft": "steal", "disappearance": "disappear", "departure": "depart", "arrival": "arrive", "launch": "launch",
}  # fmt: skip
