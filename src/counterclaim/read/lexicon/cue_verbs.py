"""Verbs that bring in what somebody says, by the form that the content takes after them. Data for `read.cues`.

The forms were picked from English grammars of reported speech and checked against counts in a labelled corpus of
political news: a verb stands here when it was a cue more often than not in that form.
"""

from __future__ import annotations

from counterclaim.read.lexicon.words import word_set

# May stand with a quotation, before or after it: "…," she said.
QUOTING = word_set(
    """
    acknowledge add admit advise agree allege announce answer argue ask assert begin believe blast blog boast brag
    calculate call caution chant charge cite claim comment complain concede conclude confess confirm contend
    continue counter cry declaim declare demand deny describe disclose echo elaborate email emphasise emphasize end
    estimate exclaim explain express fire forecast fume guess gush highlight hint inform insist instruct interject
    joke lament laugh maintain mention muse mutter note object observe opine order plead point post pray predict
    proclaim project promise quip read recall recite recount reflect reiterate relate remark remind repeat reply
    report respond retort retweet reveal say scold scream shout sigh signal sing slam snap sneer speculate state
    stress suggest summarise summarize tell testify text think thunder tout tweet underline underscore urge vent
    volunteer vow warn whisper wonder write yell
    """
)

# Take a clause, with or without "that": she said (that) it had failed.
CLAUSAL = word_set(
    """
    accept acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest
    believe boast brag calculate caution charge claim clarify comment complain concede conclude confess confirm
    contend convey counter declare decree deem demand deny disclose dispute doubt elaborate emphasise emphasize
    estimate expect explain fear find forecast guess hint hold hope imply indicate inform insist instruct joke
    lament maintain mention note notify object observe opine order plead pledge point posit post postulate
    predict proclaim promise propose protest quip read reaffirm realise realize reason recall recognise
    recognize recommend recount reflect regret reiterate relay remark remember remind repeat reply report
    request respond retort reveal rule say show signal specify speculate state stipulate stress suggest surmise
    suspect swear tell testify theorise theorize think threaten tweet underline underscore urge vow warn wonder
    worry write
    """
)

# Take an infinitive of what the speaker means to do or be: they vowed to appeal.
INFINITIVE = word_set(
    """
    claim demand offer pledge profess promise propose purport refuse swear threaten undertake vow
    """
)

# Take a person and an infinitive: she urged the council to act. The person is a part of the content.
ORDERING = word_set(
    """
    advise ask beg beseech challenge command counsel direct encourage exhort implore instruct order petition
    press request tell urge warn
    """
)

# Take a noun phrase, with what belongs to it: he denied any part in it; they condemned the vote as a sham.
OBJECT = word_set(
    """
    accuse acknowledge admit allege announce assail bemoan berate blame blast brand call cast castigate caution
    chant characterise characterize chide cite claim concede condemn confirm contest contradict criticise
    criticize decry defend demand denounce deny deplore deride describe disavow dismiss dispute doubt dub echo
    emphasise emphasize endorse estimate express fault foresee hail hint label lambast lambaste lament lampoon
    laud liken mock oppose paint pan pillory portray praise predict proclaim promise propose protest put
    question rebuff rebuke rebut recall recommend recount refute regret reiterate reject renounce repeat
    repudiate request ridicule rule salute scorn slam stress suggest term tout trumpet underline underscore
    urge voice vow warn welcome
    """
)

# Only with one of these prepositions does the verb bring in content: they called for a new vote.
PREPOSITIONS: dict[str, frozenset[str]] = {
    "agree": frozenset(["with"]),
    "allude": frozenset(["to"]),
    "apologise": frozenset(["for"]),
    "apologize": frozenset(["for"]),
    "appeal": frozenset(["for", "to"]),
    "argue": frozenset(["for", "against"]),
    "ask": frozenset(["for"]),
    "beg": frozenset(["for"]),
    "boast": frozenset(["of", "about"]),
    "brag": frozenset(["of", "about"]),
    "call": frozenset(["for", "on", "upon"]),
    "caution": frozenset(["against", "about"]),
    "complain": frozenset(["of", "about", "over"]),
    "disagree": frozenset(["with"]),
    "fear": frozenset(["for"]),
    "hint": frozenset(["at"]),
    "insist": frozenset(["on", "upon"]),
    "inveigh": frozenset(["against"]),
    "joke": frozenset(["about"]),
    "marvel": frozenset(["at"]),
    "object": frozenset(["to"]),
    "plead": frozenset(["for", "with"]),
    "protest": frozenset(["against"]),
    "rail": frozenset(["against"]),
    "report": frozenset(["on"]),
    "speak": frozenset(["of"]),
    "talk": frozenset(["of"]),
    "warn": frozenset(["of", "about", "against", "on"]),
    "worry": frozenset(["about"]),
}

# Verbs whose object hears what is said, and never says it.
HEARD = frozenset(["tell", "assure", "inform", "remind", "notify"])

# Verbs that are speech alone, and with an infinitive a going on: "continued to wait".
GOING_ON = frozenset(["continue", "begin"])

# Speech only when the subject can speak: a study can find and a person can think, but "the door held".
NEEDS_A_SPEAKER = word_set(
    """
    accept attack begin believe bristle challenge conclude confirm continue defend doubt echo encourage end
    expect express fear feel fire foresee guess highlight hope imply indicate oppose order paint point portray
    predict press question read realise realize recall recognise recognize reflect reveal rule signal sing slam
    stress suggest suspect term think threaten underline underscore welcome wonder worry
    """
)

# Whoever does this to a clause does not hold it.
DENIALS = word_set("deny dismiss dispute doubt rebut refute reject")

# What a study or a court may do and a person may not without having said it: "the review found that …".
FINDING = frozenset(["find", "show"])
INQUIRIES = word_set(
    """
    analysis audit auditor autopsy commission committee coroner court examination examiner expert finding inquest
    inquiry inspection inspector investigation investigator judge jury panel poll probe report research researcher
    review ruling scientist study survey team test tribunal watchdog
    """
)
# What shows something and belongs to whoever is said to have made it.
FINDINGS = word_set("calculation count data datum estimate figure number projection result statistic tally")
# These, and papers, show what stands in them as an inquiry does: "official figures show that …".
SHOWING = INQUIRIES | FINDINGS | word_set("census document filing record")

# Verbs that give something a name: without the name nothing is said ("they call each other").
NAMING = frozenset(
    [
        "brand",
        "call",
        "characterise",
        "characterize",
        "deem",
        "describe",
        "dub",
        "label",
        "liken",
        "paint",
        "portray",
        "term",
    ]
)

# Thoughts more than words: inside another's words they carry the claim ("she told us that she believed …").
THINKING = word_set("believe doubt expect fear feel guess hope suspect think worry")

# What somebody will not do who gives no comment: "declined to comment", "did not respond to a request".
SILENT = word_set(
    """
    answer comment confirm disclose discuss elaborate give identify name provide release reply respond return reveal
    say speak specify talk
    """
)

# Whoever is or does this does not speak: "was unable to confirm", "has yet to say", "failed to explain".
NOT_SPEAKING = word_set("unable unwilling reluctant yet fail hesitate struggle")

# A listener stands between verb and content: she told reporters that …
ADDRESSED = word_set("advise ask assure caution inform instruct notify order promise remind show tell text urge warn")

# Passives without a speaker: it is believed to be …; they were accused of …
REPORTED = word_set(
    """
    accuse allege believe claim consider describe identify report rumor rumour say suspect think understand
    """
)

# One word that puts the whole clause into somebody else's mouth.
HEARSAY = word_set("allegedly purportedly reportedly supposedly")

# Light verbs whose object is the cue: expressed concern at …, voiced doubts about …
LIGHT = word_set("cast express issue make offer raise voice")

# Words between source and content that name the act: X's claim that …, fears that …
NOUNS = word_set(
    """
    accusation admission allegation announcement argument assertion assurance belief charge claim comment
    complaint conclusion concern contention declaration demand denial doubt fear hope insistence opinion pledge
    prediction promise proposal recommendation report rumor rumour speculation statement suggestion suspicion
    threat view vow warning
    """
)

# Nouns for a demand that take "for": his call for officers to leave.
CALLS = frozenset(["call", "appeal", "plea"])
# What one does with them.
CALLING = word_set("issue make reiterate renew repeat restate")

# Nouns of feeling or position that a light verb brings in: "voiced concerns over", "expressed doubt about".
POSITIONS = word_set(
    """
    alarm anger anguish appreciation concern condolence confidence disappointment dismay disbelief displeasure
    doubt fear frustration gratitude hope interest objection opposition optimism outrage pessimism question
    impatience regret reluctance remorse reservation sadness satisfaction scepticism shock skepticism sorrow support
    surprise sympathy thanks unease worry
    """
)

# What is written and may stand between a speaker and the words: sent a letter demanding …
DOCUMENTS = word_set(
    """
    account article broadcast book column decree directive document email e-mail editorial essay filing guidance
    interview lawsuit letter memo memorandum message note op-ed order petition poll post posting report release
    resolution speech statement study suit survey text tweet video
    """
)

# What one does with a paper whose words are one's own.
ISSUING = word_set(
    """
    address circulate deliver draft file give hand issue mail make pen post present publish release send sign submit
    tweet unveil write
    """
)
