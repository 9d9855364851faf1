"""Words by the stance they give to what is said. Data for `read.stances`; a cue in none of them asserts."""

from __future__ import annotations

from counterclaim.model.statement import Stance
from counterclaim.read.lexicon.words import word_set

_WORDS: dict[Stance, str] = {
    "denies": """challenge contest contradict debunk denial deny disagree disavow dismiss dispute downplay rebuff rebut
        refute repudiate scoff""",
    "doubts": """doubt question scepticism skepticism wonder""",
    "demands": """appeal ask beg beseech call command demand direct encourage exhort implore instruct order petition
        plea plead press proposal propose recommend recommendation request tell urge""",
    "refuses": """decline disapproval object objection oppose opposition protest refusal refuse reject rejection
        renounce""",
    "promises": """agree guarantee offer pledge promise swear threat threaten undertake vow""",
    "warns": """caution warn warning""",
    "expects": """anticipate concern expect expectation fear forecast foresee hope predict prediction worry""",
}
STANCES: dict[str, Stance] = {word: stance for stance, words in _WORDS.items() for word in words.split()}

# Demands only with an infinitive or "for"/"on"; with a plain clause they assert or ask.
ONLY_ORDERING = word_set("appeal ask call command direct encourage order plead press tell")
# Promises only with an infinitive, or with a clause about what will be: "agreed that it was unsafe" asserts.
ONLY_WILLING = word_set("agree guarantee offer swear threaten undertake")
# Objections only to a thing: "protested that he had paid" asserts.
ONLY_OF_THINGS = word_set("protest object challenge contest dismiss scoff")
# Expectations only with a clause about what will be: "voiced concern over the delay" tells a feeling.
ONLY_WITH_CLAUSE = word_set("concern worry")
# Verbs after which a bare verb asks for something: "insisted that he resign".
TAKING_SUBJUNCTIVE = word_set(
    "advise ask command decree demand direct insist order plead propose recommend request stipulate suggest urge"
)
# With somebody and an infinitive, or with "against", a warning tells people what to do.
WARNING = word_set("caution warn")
# Verbs that show an attitude to a proposition; their negation reaches into it: "does not believe that".
BELIEVING = word_set("accept agree anticipate assume believe buy consider expect feel foresee imagine think")
# What may be rejected as untrue; whatever else is rejected (an offer, a plan) is refused.
ALLEGATIONS = word_set(
    """
    accusation account allegation argument assertion belief characterisation characterization charge claim
    conclusion contention criticism finding idea implication insinuation narrative notion report rumor rumour
    statement story suggestion talk theory version
    """
)
# "Raised questions about", "cast doubt on": the noun decides; "a question" after other verbs is only asked.
DOUBTING_NOUNS = word_set("doubt question reservation scepticism skepticism")

# What is said of a report to deny it: "said the reports were false", "called it pure invention".
UNTRUE = word_set(
    """
    absurd baseless bogus concocted erroneous fabricated fabrication fake false falsehood fanciful fantasy fiction
    fictitious forgery groundless hoax inaccurate incorrect invented invention laughable lie lies ludicrous
    misinformation misleading myth nonsense nonsensical preposterous provocation ridiculous rubbish slander smear
    unfounded unsubstantiated untrue wrong
    """
)
# "It was unclear whether", "he was not sure that": neither yes nor no.
UNSURE = word_set(
    """
    debatable doubtful dubious improbable implausible questionable sceptical skeptical unclear uncertain unconvinced
    unknown unlikely unproven unsure
    """
)
# With "not" before them they are.
SURE = word_set("certain clear confident convinced known persuaded sure")
# "Likely to reach the coast", "expected to": what is told is still to come.
AHEAD = word_set("bound due expected forecast likely predicted projected set")

OBLIGATION = frozenset(["must", "should", "ought", "need"])
FUTURE = frozenset(["will", "'ll", "’ll", "wo", "would", "'d", "’d", "shall"])
# "Would like to thank" wishes and foretells nothing.
WISHING = word_set("like love prefer rather")

NEGATIONS = frozenset(
    ["not", "n't", "n’t", "never", "no", "neither", "nor", "nothing", "nobody", "none", "hardly", "scarcely"]
)
# After them a negation turns nothing round: "not only", "no doubt that", "nothing but".
IDLE_AFTER_NEGATION = frozenset(["only", "just", "least", "merely", "simply", "doubt", "question", "wonder", "but"])

# Whoever does this with words does not say them: "stopped short of calling", "without saying", "refrained from".
WITHHOLDING = word_set("abstain avoid fall forbear refrain stop")

# What cannot be said, in the speaker's own words: "said they could not confirm the report".
CANNOT = frozenset(["can", "ca", "could", "would", "wo", "will", "may"])
# Subjects that are nobody: "it would be wrong to", "it will rain".
WITHOUT_SUBJECT = word_set("appear be become happen look rain seem snow take")

# Openings of a quotation that look like an order and are none.
NO_ORDERS = word_set("god look listen thank let please say see guess welcome bless thanks")
