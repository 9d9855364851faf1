"""Figures: listed with the disputed first, and each over time by holder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from starlette.testclient import TestClient

from counterclaim.model.judgement import Judgement
from tests.show.harbour_story import DISPUTES, FIGURES, make_account
from tests.web.parsed import Element, Parsed
from tests.web.still import open_client

TURNOUT = DISPUTES[2]


def page_of(client: TestClient, path: str) -> Parsed:
    """A page that is there."""
    answer = client.get(path)
    assert answer.status_code == 200
    return Parsed(answer.text)


def names(page: Parsed) -> list[str]:
    """What is counted, in the order of the list."""
    return [each.attributes["id"] for each in page.of_tag("h2") if "id" in each.attributes]


def row(page: Parsed, number: str) -> Element:
    """The row of the table whose passage is this number."""
    return next(each for each in page.of_tag("tr") if f" {number} " in f" {each.text} ")


def test_the_disputed_come_first(harbour: TestClient) -> None:
    """Then what is told in different ways, then what is told once."""
    page = page_of(harbour, "/figures")

    assert names(page) == ["turnout", "leave", "injured", "marched"]
    assert f"/disputes/{TURNOUT.id}" in page.links()


def test_figures_narrow_by_state_holder_outlet_and_words(harbour: TestClient) -> None:
    """Each filter alone and together."""
    assert names(page_of(harbour, "/figures?state=differ")) == ["injured"]
    assert names(page_of(harbour, "/figures?holder=electoral board")) == ["turnout", "leave"]
    assert names(page_of(harbour, "/figures?outlet=The Meridian")) == ["marched"]
    assert names(page_of(harbour, "/figures?q=PEOPLE injured")) == ["injured"]
    assert names(page_of(harbour, "/figures?state=disputed")) == ["turnout", "leave"]
    assert names(page_of(harbour, "/figures?q=ministry&state=once")) == []


def test_a_count_is_drawn_over_time_with_the_articles_own_words(harbour: TestClient) -> None:
    """A column a figure, its precision word over it."""
    page = page_of(harbour, "/figures/injured")
    said = [each.text for each in page.of_class("said")]

    assert len(page.of_class("figure-mark")) == 4
    assert " ".join(said).startswith("At least 12 people")
    assert len(page.of_class("open")) - 1 == 2  # "at least" and "dozens", besides the one in the key


def test_an_update_is_told_from_a_conflict(harbour: TestClient) -> None:
    """A dashed arrow and a word for the one, a bracket and a dispute for the other."""
    injured, turnout = page_of(harbour, "/figures/injured"), page_of(harbour, "/figures/turnout")
    key = 1  # each sign stands in the key, too

    assert len(injured.of_class("update")) == key + 1
    assert len(injured.of_class("against")) == key
    assert len(turnout.of_class("update")) == key
    assert len(turnout.of_class("against")) == key + 1
    assert f"/disputes/{TURNOUT.id}" in turnout.links()


def test_the_table_says_all_that_the_drawing_says(harbour: TestClient) -> None:
    """Holder, passage, bounds, when the article appeared, and what it updates."""
    page = page_of(harbour, "/figures/injured")
    later = next(each for each in page.of_tag("tr") if each.attributes.get("id") == FIGURES[2].id)
    text = " ".join(later.text.split())

    assert "The emergency service now says 31 people were injured." in text
    assert "15 May 2031" in text and "updates At least 12 people" in text
    assert f"#{FIGURES[0].id}" in [each.attributes.get("href") for each in later.inside]
    assert f"/why/{FIGURES[2].id}" in [each.attributes.get("href") for each in later.inside]


def test_for_when_a_figure_is_told_is_another_clock(tmp_path: Path) -> None:
    """The day of the article and the day of the count stand in columns of their own."""
    entry = replace(FIGURES[1], told=FIGURES[1].figure.as_of)
    account = make_account()
    figures = tuple(entry if each.id == entry.id else each for each in account.figures)
    with open_client(replace(account, figures=figures), tmp_path) as client:
        page = page_of(client, "/figures/injured")
        cells = {
            each.attributes["data-head"]: each.text
            for line in page.of_tag("tr")
            if line.attributes.get("id") == entry.id
            for each in line.inside
            if "data-head" in each.attributes
        }

    assert (cells["appeared"], cells["told for"]) == ("13 May 2031", "11 May 2031")


def test_what_is_unresolved_is_left_so_with_the_reason(harbour: TestClient) -> None:
    """No figure is picked: a conflict that is none says why, and so does one that is."""
    injured = page_of(harbour, "/figures/injured").of_class("unresolved")[0].text
    turnout = page_of(harbour, "/figures/turnout").of_class("unresolved")[0].text

    assert "one number can be both" in injured
    assert "nothing shows that they count the same" in injured
    assert "cannot both hold" in turnout


def test_an_unknown_count_is_not_found(harbour: TestClient) -> None:
    """With a sentence that says where to start."""
    answer = harbour.get("/figures/nothing")

    assert answer.status_code == 404
    assert "start from the list of figures" in answer.text


def test_many_figures_of_one_thing_come_in_parts(tmp_path: Path) -> None:
    """No page grows with the dossier, and each drawing has the columns of its part."""
    many = tuple(
        replace(FIGURES[2], id=f"ledger-{i}", updates=None, figure=replace(FIGURES[2].figure, low=i, high=i))
        for i in range(1, 100)
    )
    with open_client(replace(make_account(), figures=many), tmp_path) as client:
        first, last = page_of(client, "/figures/injured"), page_of(client, "/figures/injured?page=3")

        assert client.get("/figures/ledger-90").url.query == b"page=3"
        assert client.get("/figures/ledger-90").url.fragment == "ledger-90"

    assert len(first.of_class("figure-mark")) == 40
    assert len(last.of_class("figure-mark")) == 19


def test_what_a_person_decided_is_told_in_the_list_and_the_table(tmp_path: Path) -> None:
    """Accepted and rejected beside what the program only suggests."""
    judgement = Judgement(FIGURES[1].id, "", "rejected", "Ada", "2031-06-01T12:00:00+00:00")
    with open_client(make_account(), tmp_path, [judgement]) as client:
        listed, page = page_of(client, "/figures"), page_of(client, "/figures/injured")

    assert len([each for each in listed.of_class("status-rejected") if "by a person" in each.text]) == 1
    assert len([each for each in page.of_class("figure-mark") if "rejected" in each.classes]) == 1
    assert "rejected by a person" in row(page, "between").text
