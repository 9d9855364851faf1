"""JSON: one written shape, the same bytes for the same account, safe to print."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from harbour_story import FIGURES, make_account

from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.explanation import Explanation
from counterclaim.model.reading import Reading
from counterclaim.model.story import Story
from counterclaim.model.version import Revision, Versions
from counterclaim.show import articles_to_json, explanation_to_json, stories_to_json, to_json, versions_to_json

DOCUMENT = Path(__file__).parents[2] / "docs" / "json.md"
SIMPLE = {"string": str, "number": (int, float), "boolean": bool, "null": type(None)}
Shapes = dict[str, dict[str, str]]

STORY_ARTICLES = make_account().articles[:2]
STORY = Story("story-1", tuple(each.id for each in STORY_ARTICLES), STORY_ARTICLES[0].id, "Harbour", outlets=("A", "B"))
WORDS = [article.span(0, 5) for article in STORY_ARTICLES]
VERSIONS = Versions(
    "courier.example/a", STORY_ARTICLES, "unknown", ((Revision("figure", WORDS[0], WORDS[1], tuple(WORDS)),),)
)


def documented() -> Shapes:
    """The tables of the document: section, key, type."""
    shapes: Shapes = {}
    for part in re.split(r"^## ", DOCUMENT.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name = part.splitlines()[0].strip()
        shapes[name] = dict(re.findall(r"^\| `(\w+)` \| ([^|]+?) \|", part, flags=re.MULTILINE))
    return shapes


def check(value: Any, kind: str, shapes: Shapes, where: str, seen: set[str]) -> None:
    """Compare a value with its documented type, all the way down."""
    choices = kind.split(" or ")
    if value is None:
        assert "null" in choices, f"{where} is null"
        return
    main = choices[0]
    if main.startswith("list of "):
        assert isinstance(value, list), where
        for i, item in enumerate(value):
            check(item, main.removeprefix("list of "), shapes, f"{where}[{i}]", seen)
    elif main in SIMPLE:
        assert isinstance(value, SIMPLE[main]), f"{where} is {value!r}"
    else:
        seen.add(main)
        assert list(value) == list(shapes[main]), f"keys of {where}"
        for key, item in value.items():
            check(item, shapes[main][key], shapes, f"{where}.{key}", seen)


def test_every_key_is_documented_with_its_type_and_every_documented_key_is_there() -> None:
    """Document and output agree key by key, in order, in both directions."""
    shapes, seen = documented(), set[str]()
    explanation = Explanation("x-1", "gap", "a.txt", (), make_account().disputes[0].reasons)

    check(json.loads(to_json(make_account())), "account", shapes, "account", seen)
    check(json.loads(explanation_to_json(explanation)), "explanation", shapes, "explanation", seen)
    check(json.loads(articles_to_json(make_account().articles)), "articles", shapes, "articles", seen)
    check(json.loads(stories_to_json([STORY], STORY_ARTICLES)), "stories", shapes, "stories", seen)
    check(json.loads(versions_to_json([VERSIONS])), "versions", shapes, "versions", seen)

    assert seen == set(shapes)


def test_the_invented_account_fills_every_list() -> None:
    """The check above would pass over an empty list."""
    data = json.loads(to_json(make_account()))

    assert [key for key, value in data.items() if value == []] == []


def test_every_passage_is_the_slice_of_its_article() -> None:
    """Start and end count code points, half-open."""
    account = make_account()
    texts = {article.id: article.text for article in account.articles}
    found = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if list(value) == ["article", "start", "end", "text"]:
                found.append(value)
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(json.loads(to_json(account)))

    assert len(found) > 100
    assert all(texts[p["article"]][p["start"] : p["end"]] == p["text"] for p in found)


def test_the_same_account_gives_the_same_text() -> None:
    """No clock, no chance."""
    assert to_json(make_account()) == to_json(make_account())


def test_narrations_stand_apart_from_statements() -> None:
    """What the outlet says itself is nobody's statement."""
    data = json.loads(to_json(make_account()))

    assert {statement["mode"] for statement in data["narrations"]} == {"narrated"}
    assert "narrated" not in {statement["mode"] for statement in data["statements"]}


def test_whole_numbers_are_whole_and_what_no_float_holds_is_null() -> None:
    """JSON has no infinity."""
    entries = tuple(replace(FIGURES[0], figure=replace(FIGURES[0].figure, low=low, high=None)) for low in (12.0, 1e400))
    data = json.loads(to_json(replace(make_account(), figures=entries)), parse_constant=pytest.fail)

    assert [figure["low"] for figure in data["figures"]] == [12, None]
    assert '"low": 12,' in to_json(replace(make_account(), figures=entries))


@pytest.mark.parametrize("character", ["\ud800", "\u2028", "\u202e", "\x9b31m", "\x00", "\x1b[2J", "🙂", "\ufeff"])
def test_any_text_comes_back_unchanged_and_cannot_steer_a_terminal(character: str) -> None:
    """Risky characters are escapes in the text and themselves after reading it."""
    article = Article.of(f"before {character} after", outlet=f"The {character}")
    text = to_json(Account((article,), (Reading(article),)))

    assert json.loads(text)["articles"][0]["outlet"] == f"The {character}"
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\ud800-\udfff\ufeff]", text)
    text.encode("utf-8")


def test_the_text_ends_with_one_line_feed_and_is_indented_by_one() -> None:
    """So that a diff of two accounts is readable."""
    text = to_json(Account((), ()))

    assert text.endswith("}\n")
    assert text.splitlines()[1].startswith(' "schema"')
