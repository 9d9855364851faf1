"""Descriptions and pronouns put with actors over articles."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from counterclaim.link.actors import link_actors
from counterclaim.link.circles import find_circles
from counterclaim.link.stand_ins import link_stand_ins, with_stand_ins
from counterclaim.model.reading import Reading
from counterclaim.model.reference import Reference
from tests.link.cast_story import reading_of


def with_reference(reading: Reading, words: str, noun: str, means: str | None = None, basis: str = "") -> Reading:
    """The reading with a reference more, whose words and meaning stand somewhere in the text."""
    text = reading.article.text
    start = text.index(words)
    span = reading.article.span(start, start + len(words))
    anchor = None
    if means is not None:
        at = text.index(means)
        anchor = reading.article.span(at, at + len(means))
    reference = Reference(span, "description" if noun else "pronoun", "person", anchor, noun, basis=basis)
    return replace(reading, references=(*reading.references, reference))


def crash(file: str, driver: str = "") -> Reading:
    """An article about one crash, which tells the driver's name or does not."""
    named = f"The driver was {{p:|{driver}}}." if driver else "The driver fled."
    reading = reading_of(f"{{p:|Ada Hale}} was hit in {{l:|Port Larch}}, {{p:|Tomas Orlik}} said. {named}", file)
    return with_reference(reading, "The driver", "driver", driver or None, "predicate" if driver else "")


def ids(*readings: Reading) -> list[str]:
    """Whom "The driver" of each reading stands for."""
    found = link_stand_ins(readings, link_actors(readings))
    return [found.by_span[reading.references[0].span] for reading in readings]


def test_an_article_without_the_name_means_the_one_whom_the_others_name() -> None:
    readings = [crash("a.txt", "Peter Wren"), crash("b.txt")]
    one, two = ids(*readings)
    assert one == two
    assert one in {actor.id for actor in link_actors(readings).actors}


def test_two_who_are_called_so_leave_it_open() -> None:
    """With two drivers in the news, "the driver" of a third article is neither."""
    one, two, three = ids(crash("a.txt", "Peter Wren"), crash("b.txt", "Paul Moor"), crash("c.txt"))
    assert len({one, two, three}) == 3


def test_nobody_whom_an_article_names_is_one_person_by_the_same_noun() -> None:
    one, two = ids(crash("a.txt"), crash("b.txt"))
    assert one == two


def test_articles_that_name_other_people_have_a_driver_of_their_own() -> None:
    other = reading_of("{p:|Carl Moor} was hit in {l:|Westerby}, {p:|Eva Stone} said. The driver fled.", "c.txt")
    more = reading_of("{p:|Carl Moor} died in {l:|Westerby}, {p:|Eva Stone} said. The driver ran.", "d.txt")
    far = [with_reference(reading, "The driver", "driver") for reading in (other, more)]
    one, two, three, four = ids(crash("a.txt"), crash("b.txt"), *far)
    assert one == two != three == four


def test_names_and_variants_of_actors_stay_as_they_are() -> None:
    bare = [replace(reading, references=()) for reading in (crash("a.txt", "Peter Wren"), crash("b.txt"))]
    full = [crash("a.txt", "Peter Wren"), crash("b.txt")]
    assert link_actors(bare).actors == link_actors(full).actors


def test_every_reference_that_was_put_with_another_passage_has_a_reason() -> None:
    readings = [crash("a.txt", "Peter Wren"), crash("b.txt"), crash("c.txt")]
    found = link_stand_ins(readings, link_actors(readings))
    for reading in readings:
        for reason in found.reasons[reading.references[0].span]:
            assert reason.feature and reason.sentence and len(reason.passages) > 1
    assert {reason.feature for reasons in found.reasons.values() for reason in reasons} == {
        "predicate",
        "called so elsewhere",
    }


def test_the_order_of_the_readings_changes_nothing() -> None:
    readings = [crash("a.txt", "Peter Wren"), crash("b.txt"), crash("c.txt")]
    answers = [link_stand_ins(order, link_actors(order)) for order in permutations(readings)]
    assert all(answer == answers[0] for answer in answers)


def test_an_article_that_names_nobody_is_a_circle_of_its_own() -> None:
    circles = find_circles({"a": set(), "b": set(), "c": {"wren"}})
    assert len(set(circles.values())) == 3


def test_circles_do_not_depend_on_the_order() -> None:
    named = {"a": {"x", "y"}, "b": {"y", "z"}, "c": {"z"}, "d": {"x"}}
    one, two = find_circles(named), find_circles(dict(reversed(named.items())))
    assert one == two


def test_an_actor_gets_the_passages_that_stand_for_it_and_the_reasons_from_other_articles() -> None:
    """Variants stay names; what the articles say without the name stands apart."""
    readings = [crash("a.txt", "Peter Wren"), crash("b.txt")]
    cast = link_actors(readings)
    wren = next(
        actor for actor in with_stand_ins(cast.actors, link_stand_ins(readings, cast)) if actor.name == "Peter Wren"
    )
    assert [span.text for span in wren.stand_ins] == ["The driver", "The driver"]
    assert "The driver" not in {variant.text for variant in wren.variants}
    assert [reason.feature for reason in wren.reasons] == ["called so elsewhere"]
