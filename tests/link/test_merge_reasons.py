"""No name is put with another without a reason that a person can follow."""

from __future__ import annotations

from hypothesis import given

from counterclaim.link.actors import link_actors
from counterclaim.model.actor import Actor
from tests.link.cast_story import reading_of
from tests.link.test_actors import STORIES

Printed = tuple[str, str]


def printed(text: str, article: str) -> Printed:
    """A name in an article, whatever its capitals."""
    return text.casefold(), article


def islands(actor: Actor) -> int:
    """How many groups the names of an actor fall into, where only its reasons tie names together.

    What an article prints in the same words is one name, and so is a name with its title around it.
    """
    spans = sorted({span for variant in actor.variants for span in variant.passages})
    above = {printed(span.text, span.article): printed(span.text, span.article) for span in spans}

    def root(name: Printed) -> Printed:
        while above[name] != name:
            name = above[name]
        return name

    def tie(left: Printed, right: Printed) -> None:
        if left in above and right in above:
            above[root(left)] = root(right)

    for one in spans:
        for other in spans:
            if one.overlaps(other):
                tie(printed(one.text, one.article), printed(other.text, other.article))
    for reason in actor.reasons:
        for span in reason.passages[1:]:
            first = reason.passages[0]
            tie(printed(first.text, first.article), printed(span.text, span.article))
    return len({root(name) for name in above})


def test_names_without_a_reason_between_them_are_islands() -> None:
    """The count itself: the same actor without its reasons falls apart."""
    cast = link_actors([reading_of("{p:|Ada Wren} left.", "a.txt"), reading_of("{p:|A. Wren} came.", "b.txt")])
    whole = cast.actors[0]
    bare = Actor(whole.id, whole.name, whole.kind, whole.variants)
    assert (len(cast.actors), islands(whole), islands(bare)) == (1, 1, 2)


@given(STORIES)
def test_reasons_tie_together_all_names_of_every_actor(texts: list[str]) -> None:
    """Each with its feature, its value, a sentence, and the passages."""
    cast = link_actors([reading_of(text, f"{n}.txt") for n, text in enumerate(texts)])
    for actor in cast.actors:
        assert islands(actor) == 1, (actor.name, actor.reasons)
        for reason in actor.reasons:
            assert reason.step == "actors" and reason.feature and reason.value and reason.sentence
            assert len(reason.passages) > 1
