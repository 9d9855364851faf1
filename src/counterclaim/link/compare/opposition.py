"""How two tellings stand to each other: the features by which opposition is judged, each with its own sentence.

A pure function of two tellings. The weights of the features are learnt (`training/opposition.py`); the sentences are
what `why` prints.
"""

from __future__ import annotations

from counterclaim.link.tellings import Closeness, Telling, denies_inside
from counterclaim.link.words.contrast import ACCUSALS, AGREEING, CONTRASTS
from counterclaim.link.words.opposites import OPPOSITES

# Feature names in a fixed order, with what each means to a reader.
FEATURES: dict[str, str] = {
    "same words": "their contents share telling words",
    "same topic": "they and the sentences around them share telling words",
    "word in context": "one uses the telling words of the other's surroundings",
    "tied by others": "other statements tie their words together",
    "close in meaning": "what they say is close in meaning",
    "close in setting": "what they say, with what is said around it, is close in meaning",
    "neighbours": "they stand next to each other in one article",
    "turn": "the article turns from one to the other with a word of contrast",
    "turn in a sentence": "one sentence sets the one against the other",
    "but": "the sentence of the one answers the other with a but",
    "denial": "one denies or doubts, the other says yes",
    "denial of the same": "one denies or doubts, and what the other says is close to it",
    "both deny": "one denies or doubts, the other says no too",
    "answered charge": "one accuses somebody, and the other is that one's denial",
    "denied claim": "one denies a claim of the other's holder, who is named",
    "negation": "one negates what the other says",
    "demand and refusal": "one demands what the other refuses",
    "demand": "one demands, the other does not",
    "opposite judgement": "one praises where the other blames",
    "opposite validity": "one calls lawful or valid what the other does not",
    "law and validity": "both speak of whether one thing is lawful or valid",
    "opposite words": "they use words that exclude each other",
    "names the other": "one names the holder of the other",
    "same people": "they name the same people, organisations or places",
    "same holder": "one holder says both",
}


def compare_tellings(left: Telling, right: Telling, near: Closeness) -> dict[str, float]:
    """The value of each feature for a pair, by name; most lie between 0 and 1. Symmetric in the two.

    Args:
        near: how near the two are by their words and by what they mean (`Tellings.closeness`).
    """
    same_article = left.article.id == right.article.id
    stances = {left.statement.stance, right.statement.stance}
    distance = abs(left.place - right.place) if same_article else 99
    one_sentence = left.statement.sentence == right.statement.sentence
    turns = (distance <= 2 or one_sentence) and _turns(left, right)
    denial = (left.denies or right.denies) and _says_no(left) != _says_no(right)
    return {
        "same words": near.content,
        "same topic": near.topic,
        "word in context": near.crossed,
        "tied by others": near.tied,
        "close in meaning": near.meaning,
        "close in setting": near.setting,
        "neighbours": 1.0 / max(distance, 1) if distance <= 4 else 0.0,
        "turn": float(distance <= 2 and turns),
        "turn in a sentence": float(turns and one_sentence),
        "but": float(turns and 0 < distance <= 2 and _answers_with_but(left, right)),
        "denial": float(denial),
        "denial of the same": max(near.content, near.meaning) if denial else 0.0,
        "both deny": float((left.denies or right.denies) and _says_no(left) == _says_no(right)),
        "answered charge": float(_answers(left, right) or _answers(right, left)),
        "denied claim": max(_denies_claim(left, right), _denies_claim(right, left)),
        "negation": near.content if _negates(left, right) else 0.0,
        "demand and refusal": _refuses(left, right) if "demands" in stances else 0.0,
        "demand": float("demands" in stances and len(stances) > 1),
        "opposite judgement": float(left.sign * right.sign < 0),
        "opposite validity": float(left.validity * right.validity < 0 and bool(left.offices & right.offices)),
        "law and validity": float(bool(left.validity and right.validity and left.offices & right.offices)),
        "opposite words": min(_opposites(left, right), 2) / 2,
        "names the other": float(left.actor in right.actors) + float(right.actor in left.actors),
        "same people": _people(left, right),
        "same holder": float(bool(left.holder) and left.holder == right.holder),
    }


def _refuses(left: Telling, right: Telling) -> float:
    """Whether one of two, the other being a demand, refuses: 1 where both speak of one thing, less where it is open."""
    if not {"refuses", "denies"} & {left.statement.stance, right.statement.stance}:
        return 0.0
    shared = left.offices & right.offices or set(left.terms) & set(right.terms) or set(left.actors) & set(right.actors)
    return 1.0 if shared else 0.3


def _denies_claim(denial: Telling, claim: Telling) -> float:
    """How likely a denial means this claim: surely where it tells it; the likelier, where it names the claimant, the
    nearer the claim stands before it.
    """
    if denies_inside(denial, claim):
        return 1.0
    if not denial.nameless or claim.denies or claim.actor is None or claim.actor not in denial.actors:
        return 0.0
    if claim.article.id != denial.article.id or claim.place > denial.place:
        return 0.2
    return max(0.2, 1.0 - 0.04 * (denial.place - claim.place))


def _says_no(telling: Telling) -> bool:
    """Whether it says that something is not so: "denied that he was told" and "said he was not told" both do."""
    return telling.denies != telling.negated


def _negates(left: Telling, right: Telling) -> bool:
    """Whether one says yes and the other no; what is demanded is neither."""
    return left.negated != right.negated and "demands" not in (left.statement.stance, right.statement.stance)


def _turns(left: Telling, right: Telling) -> bool:
    """Whether a word of contrast stands between the two, or opens the sentence of the second."""
    first, second = sorted((left, right), key=lambda telling: telling.statement.content[0].start)
    if second.statement.cue_lemma in AGREEING:
        return False
    start, end = first.statement.content[-1].end, second.statement.content[0].start
    between = first.article.text[start:end].casefold() if start < end else ""
    opening = second.statement.sentence.text[:40].casefold()
    return any(_holds(between, word) or opening.startswith(word) for word in CONTRASTS)


def _answers_with_but(left: Telling, right: Telling) -> bool:
    """Whether the later of the two opens a sentence of its own with a word that turns against what stands before."""
    second = max(left, right, key=lambda telling: telling.statement.content[0].start)
    if left.statement.sentence == right.statement.sentence:
        return False
    return second.statement.sentence.text[:8].casefold().startswith(("but ", "however", "yet "))


def _holds(text: str, word: str) -> bool:
    place = text.find(word)
    if place < 0:
        return False
    before = text[place - 1] if place else " "
    after = text[place + len(word)] if place + len(word) < len(text) else " "
    return not before.isalnum() and not after.isalnum()


def _answers(denial: Telling, charge: Telling) -> bool:
    """Whether the one denies in general words, or by name, what the other accuses its holder of."""
    if not denial.denies or charge.denies or not denial.actor:
        return False
    accuses = bool(ACCUSALS & {*charge.lemmas, charge.statement.cue_lemma})
    return accuses and denial.actor in charge.actors


def _opposites(left: Telling, right: Telling) -> int:
    """How many pairs of a word of the one and a word of the other exclude each other."""
    other = set(right.lemmas)
    return sum(len(other & OPPOSITES[word]) for word in left.lemmas if word in OPPOSITES)


def _people(left: Telling, right: Telling) -> float:
    one, other = {*left.actors, left.actor} - {None}, {*right.actors, right.actor} - {None}
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
