"""The sides of a dispute: what is added to them, and what is not."""

from __future__ import annotations

from counterclaim.link.actors import link_actors
from counterclaim.link.camps import Near
from counterclaim.link.compare.opposition import FEATURES
from counterclaim.link.copies import SharedPassages
from counterclaim.link.pairs import Judged, Pair
from counterclaim.link.sides import LEAST_BESIDES, MOST_BESIDES, MOST_PASSAGES, list_sides, said_besides, utterances
from counterclaim.link.tellings import Tellings, list_tellings
from counterclaim.model.article import Article
from counterclaim.read import read_articles

TEXT = """Mayor Orla Venn said the dyke at Torrin had been checked in spring.

The engineers' union said nobody had looked at the dyke for two years.

Venn said the pumps of Torrin had cost too much.

Venn said the festival would open on Friday.

Venn said the records of the dyke lay open to all.

"The water came over the wall," said baker Jon Aske, and he said that the sirens stayed silent.
"""


def story() -> Tellings:
    """The tellings of an invented flood."""
    readings = tuple(read_articles([Article.of(TEXT, file="dyke.txt", outlet="Torrin Post")]))
    return list_tellings(readings, link_actors(readings))


STORY = story()


def place(words: str) -> int:
    """The place of the telling whose content has some words."""
    found = [n for n, one in enumerate(STORY.listed) if one.held and words in one.statement.text]
    assert len(found) == 1, words
    return found[0]


CHECKED, NOBODY = place("checked in spring"), place("nobody had looked")
PUMPS, FESTIVAL, RECORDS = place("the pumps of Torrin"), place("the festival"), place("the records")


def near(*chances: tuple[int, int, float]) -> Near:
    """How likely places are together, told by hand."""
    values = dict.fromkeys(FEATURES, 0.0)
    return Near(Judged.of(Pair(min(a, b), max(a, b), chance, 0.5, values) for a, b, chance in chances))


CAMP = {CHECKED: "A", NOBODY: "B"}


def test_what_a_holder_says_besides_near_the_other_side_joins_theirs_with_a_reason() -> None:
    """The festival is far from what the union says, and stays out."""
    found, reasons = said_besides(CAMP, near((RECORDS, NOBODY, 0.4), (FESTIVAL, NOBODY, LEAST_BESIDES / 2)), STORY)

    assert found == {RECORDS: "A"}
    assert [(reason.feature, reason.value) for reason in reasons] == [("said besides", "0.40")]
    assert [passage.text for passage in reasons[0].passages] == [
        STORY.listed[at].statement.content[0].text for at in (RECORDS, NOBODY)
    ]


def test_what_is_near_to_one_s_own_side_alone_does_not_join() -> None:
    """The matter is what the other side speaks of too."""
    assert said_besides(CAMP, near((RECORDS, CHECKED, 0.9)), STORY) == ({}, ())


def test_strangers_to_a_dispute_are_not_drawn_in() -> None:
    """The baker stands in neither camp, however near his words are."""
    sirens = place("the sirens")

    assert said_besides(CAMP, near((sirens, NOBODY, 0.9), (sirens, CHECKED, 0.9)), STORY) == ({}, ())


def test_a_voice_in_two_camps_gets_nothing_added() -> None:
    """Nobody can tell where it would belong."""
    camp = {CHECKED: "A", FESTIVAL: "B", NOBODY: "B"}

    assert said_besides(camp, near((RECORDS, NOBODY, 0.9), (RECORDS, CHECKED, 0.9)), STORY) == ({}, ())


def test_of_much_that_a_voice_says_besides_the_nearest_is_taken() -> None:
    """At most so many, in the order of how near they are."""
    found, reasons = said_besides(
        CAMP, near((RECORDS, NOBODY, 0.4), (FESTIVAL, NOBODY, 0.2), (PUMPS, NOBODY, 0.3)), STORY
    )

    assert sorted(found) == sorted((RECORDS, PUMPS))
    assert len(found) == len(reasons) == MOST_BESIDES


def test_what_is_said_besides_stands_behind_the_firmest_passages_of_its_side() -> None:
    """A reader sees first what opened the dispute."""
    standing = {CHECKED: 1.0, NOBODY: 1.0}
    camp = CAMP | {PUMPS: "A", FESTIVAL: "A", RECORDS: "A"}
    sides = list_sides(camp, standing, STORY, SharedPassages(()))

    assert [(side.camp, side.holder) for side in sides] == [("A", "Orla Venn"), ("B", "engineers' union")]
    assert "checked in spring" in sides[0].evidence[0].text
    assert len(sides[0].evidence) <= MOST_PASSAGES


def test_one_utterance_stands_in_one_camp() -> None:
    """What the baker says in the same sentence goes with what he says first."""
    water, sirens = place("came over the wall"), place("the sirens")

    assert utterances({water: "A"}, STORY) == {sirens: "A"}


def test_what_is_said_besides_counts_for_nothing() -> None:
    """It is shown, and neither one more voice nor a statement that is disputed."""
    standing = {CHECKED: 1.0, NOBODY: 1.0}
    bare = list_sides(CAMP, standing, STORY, SharedPassages(()))
    shown = list_sides(CAMP, standing, STORY, SharedPassages(()), {PUMPS: "A"})

    assert len(shown[0].evidence) == len(bare[0].evidence) + 1
    assert [(side.statements, side.origins) for side in shown] == [(side.statements, side.origins) for side in bare]
