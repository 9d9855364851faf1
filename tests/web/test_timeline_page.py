"""The timeline: drawn and listed, zoomed by its address alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from counterclaim.model.account import Account, TimelineEntry
from counterclaim.model.date_range import DateRange
from counterclaim.model.dispute import Dispute, Side
from counterclaim.model.happening import DateMention
from counterclaim.model.judgement import Judgement
from counterclaim.model.reason import Reason
from tests.show.harbour_story import TIMELINE, at, make_account
from tests.web.parsed import Element, Parsed
from tests.web.still import open_client

JOINED, ARGUED, DIED, BATONS, REFUSED, MARCHED, COURT = TIMELINE


def timeline(client: TestClient, **asked: str) -> Parsed:
    """The page."""
    answer = client.get("/timeline", params=asked)
    assert answer.status_code == 200
    return Parsed(answer.text)


def listed(page: Parsed) -> list[str]:
    """The ids of the happenings in the lists, in order."""
    return [
        each.attributes["id"] for each in page.of_tag("li") if each.attributes.get("id", "").startswith("timeline-")
    ]


def drawn(page: Parsed) -> list[Element]:
    """The happenings in the drawing."""
    return page.of_class("mark")


def go(page: Parsed, name: str) -> str:
    """Where a step leads."""
    return next(each.attributes["href"] for each in page.of_tag("a") if each.attributes.get("data-go") == name)


def test_the_first_look_is_where_most_of_it_happens(harbour: TestClient) -> None:
    """One thing of 2009 does not press a week into a point; it is one link away."""
    page = timeline(harbour)

    assert listed(page)[: len(TIMELINE) - 2] == [each.id for each in (DIED, BATONS, REFUSED, MARCHED, COURT)]
    assert JOINED.id not in listed(page)
    assert any("from=2009" in link for link in page.links())


def test_all_of_it_is_one_link_away(harbour: TestClient) -> None:
    """Thirty years and a night on one axis."""
    page = timeline(harbour)
    everything = next(each for each in page.of_tag("a") if each.text == "All")
    whole = Parsed(harbour.get(everything.attributes["href"]).text)

    assert listed(whole) == [each.id for each in TIMELINE]


def test_the_address_is_the_view(harbour: TestClient) -> None:
    """From and to, both included; what is told more vaguely than the view is told apart."""
    page = timeline(harbour, **{"from": "2031-05-11", "to": "2031-05-13"})

    assert listed(page) == [DIED.id, BATONS.id, REFUSED.id, ARGUED.id]
    assert page.of_tag("h2")[0].text.split("\n")[0].startswith("11–13 May 2031")


@pytest.mark.parametrize("asked", ["2031-02-31", "yesterday", "99999-01-01", "2031-05-01T25:00"])
def test_an_address_that_is_no_time_is_told_so(harbour: TestClient, asked: str) -> None:
    """With what is wrong in it."""
    answer = harbour.get("/timeline", params={"from": asked})

    assert answer.status_code == 422
    assert "from" in Parsed(answer.text).of_tag("main")[0].text


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("0001-01-01", "9999-12-31"),
        ("9999-12-31", "9999-12-31"),
        ("2031-05-14", "2031-05-11"),
        ("", ""),
        ("", "2010-01-01"),
    ],
)
def test_any_time_of_the_calendar_is_a_view(harbour: TestClient, first: str, last: str) -> None:
    """Also from the last day on, and the wrong way round."""
    timeline(harbour, **{"from": first, "to": last})


def test_one_zooms_in_to_hours_and_out_again_by_links(harbour: TestClient) -> None:
    """Without a script, from a decade to six hours."""
    page = timeline(harbour, **{"from": "2031-01-01", "to": "2039-12-31"})
    headings = []
    for _ in range(5):
        page = Parsed(harbour.get(go(page, "in")).text)
        headings.append(" ".join(page.of_tag("h2")[0].text.split()[:-1]))
    back = Parsed(harbour.get(go(page, "out")).text)

    assert headings[:2] == ["2031", "May 2031"]
    assert "May 2031" in headings[2] and "–" in headings[2]
    assert headings[3] in [f"{day} May 2031" for day in range(1, 32)]
    assert headings[4] == f"{headings[3]}, 00:00–06:00"
    assert " ".join(back.of_tag("h2")[0].text.split()[:-1]) == headings[3]


def test_earlier_and_later_are_the_pieces_beside(harbour: TestClient) -> None:
    """After May comes June."""
    page = timeline(harbour, **{"from": "2031-05-01", "to": "2031-05-31"})

    assert "from=2031-06-01&to=2031-06-30" in go(page, "later")
    assert "from=2031-04-01&to=2031-04-30" in go(page, "earlier")


def test_planned_and_denied_are_told_apart_without_colour(harbour: TestClient) -> None:
    """In the list by a word, in the drawing by a shape."""
    page = timeline(harbour)
    marks = {each.attributes["href"].partition("#")[2]: each for each in drawn(page)}
    chips = {
        each.attributes["id"]: each.text for each in page.of_tag("li") if "timeline-" in each.attributes.get("id", "")
    }

    assert "denied" in marks[BATONS.id].classes and "planned" in marks[COURT.id].classes
    assert "cross" in [name for each in marks[BATONS.id].inside for name in each.classes]
    assert "denied" in chips[BATONS.id] and "planned" in chips[COURT.id]
    assert "planned" not in chips[DIED.id]


def test_the_list_narrows_by_status_outlet_and_tellers(harbour: TestClient) -> None:
    """What is left is drawn and listed alike."""
    assert listed(timeline(harbour, status="planned")) == [COURT.id]
    assert listed(timeline(harbour, outlet="Northern Daily")) == [REFUSED.id]
    shared = timeline(harbour, shared="1")
    assert listed(shared) == [DIED.id, REFUSED.id]
    assert len(drawn(shared)) == 2


def test_every_telling_stands_under_its_happening(harbour: TestClient) -> None:
    """With its outlet and its place."""
    page = timeline(harbour)
    item = next(each for each in page.of_tag("li") if each.attributes.get("id") == DIED.id)

    assert "Harbour death" in item.text and "Channel Six" in item.text
    assert f"/why/{DIED.id}" in [each.attributes.get("href") for each in item.inside]


def test_published_articles_are_another_lane(harbour: TestClient) -> None:
    """When it appeared is never when it happened."""
    page = timeline(harbour)
    lane = page.of_class("issue-mark")

    assert len(lane) == 4
    assert all(not each.classes.count("mark") for each in lane)
    assert "Police: no batons on the quay" in page.of_tag("main")[0].text  # an article without a date


def with_hours_and_a_clash() -> Account:
    """The harbour story in which an hour is told, and in which two tell two days."""
    account = make_account()
    hour = DateMention(
        at("courier", "on Sunday night"),
        DateRange.day(date(2031, 5, 11)),
        "publication",
        kind="time",
        value="2031-05-11T22:30",
    )
    readings = tuple(
        replace(reading, dates=(hour,)) if reading.article.id == hour.span.article else reading
        for reading in account.readings
    )
    sides = tuple(
        Side(name, None, camp, (span,))
        for name, camp, span in (("Courier", "A", DIED.tellings[0]), ("Six", "B", at("six", "went into the water")))
    )
    clash = Dispute(
        "dispute-days", "number", (DIED.label,), sides, 0.5, (Reason("date disputes", "days", "", "two days"),)
    )
    return replace(account, readings=readings, disputes=(*account.disputes, clash))


def test_an_hour_is_drawn_at_its_hour_and_a_clash_leads_to_its_dispute(tmp_path: Path) -> None:
    """From years to hours on one axis."""
    with open_client(with_hours_and_a_clash(), tmp_path) as client:
        page = timeline(client, **{"from": "2031-05-11", "to": "2031-05-11"})
        item = next(each for each in page.of_tag("li") if each.attributes.get("id") == DIED.id)
        mark = next(each for each in drawn(page) if each.attributes["href"].endswith(DIED.id))
        dot = next(each for each in mark.inside if "point" in each.classes)

        assert "22:30" in item.text
        assert dot.attributes["cx"] == "93.75%"
        assert "/disputes/dispute-days" in [each.attributes.get("href") for each in item.inside]
        assert "clash" in [name for each in mark.inside for name in each.classes]
        hours = timeline(client, **{"from": "2031-05-11T18:00", "to": "2031-05-12T00:00"})
        assert DIED.id in listed(hours)
        assert DIED.id not in listed(timeline(client, **{"from": "2031-05-11T12:00", "to": "2031-05-11T18:00"}))


def test_a_crowd_is_drawn_in_part_and_counted_in_full(tmp_path: Path) -> None:
    """What has no room is a number, and stands in the list, in parts."""
    crowd = tuple(replace(DIED, id=f"timeline-{i:03}") for i in range(100))
    with open_client(replace(make_account(), timeline=crowd), tmp_path) as client:
        page = timeline(client)
        folded = sum(int(each.text.split()[0].removeprefix("+")) for each in page.of_class("folded"))

        assert len(drawn(page)) + folded == 100
        assert len(listed(page)) == 15
        last = timeline(client, page="7")
        assert listed(last)[-1] == "timeline-099"
        assert client.get("/timeline/timeline-099").url.query == b"from=2031-05-11&to=2031-05-11&page=7"
        assert all(link.partition("#")[2] in listed(last) for link in page.links() if "page=7" in link and "#" in link)


def test_a_story_without_dates_says_so(tmp_path: Path) -> None:
    """An empty page tells that it is empty."""
    with open_client(replace(make_account(), timeline=()), tmp_path) as client:
        page = timeline(client)

        assert page.of_class("lead")[0].text == "Nothing could be put at a date."


@pytest.mark.parametrize("entry", TIMELINE, ids=[entry.label.text for entry in TIMELINE])
def test_each_happening_has_an_address_of_its_own(harbour: TestClient, entry: TimelineEntry) -> None:
    """It leads to a view in which it is listed, however vague its date is."""
    answer = harbour.get(f"/timeline/{entry.id}")

    assert answer.url.fragment == entry.id
    assert entry.id in listed(Parsed(answer.text))
    assert harbour.get("/timeline/timeline-0").status_code == 404


def test_what_a_person_decided_is_told_in_the_list_and_the_drawing(tmp_path: Path) -> None:
    """Accepted and rejected beside what the program only suggests."""
    verdicts = ((DIED, "accepted"), (MARCHED, "rejected"))
    judgements = [
        Judgement(entry.id, "", verdict, "Ada", f"2031-06-01T12:00:0{i}+00:00")  # type: ignore[arg-type]
        for i, (entry, verdict) in enumerate(verdicts)
    ]
    with open_client(make_account(), tmp_path, judgements) as client:
        page = timeline(client)
        lines = {each.attributes["id"]: each.text for each in page.of_tag("li") if "id" in each.attributes}
        faint = [each.attributes["href"] for each in drawn(page) if "rejected" in each.classes]

    assert "accepted by a person" in lines[DIED.id] and "rejected by a person" in lines[MARCHED.id]
    assert "by a person" not in lines[COURT.id]
    assert faint == [f"#{MARCHED.id}"]
