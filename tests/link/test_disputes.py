"""Opposition between tellings: its features, its pairs, its camps, and the disputes that come of it."""

from __future__ import annotations

from counterclaim.link.actors import Cast, link_actors
from counterclaim.link.camps import Limits, Near, divide, grow_groups
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.disputes import find_disputes, reasons_of
from counterclaim.link.evidence import LONGEST, show_telling
from counterclaim.link.kinds import name_kind
from counterclaim.link.pairs import Judged, Pair, candidates, judge_pairs
from counterclaim.link.tellings import Tellings, list_tellings
from counterclaim.link.words.weights import OPPOSED, TOGETHER
from counterclaim.model.article import Article
from counterclaim.model.dispute import Dispute
from counterclaim.read import read_articles
from tests.link.linking_story import DENIALS, cast, features_of, place_of, readings, tellings


def features(left: str, right: str) -> dict[str, float]:
    """The features of the two tellings that hold some words."""
    return features_of(tellings(), place_of(left), place_of(right))


def disputes() -> tuple[Dispute, ...]:
    """The disputes of the story."""
    return find_disputes(readings(), cast(), tellings(), (), ())


def holders(dispute: Dispute) -> dict[str, set[str]]:
    """The holders in each camp."""
    found: dict[str, set[str]] = {}
    for side in dispute.sides:
        found.setdefault(side.camp, set()).add(side.holder or "")
    return found


def test_a_denial_opposes_what_it_denies() -> None:
    """The feature is read from the cue, not from a "not" in the content."""
    found = features("that the Halcyon had been overloaded", "that the ferry Halcyon had been overloaded")

    assert found["denial"] == 1.0
    assert found["same words"] > 0.4


def test_a_turn_inside_one_sentence_is_seen() -> None:
    """ "Officials say …, but his wife believes …"."""
    found = features("the captain died of a heart attack", "he was beaten by the crew")

    assert (found["turn"], found["turn in a sentence"]) == (1.0, 1.0)


def test_opposite_words_about_the_law_are_seen() -> None:
    """ "illegal" against "lawful", both of one inquiry."""
    found = features("the inquiry was illegal", "the inquiry was lawful")

    assert found["opposite words"] == 0.0
    assert found["opposite judgement"] == 1.0


def test_comparing_is_symmetric_and_names_every_feature() -> None:
    """The order of the two does not matter, and each feature has a weight and a sentence."""
    one = features("the captain died of a heart attack", "he was beaten by the crew")
    other = features("he was beaten by the crew", "the captain died of a heart attack")

    assert one == other
    assert set(one) == set(FEATURES) == set(TOGETHER) - {"(base)"} == set(OPPOSED) - {"(base)"}


def test_an_outlet_s_own_voice_is_never_compared() -> None:
    """Only what somebody is known to say can be a side."""
    held = tellings().traits.held

    for places in candidates(tellings()):
        assert len(places)
        assert held[places].all()


def test_rival_accounts_of_a_death_become_a_dispute_with_both_holders() -> None:
    """The officials on one side, the wife on the other."""
    found = [dispute for dispute in disputes() if any("Lena Dahl" in names for names in holders(dispute).values())]

    assert found
    camps = {name.lower(): camp for camp, names in holders(found[0]).items() for name in names}
    assert camps["lena dahl"] != camps["officials"]


def test_a_charge_and_its_denial_become_a_dispute() -> None:
    """The minister on one side, the company on the other."""
    found = [holders(dispute) for dispute in disputes() if dispute.kind == "denial"]

    assert any("Pavel Orsik" in camps["A"] and "Nordline Ferries" in camps["B"] for camps in found)


def test_every_dispute_has_two_camps_reasons_and_faithful_evidence() -> None:
    """What is shown is a passage; what was decided has its ground."""
    articles = {reading.article.id: reading.article for reading in readings()}

    for dispute in disputes():
        assert len(holders(dispute)) == 2
        assert dispute.reasons
        assert 0 < dispute.strength <= 1
        for side in dispute.sides:
            assert side.evidence
            for span in side.evidence:
                assert articles[span.article].text[span.start : span.end] == span.text


def test_the_order_of_the_readings_does_not_change_the_disputes() -> None:
    """Linking sorts its readings first; here they come sorted, and twice the same."""
    assert disputes() == disputes()


def test_evidence_is_short_enough_to_point_at() -> None:
    """A passage of a page points at nothing."""
    for telling in tellings().listed:
        for span in show_telling(telling):
            assert len(span.text.split()) <= LONGEST + 1


def pair(left: int, right: int, together: float, opposed: float, **signs: float) -> Pair:
    """A judged pair made by hand."""
    values = dict.fromkeys(FEATURES, 0.0) | {name.replace("_", " "): value for name, value in signs.items()}
    return Pair(left, right, together, opposed, values)


def test_camps_follow_the_opposed_pairs() -> None:
    """0 and 1 oppose each other, 2 stands with 0 and 3 with 1."""
    judged = [
        pair(0, 1, 0.9, 0.9),
        pair(0, 2, 0.8, 0.1),
        pair(1, 2, 0.8, 0.8),
        pair(1, 3, 0.8, 0.1),
        pair(0, 3, 0.8, 0.9),
    ]
    pairs = {(item.left, item.right): item for item in judged}

    assert divide([0, 1, 2, 3], pairs) == {0: "A", 1: "B", 2: "A", 3: "B"}


def test_groups_that_share_half_their_members_are_one() -> None:
    """The same dispute must not be listed twice."""
    judged = [
        pair(0, 1, 0.5, 0.9), pair(0, 2, 0.3, 0.5), pair(1, 2, 0.3, 0.5),
        pair(2, 3, 0.3, 0.8), pair(0, 3, 0.04, 0.5), pair(1, 3, 0.04, 0.5),
        pair(7, 8, 0.5, 0.7),
    ]  # fmt: skip
    pairs = {(item.left, item.right): item for item in judged}
    nuclei = [pairs[0, 1], pairs[2, 3], pairs[7, 8]]
    limits = Limits(join=0.2, draw=0.05, size=10, twin=0.5, most=14)

    assert grow_groups(Near(Judged.of(judged)), nuclei, limits, most=2) == [[0, 1, 2, 3], [7, 8]]


def test_the_kind_is_what_most_of_the_opposed_pairs_show() -> None:
    """One denial among many rival accounts makes no denial; without any sign it is a rival account."""
    rivals = [pair(0, n, 0.5, 0.5) for n in range(1, 5)]

    assert name_kind([pair(0, 9, 0.5, 0.5, denial_of_the_same=1.0), *rivals]) == "rival-account"
    assert name_kind([pair(0, 9, 0.9, 0.9, denial_of_the_same=1.0), rivals[0]]) == "denial"
    assert name_kind([pair(0, 9, 0.9, 0.9, law_and_validity=1.0)]) == "legitimacy"
    assert name_kind([pair(0, 9, 0.9, 0.9, demand_and_refusal=1.0)]) == "demand-refusal"


def test_judged_pairs_hold_chances() -> None:
    """Both chances lie between 0 and 1, and the strength is their product."""
    for judged in judge_pairs(tellings()).values():
        assert 0 <= judged.together <= 1
        assert 0 <= judged.opposed <= 1
        assert judged.strength == judged.together * judged.opposed


def denials() -> Tellings:
    """What is said in a third article, about a fraud that is denied without being repeated."""
    read = tuple(read_articles([Article.of(DENIALS, file="Third.txt", outlet="Third")]))
    return list_tellings(read, link_actors(read))


def telling_of(found: Tellings, words: str) -> int:
    """The place of the attributed telling whose content holds some words."""
    return next(n for n, item in enumerate(found.listed) if item.held and words in item.statement.text)


def test_a_denial_that_names_the_claimant_means_the_claim_before_it() -> None:
    """ "dismissed Ms Brask's claim" shares no word with the claim."""
    found = denials()
    claim, denial = telling_of(found, "a fraud"), telling_of(found, "claim")
    features = features_of(found, claim, denial)

    assert found.listed[denial].nameless
    assert features["denied claim"] > 0.5


def test_a_demand_for_something_good_does_not_call_it_good() -> None:
    """ "We demand a free election" judges nothing; "not free and fair" does."""
    found = denials()
    demand = found.listed[telling_of(found, "We demand")]
    verdict = found.listed[telling_of(found, "not free")]

    assert (demand.statement.stance, demand.validity, demand.sign) == ("demands", 0, 0)
    assert verdict.validity < 0


def test_the_denier_s_own_words_stand_beside_the_denial() -> None:
    """What the officials say in the same sentence belongs to their side."""
    found = denials()
    (dispute,) = find_disputes((), Cast(), found, (), ())[:1]
    against = [span.text for side in dispute.sides if side.holder == "officials" for span in side.evidence]

    assert any("there was no fraud in Vell" in text for text in against)


def test_who_confirms_turns_to_nothing_else_and_who_is_silent_makes_no_side() -> None:
    """A "while" before "confirmed" is no contrast, and "declined to comment" is no position."""
    text = (
        "The rector, Ada Brill, said that the hall had been locked, while the caretaker, Jan Holt, confirmed that the "
        "hall had been locked at noon.\n\nThe ministry declined to comment on the hall.\n"
    )
    read = tuple(read_articles([Article.of(text, file="Hall.txt", outlet="Hall")]))
    found = list_tellings(read, link_actors(read))
    said, confirmed = [n for n, item in enumerate(found.listed) if "hall had been locked" in item.statement.text][:2]
    features = features_of(found, said, confirmed)

    assert (features["turn"], features["turn in a sentence"]) == (0.0, 0.0)
    assert not [item for item in found.listed if item.held and item.holder == "ministry"]


def test_a_holder_stands_in_one_camp_unless_a_later_article_tells_the_opposite() -> None:
    """The minister, who says several things about the ferry, is on one side of each dispute."""
    for dispute in disputes():
        camps = holders(dispute)
        assert camps["A"].isdisjoint(camps["B"])


def test_a_pair_whose_features_moved_little_still_gives_its_evidence_as_a_reason() -> None:
    """A demand speaks against one dispute, and yet it is why these two are set against each other."""
    weak = pair(place_of("the captain died"), place_of("he was beaten"), 0.3, 0.3, demand=1.0)

    assert [reason.feature for reason in reasons_of(weak, tellings())] == ["demand"]
