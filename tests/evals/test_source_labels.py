"""The labelled sources: how an answer is judged, that the labels hold together, and their floors."""

from __future__ import annotations

import pytest

from counterclaim.model.article import Article
from counterclaim.model.statement import Statement
from evals import sources
from evals.sources import Item, before, judge, load_items, shares, statement_of

ARTICLE = Article.of("Ms Orlik waited. She said it rained. Mr Hale left. He denied it.")


def item(**changes: object) -> Item:
    fields: dict[str, object] = {
        "document": "a",
        "half": "open",
        "kind": "person",
        "answer": "named",
        "source": (17, 20),
        "content": ((26, 35),),
        "places": ((3, 8),),
    }
    return Item(**(fields | changes))  # type: ignore[arg-type]


def statement(source: tuple[int, int], content: tuple[int, int]) -> Statement:
    span = ARTICLE.span(*content)
    return Statement(ARTICLE.id, ARTICLE.span(*source), None, (span,), "indirect", "asserts", span)


def test_a_named_actor_is_right_at_any_of_its_places_and_wrong_elsewhere():
    assert judge(item(), (0, 8)) == "right"
    assert judge(item(), (40, 44)) == "wrong"
    assert judge(item(), None) == "open"


def test_whom_nobody_names_is_right_when_left_open():
    nobody = item(answer="nobody", places=())
    assert judge(nobody, None) == "right"
    assert judge(nobody, (0, 8)) == "wrong"


def test_a_list_of_actors_is_not_one_of_them():
    several = item(answer="several", places=((0, 44),))
    assert judge(several, (3, 8)) == "wrong"
    assert judge(several, (0, 40)) == "right"
    assert judge(several, None) == "open"


def test_the_statement_of_an_item_holds_most_of_its_content():
    told = [statement((17, 20), (21, 35)), statement((51, 53), (54, 63))]
    assert statement_of(item(), told) is told[0]
    assert statement_of(item(content=((0, 2),)), told) is None


def test_what_stands_before_an_item_is_never_its_own_statement():
    told = [statement((17, 20), (21, 35)), statement((51, 53), (54, 63))]
    assert before(item(), told) == []
    assert before(item(source=(51, 53), content=((54, 63),)), told) == told[:1]


def test_shares_of_nothing_are_zero():
    assert shares([]) == {"right": 0.0, "wrong": 0.0, "open": 0.0, "count": 0.0}


def test_the_labels_are_whole():
    items, prints = load_items()
    assert len(items) == 149
    assert {each.document for each in items} == set(prints)
    assert len({(each.document, each.source, each.content) for each in items}) == len(items)
    assert all(start < end for each in items for start, end in (each.source, *each.content, *each.places))
    assert all(each.places for each in items if each.answer != "nobody")
    halves = [sum(each.half == half for each in items) for half in ("open", "kept")]
    assert max(halves) - min(halves) <= 5


def test_each_half_holds_its_floor(shared, capsys):
    code = sources.main([])
    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize("name", ["right", "wrong"])
def test_the_floors_ask_for_something(name):
    assert 0.0 < sources.FLOORS[name] < 1.0
