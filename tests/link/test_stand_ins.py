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


def fall(file: str, told: str, described: str, noun: str, name: str = "") -> Reading:
    """An article about one accident, which names who was in it or describes them."""
    marked = f"{told} {{p:|Eva Hale}} of {{l:|Port Larch}} said so, {{p:|Tomas Orlik}} agreed."
    reading = reading_of(marked.replace(name, f"{{p:|{name}}}", 1) if name else marked, file)
    return with_reference(reading, described, noun) if described else reading


def stands_for(*readings: Reading) -> list[str]:
    """The names of whom the references of the readings stand for, or their ids where nobody is named."""
    cast = link_actors(readings)
    found, names = link_stand_ins(readings, cast), {actor.id: actor.name for actor in cast.actors}
    spans = [reference.span for reading in readings for reference in reading.references]
    return [names.get(found.by_span[span], found.by_span[span]) for span in spans]


def test_whoever_was_killed_in_one_article_is_the_one_whom_another_names() -> None:
    """The words for them differ: only what became of them is the same."""
    readings = [
        fall("a.txt", "Ada Wren was killed on Monday.", "", "", name="Ada Wren"),
        fall("b.txt", "A docker was killed on Monday.", "A docker", "docker"),
    ]
    assert stands_for(*readings) == ["Ada Wren"]
    found = link_stand_ins(readings, link_actors(readings))
    assert [reason.feature for reason in found.reasons[readings[1].references[0].span]] == ["same fate"]


def test_whoever_is_held_for_it_is_not_the_one_who_was_killed() -> None:
    readings = [
        fall("a.txt", "Ada Wren was killed on Monday.", "", "", name="Ada Wren"),
        fall("b.txt", "A docker was arrested on Monday.", "A docker", "docker"),
    ]
    assert stands_for(*readings) != ["Ada Wren"]


def test_one_of_another_age_or_gender_is_somebody_else() -> None:
    readings = [
        fall("a.txt", "Ada Wren, 34, was killed on Monday.", "", "", name="Ada Wren"),
        fall("b.txt", "A 51-year-old docker was killed on Monday.", "A 51-year-old docker", "docker"),
    ]
    assert stands_for(*readings) != ["Ada Wren"]
    readings = [
        fall("a.txt", "Mr Wren was killed on Monday.", "", "", name="Mr Wren"),
        fall("b.txt", "A woman was killed on Monday.", "A woman", "woman"),
    ]
    readings = [reading_of("{p:Mr |Wren} was killed. {p:|Eva Hale} and {p:|Tomas Orlik} saw it.", "a.txt"), readings[1]]
    assert stands_for(*readings) != ["Wren"]


def test_one_article_that_tells_it_twice_tells_of_one() -> None:
    """The headline and the text describe the one who died in other words."""
    reading = fall("a.txt", "Docker killed in harbour. A father of two was killed on Monday.", "Docker", "docker")
    reading = with_reference(reading, "A father of two", "father")
    one, two = stands_for(reading)
    assert one == two
    found = link_stand_ins([reading], link_actors([reading]))
    reasons = [reason for span in found.reasons for reason in found.reasons[span]]
    assert [(reason.feature, reason.value) for reason in reasons] == [("same fate", "killed")]


def test_two_whom_an_article_names_as_killed_leave_it_open_who_a_third_is() -> None:
    named = reading_of(
        "{p:|Ada Wren} was killed. {p:|Carl Moor} was killed. {p:|Eva Hale} of {l:|Velm} saw it.", "a.txt"
    )
    other = reading_of("A docker was killed. {p:|Eva Hale} of {l:|Velm} saw it.", "b.txt")
    (who,) = stands_for(named, with_reference(other, "A docker", "docker"))
    assert who not in {"Ada Wren", "Carl Moor", "Eva Hale"}
