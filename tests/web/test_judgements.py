"""Each form of a decision: it is entered once, shows on the next page, and leads back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from harbour_story import make_account
from starlette.testclient import TestClient

from counterclaim.model.account import Account
from counterclaim.model.judgement import Judgement
from counterclaim.store import Store
from counterclaim.web.desk import Desk
from tests.web.kept import keep, open_desk, reader_of
from tests.web.parsed import Parsed

ACCOUNT = make_account()
DISPUTE, CLAIM, KARSK = ACCOUNT.disputes[0], ACCOUNT.claims[0], ACCOUNT.cast[0]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on the harbour, started by Ada."""
    with open_desk(keep(ACCOUNT, tmp_path / "harbour.db")) as opened:
        yield opened


@pytest.fixture
def reader(desk: Desk) -> TestClient:
    """Somebody who reads and decides."""
    return reader_of(desk)


def entries(desk: Desk) -> list[tuple[str, str, str, str]]:
    """The ledger: what about what, by whom, and whether it holds."""
    return [
        (each.verdict, each.left, each.decided_by, "holds" if each.holds else "withdrawn")
        for each in desk.dossier.judgements()
    ]


def standing(desk: Desk, identity: str) -> str:
    """The status of a thing of the newest edition."""
    return desk.edition().ledger.status(identity) or "suggested"


@pytest.mark.parametrize(
    ("verdict", "after"), [("accepted", "accepted"), ("rejected", "rejected"), ("unsure", "suggested")]
)
def test_a_verdict_shows_on_the_next_page(desk: Desk, reader: TestClient, verdict: str, after: str) -> None:
    """With who and why; nothing is linked for it."""
    mark = desk.dossier.mark()
    answer = reader.post(
        "/judgements",
        data={"thing": DISPUTE.id, "verdict": verdict, "note": "see the court file", "back": f"/disputes/{DISPUTE.id}"},
    )

    assert (answer.status_code, answer.headers["location"]) == (303, f"/disputes/{DISPUTE.id}")
    shown = Parsed(reader.get(f"/disputes/{DISPUTE.id}").text)
    (decision,) = shown.of_class("decision")
    assert verdict in decision.classes
    assert "Ada" in decision.text
    assert "see the court file" in decision.text
    assert any(f"status-{after}" in chip.classes for chip in shown.of_class("chip"))
    assert entries(desk) == [(verdict, DISPUTE.id, "Ada", "holds")]
    assert desk.dossier.mark() == mark


def test_the_same_form_sent_twice_is_one_decision(desk: Desk, reader: TestClient) -> None:
    """As a reader does who presses twice or goes back."""
    for _ in range(3):
        reader.post("/judgements", data={"thing": CLAIM.id, "verdict": "accepted"})

    assert entries(desk) == [("accepted", CLAIM.id, "Ada", "holds")]


def test_two_browsers_have_two_names(desk: Desk) -> None:
    """The one who decides otherwise withdraws the other's, and both stand in the ledger."""
    ada, ole = reader_of(desk), reader_of(desk)
    ole.post("/who", data={"by": " Olé \n Dahl ", "back": "/ledger"})
    ada.post("/judgements", data={"thing": CLAIM.id, "verdict": "accepted"})
    ole.post("/judgements", data={"thing": CLAIM.id, "verdict": "rejected"})

    assert entries(desk) == [
        ("accepted", CLAIM.id, "Ada", "withdrawn"),
        ("rejected", CLAIM.id, "Olé Dahl", "holds"),
    ]
    assert desk.dossier.judgements()[0].withdrawn_by == "Olé Dahl"
    assert "Olé Dahl" in ole.get("/review").text
    assert "Olé Dahl" not in ada.get("/review").text.partition("<main")[2].partition('class="last"')[0]


def test_where_nobody_is_named_the_form_asks_once(desk: Desk) -> None:
    """And a decision without a name is refused."""
    desk.by = ""
    reader = reader_of(desk)
    assert [each for each in Parsed(reader.get("/review").text).of_tag("input") if each.attributes.get("name") == "by"]
    assert reader.post("/judgements", data={"thing": CLAIM.id, "verdict": "accepted"}).status_code == 409
    assert entries(desk) == []

    reader.post("/judgements", data={"thing": CLAIM.id, "verdict": "accepted", "by": "Ulla"})

    assert entries(desk) == [("accepted", CLAIM.id, "Ulla", "holds")]
    page = Parsed(reader.get(f"/claims/{CLAIM.id}").text)
    assert not [each for each in page.of_tag("input") if each.attributes.get("name") == "by"]
    assert "Ulla" in page.of_class("as")[0].text


def test_a_decision_is_undone_from_where_it_is_shown(desk: Desk, reader: TestClient) -> None:
    """It stays in the ledger with who undid it."""
    reader.post("/judgements", data={"thing": DISPUTE.id, "verdict": "rejected"})
    page = Parsed(reader.get(f"/disputes/{DISPUTE.id}").text)
    (form,) = [each for each in page.of_tag("form") if "undo" in each.classes]

    answer = reader.post(form.attributes["action"], data={"back": "/ledger"})

    assert answer.headers["location"] == "/ledger"
    assert entries(desk) == [("rejected", DISPUTE.id, "Ada", "withdrawn")]
    assert standing(desk, DISPUTE.id) == "suggested"
    assert "withdrawn by Ada" in Parsed(reader.get("/ledger").text).of_class("decision")[0].text


def test_a_name_is_chosen_among_those_that_are_printed(desk: Desk, reader: TestClient) -> None:
    """It shows at once; any other words are refused."""
    reader.post("/rename", data={"name": KARSK.id, "spelling": "Mr Karsk"})
    assert desk.edition().lookup.actors[KARSK.id].name == "Mr Karsk"

    answer = reader.post("/rename", data={"name": KARSK.id, "spelling": "The tyrant"})

    assert answer.status_code == 409
    assert "never printed" in answer.text
    assert [entry[0] for entry in entries(desk)] == ["named"]


def test_who_is_hidden_stays_in_the_account(desk: Desk, reader: TestClient) -> None:
    """Undone, it is shown again."""
    reader.post("/hide", data={"name": KARSK.id})
    assert desk.edition().lookup.actors[KARSK.id].hidden

    reader.post(f"/judgements/{desk.dossier.judgements()[0].id}/undo", data={})

    assert not desk.edition().lookup.actors[KARSK.id].hidden


def test_a_note_stands_beside_a_passage(desk: Desk, reader: TestClient) -> None:
    """And leads back to where it was written, not on to the next thing."""
    passage = ACCOUNT.articles[0].span(3, 12)
    answer = reader.post("/note", data={"thing": passage.id, "note": "asked the ministry", "back": "/b", "here": "/h"})

    assert answer.headers["location"] == "/h"
    assert [note.note for note in desk.edition().ledger.notes_in(passage.article)] == ["asked the ministry"]
    line = Parsed(reader.get("/ledger").text).of_class("decision")[0]
    assert passage.text in line.text
    landed = Parsed(reader.get(f"/articles/{passage.article}?at={passage.start}-{passage.end}").text)
    assert "asked the ministry" in landed.of_class("decision")[0].text


def test_a_merge_waits_and_says_so(desk: Desk, reader: TestClient) -> None:
    """With a button that links again; undone, nothing waits."""
    reader.post("/merge", data={"left": KARSK.id, "right": "Lina Oressa", "note": "one person"})

    assert desk.dossier.waits()
    page = Parsed(reader.get("/ledger").text)
    assert "/rebuild" in [form.attributes.get("action") for form in page.of_tag("form")]
    assert "waits" in page.of_class("decision")[0].classes
    reader.post(f"/judgements/{desk.dossier.judgements()[0].id}/undo", data={})
    assert not desk.dossier.waits()
    assert not [form for form in Parsed(reader.get("/ledger").text).of_tag("form") if "waits" in form.classes]


def test_two_spellings_are_split(desk: Desk, reader: TestClient) -> None:
    """By names as printed."""
    reader.post("/split", data={"left": "Lina Oressa", "right": "Leena Oressa"})

    (judgement,) = desk.dossier.judgements()
    assert (judgement.verdict, judgement.left, judgement.right) == ("different", "Leena Oressa", "Lina Oressa")


def test_what_another_process_decides_shows_on_the_next_page(desk: Desk, reader: TestClient) -> None:
    """As two people do who have the same dossier open."""
    assert standing(desk, DISPUTE.id) == "suggested"
    with Store(desk.path) as other:
        other.decide(Judgement(DISPUTE.id, "", "accepted", "Ole", "2031-05-02T10:00:00+00:00"))

    assert "Ole" in Parsed(reader.get(f"/disputes/{DISPUTE.id}").text).of_class("decision")[0].text


@pytest.mark.parametrize(
    "back",
    [
        "//elsewhere.example/x",
        "https://elsewhere.example",
        "/\\elsewhere",
        "javascript:alert(1)",
        "",
        "x",
        "/a\r\nX: y",
    ],
)
def test_the_way_back_leads_nowhere_else(reader: TestClient, back: str) -> None:
    """What is not a path of our own is the story."""
    answer = reader.post("/judgements", data={"thing": CLAIM.id, "verdict": "accepted", "back": back})

    assert (answer.status_code, answer.headers["location"]) == (303, "/")


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/judgements", {"thing": "claim-none", "verdict": "accepted"}, 404),
        ("/judgements", {"thing": CLAIM.id, "verdict": "same"}, 422),
        ("/judgements", {"verdict": "accepted"}, 422),
        ("/judgements", {"thing": CLAIM.id, "verdict": "note", "note": "  "}, 409),
        ("/judgements", {"thing": CLAIM.id, "verdict": "accepted", "note": "x" * 4001}, 422),
        ("/judgements/judgement-none/undo", {}, 404),
        ("/merge", {"left": "Edvin Karsk", "right": "Nobody"}, 404),
        ("/merge", {"left": "Edvin Karsk", "right": "EDVIN KARSK"}, 409),
        ("/hide", {"name": "Nobody"}, 404),
        ("/note", {"thing": "article-none:1-4", "note": "x"}, 404),
        ("/note", {"thing": f"{ACCOUNT.articles[0].id}:0-99999999", "note": "x"}, 404),
        ("/who", {"by": " "}, 303),
    ],
)
def test_what_cannot_be_decided_is_told_and_not_entered(
    desk: Desk, reader: TestClient, path: str, form: dict[str, str], status: int
) -> None:
    """On a page that says what to do."""
    answer = reader.post(path, data=form)

    assert answer.status_code == status
    assert entries(desk) == []


def grown_together() -> Account:
    """The story after another article joined two claims; their ids are made of what tells them."""
    claim, joined = ACCOUNT.claims[1], ACCOUNT.claims[2]
    grown = replace(claim, id="claim-grown", statements=(*claim.statements, *joined.statements))
    return replace(ACCOUNT, claims=(ACCOUNT.claims[0], grown), positions=())


def test_a_verdict_holds_over_a_rebuild_under_another_id(desk: Desk, reader: TestClient) -> None:
    """The page says that it was decided on less, and the changes that the claim has grown."""
    reader.post("/judgements", data={"thing": ACCOUNT.claims[1].id, "verdict": "accepted"})
    keep(grown_together(), desk.path, "later")

    page = Parsed(reader.get("/claims/claim-grown").text)

    assert [each.classes[1:] for each in page.of_class("decision")] == [["accepted", "grown"]]
    assert standing(desk, "claim-grown") == "accepted"
    changes = Parsed(reader.get("/changes").text)
    assert [each.text.strip() for each in changes.of_class("chip")] == ["grown"]


def test_a_verdict_that_fits_nothing_any_more_is_shown_as_such(desk: Desk, reader: TestClient) -> None:
    """One was accepted, one rejected, and they are one now: nobody decided on that. Somebody may."""
    for claim, verdict in zip(ACCOUNT.claims[1:3], ("accepted", "rejected"), strict=True):
        reader.post("/judgements", data={"thing": claim.id, "verdict": verdict})
    keep(grown_together(), desk.path, "later")

    page = Parsed(reader.get("/ledger").text)

    assert ["gone" in each.classes for each in page.of_class("decision")] == [True, True]
    assert all(
        "/claims/claim-grown" in [link.attributes["href"] for link in each.inside if link.tag == "a"]
        for each in page.of_class("decision")
    )
    assert "2 decisions" in page.of_class("notice")[0].text
    assert standing(desk, "claim-grown") == "suggested"
    shown = Parsed(reader.get("/claims/claim-grown").text)
    assert [each.classes[1:] for each in shown.of_class("decision")] == [["accepted", "gone"], ["rejected", "gone"]]
    assert "decide anew" in shown.of_class("near")[0].text
    reader.post("/judgements", data={"thing": "claim-grown", "verdict": "rejected"})
    assert standing(desk, "claim-grown") == "rejected"


def test_what_a_person_writes_stays_text(desk: Desk, reader: TestClient) -> None:
    """In a name as in a note, wherever it is shown."""
    attack = "<img src=x onerror=alert(1)>\"'</textarea><script>1</script>"
    reader.post("/who", data={"by": attack})
    reader.post("/judgements", data={"thing": DISPUTE.id, "verdict": "rejected", "note": attack})
    plain = len(Parsed(reader_of(desk).get("/").text).of_tag("script"))

    for path in ("/ledger", f"/disputes/{DISPUTE.id}", "/review?state=all", f"/review?at={DISPUTE.id}"):
        page = Parsed(reader.get(path).text)

        assert attack[:20] in page.of_tag("body")[0].text
        assert not page.of_tag("img")
        assert len([each for each in page.of_tag("script") if "src" not in each.attributes]) == 0
    assert plain
