"""How two tellings stand to each other: the features by which opposition is judged, each with its own sentence.

A pure function of pairs of tellings, thousands at once: a large dossier has millions of them. The few that need a look
at the text are looked at one by one. The weights of the features are learnt (`training/opposition.py`); the sentences
are what `why` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from counterclaim.link.rows import Places, Values
from counterclaim.link.telling import Telling, denies_inside
from counterclaim.link.tellings import Tellings
from counterclaim.link.traits import Traits, Truths
from counterclaim.link.words.contrast import AGREEING, CONTRASTS

# How far apart tellings of two articles count as standing: farther than any feature looks.
FAR = 99

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


def compare_tellings(tellings: Tellings, left: Places, right: Places) -> dict[str, Values]:
    """The value of each feature for pairs of tellings, by name; most lie between 0 and 1. Symmetric in the two.

    Args:
        tellings: of a story or dossier.
        left: the places of the one telling of each pair, all of which have a holder.
        right: the places of the other.
    """
    own, near = tellings.traits, tellings.closeness(left, right)
    same_article = own.article[left] == own.article[right]
    distance = np.where(same_article, np.abs(own.place[left] - own.place[right]), FAR)
    one_sentence = own.sentence[left] == own.sentence[right]
    each = _Each(tellings.listed, left, right)
    turns = each.test(_turns, (distance <= 2) | one_sentence)
    denied = own.denies[left] | own.denies[right]
    negates = own.denies != own.negated  # "denied that he was told" and "said he was not told" both say no
    denial = denied & (negates[left] != negates[right])
    demanded, stances = own.demands[left] | own.demands[right], own.stance[left] != own.stance[right]
    refused = demanded & (own.refuses[left] | own.refuses[right])
    # What is demanded says neither yes nor no.
    negated = (own.negated[left] != own.negated[right]) & ~demanded
    offices = (own.offices[left] & own.offices[right]) != 0
    names = own.named.holds(right, own.actor[left]), own.named.holds(left, own.actor[right])
    accused = np.zeros(len(left), np.bool_)
    claim = np.zeros(len(left))
    for denies, says, named in ((left, right, names[0]), (right, left, names[1])):
        answers = own.denies[denies] & ~own.denies[says]
        accused |= answers & own.accuses[says] & named
        meant = (answers & same_article) | (own.nameless[denies] & ~own.denies[says] & (own.actor[says] >= 0))
        pairs = _Each(tellings.listed, denies, says)
        claim = np.maximum(claim, pairs.measure(_denies_claim, meant))
    return {
        "same words": near.content,
        "same topic": near.topic,
        "word in context": near.crossed,
        "tied by others": near.tied,
        "close in meaning": near.meaning,
        "close in setting": near.setting,
        "neighbours": np.where(distance <= 4, 1.0 / np.maximum(distance, 1), 0.0),
        "turn": _as_values((distance <= 2) & turns),
        "turn in a sentence": _as_values(turns & one_sentence),
        "but": _as_values(each.test(_answers_with_but, turns & (distance > 0) & (distance <= 2))),
        "denial": _as_values(denial),
        "denial of the same": np.where(denial, np.maximum(near.content, near.meaning), 0.0),
        "both deny": _as_values(denied & ~denial),
        "answered charge": _as_values(accused),
        "denied claim": claim,
        "negation": np.where(negated, near.content, 0.0),
        "demand and refusal": each.measure(_refuses, refused),
        "demand": _as_values(demanded & stances),
        "opposite judgement": _as_values(own.sign[left] * own.sign[right] < 0),
        "opposite validity": _as_values((own.validity[left] * own.validity[right] < 0) & offices),
        "law and validity": _as_values((own.validity[left] != 0) & (own.validity[right] != 0) & offices),
        "opposite words": np.minimum(own.opposites(left, right), 2) / 2,
        "names the other": _as_values(names[0]) + _as_values(names[1]),
        "same people": _people(own, left, right),
        "same holder": _as_values((own.holder[left] == own.holder[right]) & (own.holder[left] >= 0)),
    }


class _Each:
    """Pairs of tellings of which some must be looked at one by one."""

    def __init__(self, listed: Sequence[Telling], left: Places, right: Places) -> None:
        self.listed, self.left, self.right = listed, left, right

    def measure(self, measure: Callable[[Telling, Telling], float], chosen: Truths) -> Values:
        """What a measure says of the chosen pairs; 0 of the others."""
        found = np.zeros(len(self.left))
        for n in np.flatnonzero(chosen).tolist():
            found[n] = measure(self.listed[self.left[n]], self.listed[self.right[n]])
        return found

    def test(self, test: Callable[[Telling, Telling], bool], chosen: Truths) -> Truths:
        """Which of the chosen pairs pass a test."""
        return self.measure(test, chosen) > 0


def _as_values(truths: Truths) -> Values:
    return truths.astype(np.float64)


def _refuses(left: Telling, right: Telling) -> float:
    """How likely one of two refuses what the other demands: 1 where both speak of one thing, less where it is open."""
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


def _people(own: Traits, left: Places, right: Places) -> Values:
    """Whom both name, or who speaks, as a part of those that the one of the two names who names fewer."""
    spots, pair = own.people.entries(left)
    both = own.people.holds(right[pair], own.people.columns[spots])
    shared = np.bincount(pair[both], minlength=len(left))
    counts = np.diff(own.people.starts)
    fewer = np.minimum(counts[left], counts[right])
    return np.where(fewer > 0, shared / np.maximum(fewer, 1), 0.0)
