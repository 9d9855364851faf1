"""Cue words by the kind of what they bring in where no clause follows. Data for `read.content_kinds`."""

from __future__ import annotations

from counterclaim.model.statement import ContentKind
from counterclaim.read.lexicon.words import word_set

_WORDS: dict[ContentKind, str] = {
    "topic": """address allude analyse analyze brief chat cite comment consult contemplate converse cover debate detail
        discuss discussion elaborate emphasise emphasize examine explain explore field focus highlight invoke joke list
        mention muse note offer outline present publicise publicize quote raise recite recount reference reflect
        refer reiterate remind repeat reply respond reveal review seize solicit stress study summarise summarize
        talk testify touch underline underscore unveil use weigh""",
    "attitude": """admire adore applaud appreciate assail attack attitude anger anxiety bemoan berate blast castigate
        celebrate cheer chide complain concern condemn condole congratulate criticise criticism criticize decry defend
        deplore deride despise detest disappointment disapprove disdain dislike dismay dread echo embrace enjoy envy
        enthusiasm excitement excoriate fault feel frustration hail hate hope knock lambast lambaste lament lampoon
        laud like loathe love marvel mind mock mourn optimism outrage pan pity praise prefer rail rap rebuke rebut
        regret relish resent respect ridicule rip salute satisfaction savage scold scorn shrug slam surprise sympathy
        sympathise sympathize thank tolerate tout unease upset value view welcome worry""",
    "endorsement": """back campaign champion endorse endorsement favor favour oppose opposition rally side stump support
        unite vote""",
    "decree": """abolish announce appoint approve authorise authorize ban cancel command commute convict decision decree
        designate dissolve enact fine impose instate introduce issue lift name nominate order outlaw pardon prohibit
        ratify repeal revoke rule sack sentence sign suspend veto""",
}
KINDS: dict[str, ContentKind] = {word: kind for kind, words in _WORDS.items() for word in words.split()}

# What follows these can be true or false even as a thing: "denied any part in it", "called the vote a sham".
CLAIMING = word_set(
    """
    accusation accuse allegation allege blame brand call charge claim deem denial deny describe doubt dub estimate
    fear forecast identify label liken paint portray predict prediction put suspect term warn warning
    """
)
# Adjectives of feeling behind "be": "was not optimistic about the talks".
FEELINGS = word_set(
    """
    afraid alarmed angry anxious appalled ashamed bullish cautious comfortable concerned confident critical
    disappointed dismayed enthusiastic excited fond furious glad grateful happy hopeful hostile keen nervous
    optimistic outraged pessimistic pleased proud relieved sad sanguine satisfied shocked skeptical sceptical sorry
    supportive surprised thankful unhappy upset wary weary worried
    """
)
# Behind "announced" and after light verbs, these are a side taken.
SIDES = word_set("backing candidacy endorsement opposition support vote")
# Verbs that leave open what they bring in.
ASKING = word_set("ask challenge debate decide enquire guess idea inquire know question see wonder")
# Prepositions of what is only spoken about.
ABOUT = frozenset(["about", "on", "upon", "regarding", "concerning", "over", "to"])
# What shows a feeling of the speaker's own in quotation marks: "I love this town".
OWN_FEELING = word_set(
    "adore applaud condemn congratulate deplore hate like love mourn praise regret respect salute thank welcome"
)
# Speech that names only its matter: "spoke of the economy", "replied to the letter".
SPEAKING = word_set("comment refer reply respond speak talk testify")
# Words behind which a question mark asks nothing: "…, right?"
TAGS = frozenset(["correct", "eh", "huh", "ok", "okay", "right", "yeah"])
